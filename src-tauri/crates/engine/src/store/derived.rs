//! What follows from other rows, outside the journal: the current position, written with them, and the search index,
//! which follows a moment later.

use rusqlite::{Connection, OptionalExtension, TransactionBehavior};
use sabla_domain::fold;

use super::entity::Entity;
use super::rows::{self, Row};
use crate::failure::Failure;

/// Rows indexed in one transaction: few enough that a save waits for no longer than a blink.
const AT_A_TIME: u32 = 200;

/// Brings what follows from a row up to date after the row was added, changed (`after` there) or removed. Its words wait
/// for [`index_some`].
pub fn follow(
    connection: &Connection,
    entity: Entity,
    id: &str,
    before: Option<&Row>,
    after: Option<&Row>,
) -> Result<(), Failure> {
    if entity == Entity::Position
        && let Some(row) = after.or(before)
    {
        follow_position(connection, row)?;
    }
    wait(connection, entity, id)
}

/// The row leaves before it is deleted: nothing may refer to it then.
pub fn leave(connection: &Connection, entity: Entity, id: &str) -> Result<(), Failure> {
    if entity == Entity::Position {
        connection.prepare_cached(include_str!("position/drop_current.sql"))?.execute([id])?;
    }
    Ok(())
}

/// The revision before, and the one that is current again, are found by search or no longer.
fn follow_position(connection: &Connection, row: &Row) -> Result<(), Failure> {
    let (Some(issue), Some(party)) = (row["issue"].as_str(), row["party"].as_str()) else {
        return Err(Failure::internal("position"));
    };
    let current = || {
        let mut statement = connection.prepare_cached(include_str!("position/current_id.sql"))?;
        statement.query_row((issue, party), |row| row.get::<_, String>(0)).optional()
    };
    let was = current()?;
    connection.prepare_cached(include_str!("position/set_current.sql"))?.execute((issue, party))?;
    let is = current()?;
    for id in [was, is].into_iter().flatten() {
        wait(connection, Entity::Position, &id)?;
    }
    Ok(())
}

fn wait(connection: &Connection, entity: Entity, id: &str) -> Result<(), Failure> {
    if entity.columns().iter().any(|column| entity.searched(column)) {
        connection.prepare_cached(include_str!("search/wait.sql"))?.execute((entity.table(), id))?;
    }
    Ok(())
}

/// Rows whose words are not in the search index yet, or not as they are now, in the order in which they were made.
pub fn waiting(connection: &Connection, most: Option<u32>) -> Result<Vec<(Entity, String)>, Failure> {
    let mut statement = connection.prepare_cached(include_str!("search/waiting.sql"))?;
    let most = most.map_or(-1, i64::from);
    let rows = statement.query_map([most], |row| Ok((row.get::<_, String>(0)?, row.get(1)?)))?;
    let rows = rows.collect::<Result<Vec<_>, _>>()?;
    Ok(rows.into_iter().filter_map(|(table, id)| Some((Entity::named(&table)?, id))).collect())
}

/// The words by which a row is found; none for a row that is not there, and for a revision that is not current.
pub fn searched_row(connection: &Connection, entity: Entity, id: &str) -> Result<Option<Row>, Failure> {
    let Some(stored) = rows::read(connection, entity, id)? else { return Ok(None) };
    if entity == Entity::Position {
        let mut statement = connection.prepare_cached(include_str!("position/current_id.sql"))?;
        let of = (stored.row["issue"].as_str(), stored.row["party"].as_str());
        let current = statement.query_row(of, |row| row.get::<_, String>(0)).optional()?;
        return Ok((current.as_deref() == Some(id)).then_some(stored.row));
    }
    Ok(Some(stored.row))
}

/// Brings the search index up to the rows that wait, some at a time; gives whether there are more.
pub fn index_some(connection: &mut Connection) -> Result<bool, Failure> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let some = waiting(&transaction, Some(AT_A_TIME))?;
    let more = some.len() == AT_A_TIME as usize;
    for (entity, id) in some {
        unindex(&transaction, entity, &id)?;
        if let Some(row) = searched_row(&transaction, entity, &id)? {
            index(&transaction, entity, &id, &row)?;
        }
        let mut done = transaction.prepare_cached(include_str!("search/no_longer_waiting.sql"))?;
        done.execute((entity.table(), &id))?;
    }
    transaction.commit()?;
    Ok(more)
}

/// Brings the search index up to every row that waits.
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
        connection.query_row("select version from search_folding", [], |row| row.get(0)).optional()?;
    if made_with == Some(fold::FOLDING) {
        return Ok(());
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    transaction.execute_batch(include_str!("search/clear.sql"))?;
    for entity in Entity::ALL {
        for id in rows::ids(&transaction, *entity)? {
            wait(&transaction, *entity, &id)?;
        }
    }
    transaction.execute("insert into search_folding (version) values (?1)", [fold::FOLDING])?;
    transaction.commit()?;
    Ok(())
}
