//! Opening a dossier's file, or saying plainly why not. Nothing here ever makes a file by opening it.

use std::fs;
use std::io::{self, Read};
use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, ErrorCode, OpenFlags};
use serde::Serialize;
use ts_rs::TS;

use super::key::give_key;
use super::{APPLICATION_ID, SCHEMA_VERSION};
use crate::disk::{self, DiskFault};
use crate::keys::FileKey;

const PAGE: u64 = 4096;
const PLAIN_HEADER: &[u8; 16] = b"SQLite format 3\0";

/// What a connection is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// The only connection that writes and checkpoints; opened first.
    Write,
    /// One of the readers beside the writer; refuses to write.
    Read,
    /// Reading a file nobody writes: on a read-only medium, or a finished backup. Leaves no file behind.
    Still,
}

/// Why a dossier's file did not open. Not a byte of it was changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, thiserror::Error)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum OpenFailure {
    /// A file of zero bytes: there is nothing in it, and it is not made into a dossier.
    #[error("dossier_empty")]
    DossierEmpty,
    /// Shorter than it must be: its end is missing.
    #[error("dossier_truncated")]
    DossierTruncated {
        /// Bytes there are.
        bytes: u64,
    },
    /// Something else: a plain database, a document, a picture.
    #[error("not_a_dossier")]
    NotADossier,
    /// The right key, but a page does not carry its seal.
    #[error("dossier_damaged")]
    DossierDamaged,
    /// The keys beside it are those of another dossier.
    #[error("keys_foreign")]
    KeysForeign,
    /// Written by a newer version of the desk.
    #[error("dossier_newer")]
    DossierNewer {
        /// The schema's version in the file.
        version: i32,
        /// The newest this desk knows.
        known: i32,
    },
    /// The store was built without encryption; nothing may be opened with it.
    #[error("encryption_missing")]
    EncryptionMissing,
    /// Another answer of the store, by SQLite's extended code.
    #[error("store_failed: {sqlite}")]
    StoreFailed {
        /// SQLite's extended result code.
        sqlite: i32,
    },
    /// The disk's answer.
    #[error(transparent)]
    #[serde(untagged)]
    Disk(#[from] DiskFault),
}

/// Makes a new, empty, encrypted file with a schema version of zero.
///
/// # Errors
/// A file of this name being there, or the disk's answer; nothing is left behind then.
pub fn create(path: &Path, key: &FileKey) -> Result<Connection, OpenFailure> {
    disk::create_private(path).and_then(|file| file.sync_all()).map_err(disk::writing)?;
    let made = (|| {
        let connection = unprepared(path, key)?;
        prepare(&connection, Mode::Write)?;
        connection.pragma_update(None, "application_id", APPLICATION_ID).map_err(refusal)?;
        disk::sync_folder(disk::folder_of(path)).map_err(DiskFault::from)?;
        Ok(connection)
    })();
    if made.is_err() {
        for ending in ["", "-wal", "-shm"] {
            disk::remove_if_there(&disk::with_ending(path, ending)).ok();
        }
    }
    made
}

/// Opens an existing dossier's file. [`Mode::Write`] and [`Mode::Still`] look at it first through a connection that
/// cannot write, so that what is refused stays as it was.
///
/// # Errors
/// See [`OpenFailure`].
pub fn open(path: &Path, key: &FileKey, mode: Mode) -> Result<Connection, OpenFailure> {
    if mode != Mode::Read {
        look_at(path)?;
        probe(path, key)?;
    }
    let connection = connect(path, key, mode)?;
    prepare(&connection, mode)?;
    Ok(connection)
}

