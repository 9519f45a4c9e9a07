//! The issues by name; and one issue whole: what it weighs for whom, what may come of it, every judgement and draft.

use sabla_domain::issue::{Convergence, Weight};
use sabla_domain::proposal::brackets;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::frame::rounds;
use super::positions::{IssueHead, issues};
use super::sessions::Named;
use super::{column, word};
use crate::failure::Failure;
use crate::store::entity::Entity;
use crate::wire::Query;
use crate::world::Reading;

/// Asks for the names of all issues, to choose one.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct IssuesAsk {}

/// An issue's name.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct IssueName {
    /// Identity.
    pub id: String,
    /// Its number.
    pub number: u32,
    /// What it is called.
    pub title: String,
    /// Its basket.
    pub basket: Named,
}

impl Query for IssuesAsk {
    /// By basket, in order.
    type Answer = Vec<IssueName>;
    const READS: &'static [Entity] = &[Entity::Basket, Entity::Issue];

    fn ask(self, world: &Reading<'_>) -> Result<Vec<IssueName>, Failure> {
        world.rows(include_str!("../store/issue/list.sql"), [], |row| {
            Ok(IssueName {
                id: column(row, "id")?,
                number: column(row, "number")?,
                title: column(row, "title")?,
                basket: Named { id: column(row, "basket")?, name: column(row, "basket_name")? },
            })
        })
    }
}

/// Asks for one issue.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct IssueAsk {
    /// Which one.
    pub id: String,
    /// The round the screen is about: its mandate holds.
    #[serde(default)]
    pub round: Option<String>,
}

/// One issue.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct IssueAnswer {
    /// Its head.
    pub issue: IssueHead,
    /// For the staff.
    pub notes: Option<String>,
    /// Per party that it was judged for.
    pub importance: Vec<ImportanceLine>,
    /// In order.
    pub outcomes: Vec<OutcomeLine>,
    /// Latest first.
    pub assessments: Vec<AssessmentLine>,
    /// Latest first.
    pub proposals: Vec<ProposalLine>,
}

/// What it weighs for a party.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ImportanceLine {
    /// The party.
    pub party: String,
    /// How much.
    pub weight: Weight,
    /// Why we think so.
    pub reason: Option<String>,
}

/// What may come of it.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OutcomeLine {
    /// Identity.
    pub id: String,
    /// Revision.
    pub revision: i64,
    /// The outcome.
    pub text: String,
}

/// One judgement.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AssessmentLine {
    /// Identity.
    pub id: String,
    /// How far apart.
    pub level: Convergence,
    /// Why.
    pub reason: String,
    /// As of which round.
    pub round: Option<u32>,
    /// When it was written down, milliseconds UTC.
    pub at: Option<i64>,
    /// Who wrote it down.
    pub by: Option<String>,
}

/// One draft.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ProposalLine {
    /// Identity.
    pub id: String,
    /// Which draft, from 1.
    pub draft: usize,
    /// The party that proposes; the mediator where absent.
    pub party: Option<String>,
    /// The text.
    pub text: String,
    /// Places not agreed.
    pub brackets: usize,
    /// The round in which it was put forward.
    pub round: Option<u32>,
    /// When it was written down, milliseconds UTC.
    pub at: Option<i64>,
}

impl Query for IssueAsk {
    type Answer = IssueAnswer;
    const READS: &'static [Entity] = &[
        Entity::Dossier,
        Entity::Party,
        Entity::Round,
        Entity::Venue,
        Entity::Basket,
        Entity::Issue,
        Entity::Importance,
        Entity::Outcome,
        Entity::Assessment,
        Entity::Proposal,
    ];

    fn ask(self, world: &Reading<'_>) -> Result<IssueAnswer, Failure> {
        let rounds = rounds(world)?;
        let round = self.round.as_ref().and_then(|id| rounds.iter().find(|round| round.id == *id));
        let missing = Failure::NotFound { entity: Entity::Issue, id: self.id.clone() };
        let issue = issues(world, round)?.into_iter().find(|issue| issue.id == self.id).ok_or(missing)?;
        let notes = world.row(include_str!("../store/issue/notes.sql"), [&self.id], |row| row.get(0))?.flatten();
        let importance = world.rows(include_str!("../store/issue/importance_by_party.sql"), [&self.id], |row| {
            Ok(ImportanceLine {
                party: column(row, "party")?,
                weight: word(row, "weight")?,
                reason: column(row, "reason")?,
            })
        })?;
        let outcomes = world.rows(include_str!("../store/issue/outcomes.sql"), [&self.id], |row| {
            Ok(OutcomeLine { id: column(row, "id")?, revision: column(row, "revision")?, text: column(row, "text")? })
        })?;
        let assessments = world.rows(include_str!("../store/assessment/history.sql"), [&self.id], |row| {
            Ok(AssessmentLine {
                id: column(row, "id")?,
                level: word(row, "level")?,
                reason: column(row, "reason")?,
                round: column(row, "round")?,
                at: column(row, "at")?,
                by: column(row, "by")?,
            })
        })?;
        let mut draft = 0;
        let mut proposals = world.rows(include_str!("../store/proposal/history.sql"), [&self.id], |row| {
            draft += 1;
            let text: String = column(row, "text")?;
            Ok(ProposalLine {
                id: column(row, "id")?,
                draft,
                party: column(row, "party")?,
                brackets: brackets(&text),
                text,
                round: column(row, "round")?,
                at: column(row, "at")?,
            })
        })?;
        proposals.reverse();
        Ok(IssueAnswer { issue, notes, importance, outcomes, assessments, proposals })
    }
}
