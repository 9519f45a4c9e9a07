//! One open dossier: its file held, its keys, its connections, and what its last end left behind.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, Local};

use super::failure::{DeskFailure, Refusal};
use crate::backup::{self, Source};
use crate::disk::{self, DiskFault};
use crate::dossier::Dossier;
use crate::failure::Failure;
use crate::journal::Done;
use crate::keys::{FileKey, Head, HeadNotes, KdfCost, KeyFile, Member, Secret, SlotKind, Unlocked, keys_path};
use crate::store::migrate;
use crate::store::open::{self, Mode, OpenFailure};
use crate::store::place::Place;

/// What was found on opening.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Findings {
    /// The last process to hold it ended without closing.
    pub(super) unclean: bool,
    /// A page or a table is not as it should be, or the journal is not the one that was noted.
    pub(super) damaged: bool,
    /// Changes after this instant (milliseconds UTC) were saved once and are not in the file.
    pub(super) missing_since: Option<i64>,
}

/// Folders that an opening may need.
pub(super) struct Folders {
    /// For copies of what cannot be read where it is.
    pub(super) scratch: PathBuf,
    /// For the backup before a dossier is brought to a newer schema.
    pub(super) shelf: PathBuf,
}

pub(super) struct Case {
    pub(super) path: PathBuf,
    pub(super) key: FileKey,
    pub(super) member: Member,
    pub(super) opened_by: SlotKind,
    pub(super) dossier: Dossier,
    pub(super) findings: Findings,
    place: Place,
    keys: Mutex<KeyFile>,
    notes: Arc<HeadNotes>,
}

impl Case {
    /// Makes a new dossier with its keys; without a passphrase, a sample's. Nothing is left of one that fails.
    pub(super) fn create(
        path: &Path,
        member: &Member,
        passphrase: Option<&str>,
        cost: KdfCost,
        folders: &Folders,
        now: i64,
    ) -> Result<Self, DeskFailure> {
        if path.try_exists()? {
            return Err(DiskFault::FileExists.into());
        }
        let key = FileKey::random()?;
        let keys = KeyFile::create(&keys_path(path), &key, member, passphrase, cost)?;
        let made = (|| {
            // The connections are opened through the lock, as at every later time.
            let writer = open::create(path, &key)?;
            writer.close().map_err(|(_, error)| Failure::from(error))?;
            let unlocked = Unlocked { key, member: member.clone(), kind: kind(passphrase) };
            Self::with_keys(path, keys, unlocked, folders, now)
        })();
        if made.is_err() {
            discard(path);
        }
        made
    }

    /// Opens a dossier; looks through the whole file where its last end was not a clean one.
    pub(super) fn open(path: &Path, secret: Secret<'_>, folders: &Folders, now: i64) -> Result<Self, DeskFailure> {
        if backup::is_one(path) {
            return Err(Refusal::IsABackup.into());
        }
        open::look_at(path)?;
        let keys = KeyFile::read(&keys_path(path))?;
        let unlocked = keys.unlock(secret)?;
        Self::with_keys(path, keys, unlocked, folders, now)
    }

    /// As [`Case::open`], with the key had already.
    pub(super) fn with_keys(
        path: &Path,
        mut keys: KeyFile,
        Unlocked { key, member, kind: opened_by }: Unlocked,
        folders: &Folders,
        now: i64,
    ) -> Result<Self, DeskFailure> {
        let mut place = Place::take(path, &folders.scratch, now)?;
        let opened = (|| {
            if !place.read_only {
                keys.repair()?;
            }
            let mut writer = open::open(&place.file, &key, place.mode)?;
            let is_older = migrate::is_older(&writer).map_err(Failure::from)?;
            if is_older {
                if place.mode == Mode::Still {
                    place.copy(path, &folders.scratch)?;
                    writer = open::open(&place.file, &key, place.mode)?;
                } else if !place.read_only && !keys.is_sample() {
                    back_up(path, &place, &key, &folders.shelf, now)?;
                }
            }
            let mut findings = Findings { unclean: place.left_unclean(), ..Findings::default() };
            if findings.unclean {
                findings.damaged = !open::check_pages(&writer)?.is_empty();
            }
            let (file, reading) = (place.file.clone(), key.clone());
            let mode = if place.mode == Mode::Still { Mode::Still } else { Mode::Read };
            let readers = move || open::open(&file, &reading, mode).map_err(refused);
            let dossier = Dossier::over(writer, readers, &member)?;
            if is_older && !place.read_only {
                dossier.upgraded(now)?;
            }
            let notes = keys.head_notes(&key)?;
            compare(&dossier, notes.last(), &mut findings)?;
            Ok((dossier, notes, findings))
        })();
        match opened {
            Ok((dossier, notes, findings)) => {
                let (path, keys) = (path.to_owned(), Mutex::new(keys));
                Ok(Self { path, key, member, opened_by, dossier, findings, place, keys, notes })
            }
            Err(failure) => {
                // The mark of an unclean end stays until somebody has opened and closed it.
                if !place.left_unclean() {
                    place.leave();
                }
                Err(failure)
            }
        }
    }

