//! What changes a dossier. A command reads what was sent, asks the domain, and writes through [`Tx`].

mod agenda;
mod disclosure;
mod expunge;
mod handover;
mod issue;
mod noun;
mod paper;
mod position;
mod session;

pub use agenda::{MoveAgendaItem, SetItemStatus};
pub use disclosure::{AgreeWording, RecordDisclosure};
pub use expunge::Expunge;
pub use handover::{CancelHandOver, PrepareHandOver, RecordHandOver, ReturnCopy};
pub use issue::MoveIssue;
pub use noun::{Add, Change, Noun, Place, Remove, referrers};
pub use position::{AddNext, SetImportance};
pub use session::{ScheduleSession, SetSessionStatus, ShiftSessions, UnscheduleSession};

use serde_json::Value;

use crate::bindings::Declared;
use crate::failure::Failure;
use crate::journal::Tx;

/// Something a person asks to be done.
pub trait Command: Sized {
    /// Reads what was sent.
    ///
    /// # Errors
    /// A broken rule or a wrong form, with the field.
    fn parse(body: Value) -> Result<Self, Failure>;

    /// What it takes, in TypeScript.
    fn declare(declared: &mut Declared) -> String;

    /// Does it within an operation.
    ///
    /// # Errors
    /// Nothing is kept of an operation that fails.
    fn perform(self, tx: &mut Tx<'_>) -> Result<(), Failure>;
}
