use std::fs::{File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use hmac::{Hmac, Mac};
use serde::Serialize;
use sha2::Sha256;
use zeroize::Zeroizing;

use super::{FileKey, layout};

/// How far a dossier's journal had come: its last operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Head {
    /// The operation's sequence number.
    pub sequence: u64,
    /// The hash chain's value after it.
    pub chain: [u8; 32],
    /// When it was committed: milliseconds UTC.
    pub at: i64,
}

/// The 64 bytes in the keys file that say how far the journal had come, overwritten in place after each commit.
///
/// They are not synced: after a power cut the note may be behind the dossier, never ahead of it by what was
/// acknowledged. A dossier behind its note has lost changes.
pub struct HeadNotes {
    file: Mutex<File>,
    key: Zeroizing<[u8; 32]>,
}

impl HeadNotes {
    pub(super) fn of(path: &Path, key: &FileKey) -> io::Result<Self> {
        Ok(Self { file: Mutex::new(open(path)?), key: key.derived("sabla head note") })
    }

    /// Notes the last operation.
    ///
    /// # Errors
    /// When the keys file does not take it; the dossier itself is unharmed.
    pub fn note(&self, head: Head) -> io::Result<()> {
        let mut bytes = [0; layout::NOTE_LENGTH];
        bytes[..8].copy_from_slice(&head.sequence.to_le_bytes());
        bytes[8..16].copy_from_slice(&head.at.to_le_bytes());
        bytes[16..48].copy_from_slice(&head.chain);
        let mac = self.mac(&bytes[..48]).finalize().into_bytes();
        bytes[48..].copy_from_slice(&mac[..16]);
        let mut file = self.file();
        file.seek(SeekFrom::Start(layout::NOTE_AT))?;
        file.write_all(&bytes)
    }

    /// The last note, or nothing when there is none or it is not whole.
    #[must_use]
    pub fn last(&self) -> Option<Head> {
        let mut bytes = [0; layout::NOTE_LENGTH];
        let mut file = self.file();
        file.seek(SeekFrom::Start(layout::NOTE_AT)).ok()?;
        file.read_exact(&mut bytes).ok()?;
        self.mac(&bytes[..48]).verify_truncated_left(&bytes[48..]).ok()?;
        let (sequence, rest) = bytes.split_first_chunk::<8>()?;
        let (at, rest) = rest.split_first_chunk::<8>()?;
        let (chain, _) = rest.split_first_chunk::<32>()?;
        Some(Head { sequence: u64::from_le_bytes(*sequence), at: i64::from_le_bytes(*at), chain: *chain })
    }

    /// Holds the notes still while the keys file is written anew, then goes on in the new file.
    pub(super) fn while_replaced<E: From<io::Error>>(
        &self,
        path: &Path,
        replace: impl FnOnce(&[u8; layout::NOTE_LENGTH]) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut file = self.file();
        let mut bytes = [0; layout::NOTE_LENGTH];
        file.seek(SeekFrom::Start(layout::NOTE_AT))?;
        file.read_exact(&mut bytes)?;
        replace(&bytes)?;
        *file = open(path)?;
        Ok(())
    }

    fn mac(&self, bytes: &[u8]) -> Hmac<Sha256> {
        let mut block = Zeroizing::new([0; 64]);
        block[..32].copy_from_slice(&*self.key);
        let mut mac = <Hmac<Sha256> as hmac::digest::KeyInit>::new((&*block).into());
        mac.update(bytes);
        mac
    }

    fn file(&self) -> MutexGuard<'_, File> {
        self.file.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn open(path: &Path) -> io::Result<File> {
    match OpenOptions::new().read(true).write(true).open(path) {
        Ok(file) => Ok(file),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Err(error),
        // A medium that takes no writes still has the note to be read.
        Err(_) => File::open(path),
    }
}
