//! Search over everything that has words, in Latin, Arabic and Persian alike, newest first.

use sabla_domain::diff::{Run, Segment};
use sabla_domain::fold;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::column;
use super::history::title_of;
use crate::failure::Failure;
use crate::store::entity::Entity;
use crate::store::{derived, rows};
use crate::wire::Query;
use crate::world::Reading;

/// The most hits of one answer.
const MOST: usize = 100;
/// Characters of context around the first match.
const CONTEXT: usize = 80;

/// Asks for what holds all of some words, as beginnings of words. `party:`, `round:` and `issue:` narrow it down
/// (`party:iran round:2 sanctions`).
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SearchAsk {
    /// As typed.
    pub text: String,
    /// The most hits wanted, up to 100.
    #[serde(default)]
    pub limit: Option<usize>,
}

/// What was found.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SearchAnswer {
    /// Newest first.
    pub hits: Vec<SearchHit>,
    /// There are more.
    pub more: bool,
}

/// One thing found.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SearchHit {
    /// The noun.
    pub entity: Entity,
    /// Identity.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// The words around the first match; matches are marked as added.
    pub excerpt: Vec<Segment>,
    /// The issue it belongs to.
    pub issue: Option<String>,
    /// The party it belongs to.
    pub party: Option<String>,
    /// The session it belongs to.
    pub session: Option<String>,
    /// The round it belongs to.
    pub round: Option<String>,
}

/// What was typed, taken apart.
struct Asked {
    words: Vec<String>,
    party: Vec<String>,
    issue: Vec<String>,
    round: Option<u32>,
}

fn take_apart(text: &str) -> Asked {
    let mut asked = Asked { words: Vec::new(), party: Vec::new(), issue: Vec::new(), round: None };
    for word in text.split_whitespace() {
        match word.split_once(':') {
            Some(("party", rest)) => asked.party.extend(fold::asked(rest)),
            Some(("issue", rest)) => asked.issue.extend(fold::asked(rest)),
            Some(("round", rest)) => asked.round = fold::asked(rest).first().and_then(|number| number.parse().ok()),
            _ => asked.words.extend(fold::asked(word)),
        }
    }
    asked
}

impl Query for SearchAsk {
    type Answer = SearchAnswer;
    const READS: &'static [Entity] = Entity::ALL;

    fn ask(self, world: &Reading<'_>) -> Result<SearchAnswer, Failure> {
        let asked = take_apart(&self.text);
        let limit = self.limit.unwrap_or(MOST).clamp(1, MOST);
        let narrowed = asked.round.is_some() || !asked.party.is_empty() || !asked.issue.is_empty();
        if asked.words.is_empty() && !narrowed {
            return Ok(SearchAnswer { hits: Vec::new(), more: false });
        }
        let pattern = asked.words.iter().map(|word| format!("\"{word}\"*")).collect::<Vec<_>>().join(" ");
        let found = |row: &rusqlite::Row<'_>| Ok((column::<String>(row, "entity")?, column::<String>(row, "id")?));
        // What waits to be indexed is looked at row by row: its entry may be of an older text.
        let waiting = derived::waiting(world.connection())?;
        // Narrowing happens on the rows themselves, so more than wanted are looked through.
        let most = if narrowed { 20_000 } else { limit + 1 + waiting.len() } as i64;
        let entries = if pattern.is_empty() {
            world.rows(include_str!("../store/search/newest.sql"), [most], found)?
        } else {
            world.rows(include_str!("../store/search/matching.sql"), (pattern, most), found)?
        };
        let entries = entries.into_iter().filter_map(|(table, id)| Some((Entity::named(&table)?, id)));
        let entries = entries.filter(|entry| !waiting.contains(entry));
        let mut hits = Vec::new();
        let mut more = false;
        for (entity, id) in not_indexed(world, &waiting, &asked.words)?.into_iter().chain(entries) {
            let Some(hit) = hit(world, entity, &id, &asked)? else { continue };
            if hits.len() == limit {
                more = true;
                break;
            }
            hits.push(hit);
        }
        Ok(SearchAnswer { hits, more })
    }
}

