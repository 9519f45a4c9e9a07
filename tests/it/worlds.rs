//! What an audience comes to know, and what it never does: the dossier as somebody else may know it.

use sabla_engine::projection::Rules;
use sabla_tests::leaks::{look, planted};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::table::{NOW, Table, furnished};

/// The world of an audience, as the bytes of its dump.
fn world(table: &Table, audience: Value) -> String {
    let audience = serde_json::from_value(audience).unwrap();
    table.dossier.world_of(audience).unwrap().dump().unwrap().to_string()
}

fn party(id: &str) -> Value {
    json!({ "audience": "party", "party": id })
}

fn disclose(table: &Table, fact: (&str, &str), to: &Value, step: &str, more: Value) -> Value {
    let mut body = json!({ "id": Uuid::now_v7(), "fact": fact.0, (fact.0): fact.1, "step": step, "at": NOW });
    for part in [to, &more] {
        body.as_object_mut().unwrap().extend(part.as_object().unwrap().clone());
    }
    table.perform("record_disclosure", body.clone()).unwrap();
    body["id"].clone()
}

/// From ten to a quarter to twelve: a delegate of the first party confides, a wording is agreed, a message handed over, consent
/// taken back.
#[test]
fn only_what_was_conveyed_reaches_the_other_side() {
    let (table, names) = furnished();
    let (first, second) = (party(&names["first"]), party(&names["second"]));
    let both = |table: &Table| (world(table, first.clone()), world(table, second.clone()));
    let start = both(&table);

    let said = json!({ "text": "SECRET-X we would take 95", "said_at": NOW, "delegate": names["nour"], "issue": names["issue"] });
    let statement = table.add("statement", said);
    assert_eq!(both(&table), start, "confided");

    let message = json!({ "from_party": names["first"], "to_party": names["second"], "as_said": "SECRET-X", "statement": statement,
        "issue": names["issue"], "wording": "WORDING-Y a lower figure can be talked about" });
    let message = table.add("message", message);
    disclose(&table, ("message", &message), &second, "cleared", json!({ "through": "Head of delegation" }));
    assert_eq!(both(&table), start, "authorised");

    disclose(&table, ("message", &message), &second, "conveyed", json!({ "through": "Salma", "means": "orally" }));
    let now = both(&table);
    assert_eq!(now.0, start.0, "the first party was told nothing");
    assert!(now.1.contains("WORDING-Y") && !now.1.contains("SECRET-X") && !now.1.contains("Nour"), "{}", now.1);

    disclose(&table, ("message", &message), &second, "withdrawn", json!({ "reason": "The minister" }));
    assert_eq!(both(&table), now, "withdrawn after it was conveyed");
    assert!(!now.0.contains("SECRET-X"));
}

#[test]
fn nothing_is_conveyed_that_nobody_cleared_unless_a_reason_is_named() {
    let (table, names) = furnished();
    let second = party(&names["second"]);
    let said = json!({ "id": Uuid::now_v7(), "issue": names["issue"], "party": names["first"], "as_said": "SECRET", "wording": "In phases" });
    table.perform("record_position", said.clone()).unwrap();
    let position = said["id"].as_str().unwrap();
    let entry = |step: &str, more: Value| {
        let mut body =
            json!({ "id": Uuid::now_v7(), "fact": "position", "position": position, "step": step, "at": NOW });
        for part in [&second, &more] {
            body.as_object_mut().unwrap().extend(part.as_object().unwrap().clone());
        }
        body
    };
    assert_eq!(table.refused("record_disclosure", entry("conveyed", json!({}))), "not_cleared");
    assert_eq!(table.refused("record_disclosure", entry("withdrawn", json!({}))), "nothing_to_withdraw");
    assert_eq!(table.refused("record_disclosure", entry("conveyed", json!({ "strange": 1 }))), "strange: malformed");
    table.perform("record_disclosure", entry("conveyed", json!({ "reason": "Asked in the corridor" }))).unwrap();
    let seen = world(&table, second.clone());
    assert!(seen.contains("In phases") && !seen.contains("SECRET") && !seen.contains("corridor"), "{seen}");
    // A later change of mind about the words changes nobody's knowledge; and what was recorded is not undone.
    disclose(&table, ("position", position), &second, "cleared", json!({ "wording": "In two phases" }));
    assert_eq!(world(&table, second.clone()), seen);
    let last = table.ask("history", json!({}))["entries"][0]["seq"].clone();
    assert_eq!(table.refused("undo_operation", json!({ "seq": last })), "not_undoable");
    let frame = table.ask("frame", json!({}));
    assert_eq!(frame["undo"], Value::Null, "what came before rests under it: {frame}");
    let undoable = |at: usize| table.ask("history", json!({}))["entries"][at]["undoable"].clone();
    assert_eq!([undoable(0), undoable(2)], [json!(false), json!(true)]);
}

