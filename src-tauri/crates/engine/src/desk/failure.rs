use serde::Serialize;
use ts_rs::TS;

use crate::backup::BackupFailure;
use crate::disk::DiskFault;
use crate::failure::Failure;
use crate::keys::KeysFailure;
use crate::store::lock::Holder;
use crate::store::open::OpenFailure;
use crate::store::place::PlaceFailure;

/// Why the desk did not do what it was asked: on the wire `{"code": …}` with its data, whichever part refused.
#[derive(Debug, Clone, PartialEq, Serialize, TS, thiserror::Error)]
#[serde(untagged)]
pub enum DeskFailure {
    /// The dossier's answer.
    #[error(transparent)]
    Engine(#[from] Failure),
    /// The keys' answer.
    #[error(transparent)]
    Keys(#[from] KeysFailure),
    /// The file's answer.
    #[error(transparent)]
    Open(#[from] OpenFailure),
    /// The backup's answer.
    #[error(transparent)]
    Backup(#[from] BackupFailure),
    /// The disk's answer.
    #[error(transparent)]
    Disk(#[from] DiskFault),
    /// The desk's own answer.
    #[error(transparent)]
    Desk(#[from] Refusal),
}

/// What the desk itself refuses.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, thiserror::Error)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum Refusal {
    /// Another process has the dossier open.
    #[error("dossier_held")]
    DossierHeld {
        /// Who, where it left its name.
        holder: Option<Holder>,
    },
    /// There is no dossier for this: none is open, or it is open where it must not be.
    #[error("no_dossier")]
    NoDossier,
    /// It is a backup: it is restored, not opened.
    #[error("is_a_backup")]
    IsABackup,
    /// A dossier is open; it has to be closed first.
    #[error("dossier_open")]
    DossierOpen,
    /// No sample of this name.
    #[error("sample_unknown")]
    SampleUnknown,
    /// Its last end was not a clean one: it has to be opened and closed before it is moved.
    #[error("not_closed")]
    NotClosed,
    /// What was typed is not the dossier's name.
    #[error("name_differs")]
    NameDiffers,
    /// It was asked of a view that the window no longer shows.
    #[error("view_changed")]
    ViewChanged,
    /// There is no such audience any more.
    #[error("audience_gone")]
    AudienceGone,
    /// Nothing is changed while the desk is viewed as somebody else sees it.
    #[error("viewed_as_another")]
    ViewedAsAnother,
    /// There is no presentation window.
    #[error("no_room")]
    NoRoom,
    /// A setting out of its range.
    #[error("setting_unfit")]
    SettingUnfit {
        /// The setting's name.
        setting: String,
    },
}

impl From<PlaceFailure> for DeskFailure {
    fn from(failure: PlaceFailure) -> Self {
        match failure {
            PlaceFailure::Held(holder) => Refusal::DossierHeld { holder }.into(),
            PlaceFailure::Disk(fault) => fault.into(),
        }
    }
}

impl From<std::io::Error> for DeskFailure {
    fn from(error: std::io::Error) -> Self {
        Self::Disk(error.into())
    }
}
