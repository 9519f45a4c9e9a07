//! The positions as a table, issues by parties; and the history of one cell.

use std::collections::HashMap;

use sabla_domain::diff::{self, Segment};
use sabla_domain::dossier::Mandate;
use sabla_domain::issue::{Convergence, Weight};
use sabla_domain::position::{Firmness, Movement};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::cells::{Cell, ConvergenceNow, ProposalNow, cells, convergence, proposals};
use super::frame::{PartyHead, RoundHead, dossier, parties, rounds};
use super::sessions::Named;
use super::statements::{Cited, cited};
use super::{column, optional_word, word};
use crate::failure::Failure;
use crate::store::entity::Entity;
use crate::wire::Query;
use crate::world::Reading;

/// Asks for the table.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct PositionsAsk {
    /// As of the end of this round (by number); now where absent.
    pub as_of: Option<u32>,
    /// The round the screen is about: its mandate holds, and changes are counted from the one before it.
    pub round: Option<String>,
}

/// The table.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PositionsAnswer {
    /// The columns.
    pub parties: Vec<PartyHead>,
    /// The rounds convergence is shown for, by number.
    pub rounds: Vec<RoundHead>,
    /// The baskets, in order, empty ones included.
    pub baskets: Vec<Named>,
    /// The rows, by basket.
    pub rows: Vec<PositionsRow>,
    /// The mediator may propose on at least one issue; else the column is *Text under discussion*.
    pub bridging: bool,
    /// Issues by convergence.
    pub tally: Vec<Tally>,
    /// Issues not assessed.
    pub not_assessed: usize,
    /// Places not agreed in all texts.
    pub brackets: usize,
    /// Cells stated in the round the screen is about.
    pub changed: usize,
    /// The next free issue number.
    pub next_number: u32,
}

/// How many issues stand at a level.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Tally {
    /// The level.
    pub level: Convergence,
    /// How many.
    pub issues: usize,
}

/// An issue as a row.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PositionsRow {
    /// The issue.
    pub issue: IssueHead,
    /// Per party, in the order of the columns.
    pub cells: Vec<Option<Cell>>,
    /// The latest draft of a text.
    pub proposal: Option<ProposalNow>,
    /// How near it is.
    pub convergence: Option<ConvergenceNow>,
    /// Per round, the latest judgement for it.
    pub trail: Vec<Option<Convergence>>,
}

/// An issue in a list.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct IssueHead {
    /// Identity.
    pub id: String,
    /// Revision.
    pub revision: i64,
    /// Its basket.
    pub basket: Named,
    /// Its number.
    pub number: u32,
    /// What it is called.
    pub title: String,
    /// Which side of it.
    pub aspect: Option<String>,
    /// The mandate in force.
    pub mandate: Mandate,
}

/// The issues by basket, with the mandate in force in a round.
pub(super) fn issues(world: &Reading<'_>, round: Option<&RoundHead>) -> Result<Vec<IssueHead>, Failure> {
    let own = dossier(world)?.map_or(Mandate::GoodOffices, |dossier| dossier.mandate);
    let in_round = round.and_then(|round| round.mandate);
    world.rows(include_str!("../store/issue/list.sql"), [], |row| {
        Ok(IssueHead {
            id: column(row, "id")?,
            revision: column(row, "revision")?,
            basket: Named { id: column(row, "basket")?, name: column(row, "basket_name")? },
            number: column(row, "number")?,
            title: column(row, "title")?,
            aspect: column(row, "aspect")?,
            mandate: Mandate::in_force(own, in_round, optional_word(row, "mandate")?),
        })
    })
}

impl Query for PositionsAsk {
    type Answer = PositionsAnswer;
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
        Entity::Assessment,
        Entity::Proposal,
    ];

    fn ask(self, world: &Reading<'_>) -> Result<PositionsAnswer, Failure> {
        let (parties, rounds) = (parties(world)?, rounds(world)?);
        let round = self.round.as_ref().and_then(|id| rounds.iter().find(|round| round.id == *id));
        let issues = issues(world, round)?;
        let mut cells: HashMap<_, _> = cells(world, self.as_of)?.into_iter().collect();
        let mut near: HashMap<_, _> = convergence(world, self.as_of)?.into_iter().collect();
        let mut texts: HashMap<_, _> = proposals(world, self.as_of)?.into_iter().collect();
        let mut trail: HashMap<(String, u32), Convergence> = HashMap::new();
        for (place, level) in world.rows(include_str!("../store/assessment/by_round.sql"), [], |row| {
            Ok(((column(row, "issue")?, column(row, "round")?), word(row, "level")?))
        })? {
            trail.insert(place, level);
        }
        let changed = match round {
            Some(round) => cells.values().filter(|cell| cell.round == Some(round.number)).count(),
            None => 0,
        };
        // Numbers are kept for ever: a removed issue's is not given again.
        let given =
            world.row(include_str!("../store/issue/greatest_number.sql"), [], |row| row.get::<_, Option<u32>>(0))?;
        let next_number = given.flatten().unwrap_or(0) + 1;
        let bridging = issues.iter().any(|issue| issue.mandate.may_propose());
        let rows: Vec<PositionsRow> = issues
            .into_iter()
            .map(|issue| PositionsRow {
                cells: parties.iter().map(|party| cells.remove(&(issue.id.clone(), party.id.clone()))).collect(),
                proposal: texts.remove(&issue.id),
                convergence: near.remove(&issue.id),
                trail: rounds.iter().map(|round| trail.get(&(issue.id.clone(), round.number)).copied()).collect(),
                issue,
            })
            .collect();
        let levels = [
            Convergence::Agreed,
            Convergence::AdReferendum,
            Convergence::Converging,
            Convergence::Bridgeable,
            Convergence::Apart,
            Convergence::Blocked,
        ];
        let at = |level| rows.iter().filter(|row| row.convergence.as_ref().is_some_and(|it| it.level == level)).count();
        Ok(PositionsAnswer {
            tally: levels.into_iter().map(|level| Tally { level, issues: at(level) }).collect(),
            not_assessed: rows.iter().filter(|row| row.convergence.is_none()).count(),
            brackets: rows.iter().filter_map(|row| row.proposal.as_ref()).map(|text| text.brackets).sum(),
            baskets: world.rows(include_str!("../store/issue/baskets.sql"), [], |row| {
                Ok(Named { id: column(row, "id")?, name: column(row, "name")? })
            })?,
            parties,
            rounds,
            rows,
            bridging,
            changed,
            next_number,
        })
    }
}

