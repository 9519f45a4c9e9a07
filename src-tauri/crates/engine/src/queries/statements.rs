//! What was told to us, as a running pad shows it: the last recorded first, each with its source and what became of it.

use sabla_domain::position::Firmness;
use serde::{Deserialize, Serialize};
use serde_json::json;
use ts_rs::TS;

use super::ledger::{StandsWith, entries, standings};
use super::{About, about, column, optional_word};
use crate::failure::Failure;
use crate::store::entity::Entity;
use crate::wire::Query;
use crate::world::Reading;

/// Asks for statements.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct StatementsAsk {
    /// What they belong to; all where absent.
    pub of: Option<StatementsOf>,
    /// From this party's side alone.
    pub party: Option<String>,
    /// Only those recorded before the one at this place.
    pub before: Option<i64>,
    /// How many at most: 100 unless said, 500 at the most.
    pub limit: Option<u32>,
}

/// What statements belong to.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum StatementsOf {
    /// Said in a session.
    Session(String),
    /// Said on a contact.
    Contact(String),
    /// About an issue.
    Issue(String),
}

/// Statements, the last recorded first.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct StatementsAnswer {
    /// The statements.
    pub lines: Vec<StatementLine>,
    /// There are older ones.
    pub more: bool,
}

/// A statement.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct StatementLine {
    /// Identity.
    pub id: String,
    /// Revision.
    pub revision: i64,
    /// Its place in the order in which they were recorded.
    pub place: i64,
    /// When it was said, milliseconds UTC.
    pub said_at: Option<i64>,
    /// Who said it.
    pub source: Option<Source>,
    /// As said.
    pub text: Option<String>,
    /// What the source lets us convey.
    pub wording: Option<String>,
    /// What it is about.
    pub issue: Option<About>,
    /// How firmly.
    pub firmness: Option<Firmness>,
    /// In which session.
    pub session: Option<String>,
    /// On which contact.
    pub contact: Option<String>,
    /// The paper it stands in, and the label of its clause there.
    pub paper: Option<Cited>,
    /// Which member wrote it down.
    pub recorded_by: Option<String>,
    /// When its text was destroyed at its source's request, milliseconds UTC.
    pub expunged_at: Option<i64>,
    /// Why.
    pub expunged_because: Option<String>,
    /// How it stands with the audiences that it is not simply confided from.
    pub standing: Vec<StandsWith>,
    /// What was made of it.
    pub became: Vec<Became>,
}

/// Who said something.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// `party`, `delegate` or `actor`.
    pub kind: String,
    /// Identity.
    pub id: String,
    /// Name.
    pub name: String,
    /// The party on whose side it is.
    pub side: Option<String>,
}

/// A place in a paper.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Cited {
    /// The paper.
    pub id: String,
    /// What it is headed; empty where it was expunged.
    pub title: String,
    /// The clause, as it is cited.
    pub clause: Option<String>,
}

/// The place in the columns `paper`, `paper_title` and `clause_label`, where there is one.
pub(super) fn cited(row: &rusqlite::Row<'_>) -> rusqlite::Result<Option<Cited>> {
    let Some(id) = column(row, "paper")? else { return Ok(None) };
    let title = column::<Option<String>>(row, "paper_title")?.unwrap_or_default();
    Ok(Some(Cited { id, title, clause: column(row, "clause_label")? }))
}

/// Something made of a statement.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Became {
    /// `position`, `message` or `agenda_item`.
    pub entity: Entity,
    /// Identity.
    pub id: String,
    /// Its words.
    pub title: String,
}

impl Query for StatementsAsk {
    type Answer = StatementsAnswer;
    const READS: &'static [Entity] = STATEMENTS;

    fn ask(self, world: &Reading<'_>) -> Result<StatementsAnswer, Failure> {
        let limit = i64::from(self.limit.unwrap_or(100).clamp(1, 500));
        let (sql, of) = match self.of {
            None => (include_str!("../store/statement/newest.sql"), None),
            Some(StatementsOf::Session(id)) => (include_str!("../store/statement/newest_of_session.sql"), Some(id)),
            Some(StatementsOf::Contact(id)) => (include_str!("../store/statement/newest_of_contact.sql"), Some(id)),
            Some(StatementsOf::Issue(id)) => (include_str!("../store/statement/newest_of_issue.sql"), Some(id)),
        };
        let key = |row: &rusqlite::Row<'_>| row.get::<_, i64>(0);
        let mut keys = match of {
            Some(of) => world.rows(sql, (self.before, &self.party, limit + 1, of), key)?,
            None => world.rows(sql, (self.before, &self.party, limit + 1), key)?,
        };
        let more = keys.len() as i64 > limit;
        keys.truncate(limit as usize);
        let keys = json!(keys).to_string();
        let mut lines = world.rows(include_str!("../store/statement/lines.sql"), [&keys], |row| {
            let source = match (column::<Option<String>>(row, "source_kind")?, column(row, "source")?) {
                (Some(kind), Some(id)) => {
                    Some(Source { kind, id, name: column(row, "source_name")?, side: column(row, "side")? })
                }
                _ => None,
            };
            Ok(StatementLine {
                id: column(row, "id")?,
                revision: column(row, "revision")?,
                place: column(row, "place")?,
                said_at: column(row, "said_at")?,
                source,
                text: column(row, "text")?,
                wording: column(row, "wording")?,
                issue: about(row)?,
                firmness: optional_word(row, "firmness")?,
                session: column(row, "session")?,
                contact: column(row, "contact")?,
                paper: cited(row)?,
                recorded_by: column(row, "recorded_by")?,
                expunged_at: column(row, "expunged_at")?,
                expunged_because: column(row, "expunged_because")?,
                standing: Vec::new(),
                became: Vec::new(),
            })
        })?;
        let became = world.rows(include_str!("../store/statement/became.sql"), [&keys], |row| {
            let entity = Entity::named(&column::<String>(row, "entity")?).unwrap_or(Entity::Position);
            Ok((
                column::<i64>(row, "of")?,
                Became {
                    entity,
                    id: column(row, "id")?,
                    title: column::<Option<_>>(row, "title")?.unwrap_or_default(),
                },
            ))
        })?;
        for (of, became) in became {
            if let Some(line) = lines.iter_mut().find(|line| line.place == of) {
                line.became.push(became);
            }
        }
        let ids: Vec<String> = lines.iter().map(|line| line.id.clone()).collect();
        let told = entries(world, &ids)?;
        for line in &mut lines {
            line.standing = told.get(&line.id).map(|entries| standings(entries)).unwrap_or_default();
        }
        Ok(StatementsAnswer { lines, more })
    }
}

const STATEMENTS: &[Entity] = &[
    Entity::Party,
    Entity::Actor,
    Entity::Delegation,
    Entity::Delegate,
    Entity::Session,
    Entity::Contact,
    Entity::Issue,
    Entity::Statement,
    Entity::Position,
    Entity::Proposal,
    Entity::Message,
    Entity::AgendaItem,
    Entity::Paper,
    Entity::Clause,
    Entity::HandOver,
    Entity::Circle,
    Entity::Disclosure,
];
