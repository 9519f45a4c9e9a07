//! The check before something leaves: for whom it is, what it rests on, what keeps it back, and how much is left out.

use std::collections::{HashMap, HashSet};

use sabla_domain::Rejection;
use sabla_domain::disclosure::{Disclosure, Fact};
use sabla_domain::handover::HandOver;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::About;
use super::column;
use super::handovers::{HandOverLine, fact_of, lines};
use super::ledger::{LEDGER, about};
use super::statements::Source;
use crate::failure::Failure;
use crate::projection::known::{self, Told};
use crate::projection::{Rules, Viewer};
use crate::store::entity::Entity;
use crate::store::rows;
use crate::wire::Query;
use crate::world::Reading;
use crate::{handover, ledger};

/// Asks for the check of one hand-over.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct HandOverAsk {
    /// Which one.
    pub id: String,
}

/// A hand-over with all that is to be looked at before it leaves.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct HandOverAnswer {
    /// The hand-over.
    pub hand_over: HandOverLine,
    /// What is in it, each with what it rests on.
    pub items: Vec<HandOverCheck>,
    /// What is not in it, and will not be known to its audience afterwards: for us alone.
    pub left_out: LeftOut,
}

/// A thing that is to leave.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct HandOverCheck {
    /// What.
    #[serde(flatten)]
    pub fact: Fact,
    /// In which words; absent where they were destroyed.
    pub wording: Option<String>,
    /// What it is about.
    pub issue: Option<About>,
    /// Who told us.
    pub source: Option<Source>,
    /// When, milliseconds UTC.
    pub told_at: Option<i64>,
    /// What it rests on.
    pub rests_on: Vec<Rests>,
    /// Widening it beyond its sources' readers was decided, with a reason.
    pub widened: bool,
    /// The audience knows it already.
    pub known: bool,
    /// The rule that keeps it from being handed over now.
    pub obstacle: Option<Rejection>,
}

/// Something that a thing rests on.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Rests {
    /// What.
    #[serde(flatten)]
    pub fact: Fact,
    /// Its words, as we have them.
    pub title: String,
    /// Who told us.
    pub source: Option<Source>,
    /// The audience may know that as well.
    pub shared: bool,
}

/// How many things an audience does not get to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LeftOut {
    /// On the issues that it is about.
    pub on_these_issues: usize,
    /// In the whole dossier.
    pub in_all: usize,
}

/// Who told us a thing, and when.
fn origin(world: &Reading<'_>, fact: &Fact) -> Result<Option<(Source, Option<i64>)>, Failure> {
    let id = ledger::thing(fact).1.to_string();
    world.row(include_str!("../store/hand_over/origins.sql"), [id], |row| {
        let source = Source {
            kind: column(row, "source_kind")?,
            id: column(row, "source")?,
            name: column(row, "source_name")?,
            side: column(row, "side")?,
        };
        Ok((source, column(row, "at")?))
    })
}

/// What a thing was made of: what a draft names as its sources, the statement and the paper of anything else.
fn made_of(world: &Reading<'_>, fact: &Fact) -> Result<Vec<Fact>, Failure> {
    let id = ledger::thing(fact).1.to_string();
    let mut sources = ledger::sources(world.connection(), fact)?;
    sources.extend(world.rows(include_str!("../store/hand_over/from_which.sql"), [id], fact_of)?);
    Ok(sources)
}

/// A thing's words as we have them.
fn own_words(world: &Reading<'_>, fact: &Fact) -> Result<String, Failure> {
    let (entity, id) = ledger::thing(fact);
    let stored = rows::read(world.connection(), entity, &id.to_string())?;
    let row = stored.map(|stored| stored.row).unwrap_or_default();
    let word = |column: &str| row.get(column).and_then(serde_json::Value::as_str);
    let words = [ledger::wording_column(entity), "text", "as_said"].into_iter().find_map(word);
    Ok(words.unwrap_or_default().to_owned())
}

