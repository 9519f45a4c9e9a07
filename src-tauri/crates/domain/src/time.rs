//! Days, wall times and zones. A person schedules a wall time in a zone; the instant follows from it.

use chrono::{DateTime, Datelike, Duration, LocalResult, NaiveDate, NaiveDateTime, Offset, TimeZone, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Rejection;

/// A zone of the IANA time zone database, for example `Asia/Muscat`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct Zone(Tz);

/// A calendar day, `YYYY-MM-DD`, Gregorian.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct Day(NaiveDate);

/// A wall time, `YYYY-MM-DDTHH:MM`: what the clock on the wall shows, in a zone named beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct Wall(NaiveDateTime);

const WALL: &str = "%Y-%m-%dT%H:%M";
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2200;

/// How a wall time maps to the line of instants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Resolved {
    /// Milliseconds since 1970-01-01 UTC.
    pub instant: i64,
    /// The clocks pass this wall time twice; the first is meant.
    pub ambiguous: bool,
}

impl Zone {
    /// Coordinated universal time.
    pub const UTC: Self = Self(Tz::UTC);

    /// The zone's name in the database.
    pub fn name(&self) -> &'static str {
        self.0.name()
    }

    /// The instant of a wall time here; a skipped hour is refused with the first wall time after it.
    pub fn resolve(&self, wall: Wall) -> Result<Resolved, Rejection> {
        match self.0.from_local_datetime(&wall.0) {
            LocalResult::Single(at) => Ok(Resolved { instant: at.timestamp_millis(), ambiguous: false }),
            LocalResult::Ambiguous(first, _) => Ok(Resolved { instant: first.timestamp_millis(), ambiguous: true }),
            LocalResult::None => Err(Rejection::NonexistentHour {
                wall: wall.to_string(),
                zone: self.name().to_owned(),
                resumes: self.after_gap(wall).to_string(),
            }),
        }
    }

    fn after_gap(&self, wall: Wall) -> Wall {
        // Gaps are minutes to a day long (Samoa skipped one) and end on a whole minute.
        (1..=24 * 60)
            .map(|minutes| wall.0 + Duration::minutes(minutes))
            .find(|later| !matches!(self.0.from_local_datetime(later), LocalResult::None))
            .map_or(wall, Wall)
    }

    /// What the wall clock here shows at an instant (milliseconds UTC).
    pub fn wall_at(&self, instant: i64) -> Wall {
        Wall(utc(instant).with_timezone(&self.0).naive_local())
    }

    /// The day here at an instant (milliseconds UTC).
    pub fn day_at(&self, instant: i64) -> Day {
        self.wall_at(instant).day()
    }

    /// Minutes east of UTC at an instant (milliseconds UTC).
    pub fn offset_at(&self, instant: i64) -> i32 {
        utc(instant).with_timezone(&self.0).offset().fix().local_minus_utc() / 60
    }

    /// Minutes by which the clocks move during a day here (0 on all but two days a year at most). Where they skip
    /// midnight, the day they skip into is the one.
    pub fn shift_on(&self, day: Day) -> i32 {
        let next = day.next().and_then(|next| self.begins(next));
        match (self.begins(day), next) {
            (Some(start), Some(end)) => self.offset_at(end - 1) - self.offset_at(start - 1),
            _ => 0,
        }
    }

    /// The first instant of a day here.
    fn begins(&self, day: Day) -> Option<i64> {
        let midnight = Wall(day.midnight());
        self.resolve(midnight).or_else(|_| self.resolve(self.after_gap(midnight))).ok().map(|at| at.instant)
    }
}

fn utc(instant: i64) -> DateTime<Utc> {
    DateTime::from_timestamp_millis(instant).unwrap_or(DateTime::UNIX_EPOCH)
}

impl Day {
    /// The day as a date.
    pub fn date(&self) -> NaiveDate {
        self.0
    }

    /// The day after, but for the end of the calendar.
    pub fn next(&self) -> Option<Self> {
        self.0.succ_opt().map(Self)
    }

    /// The day so many days later, or earlier; itself where the calendar ends before.
    pub fn plus(&self, days: i64) -> Self {
        Duration::try_days(days).and_then(|days| self.0.checked_add_signed(days)).map_or(*self, Self)
    }

    fn midnight(&self) -> NaiveDateTime {
        self.0.and_time(chrono::NaiveTime::MIN)
    }

    /// From this day to another, both included; at most a year and a day.
    pub fn through(&self, last: Self) -> Vec<Self> {
        self.0.iter_days().take(366).take_while(|day| *day <= last.0).map(Self).collect()
    }

    /// 1 Monday … 7 Sunday (ISO 8601).
    pub fn weekday(&self) -> u32 {
        self.0.weekday().number_from_monday()
    }
}

