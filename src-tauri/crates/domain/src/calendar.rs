//! One day in three calendars: Gregorian, Hijri (Umm al-Qura) and Persian (solar Hijri).

use icu_calendar::cal::{Hijri, Persian};
use icu_calendar::{Date, Iso};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::time::Day;

/// A date of some calendar: numbers only, the names of months stand in the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CalendarDate {
    /// Year of the calendar's era.
    pub year: i32,
    /// Month, from 1.
    pub month: u8,
    /// Day of the month, from 1.
    pub day: u8,
}

fn iso(day: Day) -> Option<Date<Iso>> {
    use chrono::Datelike;
    let date = day.date();
    Date::try_new_iso(date.year(), date.month() as u8, date.day() as u8).ok()
}

/// The day in the Persian calendar.
pub fn persian(day: Day) -> Option<CalendarDate> {
    let date = iso(day)?.to_calendar(Persian);
    Some(CalendarDate { year: date.year().extended_year(), month: date.month().ordinal, day: date.day_of_month().0 })
}

/// The day in the Umm al-Qura calendar, moved by `adjustment` days (−1, 0, 1: months there follow sighting).
pub fn hijri(day: Day, adjustment: i64) -> Option<CalendarDate> {
    let moved = day.date().checked_add_signed(chrono::Duration::days(adjustment))?;
    let moved = Day::try_from(moved.format("%Y-%m-%d").to_string()).ok()?;
    let date = iso(moved)?.to_calendar(Hijri::new_umm_al_qura());
    Some(CalendarDate { year: date.year().extended_year(), month: date.month().ordinal, day: date.day_of_month().0 })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_days() {
        let check = |gregorian: &str, hijri_want: (i32, u8, u8), persian_want: (i32, u8, u8)| {
            let day = Day::try_from(gregorian.to_owned()).unwrap();
            let tuple = |date: CalendarDate| (date.year, date.month, date.day);
            assert_eq!(hijri(day, 0).map(tuple), Some(hijri_want), "{gregorian}");
            assert_eq!(persian(day).map(tuple), Some(persian_want), "{gregorian}");
        };
        check("2026-04-14", (1447, 10, 26), (1405, 1, 25));
        check("2026-03-21", (1447, 10, 2), (1405, 1, 1));
        check("2025-03-20", (1446, 9, 20), (1403, 12, 30));
    }
}
