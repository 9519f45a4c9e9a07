//! Forward from one schema to the next, each step whole or not at all.

use rusqlite::{Connection, TransactionBehavior};

use super::SCHEMA_VERSION;

/// The steps; step 1 leads from an empty file to version 1.
const STEPS: &[&str] = &[
    include_str!("migrations/0001_dossier.sql"),
    include_str!("migrations/0002_lighter_saves.sql"),
    include_str!("migrations/0003_search_follows_the_journal.sql"),
    include_str!("migrations/0004_confidence.sql"),
    include_str!("migrations/0005_expunged.sql"),
    include_str!("migrations/0006_papers.sql"),
    include_str!("migrations/0007_absences.sql"),
];

/// The schema's version of an open file.
///
/// # Errors
/// The store's answer.
pub fn version(connection: &Connection) -> rusqlite::Result<i32> {
    connection.pragma_query_value(None, "user_version", |row| row.get(0))
}

/// Whether an open file was written with an older schema.
///
/// # Errors
/// The store's answer.
pub fn is_older(connection: &Connection) -> rusqlite::Result<bool> {
    version(connection).map(|version| (1..SCHEMA_VERSION).contains(&version))
}

/// Brings an open file to [`SCHEMA_VERSION`]. A newer file never gets here: opening refuses it.
///
/// # Errors
/// The store's answer; the file is then at the version of the last whole step.
pub fn migrate(connection: &mut Connection) -> rusqlite::Result<()> {
    let from = version(connection)?;
    for (step, to) in STEPS.iter().zip(1..=SCHEMA_VERSION).skip(from.max(0) as usize) {
        let step_taken = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        step_taken.execute_batch(step)?;
        step_taken.pragma_update(None, "user_version", to)?;
        step_taken.commit()?;
    }
    Ok(())
}
