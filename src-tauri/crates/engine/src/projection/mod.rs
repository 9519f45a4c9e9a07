//! Making a world: the dossier as one audience may know it, in a database of its own. This is the only place where
//! anything gets into one, and it is filled from nothing each time.
//!
//! What goes in is chosen by what the audience takes part in and by the ledger ([`known`]); of each row only what
//! [`shown`] names; under ids, numbers and an order that say nothing of the dossier's own. What decides stands in
//! [`Rules::REVIEWED`].

pub(crate) mod known;
mod numbers;
mod rules;
mod shown;
mod viewer;

pub use rules::Rules;
pub use viewer::{Viewer, audiences};

pub(crate) use numbers::assign;

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use rusqlite::Connection;
use sabla_domain::audience::Audience;
use serde_json::Value;
use uuid::Uuid;

use self::known::KnownFact;
use crate::failure::Failure;
use crate::ledger;
use crate::store::derived;
use crate::store::entity::{Entity, Kind};
use crate::store::rows::{self, Row, Stored};

/// Fills a database of empty tables with an audience's world.
///
/// # Errors
/// No such audience, or the store's answer; the database is to be thrown away then.
pub fn fill(world: &mut Connection, from: &Connection, audience: Audience, rules: &Rules) -> Result<(), Failure> {
    let viewer = Viewer::of(from, audience, Rc::new(ledger::seating(from)?))?;
    let chosen = Choice::of(from, &viewer, rules)?;
    let secret: Vec<u8> = from.query_row(include_str!("../store/projection/secret.sql"), [], |row| row.get(0))?;
    let transaction = world.transaction()?;
    transaction.execute(include_str!("../store/projection/no_secret.sql"), [])?;
    Filling { into: &transaction, secret, viewer: &viewer, rules, ids: HashMap::new() }.all(from, &chosen)?;
    transaction.commit()?;
    Ok(())
}

/// What the world holds, by the dossier's own ids, each noun in the order in which it stands there.
#[derive(Default)]
struct Choice {
    ids: HashMap<Entity, Vec<String>>,
    facts: HashMap<String, KnownFact>,
    numbers: HashMap<(Entity, String), i64>,
}

impl Choice {
    fn of(from: &Connection, viewer: &Viewer, rules: &Rules) -> Result<Self, Failure> {
        let mut choice = Self::default();
        let dossier = rows::ids(from, Entity::Dossier)?;
        choice.add(Entity::Dossier, dossier);
        choice.occasions(from, viewer, rules)?;
        choice.facts(from, viewer, rules)?;
        choice.agenda(from, viewer, rules)?;
        choice.people(from, viewer, rules)?;
        choice.places(from, viewer, rules)?;
        numbers::of(from, viewer, &mut choice.numbers)?;
        for entity in rules.whole {
            choice.ids.insert(*entity, rows::ids(from, *entity)?);
        }
        choice.put_in_order(from, rules)?;
        Ok(choice)
    }

    fn add(&mut self, entity: Entity, ids: impl IntoIterator<Item = String>) {
        let chosen = self.ids.entry(entity).or_default();
        for id in ids {
            if !chosen.contains(&id) {
                chosen.push(id);
            }
        }
    }

    fn chosen(&self, entity: Entity) -> &[String] {
        self.ids.get(&entity).map_or(&[], Vec::as_slice)
    }

    /// Sessions it takes part in, their rounds, and who else does.
    fn occasions(&mut self, from: &Connection, viewer: &Viewer, rules: &Rules) -> Result<(), Failure> {
        for id in known::sessions(from, rules, viewer, None)? {
            let Some(session) = rows::read(from, Entity::Session, &id)? else { continue };
            self.add(Entity::Round, words(&session.row, "round"));
            for who in rows::read_of(from, Entity::SessionParticipant, "session", &id)? {
                self.add(Entity::Party, words(&who.row, "party"));
                self.add(Entity::Actor, words(&who.row, "actor"));
                self.add(Entity::Delegate, words(&who.row, "delegate"));
                self.ids.entry(Entity::SessionParticipant).or_default().push(who.id);
            }
            self.ids.entry(Entity::Session).or_default().push(id);
        }
        Ok(())
    }

