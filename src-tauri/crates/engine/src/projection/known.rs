//! What an audience knows, before it is made into a world: which sessions, agenda items and facts.

use std::collections::{HashMap, HashSet};

use rusqlite::Connection;
use sabla_domain::audience::CircleMember;
use sabla_domain::disclosure::{Disclosure, Entry, Known, Ledger, Step};
use sabla_domain::{DisclosureId, PartyId};
use serde_json::json;
use uuid::Uuid;

use super::rules::Rules;
use super::viewer::Viewer;
use crate::failure::Failure;
use crate::ledger;
use crate::store::entity::Entity;
use crate::store::rows;

/// A fact that an audience knows.
#[derive(Clone, Debug)]
pub struct KnownFact {
    pub entity: Entity,
    /// Its place in the dossier's file.
    pub key: i64,
    /// The words in which it knows it.
    pub wording: String,
    /// The entry by which it came to know it.
    pub since: DisclosureId,
    /// It handed it to us itself.
    pub own: bool,
    /// It knows the thing itself and not of it alone.
    pub whole: bool,
    /// The hand-overs by which it was told.
    pub copies: Vec<String>,
}

/// A hand-over that is made ready: what its audience would know once it was handed over.
#[derive(Clone, Debug)]
pub struct Ready {
    /// Which one.
    pub hand_over: String,
    /// The number that its copy would get.
    pub number: Option<i64>,
    /// What would be conveyed.
    pub conveyed: Vec<Disclosure>,
}

/// When an audience was told something.
#[derive(Clone, Copy, Debug)]
pub struct Occasion {
    /// By which operation it was recorded.
    pub recorded: i64,
    /// At what time, milliseconds UTC.
    pub at: i64,
}

impl Occasion {
    /// What is told from now on.
    pub const TO_COME: Self = Self { recorded: i64::MAX, at: i64::MAX };
}

/// An entry of the ledger, when that was, and the hand-over it was part of.
struct Recorded {
    entry: Entry,
    occasion: Occasion,
    hand_over: Option<String>,
}

/// Who takes part in the sessions that were told, in the order of their times: read once for whoever looks.
pub struct Attendance {
    present: Vec<(String, Vec<CircleMember>)>,
}

impl Attendance {
    /// `only` narrows it down to some sessions.
    pub fn read(connection: &Connection, rules: &Rules, only: Option<&[String]>) -> Result<Self, Failure> {
        let mut statement = connection.prepare_cached(rules.attendance)?;
        let mut rows = statement.query([only.map(|ids| json!(ids).to_string())])?;
        let mut present: Vec<(String, Vec<CircleMember>)> = Vec::new();
        let mut places: HashMap<String, usize> = HashMap::new();
        while let Some(row) = rows.next()? {
            let session: String = row.get("session")?;
            let id = |name: &str| row.get::<_, Option<String>>(name);
            let one = serde_json::from_value(
                json!({ "party": id("party")?, "actor": id("actor")?, "delegate": id("delegate")? }),
            )?;
            let place = *places.entry(session).or_insert_with_key(|session| {
                present.push((session.clone(), Vec::new()));
                present.len() - 1
            });
            present[place].1.push(one);
        }
        Ok(Self { present })
    }

    /// Identities of the sessions that were told to an audience as one that takes part.
    pub fn of(&self, viewer: &Viewer, rules: &Rules) -> Vec<String> {
        let attended = self.present.iter().filter(|(_, present)| (rules.attends)(viewer, present));
        attended.map(|(session, _)| session.clone()).collect()
    }
}

/// The ledger's entries by what they are about: read once for whoever looks.
pub struct Told {
    facts: HashMap<(Entity, i64), Vec<Recorded>>,
    order: Vec<DisclosureId>,
}

impl Told {
    /// `only` narrows it down to some facts.
    pub fn read(connection: &Connection, rules: &Rules, only: Option<&[String]>) -> Result<Self, Failure> {
        let mut statement = connection.prepare_cached(rules.disclosures)?;
        let mut rows = statement.query([only.map(|ids| json!(ids).to_string())])?;
        let mut told = Self { facts: HashMap::new(), order: Vec::new() };
        while let Some(row) = rows.next()? {
            let fact =
                row.get_ref(9)?.as_str().ok().and_then(Entity::named).ok_or_else(|| Failure::internal("fact"))?;
            let entry = ledger::entry(row)?;
            let occasion = Occasion { recorded: row.get::<_, Option<i64>>(12)?.unwrap_or(0), at: row.get(13)? };
            told.add((fact, row.get(10)?), Recorded { entry, occasion, hand_over: row.get(11)? });
        }
        Ok(told)
    }

