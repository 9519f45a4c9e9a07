//! Anyone who can be named, and the roles they hold: configured, never constants.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::text::{Text, Title, absent_if_blank};
use crate::{ActorId, PartyId, RoundId};

/// What sort of actor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ActorKind {
    /// A state.
    State,
    /// An armed group.
    ArmedGroup,
    /// An international or other organisation.
    Organisation,
    /// A person.
    Person,
}

/// Anyone who can be named in a report or hold a role; a party may be one too.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Actor {
    /// What it is called.
    pub name: Title,
    /// What sort.
    pub kind: ActorKind,
    /// The party it is, where it is one.
    #[serde(default)]
    pub party: Option<PartyId>,
    /// For the staff.
    #[serde(default, deserialize_with = "absent_if_blank")]
    pub notes: Option<Text>,
}

/// A part in the process.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RoleKind {
    /// Carries the process.
    Mediator,
    /// Carries it with another.
    CoMediator,
    /// Offers the venue.
    Host,
    /// Leads sessions.
    Chair,
    /// Underwrites compliance.
    Guarantor,
    /// Watches.
    Observer,
    /// Touched by the talks and no member of them or of a mechanism.
    ConcernedNotMember,
}

/// One role of one actor, for the whole dossier or a round.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Role {
    /// Who.
    pub actor: ActorId,
    /// The part.
    pub kind: RoleKind,
    /// Only in this round; in the whole dossier where absent.
    #[serde(default)]
    pub round: Option<RoundId>,
    /// What it extends to, for example the mechanism of which an actor is no member.
    #[serde(default, deserialize_with = "absent_if_blank")]
    pub extent: Option<Title>,
}
