//! Undo and redo: an operation's changes applied backwards, or forwards again, as an operation of their own.

use rusqlite::{Connection, OptionalExtension};
use sabla_domain::Rejection;

use super::texts::read_image;
use super::tx::Tx;
use crate::failure::Failure;
use crate::store::entity::Entity;
use crate::store::rows::{self, Stored};

/// Which way an operation's changes are applied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// For the first time.
    Do,
    /// Backwards.
    Undo,
    /// Forwards again.
    Redo,
}

impl Direction {
    /// As the journal writes it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Do => "do",
            Self::Undo => "undo",
            Self::Redo => "redo",
        }
    }
}

/// Operations that stand for good: a dossier keeps its own page, for what would be left has no name; what was disclosed is
/// corrected, not undone; what was destroyed is gone.
pub const NEVER_UNDONE: [&str; 6] =
    ["add_dossier", "agree_wording", "record_disclosure", "record_hand_over", "expunge", "upgrade"];

/// The operation that undo would undo now: a member's own latest, if it does not stand for good.
pub fn next_undo(connection: &Connection, actor: &str) -> Result<Option<i64>, Failure> {
    let mut statement = connection.prepare_cached(include_str!("../store/journal/next_undo.sql"))?;
    Ok(statement.query_row((actor, serde_json::to_string(&NEVER_UNDONE)?), |row| row.get(0)).optional()?)
}

/// The operation that redo would do again now: the one this member undid last, unless the member did something since.
pub fn next_redo(connection: &Connection, actor: &str) -> Result<Option<i64>, Failure> {
    let mut statement = connection.prepare_cached(include_str!("../store/journal/next_redo.sql"))?;
    Ok(statement.query_row([actor], |row| row.get(0)).optional()?)
}

/// What an undo or redo needs to know of an operation.
pub struct State {
    /// The command's name.
    pub kind: String,
    /// The table and the identity of what it was about.
    pub subject: (String, String),
    /// It was not undone, or was redone.
    pub stands: bool,
}

/// What kind of operation it was, and whether it stands (was not undone). An undo or redo cannot itself be undone.
pub fn state_of(connection: &Connection, seq: i64) -> Result<State, Failure> {
    let found = connection
        .prepare_cached(include_str!("../store/journal/state.sql"))?
        .query_row([seq], |row| {
            let state = State { kind: row.get(0)?, subject: (row.get(2)?, row.get(3)?), stands: row.get(4)? };
            Ok((row.get::<_, String>(1)?, state))
        })
        .optional()?;
    match found {
        None => Err(Rejection::NothingToUndo.into()),
        Some((direction, State { kind, .. })) if direction != "do" => Err(Rejection::NotUndoable { kind }.into()),
        Some((_, state)) => Ok(state),
    }
}

struct Recorded {
    entity: Entity,
    id: String,
    before: Option<String>,
    after: Option<String>,
}

/// Applies an earlier operation's changes backwards (undo) or forwards again (redo). Refused where a row is no longer
/// as that operation, or its undo, left it.
pub fn revert(tx: &mut Tx<'_>, seq: i64, direction: Direction) -> Result<(), Failure> {
    let mut changes = recorded(tx.connection(), seq)?;
    if changes.is_empty() {
        return Err(Rejection::NothingToUndo.into());
    }
    if direction == Direction::Undo {
        changes.reverse();
        for change in &mut changes {
            std::mem::swap(&mut change.before, &mut change.after);
        }
    }
    // A number under which an audience knows a thing stays, whatever becomes of the thing.
    for change in changes.iter().filter(|change| change.entity != Entity::AudienceNumber) {
        apply(tx, change)?;
    }
    Ok(())
}

fn apply(tx: &mut Tx<'_>, change: &Recorded) -> Result<(), Failure> {
    let now = rows::read(tx.connection(), change.entity, &change.id)?;
    let stale = |now: Option<&Stored>| Failure::Stale {
        entity: change.entity,
        id: change.id.clone(),
        revision: now.map(|stored| stored.revision),
    };
    let image = |image: &Option<String>| -> Result<_, Failure> {
        image.as_deref().map(|image| read_image(tx.connection(), image)).transpose()
    };
    let (from, to) = (image(&change.before)?, image(&change.after)?);
    let left_as = from.as_ref().and_then(|image| image.row.as_ref());
    match (&now, &from) {
        (None, None) => {}
        (Some(stored), Some(_)) if left_as.is_some_and(|row| rows::agree(change.entity, row, &stored.row)) => {}
        _ => return Err(stale(now.as_ref())),
    }
    let Some(to) = to else {
        return match &now {
            Some(stored) => {
                refuse_if_referred(tx, change.entity, stored)?;
                tx.remove_row(change.entity, stored)
            }
            None => Ok(()),
        };
    };
    let Some(row) = to.row else { return Err(stale(now.as_ref())) };
    match &now {
        Some(stored) => tx.change_row(change.entity, stored, row),
        None => tx.add_row(change.entity, &change.id, Some(to.key), to.revision + 1, row),
    }
}

/// Something that refers to the row came later: undoing its addition would take that along.
fn refuse_if_referred(tx: &Tx<'_>, entity: Entity, stored: &Stored) -> Result<(), Failure> {
    match crate::commands::referrers(tx.connection(), entity, &stored.id)? {
        (by, total) if total > 0 => Err(Rejection::ReferredTo { by, total }.into()),
        _ => Ok(()),
    }
}

fn recorded(connection: &Connection, seq: i64) -> Result<Vec<Recorded>, Failure> {
    let mut statement = connection.prepare_cached(include_str!("../store/journal/changes.sql"))?;
    let rows =
        statement.query_map([seq], |row| Ok((row.get::<_, String>(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?;
    rows.map(|row| {
        let (table, id, before, after) = row?;
        let entity = Entity::named(&table).ok_or_else(|| Failure::internal("entity"))?;
        Ok(Recorded { entity, id, before, after })
    })
    .collect()
}
