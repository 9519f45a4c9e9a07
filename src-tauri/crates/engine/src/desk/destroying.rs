//! The end of a dossier, and what still holds it.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::PoisonError;
use std::sync::atomic::Ordering;
use std::time::UNIX_EPOCH;

use serde::Serialize;
use serde_json::{Value, json};
use ts_rs::TS;
use uuid::Uuid;

use super::calls::{DestroyDossier, Which};
use super::{Desk, DeskFailure, Life, Refusal, stem};
use crate::backup;
use crate::disk::{self, DiskFault};
use crate::keys::{self, KeyFile, keys_path};
use crate::store::place::Place;

/// Where a copy of a dossier stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CopyPlace {
    /// A backup in the app's own folder.
    Backup,
    /// A backup in the second folder.
    SecondFolder,
    /// A dossier with the same keys beside it, such as one set aside by a restoring.
    Beside,
}

/// Something that still holds a dossier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DossierCopy {
    /// Its file.
    pub path: String,
    /// The file's name.
    pub name: String,
    /// Where it stands.
    pub place: CopyPlace,
    /// When it was made, or last written: milliseconds UTC.
    #[ts(type = "number")]
    pub made_at: i64,
    /// Its length in bytes.
    #[ts(type = "number")]
    pub size: u64,
}

/// What destroying did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Destroyed {
    /// What still holds the dossier, as far as the desk knows.
    pub left: Vec<DossierCopy>,
}

impl Desk {
    pub(super) fn dossier_copies(&self, body: Which) -> Result<Vec<DossierCopy>, DeskFailure> {
        let path = self.meant(&self.life(), body.path)?;
        self.copies_of(&path)
    }

    pub(super) fn destroy_dossier(&self, body: DestroyDossier) -> Result<Destroyed, DeskFailure> {
        self.cancelled.store(true, Ordering::Release);
        let _no_backup = self.backing_up.lock().unwrap_or_else(PoisonError::into_inner);
        let mut life = self.life_mut();
        let path = self.meant(&life, body.path)?;
        if body.name.trim() != stem(&path).trim() {
            return Err(Refusal::NameDiffers.into());
        }
        let on_desk = match &*life {
            Life::Open(case) if case.path == path => {
                case.check_writable()?;
                true
            }
            Life::Locked(locked) => *locked == path,
            _ => false,
        };
        let copies = self.copies_of(&path)?;
        let dossier = KeyFile::read(&keys_path(&path)).ok().map(|keys| keys.dossier());
        if on_desk && let Life::Open(case) = std::mem::replace(&mut *life, Life::Locked(path.clone())) {
            case.close()?;
        }
        self.destroy_held(&path)?;
        if on_desk {
            *life = Life::Closed;
        }
        drop(life);
        let mut left = copies;
        if body.copies {
            left.retain(|copy| match self.destroy_copy(copy) {
                Ok(()) => false,
                Err(failure) => {
                    tracing::warn!(code = %failure, "a copy of a destroyed dossier");
                    true
                }
            });
        }
        if let Some(dossier) = dossier {
            self.departures().forget(dossier);
        }
        self.recents().forget(&path)?;
        self.hear("desk_changed", &Value::Null);
        Ok(Destroyed { left })
    }

    fn destroy_held(&self, path: &Path) -> Result<(), DeskFailure> {
        let held = match path.try_exists()? {
            true => Some(Place::take(path, &self.scratch(), self.now())?),
            false => None,
        };
        let destroyed = match &held {
            Some(held) if held.read_only => Err(DiskFault::NotWritable.into()),
            _ => self.destroy_files(path),
        };
        if let Some(held) = held {
            held.leave();
        }
        destroyed
    }

    /// The keys first: from then on nobody can read the rest.
    fn destroy_files(&self, path: &Path) -> Result<(), DeskFailure> {
        let mut step = || self.hear("progress", &json!({ "of": "destroy", "done": 0, "all": 0 }));
        keys::destroy(&keys_path(path), &mut step)?;
        for ending in ["-wal", "-shm", ""] {
            disk::remove_if_there(&disk::with_ending(path, ending))?;
            step();
        }
        Ok(disk::sync_folder(disk::folder_of(path))?)
    }

    fn destroy_copy(&self, copy: &DossierCopy) -> Result<(), DeskFailure> {
        let path = Path::new(&copy.path);
        match copy.place {
            CopyPlace::Beside => self.destroy_held(path),
            CopyPlace::Backup | CopyPlace::SecondFolder => Ok(backup::destroy(path)?),
        }
    }

    fn copies_of(&self, path: &Path) -> Result<Vec<DossierCopy>, DeskFailure> {
        let dossier = KeyFile::read(&keys_path(path)).ok().map(|keys| keys.dossier());
        let second = self.settings().backup_folder.clone().map(PathBuf::from);
        let mut found = Vec::new();
        for (folder, place) in [(Some(self.backups_folder()), CopyPlace::Backup), (second, CopyPlace::SecondFolder)] {
            let Some(folder) = folder else { continue };
            let made = match dossier {
                Some(dossier) => backup::list(&folder, dossier)?,
                None => backup::list_named(&folder, &stem(path))?,
            };
            found.extend(made.into_iter().map(|backup::Backup { path, name, made_at, size, .. }| DossierCopy {
                path,
                name,
                place,
                made_at,
                size,
            }));
        }
        if let Some(dossier) = dossier {
            found.extend(beside(path, dossier));
        }
        Ok(found)
    }
}

fn beside(path: &Path, dossier: Uuid) -> Vec<DossierCopy> {
    let Ok(entries) = fs::read_dir(disk::folder_of(path)) else { return Vec::new() };
    let same = |other: &PathBuf| {
        other != path
            && other.extension().is_some_and(|ending| ending == "sabla")
            && KeyFile::read(&keys_path(other)).is_ok_and(|keys| keys.dossier() == dossier)
    };
    let copy = |other: PathBuf| {
        let about = fs::metadata(&other).ok()?;
        let written = about.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
        Some(DossierCopy {
            name: other.file_name()?.to_string_lossy().into_owned(),
            path: other.to_string_lossy().into_owned(),
            place: CopyPlace::Beside,
            made_at: i64::try_from(written.as_millis()).ok()?,
            size: about.len(),
        })
    };
    entries.flatten().map(|entry| entry.path()).filter(same).filter_map(copy).collect()
}
