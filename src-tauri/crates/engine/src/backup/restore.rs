use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};
use serde::Serialize;
use ts_rs::TS;

use super::{BackupFailure, container, shelf, stamp};
use crate::disk;
use crate::keys::{FileKey, KeyFile, Secret, Unlocked, keys_path};
use crate::store::open::{Mode, check_pages, open};

/// What restoring did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Restored {
    /// The path the dossier stands under now.
    pub path: String,
    /// Where what stood there before was put, if anything did.
    pub set_aside: Option<String>,
}

/// What a drill found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Drill {
    /// The backup's name.
    pub name: String,
    /// When it was made: milliseconds UTC.
    #[ts(type = "number")]
    pub made_at: i64,
    /// Its length in bytes.
    #[ts(type = "number")]
    pub size: u64,
    /// It opened, and every page and every table is as it should be.
    pub good: bool,
    /// How many faults there are, as far as was counted.
    pub faults: u32,
}

/// Opens the keys inside a backup.
///
/// # Errors
/// A wrong secret, or the backup not being whole.
pub fn unlock(backup: &Path, secret: Secret<'_>, scratch: &Path) -> Result<Unlocked, BackupFailure> {
    let unpacked = Unpacked::beside(&scratch.join("unlock"))?;
    let mut keys = disk::create_private(&unpacked.keys)?;
    container::read(backup, &mut std::io::sink(), &mut keys)?;
    Ok(KeyFile::read(&unpacked.keys)?.unlock(secret)?)
}

/// Puts a backup in the place of `dossier`, which no connection may have open. What stands there is set aside, never
/// overwritten; the backup is unpacked, synced and checked before anything moves.
///
/// # Errors
/// Whatever it is, either all or nothing has moved, or what was there stands under its set-aside name.
pub fn restore(
    backup: &Path,
    dossier: &Path,
    key: &FileKey,
    now: DateTime<FixedOffset>,
) -> Result<Restored, BackupFailure> {
    let unpacked = Unpacked::beside(dossier)?;
    unpacked.fill(backup)?;
    let faults = unpacked.faults(key)?;
    if faults > 0 {
        return Err(BackupFailure::SnapshotDamaged { faults });
    }
    let set_aside = set_aside(dossier, now)?;
    fs::rename(&unpacked.keys, keys_path(dossier))?;
    fs::rename(&unpacked.database, dossier)?;
    disk::sync_folder(disk::folder_of(dossier))?;
    Ok(Restored {
        path: dossier.to_string_lossy().into_owned(),
        set_aside: set_aside.map(|path| path.to_string_lossy().into_owned()),
    })
}

/// Tries a backup out in a private folder, and leaves nothing there.
///
/// # Errors
/// The backup not being whole, or the disk's answer; faults inside are in the report.
pub fn drill(backup: &Path, key: &FileKey, scratch: &Path) -> Result<Drill, BackupFailure> {
    disk::create_private_folder(scratch)?;
    let found = shelf::look(backup)?.backup;
    let unpacked = Unpacked::beside(&scratch.join("drill"))?;
    unpacked.fill(backup)?;
    let faults = unpacked.faults(key)?;
    Ok(Drill { name: found.name, made_at: found.made_at, size: found.size, good: faults == 0, faults })
}

/// A backup's parts under temporary names; removed when dropped, unless they were moved.
struct Unpacked {
    database: PathBuf,
    keys: PathBuf,
}

impl Unpacked {
    fn beside(path: &Path) -> Result<Self, BackupFailure> {
        disk::create_private_folder(disk::folder_of(path))?;
        let database = disk::with_ending(path, ".restoring");
        let unpacked = Self { keys: keys_path(&database), database };
        unpacked.remove();
        Ok(unpacked)
    }

    fn fill(&self, backup: &Path) -> Result<(), BackupFailure> {
        let mut database = disk::create_private(&self.database)?;
        let mut keys = disk::create_private(&self.keys)?;
        container::read(backup, &mut database, &mut keys)?;
        database.sync_all()?;
        keys.sync_all()?;
        Ok(())
    }

    fn faults(&self, key: &FileKey) -> Result<u32, BackupFailure> {
        KeyFile::read(&self.keys)?;
        let found = check_pages(&open(&self.database, key, Mode::Still)?)?;
        Ok(u32::try_from(found.len()).unwrap_or(u32::MAX))
    }

    fn remove(&self) {
        for path in [&self.database, &self.keys] {
            disk::remove_if_there(path).ok();
        }
    }
}

impl Drop for Unpacked {
    fn drop(&mut self) {
        self.remove();
    }
}

/// Moves a dossier and all that belongs to it to a name of its own.
fn set_aside(dossier: &Path, now: DateTime<FixedOffset>) -> Result<Option<PathBuf>, BackupFailure> {
    let belongings = ["", "-wal", "-keys", "-keys.1"];
    if !belongings.iter().any(|ending| disk::with_ending(dossier, ending).exists()) {
        return Ok(None);
    }
    let stem = dossier.file_stem().unwrap_or_default().to_string_lossy();
    let named = |number: u32| {
        let again = if number == 1 { String::new() } else { format!(" ({number})") };
        dossier.with_file_name(format!("{stem} (set aside {}{again}).sabla", stamp(now)))
    };
    let free = (1..).map(named).find(|path| belongings.iter().all(|ending| !disk::with_ending(path, ending).exists()));
    let aside = free.unwrap_or_default();
    // The database last: as long as it stands there, an interrupted restoring is seen as keys missing, not as nothing.
    for ending in belongings.iter().rev() {
        let from = disk::with_ending(dossier, ending);
        if from.try_exists()? {
            fs::rename(from, disk::with_ending(&aside, ending))?;
        }
    }
    disk::remove_if_there(&disk::with_ending(dossier, "-shm"))?;
    disk::sync_folder(disk::folder_of(dossier))?;
    Ok(Some(aside))
}
