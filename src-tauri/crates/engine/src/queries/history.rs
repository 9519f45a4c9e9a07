//! Who changed what, when: the journal as a person reads it.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::column;
use crate::failure::Failure;
use crate::journal::{Direction, Image, NEVER_UNDONE, read_image};
use crate::store::entity::{Column, Entity, Kind};
use crate::store::titles;
use crate::wire::Query;
use crate::world::Reading;

/// The most entries of one answer.
const PAGE: usize = 60;

/// Asks for entries, latest first.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct HistoryAsk {
    /// Only entries before this sequence number.
    pub before: Option<i64>,
    /// Only entries that touch this thing.
    pub id: Option<String>,
}

/// Entries, latest first.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct HistoryAnswer {
    /// The entries.
    pub entries: Vec<HistoryEntry>,
    /// There are earlier ones.
    pub more: bool,
}

/// One operation.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct HistoryEntry {
    /// Its place in the journal.
    pub seq: i64,
    /// The command's name; of an undo or redo, that of what it reverts.
    pub kind: String,
    /// `do`, `undo` or `redo`.
    pub direction: String,
    /// The operation it reverts.
    pub reverts: Option<i64>,
    /// It was undone, and not redone.
    pub undone: bool,
    /// It can be undone, once nothing rests on it: no step of the ledger, nothing destroyed.
    pub undoable: bool,
    /// Who.
    pub actor: String,
    /// When, milliseconds UTC.
    pub at: i64,
    /// The noun it was about.
    pub entity: String,
    /// Its identity.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What it changed, field by field; ranks and links as they are.
    pub changes: Vec<FieldChange>,
}

/// One field before and after.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FieldChange {
    /// The noun.
    pub entity: String,
    /// What the thing is called.
    pub title: String,
    /// The column.
    pub field: String,
    /// As it was; absent where there was nothing.
    pub before: Option<String>,
    /// As it became.
    pub after: Option<String>,
    /// A text of it was expunged.
    pub expunged: bool,
}

/// What a thing is called, by its table's name.
pub(super) fn title_of(world: &Reading<'_>, table: &str, id: &str) -> Result<String, Failure> {
    match Entity::named(table) {
        Some(entity) => titles::title(world.connection(), entity, id),
        None => Ok(String::new()),
    }
}

impl Query for HistoryAsk {
    type Answer = HistoryAnswer;
    const READS: &'static [Entity] = Entity::ALL;

    fn ask(self, world: &Reading<'_>) -> Result<HistoryAnswer, Failure> {
        let most = PAGE as i64 + 1;
        let asked = (self.before, &self.id, most);
        let mut entries = world.rows(include_str!("../store/journal/history.sql"), asked, |row| {
            let (kind, direction): (String, String) = (column(row, "kind")?, column(row, "direction")?);
            Ok(HistoryEntry {
                seq: column(row, "seq")?,
                undoable: direction == Direction::Do.word() && !NEVER_UNDONE.contains(&kind.as_str()),
                kind,
                direction,
                reverts: column(row, "reverts")?,
                undone: column(row, "undone")?,
                actor: column(row, "actor")?,
                at: column(row, "at")?,
                entity: column(row, "subject_entity")?,
                id: column(row, "subject_id")?,
                title: String::new(),
                changes: Vec::new(),
            })
        })?;
        let more = entries.len() > PAGE;
        entries.truncate(PAGE);
        for entry in &mut entries {
            entry.title = title_of(world, &entry.entity, &entry.id)?;
            entry.changes = changes(world, entry.seq)?;
        }
        Ok(HistoryAnswer { entries, more })
    }
}

fn changes(world: &Reading<'_>, seq: i64) -> Result<Vec<FieldChange>, Failure> {
    let rows = world.rows(include_str!("../store/journal/changes.sql"), [seq], |row| {
        Ok((
            row.get::<_, String>(0)?,
            row.get::<_, String>(1)?,
            row.get::<_, Option<String>>(2)?,
            row.get::<_, Option<String>>(3)?,
        ))
    })?;
    let mut changes = Vec::new();
    for (table, id, before, after) in rows {
        let Some(entity) = Entity::named(&table) else { continue };
        let read = |image: Option<String>| -> Result<Option<Image>, Failure> {
            image.map(|image| read_image(world.connection(), &image)).transpose()
        };
        let (before, after) = (read(before)?, read(after)?);
        let title = title_of(world, &table, &id)?;
        let expunged = [&before, &after].into_iter().flatten().any(|image| image.row.is_none());
        // Of what was destroyed the whole image is gone: that the rest of it changed cannot be said.
        let told = |column: &&Column| !expunged || column.kind == Kind::Words;
        let named = |column: &&Column| column.name != "rank" || entity.columns().len() == 1;
        for field in entity.columns().iter().filter(named).filter(told) {
            let side = |image: &Option<Image>| -> Result<Option<String>, Failure> {
                let value = image.as_ref().and_then(|image| image.row.as_ref()?.get(field.name).cloned());
                said(world, field.kind, value)
            };
            let (was, is) = (side(&before)?, side(&after)?);
            if was != is {
                changes.push(FieldChange {
                    entity: table.clone(),
                    title: title.clone(),
                    field: field.name.to_owned(),
                    before: was,
                    after: is,
                    expunged,
                });
            }
        }
    }
    Ok(changes)
}

fn said(world: &Reading<'_>, kind: Kind, value: Option<Value>) -> Result<Option<String>, Failure> {
    Ok(match (kind, value) {
        (_, None | Some(Value::Null)) => None,
        (Kind::Row(entity), Some(Value::String(id))) => Some(title_of(world, entity.table(), &id)?),
        (_, Some(Value::String(text))) => Some(text),
        (_, Some(other)) => Some(other.to_string()),
    })
}