/// Checks every page's seal and every table's structure. An empty list means that all is well. The seals of pages no
/// table uses are checked where nothing waits in the log, as after a writer's checkpoint.
///
/// # Errors
/// When the store cannot even be asked.
pub fn check_pages(connection: &Connection) -> Result<Vec<String>, OpenFailure> {
    let mut pragmas = vec!["PRAGMA integrity_check(20)", "PRAGMA foreign_key_check"];
    let looks_only: bool = connection.pragma_query_value(None, "query_only", |row| row.get(0)).map_err(refusal)?;
    if !looks_only {
        connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).map_err(refusal)?;
    }
    if log_length(Path::new(connection.path().unwrap_or_default())) == 0 {
        pragmas.push("PRAGMA cipher_integrity_check");
    }
    let mut found = Vec::new();
    for pragma in pragmas {
        let mut statement = connection.prepare(pragma).map_err(refusal)?;
        let mut rows = statement.query([]).map_err(refusal)?;
        loop {
            match rows.next() {
                Ok(Some(row)) => {
                    let text: String = row.get(0).map_err(refusal)?;
                    if text != "ok" {
                        found.push(text);
                    }
                }
                Ok(None) => break,
                Err(error) => match refusal(error) {
                    damaged @ OpenFailure::DossierDamaged => {
                        found.push(damaged.to_string());
                        break;
                    }
                    other => return Err(other),
                },
            }
        }
    }
    Ok(found)
}

/// What a file says about itself without a key.
///
/// # Errors
/// Missing, empty, too short, or plainly something else.
pub fn look_at(path: &Path) -> Result<(), OpenFailure> {
    let mut file = fs::File::open(path).map_err(disk::reading)?;
    let about = file.metadata().map_err(disk::reading)?;
    if !about.is_file() {
        return Err(OpenFailure::NotADossier);
    }
    let mut start = [0; 16];
    match (about.len(), file.read_exact(&mut start)) {
        (0, _) => Err(OpenFailure::DossierEmpty),
        (_, Err(error)) if error.kind() != io::ErrorKind::UnexpectedEof => Err(disk::reading(error).into()),
        _ if start == *PLAIN_HEADER => Err(OpenFailure::NotADossier),
        (bytes, _) if bytes < PAGE => Err(OpenFailure::DossierTruncated { bytes }),
        _ => Ok(()),
    }
}

/// Key, kind and version, read through a connection that changes nothing.
fn probe(path: &Path, key: &FileKey) -> Result<(), OpenFailure> {
    let waiting = log_length(path);
    let connection = if waiting == 0 {
        connect(path, key, Mode::Still)?
    } else {
        let connection = Connection::open_with_flags(path, flags(OpenFlags::SQLITE_OPEN_READ_ONLY));
        unlock(connection.map_err(refusal)?, key)?
    };
    assert_encrypted(&connection)?;
    let read: rusqlite::Result<i64> = connection.query_row("SELECT count(*) FROM sqlite_master", [], |row| row.get(0));
    let bytes = fs::metadata(path).map_err(disk::reading)?.len();
    match read {
        Ok(_) if waiting == 0 && bytes % PAGE != 0 => return Err(OpenFailure::DossierTruncated { bytes }),
        Ok(_) => {}
        // The first page is sound, and tells of more pages than there are.
        Err(error) if error.sqlite_error_code() == Some(ErrorCode::DatabaseCorrupt) && waiting == 0 => {
            return Err(OpenFailure::DossierTruncated { bytes });
        }
        Err(error) => match refusal(error) {
            // The key is the dossier's own, so the fault is the file's, unless the file is another dossier's.
            OpenFailure::DossierDamaged => return Err(misfit(path, key)?),
            other => return Err(other),
        },
    }
    let number = |name| connection.pragma_query_value(None, name, |row| row.get::<_, i32>(0)).map_err(refusal);
    if number("application_id")? != APPLICATION_ID {
        return Err(OpenFailure::NotADossier);
    }
    match number("user_version")? {
        version if version > SCHEMA_VERSION => Err(OpenFailure::DossierNewer { version, known: SCHEMA_VERSION }),
        _ => Ok(()),
    }
}

/// Bytes of changes that are saved and not yet in the file itself.
fn log_length(path: &Path) -> u64 {
    fs::metadata(disk::with_ending(path, "-wal")).map_or(0, |about| about.len())
}

