//! Bad input gets a clear answer, and nothing is lost.

use serde_json::{Value, json};
use uuid::Uuid;

use crate::table::furnished;

fn with(mut value: Value, field: &str, to: Value) -> Value {
    value[field] = to;
    value
}

#[test]
fn titles_and_texts() {
    let (table, names) = furnished();
    let party = |name: &str| json!({ "id": Uuid::now_v7(), "name": name });
    assert_eq!(table.refused("add_party", party("")), "name: title_empty");
    assert_eq!(table.refused("add_party", party(" \u{200f} ")), "name: title_empty");
    assert_eq!(table.refused("add_party", party(&"x".repeat(10_000))), "name: title_too_long");
    assert_eq!(table.refused("add_party", party("a\0b")), "name: control_character");
    assert_eq!(table.refused("add_party", party("a\u{1b}[2J")), "name: control_character");
    for kept in
        ["وفد ‏(الأول)‏ – First 🕊️", "\u{202b}embedded\u{202c}", "'; drop table party; --", "<img src=x onerror=alert(1)>"]
    {
        let id = table.add("party", json!({ "name": kept }));
        assert_eq!(table.record("party", &id)["name"], kept);
    }
    let id = table.add("party", json!({ "name": "ACME\u{202e}txt.exe" }));
    assert_eq!(table.record("party", &id)["name"], "ACMEtxt.exe", "a copy reads as its digest was made");
    let pages = "صفحة من موقف طويل: كلمة وكلمة. One more line of it.\n".repeat(3_000);
    let say = json!({ "id": Uuid::now_v7(), "issue": names["issue"], "party": names["first"], "as_said": pages });
    table.perform("record_position", say.clone()).unwrap();
    let cell = &table.ask("positions", json!({}))["rows"][0]["cells"][0];
    assert_eq!((cell["cut"].as_bool(), cell["text"].as_str().unwrap().chars().count()), (Some(true), 600));
    let history = table.ask("position_history", json!({ "issue": names["issue"], "party": names["first"] }));
    assert_eq!(history["revisions"][0]["as_said"].as_str().unwrap(), pages.trim());
    let more = with(with(say, "as_said", json!("x".repeat(500_001))), "id", json!(Uuid::now_v7()));
    assert_eq!(table.refused("record_position", more), "as_said: text_too_long");
}

#[test]
fn times() {
    let (table, names) = furnished();
    let session = |starts: &str, ends: &str, zone: &str| {
        json!({ "id": Uuid::now_v7(), "round": names["round"], "number": 1, "title": "Plenary", "format": "plenary",
            "slot": { "starts": starts, "ends": ends, "zone": zone } })
    };
    for (starts, ends, zone, want) in [
        ("2026-04-14T11:00", "2026-04-14T10:00", "Asia/Muscat", "ends_before_start"),
        ("2026-04-14T11:00", "2026-04-16T11:00", "Asia/Muscat", "session_too_long"),
        ("2026-03-08T02:30", "2026-03-08T04:00", "America/New_York", "nonexistent_hour"),
        ("2026-04-14T11:00", "2026-04-14T12:00", "Asia/Muskat", "slot.zone: unknown_zone"),
        ("tomorrow", "2026-04-14T12:00", "Asia/Muscat", "slot.starts: not_a_wall_time"),
    ] {
        assert_eq!(table.refused("add_session", session(starts, ends, zone)), want);
    }
    let across_midnight = session("2026-04-14T23:00", "2026-04-15T01:30", "Asia/Muscat");
    table.perform("add_session", across_midnight).unwrap();
    let across_dst = with(session("2026-11-01T00:30", "2026-11-01T02:30", "America/New_York"), "number", json!(2));
    table.perform("add_session", across_dst).unwrap();
    let schedule = table.ask("schedule", json!({ "round": names["round"] }));
    let minutes: Vec<_> = schedule["sessions"].as_array().unwrap().iter().map(|line| line["minutes"].clone()).collect();
    assert_eq!(minutes, [json!(150), json!(180)]);
    let kinds: Vec<_> =
        schedule["conflicts"].as_array().unwrap().iter().map(|it| it["kind"].as_str().unwrap()).collect();
    for kind in ["crosses_midnight", "clocks_move", "outside_round"] {
        assert!(kinds.contains(&kind), "{kind}: {kinds:?}");
    }
    let round = json!({ "id": Uuid::now_v7(), "number": 2, "title": "Two", "zone": "Asia/Muscat", "first_day": "2026-04-15", "last_day": "2026-04-14" });
    assert_eq!(table.refused("add_round", round.clone()), "last_day: round_ends_before_it_starts");
    assert_eq!(
        table.refused("add_round", with(round.clone(), "first_day", json!("2026-02-30"))),
        "first_day: not_a_day"
    );
    let taken = with(with(round, "number", json!(1)), "last_day", json!("2026-04-16"));
    assert_eq!(table.refused("add_round", taken), "number: number_taken");
}

