//! What an audience's world holds, by the dossier's own ids, and in which order.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use serde_json::Value;

use super::known::{self, Attendance, KnownFact, Ready, Told};
use super::rules::Rules;
use super::source::Source;
use super::viewer::Viewer;
use super::{numbers, words};
use crate::failure::Failure;
use crate::ledger;
use crate::store::entity::{Entity, Kind};
use crate::store::rows::{self, Stored};

/// What a world holds.
#[derive(Default)]
pub struct Choice {
    nouns: HashMap<Entity, Chosen>,
    facts: HashMap<String, KnownFact>,
    numbers: HashMap<(Entity, String), i64>,
}

/// The chosen rows of a noun, in the order in which they are to stand in the world.
#[derive(Default)]
struct Chosen {
    ids: Vec<String>,
    places: HashMap<String, usize>,
}

impl Chosen {
    fn add(&mut self, id: String) {
        if !self.places.contains_key(&id) {
            self.places.insert(id.clone(), self.ids.len());
            self.ids.push(id);
        }
    }
}

impl Choice {
    pub fn of(from: &Source<'_>, viewer: &Viewer, rules: &Rules, ready: Option<&Ready>) -> Result<Self, Failure> {
        let mut choice = Self::default();
        let dossier = rows::ids(from.connection, Entity::Dossier)?;
        choice.add(Entity::Dossier, dossier);
        choice.occasions(from, viewer, rules)?;
        let told = Told::read(from.connection, rules, None)?;
        let told = ready.into_iter().try_fold(told, |told, ready| told.and(from.connection, ready))?;
        choice.facts(from, told.known_to(viewer, rules))?;
        choice.papers(from, rules)?;
        choice.copies(from, viewer, ready)?;
        choice.agenda(from, viewer, rules)?;
        choice.people(from, viewer, rules)?;
        choice.places(from, viewer, rules)?;
        numbers::of(from.connection, viewer, &mut choice.numbers)?;
        if ready.is_some() {
            let issues = choice.chosen(Entity::Issue).to_vec();
            numbers::give_next(from.connection, viewer, &issues, &mut choice.numbers)?;
        }
        for entity in rules.whole {
            choice.put(*entity, rows::ids(from.connection, *entity)?);
        }
        choice.put_in_order(from, rules)?;
        Ok(choice)
    }

    fn add(&mut self, entity: Entity, ids: impl IntoIterator<Item = String>) {
        let chosen = self.nouns.entry(entity).or_default();
        ids.into_iter().for_each(|id| chosen.add(id));
    }

    /// The chosen rows of a noun, in their order.
    pub fn chosen(&self, entity: Entity) -> &[String] {
        self.nouns.get(&entity).map_or(&[], |chosen| chosen.ids.as_slice())
    }

    /// What the audience knows of a row by the ledger.
    pub fn fact(&self, id: &str) -> Option<&KnownFact> {
        self.facts.get(id)
    }

    /// The audience's own number of a row.
    pub fn number(&self, entity: Entity, id: &str) -> Option<i64> {
        self.numbers.get(&(entity, id.to_owned())).copied()
    }

    fn place(&self, entity: Entity, id: &str) -> Option<usize> {
        self.nouns.get(&entity)?.places.get(id).copied()
    }

    fn put(&mut self, entity: Entity, ids: Vec<String>) {
        let places = ids.iter().cloned().enumerate().map(|(at, id)| (id, at)).collect();
        self.nouns.insert(entity, Chosen { ids, places });
    }

    /// Sessions it takes part in, their rounds, and who else does.
    fn occasions(&mut self, from: &Source<'_>, viewer: &Viewer, rules: &Rules) -> Result<(), Failure> {
        let attended = Attendance::read(from.connection, rules, None)?.of(viewer, rules);
        from.read_ahead(Entity::Session, attended.iter())?;
        for id in attended {
            let Some(session) = from.row(Entity::Session, &id)? else { continue };
            self.add(Entity::Round, words(&session.row, "round"));
            for who in from.rows_of(Entity::SessionParticipant, "session", &id)? {
                self.add(Entity::Party, words(&who.row, "party"));
                self.add(Entity::Actor, words(&who.row, "actor"));
                self.add(Entity::Delegate, words(&who.row, "delegate"));
                self.add(Entity::SessionParticipant, [who.id.clone()]);
            }
            self.add(Entity::Session, [id]);
        }
        Ok(())
    }