/// Why a first page does not carry its seal under this key.
fn misfit(path: &Path, key: &FileKey) -> Result<OpenFailure, OpenFailure> {
    let mut start = [0; 16];
    let mut file = fs::File::open(path).map_err(disk::reading)?;
    file.read_exact(&mut start).map_err(disk::reading)?;
    let bytes = file.metadata().map_err(disk::reading)?.len();
    Ok(match start == *key.salt() {
        false if start.is_ascii() || bytes % PAGE != 0 => OpenFailure::NotADossier,
        false => OpenFailure::KeysForeign,
        true if bytes % PAGE != 0 => OpenFailure::DossierTruncated { bytes },
        true => OpenFailure::DossierDamaged,
    })
}

fn connect(path: &Path, key: &FileKey, mode: Mode) -> Result<Connection, OpenFailure> {
    let connection = match mode {
        Mode::Write | Mode::Read => Connection::open_with_flags(path, flags(OpenFlags::SQLITE_OPEN_READ_WRITE)),
        Mode::Still => {
            let only = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI;
            Connection::open_with_flags(immutable(path)?, flags(only))
        }
    };
    unlock(connection.map_err(refusal)?, key)
}

/// A keyed connection to a file of zero bytes, which the first write makes an encrypted database.
pub(super) fn unprepared(path: &Path, key: &FileKey) -> Result<Connection, OpenFailure> {
    let connection = connect(path, key, Mode::Write)?;
    assert_encrypted(&connection)?;
    Ok(connection)
}

fn unlock(connection: Connection, key: &FileKey) -> Result<Connection, OpenFailure> {
    connection.execute_batch("PRAGMA cipher_log_level = NONE").map_err(refusal)?;
    give_key(&connection, key).map_err(refusal)?;
    Ok(connection)
}

fn assert_encrypted(connection: &Connection) -> Result<(), OpenFailure> {
    let version = connection.pragma_query_value(None, "cipher_version", |row| row.get::<_, String>(0));
    match version {
        Ok(version) if !version.is_empty() => Ok(()),
        _ => Err(OpenFailure::EncryptionMissing),
    }
}

fn prepare(connection: &Connection, mode: Mode) -> Result<(), OpenFailure> {
    connection.busy_timeout(Duration::from_secs(3)).map_err(refusal)?;
    connection.execute_batch(include_str!("open_every.sql")).map_err(refusal)?;
    let own = match mode {
        Mode::Write => include_str!("open_write.sql"),
        Mode::Read | Mode::Still => include_str!("open_read.sql"),
    };
    connection.execute_batch(own).map_err(refusal)
}

fn flags(access: OpenFlags) -> OpenFlags {
    access | OpenFlags::SQLITE_OPEN_NO_MUTEX
}

/// Brings the log into the file as far as nobody reads it; through the writer alone.
///
/// # Errors
/// The store's answer; the log keeps what it has.
pub fn checkpoint(writer: &Connection) -> rusqlite::Result<()> {
    writer.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |_| Ok(()))
}

/// `file:` address by which SQLite reads without locks, side files or recovery.
fn immutable(path: &Path) -> Result<String, OpenFailure> {
    let whole = std::path::absolute(path).map_err(DiskFault::from)?;
    let mut address = String::from("file://");
    for byte in whole.as_os_str().as_encoded_bytes() {
        match byte {
            b'/' | b'-' | b'.' | b'_' | b'~' | b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => {
                address.push(char::from(*byte));
            }
            other => address.push_str(&format!("%{other:02X}")),
        }
    }
    address.push_str("?immutable=1");
    Ok(address)
}

/// SQLite's answer as ours.
pub(crate) fn refusal(error: rusqlite::Error) -> OpenFailure {
    let rusqlite::Error::SqliteFailure(cause, _) = error else {
        return OpenFailure::StoreFailed { sqlite: 0 };
    };
    match cause.code {
        ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt => OpenFailure::DossierDamaged,
        ErrorCode::DiskFull => DiskFault::DiskFull.into(),
        ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen => DiskFault::NotWritable.into(),
        _ => OpenFailure::StoreFailed { sqlite: cause.extended_code },
    }
}