    /// What it was told or handed to us, and the issues and parties it is about.
    fn facts(&mut self, from: &Connection, viewer: &Viewer, rules: &Rules) -> Result<(), Failure> {
        for fact in known::facts(from, rules, viewer, None)? {
            let Some(stored) = rows::read(from, fact.entity, &fact.id)? else { continue };
            self.add(Entity::Issue, words(&stored.row, "issue"));
            let parties: &[&str] = match fact.entity {
                Entity::Message => &["from_party", "to_party"],
                Entity::Statement if !fact.own => &[],
                _ => &["party"],
            };
            for column in parties {
                self.add(Entity::Party, words(&stored.row, column));
            }
            self.ids.entry(fact.entity).or_default().push(fact.id.clone());
            self.facts.insert(fact.id.clone(), fact);
        }
        for id in self.chosen(Entity::Issue).to_vec() {
            let issue = rows::read(from, Entity::Issue, &id)?;
            self.add(Entity::Basket, issue.iter().flat_map(|issue| words(&issue.row, "basket")));
        }
        Ok(())
    }

    fn agenda(&mut self, from: &Connection, viewer: &Viewer, rules: &Rules) -> Result<(), Failure> {
        let sessions: HashSet<String> = self.chosen(Entity::Session).iter().cloned().collect();
        let rounds: HashSet<String> = self.chosen(Entity::Round).iter().cloned().collect();
        for id in known::items(from, rules, viewer, &sessions, &rounds)? {
            for named in rows::read_of(from, Entity::AgendaItemParty, "agenda_item", &id)? {
                self.add(Entity::Party, words(&named.row, "party"));
                self.ids.entry(Entity::AgendaItemParty).or_default().push(named.id);
            }
            self.ids.entry(Entity::AgendaItem).or_default().push(id);
        }
        Ok(())
    }

    /// Its own people, and those it meets by name.
    fn people(&mut self, from: &Connection, viewer: &Viewer, rules: &Rules) -> Result<(), Failure> {
        for member in viewer.members() {
            self.add(Entity::Actor, member.actor.map(|id| id.to_string()));
            self.add(Entity::Delegate, member.delegate.map(|id| id.to_string()));
        }
        self.add(Entity::Party, viewer.parties().iter().map(ToString::to_string));
        if let Some(party) = viewer.party() {
            for delegation in rows::read_of(from, Entity::Delegation, "party", &party.to_string())? {
                let round = delegation.row["round"].as_str();
                if round.is_none_or(|round| self.chosen(Entity::Round).iter().any(|known| known == round)) {
                    let delegates = rows::read_of(from, Entity::Delegate, "delegation", &delegation.id)?;
                    self.add(Entity::Delegate, delegates.into_iter().map(|delegate| delegate.id));
                    self.add(Entity::Delegation, [delegation.id]);
                }
            }
        }
        for id in self.chosen(Entity::Delegate).to_vec() {
            let Some(delegate) = rows::read(from, Entity::Delegate, &id)? else { continue };
            let delegation = words(&delegate.row, "delegation").unwrap_or_default();
            let of = rows::read(from, Entity::Delegation, &delegation)?;
            self.add(Entity::Party, of.iter().flat_map(|of| words(&of.row, "party")));
            self.add(Entity::Delegation, [delegation]);
        }
        for id in self.chosen(Entity::Actor).to_vec() {
            for role in rows::read_of(from, Entity::Role, "actor", &id)? {
                let round = role.row["round"].as_str();
                let elsewhere =
                    round.is_some_and(|round| self.chosen(Entity::Round).iter().all(|known| known != round));
                if !elsewhere && (rules.casts)(role.row["kind"].as_str().unwrap_or_default()) {
                    self.add(Entity::Role, [role.id]);
                }
            }
        }
        Ok(())
    }

    /// The rooms of its sessions, but for another party's own, and the venues.
    fn places(&mut self, from: &Connection, viewer: &Viewer, rules: &Rules) -> Result<(), Failure> {
        let own: Vec<String> = viewer.parties().iter().map(ToString::to_string).collect();
        for session in self.chosen(Entity::Session).to_vec() {
            for used in rows::read_of(from, Entity::SessionRoom, "session", &session)? {
                let Some(room) = rows::read(from, Entity::Room, used.row["room"].as_str().unwrap_or_default())? else {
                    continue;
                };
                if (rules.enters)(room.row["party"].as_str(), &own) {
                    self.add(Entity::Venue, words(&room.row, "venue"));
                    self.add(Entity::Room, [room.id]);
                    self.ids.entry(Entity::SessionRoom).or_default().push(used.id);
                }
            }
        }
        for round in self.chosen(Entity::Round).to_vec() {
            let round = rows::read(from, Entity::Round, &round)?;
            self.add(Entity::Venue, round.iter().flat_map(|round| words(&round.row, "venue")));
        }
        Ok(())
    }

