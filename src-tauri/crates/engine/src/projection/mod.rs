//! Making a world: the dossier as one audience may know it, in a database of its own. This is the only place where
//! anything gets into one, and it is filled from nothing each time.
//!
//! What goes in is chosen by what the audience takes part in and by the ledger ([`known`]); of each row only what
//! [`shown`] names; under ids, numbers and an order that say nothing of the dossier's own. What decides stands in
//! [`Rules::REVIEWED`].

mod choice;
pub(crate) mod known;
mod numbers;
mod rules;
mod shown;
mod source;
mod viewer;

pub use known::Occasion;
pub use rules::Rules;
pub use viewer::{Viewer, audiences};

pub(crate) use known::Ready;
pub(crate) use numbers::{assign, assign_all, give, next_copy};

use std::collections::HashMap;

use rusqlite::Connection;
use sabla_domain::audience::Audience;
use serde_json::Value;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use self::choice::Choice;
use self::source::Source;
use crate::failure::Failure;
use crate::ledger;
use crate::store::derived;
use crate::store::entity::{Entity, Kind};
use crate::store::rows::{self, Row, Stored};

/// What a filling leaves besides the rows.
pub struct Filled {
    /// What is in it, in short.
    pub fingerprint: Fingerprint,
    /// The dossier's digests of the files in it, by the world's own.
    pub files: HashMap<String, String>,
}

/// What tells one world of an audience from another: equal ones hold the same, byte for byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fingerprint([u8; 32]);

/// Fills a database of empty tables with an audience's world: as it is, or as it would be once something that is ready was
/// handed over.
///
/// # Errors
/// No such audience, or the store's answer; the database is to be thrown away then.
pub fn fill(
    world: &mut Connection,
    from: &Connection,
    audience: Audience,
    rules: &Rules,
    ready: Option<&Ready>,
) -> Result<Filled, Failure> {
    let viewer = Viewer::alone(from, audience)?;
    let source = Source::of(from);
    let chosen = Choice::of(&source, &viewer, rules, ready)?;
    let secret: Vec<u8> = from.query_row(include_str!("../store/projection/secret.sql"), [], |row| row.get(0))?;
    let transaction = world.transaction()?;
    transaction.execute(include_str!("../store/projection/no_secret.sql"), [])?;
    let mut filling = Filling {
        into: &transaction,
        secret,
        viewer: &viewer,
        rules,
        ids: HashMap::new(),
        keys: HashMap::new(),
        files: HashMap::new(),
    };
    let fingerprint = filling.all(&source, &chosen)?;
    let files = filling.files;
    transaction.commit()?;
    Ok(Filled { fingerprint, files })
}

struct Filling<'w> {
    into: &'w Connection,
    secret: Vec<u8>,
    viewer: &'w Viewer,
    rules: &'w Rules,
    /// The world's ids of what stands in it already.
    ids: HashMap<(Entity, String), String>,
    /// The keys of what stands in it already, by its own ids.
    keys: HashMap<String, i64>,
    files: HashMap<String, String>,
}