    /// With what a hand-over would convey.
    pub fn and(mut self, connection: &Connection, ready: &Ready) -> Result<Self, Failure> {
        for conveyed in &ready.conveyed {
            let (entity, id) = ledger::thing(&conveyed.fact);
            let entry = Entry {
                id: DisclosureId(Uuid::now_v7()),
                to: conveyed.to,
                step: conveyed.step,
                wording: conveyed.wording.as_ref().map(|wording| wording.as_str().to_owned()),
                means: conveyed.means,
                reasoned: conveyed.reason.is_some(),
                corrects: None,
            };
            let hand_over = Some(ready.hand_over.clone());
            let occasion = Occasion { at: conveyed.at, ..Occasion::TO_COME };
            let key = rows::key_of(connection, entity, &id.to_string())?;
            self.add((entity, key), Recorded { entry, occasion, hand_over });
        }
        Ok(self)
    }

    fn add(&mut self, thing: (Entity, i64), recorded: Recorded) {
        self.order.push(recorded.entry.id);
        self.facts.entry(thing).or_default().push(recorded);
    }

    /// The facts that an audience knows, in the order in which it came to know them.
    pub fn known_to(&self, viewer: &Viewer, rules: &Rules) -> Vec<KnownFact> {
        let mut known = HashMap::new();
        for ((entity, key), entries) in &self.facts {
            // Entries that do not reach this audience are left out before the ledger is read, corrections of others' included.
            let heard: Vec<&Recorded> =
                entries.iter().filter(|it| (rules.hears)(viewer, it.entry.to, it.occasion)).collect();
            let own = heard.iter().any(|it| it.entry.step == Step::Given);
            let ledger = Ledger::of(heard.iter().map(|it| it.entry.clone()).collect());
            if let Some(Known { since, wording, whole }) = ledger.known(|_| true, rules.tells) {
                let copies = heard.iter().filter(|it| ledger.holds(it.entry.id) && (rules.tells)(it.entry.step));
                let copies = copies.filter_map(|it| it.hand_over.clone()).collect();
                known.insert(since, KnownFact { entity: *entity, key: *key, wording, since, own, whole, copies });
            }
        }
        self.order.iter().filter_map(|entry| known.remove(entry)).collect()
    }
}

/// The keys of known facts by their nouns, to be read at once.
pub fn keys(known: &[KnownFact]) -> HashMap<Entity, Vec<i64>> {
    let mut keys: HashMap<Entity, Vec<i64>> = HashMap::new();
    for fact in known {
        keys.entry(fact.entity).or_default().push(fact.key);
    }
    keys
}

/// The identities of known facts, in their order.
pub fn ids(connection: &Connection, known: &[KnownFact]) -> Result<Vec<String>, Failure> {
    let mut ids = HashMap::new();
    for (entity, keys) in keys(known) {
        ids.extend(rows::ids_at(connection, entity, &keys)?.into_iter().map(|(key, id)| ((entity, key), id)));
    }
    let id = |fact: &KnownFact| ids.remove(&(fact.entity, fact.key)).ok_or_else(|| Failure::internal("fact"));
    known.iter().map(id).collect()
}

/// Identities of the agenda items that the audience may see, where it takes part in their session or, for those without
/// one, in their round.
pub fn items(
    connection: &Connection,
    rules: &Rules,
    viewer: &Viewer,
    sessions: &HashSet<String>,
    rounds: &HashSet<String>,
) -> Result<Vec<String>, Failure> {
    let parties: Vec<PartyId> = (rules.made_of)(viewer);
    let mut statement = connection.prepare_cached(rules.items)?;
    let mut rows = statement.query([])?;
    let mut seen = Vec::new();
    while let Some(row) = rows.next()? {
        let (id, session, round): (String, Option<String>, String) =
            (row.get("id")?, row.get("session")?, row.get("round")?);
        let takes_part = session.map_or(rounds.contains(&round), |session| sessions.contains(&session));
        let (visibility, named): (String, String) = (row.get("visibility")?, row.get("named")?);
        let named: Vec<PartyId> = serde_json::from_str(&named)?;
        let may = (rules.sees)(&visibility, &named, &parties);
        if takes_part && may {
            seen.push(id);
        }
    }
    Ok(seen)
}
