//! A call, visit or letter outside sessions.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::naming::only_who;
use crate::text::{Text, Title, absent_if_blank};
use crate::time::{Wall, Zone};
use crate::{ActorId, DelegateId, PartyId, Rejection, RoundId};

/// How they were in touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ContactKind {
    /// By telephone or line.
    Call,
    /// In person.
    Visit,
    /// In writing.
    Letter,
}

/// A contact outside sessions, logged as a session is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// How.
    pub kind: ContactKind,
    /// When, on the wall.
    pub wall: Wall,
    /// The zone of the wall.
    pub zone: Zone,
    /// Minutes it took.
    #[serde(default)]
    pub minutes: Option<i64>,
    /// With a whole delegation.
    #[serde(default)]
    pub party: Option<PartyId>,
    /// With an actor.
    #[serde(default)]
    pub actor: Option<ActorId>,
    /// With one delegate.
    #[serde(default)]
    pub delegate: Option<DelegateId>,
    /// The round it belongs to.
    #[serde(default)]
    pub round: Option<RoundId>,
    /// What it was about.
    #[serde(default, deserialize_with = "absent_if_blank")]
    pub subject: Option<Title>,
    /// For the staff.
    #[serde(default, deserialize_with = "absent_if_blank")]
    pub notes: Option<Text>,
}

impl Contact {
    /// It was with someone, at an hour there is, and took less than a day.
    pub fn check(&self) -> Result<(), Rejection> {
        self.zone.resolve(self.wall)?;
        let limit = crate::session::LONGEST;
        if let Some(minutes) = self.minutes.filter(|minutes| !(1..=limit).contains(minutes)) {
            return Err(Rejection::ContactLength { minutes, limit });
        }
        only_who(self.party, self.actor, self.delegate).map(drop).map_err(|_| Rejection::SourceNotOne)
    }
}
