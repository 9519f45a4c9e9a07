//! What an audience knows, before it is made into a world: which sessions, agenda items and facts.

use std::collections::{HashMap, HashSet};

use rusqlite::Connection;
use sabla_domain::audience::CircleMember;
use sabla_domain::disclosure::{Entry, Ledger, Step};
use sabla_domain::{DisclosureId, PartyId};
use serde_json::json;

use super::rules::Rules;
use super::viewer::Viewer;
use crate::failure::Failure;
use crate::ledger;
use crate::store::entity::Entity;

/// A fact that an audience knows.
#[derive(Clone, Debug)]
pub struct KnownFact {
    pub entity: Entity,
    pub id: String,
    /// The words in which it knows it.
    pub wording: String,
    /// The entry by which it came to know it.
    pub since: DisclosureId,
    /// It handed it to us itself.
    pub own: bool,
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
    facts: HashMap<String, (Entity, Vec<(Entry, i64)>)>,
    order: Vec<DisclosureId>,
}

impl Told {
    /// `only` narrows it down to some facts.
    pub fn read(connection: &Connection, rules: &Rules, only: Option<&[String]>) -> Result<Self, Failure> {
        let mut statement = connection.prepare_cached(rules.disclosures)?;
        let mut rows = statement.query([only.map(|ids| json!(ids).to_string())])?;
        let mut told = Self { facts: HashMap::new(), order: Vec::new() };
        while let Some(row) = rows.next()? {
            let (thing, fact): (String, String) = (row.get("thing")?, row.get("fact")?);
            let entity = Entity::named(&fact).ok_or_else(|| Failure::internal("fact"))?;
            let entry = ledger::entry(row)?;
            told.order.push(entry.id);
            let recorded = row.get::<_, Option<i64>>("recorded")?.unwrap_or(0);
            told.facts.entry(thing).or_insert_with(|| (entity, Vec::new())).1.push((entry, recorded));
        }
        Ok(told)
    }

    /// The facts that an audience knows, in the order in which it came to know them.
    pub fn known_to(&self, viewer: &Viewer, rules: &Rules) -> Vec<KnownFact> {
        let mut known = HashMap::new();
        for (thing, (entity, entries)) in &self.facts {
            // Entries that do not reach this audience are left out before the ledger is read, corrections of others' included.
            let heard: Vec<Entry> = entries
                .iter()
                .filter(|(entry, recorded)| (rules.hears)(viewer, entry.to, *recorded))
                .map(|(entry, _)| entry.clone())
                .collect();
            let own = heard.iter().any(|entry| entry.step == Step::Given);
            if let Some(fact) = Ledger::of(heard).known(|_| true, rules.tells) {
                let (id, since) = (thing.clone(), fact.since);
                known.insert(since, KnownFact { entity: *entity, id, wording: fact.wording, since, own });
            }
        }
        self.order.iter().filter_map(|entry| known.remove(entry)).collect()
    }
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
