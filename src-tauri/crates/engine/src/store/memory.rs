//! Databases that stand in memory alone, for audiences' worlds. They last as long as one connection to them.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use rusqlite::backup::Backup;
use rusqlite::{Connection, OpenFlags};

use super::migrate;

/// A place no other has.
pub fn place() -> u64 {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    COUNT.fetch_add(1, Ordering::Relaxed)
}

/// A new, empty one.
///
/// # Errors
/// The store's answer.
pub fn make(place: u64) -> rusqlite::Result<Connection> {
    let connection = open(place, OpenFlags::SQLITE_OPEN_CREATE)?;
    connection.execute_batch(include_str!("open_every.sql"))?;
    Ok(connection)
}

/// A new one with every table and nothing in them.
///
/// # Errors
/// The store's answer.
pub fn laid_out(place: u64) -> rusqlite::Result<Connection> {
    // Making the tables takes longer than filling them: they are made once.
    static PATTERN: Mutex<Option<Connection>> = Mutex::new(None);
    let mut pattern = PATTERN.lock().unwrap_or_else(PoisonError::into_inner);
    let made = match &mut *pattern {
        Some(made) => made,
        nothing => {
            let mut made = make(self::place())?;
            migrate::migrate(&mut made)?;
            nothing.insert(made)
        }
    };
    let world = copy(made, place)?;
    // What goes in was checked where it comes from.
    world.execute_batch(include_str!("open_filling.sql"))?;
    Ok(world)
}

/// A new one that holds what another does.
///
/// # Errors
/// The store's answer.
pub fn copy(like: &Connection, place: u64) -> rusqlite::Result<Connection> {
    let mut connection = make(place)?;
    Backup::new(like, &mut connection)?.run_to_completion(i32::MAX, Duration::ZERO, None)?;
    Ok(connection)
}

/// Another connection to one there is, which cannot write.
///
/// # Errors
/// The store's answer.
pub fn read(place: u64) -> rusqlite::Result<Connection> {
    let connection = open(place, OpenFlags::empty())?;
    connection.set_prepared_statement_cache_capacity(128);
    connection.execute_batch(include_str!("open_every.sql"))?;
    connection.execute_batch(include_str!("open_read.sql"))?;
    Ok(connection)
}

fn open(place: u64, how: OpenFlags) -> rusqlite::Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_URI | OpenFlags::SQLITE_OPEN_NO_MUTEX | how;
    Connection::open_with_flags(format!("file:/world-{place}?vfs=memdb"), flags)
}
