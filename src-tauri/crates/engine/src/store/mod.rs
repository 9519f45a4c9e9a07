//! The dossier's file.

pub(crate) mod aside;
pub(crate) mod derived;
pub mod entity;
pub mod files;
pub mod key;
pub mod lock;
pub(crate) mod memory;
pub mod migrate;
pub mod open;
pub mod place;
pub mod rows;
pub(crate) mod snapshot;
pub mod titles;

/// Marks a file as a dossier in SQLite's header ("Sabl").
pub const APPLICATION_ID: i32 = 0x5361_626c;
/// The newest schema this desk knows.
pub const SCHEMA_VERSION: i32 = 7;
