//! Who looks: whether an audience takes part in an occasion, and whether it hears what another audience was told.

use std::collections::HashMap;
use std::rc::Rc;

use rusqlite::{Connection, OptionalExtension};
use sabla_domain::audience::{Audience, CircleMember, Seating};
use sabla_domain::{DelegateId, PartyId};
use uuid::Uuid;

use super::known::Occasion;
use crate::failure::Failure;
use crate::ledger;
use crate::store::entity::Entity;
use crate::store::rows;

/// An audience in its dossier.
pub struct Viewer {
    /// Which one.
    pub audience: Audience,
    seating: Rc<Seating>,
    heads: Vec<DelegateId>,
    /// From which operation on the audience hears what a circle was told, where it was not always part of it.
    since: HashMap<Audience, i64>,
    /// The parties that must have been at the table for the audience to have heard what was said there, each with the
    /// operation by which it joined.
    seats: Vec<(PartyId, i64)>,
}

impl Viewer {
    /// An audience, in a seating read for it alone.
    ///
    /// # Errors
    /// As [`Viewer::of`].
    pub fn alone(connection: &Connection, audience: Audience) -> Result<Self, Failure> {
        Self::of(connection, audience, Rc::new(ledger::seating(connection)?))
    }

    /// An audience there is, in the dossier's own seating.
    ///
    /// # Errors
    /// Its party or circle is not there, or the store's answer.
    pub fn of(connection: &Connection, audience: Audience, seating: Rc<Seating>) -> Result<Self, Failure> {
        let gone = |entity: Entity, id: Uuid| Failure::NotFound { entity, id: id.to_string() };
        match audience {
            Audience::Party { party } | Audience::Head { party } if !seating.parties.contains(&party) => {
                return Err(gone(Entity::Party, party.0));
            }
            Audience::Circle { circle } if !seating.circles.iter().any(|(known, _)| *known == circle) => {
                return Err(gone(Entity::Circle, circle.0));
            }
            _ => {}
        }
        let heads = match audience {
            Audience::Head { party } => heads(connection, party)?,
            _ => Vec::new(),
        };
        let since = since(connection, audience, &seating)?;
        let seated: Vec<PartyId> = match audience {
            Audience::Party { party } | Audience::Head { party } => vec![party],
            _ => seating.at_table().collect(),
        };
        let seats = seated.into_iter().map(|party| Ok((party, joined(connection, Entity::Party, &party.to_string())?)));
        let seats = seats.collect::<Result<_, Failure>>()?;
        Ok(Self { audience, seating, heads, since, seats })
    }

    /// The party whose own view it is.
    pub fn party(&self) -> Option<PartyId> {
        match self.audience {
            Audience::Party { party } | Audience::Head { party } => Some(party),
            _ => None,
        }
    }

    /// All parties that are wholly in it.
    pub fn parties(&self) -> Vec<PartyId> {
        match self.audience {
            Audience::Party { party } | Audience::Head { party } => vec![party],
            // Not those alone who sit there now: what is one party's own is not the table's where the others have left it.
            Audience::Table => self.seating.parties.clone(),
            Audience::Circle { .. } => self.members().iter().filter_map(|member| member.party).collect(),
            Audience::Public => Vec::new(),
        }
    }

    /// The parties that it is made of, where it is made of parties alone: a circle with anybody else in it is not.
    pub fn made_of(&self) -> Vec<PartyId> {
        if self.members().iter().any(|member| member.party.is_none()) { Vec::new() } else { self.parties() }
    }

    /// Those who make up a circle.
    pub fn members(&self) -> &[CircleMember] {
        let Audience::Circle { circle } = self.audience else { return &[] };
        self.seating.circles.iter().find(|(known, _)| *known == circle).map_or(&[], |(_, circle)| &circle.members)
    }

    /// Whether it heard what `told` was told on an occasion.
    pub fn hears(&self, told: Audience, Occasion { recorded, at }: Occasion) -> bool {
        let seated = |&(party, joined): &(PartyId, i64)| recorded > joined && !self.seating.is_away(party, at);
        self.seating.hears(self.audience, told)
            && self.since.get(&told).is_none_or(|since| recorded > *since)
            && (told != Audience::Table || self.seats.iter().all(seated))
    }

    /// Whether everyone in it takes part among those present: a delegate who is there alone is not the delegation.
    pub fn attends(&self, present: &[CircleMember]) -> bool {
        let is_here = |party: PartyId| present.iter().any(|one| one.party == Some(party));
        match self.audience {
            Audience::Party { party } => is_here(party),
            Audience::Head { party } => {
                is_here(party) || present.iter().filter_map(|one| one.delegate).any(|one| self.heads.contains(&one))
            }
            Audience::Table => !self.seats.is_empty() && self.seats.iter().all(|(party, _)| is_here(*party)),
            Audience::Circle { .. } => {
                !self.members().is_empty() && self.members().iter().all(|member| present.contains(member))
            }
            Audience::Public => false,
        }
    }
}

/// Every audience that a dossier has.
///
/// # Errors
/// The store's answer.
pub fn audiences(connection: &Connection) -> Result<Vec<Audience>, Failure> {
    Ok(seated(&ledger::seating(connection)?))
}

/// The audiences of a seating.
pub(super) fn seated(seating: &Seating) -> Vec<Audience> {
    let parties = seating.parties.iter().map(|party| Audience::Party { party: *party });
    let heads = seating.parties.iter().map(|party| Audience::Head { party: *party });
    let circles = seating.circles.iter().map(|(circle, _)| Audience::Circle { circle: *circle });
    parties.chain(heads).chain(circles).chain([Audience::Table, Audience::Public]).collect()
}

fn heads(connection: &Connection, party: PartyId) -> Result<Vec<DelegateId>, Failure> {
    let mut statement = connection.prepare_cached(include_str!("../store/projection/heads.sql"))?;
    let ids = statement.query_map([party.to_string()], |row| row.get::<_, String>(0))?;
    ids.map(|id| id?.parse().map(DelegateId).map_err(|_| Failure::internal("id"))).collect()
}

/// The operation that added a thing.
fn joined(connection: &Connection, entity: Entity, id: &str) -> Result<i64, Failure> {
    let mut statement = connection.prepare_cached(include_str!("../store/projection/joined.sql"))?;
    let seq = statement.query_row((entity.table(), id), |row| row.get::<_, Option<i64>>(0)).optional()?;
    Ok(seq.flatten().unwrap_or(0))
}

/// Who joins a circle late does not hear what it was told before.
fn since(connection: &Connection, audience: Audience, seating: &Seating) -> Result<HashMap<Audience, i64>, Failure> {
    let mut since = HashMap::new();
    for (circle, _) in &seating.circles {
        let mut last = 0;
        for member in rows::read_of(connection, Entity::CircleMember, "circle", &circle.to_string())? {
            let member_party = member.row["party"].as_str();
            let counts = match audience {
                Audience::Party { party } | Audience::Head { party } => member_party == Some(&party.to_string()),
                _ => true,
            };
            if counts {
                last = last.max(joined(connection, Entity::CircleMember, &member.id)?);
            }
        }
        since.insert(Audience::Circle { circle: *circle }, last);
    }
    Ok(since)
}
