//! One thing as it stands, to be edited.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::failure::Failure;
use crate::record::{self, Laid, Record};
use crate::store::entity::Entity;
use crate::store::rows;
use crate::wire::Query;
use crate::world::Reading;

/// Asks for one thing.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RecordAsk {
    /// The noun.
    pub entity: Entity,
    /// Which one.
    pub id: String,
}

/// One thing.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RecordAnswer {
    /// Identity.
    pub id: String,
    /// Revision.
    pub revision: i64,
    /// The noun as a command takes it.
    #[ts(type = "unknown")]
    pub value: Value,
}

/// A row and its parts as the noun's value in JSON.
pub(crate) fn value_of(
    connection: &rusqlite::Connection,
    entity: Entity,
    stored: rows::Stored,
) -> Result<Value, Failure> {
    use sabla_domain::{
        actor, agenda, audience, contact, delegation, disclosure, dossier, issue, message, paper, party, position,
    };
    use sabla_domain::{proposal, round, session, statement, venue};
    let parts = entity.parts().iter().map(|part| {
        let rows = rows::read_of(connection, part.entity, part.owner, &stored.id)?;
        Ok(rows.into_iter().map(|stored| stored.row).collect())
    });
    let parts = parts.collect::<Result<_, Failure>>()?;
    let mut laid = Laid { row: stored.row, parts };
    fn raised<T: Record>(laid: Laid) -> Result<Value, Failure> {
        Ok(serde_json::to_value(record::raise::<T>(laid)?)?)
    }
    match entity {
        Entity::Dossier => raised::<dossier::Dossier>(laid),
        Entity::Party => raised::<party::Party>(laid),
        Entity::Actor => raised::<actor::Actor>(laid),
        Entity::Role => raised::<actor::Role>(laid),
        Entity::Delegation => raised::<delegation::Delegation>(laid),
        Entity::Delegate => raised::<delegation::Delegate>(laid),
        Entity::Venue => raised::<venue::Venue>(laid),
        Entity::Room => raised::<venue::Room>(laid),
        Entity::Round => raised::<round::Round>(laid),
        Entity::Session => raised::<session::Session>(laid),
        Entity::AgendaItem => raised::<agenda::AgendaItem>(laid),
        Entity::Basket => raised::<issue::Basket>(laid),
        Entity::Issue => raised::<issue::Issue>(laid),
        Entity::Position => raised::<position::Position>(laid),
        Entity::Importance => raised::<issue::Importance>(laid),
        Entity::Outcome => raised::<issue::Outcome>(laid),
        Entity::Assessment => raised::<issue::Assessment>(laid),
        Entity::Proposal => raised::<proposal::Proposal>(laid),
        Entity::Contact => raised::<contact::Contact>(laid),
        Entity::Statement => raised::<statement::Statement>(laid),
        Entity::Message => raised::<message::Message>(laid),
        Entity::Circle => raised::<audience::Circle>(laid),
        Entity::Paper => raised::<paper::Paper>(laid),
        Entity::Clause => raised::<paper::Clause>(laid),
        Entity::Disclosure => raised::<disclosure::Disclosure>(laid),
        Entity::PartyAbsence
        | Entity::SessionRoom
        | Entity::SessionParticipant
        | Entity::AgendaItemParty
        | Entity::ProposalSource
        | Entity::PaperFile
        | Entity::HandOverItem
        | Entity::CircleMember => Ok(Value::Object(laid.row)),
        Entity::HandOver => {
            // An audience's own copy need not say for whom it is.
            let items = laid.parts.into_iter().flatten().map(Value::Object).collect();
            laid.row.insert("items".to_owned(), items);
            Ok(Value::Object(laid.row))
        }
        Entity::AudienceNumber => Ok(Value::Object(laid.row)),
    }
}

impl Query for RecordAsk {
    type Answer = RecordAnswer;
    const READS: &'static [Entity] = Entity::ALL;

    fn ask(self, world: &Reading<'_>) -> Result<RecordAnswer, Failure> {
        let stored = rows::read(world.connection(), self.entity, &self.id)?;
        let stored = stored.ok_or(Failure::NotFound { entity: self.entity, id: self.id })?;
        let (id, revision) = (stored.id.clone(), stored.revision);
        Ok(RecordAnswer { id, revision, value: value_of(world.connection(), self.entity, stored)? })
    }
}
