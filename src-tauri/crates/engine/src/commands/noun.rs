//! Adding, changing, removing and ordering, the same for every noun; what a noun adds to it is in its [`Noun`].

use std::marker::PhantomData;

use rusqlite::Connection;
use sabla_domain::Rejection;
use sabla_domain::actor::{Actor, Role};
use sabla_domain::agenda::AgendaItem;
use sabla_domain::audience::Circle;
use sabla_domain::contact::Contact;
use sabla_domain::delegation::{Delegate, Delegation};
use sabla_domain::dossier::Dossier;
use sabla_domain::issue::{Basket, Issue, Outcome, check_number};
use sabla_domain::message::Message;
use sabla_domain::party::Party;
use sabla_domain::rejection::Referrer;
use sabla_domain::round::Round;
use sabla_domain::session::Session;
use sabla_domain::statement::Statement;
use sabla_domain::venue::{Room, Venue};
use serde::Deserialize;
use serde_json::Value;
use ts_rs::TS;
use uuid::Uuid;

use super::Command;
use super::expunge::refuse_if_expunged;
use super::paper::check_clause;
use crate::bindings::Declared;
use crate::failure::{Failure, parse};
use crate::journal::Tx;
use crate::record::{Record, lay};
use crate::store::entity::Entity;
use crate::store::rows::{self, Stored};
use crate::store::titles;

/// The most referrers that a refusal names.
const NAMED: usize = 50;

/// A noun a person adds and changes.
pub trait Noun: Record + TS + 'static {
    /// Its rules, its own and those with others. `id` is its identity.
    ///
    /// # Errors
    /// The rule that is broken.
    fn check(&self, id: &Uuid, tx: &Tx<'_>) -> Result<(), Failure>;

    /// What leaves with it, before it goes: a hook for nouns that let go of others.
    ///
    /// # Errors
    /// As writing.
    fn release(_tx: &mut Tx<'_>, _stored: &Stored) -> Result<(), Failure> {
        Ok(())
    }
}

/// Adds a noun under an identity minted by the sender.
#[derive(Clone, Debug)]
pub struct Add<T> {
    /// UUID version 7.
    pub id: Uuid,
    /// The noun.
    pub value: T,
}

/// Writes a noun anew, as changed from a revision that the sender saw.
#[derive(Clone, Debug)]
pub struct Change<T> {
    /// Which one.
    pub id: Uuid,
    /// The revision the sender started from.
    pub revision: i64,
    /// The noun as it should be.
    pub value: T,
}

/// Removes a noun that nothing refers to.
#[derive(Clone, Debug)]
pub struct Remove<T> {
    /// Which one.
    pub id: Uuid,
    /// The revision the sender saw.
    pub revision: i64,
    noun: PhantomData<T>,
}

/// Puts a noun after another of its order, or first.
#[derive(Clone, Debug)]
pub struct Place<T> {
    /// Which one.
    pub id: Uuid,
    /// After which one; first where absent.
    pub after: Option<Uuid>,
    noun: PhantomData<T>,
}

#[derive(Deserialize)]
struct Which {
    id: Uuid,
}

#[derive(Deserialize)]
struct WhichAt {
    id: Uuid,
    revision: i64,
}

/// Takes `fields` out of what was sent, so that a fault in the rest is told by its own path.
fn split<W: serde::de::DeserializeOwned, T: serde::de::DeserializeOwned>(
    body: Value,
    fields: &[&str],
) -> Result<(W, T), Failure> {
    let Value::Object(mut body) = body else { return Err(Failure::Malformed { field: String::new() }) };
    let which = fields.iter().filter_map(|name| body.remove_entry(*name)).collect::<serde_json::Map<_, _>>();
    Ok((parse(which.into())?, parse(body.into())?))
}

impl<T: Noun> Command for Add<T> {
    fn declare(declared: &mut Declared) -> String {
        format!("{{ id: string }} & {}", declared.named::<T>())
    }

