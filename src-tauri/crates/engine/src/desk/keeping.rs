//! When the desk backs up by itself, where to, and what is kept.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::PoisonError;
use std::sync::atomic::Ordering;

use serde::Serialize;
use serde_json::{Value, json};
use ts_rs::TS;

use super::case::Case;
use super::{Desk, DeskFailure, Life};
use crate::backup::{self, Backup, BackupFailure, Source};
use crate::disk;
use crate::failure::Failure;

/// How long a change waits for its backup while the dossier stays open.
const DUE_AFTER: i64 = 20 * 60_000;

/// How far the open dossier was backed up.
#[derive(Default)]
pub(super) struct BackedUp {
    sequence: u64,
    at: i64,
}

/// A backup just made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BackUpNow {
    /// The backup.
    #[serde(flatten)]
    pub backup: Backup,
    /// Whether the second folder has a copy; absent where the settings name none.
    pub copied: Option<bool>,
}

impl Desk {
    pub(super) fn backups_folder(&self) -> PathBuf {
        self.setting.folder.join("backups")
    }

    /// How far a dossier that is being opened was backed up: to its end, unless its last change is younger than its
    /// last backup.
    pub(super) fn look_back(&self, case: &Case) -> BackedUp {
        let newest = backup::newest(&self.backups_folder(), case.keys().dossier());
        let sequence = match (case.dossier.head(), newest) {
            (Ok(Some(head)), Ok(backup)) if backup.made_at >= head.at => head.sequence,
            _ => 0,
        };
        BackedUp { sequence, at: self.now() }
    }

    /// Backs up the open dossier and lets old backups go; a copy goes to `folder`, or else to the second folder.
    pub(super) fn back_up(&self, folder: Option<PathBuf>) -> Result<BackUpNow, DeskFailure> {
        let _alone = self.backing_up.lock().unwrap_or_else(PoisonError::into_inner);
        self.cancelled.store(false, Ordering::Release);
        // Copied out, so that the dossier can be used, and locked, meanwhile.
        let (path, key, (file, mode), dossier, sequence) = self.with_case(|case| {
            Ok((case.path.clone(), case.key.clone(), case.source(), case.keys().dossier(), sequence(case)))
        })?;
        let (shelf, now) = (self.backups_folder(), self.here_and_now());
        let source = Source { dossier: &path, file: &file, mode, key: &key };
        let mut go_on = |done, of| {
            self.hear("progress", &json!({ "of": "backup", "done": done, "all": of }));
            // A lock that came in between ends it as well: the key is not kept for longer than the stride.
            !self.cancelled.load(Ordering::Acquire) && matches!(*self.life(), Life::Open(_))
        };
        let backup = backup::make(&source, &shelf, now, &mut go_on)?;
        *self.backed_up() = BackedUp { sequence, at: now.timestamp_millis() };
        let (rotation, second) = {
            let settings = self.settings();
            (settings.rotation(), settings.backup_folder.clone().map(PathBuf::from))
        };
        rotation.tidy(&shelf, dossier, now)?;
        let asked = folder.is_some();
        let copied = folder.or(second).map(|second| match copy(Path::new(&backup.path), &second) {
            Ok(()) => {
                if !second.starts_with(&self.setting.folder) {
                    self.departures().left(dossier, sequence, now.timestamp_millis());
                }
                // What was handed over once is not ours to clear.
                asked || rotation.tidy(&second, dossier, now).is_ok()
            }
            Err(failure) => {
                tracing::warn!(code = %failure, "second backup folder");
                false
            }
        });
        self.hear("desk_changed", &Value::Null);
        Ok(BackUpNow { backup, copied })
    }

    /// Backs up where something changed since the last time, and it is no sample.
    pub(super) fn back_up_what_changed(&self) -> Result<(), DeskFailure> {
        let changed = match &*self.life() {
            Life::Open(case) => {
                !case.keys().is_sample() && !case.read_only() && sequence(case) != self.backed_up().sequence
            }
            _ => false,
        };
        if changed { self.back_up(None).map(drop) } else { Ok(()) }
    }

    pub(super) fn back_up_if_due(&self) {
        let since = self.now() - self.backed_up().at;
        if since < DUE_AFTER {
            return;
        }
        // Whether or not it succeeds, the next attempt is not at the next tick.
        self.backed_up().at = self.now();
        match self.back_up_what_changed() {
            Ok(()) | Err(DeskFailure::Engine(Failure::Locked)) => {}
            Err(failure) => tracing::warn!(code = %failure, "backup"),
        }
    }
}

pub(super) fn sequence(case: &Case) -> u64 {
    case.dossier.head().ok().flatten().map_or(0, |head| head.sequence)
}

/// A second copy of a finished backup: partial until it was synced and compared.
fn copy(made: &Path, folder: &Path) -> Result<(), BackupFailure> {
    if !folder.is_dir() {
        return Err(BackupFailure::BackupMissing);
    }
    let name = made.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let part = folder.join(format!(".{name}.part"));
    disk::remove_if_there(&part)?;
    let copied = (|| {
        let mut to = disk::create_private(&part)?;
        std::io::copy(&mut File::open(made)?, &mut to)?;
        to.sync_all()?;
        backup::verify(&part)?;
        fs::rename(&part, folder.join(&name))?;
        disk::sync_folder(folder)?;
        Ok(())
    })();
    if copied.is_err() {
        disk::remove_if_there(&part).ok();
    }
    copied
}
