//! The desk without its window: dossiers, their journal, and the desk that opens and locks them.
//!
//! One append-only journal, written in the same transaction as every row, is at once the audit log, the undo stack
//! and the change feed. Every query runs on a [`world::World`].

pub mod backup;
pub mod bindings;
pub mod check;
pub mod commands;
pub mod desk;
pub mod disk;
pub mod dossier;
pub mod dump;
pub mod failure;
mod handover;
pub mod journal;
pub mod keys;
pub mod ledger;
pub mod projection;
pub mod queries;
pub mod record;
pub mod replay;
pub mod samples;
pub mod store;
pub mod wire;
pub mod world;