#[test]
fn booked_twice_is_shown_and_not_refused() {
    let (table, names) = furnished();
    let session = |number: u32, from: &str, to: &str, room: &str| {
        json!({ "round": names["round"], "number": number, "title": format!("Session {number}"), "format": "caucus",
            "slot": { "starts": format!("2026-04-14T{from}"), "ends": format!("2026-04-14T{to}"), "zone": "Asia/Muscat" },
            "rooms": [names[room]], "participants": [{ "delegate": names["nour"] }] })
    };
    table.add("session", session(1, "10:00", "11:30", "hall"));
    table.add("session", session(2, "11:00", "12:00", "hall"));
    table.add("session", session(3, "11:00", "12:00", "library"));
    let conflicts = table.ask("schedule", json!({ "round": names["round"] }))["conflicts"].clone();
    let shown: Vec<String> = conflicts
        .as_array()
        .unwrap()
        .iter()
        .filter(|it| it["severity"] == "blocks")
        .map(|it| format!("{} → {}", it["kind"].as_str().unwrap(), it["next_free"].as_str().unwrap_or("-")))
        .collect();
    assert_eq!(shown.iter().filter(|it| it.starts_with("room")).count(), 1, "{shown:?}");
    assert_eq!(shown.iter().filter(|it| it.starts_with("delegate")).count(), 3, "{shown:?}");
}

#[test]
fn what_others_refer_to_stays() {
    let (table, names) = furnished();
    let session = table.add("session", json!({ "round": names["round"], "number": 1, "title": "Opening", "format": "plenary", "rooms": [names["hall"]] }));
    let parent =
        table.add("agenda_item", json!({ "round": names["round"], "session": session, "title": "Order of the day" }));
    table.add(
        "agenda_item",
        json!({ "round": names["round"], "session": session, "parent": parent, "title": "Seating" }),
    );
    let remove = |noun: &str, id: &str| json!({ "id": id, "revision": table.record(noun, id)["revision"] });
    for noun in ["round", "venue", "basket", "delegation"] {
        assert_eq!(table.refused(&format!("remove_{noun}"), remove(noun, &names[noun])), "referred_to", "{noun}");
    }
    let refusal = table.perform("remove_room", remove("room", &names["hall"])).unwrap_err();
    let by = serde_json::to_value(refusal).unwrap()["rejection"]["by"].clone();
    assert_eq!((&by[0]["entity"], &by[0]["title"]), (&json!("session"), &json!("Opening")));
    // A session lets go of its agenda: the items are in the parking lot, as nested as they were.
    table.perform("remove_session", remove("session", &session)).unwrap();
    let parked = table.ask("agenda", json!({ "round": names["round"] }))["parked"].clone();
    assert_eq!((&parked[0]["title"], &parked[1]["number"]), (&json!("Order of the day"), &json!("1.1")));
    table.dossier.undo(table.tick()).unwrap();
    let agenda = table.ask("agenda", json!({ "round": names["round"], "session": session }));
    assert_eq!(agenda["items"].as_array().unwrap().len(), 2);
}

