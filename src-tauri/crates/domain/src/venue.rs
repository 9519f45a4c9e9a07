//! Where they meet.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::text::{Text, Title, absent_if_blank};
use crate::time::Zone;
use crate::{PartyId, Rejection, VenueId};

/// The most people a room holds.
pub const CAPACITY_LIMIT: i64 = 10_000;

/// A place that holds rooms; its zone is the zone of its sessions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Venue {
    /// What it is called.
    pub name: Title,
    /// Town and state.
    #[serde(default, deserialize_with = "absent_if_blank")]
    pub place: Option<Title>,
    /// Its zone.
    pub zone: Zone,
    /// Days of rest there, 1 Monday … 7 Sunday (ISO 8601).
    #[serde(default)]
    pub rest_days: RestDays,
    /// Access, security, hours; for the staff.
    #[serde(default, deserialize_with = "absent_if_blank")]
    pub notes: Option<Text>,
}

/// Days of the week, 1 Monday … 7 Sunday, in order; written as `"5,6"`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct RestDays(std::collections::BTreeSet<u32>);

impl RestDays {
    /// Whether this day of the week (1 Monday … 7 Sunday) is one.
    pub fn contains(&self, weekday: u32) -> bool {
        self.0.contains(&weekday)
    }
}

impl TryFrom<String> for RestDays {
    type Error = Rejection;
    fn try_from(value: String) -> Result<Self, Rejection> {
        value
            .split(',')
            .map(str::trim)
            .filter(|part| !part.is_empty())
            .map(|part| match part.parse() {
                Ok(day @ 1..=7) => Ok(day),
                _ => Err(Rejection::NotOneOf { value: part.to_owned() }),
            })
            .collect::<Result<_, _>>()
            .map(Self)
    }
}

impl From<RestDays> for String {
    fn from(days: RestDays) -> Self {
        days.0.iter().map(u32::to_string).collect::<Vec<_>>().join(",")
    }
}

/// A room of a venue.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Room {
    /// The venue.
    pub venue: VenueId,
    /// What it is called.
    pub name: Title,
    /// People it holds, where known.
    #[serde(default)]
    pub capacity: Option<i64>,
    /// The party whose own room or wing it is.
    #[serde(default)]
    pub party: Option<PartyId>,
    /// Doors, lines, screens; for the staff.
    #[serde(default, deserialize_with = "absent_if_blank")]
    pub notes: Option<Text>,
}

impl Room {
    /// A room holds between one person and ten thousand.
    pub fn check(&self) -> Result<(), Rejection> {
        match self.capacity {
            Some(value) if !(1..=CAPACITY_LIMIT).contains(&value) => Err(Rejection::Capacity { value }),
            _ => Ok(()),
        }
    }
}
