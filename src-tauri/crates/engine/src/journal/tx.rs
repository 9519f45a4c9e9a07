//! The only way to write to a dossier: an operation that records every row it adds, changes or removes.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior};
use sabla_domain::order;
use serde::Serialize;
use ts_rs::TS;
use uuid::Uuid;

use super::chain::{Chain, Entry, GENESIS, Link, next};
use super::revert::Direction;
use super::texts::{self, first_image, image};
use crate::failure::Failure;
use crate::record::{Laid, Record, lay, raise};
use crate::store::SCHEMA_VERSION;
use crate::store::derived;
use crate::store::entity::{Entity, Part};
use crate::store::rows::{self, Row, Stored};

/// Who asks for what, when.
#[derive(Clone, Debug)]
pub struct Operation {
    /// Minted by the caller: the same operation asked for twice is done once.
    pub id: Uuid,
    /// The command's name; of an undo or redo, the name of what it reverts.
    pub kind: String,
    /// Done, undone or redone.
    pub direction: Direction,
    /// The operation that is undone or redone.
    pub reverts: Option<i64>,
    /// The member whose key slot opened the dossier.
    pub actor: String,
    /// Milliseconds UTC.
    pub at: i64,
}

/// What was done: there is no other proof of it than a commit.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Done {
    /// The operation's place in the journal.
    pub seq: i64,
    /// Its identity.
    #[ts(type = "string")]
    pub operation: Uuid,
    /// The command's name.
    pub kind: String,
    /// The nouns it touched.
    pub touched: BTreeSet<Entity>,
    /// When it was saved, milliseconds UTC.
    pub at: i64,
    /// The chain's value after it; absent where nothing was written: it was done before, or changes nothing.
    #[serde(skip)]
    pub chain: Option<Chain>,
}

/// A noun's value as it was read, to be changed.
#[derive(Clone, Debug)]
pub struct Held<T> {
    /// The value.
    pub value: T,
    /// Its row.
    pub stored: Stored,
}

struct Changed {
    entity: Entity,
    id: String,
    before: Option<String>,
    after: Option<String>,
}

/// What an operation is written in: a transaction of its own, or a longer one that commits many at once.
enum Scope<'c> {
    Own(Transaction<'c>),
    Longer(&'c Connection),
}

impl std::ops::Deref for Scope<'_> {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        match self {
            Self::Own(transaction) => transaction,
            Self::Longer(connection) => connection,
        }
    }
}

/// An operation that was begun.
pub enum Begun<'c> {
    /// It is under way.
    Under(Tx<'c>),
    /// It was done before: the same request came twice.
    DoneBefore(Done),
}

/// An operation under way.
pub struct Tx<'c> {
    transaction: Scope<'c>,
    operation: Operation,
    seq: i64,
    chain: Chain,
    changes: Vec<Changed>,
    about: Option<(Entity, String)>,
}

