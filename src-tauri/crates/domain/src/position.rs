//! A party's stated stance on an issue, as revisions that are only ever added.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::text::{Text, Title, absent_if_blank};
use crate::time::Day;
use crate::{ClauseId, IssueId, PaperId, PartyId, Rejection, RoundId, SessionId, StatementId};

/// How firmly a position is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Firmness {
    /// Nothing settled.
    Open,
    /// Can move.
    Flexible,
    /// Holds.
    Firm,
    /// Cannot be given up within the mandate.
    RedLine,
}

/// How a revision relates to the one before, in the recorder's judgement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Movement {
    /// Nearer to the other side.
    Towards,
    /// Further away.
    Away,
    /// Other words, same stance.
    Reworded,
}

/// One revision of a party's position on an issue. Never changed: a change is the next revision.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Position {
    /// The issue.
    pub issue: IssueId,
    /// The party.
    pub party: PartyId,
    /// What was said to us: the mediator's note, seen by nobody else.
    #[serde(default, deserialize_with = "absent_if_blank")]
    pub as_said: Option<Text>,
    /// What the party lets us convey.
    #[serde(default, deserialize_with = "absent_if_blank")]
    pub wording: Option<Text>,
    /// How firmly.
    #[serde(default)]
    pub firmness: Option<Firmness>,
    /// Why they want it.
    #[serde(default, deserialize_with = "absent_if_blank")]
    pub interest: Option<Text>,
    /// Who said it or where it stands.
    #[serde(default, deserialize_with = "absent_if_blank")]
    pub source: Option<Title>,
    /// The day from which it holds, where known.
    #[serde(default)]
    pub effective: Option<Day>,
    /// The round in which it was stated.
    #[serde(default)]
    pub round: Option<RoundId>,
    /// The session in which it was stated.
    #[serde(default)]
    pub session: Option<SessionId>,
    /// Against the revision before.
    #[serde(default)]
    pub movement: Option<Movement>,
    /// Its date is an illustration, not a fact.
    #[serde(default)]
    pub illustrative: bool,
    /// The statement it came from.
    #[serde(default)]
    pub statement: Option<StatementId>,
    /// The paper it stands in.
    #[serde(default)]
    #[ts(optional)]
    pub paper: Option<PaperId>,
    /// The clause of that paper.
    #[serde(default)]
    #[ts(optional)]
    pub clause: Option<ClauseId>,
    /// When its text was destroyed at its source's request, milliseconds UTC: what is left is a stub.
    #[serde(default)]
    #[ts(skip)]
    pub expunged_at: Option<i64>,
    /// Why.
    #[serde(default, deserialize_with = "absent_if_blank")]
    #[ts(skip)]
    pub expunged_because: Option<Text>,
}

impl Position {
    /// A position says something: in the party's words to us or in words we may convey.
    pub fn check(&self) -> Result<(), Rejection> {
        match (&self.as_said, &self.wording) {
            (None, None) if self.expunged_at.is_none() => Err(Rejection::PositionEmpty),
            _ => Ok(()),
        }
    }

    /// The text a reader sees first: the authorised wording where there is one.
    pub fn text(&self) -> &str {
        self.wording.as_ref().or(self.as_said.as_ref()).map_or("", Text::as_str)
    }
}
