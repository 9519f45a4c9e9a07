//! What is only ever added: positions, judgements of convergence, drafts of text. And what an issue weighs.

use rusqlite::OptionalExtension;
use sabla_domain::Rejection;
use sabla_domain::dossier::{Dossier, Mandate};
use sabla_domain::issue::{Assessment, Importance, Issue};
use sabla_domain::position::Position;
use sabla_domain::proposal::Proposal;
use sabla_domain::round::Round;
use serde_json::Value;
use ts_rs::TS;
use uuid::Uuid;

use super::Command;
use crate::bindings::Declared;
use crate::failure::{Failure, parse};
use crate::journal::Tx;
use crate::record::Record;
use crate::store::entity::Entity;
use crate::store::rows;

/// Adds the next revision of something that is only ever added.
#[derive(Clone, Debug)]
pub struct AddNext<T> {
    /// UUID version 7.
    pub id: Uuid,
    /// The latest revision the sender saw, or that there was none: another one makes this stale. Not looked at where
    /// absent.
    pub based_on: Option<Option<Uuid>>,
    /// The revision.
    pub value: T,
}

/// A noun that is only ever added.
pub trait Appended: Record + TS + 'static {
    /// Its rules.
    ///
    /// # Errors
    /// The rule that is broken.
    fn check_next(&self, tx: &Tx<'_>) -> Result<(), Failure>;

    /// The latest of its series.
    ///
    /// # Errors
    /// The store's answer.
    fn latest(&self, tx: &Tx<'_>) -> Result<Option<String>, Failure>;
}

impl<T: Appended> Command for AddNext<T> {
    fn declare(declared: &mut Declared) -> String {
        format!("{{ id: string; based_on: string | null }} & {}", declared.named::<T>())
    }

    fn parse(body: Value) -> Result<Self, Failure> {
        let Value::Object(mut body) = body else { return Err(Failure::Malformed { field: String::new() }) };
        let id = parse(body.remove("id").unwrap_or_default())?;
        let based_on = body.remove("based_on").map(parse::<Option<Uuid>>).transpose()?;
        Ok(Self { id, based_on, value: parse(body.into())? })
    }

    fn perform(self, tx: &mut Tx<'_>) -> Result<(), Failure> {
        self.value.check_next(tx)?;
        if let Some(seen) = self.based_on {
            let latest = self.value.latest(tx)?;
            if latest != seen.map(|seen| seen.to_string()) {
                let id = latest.unwrap_or_default();
                return Err(Failure::Stale { entity: T::ENTITY, id, revision: None });
            }
        }
        tx.add(&self.id, &self.value)
    }
}

fn latest(tx: &Tx<'_>, sql: &'static str, issue: &str, party: Option<&str>) -> Result<Option<String>, Failure> {
    let mut statement = tx.connection().prepare_cached(sql)?;
    Ok(statement.query_row((issue, party), |row| row.get(0)).optional()?)
}

impl Appended for Position {
    fn check_next(&self, tx: &Tx<'_>) -> Result<(), Failure> {
        if self.expunged_at.is_some() {
            return Err(Rejection::Expunged.into());
        }
        super::paper::check_clause(tx, self.paper, self.clause)?;
        Ok(self.check()?)
    }

    fn latest(&self, tx: &Tx<'_>) -> Result<Option<String>, Failure> {
        let sql = include_str!("../store/position/current_id.sql");
        latest(tx, sql, &self.issue.to_string(), Some(&self.party.to_string()))
    }
}

impl Appended for Assessment {
    fn check_next(&self, _tx: &Tx<'_>) -> Result<(), Failure> {
        Ok(())
    }

    fn latest(&self, tx: &Tx<'_>) -> Result<Option<String>, Failure> {
        latest(tx, include_str!("../store/assessment/latest_id.sql"), &self.issue.to_string(), None)
    }
}

impl Appended for Proposal {
    fn check_next(&self, tx: &Tx<'_>) -> Result<(), Failure> {
        let issue = tx.load::<Issue>(&self.issue.0)?.value;
        let round = self.round.map(|round| tx.load::<Round>(&round.0)).transpose()?;
        let dossier = rows::read_all(tx.connection(), Entity::Dossier)?;
        let dossier = dossier.first().and_then(|stored| stored.id.parse().ok());
        let dossier = dossier.map(|id| tx.load::<Dossier>(&id)).transpose()?;
        let own = dossier.map_or(Mandate::GoodOffices, |dossier| dossier.value.mandate);
        let in_force = Mandate::in_force(own, round.and_then(|round| round.value.mandate), issue.mandate);
        Ok(self.check(in_force)?)
    }

    fn latest(&self, tx: &Tx<'_>) -> Result<Option<String>, Failure> {
        latest(tx, include_str!("../store/proposal/latest_id.sql"), &self.issue.to_string(), None)
    }
}

/// Says what an issue weighs for a party, in place of what was said before.
#[derive(Clone, Debug)]
pub struct SetImportance {
    /// UUID version 7, for the first time it is said.
    pub id: Uuid,
    /// The judgement.
    pub value: Importance,
}

impl Command for SetImportance {
    fn declare(declared: &mut Declared) -> String {
        format!("{{ id: string }} & {}", declared.named::<Importance>())
    }

    fn parse(body: Value) -> Result<Self, Failure> {
        let Value::Object(mut body) = body else { return Err(Failure::Malformed { field: String::new() }) };
        let id = parse(body.remove("id").unwrap_or_default())?;
        Ok(Self { id, value: parse(body.into())? })
    }

    fn perform(self, tx: &mut Tx<'_>) -> Result<(), Failure> {
        let party = self.value.party.to_string();
        let said = rows::read_of(tx.connection(), Entity::Importance, "issue", &self.value.issue.to_string())?;
        match said.into_iter().find(|stored| stored.row["party"].as_str() == Some(&party)) {
            Some(stored) => {
                let id = stored.id.parse().map_err(|_| Failure::internal("id"))?;
                let held = tx.load::<Importance>(&id)?;
                tx.change(&held, &self.value)
            }
            None => tx.add(&self.id, &self.value),
        }
    }
}
