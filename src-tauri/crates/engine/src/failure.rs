//! Why a call did not do what it was asked: codes with data, for whoever acts on them.

use rusqlite::ErrorCode;
use sabla_domain::Rejection;
use serde::Serialize;
use ts_rs::TS;

use crate::store::entity::Entity;

/// Why nothing was changed or answered.
#[derive(Clone, Debug, PartialEq, Serialize, TS, thiserror::Error)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum Failure {
    /// A rule of the field.
    #[error("rejected: {rejection}")]
    Rejected {
        /// The field it is about, as a path in what was sent; empty where it is about the whole.
        field: String,
        /// The rule, with its data.
        rejection: Rejection,
    },
    /// No such thing.
    #[error("not_found: {entity:?}")]
    NotFound {
        /// The noun.
        entity: Entity,
        /// The identity asked for.
        id: String,
    },
    /// It was changed by somebody else since it was read; what was sent is still the sender's.
    #[error("stale: {entity:?}")]
    Stale {
        /// The noun.
        entity: Entity,
        /// Its identity.
        id: String,
        /// Its revision now; absent where it is gone.
        revision: Option<i64>,
    },
    /// No dossier is open, or it is locked.
    #[error("locked")]
    Locked,
    /// Not of the call's form.
    #[error("malformed: {field}")]
    Malformed {
        /// The field, as a path in what was sent.
        field: String,
    },
    /// The medium is full: not saved. Reading goes on, and writing as soon as there is room.
    #[error("disk_full")]
    DiskFull,
    /// The file does not take changes: its folder or medium is read-only.
    #[error("not_writable")]
    NotWritable,
    /// The medium answered with an error: not saved.
    #[error("not_saved")]
    NotSaved,
    /// A page of the file does not carry its seal.
    #[error("dossier_damaged")]
    DossierDamaged,
    /// A fault of the program; the log names it by this number, without a word of the dossier.
    #[error("internal: {incident}")]
    Internal {
        /// What to look for in the log.
        incident: String,
    },
}

impl Failure {
    /// A fault of the program, logged by its kind alone.
    pub fn internal(kind: &str) -> Self {
        let incident = uuid::Uuid::now_v7().simple().to_string()[24..].to_owned();
        tracing::error!(incident, kind, "internal");
        Self::Internal { incident }
    }

    /// A rule broken by one field.
    pub fn field(field: &str, rejection: Rejection) -> Self {
        Self::Rejected { field: field.to_owned(), rejection }
    }
}

impl From<Rejection> for Failure {
    fn from(rejection: Rejection) -> Self {
        Self::Rejected { field: String::new(), rejection }
    }
}

impl From<rusqlite::Error> for Failure {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => Self::NotWritable,
            Some(ErrorCode::SystemIoFailure) => Self::NotSaved,
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Self::DossierDamaged,
            // The message could quote the dossier; the code cannot.
            _ => Self::internal(&format!("store {:?}", error.sqlite_error().map(|error| error.extended_code))),
        }
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        Self::internal(&format!("json {:?}", error.classify()))
    }
}

/// Reads what was sent; a broken rule is told from a wrong form.
///
/// # Errors
/// [`Failure::Rejected`] or [`Failure::Malformed`], with the field.
pub fn parse<T: serde::de::DeserializeOwned>(body: serde_json::Value) -> Result<T, Failure> {
    serde_path_to_error::deserialize(body).map_err(|error| {
        let field = error.path().to_string();
        let field = if field == "." { String::new() } else { field };
        match serde_json::from_str(&error.inner().to_string()) {
            Ok(rejection) => Failure::Rejected { field, rejection },
            Err(_) => Failure::Malformed { field },
        }
    })
}
