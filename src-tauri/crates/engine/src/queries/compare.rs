//! Positions side by side: chosen issues, chosen parties, now or between two rounds, word by word.

use std::collections::HashMap;

use sabla_domain::diff::{self, Segment};
use sabla_domain::issue::Weight;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::cells::{Cell, ConvergenceNow, ProposalNow, cells, convergence, proposals};
use super::frame::{PartyHead, RoundHead, parties, rounds};
use super::positions::{IssueHead, issues};
use super::sessions::Named;
use super::{column, word};
use crate::failure::Failure;
use crate::store::entity::Entity;
use crate::wire::Query;
use crate::world::Reading;

/// Asks for a comparison.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct CompareAsk {
    /// One issue.
    pub issue: Option<String>,
    /// All issues of a basket, where no issue is named; all issues where neither is.
    pub basket: Option<String>,
    /// The parties, in the order wanted; all where empty.
    pub parties: Vec<String>,
    /// From the end of this round (by number) …
    pub from: Option<u32>,
    /// … to the end of this one; to now where absent.
    pub to: Option<u32>,
    /// The round the screen is about: its mandate holds.
    pub round: Option<String>,
}

/// A comparison.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CompareAnswer {
    /// The columns.
    pub parties: Vec<PartyHead>,
    /// Every round, to choose from.
    pub rounds: Vec<RoundHead>,
    /// Every basket, to choose from.
    pub baskets: Vec<Named>,
    /// The rows.
    pub rows: Vec<CompareRow>,
}

/// An issue with its sides.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CompareRow {
    /// The issue.
    pub issue: IssueHead,
    /// Per party, in the order of the columns.
    pub sides: Vec<CompareSide>,
    /// How near it was.
    pub before: Option<ConvergenceNow>,
    /// How near it is.
    pub after: Option<ConvergenceNow>,
    /// The latest draft of a text.
    pub proposal: Option<ProposalNow>,
    /// What may come of it.
    pub outcomes: Vec<String>,
}

/// One party's side.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CompareSide {
    /// The party.
    pub party: String,
    /// What the issue weighs for it.
    pub importance: Option<Weight>,
    /// As it was; only between rounds.
    pub before: Option<Cell>,
    /// As it is.
    pub after: Option<Cell>,
    /// What changed; empty where nothing did or no earlier round is asked for.
    pub diff: Vec<Segment>,
    /// A revision lies between.
    pub moved: bool,
}

impl Query for CompareAsk {
    type Answer = CompareAnswer;
    const READS: &'static [Entity] = &[
        Entity::Dossier,
        Entity::Party,
        Entity::PartyAbsence,
        Entity::Round,
        Entity::Venue,
        Entity::Session,
        Entity::Basket,
        Entity::Issue,
        Entity::Position,
        Entity::Importance,
        Entity::Outcome,
        Entity::Assessment,
        Entity::Proposal,
    ];

    fn ask(self, world: &Reading<'_>) -> Result<CompareAnswer, Failure> {
        let (every, rounds) = (parties(world)?, rounds(world)?);
        let columns: Vec<PartyHead> = if self.parties.is_empty() {
            every
        } else {
            self.parties.iter().filter_map(|id| every.iter().find(|party| party.id == *id).cloned()).collect()
        };
        let round = self.round.as_ref().and_then(|id| rounds.iter().find(|round| round.id == *id));
        let chosen = issues(world, round)?.into_iter().filter(|issue| match (&self.issue, &self.basket) {
            (Some(id), _) => issue.id == *id,
            (None, Some(basket)) => issue.basket.id == *basket,
            (None, None) => true,
        });
        let of = |up_to| -> Result<HashMap<_, _>, Failure> { Ok(cells(world, up_to)?.into_iter().collect()) };
        let near = |up_to| -> Result<HashMap<_, _>, Failure> { Ok(convergence(world, up_to)?.into_iter().collect()) };
        let after = of(self.to)?;
        let near_after = near(self.to)?;
        let (before, near_before) = match self.from {
            Some(from) => (of(Some(from))?, near(Some(from))?),
            None => (HashMap::new(), HashMap::new()),
        };
        let texts: HashMap<_, _> = proposals(world, self.to)?.into_iter().collect();
        let weights: HashMap<(String, String), Weight> = world
            .rows(include_str!("../store/issue/importance.sql"), [], |row| {
                Ok(((column(row, "issue")?, column(row, "party")?), word(row, "weight")?))
            })?
            .into_iter()
            .collect();
        let mut outcomes: HashMap<String, Vec<String>> = HashMap::new();
        for (issue, text) in world.rows(include_str!("../store/issue/outcomes.sql"), [None::<String>], |row| {
            Ok((column::<String>(row, "issue")?, column::<String>(row, "text")?))
        })? {
            outcomes.entry(issue).or_default().push(text);
        }
        let rows = chosen.map(|issue| CompareRow {
            sides: columns
                .iter()
                .map(|party| {
                    let place = (issue.id.clone(), party.id.clone());
                    side(
                        party,
                        weights.get(&place).copied(),
                        before.get(&place),
                        after.get(&place),
                        self.from.is_some(),
                    )
                })
                .collect(),
            before: near_before.get(&issue.id).cloned(),
            after: near_after.get(&issue.id).cloned(),
            proposal: texts.get(&issue.id).cloned(),
            outcomes: outcomes.remove(&issue.id).unwrap_or_default(),
            issue,
        });
        let rows = rows.collect();
        let baskets = world.rows(include_str!("../store/issue/baskets.sql"), [], |row| {
            Ok(Named { id: column(row, "id")?, name: column(row, "name")? })
        })?;
        Ok(CompareAnswer { parties: columns, rounds, baskets, rows })
    }
}

fn side(
    party: &PartyHead,
    importance: Option<Weight>,
    before: Option<&Cell>,
    after: Option<&Cell>,
    between: bool,
) -> CompareSide {
    let moved = between && before.map(|cell| &cell.position) != after.map(|cell| &cell.position);
    let text = |cell: Option<&Cell>| cell.map(|cell| cell.text.clone()).unwrap_or_default();
    let diff = if moved { diff::words(&text(before), &text(after)) } else { Vec::new() };
    CompareSide { party: party.id.clone(), importance, before: before.cloned(), after: after.cloned(), diff, moved }
}
