//! What is kept inside the dossier but is no part of it: half-typed texts, and where the window was. Not journalled.

use rusqlite::{Connection, OptionalExtension};
use serde::Serialize;
use ts_rs::TS;

/// A half-typed text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Draft {
    /// What it is a draft of, in the words of whoever keeps it.
    pub key: String,
    /// The text.
    pub text: String,
    /// The revision it started from.
    #[ts(type = "number | null")]
    pub based_on: Option<i64>,
    /// When it was kept: milliseconds UTC.
    #[ts(type = "number")]
    pub saved_at: i64,
}

/// Keeps a draft in the place of an earlier one with its key.
pub(crate) fn save_draft(connection: &Connection, draft: &Draft) -> rusqlite::Result<()> {
    let mut statement = connection.prepare_cached(include_str!("aside/save_draft.sql"))?;
    statement.execute((&draft.key, &draft.text, draft.based_on, draft.saved_at))?;
    Ok(())
}

/// Forgets a draft; that there is none is no error.
pub(crate) fn drop_draft(connection: &Connection, key: &str) -> rusqlite::Result<()> {
    connection.prepare_cached(include_str!("aside/drop_draft.sql"))?.execute([key])?;
    Ok(())
}

/// All drafts, the latest first.
pub(crate) fn drafts(connection: &Connection) -> rusqlite::Result<Vec<Draft>> {
    let mut statement = connection.prepare_cached(include_str!("aside/drafts.sql"))?;
    let rows = statement.query_map([], |row| {
        Ok(Draft { key: row.get(0)?, text: row.get(1)?, based_on: row.get(2)?, saved_at: row.get(3)? })
    })?;
    rows.collect()
}

/// How many drafts there are.
pub(crate) fn draft_count(connection: &Connection) -> rusqlite::Result<u32> {
    connection.prepare_cached(include_str!("aside/draft_count.sql"))?.query_row([], |row| row.get(0))
}

/// Remembers where the window was.
pub(crate) fn save_place(connection: &Connection, place: &str) -> rusqlite::Result<()> {
    connection.prepare_cached(include_str!("aside/save_place.sql"))?.execute([place])?;
    Ok(())
}

/// Where the window was.
pub(crate) fn place(connection: &Connection) -> rusqlite::Result<Option<String>> {
    connection.prepare_cached(include_str!("aside/place.sql"))?.query_row([], |row| row.get(0)).optional()
}
