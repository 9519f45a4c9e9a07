//! The numbers under which an audience knows things: given when a thing first enters its world, in the operation that
//! lets it in, and never again to another. They follow from what the audience knows alone.

use std::collections::{BTreeSet, HashMap};

use rusqlite::Connection;
use serde_json::json;

use super::rules::Rules;
use super::viewer::{Viewer, audiences};
use super::{fresh, known};
use crate::failure::Failure;
use crate::journal::Tx;
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

/// Gives numbers to what an operation lets audiences know for the first time.
pub(crate) fn assign(tx: &mut Tx<'_>) -> Result<(), Failure> {
    let touched = tx.touched();
    let Some(scope) = Scope::of(&touched) else { return Ok(()) };
    for audience in audiences(tx.connection())? {
        let viewer = Viewer::of(tx.connection(), audience)?;
        let mut numbers = HashMap::new();
        of(tx.connection(), &viewer, &mut numbers)?;
        for (entity, thing) in entering(tx.connection(), &viewer, &scope)? {
            if numbers.contains_key(&(entity, thing.clone())) {
                continue;
            }
            let last = numbers.iter().filter(|((of, _), _)| *of == entity).map(|(_, number)| *number).max();
            let number = last.unwrap_or(0) + 1;
            let row =
                json!({ "audience": audience.to_string(), "entity": entity.table(), "thing": thing, "number": number });
            tx.add_row(Entity::AudienceNumber, &fresh(), None, 1, row.as_object().cloned().unwrap_or_else(Row::new))?;
            numbers.insert((entity, thing), number);
        }
    }
    Ok(())
}

/// Where an operation can have let something in.
struct Scope {
    /// Sessions, or all of them.
    sessions: Option<Vec<String>>,
    /// Facts, or all of them.
    facts: Option<Vec<String>>,
}

impl Scope {
    /// Nothing where no audience can have come to know anything.
    fn of(touched: &[(Entity, String, Option<Row>)]) -> Option<Self> {
        let anybody = touched.iter().any(|(entity, ..)| {
            matches!(entity, Entity::Circle | Entity::CircleMember | Entity::Party | Entity::Delegate)
        });
        if anybody {
            return Some(Self { sessions: None, facts: None });
        }
        let (mut sessions, mut facts) = (BTreeSet::new(), BTreeSet::new());
        for (entity, id, row) in touched {
            let named = |column: &str| row.as_ref().and_then(|row| row.get(column)?.as_str()).map(str::to_owned);
            match entity {
                Entity::Session => sessions.extend([id.clone()]),
                Entity::SessionParticipant => sessions.extend(named("session")),
                Entity::Disclosure => {
                    facts.extend(["statement", "position", "message", "proposal"].into_iter().filter_map(named));
                }
                _ => {}
            }
        }
        if sessions.is_empty() && facts.is_empty() {
            return None;
        }
        Some(Self { sessions: Some(sessions.into_iter().collect()), facts: Some(facts.into_iter().collect()) })
    }
}

/// What stands in the audience's world now within the scope, rounds before their sessions, issues in the order of the
/// dossier.
fn entering(connection: &Connection, viewer: &Viewer, scope: &Scope) -> Result<Vec<(Entity, String)>, Failure> {
    let mut entering = Vec::new();
    for id in known::sessions(connection, &Rules::REVIEWED, viewer, scope.sessions.as_deref())? {
        let Some(session) = rows::read(connection, Entity::Session, &id)? else { continue };
        entering.extend(super::words(&session.row, "round").map(|round| (Entity::Round, round)));
        entering.push((Entity::Session, id));
    }
    let mut issues = Vec::new();
    for fact in known::facts(connection, &Rules::REVIEWED, viewer, scope.facts.as_deref())? {
        let stored = rows::read(connection, fact.entity, &fact.id)?;
        let Some(issue) = stored.and_then(|stored| super::words(&stored.row, "issue")) else { continue };
        let Some(stored) = rows::read(connection, Entity::Issue, &issue)? else { continue };
        let basket = rows::read(connection, Entity::Basket, stored.row["basket"].as_str().unwrap_or_default())?;
        let rank = |row: &Row| row.get("rank").and_then(serde_json::Value::as_i64);
        issues.push((basket.and_then(|basket| rank(&basket.row)), rank(&stored.row), issue));
    }
    issues.sort();
    entering.extend(issues.into_iter().map(|(_, _, issue)| (Entity::Issue, issue)));
    Ok(entering)
}
