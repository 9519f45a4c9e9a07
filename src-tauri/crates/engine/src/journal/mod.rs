//! One append-only journal, written in the same transaction as every row: the audit log, the undo stack and the
//! change feed.

mod chain;
mod revert;
mod texts;
mod tx;

pub use chain::{Chain, Entry, GENESIS, Link, next};
pub use revert::{Direction, NEVER_UNDONE, State, next_redo, next_undo, revert, state_of};
pub use texts::{Image, digest, read_image};
pub use tx::{Begun, Done, Held, Operation, Tx};
