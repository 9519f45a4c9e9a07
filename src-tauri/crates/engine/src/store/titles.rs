//! What a thing is called: by its own name, else by what it is about.

use rusqlite::{Connection, OptionalExtension};

use super::entity::{Entity, Kind};
use super::rows::{self, Row};
use crate::failure::Failure;
use crate::journal::read_image;

/// What the thing with this identity is called: as it stands, else as the journal last knew it; empty where neither
/// knows it.
pub fn title(connection: &Connection, entity: Entity, id: &str) -> Result<String, Failure> {
    let row = match rows::read(connection, entity, id)? {
        Some(stored) => Some(stored.row),
        None => last_known(connection, entity, id)?,
    };
    match row {
        Some(row) => title_of(connection, entity, &row),
        None => Ok(String::new()),
    }
}

/// What a row is called: a position goes by its issue, a part by its owner.
pub fn title_of(connection: &Connection, entity: Entity, row: &Row) -> Result<String, Failure> {
    if let Some(title) = entity.title().and_then(|column| row.get(column)?.as_str()) {
        return Ok(title.to_owned());
    }
    let about = entity.columns().iter().find_map(|column| match column.kind {
        Kind::Row(of) => row.get(column.name)?.as_str().map(|id| (of, id)),
        _ => None,
    });
    match about {
        Some((of, id)) => title(connection, of, id),
        None => Ok(String::new()),
    }
}

fn last_known(connection: &Connection, entity: Entity, id: &str) -> Result<Option<Row>, Failure> {
    let image: Option<Option<String>> = connection
        .prepare_cached(include_str!("journal/last_image.sql"))?
        .query_row((entity.table(), id), |row| row.get(0))
        .optional()?;
    match image.flatten() {
        Some(image) => Ok(read_image(connection, &image)?.row),
        None => Ok(None),
    }
}
