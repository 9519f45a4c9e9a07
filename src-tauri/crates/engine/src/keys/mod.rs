//! The keys file beside a dossier: who can open it, and how far its journal had come.
//!
//! `Name.sabla-keys` wraps the dossier's random key once for each way in (a *slot*): a passphrase, a printed recovery
//! code, or nothing at all for a sample. The slots stand in the file twice; either copy suffices.

mod cost;
mod file_key;
mod head;
mod hex;
mod key_file;
mod layout;
mod recovery;
mod slot;

pub use cost::KdfCost;
pub use file_key::FileKey;
pub use head::{Head, HeadNotes};
pub(crate) use hex::to_hex;
pub(crate) use key_file::destroy;
pub use key_file::{KeyFile, Unlocked, keys_path};
pub use recovery::RecoveryCode;
pub use slot::{Member, Secret, SlotKind};

use serde::Serialize;
use ts_rs::TS;

use crate::disk::DiskFault;

/// The fewest characters a passphrase may have.
pub const PASSPHRASE_LEAST: u32 = 8;

/// Why a keys file did not open, or was not changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, thiserror::Error)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum KeysFailure {
    /// No keys file beside the dossier.
    #[error("keys_missing")]
    KeysMissing {
        /// Whether the previous keys file is there and whole.
        previous: bool,
    },
    /// Both copies of the slots are damaged, or a slot is.
    #[error("keys_damaged")]
    KeysDamaged {
        /// Whether the previous keys file is there and whole.
        previous: bool,
    },
    /// Written by a newer version of the desk; not touched.
    #[error("keys_newer")]
    KeysNewer {
        /// The version in the file.
        version: u16,
    },
    /// No passphrase slot opens with it.
    #[error("wrong_passphrase")]
    WrongPassphrase,
    /// A well-formed code that opens no slot.
    #[error("wrong_recovery_code")]
    WrongRecoveryCode,
    /// The code's own checksum or length is wrong: a slip of the hand.
    #[error("recovery_code_mistyped")]
    RecoveryCodeMistyped,
    /// Opening without a secret, which only a sample allows.
    #[error("passphrase_needed")]
    PassphraseNeeded,
    /// Too short to be taken as a new passphrase.
    #[error("passphrase_too_short")]
    PassphraseTooShort {
        /// The fewest characters taken.
        least: u32,
    },
    /// A member's display name is empty or over the length a slot holds.
    #[error("member_name_unfit")]
    MemberNameUnfit {
        /// The most bytes of UTF-8 taken.
        most: u32,
    },
    /// The keys file has no room for another slot.
    #[error("slots_full")]
    SlotsFull,
    /// The machine gave no random numbers, or too little memory for the key's derivation.
    #[error("key_derivation_failed")]
    KeyDerivationFailed,
    /// The disk's answer.
    #[error(transparent)]
    #[serde(untagged)]
    Disk(#[from] DiskFault),
}
