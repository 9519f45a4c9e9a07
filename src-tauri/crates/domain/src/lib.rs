//! What a facilitation team knows and the rules it works by: values, nouns and rules of the field.
//!
//! Pure: no file, no clock, no database, no network. What deserialises into a type of this crate is
//! well formed; what a person may get wrong is a [`Rejection`], data without prose.

pub mod actor;
pub mod agenda;
pub mod audience;
pub mod conflict;
pub mod contact;
pub mod delegation;
pub mod diff;
pub mod disclosure;
pub mod dossier;
pub mod fold;
pub mod handover;
pub mod ids;
pub mod issue;
pub mod message;
mod naming;
pub mod order;
pub mod paper;
pub mod party;
pub mod position;
pub mod proposal;
pub mod rejection;
pub mod round;
pub mod session;
pub mod statement;
pub mod text;
pub mod time;
pub mod venue;

pub use ids::*;
pub use rejection::Rejection;