    /// An order that follows from what the audience knows: by its numbers, by the order a person gave, by the words.
    fn put_in_order(&mut self, from: &Connection, rules: &Rules) -> Result<(), Failure> {
        for entity in [Entity::Round, Entity::Session] {
            let number = |id: &String| self.numbers.get(&(entity, id.clone())).copied().unwrap_or(i64::MAX);
            let mut ids = self.chosen(entity).to_vec();
            ids.sort_by_key(number);
            self.ids.insert(entity, ids);
        }
        for entity in [
            Entity::Party,
            Entity::Actor,
            Entity::Venue,
            Entity::Room,
            Entity::Basket,
            Entity::Issue,
            Entity::Delegation,
            Entity::Delegate,
            Entity::Role,
            Entity::AgendaItem,
        ] {
            let mut sorted = Vec::new();
            for id in self.chosen(entity) {
                let Some(stored) = rows::read(from, entity, id)? else { continue };
                sorted.push((self.place_of(from, rules, entity, &stored)?, id.clone()));
            }
            sorted.sort();
            self.ids.insert(entity, sorted.into_iter().map(|(_, id)| id).collect());
        }
        Ok(())
    }

    /// Where a row stands among those of its noun: by what it stands within, then by the order that a person gave it and
    /// what is above it there, then by its words. A rank is compared with ranks of the same order alone, and one below
    /// something that is not here stands behind: neither tells of what else there is.
    fn place_of(&self, from: &Connection, rules: &Rules, entity: Entity, stored: &Stored) -> Result<Place, Failure> {
        let index = |of: Entity, value: Option<&Value>| {
            let known = value.and_then(Value::as_str);
            known.and_then(|id| self.chosen(of).iter().position(|chosen| chosen == id)).unwrap_or(usize::MAX)
        };
        let mut within = Vec::new();
        for name in entity.ordered_within().unwrap_or(&[]) {
            if let Some(Kind::Row(of)) = entity.column(name).map(|column| column.kind)
                && of != entity
            {
                within.push(index(of, stored.row.get(*name)));
            }
        }
        let mut ranks = Vec::new();
        let mut above = Some(stored.clone());
        let mut orphan = false;
        while let Some(row) = above.take() {
            ranks.insert(0, row.row.get("rank").and_then(Value::as_i64));
            let parent = words(&row.row, "parent").filter(|_| entity == Entity::AgendaItem);
            orphan = parent.as_ref().is_some_and(|parent| !self.chosen(entity).contains(parent));
            if let Some(parent) = parent.filter(|_| !orphan) {
                above = rows::read(from, entity, &parent)?;
            }
        }
        let shown = (rules.columns)(entity).into_iter().filter(|name| *name != "parent").map(|name| {
            match entity.column(name).map(|column| column.kind) {
                Some(Kind::Row(of)) => index(of, stored.row.get(name)).to_string(),
                _ => stored.row.get(name).map(ToString::to_string).unwrap_or_default(),
            }
        });
        if orphan {
            ranks[0] = None;
        }
        Ok((within, orphan, ranks, shown.collect()))
    }
}

/// What a row's place is told by: the places of what it stands within; whether something above it is missing; the ranks from
/// the top down; what is shown of it.
type Place = (Vec<usize>, bool, Vec<Option<i64>>, Vec<String>);

struct Filling<'w> {
    into: &'w Connection,
    secret: Vec<u8>,
    viewer: &'w Viewer,
    rules: &'w Rules,
    /// The world's ids of what stands in it already.
    ids: HashMap<(Entity, String), String>,
}

impl Filling<'_> {
    fn all(&mut self, from: &Connection, choice: &Choice) -> Result<(), Failure> {
        for entity in Entity::ALL {
            let mut place = 0;
            for id in choice.chosen(*entity) {
                let Some(stored) = rows::read(from, *entity, id)? else { continue };
                let Some(row) = self.row(*entity, &stored, choice, place + 1) else { continue };
                place += 1;
                let own = (self.rules.id)(&self.secret, self.viewer, *entity, id);
                let (key, revision) = ((self.rules.key)(place, &stored), (self.rules.revision)(&stored));
                rows::insert(self.into, *entity, &own, key, revision, &row)?;
                derived::follow_newest(self.into, *entity, key)?;
                self.ids.insert((*entity, id.clone()), own);
            }
        }
        Ok(())
    }

    /// The row as it stands in the world; nothing where what it must refer to does not stand there.
    fn row(&self, entity: Entity, stored: &Stored, choice: &Choice, place: i64) -> Option<Row> {
        let fact = choice.facts.get(&stored.id);
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
            let own = choice.numbers.get(&(entity, stored.id.clone())).copied();
            given.push(("number", (self.rules.number)(own, stored)));
        }
        if let Some(fact) = choice.facts.get(&stored.id) {
            let column = if entity == Entity::Proposal { "text" } else { "wording" };
            given.push((column, (self.rules.words)(&fact.wording, stored)));
        }
        if entity == Entity::Dossier {
            given.push(("name", (self.rules.name)(stored)));
        }
        given
    }
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
