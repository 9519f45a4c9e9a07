//! Where: venues with their rooms.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::column;
use super::sessions::Named;
use crate::failure::Failure;
use crate::store::entity::Entity;
use crate::wire::Query;
use crate::world::Reading;

/// Asks for all venues.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PlacesAsk {}

/// All venues.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PlacesAnswer {
    /// In order.
    pub venues: Vec<VenueLine>,
}

/// A venue with its rooms.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct VenueLine {
    /// Identity.
    pub id: String,
    /// Revision.
    pub revision: i64,
    /// Name.
    pub name: String,
    /// Town and state.
    pub place: Option<String>,
    /// Its zone.
    pub zone: String,
    /// Days of rest, `"5,6"`: 1 Monday … 7 Sunday.
    pub rest_days: String,
    /// For the staff.
    pub notes: Option<String>,
    /// Numbers of the rounds held there.
    pub rounds: Vec<u32>,
    /// In order.
    pub rooms: Vec<RoomLine>,
}

/// A room.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RoomLine {
    /// Identity.
    pub id: String,
    /// Revision.
    pub revision: i64,
    /// Name.
    pub name: String,
    /// People it holds.
    pub capacity: Option<i64>,
    /// The party whose own it is.
    pub party: Option<Named>,
    /// For the staff.
    pub notes: Option<String>,
    /// Sessions in it.
    pub sessions: i64,
}

impl Query for PlacesAsk {
    type Answer = PlacesAnswer;
    const READS: &'static [Entity] = &[Entity::Venue, Entity::Room, Entity::Party, Entity::Round, Entity::SessionRoom];

    fn ask(self, world: &Reading<'_>) -> Result<PlacesAnswer, Failure> {
        let mut venues = world.rows(include_str!("../store/places/venues.sql"), [], |row| {
            let rounds: Option<String> = column(row, "rounds")?;
            Ok(VenueLine {
                id: column(row, "id")?,
                revision: column(row, "revision")?,
                name: column(row, "name")?,
                place: column(row, "place")?,
                zone: column(row, "zone")?,
                rest_days: column(row, "rest_days")?,
                notes: column(row, "notes")?,
                rounds: rounds.iter().flat_map(|list| list.split(',')).filter_map(|it| it.parse().ok()).collect(),
                rooms: Vec::new(),
            })
        })?;
        let rooms = world.rows(include_str!("../store/places/rooms.sql"), [], |row| {
            let party: Option<String> = column(row, "party")?;
            let party_name: Option<String> = column(row, "party_name")?;
            let line = RoomLine {
                id: column(row, "id")?,
                revision: column(row, "revision")?,
                name: column(row, "name")?,
                capacity: column(row, "capacity")?,
                party: party.zip(party_name).map(|(id, name)| Named { id, name }),
                notes: column(row, "notes")?,
                sessions: column(row, "sessions")?,
            };
            Ok((column::<String>(row, "venue")?, line))
        })?;
        for (venue, room) in rooms {
            if let Some(line) = venues.iter_mut().find(|line| line.id == venue) {
                line.rooms.push(room);
            }
        }
        Ok(PlacesAnswer { venues })
    }
}
