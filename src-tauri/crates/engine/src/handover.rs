//! What an audience would know once something that is ready was handed over to it, and what the paper then says.

use rusqlite::Connection;
use sabla_domain::HandOverId;
use sabla_domain::disclosure::{Disclosure, Means};
use sabla_domain::handover::{HandOver, HandOverItem};
use uuid::Uuid;

use crate::failure::Failure;
use crate::projection::{self, Ready, Rules};
use crate::queries::{CopiesAnswer, CopyLine};
use crate::record::{Laid, raise};
use crate::store::entity::Entity;
use crate::store::rows;
use crate::world::World;

/// A hand-over as it stands.
///
/// # Errors
/// No such hand-over, or the store's answer.
pub fn load(connection: &Connection, id: &str) -> Result<HandOver, Failure> {
    let gone = || Failure::NotFound { entity: Entity::HandOver, id: id.to_owned() };
    let stored = rows::read(connection, Entity::HandOver, id)?.ok_or_else(gone)?;
    let items = rows::read_of(connection, Entity::HandOverItem, "hand_over", id)?;
    // In an audience's world it does not say for whom it is, and is nobody's to hand over.
    raise(Laid { row: stored.row, parts: vec![items.into_iter().map(|item| item.row).collect()] }).map_err(|_| gone())
}

/// The entries of the ledger that recording it would write.
pub fn conveyed(id: Uuid, hand_over: &HandOver, at: i64) -> Vec<Disclosure> {
    let entry = |item: &HandOverItem| Disclosure {
        at,
        through: hand_over.through.clone(),
        means: Some(hand_over.means),
        hand_over: Some(HandOverId(id)),
        ..Disclosure::conveying(item.fact, hand_over.to, item.wording.clone())
    };
    hand_over.items.iter().map(entry).collect()
}

/// Its audience's world as it would be then. What is ready takes the next numbers for the while.
///
/// # Errors
/// No such hand-over or audience; `HandOverClosed`; the store's answer.
pub fn preview(connection: &Connection, id: &str) -> Result<World, Failure> {
    let hand_over = load(connection, id)?;
    hand_over.check_ready()?;
    let number = match hand_over.means {
        Means::OnPaper => Some(projection::next_copy(connection, hand_over.to)?),
        Means::Orally => None,
    };
    let own = id.parse().map_err(|_| Failure::internal("id"))?;
    let ready = Ready { hand_over: id.to_owned(), number, conveyed: conveyed(own, &hand_over, 0) };
    World::of_audience(connection, hand_over.to, &Rules::REVIEWED, Some(&ready))
}

/// What a copy that was handed over says; nothing where it was not.
///
/// # Errors
/// The store's answer.
pub fn handed(mediator: &World, id: &str) -> Result<Option<CopyLine>, Failure> {
    let answer: CopiesAnswer = serde_json::from_slice(&mediator.ask("copies", b"{}", 0)?)?;
    Ok(answer.copies.into_iter().find(|copy| copy.id == id && copy.handed_at.is_some()))
}

/// What the copy says, from the world in which it would be handed over: the one there that is not yet.
///
/// # Errors
/// `WordingMissing` where nothing of it may be known; the store's answer.
pub fn sheet(preview: &World) -> Result<CopyLine, Failure> {
    let answer: CopiesAnswer = serde_json::from_slice(&preview.ask("copies", b"{}", 0)?)?;
    let ready = answer.copies.into_iter().find(|copy| copy.handed_at.is_none());
    ready.ok_or_else(|| sabla_domain::Rejection::WordingMissing.into())
}
