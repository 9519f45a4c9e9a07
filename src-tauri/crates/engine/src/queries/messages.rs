//! Messages between parties that do not meet, each with how far it has come.

use std::collections::HashMap;

use sabla_domain::PartyId;
use sabla_domain::audience::Audience;
use sabla_domain::disclosure::{Entry, Ledger};
use sabla_domain::message::Stage;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ledger::{LedgerLine, entries, ledger_of};
use super::{About, about, column};
use crate::failure::Failure;
use crate::ledger;
use crate::store::entity::Entity;
use crate::wire::Query;
use crate::world::Reading;

/// Asks for messages.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct MessagesAsk {
    /// About this issue alone.
    pub issue: Option<String>,
}

/// Messages.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MessagesAnswer {
    /// The last recorded first.
    pub lines: Vec<MessageLine>,
}

/// A message.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MessageLine {
    /// Identity.
    pub id: String,
    /// Revision.
    pub revision: i64,
    /// Whose it is.
    pub from_party: String,
    /// For whom.
    pub to_party: String,
    /// As said to us.
    pub as_said: Option<String>,
    /// The wording its party lets us convey.
    pub wording: Option<String>,
    /// What it is about.
    pub issue: Option<About>,
    /// In which session or leg it was given to us.
    pub session: Option<String>,
    /// The statement it came from.
    pub statement: Option<String>,
    /// The message it answers.
    pub answers: Option<String>,
    /// Those that answer it.
    pub answered_by: Vec<String>,
    /// An answer is waited for.
    pub wants_answer: bool,
    /// How far it has come.
    pub stage: Stage,
    /// Its party took its consent back: not to be conveyed, or not to be repeated.
    pub held: bool,
    /// Which member wrote it down.
    pub recorded_by: Option<String>,
    /// When, milliseconds UTC.
    pub recorded_at: Option<i64>,
    /// When its text was destroyed at its source's request, milliseconds UTC.
    pub expunged_at: Option<i64>,
    /// Why.
    pub expunged_because: Option<String>,
    /// What the ledger says of it, in the order in which it was recorded.
    pub entries: Vec<LedgerLine>,
}

impl Query for MessagesAsk {
    type Answer = MessagesAnswer;
    const READS: &'static [Entity] = &[
        Entity::Party,
        Entity::Issue,
        Entity::Session,
        Entity::Statement,
        Entity::Position,
        Entity::Proposal,
        Entity::Message,
        Entity::Paper,
        Entity::HandOver,
        Entity::Circle,
        Entity::Disclosure,
    ];

    fn ask(self, world: &Reading<'_>) -> Result<MessagesAnswer, Failure> {
        let mut lines = world.rows(include_str!("../store/message/list.sql"), [&self.issue], |row| {
            let answered_by: String = column(row, "answered_by")?;
            Ok(MessageLine {
                id: column(row, "id")?,
                revision: column(row, "revision")?,
                from_party: column(row, "from_party")?,
                to_party: column(row, "to_party")?,
                as_said: column(row, "as_said")?,
                wording: column(row, "wording")?,
                issue: about(row)?,
                session: column(row, "session")?,
                statement: column(row, "statement")?,
                answers: column(row, "answers")?,
                answered_by: serde_json::from_str(&answered_by).unwrap_or_default(),
                wants_answer: column(row, "wants_answer")?,
                stage: Stage::AsSaid,
                held: false,
                recorded_by: column(row, "recorded_by")?,
                expunged_at: column(row, "expunged_at")?,
                expunged_because: column(row, "expunged_because")?,
                recorded_at: column(row, "recorded_at")?,
                entries: Vec::new(),
            })
        })?;
        let ids: Vec<String> = lines.iter().map(|line| line.id.clone()).collect();
        let mut told = entries(world, &ids)?;
        for line in &mut lines {
            line.entries = told.remove(&line.id).unwrap_or_default();
            let ledger = ledger_of(&line.entries);
            (line.stage, line.held) = course(&ledger, &line.to_party, line.wants_answer, !line.answered_by.is_empty())?;
        }
        Ok(MessagesAnswer { lines })
    }
}

/// How far a message has come, and whether its party took its consent back.
fn course(ledger: &Ledger, to_party: &str, wants_answer: bool, answered: bool) -> Result<(Stage, bool), Failure> {
    let party = to_party.parse().map(PartyId).map_err(|_| Failure::internal("id"))?;
    let to = Audience::Party { party };
    Ok((Stage::of(ledger.standing(to), wants_answer, answered), ledger.is_not_to_be_repeated(to)))
}

/// A message that waits for us or for its recipient.
pub(super) struct WaitingMessage {
    pub(super) id: String,
    /// For whom it is.
    pub(super) to_party: String,
    /// Its words.
    pub(super) title: String,
    pub(super) stage: Stage,
}

/// Messages that are to be conveyed or answered, the last recorded first; not those that may not be conveyed any more.
pub(super) fn waiting(world: &Reading<'_>) -> Result<Vec<WaitingMessage>, Failure> {
    let mut told: HashMap<String, Vec<Entry>> = HashMap::new();
    let entries = world.rows(include_str!("../store/disclosure/of_messages.sql"), [], |row| {
        Ok((column::<String>(row, "of")?, ledger::entry(row)))
    })?;
    for (of, entry) in entries {
        told.entry(of).or_default().push(entry?);
    }
    let messages = world.rows(include_str!("../store/message/waiting.sql"), [], |row| {
        let message = WaitingMessage {
            id: column(row, "id")?,
            to_party: column(row, "to_party")?,
            title: column(row, "title")?,
            stage: Stage::AsSaid,
        };
        Ok((message, column(row, "wants_answer")?, column(row, "answered")?))
    })?;
    let mut waiting = Vec::new();
    for (message, wants_answer, answered) in messages {
        let ledger = Ledger::of(told.remove(&message.id).unwrap_or_default());
        let (stage, held) = course(&ledger, &message.to_party, wants_answer, answered)?;
        if matches!(stage, Stage::ToConvey | Stage::WaitingForAnswer) && !held {
            waiting.push(WaitingMessage { stage, ..message });
        }
    }
    Ok(waiting)
}
