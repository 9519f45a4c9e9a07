//! The numbers under which an audience knows things: given when a thing first enters its world, in the operation that
//! lets it in, and never again to another. They follow from what the audience knows alone.

use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use rusqlite::Connection;
use sabla_domain::audience::Audience;
use serde_json::json;

use super::fresh;
use super::known::{self, Attendance, Told};
use super::rules::Rules;
use super::viewer::{Viewer, seated};
use crate::failure::Failure;
use crate::journal::Tx;
use crate::ledger;
use crate::store::entity::Entity;
use crate::store::rows::{self, Row};

/// What has a number.
const NUMBERED: [Entity; 3] = [Entity::Round, Entity::Session, Entity::Issue];

/// The numbers of an audience.
pub(super) fn of(
    connection: &Connection,
    viewer: &Viewer,
    numbers: &mut HashMap<(Entity, String), i64>,
) -> Result<(), Failure> {
    let mut statement = connection.prepare_cached(include_str!("../store/projection/numbers.sql"))?;
    for entity in NUMBERED {
        let rows =
            statement.query_map((viewer.audience.to_string(), entity.table()), |row| Ok((row.get(0)?, row.get(1)?)))?;
        for row in rows {
            let (thing, number): (String, i64) = row?;
            numbers.insert((entity, thing), number);
        }
    }
    Ok(())
}

/// The numbers that issues would get which would come to be known now.
pub(super) fn give_next(
    connection: &Connection,
    viewer: &Viewer,
    issues: &[String],
    numbers: &mut HashMap<(Entity, String), i64>,
) -> Result<(), Failure> {
    let mut next = last_number(connection, &viewer.audience.to_string(), Entity::Issue)?;
    for issue in in_order(connection, issues.iter().cloned())? {
        numbers.entry((Entity::Issue, issue)).or_insert_with(|| {
            next += 1;
            next
        });
    }
    Ok(())
}

/// The number that the next copy handed to an audience gets.
pub(crate) fn next_copy(connection: &Connection, audience: Audience) -> Result<i64, Failure> {
    Ok(last_number(connection, &audience.to_string(), Entity::HandOver)? + 1)
}

/// Gives a thing the number under which an audience knows it from now on.
pub(crate) fn give(
    tx: &mut Tx<'_>,
    audience: Audience,
    entity: Entity,
    thing: &str,
    number: i64,
) -> Result<(), Failure> {
    let row = json!({ "audience": audience.to_string(), "entity": entity.table(), "thing": thing, "number": number });
    tx.add_row(Entity::AudienceNumber, &fresh(), None, 1, row.as_object().cloned().unwrap_or_else(Row::new))
}

/// Issues in the order of the dossier.
fn in_order(connection: &Connection, issues: impl Iterator<Item = String>) -> Result<Vec<String>, Failure> {
    let mut ranked = Vec::new();
    for issue in issues {
        let Some(stored) = rows::read(connection, Entity::Issue, &issue)? else { continue };
        let basket = rows::read(connection, Entity::Basket, stored.row["basket"].as_str().unwrap_or_default())?;
        let rank = |row: &Row| row.get("rank").and_then(serde_json::Value::as_i64);
        ranked.push((basket.and_then(|basket| rank(&basket.row)), rank(&stored.row), issue));
    }
    ranked.sort();
    Ok(ranked.into_iter().map(|(_, _, issue)| issue).collect())
}

/// Gives numbers to what an operation lets audiences know for the first time.
pub(crate) fn assign(tx: &mut Tx<'_>) -> Result<(), Failure> {
    Scope::of(tx)?.map_or(Ok(()), |scope| assign_within(tx, &scope))
}

/// Gives numbers to all that audiences know and have none for.
pub(crate) fn assign_all(tx: &mut Tx<'_>) -> Result<(), Failure> {
    assign_within(tx, &Scope { parties: None, sessions: None, facts: None })
}

fn assign_within(tx: &mut Tx<'_>, scope: &Scope) -> Result<(), Failure> {
    let seating = Rc::new(ledger::seating(tx.connection())?);
    let attendance = Attendance::read(tx.connection(), &Rules::REVIEWED, scope.sessions.as_deref())?;
    let told = Told::read(tx.connection(), &Rules::REVIEWED, scope.facts.as_deref())?;
    for audience in seated(&seating).into_iter().filter(|audience| scope.reaches(*audience)) {
        let viewer = Viewer::of(tx.connection(), audience, Rc::clone(&seating))?;
        let to = audience.to_string();
        for (entity, thing) in entering(tx.connection(), &viewer, &attendance, &told)? {
            if has_number(tx.connection(), &to, entity, &thing)? {
                continue;
            }
            let number = last_number(tx.connection(), &to, entity)? + 1;
            give(tx, audience, entity, &thing, number)?;
        }
    }
    Ok(())
}

