//! The one call that needs `unsafe`: SQLCipher's C function is how a key gets in without standing in any SQL text.

use rusqlite::Connection;
use rusqlite::ffi;

use crate::keys::FileKey;

/// Gives a connection its key, before anything else is asked of it. A wrong key shows at the first read (code 26).
///
/// # Errors
/// When SQLCipher does not take it at all.
#[allow(unsafe_code)]
pub(crate) fn give_key(connection: &Connection, key: &FileKey) -> rusqlite::Result<()> {
    let raw = key.raw();
    let length = raw.len() as std::ffi::c_int;
    // SAFETY: the handle is open for as long as `connection` is borrowed, and SQLCipher copies the `length` bytes
    // before it returns.
    let code = unsafe { ffi::sqlite3_key(connection.handle(), raw.as_ptr().cast(), length) };
    match code {
        ffi::SQLITE_OK => Ok(()),
        code => Err(rusqlite::Error::SqliteFailure(ffi::Error::new(code), None)),
    }
}
