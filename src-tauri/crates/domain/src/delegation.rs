//! A party's people at the talks.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::text::{Text, Title, absent_if_blank};
use crate::{DelegationId, PartyId, Rejection, RoundId};

/// A party's people, in one round or throughout.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Delegation {
    /// Whose.
    pub party: PartyId,
    /// Only for this round; throughout where absent.
    #[serde(default)]
    pub round: Option<RoundId>,
    /// What it is called, for example *Delegation of experts*.
    pub name: Title,
    /// Level or composition as far as known.
    #[serde(default, deserialize_with = "absent_if_blank")]
    pub level: Option<Title>,
    /// For the staff.
    #[serde(default, deserialize_with = "absent_if_blank")]
    pub notes: Option<Text>,
}

/// Civilian or military.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Civilian.
    Civilian,
    /// Military, with a rank for protocol.
    Military,
}

/// One of a delegation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Delegate {
    /// The delegation.
    pub delegation: DelegationId,
    /// The person's name.
    pub name: Title,
    /// What the person does, for example *Deputy minister*.
    #[serde(default, deserialize_with = "absent_if_blank")]
    pub function: Option<Title>,
    /// Civilian or military.
    pub standing: Standing,
    /// A military rank.
    #[serde(default, deserialize_with = "absent_if_blank")]
    pub military_rank: Option<Title>,
    /// Heads the delegation.
    #[serde(default)]
    pub head: bool,
    /// For the staff.
    #[serde(default, deserialize_with = "absent_if_blank")]
    pub notes: Option<Text>,
}

impl Delegate {
    /// A rank is a soldier's.
    pub fn check(&self) -> Result<(), Rejection> {
        match (self.standing, &self.military_rank) {
            (Standing::Civilian, Some(_)) => Err(Rejection::RankOfCivilian),
            _ => Ok(()),
        }
    }
}
