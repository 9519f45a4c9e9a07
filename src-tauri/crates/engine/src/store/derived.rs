//! What follows from other rows and is written with them, outside the journal: the current position, the search index.

use rusqlite::{Connection, OptionalExtension};
use sabla_domain::fold;

use super::entity::Entity;
use super::rows::{self, Row};
use crate::failure::Failure;

/// Brings what follows from a row up to date after the row was added, changed (`after` there) or removed.
pub fn follow(
    connection: &Connection,
    entity: Entity,
    id: &str,
    before: Option<&Row>,
    after: Option<&Row>,
) -> Result<(), Failure> {
    if entity == Entity::Position {
        let Some(row) = after.or(before) else { return Ok(()) };
        return follow_position(connection, id, row);
    }
    match after {
        Some(row) => index(connection, entity, id, row),
        None => unindex(connection, entity, id),
    }
}

/// The row leaves before it is deleted: nothing may refer to it then.
pub fn leave(connection: &Connection, entity: Entity, id: &str) -> Result<(), Failure> {
    if entity == Entity::Position {
        connection
            .prepare_cached("delete from position_current where position = (select key from position where id = ?1)")?
            .execute([id])?;
        unindex(connection, entity, id)?;
    }
    Ok(())
}

fn follow_position(connection: &Connection, id: &str, row: &Row) -> Result<(), Failure> {
    let (Some(issue), Some(party)) = (row["issue"].as_str(), row["party"].as_str()) else {
        return Err(Failure::internal("position"));
    };
    let was = connection
        .prepare_cached(include_str!("position/current_id.sql"))?
        .query_row((issue, party), |row| row.get::<_, String>(0))
        .optional()?;
    connection.prepare_cached(include_str!("position/set_current.sql"))?.execute((issue, party))?;
    let current = connection
        .prepare_cached(include_str!("position/current_id.sql"))?
        .query_row((issue, party), |row| row.get::<_, String>(0))
        .optional()?;
    for gone in [was.as_deref(), Some(id)].into_iter().flatten().filter(|id| Some(*id) != current.as_deref()) {
        unindex(connection, Entity::Position, gone)?;
    }
    if let Some(current) = current
        && let Some(stored) = rows::read(connection, Entity::Position, &current)?
    {
        index(connection, Entity::Position, &current, &stored.row)?;
    }
    Ok(())
}

/// Puts a row's words into the search index, as the newest.
fn index(connection: &Connection, entity: Entity, id: &str, row: &Row) -> Result<(), Failure> {
    let words: Vec<String> = entity
        .columns()
        .iter()
        .filter(|column| entity.searched(column))
        .filter_map(|column| row.get(column.name)?.as_str().map(fold::indexed))
        .collect();
    unindex(connection, entity, id)?;
    if words.is_empty() {
        return Ok(());
    }
    connection
        .prepare_cached("insert into search_entry (entity, id) values (?1, ?2)")?
        .execute((entity.table(), id))?;
    let key = connection.last_insert_rowid();
    connection
        .prepare_cached("insert into search_index (rowid, body) values (?1, ?2)")?
        .execute((key, words.join(" ")))?;
    Ok(())
}

fn unindex(connection: &Connection, entity: Entity, id: &str) -> Result<(), Failure> {
    let key = connection
        .prepare_cached("delete from search_entry where entity = ?1 and id = ?2 returning key")?
        .query_row((entity.table(), id), |row| row.get::<_, i64>(0))
        .optional()?;
    if let Some(key) = key {
        connection.prepare_cached("delete from search_index where rowid = ?1")?.execute([key])?;
    }
    Ok(())
}

/// Makes the index anew where it was made with another folding.
pub fn refold(connection: &Connection) -> Result<(), Failure> {
    let made_with: Option<u32> =
        connection.query_row("select version from search_folding", [], |row| row.get(0)).optional()?;
    if made_with == Some(fold::FOLDING) {
        return Ok(());
    }
    connection.execute_batch(include_str!("search/clear.sql"))?;
    for entity in Entity::ALL {
        if *entity == Entity::Position {
            let mut statement = connection.prepare(include_str!("position/all_current.sql"))?;
            let ids: Vec<String> = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
            for id in ids {
                if let Some(stored) = rows::read(connection, *entity, &id)? {
                    index(connection, *entity, &id, &stored.row)?;
                }
            }
        } else {
            for stored in rows::read_all(connection, *entity)? {
                index(connection, *entity, &stored.id, &stored.row)?;
            }
        }
    }
    connection.execute("insert into search_folding (version) values (?1)", [fold::FOLDING])?;
    Ok(())
}