fn has_number(connection: &Connection, audience: &str, entity: Entity, thing: &str) -> Result<bool, Failure> {
    let mut statement = connection.prepare_cached(include_str!("../store/projection/has_number.sql"))?;
    Ok(statement.query_row((audience, entity.table(), thing), |row| row.get(0))?)
}

fn last_number(connection: &Connection, audience: &str, entity: Entity) -> Result<i64, Failure> {
    let mut statement = connection.prepare_cached(include_str!("../store/projection/last_number.sql"))?;
    Ok(statement.query_row((audience, entity.table()), |row| row.get(0))?)
}

/// Where an operation can have let something in.
struct Scope {
    /// Parties that came new, or all audiences.
    parties: Option<Vec<String>>,
    /// Sessions, or all of them.
    sessions: Option<Vec<String>>,
    /// Facts, or all of them.
    facts: Option<Vec<String>>,
}

impl Scope {
    /// Nothing where no audience can have come to know anything.
    fn of(tx: &Tx<'_>) -> Result<Option<Self>, Failure> {
        let is_seat = |(entity, _)| {
            matches!(entity, Entity::Circle | Entity::CircleMember | Entity::Delegate | Entity::PartyAbsence)
        };
        let new: Vec<String> = tx.added(Entity::Party).map(str::to_owned).collect();
        if tx.touched().any(is_seat) || (new.is_empty() && tx.touched().any(|(entity, _)| entity == Entity::Party)) {
            return Ok(Some(Self { parties: None, sessions: None, facts: None }));
        }
        // Who joins knows what is public; nobody else learns anything by it.
        if !new.is_empty() {
            return Ok(Some(Self { parties: Some(new), sessions: None, facts: None }));
        }
        let (mut sessions, mut facts) = (BTreeSet::new(), BTreeSet::new());
        for (entity, id) in tx.touched() {
            let named = |columns: &[&str]| -> Result<Vec<String>, Failure> {
                let stored = rows::read(tx.connection(), entity, id)?;
                Ok(columns.iter().filter_map(|column| super::words(&stored.as_ref()?.row, column)).collect())
            };
            match entity {
                Entity::Session => sessions.extend([id.to_owned()]),
                Entity::SessionParticipant => sessions.extend(named(&["session"])?),
                Entity::Disclosure => facts.extend(named(&["statement", "position", "message", "proposal", "paper"])?),
                _ => {}
            }
        }
        if sessions.is_empty() && facts.is_empty() {
            return Ok(None);
        }
        let (sessions, facts) = (sessions.into_iter().collect(), facts.into_iter().collect());
        Ok(Some(Self { parties: None, sessions: Some(sessions), facts: Some(facts) }))
    }

    fn reaches(&self, audience: Audience) -> bool {
        match (&self.parties, audience) {
            (None, _) => true,
            (Some(new), Audience::Party { party } | Audience::Head { party }) => new.contains(&party.to_string()),
            (Some(_), _) => false,
        }
    }
}

/// What stands in the audience's world now within the scope, rounds before their sessions, issues in the order of the
/// dossier.
fn entering(
    connection: &Connection,
    viewer: &Viewer,
    attendance: &Attendance,
    told: &Told,
) -> Result<Vec<(Entity, String)>, Failure> {
    let mut entering = Vec::new();
    for id in attendance.of(viewer, &Rules::REVIEWED) {
        let Some(session) = rows::read(connection, Entity::Session, &id)? else { continue };
        entering.extend(super::words(&session.row, "round").map(|round| (Entity::Round, round)));
        entering.push((Entity::Session, id));
    }
    let mut issues = Vec::new();
    for (entity, keys) in known::keys(&told.known_to(viewer, &Rules::REVIEWED)) {
        let stored = rows::read_at(connection, entity, &keys)?;
        issues.extend(stored.iter().filter_map(|stored| super::words(&stored.row, "issue")));
    }
    entering.extend(in_order(connection, issues.into_iter())?.into_iter().map(|issue| (Entity::Issue, issue)));
    Ok(entering)
}