#[test]
fn nonsense_from_the_wire() {
    let (table, names) = furnished();
    assert_eq!(table.refused("add_everything", json!({})), "name: malformed");
    assert_eq!(table.refused("add_party", json!({})), "malformed");
    assert_eq!(table.refused("add_party", json!({ "id": "7", "name": "x" })), "id: malformed");
    assert_eq!(table.refused("add_party", json!([1, 2])), "malformed");
    assert_eq!(
        table.refused("add_issue", json!({ "id": Uuid::now_v7(), "basket": Uuid::nil(), "number": 2, "title": "x" })),
        "not_found"
    );
    let twice = json!({ "id": names["first"], "name": "Again" });
    assert_eq!(table.refused("add_party", twice), "named_twice");
    let nothing = json!({ "id": Uuid::now_v7(), "issue": names["issue"], "party": names["first"], "as_said": "  " });
    assert_eq!(table.refused("record_position", nothing), "position_empty");
    assert!(table.dossier.ask("positions", b"not json", 0).is_err());
    assert!(table.dossier.ask("positions", b"{\"sql\": \"select 1\"}", 0).is_err());
    assert!(table.check().sound);
}

#[test]
fn agendas_keep_their_shape() {
    let (table, names) = furnished();
    let session = |number: u32| {
        table.add("session", json!({ "round": names["round"], "number": number, "title": "S", "format": "plenary" }))
    };
    let (one, other) = (session(1), session(2));
    let item = |session: &str, parent: Option<&str>, title: &str| {
        table.add(
            "agenda_item",
            json!({ "round": names["round"], "session": session, "parent": parent, "title": title, "minutes": 10 }),
        )
    };
    let a = item(&one, None, "a");
    let b = item(&one, Some(&a), "b");
    let c = item(&one, Some(&b), "c");
    let far = item(&other, None, "far");
    let moved =
        |id: &str, session: &str, parent: Option<&str>| json!({ "id": id, "session": session, "parent": parent });
    assert_eq!(table.refused("move_agenda_item", moved(&a, &one, Some(&c))), "item_below_itself");
    assert_eq!(table.refused("move_agenda_item", moved(&far, &one, Some(&c))), "nested_too_deep");
    assert_eq!(table.refused("move_agenda_item", moved(&far, &other, Some(&a))), "parent_elsewhere");
    table.perform("move_agenda_item", moved(&a, &other, Some(&far))).unwrap_err();
    table.perform("move_agenda_item", moved(&b, &other, Some(&far))).unwrap();
    let numbers = |session: &str| -> Vec<String> {
        let agenda = table.ask("agenda", json!({ "round": names["round"], "session": session }));
        let items = agenda["items"].as_array().unwrap();
        items.iter().map(|it| format!("{}{}", it["number"].as_str().unwrap(), it["title"].as_str().unwrap())).collect()
    };
    assert_eq!(numbers(&one), ["1a"]);
    assert_eq!(numbers(&other), ["1far", "1.1b", "1.1.1c"]);
    let restricted = json!({ "id": Uuid::now_v7(), "round": names["round"], "title": "x", "visibility": "restricted" });
    assert_eq!(table.refused("add_agenda_item", restricted), "restricted_to_nobody");
    let long = json!({ "id": Uuid::now_v7(), "round": names["round"], "title": "x", "minutes": 0 });
    assert_eq!(table.refused("add_agenda_item", long), "time_box");
}

#[test]
fn only_mediation_proposes() {
    let (table, names) = furnished();
    let own = || json!({ "id": Uuid::now_v7(), "issue": names["issue"], "text": "First step on signature; [within 30 / 60 days]" });
    table.perform("record_proposal", own()).unwrap();
    let issue = with(table.record("issue", &names["issue"]), "mandate", json!("good_offices"));
    table.perform("change_issue", issue).unwrap();
    assert_eq!(table.refused("record_proposal", own()), "mandate_forbids_proposal");
    table.perform("record_proposal", with(own(), "party", json!(names["first"]))).unwrap();
    let positions = table.ask("positions", json!({}));
    assert_eq!(positions["bridging"], false);
    assert_eq!(positions["rows"][0]["proposal"]["party"], "First");
    assert_eq!(positions["rows"][0]["proposal"]["brackets"], 1);
}
