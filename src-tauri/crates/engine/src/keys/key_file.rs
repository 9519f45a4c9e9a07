use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use uuid::Uuid;

use super::layout::{self, Contents};
use super::slot::{Header, Offer, Slot};
use super::{FileKey, HeadNotes, KdfCost, KeysFailure, Member, RecoveryCode, Secret, SlotKind};
use crate::disk::{self, DiskFault};

/// `Name.sabla-keys`, read and ready to be opened.
pub struct KeyFile {
    path: PathBuf,
    contents: Contents,
    whole: bool,
    notes: Option<Arc<HeadNotes>>,
}

/// What a secret opened.
pub struct Unlocked {
    /// The dossier's key.
    pub key: FileKey,
    /// Whose slot it was.
    pub member: Member,
    /// Which way in.
    pub kind: SlotKind,
}

/// Where a dossier's keys file stands: `Name.sabla-keys` beside `Name.sabla`.
#[must_use]
pub fn keys_path(dossier: &Path) -> PathBuf {
    disk::with_ending(dossier, "-keys")
}

impl KeyFile {
    /// Makes the keys file of a new dossier, with one passphrase slot, or a sample's open slot where there is none.
    ///
    /// # Errors
    /// An unfit passphrase or name; a file of this name being there; the disk's answer.
    pub fn create(
        path: &Path,
        key: &FileKey,
        member: &Member,
        passphrase: Option<&str>,
        cost: KdfCost,
    ) -> Result<Self, KeysFailure> {
        let (offer, cost) = match passphrase {
            Some(text) => (Offer::new_passphrase(text)?, cost),
            None => (Offer::read(Secret::Nothing)?, KdfCost::FLOOR),
        };
        let mut dossier = [0; 16];
        super::file_key::random(&mut dossier)?;
        let dossier = uuid::Builder::from_random_bytes(dossier).into_uuid();
        let contents = Contents { dossier, salt: *key.salt(), slots: Vec::new() };
        let mut made = Self { path: path.to_owned(), contents, whole: true, notes: None };
        made.contents.slots.push(Slot::seal(&made.header(), key, member, &offer, cost)?);
        let bytes = layout::write(&made.contents, &[0; layout::NOTE_LENGTH])?;
        if path.try_exists().map_err(DiskFault::from)? {
            return Err(DiskFault::FileExists.into());
        }
        disk::write_whole(path, &bytes).map_err(disk::writing)?;
        Ok(made)
    }

    /// Reads a keys file; nothing is decrypted yet.
    ///
    /// # Errors
    /// Missing, damaged in both copies, newer, or not readable.
    pub fn read(path: &Path) -> Result<Self, KeysFailure> {
        let read = match fs::read(path) {
            Ok(bytes) => layout::read(&bytes),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Err(KeysFailure::KeysMissing { previous: false }),
            Err(error) => return Err(disk::reading(error).into()),
        };
        let layout::Read { contents, whole } = read.map_err(|failure| match failure {
            KeysFailure::KeysMissing { .. } => KeysFailure::KeysMissing { previous: has_previous(path) },
            KeysFailure::KeysDamaged { .. } => KeysFailure::KeysDamaged { previous: has_previous(path) },
            other => other,
        })?;
        Ok(Self { path: path.to_owned(), contents, whole, notes: None })
    }

