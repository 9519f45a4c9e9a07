//! One mediation process and the mandate it runs under.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::text::{Text, Title, absent_if_blank};
use crate::time::Zone;

/// What the third party may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Mandate {
    /// Offers contact and place, not substance.
    GoodOffices,
    /// Runs the process, proposes nothing.
    Facilitation,
    /// May propose.
    Mediation,
}

impl Mandate {
    /// The mandate that holds for an issue: its own, else the round's, else the dossier's.
    pub fn in_force(dossier: Self, round: Option<Self>, issue: Option<Self>) -> Self {
        issue.or(round).unwrap_or(dossier)
    }

    /// Whether the mediator may put forward a text of its own.
    pub fn may_propose(self) -> bool {
        self == Self::Mediation
    }
}

/// The dossier's own page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Dossier {
    /// What the process is called among the staff.
    pub name: Title,
    /// The mandate, unless a round or an issue has its own.
    pub mandate: Mandate,
    /// The name of the facilitating state or body, for example Oman; never "us".
    pub facilitator: Title,
    /// The facilitator's own zone.
    pub zone: Zone,
    /// What it is about, for the staff.
    #[serde(default, deserialize_with = "absent_if_blank")]
    pub about: Option<Text>,
    /// Opened from a sample: nothing in it is a real process's note.
    #[serde(default)]
    pub sample: bool,
}
