//! What must hold of the journal whatever is done: undo, redo, the chain, a retry, an outdated change.

use proptest::prelude::*;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::table::{Table, furnished};

/// One random thing a person does, from three numbers; nonsense is refused and leaves nothing.
fn do_something(table: &Table, act: u8, one: u8, other: u8) {
    let dump = table.dump();
    let pick = |noun: &str, at: u8| -> Value {
        let things = dump[noun].as_array().unwrap();
        things.get(usize::from(at) % things.len().max(1)).cloned().unwrap_or_default()
    };
    let id = |noun: &str, at: u8| pick(noun, at)["id"].clone();
    let fresh = Uuid::now_v7().to_string();
    let hour = 8 + one % 10;
    let (name, body) = match act % 16 {
        0 => ("add_party", json!({ "id": fresh, "name": format!("Party {one}") })),
        1 => {
            let party = pick("party", one);
            (
                "change_party",
                json!({ "id": party["id"], "revision": party["revision"], "name": format!("Renamed {other}") }),
            )
        }
        2 => ("place_party", json!({ "id": id("party", one), "after": id("party", other) })),
        3 => {
            let party = pick("party", one);
            ("remove_party", json!({ "id": party["id"], "revision": party["revision"] }))
        }
        4 => (
            "add_session",
            json!({ "id": fresh, "round": id("round", one), "number": u32::from(one) + 1, "title": "Session",
                "format": "plenary", "rooms": [id("room", other)], "participants": [{ "party": id("party", other) }] }),
        ),
        5 => {
            let session = pick("session", one);
            (
                "schedule_session",
                json!({ "id": session["id"], "revision": session["revision"], "rooms": [id("room", other)],
                "slot": { "starts": format!("2026-04-14T{hour:02}:00"), "ends": format!("2026-04-14T{hour:02}:45"), "zone": "Asia/Muscat" } }),
            )
        }
        6 => {
            let session = pick("session", one);
            ("remove_session", json!({ "id": session["id"], "revision": session["revision"] }))
        }
        7 => {
            let item = json!({ "id": fresh, "round": id("round", 0), "session": id("session", one), "title": format!("Item {other}"),
                "minutes": u32::from(one) + 1, "parties": [id("party", other)] });
            ("add_agenda_item", item)
        }
        8 => {
            let parent = if other.is_multiple_of(2) { Value::Null } else { id("agenda_item", other) };
            (
                "move_agenda_item",
                json!({ "id": id("agenda_item", one), "session": id("session", other), "parent": parent }),
            )
        }
        9 => ("move_agenda_item", json!({ "id": id("agenda_item", one), "after": id("agenda_item", other) })),
        10 => (
            "record_position",
            json!({ "id": fresh, "issue": id("issue", one), "party": id("party", other), "as_said": format!("قول {one}"),
                "wording": format!("wording {other}"), "firmness": "firm" }),
        ),
        11 => (
            "assess_convergence",
            json!({ "id": fresh, "issue": id("issue", one), "level": "apart", "reason": "so far" }),
        ),
        12 => (
            "set_importance",
            json!({ "id": fresh, "issue": id("issue", one), "party": id("party", other), "weight": "high" }),
        ),
        13 => (
            "add_issue",
            json!({ "id": fresh, "basket": id("basket", one), "number": u32::from(other) + 2, "title": "Issue" }),
        ),
        14 => {
            let issue = pick("issue", one);
            ("remove_issue", json!({ "id": issue["id"], "revision": issue["revision"] }))
        }
        _ => (
            "record_proposal",
            json!({ "id": fresh, "issue": id("issue", one), "text": format!("[{one} / {other}] days") }),
        ),
    };
    table.perform(name, body).ok();
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn undo_all_is_the_start_and_redo_all_the_end(acts in prop::collection::vec(any::<(u8, u8, u8)>(), 1..40)) {
        let (table, _) = furnished();
        let furnishing = table.ask("frame", json!({}))["seq"].as_i64().unwrap();
        let start = table.substance();
        for (act, one, other) in acts {
            do_something(&table, act, one, other);
        }
        let end = table.substance();
        let done = table.ask("frame", json!({}))["seq"].as_i64().unwrap() - furnishing;
        for _ in 0..done {
            table.dossier.undo(table.tick()).unwrap();
        }
        prop_assert_eq!(table.substance(), start);
        for _ in 0..done {
            table.dossier.redo(table.tick()).unwrap();
        }
        prop_assert_eq!(table.substance(), end);
        let report = table.check();
        prop_assert!(report.sound, "{:?}", report.faults);
    }
}

#[test]
fn undo_survives_a_restart_and_is_named() {
    let (table, names) = furnished();
    let party = table.record("party", &names["first"]);
    let renamed = json!({ "id": party["id"], "revision": party["revision"], "name": "Renamed" });
    table.perform("change_party", renamed).unwrap();
    let table = table.reopened();
    let frame = table.ask("frame", json!({}));
    assert_eq!((&frame["undo"]["kind"], &frame["undo"]["title"]), (&json!("change_party"), &json!("Renamed")));
    table.dossier.undo(table.tick()).unwrap();
    let frame = table.ask("frame", json!({}));
    assert_eq!(frame["parties"][0]["name"], "First");
    assert_eq!(frame["redo"]["kind"], "change_party");
}