/// Rows that the index does not know yet and that hold all of the words, newest first.
fn not_indexed(
    world: &Reading<'_>,
    waiting: &[(Entity, String)],
    words: &[String],
) -> Result<Vec<(Entity, String)>, Failure> {
    let mut found = Vec::new();
    for (entity, id) in waiting.iter().rev() {
        let Some(row) = derived::searched_row(world.connection(), *entity, id)? else { continue };
        let text = derived::words(*entity, &row);
        if !text.is_empty() && fold::holds(&text, words) {
            found.push((*entity, id.clone()));
        }
    }
    Ok(found)
}

fn hit(world: &Reading<'_>, entity: Entity, id: &str, asked: &Asked) -> Result<Option<SearchHit>, Failure> {
    let Some(stored) = rows::read(world.connection(), entity, id)? else { return Ok(None) };
    let own = |noun: Entity, column: &str| {
        if entity == noun {
            return Some(id.to_owned());
        }
        stored.row.get(column).and_then(|value| value.as_str()).map(str::to_owned)
    };
    let hit = SearchHit {
        entity,
        id: id.to_owned(),
        title: title_of(world, entity.table(), id)?,
        excerpt: excerpt(&stored.row, entity, &asked.words),
        issue: own(Entity::Issue, "issue"),
        party: own(Entity::Party, "party"),
        session: own(Entity::Session, "session"),
        round: own(Entity::Round, "round"),
    };
    let named = |noun: Entity, id: &Option<String>, words: &[String]| -> Result<bool, Failure> {
        if words.is_empty() {
            return Ok(true);
        }
        let Some(id) = id else { return Ok(false) };
        let Some(stored) = rows::read(world.connection(), noun, id)? else { return Ok(false) };
        let text: Vec<_> = stored.row.values().filter_map(|value| value.as_str()).map(fold::indexed).collect();
        Ok(fold::holds(&text.join(" "), words))
    };
    if !named(Entity::Party, &hit.party, &asked.party)? || !named(Entity::Issue, &hit.issue, &asked.issue)? {
        return Ok(None);
    }
    if let Some(number) = asked.round {
        let Some(round) = &hit.round else { return Ok(None) };
        let stored = rows::read(world.connection(), Entity::Round, round)?;
        if stored.and_then(|stored| stored.row["number"].as_u64()) != Some(number.into()) {
            return Ok(None);
        }
    }
    Ok(Some(hit))
}

/// The first text that holds a match, around it; else the beginning of the first text.
fn excerpt(row: &rows::Row, entity: Entity, words: &[String]) -> Vec<Segment> {
    let texts: Vec<&str> = entity
        .columns()
        .iter()
        .filter(|column| entity.searched(column))
        .filter_map(|column| row.get(column.name)?.as_str())
        .collect();
    let with_match = texts.iter().find_map(|text| {
        let spans = fold::highlights(text, words);
        (!spans.is_empty()).then_some((*text, spans))
    });
    let (text, spans) = with_match.unwrap_or_else(|| (texts.first().copied().unwrap_or_default(), Vec::new()));
    let chars: Vec<char> = text.chars().collect();
    let first = spans.first().map_or(0, |(from, _)| *from);
    // From the first word that begins within half the context before the match.
    let from = first.saturating_sub(CONTEXT / 2);
    let start = match from {
        0 => 0,
        from => chars[from..first].iter().position(|c| c.is_whitespace()).map_or(from, |at| from + at + 1),
    };
    let end = (first + CONTEXT).min(chars.len());
    let piece = |from: usize, to: usize| chars[from..to].iter().collect::<String>();
    let mut segments = Vec::new();
    let mut at = start;
    let mut push = |kind, text: String| {
        if !text.is_empty() {
            segments.push(Segment { kind, text });
        }
    };
    if start > 0 {
        push(Run::Same, "…".to_owned());
    }
    for (from, to) in spans.into_iter().filter(|(from, _)| *from < end) {
        push(Run::Same, piece(at, from.max(at)));
        push(Run::Added, piece(from, to));
        at = to;
    }
    push(Run::Same, piece(at.min(end), end));
    if end < chars.len() {
        push(Run::Same, "…".to_owned());
    }
    segments
}
