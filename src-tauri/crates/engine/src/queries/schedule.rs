//! A round's timetable: its days, rooms and clocks, the sessions, and what does not fit.

use sabla_domain::conflict::Conflict;
use sabla_domain::time::{Day, Wall, Zone};
use sabla_domain::venue::RestDays;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::column;
use super::frame::{RoundHead, parties, rounds};
use super::sessions::{SessionLine, conflicts, of_round};
use crate::failure::Failure;
use crate::store::entity::Entity;
use crate::wire::Query;
use crate::world::Reading;

/// Asks for a round's timetable.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ScheduleAsk {
    /// The round.
    pub round: String,
}

/// A round's timetable.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ScheduleAnswer {
    /// The round.
    pub round: RoundHead,
    /// Its days, and days outside it on which it has sessions.
    pub days: Vec<DayLine>,
    /// The rooms of its venue, and others in use, in order.
    pub rooms: Vec<RoomColumn>,
    /// The venue's clock first, then the capitals'.
    pub clocks: Vec<Clock>,
    /// The sessions with a time, in order.
    pub sessions: Vec<SessionLine>,
    /// Those without.
    pub unscheduled: Vec<SessionLine>,
    /// What does not fit, worst first.
    pub conflicts: Vec<Conflict>,
    /// The wall time now, in the round's zone.
    pub now_wall: String,
    /// The next free session number.
    pub next_number: u32,
}

/// A day of the round.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct DayLine {
    /// Gregorian, `YYYY-MM-DD`.
    pub day: String,
    /// 1 Monday … 7 Sunday.
    pub weekday: u32,
    /// A day of rest at the venue.
    pub rest: bool,
    /// Within the round's days.
    pub within: bool,
    /// Minutes by which the venue's clocks are moved on this day.
    pub shift: i32,
    /// Per clock, minutes it is ahead of the venue's at noon of this day.
    pub ahead: Vec<i32>,
    /// Sessions that start on it.
    pub sessions: usize,
}

/// A room as a column.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RoomColumn {
    /// Identity.
    pub id: String,
    /// Name.
    pub name: String,
    /// The venue's name.
    pub venue: String,
    /// The party whose own it is.
    pub party: Option<String>,
}

/// A clock beside the timetable.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Clock {
    /// IANA zone.
    pub zone: String,
    /// The place; absent for the venue's own zone without a venue.
    pub place: Option<String>,
}

impl Query for ScheduleAsk {
    type Answer = ScheduleAnswer;
    const READS: &'static [Entity] = &[
        Entity::Round,
        Entity::Venue,
        Entity::Room,
        Entity::Party,
        Entity::PartyAbsence,
        Entity::Actor,
        Entity::Delegation,
        Entity::Delegate,
        Entity::Session,
        Entity::SessionRoom,
        Entity::SessionParticipant,
        Entity::AgendaItem,
    ];

    fn ask(self, world: &Reading<'_>) -> Result<ScheduleAnswer, Failure> {
        let missing = Failure::NotFound { entity: Entity::Round, id: self.round.clone() };
        let round = rounds(world)?.into_iter().find(|round| round.id == self.round).ok_or(missing)?;
        let (first, last) = bounds(&round)?;
        let zone = Zone::try_from(round.zone.clone())?;
        let sessions = of_round(world, &self.round)?;
        let conflicts = conflicts(&sessions, first, last, world.now);
        let clocks = clocks(world, &round)?;
        let rest_days = world
            .row(include_str!("../store/places/rest_days.sql"), [&round.venue_id], |row| row.get::<_, String>(0))?;
        let rest_days = RestDays::try_from(rest_days.unwrap_or_default())?;
        let mut days = first.through(last);
        for line in &sessions {
            if let Some(day) = line.starts_wall.as_deref().and_then(day_of).filter(|day| !days.contains(day)) {
                days.push(day);
            }
        }
        days.sort();
        let days = days
            .into_iter()
            .map(|day| DayLine {
                day: day.to_string(),
                weekday: day.weekday(),
                rest: rest_days.contains(day.weekday()),
                within: (first..=last).contains(&day),
                shift: zone.shift_on(day),
                ahead: clocks.iter().map(|clock| ahead(zone, &clock.zone, day)).collect(),
                sessions: sessions
                    .iter()
                    .filter(|line| line.starts_wall.as_deref().and_then(day_of) == Some(day))
                    .count(),
            })
            .collect();
        let rooms = world.rows(include_str!("../store/places/round_rooms.sql"), [&self.round], |row| {
            Ok(RoomColumn {
                id: column(row, "id")?,
                name: column(row, "name")?,
                venue: column(row, "venue")?,
                party: column(row, "party")?,
            })
        })?;
        let next_number = sessions.iter().map(|line| line.number).max().unwrap_or(0) + 1;
        let (sessions, unscheduled) = sessions.into_iter().partition(|line| line.starts.is_some());
        let now_wall = zone.wall_at(world.now).to_string();
        Ok(ScheduleAnswer { round, days, rooms, clocks, sessions, unscheduled, conflicts, now_wall, next_number })
    }
}

/// First and last day of a round.
pub(super) fn bounds(round: &RoundHead) -> Result<(Day, Day), Failure> {
    Ok((Day::try_from(round.first_day.clone())?, Day::try_from(round.last_day.clone())?))
}

/// The day of a wall time.
pub(super) fn day_of(wall: &str) -> Option<Day> {
    Wall::try_from(wall.to_owned()).ok().map(|wall| wall.day())
}

fn clocks(world: &Reading<'_>, round: &RoundHead) -> Result<Vec<Clock>, Failure> {
    let mut clocks = vec![Clock { zone: round.zone.clone(), place: round.venue.clone() }];
    for party in parties(world)? {
        if let Some(zone) = party.zone.filter(|zone| clocks.iter().all(|clock| clock.zone != *zone)) {
            clocks.push(Clock { zone, place: party.capital.or(Some(party.short)) });
        }
    }
    Ok(clocks)
}

/// Minutes by which a zone's clock is ahead of the venue's at noon there.
fn ahead(venue: Zone, other: &str, day: Day) -> i32 {
    let noon = Wall::try_from(format!("{day}T12:00")).and_then(|noon| venue.resolve(noon));
    match (noon, Zone::try_from(other.to_owned())) {
        (Ok(noon), Ok(other)) => other.offset_at(noon.instant) - venue.offset_at(noon.instant),
        _ => 0,
    }
}
