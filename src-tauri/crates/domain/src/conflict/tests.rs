use uuid::Uuid;

use super::*;
use crate::RoundId;
use crate::session::{Format, Participant, Slot};

/// `"10:00-11:30 plenary @hall +iran"`: time, title, rooms by `@`, parties by `+`, delegates by `&`, `!status`, `#needed`.
fn placed(number: u32, line: &str) -> Placed {
    let named = |name: &str| Uuid::from_u128(name.bytes().fold(7_u128, |sum, byte| sum * 131 + u128::from(byte)));
    let mut words = line.split_whitespace();
    let (from, to) = words.next().unwrap().split_once('-').unwrap();
    let wall = |time: &str| {
        let (day, time) = time.split_once('/').unwrap_or(("14", time));
        Wall::try_from(format!("2026-04-{day}T{time}")).unwrap()
    };
    let zone = Zone::try_from("Asia/Muscat".to_owned()).unwrap();
    let mut session = Session {
        round: RoundId(Uuid::nil()),
        number,
        title: "Session".to_owned().try_into().unwrap(),
        format: Format::Plenary,
        status: Status::Confirmed,
        slot: Some(Slot { starts: wall(from), ends: wall(to), zone }),
        minutes: None,
        rooms: vec![],
        participants: vec![],
        notes: None,
        illustrative: false,
    };
    let nobody = Participant { party: None, actor: None, delegate: None, role: None };
    let mut needed = 0;
    for word in words {
        match word.split_at(1) {
            ("@", room) => session.rooms.push(RoomId(named(room))),
            ("+", party) => {
                session.participants.push(Participant { party: Some(PartyId(named(party))), ..nobody.clone() });
            }
            ("&", who) => {
                session.participants.push(Participant { delegate: Some(DelegateId(named(who))), ..nobody.clone() });
            }
            ("#", minutes) => needed = minutes.parse().unwrap(),
            ("!", "cancelled") => session.status = Status::Cancelled,
            ("!", "held") => session.status = Status::Held,
            other => panic!("{other:?}"),
        }
    }
    session.check().unwrap();
    let span = session.slot.map(|slot| slot.span().unwrap());
    Placed { id: SessionId(Uuid::from_u128(number.into())), session, span, needed }
}

fn check(schedule: &str, want: &[&str]) {
    let sessions: Vec<_> =
        schedule.split('|').enumerate().map(|(at, line)| placed(at as u32 + 1, line.trim())).collect();
    let day = |value: &str| Day::try_from(value.to_owned()).unwrap();
    let frame = Frame { first: day("2026-04-13"), last: day("2026-04-15"), now: 0 };
    let got: Vec<String> = conflicts(&sessions, frame)
        .iter()
        .map(|conflict| {
            let kind = serde_json::to_value(&conflict.clash).unwrap()["kind"].as_str().unwrap().to_owned();
            let who: Vec<_> = conflict.sessions.iter().map(|id| id.0.as_u128().to_string()).collect();
            let free = conflict.next_free.map(|wall| format!(" → {}", &wall.to_string()[11..])).unwrap_or_default();
            format!("{kind} {}{free}", who.join("+"))
        })
        .collect();
    assert_eq!(got, want, "{schedule}");
}

#[test]
fn what_does_not_fit() {
    check("10:00-11:30 @hall +iran | 11:30-12:00 @hall +iran", &[]);
    check("10:00-11:30 @hall | 11:00-12:00 @hall", &["room 1+2 → 11:30"]);
    check("10:00-11:30 @hall +iran | 11:00-12:00 @west +iran", &["party 1+2 → 11:30"]);
    check("10:00-11:30 @hall &nour | 11:00-12:00 @west &nour", &["delegate 1+2 → 11:30"]);
    check("10:00-11:30 @hall | 11:00-12:00 @hall | 11:30-12:15 @hall", &["room 1+2 → 12:15", "room 2+3 → 12:00"]);
    check("10:00-11:30 @hall | 11:00-12:00 @hall !cancelled", &[]);
    check("10:00-11:00 @hall #75", &["agenda_overruns 1"]);
    check("10:00-11:00", &["no_room 1"]);
    check("16/10:00-16/11:00 @hall", &["outside_round 1"]);
    check("23:00-15/01:00 @hall", &["crosses_midnight 1"]);
    check("10:00-12:00 @hall @west | 11:00-11:30 @west", &["room 1+2 → 12:00"]);
}
