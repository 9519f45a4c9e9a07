//! Points of an agenda: into a session or the parking lot, below one another, before one another.

use sabla_domain::Rejection;
use sabla_domain::agenda::{Agenda, AgendaItem, ItemStatus, Node};
use sabla_domain::{AgendaItemId, SessionId};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;
use uuid::Uuid;

use super::Command;
use crate::bindings::Declared;
use crate::failure::{Failure, parse};
use crate::journal::Tx;
use crate::store::entity::Entity;
use crate::store::rows::{self, Stored};

/// Moves an item, and the items below it, to a place: in a session or the parking lot, below a parent or at the top,
/// after a neighbour or first.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MoveAgendaItem {
    /// Which one.
    pub id: AgendaItemId,
    /// The session; the parking lot where absent.
    #[serde(default)]
    pub session: Option<SessionId>,
    /// Below which one; at the top where absent.
    #[serde(default)]
    pub parent: Option<AgendaItemId>,
    /// After which one; first where absent.
    #[serde(default)]
    pub after: Option<AgendaItemId>,
}

/// Says what became of an item.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetItemStatus {
    /// Which one.
    pub id: AgendaItemId,
    /// The revision the sender saw.
    pub revision: i64,
    /// What became of it.
    pub status: ItemStatus,
}

impl Command for MoveAgendaItem {
    fn declare(declared: &mut Declared) -> String {
        declared.named::<Self>()
    }

    fn parse(body: Value) -> Result<Self, Failure> {
        parse(body)
    }

    fn perform(self, tx: &mut Tx<'_>) -> Result<(), Failure> {
        let held = tx.load::<AgendaItem>(&self.id.0)?;
        let mut value = held.value.clone();
        value.session = self.session;
        value.parent = self.parent;
        if let Some(session) = self.session {
            value.round = tx.load::<sabla_domain::session::Session>(&session.0)?.value.round;
        }
        check_place(tx, &self.id.0, &value)?;
        if (held.value.session, held.value.parent) != (value.session, value.parent) {
            let below = tree(tx, &held.value)?.descendants(self.id);
            tx.change(&held, &value)?;
            if held.value.session != value.session {
                for item in below {
                    let item = tx.load::<AgendaItem>(&item.0)?;
                    let carried = AgendaItem { session: value.session, round: value.round, ..item.value.clone() };
                    tx.change(&item, &carried)?;
                }
            }
        }
        tx.place(Entity::AgendaItem, &self.id.0, self.after.map(|after| after.0).as_ref())
    }
}

impl Command for SetItemStatus {
    fn declare(declared: &mut Declared) -> String {
        declared.named::<Self>()
    }

    fn parse(body: Value) -> Result<Self, Failure> {
        parse(body)
    }

    fn perform(self, tx: &mut Tx<'_>) -> Result<(), Failure> {
        let held = tx.load_at::<AgendaItem>(&self.id.0, self.revision)?;
        tx.change(&held, &AgendaItem { status: self.status, ..held.value.clone() })
    }
}

/// The parent is on the same agenda and not below the item; what stands below the item stays with it.
pub(super) fn check_place(tx: &Tx<'_>, id: &Uuid, item: &AgendaItem) -> Result<(), Failure> {
    let Some(parent) = item.parent else { return Ok(()) };
    let above = tx.load::<AgendaItem>(&parent.0)?.value;
    if (above.session, above.round) != (item.session, item.round) {
        return Err(Rejection::ParentElsewhere.into());
    }
    let mut nodes = nodes(tx, item)?;
    if rows::read(tx.connection(), Entity::AgendaItem, &id.to_string())?.is_some() {
        // The item's own branch may still stand on another agenda.
        nodes.extend(self::nodes(tx, &tx.load::<AgendaItem>(id)?.value)?);
    }
    nodes.sort_by_key(|node| node.id);
    nodes.dedup_by_key(|node| node.id);
    Ok(Agenda::of(nodes).check_place(AgendaItemId(*id), item.parent)?)
}

/// A written item stays on its agenda while others stand below it: moving takes them along.
pub(super) fn check_agenda(tx: &Tx<'_>, id: &Uuid, item: &AgendaItem) -> Result<(), Failure> {
    let below = rows::read_of(tx.connection(), Entity::AgendaItem, "parent", &id.to_string())?;
    let session = item.session.map(|session| session.to_string());
    if below.iter().any(|stored| stored.row["session"].as_str() != session.as_deref()) {
        return Err(Rejection::ParentElsewhere.into());
    }
    check_place(tx, id, item)
}

/// Lets a session's items go to the parking lot.
pub(super) fn park(tx: &mut Tx<'_>, session: &Stored) -> Result<(), Failure> {
    for stored in rows::read_of(tx.connection(), Entity::AgendaItem, "session", &session.id)? {
        let id = stored.id.parse().map_err(|_| Failure::internal("id"))?;
        let held = tx.load::<AgendaItem>(&id)?;
        tx.change(&held, &AgendaItem { session: None, ..held.value.clone() })?;
    }
    Ok(())
}

/// The agenda an item stands on: its session's, or its round's parking lot.
fn tree(tx: &Tx<'_>, item: &AgendaItem) -> Result<Agenda, Failure> {
    Ok(Agenda::of(nodes(tx, item)?))
}

fn nodes(tx: &Tx<'_>, item: &AgendaItem) -> Result<Vec<Node>, Failure> {
    let stored = match item.session {
        Some(session) => rows::read_of(tx.connection(), Entity::AgendaItem, "session", &session.to_string())?,
        None => {
            let parked = rows::read_of(tx.connection(), Entity::AgendaItem, "round", &item.round.to_string())?;
            parked.into_iter().filter(|stored| stored.row["session"].is_null()).collect()
        }
    };
    stored.iter().map(node).collect()
}

fn node(stored: &Stored) -> Result<Node, Failure> {
    let id = |text: &str| text.parse().map(AgendaItemId).map_err(|_| Failure::internal("id"));
    Ok(Node {
        id: id(&stored.id)?,
        parent: stored.row["parent"].as_str().map(id).transpose()?,
        rank: stored.row["rank"].as_i64().unwrap_or_default(),
        minutes: stored.row["minutes"].as_i64(),
    })
}
