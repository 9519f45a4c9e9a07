//! Whether a dossier is whole: its pages, its journal's chain, every row against its last entry, what is current
//! against the history.

use std::collections::{BTreeMap, HashMap};

use rusqlite::Connection;
use serde::Serialize;
use ts_rs::TS;

use crate::failure::Failure;
use crate::journal::{Chain, Entry, GENESIS, Link, digest, next, read_image};
use crate::store::entity::Entity;
use crate::store::rows;
use crate::store::{files, open};

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Report {
    /// Nothing is wrong.
    pub sound: bool,
    /// Operations in the journal.
    pub operations: i64,
    /// The chain's last value, in hexadecimal: what minutes and backups print.
    pub head: String,
    /// Rows by noun.
    pub counts: BTreeMap<String, usize>,
    /// What is wrong, worst first.
    pub faults: Vec<Fault>,
}

/// Something wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "fault", rename_all = "snake_case")]
#[expect(missing_docs, reason = "the line above a variant names its fields")]
pub enum Fault {
    /// A page or a table's structure, in the store's own words.
    Page { says: String },
    /// The journal's chain breaks at this operation: it, or one before it, was altered, moved or taken away.
    Chain { operation: i64 },
    /// A text is not the one its digest was made of.
    Text { digest: String },
    /// A paper's file is missing, or not the one its digest was made of.
    File { digest: String },
    /// A row is not as the journal last left it.
    Row { entity: String, id: String },
    /// What is shown as current is not the latest revision.
    Current { entity: String },
}

/// Checks a whole file through an open connection.
///
/// # Errors
/// When the store cannot even be asked.
pub fn check(connection: &Connection) -> Result<Report, Failure> {
    let mut faults: Vec<Fault> = open::check_pages(connection)
        .map_err(|failure| Failure::internal(&failure.to_string()))?
        .into_iter()
        .map(|says| Fault::Page { says })
        .collect();
    let (operations, head) = check_chain(connection, &mut faults)?;
    check_texts(connection, &mut faults)?;
    faults.extend(files::altered(connection)?.into_iter().map(|digest| Fault::File { digest }));
    let counts = check_rows(connection, &mut faults)?;
    let stray: bool = connection.query_row(include_str!("store/position/stray_current.sql"), [], |row| row.get(0))?;
    if stray {
        faults.push(Fault::Current { entity: "position".to_owned() });
    }
    let head = head.iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(Report { sound: faults.is_empty(), operations, head, counts, faults })
}

fn check_chain(connection: &Connection, faults: &mut Vec<Fault>) -> Result<(i64, Chain), Failure> {
    let mut operations = connection.prepare(include_str!("store/journal/all_operations.sql"))?;
    let mut changes = connection.prepare(include_str!("store/journal/changes.sql"))?;
    let mut rows = operations.query([])?;
    let (mut last, mut chain) = (0, GENESIS);
    while let Some(row) = rows.next()? {
        let seq: i64 = row.get(0)?;
        let words: [String; 6] = [row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?, row.get(6)?];
        let link = Link {
            seq,
            words: [&words[0], &words[1], &words[2], &words[3], &words[4], &words[5]].map(String::as_str),
            reverts: row.get::<_, Option<i64>>(7)?.unwrap_or(0),
            at: row.get(8)?,
            schema: row.get(9)?,
        };
        let entries: Vec<[Option<String>; 4]> = changes
            .query_map([seq], |row| Ok([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?]))?
            .collect::<Result<_, _>>()?;
        let entries = entries.iter().map(|[entity, id, before, after]| Entry {
            of: [entity.as_deref().unwrap_or_default(), id.as_deref().unwrap_or_default()],
            before: before.as_deref(),
            after: after.as_deref(),
        });
        let stored: Chain = row.get(10)?;
        if seq != last + 1 || next(&chain, &link, entries) != stored {
            faults.push(Fault::Chain { operation: seq });
        }
        (last, chain) = (seq, stored);
    }
    Ok((last, chain))
}

fn check_texts(connection: &Connection, faults: &mut Vec<Fault>) -> Result<(), Failure> {
    let mut texts = connection.prepare(include_str!("store/journal/all_texts.sql"))?;
    let mut rows = texts.query([])?;
    while let Some(row) = rows.next()? {
        let (stored, salt, body): (String, Vec<u8>, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        if digest(&salt, &body) != stored {
            faults.push(Fault::Text { digest: stored });
        }
    }
    Ok(())
}

fn check_rows(connection: &Connection, faults: &mut Vec<Fault>) -> Result<BTreeMap<String, usize>, Failure> {
    let mut last: HashMap<(String, String), Option<String>> = HashMap::new();
    let mut changes = connection.prepare(include_str!("store/journal/all_changes.sql"))?;
    let mut rows = changes.query([])?;
    while let Some(row) = rows.next()? {
        last.insert((row.get(0)?, row.get(1)?), row.get(2)?);
    }
    let mut counts = BTreeMap::new();
    for entity in Entity::ALL {
        let stored = rows::read_all(connection, *entity)?;
        counts.insert(entity.table().to_owned(), stored.len());
        for row in stored {
            let fault = Fault::Row { entity: entity.table().to_owned(), id: row.id.clone() };
            let known = last.remove(&(entity.table().to_owned(), row.id.clone())).flatten();
            let image = known.map(|image| read_image(connection, &image)).transpose()?;
            let agrees = image.is_some_and(|image| {
                image.key == row.key
                    && image.revision == row.revision
                    && image.row.is_none_or(|columns| rows::agree(*entity, &columns, &row.row))
            });
            if !agrees {
                faults.push(fault);
            }
        }
    }
    // What is left was added and never removed, and has no row.
    let lost = last.into_iter().filter(|(_, after)| after.is_some());
    faults.extend(lost.map(|((entity, id), _)| Fault::Row { entity, id }));
    Ok(counts)
}