    /// What it was told or handed to us, and the issues and parties it is about.
    fn facts(&mut self, from: &Source<'_>, known: Vec<KnownFact>) -> Result<(), Failure> {
        let mut rows = HashMap::new();
        for (entity, keys) in known::keys(&known) {
            rows.insert(entity, from.rows_at(entity, &keys)?);
        }
        for fact in known {
            let Some(stored) = rows.get_mut(&fact.entity).and_then(|rows| rows.remove(&fact.key)) else { continue };
            self.add(Entity::Issue, words(&stored.row, "issue"));
            let parties: &[&str] = match fact.entity {
                Entity::Message => &["from_party", "to_party"],
                // From whom a thing comes is not said with it.
                Entity::Statement | Entity::Paper if !fact.own => &[],
                _ => &["party"],
            };
            for column in parties {
                self.add(Entity::Party, words(&stored.row, column));
            }
            self.add(fact.entity, [stored.id.clone()]);
            self.facts.insert(stored.id.clone(), fact);
        }
        from.read_ahead(Entity::Issue, self.chosen(Entity::Issue).iter())?;
        for id in self.chosen(Entity::Issue).to_vec() {
            let issue = from.row(Entity::Issue, &id)?;
            self.add(Entity::Basket, issue.iter().flat_map(|issue| words(&issue.row, "basket")));
        }
        Ok(())
    }

    /// The pages and clauses of papers that it has itself.
    fn papers(&mut self, from: &Source<'_>, rules: &Rules) -> Result<(), Failure> {
        for id in self.chosen(Entity::Paper).to_vec() {
            if self.facts.get(&id).is_some_and(rules.holds) {
                for part in [Entity::PaperFile, Entity::Clause] {
                    let rows = from.rows_of(part, "paper", &id)?;
                    self.add(part, rows.into_iter().map(|row| row.id.clone()));
                }
            }
        }
        Ok(())
    }

    /// The copies that were handed to it, each with what it knows by them. They are numbered for their own audience alone.
    fn copies(&mut self, from: &Source<'_>, viewer: &Viewer, ready: Option<&Ready>) -> Result<(), Failure> {
        let told: HashSet<(String, String)> = self
            .facts
            .iter()
            .flat_map(|(id, fact)| fact.copies.iter().map(move |copy| (copy.clone(), id.clone())))
            .collect();
        let mut copies = Vec::new();
        for id in told.iter().map(|(copy, _)| copy).collect::<HashSet<_>>() {
            copies.extend(from.row(Entity::HandOver, id)?);
        }
        // In the order in which it got them; one that is only ready comes last.
        let place =
            |copy: &Stored| (copy.row["handed_at"].as_i64().unwrap_or(i64::MAX), copy.row["number"].as_i64(), copy.key);
        copies.sort_by_key(|copy| place(copy));
        for copy in copies {
            let id = copy.id.as_str();
            let number = match ready.filter(|ready| ready.hand_over == id) {
                Some(ready) => ready.number,
                None => copy.row["number"].as_i64(),
            };
            if ledger::audience_of(&copy.row)? == viewer.audience {
                self.numbers.extend(number.map(|number| ((Entity::HandOver, id.to_owned()), number)));
            }
            for item in from.rows_of(Entity::HandOverItem, "hand_over", id)? {
                let fact = item.row["fact"].as_str().and_then(|noun| item.row[noun].as_str());
                if fact.is_some_and(|fact| told.contains(&(id.to_owned(), fact.to_owned()))) {
                    self.add(Entity::HandOverItem, [item.id.clone()]);
                }
            }
            self.add(Entity::HandOver, [id.to_owned()]);
        }
        Ok(())
    }

    fn agenda(&mut self, from: &Source<'_>, viewer: &Viewer, rules: &Rules) -> Result<(), Failure> {
        let sessions: HashSet<String> = self.chosen(Entity::Session).iter().cloned().collect();
        let rounds: HashSet<String> = self.chosen(Entity::Round).iter().cloned().collect();
        for id in known::items(from.connection, rules, viewer, &sessions, &rounds)? {
            for named in from.rows_of(Entity::AgendaItemParty, "agenda_item", &id)? {
                self.add(Entity::Party, words(&named.row, "party"));
                self.add(Entity::AgendaItemParty, [named.id.clone()]);
            }
            self.add(Entity::AgendaItem, [id]);
        }
        Ok(())
    }

