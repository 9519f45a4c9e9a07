//! Every decision about what may stand in an audience's world, in one place to be reviewed. The filling itself decides
//! nothing.

use sabla_domain::PartyId;
use sabla_domain::audience::{Audience, CircleMember};
use sabla_domain::disclosure::Step;
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::known::{KnownFact, Occasion};
use super::shown;
use super::viewer::Viewer;
use crate::store::entity::Entity;
use crate::store::rows::Stored;

/// The decisions. There is one set of them, [`Rules::REVIEWED`]; the check against leaks breaks one after the other to see
/// that each break is found.
#[derive(Clone, Copy)]
pub struct Rules {
    /// The columns that are copied.
    pub columns: fn(Entity) -> Vec<&'static str>,
    /// What is copied besides where the audience handed a fact to us itself.
    pub own_columns: fn(Entity) -> Vec<&'static str>,
    /// SQL: who takes part in sessions that were told to those who take part.
    pub attendance: &'static str,
    /// SQL: the ledger's entries.
    pub disclosures: &'static str,
    /// SQL: agenda items that are not the staff's own.
    pub items: &'static str,
    /// Whether a step of the ledger lets the audience know.
    pub tells: fn(Step) -> bool,
    /// Whether an audience has the paper itself that it knows.
    pub holds: fn(&KnownFact) -> bool,
    /// Whether an audience heard what another was told on an occasion.
    pub hears: fn(&Viewer, Audience, Occasion) -> bool,
    /// Whether an audience takes part among those present.
    pub attends: fn(&Viewer, &[CircleMember]) -> bool,
    /// The parties that an audience is made of, nobody else being in it.
    pub made_of: fn(&Viewer) -> Vec<PartyId>,
    /// Whether an agenda item, by its visibility and the parties it names, may be seen by an audience of these parties.
    pub sees: fn(&str, &[PartyId], &[PartyId]) -> bool,
    /// Whether a room of this party, or of none, may be seen by an audience of these: one delegation's own is not the
    /// table's.
    pub enters: fn(Option<&str>, &[String]) -> bool,
    /// Whether a role of this kind may be seen.
    pub casts: fn(&str) -> bool,
    /// Nouns that are there whole, whoever looks.
    pub whole: &'static [Entity],
    /// The words of a known fact: those in which the audience knows it, out of these and the fact's own row.
    pub words: fn(&str, &Stored) -> Value,
    /// What the dossier is called.
    pub name: fn(&Stored) -> Value,
    /// A row's id, from the dossier's secret, the audience, the noun and the id here.
    pub id: fn(&[u8], &Viewer, Entity, &str) -> String,
    /// A row's number, from the audience's own and the row.
    pub number: fn(Option<i64>, &Stored) -> Value,
    /// A row's rank, from its place in the world and the row.
    pub rank: fn(i64, &Stored) -> Value,
    /// A row's key, from its place in the world and the row.
    pub key: fn(i64, &Stored) -> i64,
    /// A row's revision.
    pub revision: fn(&Stored) -> i64,
}

impl Rules {
    /// The rules.
    pub const REVIEWED: Self = Self {
        columns: |entity| shown::columns(entity).to_vec(),
        own_columns: |entity| shown::own_columns(entity).to_vec(),
        attendance: include_str!("../store/projection/attendance.sql"),
        disclosures: include_str!("../store/projection/disclosures.sql"),
        items: include_str!("../store/projection/items.sql"),
        tells: Step::lets_know,
        holds: |fact| fact.whole,
        hears: Viewer::hears,
        attends: Viewer::attends,
        made_of: Viewer::made_of,
        sees: |visibility, named, parties| {
            visibility == "common" || (!parties.is_empty() && parties.iter().all(|party| named.contains(party)))
        },
        enters: |owner, own| owner.is_none_or(|owner| !own.is_empty() && own.iter().all(|own| own == owner)),
        casts: |kind| kind != "concerned_not_member",
        whole: &[],
        words: |known, _| known.into(),
        // What the staff call the case is their own affair.
        name: |dossier| dossier.row.get("facilitator").cloned().unwrap_or_default(),
        id: stable_and_unlinkable,
        number: |own, _| own.map_or(Value::Null, Value::from),
        rank: |place, _| (place * 1024).into(),
        key: |place, _| place,
        revision: |_| 1,
    };
}

/// Who has two audiences' worlds cannot tell from the ids which rows are the same, nor from one when it was written.
fn stable_and_unlinkable(secret: &[u8], viewer: &Viewer, entity: Entity, id: &str) -> String {
    let audience = viewer.audience.to_string();
    let mut hash = Sha256::new();
    for part in [secret, audience.as_bytes(), entity.table().as_bytes(), id.as_bytes()] {
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part);
    }
    let hash: [u8; 32] = hash.finalize().into();
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash[..16]);
    uuid::Builder::from_custom_bytes(bytes).into_uuid().to_string()
}