    fn parse(body: Value) -> Result<Self, Failure> {
        let (Which { id }, value) = split(body, &["id"])?;
        Ok(Self { id, value })
    }

    fn perform(self, tx: &mut Tx<'_>) -> Result<(), Failure> {
        self.value.check(&self.id, tx)?;
        tx.add(&self.id, &self.value)
    }
}

impl<T: Noun> Command for Change<T> {
    fn declare(declared: &mut Declared) -> String {
        format!("{{ id: string; revision: number }} & {}", declared.named::<T>())
    }

    fn parse(body: Value) -> Result<Self, Failure> {
        let (WhichAt { id, revision }, value) = split(body, &["id", "revision"])?;
        Ok(Self { id, revision, value })
    }

    fn perform(self, tx: &mut Tx<'_>) -> Result<(), Failure> {
        let held = tx.load_at::<T>(&self.id, self.revision)?;
        self.value.check(&self.id, tx)?;
        tx.change(&held, &self.value)
    }
}

impl<T: Noun> Command for Remove<T> {
    fn declare(_: &mut Declared) -> String {
        "{ id: string; revision: number }".to_owned()
    }

    fn parse(body: Value) -> Result<Self, Failure> {
        let WhichAt { id, revision } = parse(body)?;
        Ok(Self { id, revision, noun: PhantomData })
    }

    fn perform(self, tx: &mut Tx<'_>) -> Result<(), Failure> {
        let held = tx.load_at::<T>(&self.id, self.revision)?;
        tx.about(T::ENTITY, &held.stored.id);
        T::release(tx, &held.stored)?;
        let (by, total) = referrers(tx.connection(), T::ENTITY, &held.stored.id)?;
        if total > 0 {
            return Err(Rejection::ReferredTo { by, total }.into());
        }
        tx.remove(T::ENTITY, &held.stored)
    }
}

impl<T: Noun> Command for Place<T> {
    fn declare(_: &mut Declared) -> String {
        "{ id: string; after: string | null }".to_owned()
    }

    fn parse(body: Value) -> Result<Self, Failure> {
        #[derive(Deserialize)]
        struct To {
            id: Uuid,
            #[serde(default)]
            after: Option<Uuid>,
        }
        let To { id, after } = parse(body)?;
        Ok(Self { id, after, noun: PhantomData })
    }

    fn perform(self, tx: &mut Tx<'_>) -> Result<(), Failure> {
        tx.place(T::ENTITY, &self.id, self.after.as_ref())
    }
}

/// What refers to a row, but for its own parts: the first fifty with their titles, and how many there are.
///
/// # Errors
/// The store's answer.
pub fn referrers(connection: &Connection, entity: Entity, id: &str) -> Result<(Vec<Referrer>, usize), Failure> {
    let own = |other: Entity| entity.parts().iter().any(|part| part.entity == other);
    let mut named = Vec::new();
    let mut total = 0;
    for (other, column) in rows::referring(entity).filter(|(other, _)| !own(*other)) {
        for stored in rows::read_of(connection, other, column.name, id)? {
            total += 1;
            if named.len() < NAMED {
                named.push(referrer(connection, other, &stored)?);
            }
        }
    }
    Ok((named, total))
}

/// A row as a person would call it; a part by its owner.
fn referrer(connection: &Connection, entity: Entity, stored: &Stored) -> Result<Referrer, Failure> {
    let owner = Entity::ALL.iter().find_map(|owner| {
        let part = owner.parts().iter().find(|part| part.entity == entity)?;
        Some((*owner, stored.row.get(part.owner)?.as_str()?))
    });
    if let Some((owner, id)) = owner
        && let Some(stored) = rows::read(connection, owner, id)?
    {
        return referrer(connection, owner, &stored);
    }
    let title = titles::title_of(connection, entity, &stored.row)?;
    Ok(Referrer { entity: entity.table().to_owned(), id: stored.id.clone(), title })
}

