//! What is asked of a world. Each query names what it reads; its SQL stands in the store.

mod agenda;
mod cells;
mod compare;
mod frame;
mod history;
mod issue;
mod overview;
mod people;
mod places;
mod positions;
mod record;
mod schedule;
mod search;
mod sessions;

pub use agenda::{AgendaAnswer, AgendaAsk, AgendaLine};
pub use cells::{Cell, ConvergenceNow, ProposalNow};
pub use compare::{CompareAnswer, CompareAsk};
pub use frame::{FrameAnswer, FrameAsk, PartyHead, RoundHead};
pub use history::{HistoryAnswer, HistoryAsk};
pub use issue::{IssueAnswer, IssueAsk, IssueName, IssuesAsk};
pub use overview::{OverviewAnswer, OverviewAsk};
pub use people::{PeopleAnswer, PeopleAsk};
pub use places::{PlacesAnswer, PlacesAsk};
pub use positions::{PositionHistoryAnswer, PositionHistoryAsk, PositionsAnswer, PositionsAsk};
pub(crate) use record::value_of;
pub use record::{RecordAnswer, RecordAsk};
pub use schedule::{ScheduleAnswer, ScheduleAsk};
pub use search::{SearchAnswer, SearchAsk};
pub use sessions::SessionLine;

use rusqlite::Row;
use rusqlite::types::FromSql;
use serde::de::DeserializeOwned;

/// An enum's word as the enum.
fn word<T: DeserializeOwned>(row: &Row<'_>, column: &str) -> rusqlite::Result<T> {
    optional_word(row, column)?.ok_or_else(|| rusqlite::Error::InvalidColumnName(column.to_owned()))
}

/// An enum's word as the enum, where there is one.
fn optional_word<T: DeserializeOwned>(row: &Row<'_>, column: &str) -> rusqlite::Result<Option<T>> {
    let word: Option<String> = row.get(column)?;
    word.map(|word| serde_json::from_value(word.into()))
        .transpose()
        .map_err(|_| rusqlite::Error::InvalidColumnName(column.to_owned()))
}

/// A column by name.
fn column<T: FromSql>(row: &Row<'_>, name: &str) -> rusqlite::Result<T> {
    row.get(name)
}
