use std::collections::HashSet;
use std::fs;
use std::path::Path;

use chrono::{DateTime, Datelike, FixedOffset};
use uuid::Uuid;

use super::{Backup, BackupFailure, container};
use crate::disk;

pub(super) const ENDING: &str = ".sabla-backup";
pub(super) const PART: &str = ".part";

/// Which backups are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rotation {
    /// The newest ones, however close together.
    pub last: usize,
    /// The newest of each of so many days.
    pub days: i64,
    /// The newest of each of so many weeks.
    pub weeks: i64,
}

impl Default for Rotation {
    fn default() -> Self {
        Self { last: 10, days: 14, weeks: 8 }
    }
}

impl Rotation {
    /// Which of `made`, newest first, are kept at `now`; days and weeks are those of `now`'s wall clock.
    #[must_use]
    pub fn keeps(&self, made: &[DateTime<FixedOffset>], now: DateTime<FixedOffset>) -> Vec<bool> {
        let mut days = HashSet::new();
        let mut weeks = HashSet::new();
        let today = now.date_naive();
        let mut kept = Vec::with_capacity(made.len());
        for (place, at) in made.iter().enumerate() {
            let day = at.with_timezone(now.offset()).date_naive();
            let age = (today - day).num_days();
            let first_of_day = days.insert(day);
            let first_of_week = weeks.insert((day.iso_week().year(), day.iso_week().week()));
            kept.push(place < self.last || age < self.days && first_of_day || age < self.weeks * 7 && first_of_week);
        }
        kept
    }

    /// Removes the backups of `dossier` that are not kept; gives their names. What is not whole is left alone.
    ///
    /// # Errors
    /// The disk's answer.
    pub fn tidy(&self, folder: &Path, dossier: Uuid, now: DateTime<FixedOffset>) -> Result<Vec<String>, BackupFailure> {
        let mut whole = list(folder, dossier)?;
        whole.retain(|backup| backup.verified);
        let at = |backup: &Backup| DateTime::from_timestamp_millis(backup.made_at).unwrap_or_default().fixed_offset();
        let kept = self.keeps(&whole.iter().map(at).collect::<Vec<_>>(), now);
        let mut removed = Vec::new();
        for (backup, _) in whole.into_iter().zip(kept).filter(|(_, kept)| !kept) {
            disk::remove_if_there(Path::new(&backup.path))?;
            removed.push(backup.name);
        }
        Ok(removed)
    }
}

/// A backup and whose it is.
pub(super) struct Found {
    pub(super) backup: Backup,
    pub(super) dossier: Uuid,
}

pub(super) fn look(path: &Path) -> Result<Found, BackupFailure> {
    let manifest = container::manifest(path)?;
    let bytes = fs::metadata(path).map_err(disk::reading)?.len();
    let backup = Backup {
        path: path.to_string_lossy().into_owned(),
        name: path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        made_at: manifest.made_at,
        size: bytes,
        verified: container::expected_length(&manifest) == Some(bytes),
    };
    Ok(Found { backup, dossier: manifest.dossier })
}

/// The backups of `dossier` in `folder`, newest first. No folder means no backups; partial files are no backups.
///
/// # Errors
/// The disk's answer.
pub fn list(folder: &Path, dossier: Uuid) -> Result<Vec<Backup>, BackupFailure> {
    list_where(folder, |found| found.dossier == dossier)
}

/// As [`list`], by the name of a dossier whose keys cannot be read.
///
/// # Errors
/// The disk's answer.
pub fn list_named(folder: &Path, stem: &str) -> Result<Vec<Backup>, BackupFailure> {
    let start = format!("{stem} ");
    list_where(folder, |found| found.backup.name.starts_with(&start))
}

fn list_where(folder: &Path, wanted: impl Fn(&Found) -> bool) -> Result<Vec<Backup>, BackupFailure> {
    if !folder.try_exists()? {
        return Ok(Vec::new());
    }
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(disk::reading)? {
        let path = entry.map_err(disk::reading)?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.starts_with('.') || !name.ends_with(ENDING) {
            continue;
        }
        match look(&path) {
            Ok(one) if wanted(&one) => found.push(one.backup),
            _ => {}
        }
    }
    found.sort_by(|one, other| (other.made_at, &other.name).cmp(&(one.made_at, &one.name)));
    Ok(found)
}

/// The newest whole backup of `dossier`.
///
/// # Errors
/// `BackupMissing`, or the disk's answer.
pub fn newest(folder: &Path, dossier: Uuid) -> Result<Backup, BackupFailure> {
    let found = list(folder, dossier)?;
    found.into_iter().find(|backup| backup.verified).ok_or(BackupFailure::BackupMissing)
}

/// Removes what interrupted backups of a dossier named `stem` left in `folder`.
pub(super) fn sweep(folder: &Path, stem: &str) {
    let start = format!(".{stem} ");
    let Ok(entries) = fs::read_dir(folder) else { return };
    for path in entries.flatten().map(|entry| entry.path()) {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.starts_with(&start) && name.contains(ENDING) && name.contains(PART) {
            disk::remove_if_there(&path).ok();
        }
    }
}