/// A number is given once, within the rows that agree in the columns `within`.
fn number_free<T: Record>(tx: &Tx<'_>, id: &Uuid, number: u32, value: &T, within: &[&str]) -> Result<(), Failure> {
    check_number(number).map_err(|refused| Failure::field("number", refused))?;
    let columns: Vec<&str> = within.iter().copied().chain(["number"]).collect();
    let row = lay(value)?.row;
    match rows::is_taken(tx.connection(), T::ENTITY, &id.to_string(), &columns, &row)? {
        true => Err(Failure::field("number", Rejection::NumberTaken { number })),
        false => Ok(()),
    }
}

/// What was expunged stays as it is, and nothing becomes a stub but by being expunged.
pub(super) fn refuse_stubs(tx: &Tx<'_>, entity: Entity, id: &Uuid, expunged_at: Option<i64>) -> Result<(), Failure> {
    if expunged_at.is_some() {
        return Err(Rejection::Expunged.into());
    }
    let stored = rows::read(tx.connection(), entity, &id.to_string())?;
    Ok(stored.as_ref().map_or(Ok(()), refuse_if_expunged)?)
}

macro_rules! nouns {
    ($($name:ident: |$value:ident, $id:ident, $tx:ident| $check:expr;)+) => {$(
        impl Noun for $name {
            fn check(&self, $id: &Uuid, $tx: &Tx<'_>) -> Result<(), Failure> {
                let $value = self;
                $check
            }
        }
    )+};
}

nouns! {
    Dossier: |_value, id, tx| {
        // One to a file.
        let other = rows::read_all(tx.connection(), Entity::Dossier)?.into_iter().find(|it| it.id != id.to_string());
        other.map_or(Ok(()), |other| Err(Rejection::NamedTwice { id: other.id }.into()))
    };
    Party: |value, _id, tx| Ok(value.check(tx.at())?);
    Actor: |_value, _id, _tx| Ok(());
    Role: |_value, _id, _tx| Ok(());
    Delegation: |_value, _id, _tx| Ok(());
    Delegate: |value, _id, _tx| Ok(value.check()?);
    Venue: |_value, _id, _tx| Ok(());
    Room: |value, _id, _tx| value.check().map_err(|refused| Failure::field("capacity", refused));
    Basket: |_value, _id, _tx| Ok(());
    Outcome: |_value, _id, _tx| Ok(());
    Circle: |value, _id, _tx| Ok(value.check()?);
    Contact: |value, _id, _tx| Ok(value.check()?);
    Statement: |value, id, tx| {
        refuse_stubs(tx, Entity::Statement, id, value.expunged_at)?;
        check_clause(tx, value.paper, value.clause)?;
        Ok(value.check()?)
    };
    Message: |value, id, tx| {
        refuse_stubs(tx, Entity::Message, id, value.expunged_at)?;
        Ok(value.check()?)
    };
    Issue: |value, id, tx| number_free(tx, id, value.number, value, &[]);
    Round: |value, id, tx| {
        value.check().map_err(|refused| Failure::field("last_day", refused))?;
        number_free(tx, id, value.number, value, &[])
    };
}

impl Noun for Session {
    fn check(&self, id: &Uuid, tx: &Tx<'_>) -> Result<(), Failure> {
        self.check()?;
        number_free(tx, id, self.number, self, &["round"])
    }

    /// Its agenda goes to the parking lot.
    fn release(tx: &mut Tx<'_>, stored: &Stored) -> Result<(), Failure> {
        super::agenda::park(tx, stored)
    }
}

impl Noun for AgendaItem {
    fn check(&self, id: &Uuid, tx: &Tx<'_>) -> Result<(), Failure> {
        self.check()?;
        check_clause(tx, self.paper, self.clause)?;
        super::agenda::check_agenda(tx, id, self)
    }
}
