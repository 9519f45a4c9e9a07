//! The whole dossier as canonical JSON: every noun in order, every field, identities as they are.

use rusqlite::Connection;
use serde_json::{Map, Value};

use crate::failure::Failure;
use crate::queries::value_of;
use crate::store::entity::Entity;
use crate::store::rows;

/// Every noun that is not a part of another, in order of writing; the same dossier gives the same bytes.
///
/// # Errors
/// The store's answer.
pub fn dump(connection: &Connection) -> Result<Value, Failure> {
    let part_of =
        |entity: Entity| Entity::ALL.iter().any(|owner| owner.parts().iter().any(|part| part.entity == entity));
    let mut nouns = Map::new();
    for entity in Entity::ALL.iter().copied().filter(|entity| !part_of(*entity)) {
        let mut things = Vec::new();
        for stored in rows::read_all(connection, entity)? {
            let (id, revision) = (stored.id.clone(), stored.revision);
            let rank = stored.row.get("rank").cloned();
            let mut thing = Map::from_iter([("id".to_owned(), id.into()), ("revision".to_owned(), revision.into())]);
            thing.extend(rank.map(|rank| ("rank".to_owned(), rank)));
            if let Value::Object(value) = value_of(connection, entity, stored)? {
                thing.extend(value);
            }
            things.push(Value::Object(thing));
        }
        nouns.insert(entity.table().to_owned(), things.into());
    }
    Ok(nouns.into())
}
