//! What is asked of a world. Each query names what it reads; its SQL stands in the store.

mod agenda;
mod audiences;
mod cells;
mod compare;
mod copies;
mod frame;
mod handovers;
mod history;
mod issue;
mod leaving;
mod ledger;
mod messages;
mod occasions;
mod overview;
mod papers;
mod people;
mod places;
mod positions;
mod record;
mod schedule;
mod search;
mod sessions;
mod statements;

pub use agenda::{AgendaAnswer, AgendaAsk, AgendaLine};
pub use audiences::{AudiencesAnswer, AudiencesAsk};
pub use cells::{Cell, ConvergenceNow, ProposalNow};
pub use compare::{CompareAnswer, CompareAsk};
pub use copies::{CopiesAnswer, CopiesAsk, CopyItem, CopyLine};
pub use frame::{FrameAnswer, FrameAsk, PartyHead, RoundHead};
pub use handovers::{ClearedAnswer, ClearedAsk, HandOversAnswer, HandOversAsk};
pub use history::{HistoryAnswer, HistoryAsk};
pub use issue::{IssueAnswer, IssueAsk, IssueName, IssuesAsk};
pub use leaving::{HandOverAnswer, HandOverAsk};
pub use ledger::{KnownAnswer, KnownAsk, LedgerLine, WhoKnowsAnswer, WhoKnowsAsk};
pub use messages::{MessagesAnswer, MessagesAsk};
pub use occasions::{OccasionsAnswer, OccasionsAsk};
pub use overview::{OverviewAnswer, OverviewAsk};
pub use papers::{PaperAnswer, PaperAsk, PapersAnswer, PapersAsk};
pub use people::{PeopleAnswer, PeopleAsk};
pub use places::{PlacesAnswer, PlacesAsk};
pub use positions::{PositionHistoryAnswer, PositionHistoryAsk, PositionsAnswer, PositionsAsk};
pub(crate) use record::value_of;
pub use record::{RecordAnswer, RecordAsk};
pub use schedule::{ScheduleAnswer, ScheduleAsk};
pub use search::{SearchAnswer, SearchAsk};
pub use sessions::SessionLine;
pub use statements::{StatementsAnswer, StatementsAsk};

use rusqlite::Row;
use rusqlite::types::FromSql;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The issue that something is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct About {
    /// Identity.
    pub id: String,
    /// Its number.
    pub number: u32,
    /// What it is called.
    pub title: String,
}

/// The issue in the columns `issue`, `issue_number` and `issue_title`, where there is one.
fn about(row: &Row<'_>) -> rusqlite::Result<Option<About>> {
    let Some(id) = column(row, "issue")? else { return Ok(None) };
    Ok(Some(About { id, number: column(row, "issue_number")?, title: column(row, "issue_title")? }))
}

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
