//! What references keep wherever things are listed: one thing where one is meant, and none of them twice.

use crate::{ActorId, DelegateId, PartyId, Rejection};

/// The one that is named of several that may be; else all that are.
pub(crate) fn only_one<const N: usize>(named: [Option<String>; N]) -> Result<String, Vec<String>> {
    let named: Vec<String> = named.into_iter().flatten().collect();
    <[String; 1]>::try_from(named).map(|[id]| id)
}

/// The one who is named: a party, an actor or a delegate; else all who are.
pub(crate) fn only_who(
    party: Option<PartyId>,
    actor: Option<ActorId>,
    delegate: Option<DelegateId>,
) -> Result<String, Vec<String>> {
    only_one([party.map(|id| id.to_string()), actor.map(|id| id.to_string()), delegate.map(|id| id.to_string())])
}

/// Refuses what is named for the second time; what is no name at all is told by its own fault.
pub(crate) fn named_once(ids: impl IntoIterator<Item = Result<String, Rejection>>) -> Result<(), Rejection> {
    let mut known = Vec::new();
    for id in ids {
        let id = id?;
        if known.contains(&id) {
            return Err(Rejection::NamedTwice { id });
        }
        known.push(id);
    }
    Ok(())
}
