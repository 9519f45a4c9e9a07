//! The disclosure ledger as it stands in a dossier.

use rusqlite::{Connection, Row};
use sabla_domain::DisclosureId;
use sabla_domain::audience::{Audience, Circle, CircleMember, Seating};
use sabla_domain::disclosure::{Confidence, Entry, Fact, Ledger};
use sabla_domain::proposal::RestsOn;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::failure::Failure;
use crate::store::entity::Entity;
use crate::store::rows;

/// A fact's noun and identity.
pub fn thing(fact: &Fact) -> (Entity, Uuid) {
    match fact {
        Fact::Statement { statement } => (Entity::Statement, statement.0),
        Fact::Position { position } => (Entity::Position, position.0),
        Fact::Message { message } => (Entity::Message, message.0),
        Fact::Proposal { proposal } => (Entity::Proposal, proposal.0),
    }
}

/// The words in which a fact's source lets it be conveyed, as they stand with the fact itself.
///
/// # Errors
/// No such fact, or the store's answer.
pub fn own_wording(connection: &Connection, fact: &Fact) -> Result<Option<String>, Failure> {
    let column = if thing(fact).0 == Entity::Proposal { "text" } else { "wording" };
    Ok(stored(connection, fact)?.row.get(column).and_then(Value::as_str).map(str::to_owned))
}

/// When a fact's text was destroyed, and why.
///
/// # Errors
/// No such fact, or the store's answer.
pub fn expunged(connection: &Connection, fact: &Fact) -> Result<Option<(i64, String)>, Failure> {
    let row = stored(connection, fact)?.row;
    let at = row.get("expunged_at").and_then(Value::as_i64);
    let because = row.get("expunged_because").and_then(Value::as_str).unwrap_or_default();
    Ok(at.map(|at| (at, because.to_owned())))
}

fn stored(connection: &Connection, fact: &Fact) -> Result<rows::Stored, Failure> {
    let (entity, id) = thing(fact);
    let id = id.to_string();
    rows::read(connection, entity, &id)?.ok_or(Failure::NotFound { entity, id })
}

/// What a text under discussion rests on.
///
/// # Errors
/// The store's answer.
pub fn sources(connection: &Connection, fact: &Fact) -> Result<Vec<Fact>, Failure> {
    let Fact::Proposal { proposal } = fact else { return Ok(Vec::new()) };
    let stored = rows::read_of(connection, Entity::ProposalSource, "proposal", &proposal.to_string())?;
    let source = |stored: rows::Stored| -> Result<Fact, Failure> {
        let mut row = stored.row;
        row.remove("proposal");
        Ok(serde_json::from_value::<RestsOn>(row.into())?.fact()?)
    };
    stored.into_iter().map(source).collect()
}

/// Whether an audience knows a fact or was cleared for it, by itself or as part of others.
///
/// # Errors
/// The store's answer.
pub fn may_know(connection: &Connection, fact: &Fact, audience: Audience) -> Result<bool, Failure> {
    let (ledger, seating) = (of(connection, fact)?, seating(connection)?);
    Ok(ledger.told().any(|to| seating.hears(audience, to) && ledger.standing(to) > Confidence::Confided))
}

/// The entries of one fact.
///
/// # Errors
/// The store's answer.
pub fn of(connection: &Connection, fact: &Fact) -> Result<Ledger, Failure> {
    let (_, id) = thing(fact);
    let mut statement = connection.prepare_cached(include_str!("store/disclosure/of_fact.sql"))?;
    let entries = statement.query_map([id.to_string()], |row| Ok(entry(row)))?;
    let entries = entries.collect::<Result<Result<Vec<_>, Failure>, _>>()??;
    Ok(Ledger::of(entries))
}

/// An entry from columns by name: `id`, `audience`, `party`, `circle`, `step`, `wording`, `corrects`.
pub(crate) fn entry(row: &Row<'_>) -> Result<Entry, Failure> {
    let id = |name: &str| -> Result<Option<DisclosureId>, Failure> {
        let id: Option<String> = row.get(name)?;
        id.map(|id| id.parse().map(DisclosureId).map_err(|_| Failure::internal("id"))).transpose()
    };
    let step: String = row.get("step")?;
    Ok(Entry {
        id: id("id")?.ok_or_else(|| Failure::internal("id"))?,
        to: audience(row)?,
        step: serde_json::from_value(step.into())?,
        wording: row.get("wording")?,
        corrects: id("corrects")?,
    })
}

/// An audience from columns by name: `audience`, `party`, `circle`.
pub(crate) fn audience(row: &Row<'_>) -> Result<Audience, Failure> {
    let (kind, party, circle): (String, Option<String>, Option<String>) =
        (row.get("audience")?, row.get("party")?, row.get("circle")?);
    Ok(serde_json::from_value(json!({ "audience": kind, "party": party, "circle": circle }))?)
}

/// The audience that a person names: `table`, `public`, or `party:`, `head:` and `circle:` with a name, a short name or an id.
///
/// # Errors
/// Malformed where nothing, or more than one thing, is called so; the store's answer.
pub fn audience_named(connection: &Connection, said: &str) -> Result<Audience, Failure> {
    let malformed = || Failure::Malformed { field: "audience".to_owned() };
    let (kind, name) = match said {
        "table" => return Ok(Audience::Table),
        "public" => return Ok(Audience::Public),
        _ => said.split_once(':').ok_or_else(malformed)?,
    };
    let entity = if kind == "circle" { Entity::Circle } else { Entity::Party };
    let is_called = |stored: &rows::Stored| {
        let word = |column: &str| stored.row.get(column).and_then(Value::as_str) == Some(name);
        stored.id == name || word("name") || word("short_name")
    };
    let mut called = rows::read_all(connection, entity)?.into_iter().filter(is_called);
    let (Some(found), None) = (called.next(), called.next()) else { return Err(malformed()) };
    let column = entity.table();
    serde_json::from_value(json!({ "audience": kind, (column): found.id })).map_err(|_| malformed())
}

/// Who sits where in a dossier.
///
/// # Errors
/// The store's answer.
pub fn seating(connection: &Connection) -> Result<Seating, Failure> {
    let id = |text: &str| text.parse::<Uuid>().map_err(|_| Failure::internal("id"));
    let parties = rows::ids(connection, Entity::Party)?.into_iter().map(|party| Ok(sabla_domain::PartyId(id(&party)?)));
    let mut circles = Vec::new();
    for stored in rows::read_all(connection, Entity::Circle)? {
        let members = rows::read_of(connection, Entity::CircleMember, "circle", &stored.id)?;
        let members = members.into_iter().map(|member| {
            let mut row = member.row;
            row.remove("circle");
            serde_json::from_value(row.into())
        });
        let members: Vec<CircleMember> = members.collect::<Result<_, _>>()?;
        let (name, kind) = (stored.row["name"].clone(), stored.row["kind"].clone());
        let circle: Circle = serde_json::from_value(json!({ "name": name, "kind": kind, "members": members }))?;
        circles.push((sabla_domain::CircleId(id(&stored.id)?), circle));
    }
    Ok(Seating { parties: parties.collect::<Result<_, Failure>>()?, circles })
}
