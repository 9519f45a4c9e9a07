use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};

use super::container::{self, Manifest, Part};
use super::{Backup, BackupFailure, shelf, stamp};
use crate::disk;
use crate::keys::{FileKey, KeyFile, keys_path};
use crate::store::open::{Mode, check_pages, open};
use crate::store::snapshot;

/// What is backed up.
pub struct Source<'a> {
    /// The dossier's path; its stem names the backup.
    pub dossier: &'a Path,
    /// The file that is read, where it is not the dossier's own (see [`crate::store::place::Place`]).
    pub file: &'a Path,
    /// How that file is open.
    pub mode: Mode,
    /// Its key.
    pub key: &'a FileKey,
}

/// Makes a backup in `folder` while the dossier may be in use. `go_on(done, of)` is asked now and then; `false` ends it.
///
/// # Errors
/// Whatever it is, nothing is left in `folder`, and earlier backups stay.
pub fn make(
    source: &Source<'_>,
    folder: &Path,
    now: DateTime<FixedOffset>,
    go_on: &mut dyn FnMut(u64, u64) -> bool,
) -> Result<Backup, BackupFailure> {
    disk::create_private_folder(folder)?;
    let stem = source.dossier.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    shelf::sweep(folder, &stem);
    let name = unused(folder, &format!("{stem} {}", stamp(now)));
    let part = folder.join(format!(".{name}{}", shelf::PART));
    let database = folder.join(format!(".{name}.database{}", shelf::PART));
    let made = (|| {
        let manifest = write(source, &stem, now, &part, &database, go_on)?;
        if container::read(&part, &mut io::sink(), &mut io::sink())? != manifest {
            return Err(BackupFailure::BackupDamaged);
        }
        fs::rename(&part, folder.join(&name))?;
        disk::sync_folder(folder)?;
        Ok(())
    })();
    for left in [part, database.clone(), disk::with_ending(&database, "-journal")] {
        disk::remove_if_there(&left).ok();
    }
    made?;
    shelf::look(&folder.join(name)).map(|found| found.backup)
}

fn write(
    source: &Source<'_>,
    stem: &str,
    now: DateTime<FixedOffset>,
    part: &Path,
    database: &Path,
    go_on: &mut dyn FnMut(u64, u64) -> bool,
) -> Result<Manifest, BackupFailure> {
    // The keys first: their head note must not be ahead of the database beside them.
    let keys_at = keys_path(source.dossier);
    let keys = fs::read(&keys_at).map_err(disk::reading)?;
    let dossier = KeyFile::read(&keys_at)?.dossier();
    if !snapshot::copy(source.file, source.mode, source.key, database, go_on)? {
        return Err(BackupFailure::Cancelled);
    }
    let faults = check_pages(&open(database, source.key, Mode::Still)?)?;
    if !faults.is_empty() {
        return Err(BackupFailure::SnapshotDamaged { faults: u32::try_from(faults.len()).unwrap_or(u32::MAX) });
    }
    let manifest = Manifest::new(
        dossier,
        now.timestamp_millis(),
        Part::of(format!("{stem}.sabla"), File::open(database)?)?,
        Part::of(format!("{stem}.sabla-keys"), keys.as_slice())?,
    );
    container::write(part, &manifest, &mut File::open(database)?, &keys)?;
    Ok(manifest)
}

/// A name nothing in `folder` has yet.
fn unused(folder: &Path, wanted: &str) -> String {
    let named = |number: u32| match number {
        1 => format!("{wanted}{}", shelf::ENDING),
        number => format!("{wanted} ({number}){}", shelf::ENDING),
    };
    let free = (1..).map(named).find(|name| !PathBuf::from(folder).join(name).exists());
    free.unwrap_or_default()
}
