//! Entries of the disclosure ledger: only ever added, and never undone.

use sabla_domain::Rejection;
use sabla_domain::disclosure::{Disclosure, Step};
use sabla_domain::text::Text;
use serde_json::Value;
use uuid::Uuid;

use super::Command;
use super::expunge::refuse_if_expunged;
use crate::bindings::Declared;
use crate::failure::{Failure, parse};
use crate::journal::Tx;
use crate::ledger;
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
        let strange = body.keys().find(|field| Entity::Disclosure.column(field).is_none());
        if let Some(field) = strange {
            return Err(Failure::Malformed { field: field.clone() });
        }
        Ok(Self { id, value: parse(body.into())? })
    }

    fn perform(self, tx: &mut Tx<'_>) -> Result<(), Failure> {
        let mut value = self.value;
        let (entity, id) = ledger::thing(&value.fact);
        if value.step.has_wording() {
            refuse_if_expunged(&tx.stored(entity, &id.to_string())?)?;
            refuse_unshared_sources(tx, &value)?;
        }
        let ledger = ledger::of(tx.connection(), &value.fact)?;
        let own = ledger::own_wording(tx.connection(), &value.fact)?;
        if value.wording.is_none() && value.step.has_wording() {
            let cleared = ledger.cleared_wording(value.to).filter(|_| value.step != Step::Cleared);
            let words = cleared.map(str::to_owned).or(own);
            value.wording = words.map(Text::try_from).transpose()?;
        }
        ledger.check_next(&value)?;
        tx.add(&self.id, &value)
    }
}

/// A text that rests on others is for those who may know all of them; widening that is a decision with a reason.
fn refuse_unshared_sources(tx: &Tx<'_>, next: &Disclosure) -> Result<(), Failure> {
    if next.reason.is_some() || next.step == Step::Given {
        return Ok(());
    }
    let unshared: Vec<String> = ledger::sources(tx.connection(), &next.fact)?
        .into_iter()
        .map(|source| {
            let may = ledger::may_know(tx.connection(), &source, next.to)?;
            Ok((!may).then(|| ledger::thing(&source).1.to_string()))
        })
        .filter_map(Result::transpose)
        .collect::<Result<_, Failure>>()?;
    if unshared.is_empty() { Ok(()) } else { Err(Rejection::SourcesNotShared { sources: unshared }.into()) }
}