impl Wall {
    /// The day of this wall time.
    pub fn day(&self) -> Day {
        Day(self.0.date())
    }

    /// This wall time and some minutes, on the face of the clock.
    pub fn plus(&self, minutes: i64) -> Self {
        Self(self.0 + Duration::minutes(minutes))
    }

    /// Minutes on the face of the clock from an earlier wall time to this one.
    pub fn minutes_since(&self, earlier: Self) -> i64 {
        (self.0 - earlier.0).num_minutes()
    }
}

impl TryFrom<String> for Zone {
    type Error = Rejection;
    fn try_from(name: String) -> Result<Self, Rejection> {
        name.parse().map(Self).map_err(|_| Rejection::UnknownZone { zone: name })
    }
}

impl From<Zone> for String {
    fn from(zone: Zone) -> Self {
        zone.name().to_owned()
    }
}

impl TryFrom<String> for Day {
    type Error = Rejection;
    fn try_from(value: String) -> Result<Self, Rejection> {
        match NaiveDate::parse_from_str(&value, "%Y-%m-%d") {
            Ok(date) if YEARS.contains(&date.year()) => Ok(Self(date)),
            _ => Err(Rejection::NotADay { value }),
        }
    }
}

impl From<Day> for String {
    fn from(day: Day) -> Self {
        day.to_string()
    }
}

impl std::fmt::Display for Day {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{}", self.0.format("%Y-%m-%d"))
    }
}

impl TryFrom<String> for Wall {
    type Error = Rejection;
    fn try_from(value: String) -> Result<Self, Rejection> {
        match NaiveDateTime::parse_from_str(&value, WALL) {
            Ok(wall) if YEARS.contains(&wall.year()) => Ok(Self(wall)),
            _ => Err(Rejection::NotAWallTime { value }),
        }
    }
}

impl From<Wall> for String {
    fn from(wall: Wall) -> Self {
        wall.to_string()
    }
}

impl std::fmt::Display for Wall {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{}", self.0.format(WALL))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn zone(name: &str) -> Zone {
        Zone::try_from(name.to_owned()).unwrap()
    }
    fn wall(value: &str) -> Wall {
        Wall::try_from(value.to_owned()).unwrap()
    }

    #[test]
    fn wall_times_resolve() {
        let check = |place: &str, at: &str, want: &str| {
            let got = match zone(place).resolve(wall(at)) {
                Ok(Resolved { instant, ambiguous }) => {
                    format!("{}{}", Zone::UTC.wall_at(instant), if ambiguous { " (twice)" } else { "" })
                }
                Err(Rejection::NonexistentHour { resumes, .. }) => format!("skipped until {resumes}"),
                Err(other) => format!("{other}"),
            };
            assert_eq!(got, want, "{at} {place}");
        };
        check("Asia/Muscat", "2026-04-14T10:30", "2026-04-14T06:30");
        check("Asia/Tehran", "2026-04-14T10:30", "2026-04-14T07:00");
        check("America/New_York", "2026-03-08T02:30", "skipped until 2026-03-08T03:00");
        check("America/New_York", "2026-11-01T01:30", "2026-11-01T05:30 (twice)");
        check("Asia/Beirut", "2026-03-29T00:15", "skipped until 2026-03-29T01:00");
        check("Pacific/Apia", "2011-12-30T09:00", "skipped until 2011-12-31T00:00");
    }

    #[test]
    fn shifts() {
        let day = |value: &str| Day::try_from(value.to_owned()).unwrap();
        assert_eq!(zone("America/New_York").shift_on(day("2026-03-08")), 60);
        assert_eq!(zone("America/New_York").shift_on(day("2026-11-01")), -60);
        assert_eq!(zone("Asia/Muscat").shift_on(day("2026-03-08")), 0);
        for (place, on, want) in [
            ("Asia/Beirut", "2026-03-29", 60),
            ("Asia/Beirut", "2026-03-28", 0),
            ("Asia/Beirut", "2026-10-24", -60),
            ("Asia/Beirut", "2026-10-25", 0),
            ("Atlantic/Azores", "2026-03-29", 60),
        ] {
            assert_eq!(zone(place).shift_on(day(on)), want, "{place} {on}");
        }
    }

    #[test]
    fn nonsense_is_named() {
        assert_eq!(
            Zone::try_from("Asia/Muscatt".to_owned()),
            Err(Rejection::UnknownZone { zone: "Asia/Muscatt".into() })
        );
        for value in ["2026-02-30", "14.04.2026", "", "9999-01-01"] {
            assert_eq!(Day::try_from(value.to_owned()), Err(Rejection::NotADay { value: value.into() }));
        }
        for value in ["2026-04-14", "2026-04-14T25:00", "2026-04-14 10:30"] {
            assert_eq!(Wall::try_from(value.to_owned()), Err(Rejection::NotAWallTime { value: value.into() }));
        }
    }
}