impl Filling<'_> {
    /// Puts everything in; gives its digest.
    fn all(&mut self, from: &Source<'_>, choice: &Choice) -> Result<Fingerprint, Failure> {
        let mut digest = Sha256::new();
        for entity in Entity::ALL {
            let mut place = 0;
            let mut adding = rows::Adding::to(self.into, *entity)?;
            for id in choice.chosen(*entity) {
                let Some(stored) = from.row(*entity, id)? else { continue };
                let Some(mut row) = self.row(*entity, &stored, choice, place + 1) else { continue };
                place += 1;
                let own = (self.rules.id)(&self.secret, self.viewer, *entity, &identity(*entity, &stored)?);
                let (key, revision) = ((self.rules.key)(place, &stored), (self.rules.revision)(&stored));
                if *entity == Entity::PaperFile {
                    self.files.insert(own.clone(), words(&stored.row, "digest").unwrap_or_default());
                    row.insert("digest".to_owned(), own.clone().into());
                }
                let key_of = |of: Entity, id: &str| {
                    let gone = || Failure::NotFound { entity: of, id: id.to_owned() };
                    self.keys.get(id).copied().ok_or_else(gone)
                };
                adding.add(&own, key, revision, &row, &key_of)?;
                derived::follow_newest(self.into, *entity, key)?;
                digest.update(serde_json::to_vec(&(entity, &own, key, revision, &row))?);
                self.keys.insert(own.clone(), key);
                self.ids.insert((*entity, id.clone()), own);
            }
        }
        Ok(Fingerprint(digest.finalize().into()))
    }

    /// The row as it stands in the world; nothing where what it must refer to does not stand there.
    fn row(&self, entity: Entity, stored: &Stored, choice: &Choice, place: i64) -> Option<Row> {
        let fact = choice.fact(&stored.id);
        let own = fact.is_some_and(|fact| fact.own);
        let mut copied = (self.rules.columns)(entity);
        copied.extend(if own { (self.rules.own_columns)(entity) } else { Vec::new() });
        let mut row = Row::new();
        for column in entity.columns().iter().filter(|column| copied.contains(&column.name)) {
            let value = stored.row.get(column.name).cloned().unwrap_or_default();
            let value = match (column.kind, value) {
                (Kind::Row(of), Value::String(id)) => {
                    self.ids.get(&(of, id)).cloned().map_or(Value::Null, Value::String)
                }
                (_, value) => value,
            };
            row.insert(column.name.to_owned(), value);
        }
        for (column, value) in self.given_anew(entity, stored, choice, place) {
            row.insert(column.to_owned(), value);
        }
        required(entity).iter().all(|column| !row.get(*column).is_none_or(Value::is_null)).then_some(row)
    }

    /// What a world's row holds that is not copied: the audience's own number, a rank, the words it knows.
    fn given_anew(&self, entity: Entity, stored: &Stored, choice: &Choice, place: i64) -> Vec<(&'static str, Value)> {
        let mut given = Vec::new();
        if entity.column("rank").is_some() {
            given.push(("rank", (self.rules.rank)(place, stored)));
        }
        if entity.column("number").is_some() {
            let own = choice.number(entity, &stored.id);
            given.push(("number", (self.rules.number)(own, stored)));
        }
        if let Some(fact) = choice.fact(&stored.id) {
            given.push((ledger::wording_column(entity), (self.rules.words)(&fact.wording, stored)));
        }
        if entity == Entity::Dossier {
            given.push(("name", (self.rules.name)(stored)));
        }
        given
    }
}

/// What a row's id in a world follows from: its identity, or of a part what it says. Parts are written anew with their
/// owner, which nobody is to see.
fn identity(entity: Entity, stored: &Stored) -> Result<String, Failure> {
    if !entity.is_part() {
        return Ok(stored.id.clone());
    }
    let mut said = stored.row.clone();
    said.retain(|column, _| column == "digest" || shown::columns(entity).contains(&column.as_str()));
    Ok(serde_json::to_string(&said)?)
}

/// References without which a row makes no sense.
fn required(entity: Entity) -> &'static [&'static str] {
    match entity {
        Entity::Room => &["venue"],
        Entity::Role => &["actor"],
        Entity::Delegation => &["party"],
        Entity::Delegate => &["delegation"],
        Entity::Session => &["round", "number"],
        Entity::Round | Entity::Issue => &["number"],
        Entity::SessionRoom => &["session", "room"],
        Entity::SessionParticipant => &["session"],
        Entity::AgendaItem => &["round"],
        Entity::AgendaItemParty => &["agenda_item", "party"],
        Entity::Position => &["issue", "party"],
        Entity::Proposal => &["issue"],
        Entity::Message => &["from_party", "to_party"],
        Entity::PaperFile | Entity::Clause => &["paper"],
        Entity::HandOverItem => &["hand_over"],
        _ => &[],
    }
}

/// The words of a column, where it has some.
fn words(row: &Row, column: &str) -> Option<String> {
    row.get(column).and_then(Value::as_str).map(str::to_owned)
}

/// An id for a row that an operation adds by itself.
fn fresh() -> String {
    Uuid::now_v7().to_string()
}