#[test]
fn an_earlier_operation_is_undone_where_nothing_stands_on_it() {
    let (table, names) = furnished();
    let said =
        |text: &str| json!({ "id": Uuid::now_v7(), "issue": names["issue"], "party": names["first"], "as_said": text });
    let first = table.perform("record_position", said("one")).unwrap();
    let party = table.perform("add_party", json!({ "id": Uuid::now_v7(), "name": "Third" })).unwrap();
    table.perform("record_position", said("two")).unwrap();
    assert!(table.perform("undo_operation", json!({ "seq": party.seq })).is_ok());
    assert_eq!(table.refused("undo_operation", json!({ "seq": party.seq })), "already_undone");
    assert!(table.perform("undo_operation", json!({ "seq": first.seq })).is_ok());
    let history = table.ask("position_history", json!({ "issue": names["issue"], "party": names["first"] }));
    assert_eq!(history["revisions"].as_array().unwrap().len(), 1);
    let round = table.ask("history", json!({ "id": names["round"] }))["entries"][0]["seq"].clone();
    let session = json!({ "round": names["round"], "number": 1, "title": "Opening", "format": "plenary" });
    table.add("session", session);
    assert_eq!(table.refused("undo_operation", json!({ "seq": round })), "referred_to");
    assert_eq!(table.refused("undo_operation", json!({ "seq": 9_999 })), "nothing_to_undo");
}

#[test]
fn the_same_operation_twice_is_done_once() {
    let (table, _) = furnished();
    let body = json!({ "operation": Uuid::now_v7(), "id": Uuid::now_v7(), "name": "Third" });
    let first = table.perform("add_party", body.clone()).unwrap();
    let again = table.perform("add_party", body).unwrap();
    assert_eq!((first.seq, first.touched), (again.seq, again.touched));
    assert_eq!(table.ask("frame", json!({}))["parties"].as_array().unwrap().len(), 3);
}

#[test]
fn a_change_of_an_outdated_row_is_told_and_changes_nothing() {
    let (table, names) = furnished();
    let seen = table.record("party", &names["first"]);
    let with = |name: &str| {
        let mut body = seen.clone();
        body["name"] = json!(name);
        body
    };
    table.perform("change_party", with("Ours")).unwrap();
    assert_eq!(table.refused("change_party", with("Theirs")), "stale");
    assert_eq!(table.record("party", &names["first"])["name"], "Ours");
}

#[test]
fn a_position_on_top_of_one_not_seen_is_told() {
    let (table, names) = furnished();
    let say = |based_on: Option<Uuid>, text: &str| {
        let id = Uuid::now_v7();
        let body = json!({ "id": id, "based_on": based_on, "issue": names["issue"], "party": names["first"], "wording": text });
        (id, table.perform("record_position", body))
    };
    let (first, done) = say(None, "at once");
    done.unwrap();
    say(Some(first), "in phases").1.unwrap();
    let stale = serde_json::to_value(say(Some(first), "never").1.unwrap_err()).unwrap();
    assert_eq!(stale["code"], "stale");
    let row = &table.ask("positions", json!({}))["rows"][0];
    assert_eq!(row["cells"][0]["text"], "in phases");
    assert_eq!(row["cells"][0]["revisions"], 2);
}

#[test]
fn what_changes_nothing_is_no_entry() {
    let (table, names) = furnished();
    let before = table.ask("frame", json!({}))["seq"].clone();
    table.perform("change_party", table.record("party", &names["first"])).unwrap();
    assert_eq!(table.ask("frame", json!({}))["seq"], before);
}

#[test]
fn a_rewritten_history_is_found() {
    // An insider with the key drops the guards and edits; `check` names what was touched.
    let guards = "drop trigger operation_is_written_once; drop trigger operation_stays; drop trigger change_is_written_once; drop trigger change_stays; drop trigger text_stays;";
    for (what, edit, fault) in [
        ("an actor", "update operation set actor = 'Nobody' where seq = 5", "chain"),
        ("a time", "update operation set at = at + 60000 where seq = 5", "chain"),
        (
            "an image",
            "update change set after = replace(after, 'Asia/Muscat', 'Asia/Dubai') where operation = 1",
            "chain",
        ),
        (
            "an entry",
            "pragma foreign_keys = off; delete from change where operation = 5; delete from operation where seq = 5",
            "chain",
        ),
        (
            "the order",
            "update operation set seq = -1 where seq = 5; update operation set seq = 5 where seq = 6; update operation set seq = 6 where seq = -1",
            "chain",
        ),
        ("a text", "update text set body = body || '.' where body = 'First'", "text"),
        ("a row", "update party set name = 'Other' where name = 'First'", "row"),
        ("a lost row", "delete from issue", "row"),
        ("the current position", "update position_current set position = (select min(key) from position)", "current"),
    ] {
        let (table, names) = furnished();
        for text in ["one", "two"] {
            let id = Uuid::now_v7();
            let body = json!({ "id": id, "issue": names["issue"], "party": names["first"], "wording": text });
            table.perform("record_position", body).unwrap();
        }
        assert!(table.check().sound);
        let beside = table.beside();
        beside.execute_batch("pragma foreign_keys = off").unwrap();
        beside.execute_batch(guards).unwrap();
        beside.execute_batch(edit).unwrap();
        let found = serde_json::to_value(table.check().faults).unwrap();
        let named = found.as_array().unwrap().iter().any(|it| it["fault"] == fault);
        assert!(named, "{what}: {found}");
    }
}

#[test]
fn the_journal_cannot_be_rewritten_through_the_store() {
    let (table, _) = furnished();
    for edit in [
        "update operation set actor = ''",
        "delete from operation",
        "update change set after = null",
        "delete from change",
        "delete from text",
    ] {
        assert!(table.beside().execute_batch(edit).is_err(), "{edit}");
    }
}