fn check(
    world: &Reading<'_>,
    hand_over: &HandOver,
    viewer: &Viewer,
    at: usize,
    told: &HashSet<String>,
    issues: &HashMap<String, About>,
) -> Result<HandOverCheck, Failure> {
    let item = &hand_over.items[at];
    let id = ledger::thing(&item.fact).1.to_string();
    let ledger = ledger::of(world.connection(), &item.fact)?;
    let rests_on = made_of(world, &item.fact)?.into_iter().map(|fact| {
        let shared = ledger::may_know(world.connection(), &fact, viewer)?;
        let source = origin(world, &fact)?.map(|(source, _)| source);
        Ok(Rests { fact, title: own_words(world, &fact)?, source, shared })
    });
    let expunged = ledger::expunged(world.connection(), &item.fact)?;
    let conveyed = Disclosure::conveying(item.fact, hand_over.to, item.wording.clone());
    let sources = ledger::sources(world.connection(), &item.fact)?;
    let unshared = ledger::unshared(world.connection(), &sources, viewer)?;
    let obstacle = match expunged {
        Some(_) => Some(Rejection::Expunged),
        None if !unshared.is_empty() && !ledger.is_decided(hand_over.to) => {
            Some(Rejection::SourcesNotShared { sources: unshared })
        }
        None => ledger.check_next(&conveyed).err(),
    };
    let (source, told_at) = origin(world, &item.fact)?.unzip();
    Ok(HandOverCheck {
        fact: item.fact,
        wording: item.wording.as_ref().map(|wording| wording.as_str().to_owned()),
        issue: issues.get(&id).cloned(),
        source,
        told_at: told_at.flatten(),
        rests_on: rests_on.collect::<Result<_, Failure>>()?,
        widened: ledger.is_decided(hand_over.to),
        known: told.contains(&id),
        obstacle,
    })
}

/// What an audience knows.
fn known(world: &Reading<'_>, viewer: &Viewer) -> Result<HashSet<String>, Failure> {
    let told = Told::read(world.connection(), &Rules::REVIEWED, None)?;
    Ok(known::ids(world.connection(), &told.known_to(viewer, &Rules::REVIEWED))?.into_iter().collect())
}

impl Query for HandOverAsk {
    type Answer = HandOverAnswer;
    const READS: &'static [Entity] = LEDGER;

    fn ask(self, world: &Reading<'_>) -> Result<HandOverAnswer, Failure> {
        let not_found = || Failure::NotFound { entity: Entity::HandOver, id: self.id.clone() };
        let line = lines(world, Some(&self.id))?.pop().ok_or_else(not_found)?;
        let hand_over = handover::load(world.connection(), &self.id)?;
        let viewer = Viewer::alone(world.connection(), hand_over.to)?;
        let told = known(world, &viewer)?;
        let within: Vec<String> = hand_over.items.iter().map(|item| ledger::thing(&item.fact).1.to_string()).collect();
        let about = about(world, &within)?;
        let places = 0..hand_over.items.len();
        let items: Vec<_> =
            places.map(|at| check(world, &hand_over, &viewer, at, &told, &about)).collect::<Result<_, _>>()?;
        let within: HashSet<String> = within.into_iter().collect();
        let issues: HashSet<&str> =
            items.iter().filter_map(|item| item.issue.as_ref()).map(|it| it.id.as_str()).collect();
        let all = world.rows(include_str!("../store/hand_over/all_facts.sql"), [], |row| {
            Ok((column::<String>(row, "thing")?, column::<Option<String>>(row, "issue")?))
        })?;
        let left: Vec<_> = all.into_iter().filter(|(id, _)| !within.contains(id) && !told.contains(id)).collect();
        let here = left.iter().filter(|(_, issue)| issue.as_deref().is_some_and(|issue| issues.contains(issue)));
        let left_out = LeftOut { on_these_issues: here.count(), in_all: left.len() };
        Ok(HandOverAnswer { hand_over: line, items, left_out })
    }
}
