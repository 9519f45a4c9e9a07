//! What follows from other rows, outside the journal: the current position, written with them, and the search index,
//! which follows the journal a moment later.

use std::collections::HashSet;

use rusqlite::{Connection, OptionalExtension, TransactionBehavior};
use sabla_domain::fold;
use serde_json::Value;

use super::entity::Entity;
use super::rows::{self, Row};
use crate::failure::Failure;

/// Operations whose rows are indexed in one transaction: few enough that a save waits for no longer than a blink.
const AT_A_TIME: i64 = 200;

/// Brings what follows from a row up to date after the row was added, changed (`after` there) or removed. Its words wait
/// for [`index_some`].
pub fn follow(
    connection: &Connection,
    entity: Entity,
    before: Option<&Row>,
    after: Option<&Row>,
) -> Result<(), Failure> {
    if entity == Entity::Position
        && let Some(row) = after.or(before)
    {
        connection.prepare_cached(include_str!("position/set_current.sql"))?.execute(cell_of(row)?)?;
    }
    Ok(())
}

/// As [`follow`], for a row under a key greater than any before it: a position is its cell's current one then, and the
/// cell's history need not be looked through.
pub fn follow_newest(connection: &Connection, entity: Entity, key: i64) -> Result<(), Failure> {
    if entity == Entity::Position {
        connection.prepare_cached(include_str!("position/next_current.sql"))?.execute([key])?;
    }
    Ok(())
}

/// The row leaves before it is deleted: nothing may refer to it then.
pub fn leave(connection: &Connection, entity: Entity, id: &str) -> Result<(), Failure> {
    if entity == Entity::Position {
        connection.prepare_cached(include_str!("position/drop_current.sql"))?.execute([id])?;
    }
    Ok(())
}

/// A position's issue and party.
fn cell_of(row: &Row) -> Result<(&str, &str), Failure> {
    let id = |column: &str| row.get(column).and_then(Value::as_str);
    id("issue").zip(id("party")).ok_or_else(|| Failure::internal("position"))
}

/// Merges the search index into one piece, in which nothing stands that was taken out of it.
pub fn forget_removed(connection: &Connection) -> Result<(), Failure> {
    connection.execute("insert into search_index (search_index) values ('optimize')", [])?;
    Ok(())
}

/// How far into the journal the search index has come.
fn indexed_to(connection: &Connection) -> Result<i64, Failure> {
    let mut statement = connection.prepare_cached("select indexed_to from search_made")?;
    Ok(statement.query_row([], |row| row.get(0)).optional()?.unwrap_or(0))
}

/// Rows that the journal says were touched since the search index was last brought up, in the order in which they were
/// touched last. With a revision of a position comes the one that it took the place of, or that came back in its place.
/// An audience's world has no journal and no index: in it everything waits.
pub fn waiting(connection: &Connection) -> Result<Vec<(Entity, String)>, Failure> {
    if head(connection)? == 0 {
        let searched = Entity::ALL.iter().copied().filter(|entity| entity.is_searched());
        let all = searched.map(|entity| Ok(rows::ids(connection, entity)?.into_iter().map(move |id| (entity, id))));
        return Ok(all.collect::<Result<Vec<_>, Failure>>()?.into_iter().flatten().collect());
    }
    waiting_in(connection, indexed_to(connection)?, i64::MAX)
}

fn head(connection: &Connection) -> Result<i64, Failure> {
    Ok(connection.query_row("select coalesce(max(seq), 0) from operation", [], |row| row.get(0))?)
}

fn waiting_in(connection: &Connection, after: i64, to: i64) -> Result<Vec<(Entity, String)>, Failure> {
    let mut statement = connection.prepare_cached(include_str!("search/waiting.sql"))?;
    let touched = statement.query_map((after, to), |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    let mut found = Vec::new();
    let mut known = HashSet::new();
    for row in touched {
        let (table, id) = row?;
        let Some(entity) = Entity::named(&table).filter(|entity| entity.is_searched()) else { continue };
        if entity == Entity::Position {
            let mut beside = connection.prepare_cached(include_str!("search/beside_position.sql"))?;
            let beside = beside.query_map([&id], |row| row.get(0))?.collect::<Result<Vec<String>, _>>()?;
            found.extend(beside.into_iter().filter(|id| known.insert((entity, id.clone()))).map(|id| (entity, id)));
        }
        if known.insert((entity, id.clone())) {
            found.push((entity, id));
        }
    }
    Ok(found)
}

/// The words by which a row is found; none for a row that is not there, and for a revision that is not current.
pub fn searched_row(connection: &Connection, entity: Entity, id: &str) -> Result<Option<Row>, Failure> {
    let Some(stored) = rows::read(connection, entity, id)? else { return Ok(None) };
    if entity == Entity::Position {
        let mut statement = connection.prepare_cached(include_str!("position/current_id.sql"))?;
        let current = statement.query_row(cell_of(&stored.row)?, |row| row.get::<_, String>(0)).optional()?;
        return Ok((current.as_deref() == Some(id)).then_some(stored.row));
    }
    Ok(Some(stored.row))
}

/// Brings the search index some operations further along the journal; gives whether there are more.
pub fn index_some(connection: &mut Connection) -> Result<bool, Failure> {
    let from = indexed_to(connection)?;
    let head = head(connection)?;
    if from >= head {
        return Ok(false);
    }
    let to = head.min(from + AT_A_TIME);
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for (entity, id) in waiting_in(&transaction, from, to)? {
        unindex(&transaction, entity, &id)?;
        if let Some(row) = searched_row(&transaction, entity, &id)? {
            index(&transaction, entity, &id, &row)?;
        }
    }
    transaction.execute("update search_made set indexed_to = ?1", [to])?;
    transaction.commit()?;
    Ok(to < head)
}

/// Brings the search index up to the journal's head.
pub fn index_all(connection: &mut Connection) -> Result<(), Failure> {
    while index_some(connection)? {}
    Ok(())
}

/// A row's words, folded.
pub fn words(entity: Entity, row: &Row) -> String {
    let columns = entity.columns().iter().filter(|column| entity.searched(column));
    let words = columns.filter_map(|column| row.get(column.name)?.as_str().map(fold::indexed));
    words.collect::<Vec<_>>().join(" ")
}

/// Puts a row's words into the search index, as the newest.
fn index(connection: &Connection, entity: Entity, id: &str, row: &Row) -> Result<(), Failure> {
    let words = words(entity, row);
    if words.is_empty() {
        return Ok(());
    }
    connection
        .prepare_cached("insert into search_entry (entity, id) values (?1, ?2)")?
        .execute((entity.table(), id))?;
    let key = connection.last_insert_rowid();
    connection.prepare_cached("insert into search_index (rowid, body) values (?1, ?2)")?.execute((key, words))?;
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
pub fn refold(connection: &mut Connection) -> Result<(), Failure> {
    let made_with: Option<u32> =
        connection.query_row("select folding from search_made", [], |row| row.get(0)).optional()?;
    if made_with == Some(fold::FOLDING) {
        return Ok(());
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    transaction.execute_batch(include_str!("search/clear.sql"))?;
    transaction.execute("insert into search_made (folding, indexed_to) values (?1, 0)", [fold::FOLDING])?;
    transaction.commit()?;
    Ok(())
}
