//! The disclosure ledger as it stands in a dossier.

use rusqlite::{Connection, Row};
use sabla_domain::audience::{Audience, Circle, CircleMember, Seating};
use sabla_domain::disclosure::{Confidence, Entry, Fact, Ledger};
use sabla_domain::proposal::RestsOn;
use sabla_domain::{CircleId, DisclosureId, PartyId};
use serde::de::{DeserializeOwned, IntoDeserializer};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::failure::Failure;
use crate::projection::known::Told;
use crate::projection::{Occasion, Rules, Viewer};
use crate::store::entity::Entity;
use crate::store::rows;

/// A fact's noun and identity.
pub fn thing(fact: &Fact) -> (Entity, Uuid) {
    match fact {
        Fact::Statement { statement } => (Entity::Statement, statement.0),
        Fact::Position { position } => (Entity::Position, position.0),
        Fact::Message { message } => (Entity::Message, message.0),
        Fact::Proposal { proposal } => (Entity::Proposal, proposal.0),
        Fact::Paper { paper } => (Entity::Paper, paper.0),
    }
}

/// The column that holds the words in which a fact may be known.
pub fn wording_column(entity: Entity) -> &'static str {
    match entity {
        Entity::Proposal => "text",
        Entity::Paper => "title",
        _ => "wording",
    }
}

/// The words in which a fact's source lets it be conveyed, as they stand with the fact itself.
///
/// # Errors
/// No such fact, or the store's answer.
pub fn own_wording(connection: &Connection, fact: &Fact) -> Result<Option<String>, Failure> {
    Ok(stored(connection, fact)?.row.get(wording_column(thing(fact).0)).and_then(Value::as_str).map(str::to_owned))
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

/// Those of a text's sources that an audience may not know.
///
/// # Errors
/// The store's answer.
pub fn unshared(connection: &Connection, sources: &[Fact], viewer: &Viewer) -> Result<Vec<String>, Failure> {
    let mut unshared = Vec::new();
    for source in sources {
        if !may_know(connection, source, viewer)? {
            unshared.push(thing(source).1.to_string());
        }
    }
    Ok(unshared)
}

/// Whether an audience knows a fact or is cleared for it, by itself or as part of others: of those that it was among when they
/// were told, or is among now where they are yet to be told.
///
/// # Errors
/// The store's answer.
pub fn may_know(connection: &Connection, fact: &Fact, viewer: &Viewer) -> Result<bool, Failure> {
    let told = Told::read(connection, &Rules::REVIEWED, Some(&[thing(fact).1.to_string()]))?;
    if !told.known_to(viewer, &Rules::REVIEWED).is_empty() {
        return Ok(true);
    }
    let ledger = of(connection, fact)?;
    Ok(ledger.told().any(|to| ledger.standing(to) == Confidence::Cleared && viewer.hears(to, Occasion::TO_COME)))
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

/// An entry from a row's first columns: `id`, `audience`, `party`, `circle`, `step`, `wording`, `means`, `reasoned`,
/// `corrects`. They are read by their places: thousands of entries make up a world.
pub(crate) fn entry(row: &Row<'_>) -> Result<Entry, Failure> {
    let text = |at: usize| row.get_ref(at)?.as_str_or_null().map_err(|_| Failure::internal("text"));
    let id = |at: usize| -> Result<Option<DisclosureId>, Failure> {
        text(at)?.map(|id| id.parse().map(DisclosureId).map_err(|_| Failure::internal("id"))).transpose()
    };
    Ok(Entry {
        id: id(0)?.ok_or_else(|| Failure::internal("id"))?,
        to: named(text(1)?.unwrap_or_default(), text(2)?, text(3)?)?,
        step: word(text(4)?.unwrap_or_default())?,
        wording: text(5)?.map(str::to_owned),
        means: text(6)?.map(word).transpose()?,
        reasoned: row.get(7)?,
        corrects: id(8)?,
    })
}

/// An audience from columns by name: `audience`, `party`, `circle`.
pub(crate) fn audience(row: &Row<'_>) -> Result<Audience, Failure> {
    let (kind, party, circle): (String, Option<String>, Option<String>) =
        (row.get("audience")?, row.get("party")?, row.get("circle")?);
    named(&kind, party.as_deref(), circle.as_deref())
}

fn named(kind: &str, party: Option<&str>, circle: Option<&str>) -> Result<Audience, Failure> {
    let id = |id: Option<&str>| id.and_then(|id| id.parse::<Uuid>().ok()).ok_or_else(|| Failure::internal("audience"));
    Ok(match kind {
        "party" => Audience::Party { party: PartyId(id(party)?) },
        "head" => Audience::Head { party: PartyId(id(party)?) },
        "circle" => Audience::Circle { circle: CircleId(id(circle)?) },
        "table" => Audience::Table,
        "public" => Audience::Public,
        _ => return Err(Failure::internal("audience")),
    })
}

/// An enum's word as the enum.
fn word<T: DeserializeOwned>(word: &str) -> Result<T, Failure> {
    T::deserialize(word.into_deserializer()).map_err(|_: serde::de::value::Error| Failure::internal("word"))
}

/// An audience from a row's columns `audience`, `party`, `circle`.
pub(crate) fn audience_of(row: &rows::Row) -> Result<Audience, Failure> {
    let value = |name: &str| row.get(name).and_then(Value::as_str);
    named(value("audience").unwrap_or_default(), value("party"), value("circle"))
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
    let parties = rows::ids(connection, Entity::Party)?.into_iter().map(|party| Ok(PartyId(id(&party)?)));
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
        circles.push((CircleId(id(&stored.id)?), circle));
    }
    let absences = rows::read_all(connection, Entity::PartyAbsence)?.into_iter().map(|stored| {
        let mut row = stored.row;
        let party = row.remove("party").unwrap_or_default();
        Ok((serde_json::from_value(party)?, serde_json::from_value(row.into())?))
    });
    let absences = absences.collect::<Result<_, Failure>>()?;
    Ok(Seating { parties: parties.collect::<Result<_, Failure>>()?, absences, circles })
}
