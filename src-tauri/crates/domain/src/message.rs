//! A message from one party to another through us.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::disclosure::Confidence;
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
    /// When its text was destroyed at its source's request, milliseconds UTC: what is left is a stub.
    #[serde(default)]
    #[ts(skip)]
    pub expunged_at: Option<i64>,
    /// Why.
    #[serde(default, deserialize_with = "absent_if_blank")]
    #[ts(skip)]
    pub expunged_because: Option<Text>,
}

impl Message {
    /// It says something, and goes to another party.
    pub fn check(&self) -> Result<(), Rejection> {
        match (&self.as_said, &self.wording) {
            (None, None) if self.expunged_at.is_none() => Err(Rejection::TextEmpty),
            _ if self.from_party == self.to_party => Err(Rejection::NamedTwice { id: self.to_party.to_string() }),
            _ => Ok(()),
        }
    }
}

/// How far a message has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Its party has not agreed to a wording for the other side.
    AsSaid,
    /// Its party lets us convey it.
    ToConvey,
    /// It was conveyed, and an answer is waited for.
    WaitingForAnswer,
    /// It was conveyed and nothing is waited for.
    Conveyed,
    /// The other side answered it.
    Answered,
}

impl Stage {
    /// The stage of a message that stands so with the party it is for.
    pub fn of(standing: Confidence, wants_answer: bool, answered: bool) -> Self {
        match (standing, answered) {
            (Confidence::Confided, _) => Self::AsSaid,
            (Confidence::Cleared, _) => Self::ToConvey,
            (_, true) => Self::Answered,
            (_, false) if wants_answer => Self::WaitingForAnswer,
            (_, false) => Self::Conveyed,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_counts_once_the_message_was_conveyed() {
        for (standing, wants_answer, answered, stage) in [
            (Confidence::Confided, true, false, Stage::AsSaid),
            (Confidence::Confided, true, true, Stage::AsSaid),
            (Confidence::Cleared, true, false, Stage::ToConvey),
            (Confidence::Cleared, true, true, Stage::ToConvey),
            (Confidence::Conveyed, true, false, Stage::WaitingForAnswer),
            (Confidence::Conveyed, true, true, Stage::Answered),
            (Confidence::Conveyed, false, false, Stage::Conveyed),
            (Confidence::Public, false, true, Stage::Answered),
        ] {
            assert_eq!(Stage::of(standing, wants_answer, answered), stage, "{standing:?} {wants_answer} {answered}");
        }
    }
}