#[test]
fn who_is_away_or_comes_later_did_not_hear_the_table() {
    let (table, names) = furnished();
    let (second, all) = (party(&names["second"]), json!({ "audience": "table" }));
    let tell = |what: &str, at: i64| {
        let said = json!({ "text": format!("SECRET {what}"), "wording": what, "said_at": NOW, "party": names["first"], "issue": names["issue"] });
        let statement = table.add("statement", said);
        disclose(&table, ("statement", &statement), &all, "cleared", json!({}));
        disclose(&table, ("statement", &statement), &all, "conveyed", json!({ "at": at }));
        statement
    };
    let heard = |audience: &Value| -> Vec<&str> {
        let world = world(&table, audience.clone());
        ["Before", "Meanwhile", "Afterwards"].into_iter().filter(|what| world.contains(what)).collect()
    };
    let absent = |absences: Value| {
        let mut value = table.record("party", &names["second"]);
        value["absences"] = absences;
        table.perform("change_party", value).unwrap();
    };
    let before = tell("Before", NOW);
    assert_eq!(heard(&second), ["Before"]);
    absent(json!([{ "left_at": NOW + 10 }]));
    let meanwhile = tell("Meanwhile", NOW + 20);
    assert_eq!((heard(&second), heard(&all)), (vec!["Before"], vec!["Before", "Meanwhile"]));
    let draft = |rests: &str| {
        let body = json!({ "id": Uuid::now_v7(), "issue": names["issue"], "text": "A bridge", "sources": [{ "statement": rests }] });
        table.perform("record_proposal", body.clone()).unwrap();
        let cleared = json!({ "id": Uuid::now_v7(), "fact": "proposal", "proposal": body["id"], "step": "cleared", "at": NOW,
            "audience": "party", "party": names["second"] });
        table.perform("record_disclosure", cleared).map(|_| ()).map_err(|failure| failure.to_string())
    };
    assert_eq!(draft(&before), Ok(()));
    assert!(draft(&meanwhile).unwrap_err().contains("sources_not_shared"), "it did not hear the source");

    absent(json!([{ "left_at": NOW + 10, "returned_at": NOW + 30 }]));
    assert_eq!((heard(&second), heard(&all)), (vec!["Before"], vec!["Before"]), "the table is who sits there now");
    tell("Afterwards", NOW + 40);
    assert_eq!((heard(&second), heard(&all)), (vec!["Before", "Afterwards"], vec!["Before", "Afterwards"]));
    assert_eq!(heard(&party(&names["first"])), ["Before", "Meanwhile", "Afterwards"]);

    let third = table.add("party", json!({ "name": "Third" }));
    assert_eq!((heard(&party(&third)), heard(&all)), (vec![], vec![]), "who comes later heard nothing");
    assert!(draft(&before).is_ok() && heard(&second) == ["Before", "Afterwards"]);
    let mut unclear = table.record("party", &third);
    unclear["absences"] = json!([{ "left_at": NOW, "returned_at": NOW }]);
    assert_eq!(table.refused("change_party", unclear), "absences_unclear");
}

/// The short run of the check against leaks; `cargo xtask leaks` is the long one.
#[test]
fn what_an_audience_may_not_know_changes_nothing_in_its_world() {
    let found = look(&Rules::REVIEWED, 1, 80);
    assert!(found.leaks.is_empty(), "{:#?}", found.leaks);
    assert!(found.telling > 60, "{found:?}");
}

#[test]
fn the_planted_leaks_are_those_that_are_listed() {
    let readme = include_str!("../src/leaks/README.md");
    let listed: Vec<&str> = readme
        .lines()
        .filter_map(|line| line.trim_start().split_once(". "))
        .filter(|(number, _)| number.bytes().all(|byte| byte.is_ascii_digit()))
        .map(|(_, name)| name)
        .collect();
    assert_eq!(listed, planted::all().into_iter().map(|(name, _)| name).collect::<Vec<_>>());
}

#[test]
fn every_planted_leak_is_found() {
    assert!(planted::all().len() >= 25);
    assert_eq!(planted::missed(1, 300), Vec::<&str>::new());
}
