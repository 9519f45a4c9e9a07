//! What a party says on an issue, as a cell of a table; and how near an issue is.

use sabla_domain::issue::Convergence;
use sabla_domain::position::{Firmness, Movement};
use sabla_domain::proposal::brackets;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{column, optional_word, word};
use crate::failure::Failure;
use crate::world::Reading;

/// Characters of a text that a table's cell shows; the rest is read beside it.
pub const SHOWN: usize = 600;

/// A position in a cell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Cell {
    /// The revision's identity.
    pub position: String,
    /// The authorised wording, else what was said to us; cut after 600 characters.
    pub text: String,
    /// The text goes on.
    pub cut: bool,
    /// The text is what was said to us: no wording is authorised.
    pub confided: bool,
    /// How firmly it is held.
    pub firmness: Option<Firmness>,
    /// Number of the round in which it was stated.
    pub round: Option<u32>,
    /// Number of the session in which it was stated.
    pub session: Option<u32>,
    /// Against the revision before.
    pub movement: Option<Movement>,
    /// How many revisions there are up to this one.
    pub revisions: i64,
    /// Its date is an illustration.
    pub illustrative: bool,
}

/// An issue's convergence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ConvergenceNow {
    /// How far apart.
    pub level: Convergence,
    /// Why.
    pub reason: String,
    /// As of which round.
    pub round: Option<u32>,
}

/// The latest draft of a text on an issue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ProposalNow {
    /// Identity.
    pub id: String,
    /// The text; cut after 600 characters.
    pub text: String,
    /// The text goes on.
    pub cut: bool,
    /// The party that proposes; the mediator where absent.
    pub party: Option<String>,
    /// Which draft it is, from 1.
    pub draft: i64,
    /// Places not agreed.
    pub brackets: usize,
    /// Number of the round in which it was put forward.
    pub round: Option<u32>,
}

/// The first characters of a text, and whether there are more.
pub(super) fn cut(text: String) -> (String, bool) {
    match text.char_indices().nth(SHOWN) {
        Some((at, _)) => (text[..at].to_owned(), true),
        None => (text, false),
    }
}

/// Where a position belongs: issue and party.
pub(super) type Place = (String, String);

/// The current cells of every issue; or as of the end of a round, those stated in it or before.
pub(super) fn cells(world: &Reading<'_>, up_to: Option<u32>) -> Result<Vec<(Place, Cell)>, Failure> {
    let read = |row: &rusqlite::Row<'_>| {
        let (as_said, wording): (Option<String>, Option<String>) = (column(row, "as_said")?, column(row, "wording")?);
        let confided = wording.is_none();
        let (text, cut) = cut(wording.or(as_said).unwrap_or_default());
        let cell = Cell {
            position: column(row, "id")?,
            text,
            cut,
            confided,
            firmness: optional_word(row, "firmness")?,
            round: column(row, "round")?,
            session: column(row, "session")?,
            movement: optional_word(row, "movement")?,
            revisions: column(row, "revisions")?,
            illustrative: column(row, "illustrative")?,
        };
        Ok(((column(row, "issue")?, column(row, "party")?), cell))
    };
    match up_to {
        None => world.rows(include_str!("../store/position/current.sql"), [], read),
        Some(round) => world.rows(include_str!("../store/position/as_of_round.sql"), [round], read),
    }
}

/// The latest judgement of every issue; or as of a round, the latest for it or an earlier one.
pub(super) fn convergence(world: &Reading<'_>, up_to: Option<u32>) -> Result<Vec<(String, ConvergenceNow)>, Failure> {
    world.rows(include_str!("../store/assessment/latest.sql"), [up_to], |row| {
        let now =
            ConvergenceNow { level: word(row, "level")?, reason: column(row, "reason")?, round: column(row, "round")? };
        Ok((column(row, "issue")?, now))
    })
}

/// The latest draft on every issue; or as of a round, the latest put forward in it or before.
pub(super) fn proposals(world: &Reading<'_>, up_to: Option<u32>) -> Result<Vec<(String, ProposalNow)>, Failure> {
    world.rows(include_str!("../store/proposal/latest.sql"), [up_to], |row| {
        let whole: String = column(row, "text")?;
        let brackets = brackets(&whole);
        let (text, cut) = cut(whole);
        let now = ProposalNow {
            id: column(row, "id")?,
            text,
            cut,
            party: column(row, "party")?,
            draft: column(row, "draft")?,
            brackets,
            round: column(row, "round")?,
        };
        Ok((column(row, "issue")?, now))
    })
}
