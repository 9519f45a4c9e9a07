//! Destroying a text at its source's request: what is left is a stub that says when and why.

use sabla_domain::Rejection;
use sabla_domain::disclosure::{Fact, Step};
use sabla_domain::text::Text;
use serde::Deserialize;
use serde_json::Value;
use ts_rs::TS;

use super::Command;
use crate::bindings::Declared;
use crate::failure::{Failure, parse};
use crate::journal::Tx;
use crate::ledger;
use crate::store::entity::Entity;
use crate::store::files;
use crate::store::rows::{self, Stored};

/// Destroys what was said and what we might have conveyed of it. What was conveyed stays known to those who heard it, in
/// the words in which they did.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct Expunge {
    /// A statement, a message, a revision of a position or a paper.
    #[serde(flatten)]
    pub fact: Fact,
    /// Why, and at whose request.
    pub reason: Text,
}

impl Command for Expunge {
    fn declare(declared: &mut Declared) -> String {
        declared.named::<Self>()
    }

    fn parse(body: Value) -> Result<Self, Failure> {
        parse(body)
    }

    fn perform(self, tx: &mut Tx<'_>) -> Result<(), Failure> {
        let (entity, id) = ledger::thing(&self.fact);
        let stored = tx.stored(entity, &id.to_string())?;
        refuse_if_expunged(&stored)?;
        let columns: &[&str] = match entity {
            Entity::Statement => &["text", "wording"],
            Entity::Message => &["as_said", "wording"],
            Entity::Position => &["as_said", "wording", "interest", "source"],
            Entity::Paper => &["title", "by_hand", "translator", "notes"],
            other => return Err(Rejection::NotOneOf { value: other.table().to_owned() }.into()),
        };
        let mut stub = stored.row.clone();
        for column in columns {
            stub.insert((*column).to_owned(), Value::Null);
        }
        stub.insert("expunged_at".to_owned(), tx.at().into());
        stub.insert("expunged_because".to_owned(), self.reason.as_str().into());
        tx.expunge_row(entity, &stored, stub, columns)?;
        if entity == Entity::Paper {
            expunge_pages(tx, &stored.id)?;
        }
        expunge_ready(tx, entity, &stored.id)?;
        for entry in rows::read_of(tx.connection(), Entity::Disclosure, entity.table(), &stored.id)? {
            if entry.row["step"] == serde_json::to_value(Step::Cleared)? && !entry.row["wording"].is_null() {
                let mut wordless = entry.row.clone();
                wordless.insert("wording".to_owned(), Value::Null);
                tx.expunge_row(Entity::Disclosure, &entry, wordless, &["wording"])?;
            }
        }
        Ok(())
    }
}

/// A paper's files, whoever has copies of them, and their names; not the bytes that stand under another paper as well.
/// Clauses are those of a text that others have.
fn expunge_pages(tx: &mut Tx<'_>, paper: &str) -> Result<(), Failure> {
    for file in rows::read_of(tx.connection(), Entity::PaperFile, "paper", paper)? {
        files::destroy(tx.connection(), file.row["digest"].as_str().unwrap_or_default(), paper)?;
        let mut nameless = file.row.clone();
        nameless.insert("name".to_owned(), Value::Null);
        tx.expunge_row(Entity::PaperFile, &file, nameless, &["name"])?;
    }
    Ok(())
}

/// Its words in what was made ready and not handed over.
fn expunge_ready(tx: &mut Tx<'_>, entity: Entity, thing: &str) -> Result<(), Failure> {
    for item in rows::read_of(tx.connection(), Entity::HandOverItem, entity.table(), thing)? {
        let hand_over = tx.stored(Entity::HandOver, item.row["hand_over"].as_str().unwrap_or_default())?;
        if hand_over.row["handed_at"].is_null() {
            let mut wordless = item.row.clone();
            wordless.insert("wording".to_owned(), Value::Null);
            tx.expunge_row(Entity::HandOverItem, &item, wordless, &["wording"])?;
        }
    }
    Ok(())
}

/// A stub says nothing any more, and is given no words again.
pub fn refuse_if_expunged(stored: &Stored) -> Result<(), Rejection> {
    let is_stub = stored.row.get("expunged_at").is_some_and(|at| !at.is_null());
    if is_stub { Err(Rejection::Expunged) } else { Ok(()) }
}
