//! Where a dossier is opened: in its own folder, or, where that takes no writes, for reading only.

use std::fs;
use std::path::{Path, PathBuf};

use super::lock::{DossierLock, Holder, LockFailure};
use super::open::Mode;
use crate::disk::{self, DiskFault};

/// A dossier's file, held for this process.
pub struct Place {
    /// The file to open: the dossier's own, or a copy of it in a private folder.
    pub file: PathBuf,
    /// How to open the first connection.
    pub mode: Mode,
    /// No change may be made.
    pub read_only: bool,
    lock: Option<DossierLock>,
    copy: Option<PathBuf>,
}

/// Why no place was had.
#[derive(Debug)]
pub enum PlaceFailure {
    /// Another process has the dossier open.
    Held(Option<Holder>),
    /// The disk's answer.
    Disk(DiskFault),
}

impl From<std::io::Error> for PlaceFailure {
    fn from(error: std::io::Error) -> Self {
        Self::Disk(error.into())
    }
}

impl Place {
    /// Takes hold of `dossier`; `scratch` is the app's own folder, used when changes are waiting in a write-ahead log
    /// that cannot be read where it is. `since` is now: milliseconds UTC.
    ///
    /// # Errors
    /// Held by another process, or the disk's answer.
    pub fn take(dossier: &Path, scratch: &Path, since: i64) -> Result<Self, PlaceFailure> {
        fs::metadata(dossier).map_err(disk::reading).map_err(PlaceFailure::Disk)?;
        match DossierLock::acquire(dossier, since) {
            Ok(lock) if takes_writes(dossier) => {
                Ok(Self { file: dossier.to_owned(), mode: Mode::Write, read_only: false, lock: Some(lock), copy: None })
            }
            Ok(lock) => {
                // A protected file in a folder that takes writes.
                let place = Self::read_only(dossier, scratch);
                lock.release();
                place
            }
            Err(LockFailure::ReadOnly) => Self::read_only(dossier, scratch),
            Err(LockFailure::Held(holder)) => Err(PlaceFailure::Held(holder)),
            Err(LockFailure::Disk(fault)) => Err(PlaceFailure::Disk(fault)),
        }
    }

    /// Whether the last process to hold it ended without closing.
    #[must_use]
    pub fn left_unclean(&self) -> bool {
        self.lock.as_ref().is_some_and(DossierLock::left_unclean)
    }

    /// A clean end, after the last connection was closed.
    pub fn leave(mut self) {
        if let Some(lock) = self.lock.take() {
            lock.release();
        }
    }

    fn read_only(dossier: &Path, scratch: &Path) -> Result<Self, PlaceFailure> {
        let wal = disk::with_ending(dossier, "-wal");
        let waiting = fs::metadata(&wal).is_ok_and(|about| about.len() > 0);
        if !waiting {
            return Ok(Self { file: dossier.to_owned(), mode: Mode::Still, read_only: true, lock: None, copy: None });
        }
        let mut place = Self { file: PathBuf::new(), mode: Mode::Still, read_only: true, lock: None, copy: None };
        place.copy(dossier, scratch)?;
        Ok(place)
    }

    /// Goes on with a copy, log included, that is gone when this is: changes to it stay there.
    ///
    /// # Errors
    /// The disk's answer.
    pub fn copy(&mut self, dossier: &Path, scratch: &Path) -> Result<(), PlaceFailure> {
        let folder = scratch.join(format!("reading-{}", uuid::Uuid::now_v7()));
        disk::create_private_folder(&folder)?;
        self.copy = Some(folder.clone());
        self.file = folder.join(dossier.file_name().unwrap_or_default());
        self.mode = Mode::Write;
        for ending in ["", "-wal"] {
            let (from, to) = (disk::with_ending(dossier, ending), disk::with_ending(&self.file, ending));
            if ending.is_empty() || from.try_exists()? {
                std::io::copy(&mut fs::File::open(from)?, &mut disk::create_private(&to)?)?;
            }
        }
        Ok(())
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        if let Some(folder) = &self.copy {
            fs::remove_dir_all(folder).ok();
        }
    }
}

fn takes_writes(file: &Path) -> bool {
    fs::OpenOptions::new().write(true).open(file).is_ok()
}