impl<'c> Tx<'c> {
    /// Begins an operation in a transaction of its own.
    pub fn begin(connection: &'c mut Connection, operation: Operation) -> Result<Begun<'c>, Failure> {
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        Self::within(Scope::Own(transaction), operation)
    }

    /// Begins an operation in a transaction that is under way: it is kept when that is.
    pub fn join(connection: &'c Connection, operation: Operation) -> Result<Begun<'c>, Failure> {
        Self::within(Scope::Longer(connection), operation)
    }

    fn within(transaction: Scope<'c>, operation: Operation) -> Result<Begun<'c>, Failure> {
        if let Some(done) = done_already(&transaction, &operation.id)? {
            return Ok(Begun::DoneBefore(done));
        }
        let head = transaction
            .prepare_cached(include_str!("../store/journal/head.sql"))?
            .query_row([], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, Chain>(1)?)))
            .optional()?;
        let (last, chain) = head.unwrap_or((0, GENESIS));
        Ok(Begun::Under(Self { transaction, operation, seq: last + 1, chain, changes: Vec::new(), about: None }))
    }

    /// Names what the operation is about, where that is not the first thing it changes.
    pub fn about(&mut self, entity: Entity, id: &str) {
        self.about = Some((entity, id.to_owned()));
    }

    /// The dossier as it stands within this operation.
    pub fn connection(&self) -> &Connection {
        &self.transaction
    }

    /// Reads a noun.
    pub fn load<T: Record>(&self, id: &Uuid) -> Result<Held<T>, Failure> {
        let id = id.to_string();
        let stored = rows::read(&self.transaction, T::ENTITY, &id)?;
        let stored = stored.ok_or(Failure::NotFound { entity: T::ENTITY, id })?;
        let parts = T::ENTITY.parts().iter().map(|part| Ok(self.part(part, &stored.id)?.into_iter().map(|it| it.row)));
        let parts = parts.map(|rows| rows.map(Iterator::collect)).collect::<Result<_, Failure>>()?;
        Ok(Held { value: raise(Laid { row: stored.row.clone(), parts })?, stored })
    }

    /// Reads a noun that the sender saw at a revision.
    pub fn load_at<T: Record>(&self, id: &Uuid, revision: i64) -> Result<Held<T>, Failure> {
        let held = self.load::<T>(id).map_err(|failure| match failure {
            Failure::NotFound { entity, id } => Failure::Stale { entity, id, revision: None },
            other => other,
        })?;
        if held.stored.revision != revision {
            return Err(Failure::Stale { entity: T::ENTITY, id: id.to_string(), revision: Some(held.stored.revision) });
        }
        Ok(held)
    }

    /// Adds a noun, last in its order where it has one.
    pub fn add<T: Record>(&mut self, id: &Uuid, value: &T) -> Result<(), Failure> {
        let Laid { mut row, parts } = lay(value)?;
        self.put_last(T::ENTITY, &mut row)?;
        let id = id.to_string();
        if rows::read(&self.transaction, T::ENTITY, &id)?.is_some() {
            return Err(sabla_domain::Rejection::NamedTwice { id }.into());
        }
        self.add_row(T::ENTITY, &id, None, 1, row)?;
        self.set_parts(T::ENTITY, &id, parts)
    }

    /// Writes a noun's new value; what stays as it was is not written.
    pub fn change<T: Record>(&mut self, held: &Held<T>, value: &T) -> Result<(), Failure> {
        let Laid { mut row, parts } = lay(value)?;
        for (name, was) in &held.stored.row {
            row.entry(name.clone()).or_insert_with(|| was.clone());
        }
        let within = T::ENTITY.ordered_within().unwrap_or(&[]);
        if within.iter().any(|column| row.get(*column) != held.stored.row.get(*column)) {
            self.put_last(T::ENTITY, &mut row)?;
        }
        self.set_parts(T::ENTITY, &held.stored.id, parts)?;
        self.change_row(T::ENTITY, &held.stored, row)
    }

    /// Gives a row a place in its order: after a neighbour, or first.
    pub fn place(&mut self, entity: Entity, id: &Uuid, after: Option<&Uuid>) -> Result<(), Failure> {
        let id = id.to_string();
        let stored = self.stored(entity, &id)?;
        let mut siblings = rows::siblings(&self.transaction, entity, &stored.row)?;
        siblings.retain(|(sibling, _)| *sibling != id);
        let at = match after.map(Uuid::to_string) {
            None => 0,
            Some(after) => match siblings.iter().position(|(sibling, _)| *sibling == after) {
                Some(at) => at + 1,
                None => return Err(Failure::NotFound { entity, id: after }),
            },
        };
        let neighbour = |at: Option<usize>| at.and_then(|at| siblings.get(at)).map(|(_, rank)| *rank);
        if let Some(rank) = order::between(neighbour(at.checked_sub(1)), neighbour(Some(at))) {
            return self.change_row(entity, &stored, with_rank(&stored.row, rank));
        }
        siblings.insert(at, (id, 0));
        for ((sibling, _), rank) in siblings.iter().zip(order::dealt(siblings.len())) {
            let stored = self.stored(entity, sibling)?;
            self.change_row(entity, &stored, with_rank(&stored.row, rank))?;
        }
        Ok(())
    }

    /// Removes a row and what is part of it. Whatever else refers to it must be gone.
    pub fn remove(&mut self, entity: Entity, stored: &Stored) -> Result<(), Failure> {
        self.set_parts(entity, &stored.id, entity.parts().iter().map(|_| Vec::new()).collect())?;
        self.remove_row(entity, stored)
    }

    /// The rows it added, changed or removed so far.
    pub(crate) fn touched(&self) -> impl Iterator<Item = (Entity, &str)> {
        self.changes.iter().map(|change| (change.entity, change.id.as_str()))
    }

    /// The rows of a noun that it added.
    pub(crate) fn added(&self, entity: Entity) -> impl Iterator<Item = &str> {
        let new = move |change: &&Changed| change.entity == entity && change.before.is_none();
        self.changes.iter().filter(new).map(|change| change.id.as_str())
    }

    /// Commits. What follows from it is the caller's: the head noted, the news told.
    pub fn commit(mut self) -> Result<Done, Failure> {
        crate::projection::assign(&mut self)?;
        let first = self.changes.first().map(|change| (change.entity, change.id.clone()));
        let Some(first) = first else {
            // Nothing differs: no entry, and what was asked for holds.
            let seq = self.seq - 1;
            return Ok(Done {
                seq,
                operation: self.operation.id,
                kind: self.operation.kind,
                touched: BTreeSet::new(),
                at: self.operation.at,
                chain: None,
            });
        };
        let (entity, subject) = self.about.clone().unwrap_or(first);
        let id = self.operation.id.to_string();
        let words = [
            id.as_str(),
            &self.operation.kind,
            self.operation.direction.word(),
            &self.operation.actor,
            entity.table(),
            &subject,
        ];
        let link = Link {
            seq: self.seq,
            words,
            reverts: self.operation.reverts.unwrap_or(0),
            at: self.operation.at,
            schema: SCHEMA_VERSION,
        };
        let entries = self.changes.iter().map(|change| Entry {
            of: [change.entity.table(), &change.id],
            before: change.before.as_deref(),
            after: change.after.as_deref(),
        });
        let chain = next(&self.chain, &link, entries);
        self.transaction.prepare_cached(include_str!("../store/journal/add_operation.sql"))?.execute((
            self.seq,
            words[0],
            words[1],
            words[2],
            self.operation.reverts,
            words[3],
            self.operation.at,
            words[4],
            words[5],
            SCHEMA_VERSION,
            chain,
        ))?;
        let touched = self.changes.iter().map(|change| change.entity).collect();
        if let Scope::Own(transaction) = self.transaction {
            transaction.commit()?;
        }
        Ok(Done {
            seq: self.seq,
            operation: self.operation.id,
            kind: self.operation.kind,
            touched,
            at: self.operation.at,
            chain: Some(chain),
        })
    }

    /// The row with this identity.
    pub fn stored(&self, entity: Entity, id: &str) -> Result<Stored, Failure> {
        rows::read(&self.transaction, entity, id)?.ok_or_else(|| Failure::NotFound { entity, id: id.to_owned() })
    }

    pub(crate) fn add_row(
        &mut self,
        entity: Entity,
        id: &str,
        key: Option<i64>,
        revision: i64,
        row: Row,
    ) -> Result<(), Failure> {
        let former = key;
        let key = former.map_or_else(|| rows::next_key(&self.transaction, entity), Ok)?;
        rows::insert(&self.transaction, entity, id, key, revision, &row)?;
        if former.is_some() {
            derived::follow(&self.transaction, entity, None, Some(&row))?;
        } else {
            derived::follow_newest(&self.transaction, entity, key)?;
        }
        let stored = Stored { key, id: id.to_owned(), revision, row };
        let after = match former {
            Some(_) => image(&self.transaction, entity, &stored)?,
            None => first_image(&self.transaction, entity, &stored)?,
        };
        self.record(entity, id, None, Some(after))
    }

    pub(super) fn change_row(&mut self, entity: Entity, stored: &Stored, row: Row) -> Result<(), Failure> {
        if rows::agree(entity, &row, &stored.row) {
            return Ok(());
        }
        let revision = stored.revision + 1;
        let before = image(&self.transaction, entity, stored)?;
        rows::update(&self.transaction, entity, &stored.id, revision, &row)?;
        derived::follow(&self.transaction, entity, Some(&stored.row), Some(&row))?;
        let changed = Stored { key: stored.key, id: stored.id.clone(), revision, row };
        let after = image(&self.transaction, entity, &changed)?;
        self.record(entity, &stored.id, Some(before), Some(after))
    }

    /// Changes a row and destroys the words that its columns ever held, in the journal as well; their digests stay.
    pub(crate) fn expunge_row(
        &mut self,
        entity: Entity,
        stored: &Stored,
        row: Row,
        columns: &[&str],
    ) -> Result<(), Failure> {
        self.change_row(entity, stored, row)?;
        texts::expunge(&self.transaction, entity, &stored.id, columns)
    }

    /// When it is done, milliseconds UTC.
    pub(crate) fn at(&self) -> i64 {
        self.operation.at
    }

    pub(super) fn remove_row(&mut self, entity: Entity, stored: &Stored) -> Result<(), Failure> {
        let before = image(&self.transaction, entity, stored)?;
        derived::leave(&self.transaction, entity, &stored.id)?;
        rows::delete(&self.transaction, entity, stored)?;
        derived::follow(&self.transaction, entity, Some(&stored.row), None)?;
        self.record(entity, &stored.id, Some(before), None)
    }

    fn record(
        &mut self,
        entity: Entity,
        id: &str,
        before: Option<String>,
        after: Option<String>,
    ) -> Result<(), Failure> {
        self.transaction.prepare_cached(include_str!("../store/journal/add_change.sql"))?.execute((
            self.seq,
            self.changes.len() as i64,
            entity.table(),
            id,
            &before,
            &after,
        ))?;
        self.changes.push(Changed { entity, id: id.to_owned(), before, after });
        Ok(())
    }

    fn put_last(&self, entity: Entity, row: &mut Row) -> Result<(), Failure> {
        if entity.ordered_within().is_some() {
            let last = rows::last_rank(&self.transaction, entity, row)?;
            let rank = order::between(last, None).ok_or_else(|| Failure::internal("rank"))?;
            row.insert("rank".into(), rank.into());
        }
        Ok(())
    }

    fn part(&self, part: &Part, owner: &str) -> Result<Vec<Stored>, Failure> {
        rows::read_of(&self.transaction, part.entity, part.owner, owner)
    }

    /// Makes the rows that are part of an owner those wanted, leaving alone what is there already.
    fn set_parts(&mut self, entity: Entity, owner: &str, wanted: Vec<Vec<Row>>) -> Result<(), Failure> {
        for (part, mut rows) in entity.parts().iter().zip(wanted) {
            for row in &mut rows {
                row.insert(part.owner.to_owned(), owner.into());
            }
            let agree = |one: &Row, other: &Row| rows::agree(part.entity, one, other);
            let there = self.part(part, owner)?;
            for gone in there.iter().filter(|stored| !rows.iter().any(|row| agree(row, &stored.row))) {
                self.remove_row(part.entity, gone)?;
            }
            for row in rows.into_iter().filter(|row| !there.iter().any(|stored| agree(row, &stored.row))) {
                let id = Uuid::now_v7().to_string();
                self.add_row(part.entity, &id, None, 1, row)?;
            }
        }
        Ok(())
    }
}

fn with_rank(row: &Row, rank: i64) -> Row {
    let mut row = row.clone();
    row.insert("rank".into(), rank.into());
    row
}

fn done_already(connection: &Connection, operation: &Uuid) -> Result<Option<Done>, Failure> {
    let found = connection
        .prepare_cached(include_str!("../store/journal/done_already.sql"))?
        .query_row([operation.to_string()], |row| {
            Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?, row.get::<_, i64>(2)?, row.get::<_, String>(3)?))
        })
        .optional()?;
    let Some((seq, kind, at, touched)) = found else { return Ok(None) };
    let touched = Entity::ALL.iter().copied().filter(|it| touched.split(',').any(|name| name == it.table())).collect();
    Ok(Some(Done { seq, operation: *operation, kind, touched, at, chain: None }))
}