    /// Its own people, and those it meets by name.
    fn people(&mut self, from: &Source<'_>, viewer: &Viewer, rules: &Rules) -> Result<(), Failure> {
        for member in viewer.members() {
            self.add(Entity::Actor, member.actor.map(|id| id.to_string()));
            self.add(Entity::Delegate, member.delegate.map(|id| id.to_string()));
        }
        self.add(Entity::Party, viewer.parties().iter().map(ToString::to_string));
        if let Some(party) = viewer.party() {
            for delegation in from.rows_of(Entity::Delegation, "party", &party.to_string())? {
                let round = delegation.row["round"].as_str();
                if round.is_none_or(|round| self.place(Entity::Round, round).is_some()) {
                    let delegates = from.rows_of(Entity::Delegate, "delegation", &delegation.id)?;
                    self.add(Entity::Delegate, delegates.into_iter().map(|delegate| delegate.id.clone()));
                    self.add(Entity::Delegation, [delegation.id.clone()]);
                }
            }
        }
        for id in self.chosen(Entity::Delegate).to_vec() {
            let Some(delegate) = from.row(Entity::Delegate, &id)? else { continue };
            let delegation = words(&delegate.row, "delegation").unwrap_or_default();
            let of = from.row(Entity::Delegation, &delegation)?;
            self.add(Entity::Party, of.iter().flat_map(|of| words(&of.row, "party")));
            self.add(Entity::Delegation, [delegation]);
        }
        for id in self.chosen(Entity::Actor).to_vec() {
            for role in from.rows_of(Entity::Role, "actor", &id)? {
                let round = role.row["round"].as_str();
                let elsewhere = round.is_some_and(|round| self.place(Entity::Round, round).is_none());
                if !elsewhere && (rules.casts)(role.row["kind"].as_str().unwrap_or_default()) {
                    self.add(Entity::Role, [role.id.clone()]);
                }
            }
        }
        Ok(())
    }

    /// The rooms of its sessions, but for another party's own, and the venues.
    fn places(&mut self, from: &Source<'_>, viewer: &Viewer, rules: &Rules) -> Result<(), Failure> {
        let own: Vec<String> = (rules.made_of)(viewer).iter().map(ToString::to_string).collect();
        for session in self.chosen(Entity::Session).to_vec() {
            for used in from.rows_of(Entity::SessionRoom, "session", &session)? {
                let Some(room) = from.row(Entity::Room, used.row["room"].as_str().unwrap_or_default())? else {
                    continue;
                };
                if (rules.enters)(room.row["party"].as_str(), &own) {
                    self.add(Entity::Venue, words(&room.row, "venue"));
                    self.add(Entity::Room, [room.id.clone()]);
                    self.add(Entity::SessionRoom, [used.id.clone()]);
                }
            }
        }
        for round in self.chosen(Entity::Round).to_vec() {
            let round = from.row(Entity::Round, &round)?;
            self.add(Entity::Venue, round.iter().flat_map(|round| words(&round.row, "venue")));
        }
        Ok(())
    }

    /// An order that follows from what the audience knows: by its numbers, by the order a person gave, by the words.
    fn put_in_order(&mut self, from: &Source<'_>, rules: &Rules) -> Result<(), Failure> {
        for entity in [Entity::Round, Entity::Session] {
            let number = |id: &String| self.numbers.get(&(entity, id.clone())).copied().unwrap_or(i64::MAX);
            let mut ids = self.chosen(entity).to_vec();
            ids.sort_by_key(number);
            self.put(entity, ids);
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
            Entity::Clause,
        ] {
            let mut sorted = Vec::new();
            from.read_ahead(entity, self.chosen(entity).iter())?;
            for id in self.chosen(entity) {
                let Some(stored) = from.row(entity, id)? else { continue };
                sorted.push((self.place_of(from, rules, entity, &stored)?, id.clone()));
            }
            sorted.sort();
            self.put(entity, sorted.into_iter().map(|(_, id)| id).collect());
        }
        Ok(())
    }

    /// Where a row stands among those of its noun: by what it stands within, then by the order that a person gave it and
    /// what is above it there, then by its words. A rank is compared with ranks of the same order alone, and one below
    /// something that is not here stands behind: neither tells of what else there is.
    fn place_of(
        &self,
        from: &Source<'_>,
        rules: &Rules,
        entity: Entity,
        stored: &Rc<Stored>,
    ) -> Result<Place, Failure> {
        let index = |of: Entity, value: Option<&Value>| {
            let known = value.and_then(Value::as_str);
            known.and_then(|id| self.place(of, id)).unwrap_or(usize::MAX)
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
        let mut above = Some(Rc::clone(stored));
        let mut orphan = false;
        while let Some(row) = above.take() {
            ranks.insert(0, row.row.get("rank").and_then(Value::as_i64));
            let parent = words(&row.row, "parent").filter(|_| entity == Entity::AgendaItem);
            orphan = parent.as_ref().is_some_and(|parent| self.place(entity, parent).is_none());
            if let Some(parent) = parent.filter(|_| !orphan) {
                above = from.row(entity, &parent)?;
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
