//! Backups: one file each, holding a dossier and its keys as they were at one moment.
//!
//! `Name 2026-04-14 1042.sabla-backup` is a tar of a small manifest, the encrypted database and the keys file. It is
//! written under a temporary name, synced, read back and checked, and only then given its own name.

mod container;
mod make;
mod restore;
mod shelf;

pub use make::{Source, make};
pub use restore::{Drill, Restored, drill, restore, unlock};
pub use shelf::{Rotation, list, list_named, newest};

use chrono::{DateTime, FixedOffset};
use serde::Serialize;
use ts_rs::TS;

use crate::disk::DiskFault;
use crate::keys::KeysFailure;
use crate::store::open::OpenFailure;

/// A backup on the shelf.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Backup {
    /// The file's whole path.
    pub path: String,
    /// The file's name.
    pub name: String,
    /// When it was made: milliseconds UTC.
    #[ts(type = "number")]
    pub made_at: i64,
    /// Its length in bytes.
    #[ts(type = "number")]
    pub size: u64,
    /// It was read back when it was made, and its parts still have their lengths. A drill reads all of it again.
    pub verified: bool,
}

/// Why a backup was not made, or not restored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, thiserror::Error)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum BackupFailure {
    /// There is none.
    #[error("backup_missing")]
    BackupMissing,
    /// It is no backup, or not whole any more.
    #[error("backup_damaged")]
    BackupDamaged,
    /// What was copied does not pass its check: the dossier itself needs one.
    #[error("snapshot_damaged")]
    SnapshotDamaged {
        /// How many faults were found, as far as was counted.
        faults: u32,
    },
    /// Ended on demand; nothing was left behind.
    #[error("cancelled")]
    Cancelled,
    /// The store's answer.
    #[error(transparent)]
    #[serde(untagged)]
    Open(#[from] OpenFailure),
    /// The keys file's answer.
    #[error(transparent)]
    #[serde(untagged)]
    Keys(#[from] KeysFailure),
    /// The disk's answer.
    #[error(transparent)]
    #[serde(untagged)]
    Disk(#[from] DiskFault),
}

impl From<std::io::Error> for BackupFailure {
    fn from(error: std::io::Error) -> Self {
        Self::Disk(error.into())
    }
}

/// Whether a file is a backup, by what it begins with.
#[must_use]
pub fn is_one(path: &std::path::Path) -> bool {
    container::manifest(path).is_ok()
}

/// Reads all of a backup and compares its parts with their digests.
///
/// # Errors
/// `BackupDamaged`, or the disk's answer.
pub fn verify(backup: &std::path::Path) -> Result<(), BackupFailure> {
    container::read(backup, &mut std::io::sink(), &mut std::io::sink()).map(drop)
}

/// Destroys a backup: its keys, which stand at its end, are overwritten first.
///
/// # Errors
/// The disk's answer.
pub fn destroy(backup: &std::path::Path) -> Result<(), BackupFailure> {
    let database = container::manifest(backup).map_or(0, |manifest| manifest.database.bytes);
    Ok(crate::disk::destroy(backup, database)?)
}

/// A moment as it stands in the names of files: on the wall clock, to the minute.
fn stamp(now: DateTime<FixedOffset>) -> String {
    now.format("%Y-%m-%d %H%M").to_string()
}
