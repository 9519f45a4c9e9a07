//! One scheduled meeting.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::actor::RoleKind;
use crate::naming::{named_once, only_one};
use crate::text::{Text, Title, absent_if_blank};
use crate::time::{Wall, Zone};
use crate::{ActorId, DelegateId, PartyId, Rejection, RoomId, RoundId};

/// The longest session, in minutes: a day.
pub const LONGEST: i64 = 24 * 60;

/// How the participants meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// All delegations.
    Plenary,
    /// Two delegations, one room.
    DirectTalks,
    /// One site, separate rooms, messages carried.
    ProximityTalks,
    /// The mediator with one party.
    Caucus,
    /// Experts on a subject.
    WorkingGroup,
    /// Those who write.
    DraftingCommittee,
    /// Towards the media.
    Press,
    /// Arrivals, signature.
    Protocol,
    /// Nothing on the table.
    Break,
}

/// Where a session stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Laid out by us.
    #[default]
    Planned,
    /// Accepted by those who take part.
    Confirmed,
    /// Now.
    UnderWay,
    /// Has taken place.
    Held,
    /// To another time not yet known.
    Postponed,
    /// Will not take place.
    Cancelled,
}

impl Status {
    /// Whether its rooms and people are taken.
    pub fn occupies(self) -> bool {
        !matches!(self, Self::Postponed | Self::Cancelled)
    }
}

/// When: wall times in a zone, from which the instants follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Slot {
    /// Start on the wall.
    pub starts: Wall,
    /// End on the wall; past midnight it is on the next day.
    pub ends: Wall,
    /// The zone of both.
    pub zone: Zone,
}

/// A slot on the line of instants (milliseconds UTC).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// Start.
    pub starts: i64,
    /// End, not included.
    pub ends: i64,
}

impl Span {
    /// Whether two spans share an instant.
    pub fn overlaps(self, other: Self) -> bool {
        self.starts < other.ends && other.starts < self.ends
    }

    /// Length in minutes.
    pub fn minutes(self) -> i64 {
        (self.ends - self.starts) / 60_000
    }
}

impl Slot {
    /// The instants, or why there are none: a skipped hour, an end before the start, more than a day.
    pub fn span(&self) -> Result<Span, Rejection> {
        let starts = self.zone.resolve(self.starts)?.instant;
        let ends = self.zone.resolve(self.ends)?.instant;
        if ends <= starts {
            return Err(Rejection::EndsBeforeStart { starts: self.starts.to_string(), ends: self.ends.to_string() });
        }
        let span = Span { starts, ends };
        if span.minutes() > LONGEST {
            return Err(Rejection::SessionTooLong { minutes: span.minutes(), limit: LONGEST });
        }
        Ok(span)
    }
}

/// Who takes part: exactly one of a party, an actor, a delegate; perhaps in a role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Participant {
    /// A whole delegation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub party: Option<PartyId>,
    /// An actor, for example the facilitator.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub actor: Option<ActorId>,
    /// One delegate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub delegate: Option<DelegateId>,
    /// The part in this session, for example the chair.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub role: Option<RoleKind>,
}

/// One scheduled meeting, or one still to be scheduled.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Session {
    /// The round.
    pub round: RoundId,
    /// Its number within the round, from 1; kept for ever.
    pub number: u32,
    /// What it is called.
    pub title: Title,
    /// How they meet.
    pub format: Format,
    /// Where it stands.
    #[serde(default)]
    pub status: Status,
    /// When; absent until scheduled.
    #[serde(default)]
    pub slot: Option<Slot>,
    /// Minutes it is meant to take, while it has no slot.
    #[serde(default)]
    pub minutes: Option<i64>,
    /// Where.
    #[serde(default)]
    pub rooms: Vec<RoomId>,
    /// Who.
    #[serde(default)]
    pub participants: Vec<Participant>,
    /// For the staff.
    #[serde(default, deserialize_with = "absent_if_blank")]
    pub notes: Option<Text>,
    /// Its time is an illustration, not a fact.
    #[serde(default)]
    pub illustrative: bool,
}

impl Session {
    /// The rules a session keeps by itself.
    pub fn check(&self) -> Result<(), Rejection> {
        if let Some(slot) = &self.slot {
            slot.span()?;
        } else if matches!(self.status, Status::UnderWay | Status::Held) {
            let status = if self.status == Status::Held { "held" } else { "under_way" };
            return Err(Rejection::SessionHasNoTime { status: status.to_owned() });
        }
        if let Some(minutes) = self.minutes.filter(|minutes| !(1..=LONGEST).contains(minutes)) {
            return Err(Rejection::TimeBox { minutes, limit: LONGEST });
        }
        named_once(self.rooms.iter().map(|room| Ok(room.to_string())))?;
        named_once(self.participants.iter().map(Participant::check))
    }
}

impl Participant {
    fn check(&self) -> Result<String, Rejection> {
        let named = [
            self.party.map(|id| id.to_string()),
            self.actor.map(|id| id.to_string()),
            self.delegate.map(|id| id.to_string()),
        ];
        only_one(named).map_err(|named| Rejection::NotOneOf { value: named.join(" ") })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slots() {
        let check = |starts: &str, ends: &str, zone: &str, want: &str| {
            let slot = Slot {
                starts: starts.to_owned().try_into().unwrap(),
                ends: ends.to_owned().try_into().unwrap(),
                zone: zone.to_owned().try_into().unwrap(),
            };
            let got = match slot.span() {
                Ok(span) => format!("{} min", span.minutes()),
                Err(refused) => serde_json::to_value(refused).unwrap()["rule"].as_str().unwrap().to_owned(),
            };
            assert_eq!(got, want, "{starts} – {ends} {zone}");
        };
        check("2026-04-14T10:00", "2026-04-14T11:30", "Asia/Muscat", "90 min");
        check("2026-04-14T23:00", "2026-04-15T01:00", "Asia/Muscat", "120 min");
        check("2026-03-08T01:30", "2026-03-08T03:30", "America/New_York", "60 min");
        check("2026-11-01T00:30", "2026-11-01T02:30", "America/New_York", "180 min");
        check("2026-04-14T11:00", "2026-04-14T10:00", "Asia/Muscat", "ends_before_start");
        check("2026-04-14T11:00", "2026-04-14T11:00", "Asia/Muscat", "ends_before_start");
        check("2026-04-14T11:00", "2026-04-15T11:01", "Asia/Muscat", "session_too_long");
        check("2026-03-08T02:15", "2026-03-08T04:00", "America/New_York", "nonexistent_hour");
    }
}
