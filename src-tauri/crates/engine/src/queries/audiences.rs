//! For whom things can be made: the audiences of a dossier.

use sabla_domain::audience::CircleKind;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::frame::{PartyHead, parties};
use super::{column, word};
use crate::failure::Failure;
use crate::store::entity::Entity;
use crate::wire::Query;
use crate::world::Reading;

/// Asks for the audiences.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AudiencesAsk {}

/// Who can be an audience, besides the table and the public.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AudiencesAnswer {
    /// Parties, each with the head of its delegation, in the dossier's order.
    pub parties: Vec<PartyHead>,
    /// Circles, in order.
    pub circles: Vec<CircleLine>,
}

/// A circle.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CircleLine {
    /// Identity.
    pub id: String,
    /// Revision.
    pub revision: i64,
    /// What it is called.
    pub name: String,
    /// What sort.
    pub kind: CircleKind,
    /// Who belongs to it.
    pub members: Vec<MemberLine>,
}

/// One of a circle.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MemberLine {
    /// `party`, `actor` or `delegate`.
    pub kind: String,
    /// Identity.
    pub id: String,
    /// Name.
    pub name: String,
}

impl Query for AudiencesAsk {
    type Answer = AudiencesAnswer;
    const READS: &'static [Entity] =
        &[Entity::Party, Entity::PartyAbsence, Entity::Actor, Entity::Delegate, Entity::Circle, Entity::CircleMember];

    fn ask(self, world: &Reading<'_>) -> Result<AudiencesAnswer, Failure> {
        let circles = world.rows(include_str!("../store/audience/circles.sql"), [], |row| {
            let members: String = column(row, "members")?;
            Ok(CircleLine {
                id: column(row, "id")?,
                revision: column(row, "revision")?,
                name: column(row, "name")?,
                kind: word(row, "kind")?,
                members: serde_json::from_str(&members).unwrap_or_default(),
            })
        })?;
        Ok(AudiencesAnswer { parties: parties(world)?, circles })
    }
}