    pub(super) fn read_only(&self) -> bool {
        self.place.read_only
    }

    /// Nothing is changed in a dossier that is only read.
    pub(super) fn check_writable(&self) -> Result<(), DeskFailure> {
        if self.read_only() { Err(Failure::NotWritable.into()) } else { Ok(()) }
    }

    /// The file that is read, and how.
    pub(super) fn source(&self) -> (PathBuf, Mode) {
        (self.place.file.clone(), self.place.mode)
    }

    pub(super) fn keys(&self) -> MutexGuard<'_, KeyFile> {
        self.keys.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Notes in the keys file how far the journal has come.
    pub(super) fn note(&self, outcome: &Done) {
        let (Some(chain), Ok(sequence)) = (outcome.chain, u64::try_from(outcome.seq)) else { return };
        if let Err(error) = self.notes.note(Head { sequence, chain, at: outcome.at }) {
            tracing::warn!(kind = ?error.kind(), "head note");
        }
    }

    /// Notes where the journal stands, after many operations at once.
    pub(super) fn note_head(&self) {
        if let Ok(Some(head)) = self.dossier.head()
            && let Err(error) = self.notes.note(head)
        {
            tracing::warn!(kind = ?error.kind(), "head note");
        }
    }

    /// A clean end: the log goes into the file, and the mark of being open away.
    pub(super) fn close(self) -> Result<(), DeskFailure> {
        let closed = self.dossier.close();
        if closed.is_ok() {
            self.place.leave();
        }
        Ok(closed?)
    }
}

/// The dossier as it is before it is brought to a newer schema.
fn back_up(path: &Path, place: &Place, key: &FileKey, shelf: &Path, now: i64) -> Result<(), DeskFailure> {
    let source = Source { dossier: path, file: &place.file, mode: place.mode, key };
    let at = DateTime::from_timestamp_millis(now).unwrap_or_default().with_timezone(&Local).fixed_offset();
    backup::make(&source, shelf, at, &mut |_, _| true)?;
    Ok(())
}

/// A dossier behind its head note has lost changes; one beside it is not the one that was noted.
fn compare(dossier: &Dossier, noted: Option<Head>, findings: &mut Findings) -> Result<(), Failure> {
    let Some(noted) = noted else { return Ok(()) };
    match dossier.head()? {
        None => findings.missing_since = Some(0),
        Some(head) if head.sequence < noted.sequence => findings.missing_since = Some(head.at),
        Some(head) if head.sequence == noted.sequence && head.chain != noted.chain => findings.damaged = true,
        Some(_) => {}
    }
    Ok(())
}

fn refused(failure: OpenFailure) -> Failure {
    match failure {
        OpenFailure::Disk(DiskFault::DiskFull) => Failure::DiskFull,
        OpenFailure::Disk(DiskFault::NotWritable) => Failure::NotWritable,
        OpenFailure::DossierDamaged => Failure::DossierDamaged,
        other => Failure::internal(&other.to_string()),
    }
}

fn kind(passphrase: Option<&str>) -> SlotKind {
    if passphrase.is_some() { SlotKind::Passphrase } else { SlotKind::Sample }
}

/// Removes a dossier that never came to be.
pub(super) fn discard(path: &Path) {
    for ending in ["", "-wal", "-shm", "-keys"] {
        disk::remove_if_there(&disk::with_ending(path, ending)).ok();
    }
}
