//! One desk at a time: an advisory lock beside the dossier, held for as long as it is open.
//!
//! The lock's file also tells an unclean exit: a clean one removes it, a crash leaves it behind unlocked.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, Write};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::disk::{self, DiskFault};

/// How long a lock left by a process that is just ending is waited for.
const PATIENCE: Duration = Duration::from_millis(600);

/// Who holds a dossier open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Holder {
    /// The process.
    pub pid: u32,
    /// The machine's name, for a folder shared between machines.
    pub machine: String,
    /// Since when: milliseconds UTC.
    #[ts(type = "number")]
    pub since: i64,
}

/// Why the lock was not had.
#[derive(Debug)]
pub enum LockFailure {
    /// Another process has it.
    Held(Option<Holder>),
    /// The folder takes no new file, and nobody holds a lock there: reading is safe.
    ReadOnly,
    /// The disk's answer.
    Disk(DiskFault),
}

/// The lock; dropped, it frees the dossier but leaves the mark of an unclean exit.
pub struct DossierLock {
    file: File,
    path: PathBuf,
    left_unclean: bool,
}

impl DossierLock {
    /// Locks `dossier` for this process.
    ///
    /// # Errors
    /// See [`LockFailure`].
    pub fn acquire(dossier: &Path, since: i64) -> Result<Self, LockFailure> {
        let path = disk::with_ending(dossier, "-lock");
        let begun = Instant::now();
        loop {
            match Self::attempt(&path, since) {
                Err(LockFailure::Held(_)) if begun.elapsed() < PATIENCE => {
                    std::thread::sleep(Duration::from_millis(20));
                }
                other => return other,
            }
        }
    }

    /// Whether the last one to hold it ended without closing.
    #[must_use]
    pub fn left_unclean(&self) -> bool {
        self.left_unclean
    }

    /// A clean end: the lock's file goes away.
    pub fn release(self) {
        disk::remove_if_there(&self.path).ok();
    }

    fn attempt(path: &Path, since: i64) -> Result<Self, LockFailure> {
        loop {
            let (mut file, writable) = open_lock(path)?;
            let mut before = Vec::new();
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => {
                    file.read_to_end(&mut before).ok();
                    return Err(LockFailure::Held(serde_json::from_slice(&before).ok()));
                }
                Err(TryLockError::Error(error)) => return Err(LockFailure::Disk(error.into())),
            }
            if !writable {
                return Err(LockFailure::ReadOnly);
            }
            // Its last holder may have removed it between our opening and our locking.
            let disk = |error: io::Error| LockFailure::Disk(error.into());
            match fs::metadata(path) {
                Ok(now) if now.ino() == file.metadata().map_err(disk)?.ino() => {}
                _ => continue,
            }
            file.read_to_end(&mut before).map_err(disk)?;
            let holder = Holder { pid: std::process::id(), machine: machine(), since };
            let text = serde_json::to_vec(&holder).unwrap_or_default();
            file.rewind().and_then(|()| file.set_len(0)).and_then(|()| file.write_all(&text)).map_err(disk)?;
            return Ok(Self { file, path: path.to_owned(), left_unclean: !before.is_empty() });
        }
    }
}

impl Drop for DossierLock {
    fn drop(&mut self) {
        self.file.unlock().ok();
    }
}

fn open_lock(path: &Path) -> Result<(File, bool), LockFailure> {
    let refused = match OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path) {
        Ok(file) => return Ok((file, true)),
        Err(error) => DiskFault::from(error),
    };
    if refused != DiskFault::NotWritable {
        return Err(LockFailure::Disk(refused));
    }
    match File::open(path) {
        Ok(file) => Ok((file, false)),
        Err(_) => Err(LockFailure::ReadOnly),
    }
}

fn machine() -> String {
    let name = fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or_default();
    name.trim().to_owned()
}