    /// Puts the previous keys file back; what is there now is kept with the ending `.damaged`.
    ///
    /// # Errors
    /// No whole previous file, or the disk's answer.
    pub fn restore_previous(path: &Path) -> Result<Self, KeysFailure> {
        let bytes = fs::read(previous(path)).map_err(disk::reading)?;
        layout::read(&bytes)?;
        match fs::rename(path, disk::with_ending(path, ".damaged")) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(DiskFault::from(error).into()),
            _ => disk::write_whole(path, &bytes).map_err(DiskFault::from)?,
        }
        Self::read(path)
    }

    /// Tries a secret on every slot of its kind. Wrong tries are not counted.
    ///
    /// # Errors
    /// The secret being wrong, by kind; or a slot damaged.
    pub fn unlock(&self, secret: Secret<'_>) -> Result<Unlocked, KeysFailure> {
        let offer = Offer::read(secret)?;
        let header = self.header();
        for slot in self.contents.slots.iter().filter(|slot| slot.kind == offer.kind) {
            if let Some((key, member)) = slot.open(&header, &offer)? {
                return Ok(Unlocked { key, member, kind: slot.kind });
            }
        }
        Err(match offer.kind {
            SlotKind::Passphrase => KeysFailure::WrongPassphrase,
            SlotKind::RecoveryCode => KeysFailure::WrongRecoveryCode,
            SlotKind::Sample => KeysFailure::PassphraseNeeded,
        })
    }

    /// Replaces a member's passphrase, whatever the old one was: for after a recovery code.
    ///
    /// # Errors
    /// An unfit passphrase, or the disk's answer; the old one then still opens.
    pub fn set_passphrase(
        &mut self,
        key: &FileKey,
        member: &Member,
        new: &str,
        cost: KdfCost,
    ) -> Result<(), KeysFailure> {
        let offer = Offer::new_passphrase(new)?;
        self.put(Slot::seal(&self.header(), key, member, &offer, cost)?)
    }

    /// Replaces the passphrase that `old` opens.
    ///
    /// # Errors
    /// A wrong old or an unfit new passphrase, or the disk's answer; the old one then still opens.
    pub fn change_passphrase(&mut self, old: &str, new: &str, cost: KdfCost) -> Result<(), KeysFailure> {
        Offer::new_passphrase(new)?;
        let Unlocked { key, member, .. } = self.unlock(Secret::Passphrase(old))?;
        self.set_passphrase(&key, &member, new, cost)
    }

    /// Makes a recovery code for a member; an earlier one of his no longer opens. The code is nowhere kept.
    ///
    /// # Errors
    /// The disk's answer; an earlier code then still opens.
    pub fn make_recovery_code(
        &mut self,
        key: &FileKey,
        member: &Member,
        cost: KdfCost,
    ) -> Result<RecoveryCode, KeysFailure> {
        let code = RecoveryCode::random()?;
        self.put(Slot::seal(&self.header(), key, member, &Offer::code(&code), cost)?)?;
        Ok(code)
    }

    /// Whether it opens without a secret.
    #[must_use]
    pub fn is_sample(&self) -> bool {
        self.has(SlotKind::Sample)
    }

    /// Whether there is a slot of this kind.
    #[must_use]
    pub fn has(&self, kind: SlotKind) -> bool {
        self.contents.slots.iter().any(|slot| slot.kind == kind)
    }

    /// SQLCipher's salt of the dossier these keys are for.
    #[must_use]
    pub fn salt(&self) -> &[u8; 16] {
        &self.contents.salt
    }

    /// Random, given at creation; tells backups of like-named dossiers apart.
    #[must_use]
    pub fn dossier(&self) -> Uuid {
        self.contents.dossier
    }

    /// Whether both copies were whole when it was read.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.whole
    }

    /// Writes both copies anew where one was damaged.
    ///
    /// # Errors
    /// The disk's answer.
    pub fn repair(&mut self) -> Result<(), KeysFailure> {
        if !self.whole {
            self.write(&self.contents.clone(), false)?;
            self.whole = true;
        }
        Ok(())
    }

    /// The head note of this file; one and the same however often asked.
    ///
    /// # Errors
    /// The disk's answer.
    pub fn head_notes(&mut self, key: &FileKey) -> Result<Arc<HeadNotes>, KeysFailure> {
        if let Some(notes) = &self.notes {
            return Ok(Arc::clone(notes));
        }
        let notes = Arc::new(HeadNotes::of(&self.path, key).map_err(disk::reading)?);
        self.notes = Some(Arc::clone(&notes));
        Ok(notes)
    }

    fn header(&self) -> Header {
        Header { version: layout::VERSION, dossier: self.contents.dossier, salt: self.contents.salt }
    }

    /// Puts a slot in the place of the member's earlier one of the same kind.
    fn put(&mut self, slot: Slot) -> Result<(), KeysFailure> {
        let mut contents = self.contents.clone();
        contents.slots.retain(|other| other.kind != slot.kind || other.member != slot.member);
        contents.slots.push(slot);
        self.write(&contents, true)?;
        self.contents = contents;
        self.whole = true;
        Ok(())
    }

    fn write(&self, contents: &Contents, keep_previous: bool) -> Result<(), KeysFailure> {
        let replace = |note: &[u8; layout::NOTE_LENGTH]| -> Result<(), KeysFailure> {
            let bytes = layout::write(contents, note)?;
            let written = (|| {
                if keep_previous {
                    disk::write_whole(&previous(&self.path), &fs::read(&self.path)?)?;
                }
                disk::write_whole(&self.path, &bytes)
            })();
            Ok(written.map_err(DiskFault::from)?)
        };
        match &self.notes {
            Some(notes) => notes.while_replaced(&self.path, replace),
            None => {
                let bytes = fs::read(&self.path).map_err(disk::reading)?;
                let at = layout::NOTE_AT as usize;
                let note = bytes.get(at..).and_then(|rest| rest.first_chunk()).copied();
                replace(&note.unwrap_or([0; layout::NOTE_LENGTH]))
            }
        }
    }
}

/// Overwrites a keys file, its previous ones and what else was kept of it, then removes them. `step` hears each.
///
/// # Errors
/// The disk's answer; what was not overwritten yet still opens.
pub(crate) fn destroy(path: &Path, step: &mut dyn FnMut()) -> Result<(), KeysFailure> {
    for ending in ["", ".1", ".damaged", ".part", ".1.part"] {
        disk::destroy(&disk::with_ending(path, ending), 0)?;
        step();
    }
    Ok(disk::sync_folder(disk::folder_of(path))?)
}

impl From<io::Error> for KeysFailure {
    fn from(error: io::Error) -> Self {
        Self::Disk(error.into())
    }
}

fn previous(path: &Path) -> PathBuf {
    disk::with_ending(path, ".1")
}

fn has_previous(path: &Path) -> bool {
    fs::read(previous(path)).is_ok_and(|bytes| layout::read(&bytes).is_ok())
}
