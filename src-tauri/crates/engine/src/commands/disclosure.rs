//! Entries of the disclosure ledger: only ever added, and never undone.

use sabla_domain::Rejection;
use sabla_domain::disclosure::{Disclosure, Fact, Ledger, Step};
use sabla_domain::message::Message;
use sabla_domain::statement::Statement;
use sabla_domain::text::Text;
use serde_json::Value;
use uuid::Uuid;

use super::Command;
use super::expunge::refuse_if_expunged;
use crate::bindings::Declared;
use crate::failure::{Failure, parse};
use crate::journal::Tx;
use crate::ledger;
use crate::projection::Viewer;
use crate::store::entity::Entity;

/// Records a step of the ledger: what was cleared, conveyed, withdrawn, made public or recorded in error.
#[derive(Clone, Debug)]
pub struct RecordDisclosure {
    /// UUID version 7.
    pub id: Uuid,
    /// The entry.
    pub value: Disclosure,
}

impl Command for RecordDisclosure {
    fn declare(declared: &mut Declared) -> String {
        format!("{{ id: string }} & {}", declared.named::<Disclosure>())
    }

    fn parse(body: Value) -> Result<Self, Failure> {
        let Value::Object(mut body) = body else { return Err(Failure::Malformed { field: String::new() }) };
        let id = parse(body.remove("id").unwrap_or_default())?;
        // The hand-over is not the sender's to name.
        let is_strange = |field: &&String| Entity::Disclosure.column(field).is_none() || *field == "hand_over";
        let strange = body.keys().find(is_strange);
        if let Some(field) = strange {
            return Err(Failure::Malformed { field: field.clone() });
        }
        Ok(Self { id, value: parse(body.into())? })
    }

    fn perform(self, tx: &mut Tx<'_>) -> Result<(), Failure> {
        disclose(tx, &self.id, self.value)
    }
}

/// Writes down the wording that a source agrees to, with the thing itself, and that it is cleared for an audience: one step.
#[derive(Clone, Debug)]
pub struct AgreeWording {
    /// UUID version 7, of the entry.
    pub id: Uuid,
    /// The revision of the statement or message that the sender saw.
    pub revision: i64,
    /// The entry.
    pub value: Disclosure,
}

impl Command for AgreeWording {
    fn declare(declared: &mut Declared) -> String {
        format!("{{ id: string; revision: number }} & {}", declared.named::<Disclosure>())
    }

    fn parse(mut body: Value) -> Result<Self, Failure> {
        let revision = body.as_object_mut().and_then(|body| body.remove("revision")).unwrap_or_default();
        let RecordDisclosure { id, value } = RecordDisclosure::parse(body)?;
        Ok(Self { id, revision: parse(revision)?, value })
    }

    fn perform(self, tx: &mut Tx<'_>) -> Result<(), Failure> {
        let malformed = |field: &str| Failure::Malformed { field: field.to_owned() };
        let wording = self.value.wording.clone().ok_or_else(|| Failure::field("wording", Rejection::WordingMissing))?;
        if self.value.step != Step::Cleared {
            return Err(malformed("step"));
        }
        match self.value.fact {
            Fact::Statement { statement } => {
                let held = tx.load_at::<Statement>(&statement.0, self.revision)?;
                tx.change(&held, &Statement { wording: Some(wording), ..held.value.clone() })?;
            }
            Fact::Message { message } => {
                let held = tx.load_at::<Message>(&message.0, self.revision)?;
                tx.change(&held, &Message { wording: Some(wording), ..held.value.clone() })?;
            }
            _ => return Err(malformed("fact")),
        }
        disclose(tx, &self.id, self.value)
    }
}

/// Adds an entry to the ledger, if it may follow.
pub(super) fn disclose(tx: &mut Tx<'_>, id: &Uuid, mut value: Disclosure) -> Result<(), Failure> {
    let (entity, thing) = ledger::thing(&value.fact);
    if value.step.has_wording() {
        refuse_if_expunged(&tx.stored(entity, &thing.to_string())?)?;
    }
    let ledger = ledger::of(tx.connection(), &value.fact)?;
    refuse_unshared_sources(tx, &value, &ledger)?;
    let own = ledger::own_wording(tx.connection(), &value.fact)?;
    if value.wording.is_none() && value.step.has_wording() {
        let cleared = ledger.cleared_wording(value.to).filter(|_| value.step != Step::Cleared);
        let words = cleared.map(str::to_owned).or(own);
        value.wording = words.map(Text::try_from).transpose()?;
    }
    ledger.check_next(&value)?;
    tx.add(id, &value)
}

/// A text that rests on others is for those who may know all of them; widening that is a decision with a reason.
/// What was cleared with a reason was that decision.
pub(super) fn refuse_unshared_sources(tx: &Tx<'_>, next: &Disclosure, ledger: &Ledger) -> Result<(), Failure> {
    let is_decided = next.reason.is_some() || (next.step == Step::Conveyed && ledger.is_decided(next.to));
    if is_decided || !next.step.has_wording() || next.step == Step::Given {
        return Ok(());
    }
    let sources = ledger::sources(tx.connection(), &next.fact)?;
    if sources.is_empty() {
        return Ok(());
    }
    let viewer = Viewer::alone(tx.connection(), next.to)?;
    let unshared = ledger::unshared(tx.connection(), &sources, &viewer)?;
    if unshared.is_empty() { Ok(()) } else { Err(Rejection::SourcesNotShared { sources: unshared }.into()) }
}
