//! Where an issue stands: in which basket, after which other.

use sabla_domain::issue::Issue;
use sabla_domain::{BasketId, IssueId};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::Command;
use crate::bindings::Declared;
use crate::failure::{Failure, parse};
use crate::journal::Tx;
use crate::store::entity::Entity;

/// Moves an issue to a place in a basket, its own or another.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MoveIssue {
    /// Which one.
    pub id: IssueId,
    /// The basket.
    pub basket: BasketId,
    /// After which one; first where absent.
    #[serde(default)]
    pub after: Option<IssueId>,
}

impl Command for MoveIssue {
    fn declare(declared: &mut Declared) -> String {
        declared.named::<Self>()
    }

    fn parse(body: Value) -> Result<Self, Failure> {
        parse(body)
    }

    fn perform(self, tx: &mut Tx<'_>) -> Result<(), Failure> {
        let held = tx.load::<Issue>(&self.id.0)?;
        tx.change(&held, &Issue { basket: self.basket, ..held.value.clone() })?;
        tx.place(Entity::Issue, &self.id.0, self.after.map(|after| after.0).as_ref())
    }
}