/// Asks for the history of one cell.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PositionHistoryAsk {
    /// The issue.
    pub issue: String,
    /// The party.
    pub party: String,
}

/// Every revision of one cell.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PositionHistoryAnswer {
    /// What the issue weighs for the party.
    pub importance: Option<Weight>,
    /// Latest first.
    pub revisions: Vec<PositionRevision>,
}

/// One revision, whole.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PositionRevision {
    /// Identity.
    pub id: String,
    /// Which one, from 1.
    pub number: usize,
    /// When it was written down, milliseconds UTC.
    pub at: Option<i64>,
    /// Who wrote it down.
    pub by: Option<String>,
    /// The round in which it was stated.
    pub round: Option<Named>,
    /// That round's number.
    pub round_number: Option<u32>,
    /// The session in which it was stated.
    pub session: Option<Named>,
    /// That session's number.
    pub session_number: Option<u32>,
    /// What was said to us.
    pub as_said: Option<String>,
    /// What the party lets us convey.
    pub wording: Option<String>,
    /// How firmly.
    pub firmness: Option<Firmness>,
    /// Why they want it.
    pub interest: Option<String>,
    /// Who said it or where it stands.
    pub source: Option<String>,
    /// The paper it stands in, and its clause there.
    pub paper: Option<Cited>,
    /// The day from which it holds.
    pub effective: Option<String>,
    /// Against the revision before.
    pub movement: Option<Movement>,
    /// Its date is an illustration.
    pub illustrative: bool,
    /// What changed in the text a reader sees first; empty for the first revision.
    pub diff: Vec<Segment>,
}

impl PositionRevision {
    fn text(&self) -> &str {
        self.wording.as_deref().or(self.as_said.as_deref()).unwrap_or_default()
    }
}

impl Query for PositionHistoryAsk {
    type Answer = PositionHistoryAnswer;
    const READS: &'static [Entity] = &[
        Entity::Position,
        Entity::Issue,
        Entity::Party,
        Entity::PartyAbsence,
        Entity::Round,
        Entity::Session,
        Entity::Importance,
        Entity::Paper,
        Entity::Clause,
    ];

    fn ask(self, world: &Reading<'_>) -> Result<PositionHistoryAnswer, Failure> {
        let of = (&self.issue, &self.party);
        let named = |row: &rusqlite::Row<'_>, id: &str, title: &str| -> rusqlite::Result<Option<Named>> {
            let (id, name): (Option<String>, Option<String>) = (column(row, id)?, column(row, title)?);
            Ok(id.zip(name).map(|(id, name)| Named { id, name }))
        };
        let mut number = 0;
        let mut revisions = world.rows(include_str!("../store/position/history.sql"), of, |row| {
            number += 1;
            Ok(PositionRevision {
                id: column(row, "id")?,
                number,
                at: column(row, "at")?,
                by: column(row, "by")?,
                round: named(row, "round", "round_title")?,
                round_number: column(row, "round_number")?,
                session: named(row, "session", "session_title")?,
                session_number: column(row, "session_number")?,
                as_said: column(row, "as_said")?,
                wording: column(row, "wording")?,
                firmness: optional_word(row, "firmness")?,
                interest: column(row, "interest")?,
                source: column(row, "source")?,
                paper: cited(row)?,
                effective: column(row, "effective")?,
                movement: optional_word(row, "movement")?,
                illustrative: column(row, "illustrative")?,
                diff: Vec::new(),
            })
        })?;
        for at in 1..revisions.len() {
            revisions[at].diff = diff::words(revisions[at - 1].text(), revisions[at].text());
        }
        revisions.reverse();
        let importance = world.row(include_str!("../store/issue/importance_of.sql"), of, |row| word(row, "weight"))?;
        Ok(PositionHistoryAnswer { importance, revisions })
    }
}
