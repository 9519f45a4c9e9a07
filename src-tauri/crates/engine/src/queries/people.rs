//! Who: parties with their delegations and delegates, actors with their roles.

use sabla_domain::actor::{ActorKind, RoleKind};
use sabla_domain::delegation::Standing;
use sabla_domain::party::Absence;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::sessions::Named;
use super::{column, word};
use crate::failure::Failure;
use crate::store::entity::Entity;
use crate::wire::Query;
use crate::world::Reading;

/// Asks for everyone.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PeopleAsk {}

/// Everyone.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PeopleAnswer {
    /// In the dossier's order.
    pub parties: Vec<PartyLine>,
    /// In order.
    pub actors: Vec<ActorLine>,
}

/// A party with its people.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PartyLine {
    /// Identity.
    pub id: String,
    /// Revision.
    pub revision: i64,
    /// Protocol name.
    pub name: String,
    /// What fits a column's head.
    pub short_name: Option<String>,
    /// The capital.
    pub capital: Option<String>,
    /// Its zone.
    pub zone: Option<String>,
    /// For the staff.
    pub notes: Option<String>,
    /// When it had left the talks.
    pub absences: Vec<Absence>,
    /// Its delegations.
    pub delegations: Vec<DelegationLine>,
}

/// A delegation with its delegates.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DelegationLine {
    /// Identity.
    pub id: String,
    /// Revision.
    pub revision: i64,
    /// The round it is for; throughout where absent.
    pub round: Option<Named>,
    /// That round's number.
    pub round_number: Option<u32>,
    /// What it is called.
    pub name: String,
    /// Level or composition.
    pub level: Option<String>,
    /// For the staff.
    pub notes: Option<String>,
    /// In protocol order.
    pub delegates: Vec<DelegateLine>,
}

/// A delegate.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DelegateLine {
    /// Identity.
    pub id: String,
    /// Revision.
    pub revision: i64,
    /// Name.
    pub name: String,
    /// What the person does.
    pub function: Option<String>,
    /// Civilian or military.
    pub standing: Standing,
    /// A military rank.
    pub military_rank: Option<String>,
    /// Heads the delegation.
    pub head: bool,
    /// For the staff.
    pub notes: Option<String>,
}

/// An actor with its roles.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ActorLine {
    /// Identity.
    pub id: String,
    /// Revision.
    pub revision: i64,
    /// Name.
    pub name: String,
    /// What sort.
    pub kind: ActorKind,
    /// The party it is.
    pub party: Option<Named>,
    /// For the staff.
    pub notes: Option<String>,
    /// Its roles.
    pub roles: Vec<RoleLine>,
}

/// A role.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RoleLine {
    /// Identity.
    pub id: String,
    /// Revision.
    pub revision: i64,
    /// The part.
    pub kind: RoleKind,
    /// Only in this round.
    pub round: Option<Named>,
    /// What it extends to.
    pub extent: Option<String>,
}

fn named(row: &rusqlite::Row<'_>, id: &str, name: &str) -> rusqlite::Result<Option<Named>> {
    let (id, name): (Option<String>, Option<String>) = (column(row, id)?, column(row, name)?);
    Ok(id.zip(name).map(|(id, name)| Named { id, name }))
}

impl Query for PeopleAsk {
    type Answer = PeopleAnswer;
    const READS: &'static [Entity] = &[
        Entity::Party,
        Entity::PartyAbsence,
        Entity::Delegation,
        Entity::Delegate,
        Entity::Actor,
        Entity::Role,
        Entity::Round,
    ];

    fn ask(self, world: &Reading<'_>) -> Result<PeopleAnswer, Failure> {
        let mut parties = world.rows(include_str!("../store/people/parties.sql"), [], |row| {
            Ok(PartyLine {
                id: column(row, "id")?,
                revision: column(row, "revision")?,
                name: column(row, "name")?,
                short_name: column(row, "short_name")?,
                capital: column(row, "capital")?,
                zone: column(row, "zone")?,
                notes: column(row, "notes")?,
                absences: serde_json::from_str(&column::<String>(row, "absences")?).unwrap_or_default(),
                delegations: Vec::new(),
            })
        })?;
        let mut delegations = world.rows(include_str!("../store/people/delegations.sql"), [], |row| {
            let line = DelegationLine {
                id: column(row, "id")?,
                revision: column(row, "revision")?,
                round: named(row, "round", "round_title")?,
                round_number: column(row, "round_number")?,
                name: column(row, "name")?,
                level: column(row, "level")?,
                notes: column(row, "notes")?,
                delegates: Vec::new(),
            };
            Ok((column::<String>(row, "party")?, line))
        })?;
        let delegates = world.rows(include_str!("../store/people/delegates.sql"), [], |row| {
            let line = DelegateLine {
                id: column(row, "id")?,
                revision: column(row, "revision")?,
                name: column(row, "name")?,
                function: column(row, "function")?,
                standing: word(row, "standing")?,
                military_rank: column(row, "military_rank")?,
                head: column(row, "head")?,
                notes: column(row, "notes")?,
            };
            Ok((column::<String>(row, "delegation")?, line))
        })?;
        for (delegation, delegate) in delegates {
            if let Some((_, line)) = delegations.iter_mut().find(|(_, line)| line.id == delegation) {
                line.delegates.push(delegate);
            }
        }
        for (party, delegation) in delegations {
            if let Some(line) = parties.iter_mut().find(|line| line.id == party) {
                line.delegations.push(delegation);
            }
        }
        let mut actors = world.rows(include_str!("../store/people/actors.sql"), [], |row| {
            Ok(ActorLine {
                id: column(row, "id")?,
                revision: column(row, "revision")?,
                name: column(row, "name")?,
                kind: word(row, "kind")?,
                party: named(row, "party", "party_name")?,
                notes: column(row, "notes")?,
                roles: Vec::new(),
            })
        })?;
        let roles = world.rows(include_str!("../store/people/roles.sql"), [], |row| {
            let line = RoleLine {
                id: column(row, "id")?,
                revision: column(row, "revision")?,
                kind: word(row, "kind")?,
                round: named(row, "round", "round_title")?,
                extent: column(row, "extent")?,
            };
            Ok((column::<String>(row, "actor")?, line))
        })?;
        for (actor, role) in roles {
            if let Some(line) = actors.iter_mut().find(|line| line.id == actor) {
                line.roles.push(role);
            }
        }
        Ok(PeopleAnswer { parties, actors })
    }
}
