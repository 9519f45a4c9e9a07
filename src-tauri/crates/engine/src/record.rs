//! How the domain's nouns stand in rows: field by field, but for what is nested in the value and flat in the table.

use sabla_domain::actor::{Actor, Role};
use sabla_domain::agenda::AgendaItem;
use sabla_domain::audience::Circle;
use sabla_domain::contact::Contact;
use sabla_domain::delegation::{Delegate, Delegation};
use sabla_domain::disclosure::Disclosure;
use sabla_domain::dossier::Dossier;
use sabla_domain::handover::HandOver;
use sabla_domain::issue::{Assessment, Basket, Importance, Issue, Outcome};
use sabla_domain::message::Message;
use sabla_domain::paper::{Clause, Paper};
use sabla_domain::party::Party;
use sabla_domain::position::Position;
use sabla_domain::proposal::Proposal;
use sabla_domain::round::Round;
use sabla_domain::session::Session;
use sabla_domain::statement::Statement;
use sabla_domain::venue::{Room, Venue};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::failure::Failure;
use crate::store::entity::Entity;
use crate::store::rows::Row;

/// A noun that is kept in rows.
pub trait Record: Serialize + DeserializeOwned + Clone + PartialEq {
    /// Its table.
    const ENTITY: Entity;

    /// What only the row holds, made from the value (a session's instants from its slot).
    fn flatten(_row: &mut Row) -> Result<(), Failure> {
        Ok(())
    }

    /// The other way round.
    fn nest(_row: &mut Row) {}
}

/// The value's columns and its parts (rooms of a session …), apart.
pub struct Laid {
    /// The columns.
    pub row: Row,
    /// Per part of the noun, in order, the rows it consists of, without the owner.
    pub parts: Vec<Vec<Row>>,
}

/// A value as rows.
pub fn lay<T: Record>(value: &T) -> Result<Laid, Failure> {
    let Value::Object(mut row) = serde_json::to_value(value)? else {
        return Err(Failure::internal("record"));
    };
    T::flatten(&mut row)?;
    let mut parts = Vec::new();
    for part in T::ENTITY.parts() {
        let Some(Value::Array(listed)) = row.remove(part.field) else {
            return Err(Failure::internal("part"));
        };
        let rows = listed.into_iter().map(|value| match (value, part.only) {
            (Value::Object(row), None) => Ok(row),
            (id, Some(column)) => Ok(Row::from_iter([(column.to_owned(), id)])),
            _ => Err(Failure::internal("part")),
        });
        parts.push(rows.collect::<Result<_, _>>()?);
    }
    Ok(Laid { row, parts })
}

/// Rows as a value.
pub fn raise<T: Record>(laid: Laid) -> Result<T, Failure> {
    let mut row = laid.row;
    row.remove("rank");
    T::nest(&mut row);
    for (part, rows) in T::ENTITY.parts().iter().zip(laid.parts) {
        let listed = rows.into_iter().map(|mut row| match part.only {
            Some(column) => row.remove(column).unwrap_or(Value::Null),
            None => {
                row.remove(part.owner);
                row.retain(|_, value| !value.is_null());
                row.into()
            }
        });
        row.insert(part.field.to_owned(), listed.collect());
    }
    Ok(serde_json::from_value(row.into())?)
}

macro_rules! records {
    ($($name:ident),+ $(,)?) => {$(
        impl Record for $name { const ENTITY: Entity = Entity::$name; }
    )+};
}

records![
    Dossier, Party, Actor, Role, Delegation, Delegate, Venue, Room, Round, AgendaItem, Basket, Issue, Position,
    Importance, Outcome, Assessment, Proposal, Contact, Statement, Message, Circle, Disclosure, Paper, Clause,
    HandOver
];

impl Record for Session {
    const ENTITY: Entity = Entity::Session;

    fn flatten(row: &mut Row) -> Result<(), Failure> {
        let slot: Option<sabla_domain::session::Slot> =
            serde_json::from_value(row.remove("slot").unwrap_or(Value::Null))?;
        let span = slot.map(|slot| slot.span()).transpose().map_err(|refused| Failure::field("slot", refused))?;
        row.insert("starts_wall".into(), json!(slot.map(|slot| slot.starts)));
        row.insert("ends_wall".into(), json!(slot.map(|slot| slot.ends)));
        row.insert("zone".into(), json!(slot.map(|slot| slot.zone)));
        row.insert("starts".into(), json!(span.map(|span| span.starts)));
        row.insert("ends".into(), json!(span.map(|span| span.ends)));
        Ok(())
    }

    fn nest(row: &mut Row) {
        let slot = match row.get("starts_wall") {
            Some(Value::String(_)) => json!({
                "starts": row["starts_wall"], "ends": row["ends_wall"], "zone": row["zone"]
            }),
            _ => Value::Null,
        };
        for flat in ["starts_wall", "ends_wall", "zone", "starts", "ends"] {
            row.remove(flat);
        }
        row.insert("slot".into(), slot);
    }
}
