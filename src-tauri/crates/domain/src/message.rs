//! A message from one party to another through us.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::text::{Text, absent_if_blank};
use crate::{IssueId, MessageId, PartyId, Rejection, SessionId, StatementId};

/// What one party wants another to hear. Who agreed its wording, who conveyed it and how it was taken stands in the ledger.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Message {
    /// Whose it is.
    pub from_party: PartyId,
    /// For whom.
    pub to_party: PartyId,
    /// As said to us: the mediator's note.
    #[serde(default, deserialize_with = "absent_if_blank")]
    pub as_said: Option<Text>,
    /// The wording that its party lets us convey.
    #[serde(default, deserialize_with = "absent_if_blank")]
    pub wording: Option<Text>,
    /// What it is about.
    #[serde(default)]
    pub issue: Option<IssueId>,
    /// In which session or shuttle leg it was given to us.
    #[serde(default)]
    pub session: Option<SessionId>,
    /// The statement it came from.
    #[serde(default)]
    pub statement: Option<StatementId>,
    /// The message it answers.
    #[serde(default)]
    pub answers: Option<MessageId>,
    /// An answer is waited for.
    #[serde(default)]
    pub wants_answer: bool,
}

impl Message {
    /// It says something, and goes to another party.
    pub fn check(&self) -> Result<(), Rejection> {
        match (&self.as_said, &self.wording) {
            (None, None) => Err(Rejection::TextEmpty),
            _ if self.from_party == self.to_party => Err(Rejection::NamedTwice { id: self.to_party.to_string() }),
            _ => Ok(()),
        }
    }
}
