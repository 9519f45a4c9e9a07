//! Entries of the disclosure ledger: only ever added, and never undone.

use sabla_domain::disclosure::{Disclosure, Step};
use sabla_domain::text::Text;
use serde_json::Value;
use uuid::Uuid;

use super::Command;
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
