//! Search finds what stands in the dossier now: whether or not the index has caught up with it.

use serde_json::{Value, json};
use uuid::Uuid;

use crate::table::{Table, furnished};

fn titles(table: &Table, text: &str) -> Vec<String> {
    let hits = table.ask("search", json!({ "text": text }))["hits"].clone();
    let excerpt = |hit: &Value| {
        let pieces = hit["excerpt"].as_array().unwrap().iter();
        pieces.map(|piece| piece["text"].as_str().unwrap()).collect::<String>()
    };
    hits.as_array().unwrap().iter().map(excerpt).collect()
}

/// The same story with the index brought up after every step, at the end of every other one, and never.
#[test]
fn a_text_is_found_as_long_as_it_stands() {
    for tended_every in [1, 2, usize::MAX] {
        let (table, names) = furnished();
        let mut steps = 0;
        let mut found = |table: &Table, text: &str, expected: &[&str]| {
            steps += 1;
            if steps % tended_every == 0 {
                table.dossier.tend().unwrap();
            }
            assert_eq!(titles(table, text), expected, "{text}, step {steps}, tended every {tended_every}");
        };
        let position = |wording: &str| json!({ "id": Uuid::now_v7(), "issue": names["issue"], "party": names["first"], "wording": wording });
        found(&table, "hal", &["Hall"]);
        found(&table, "harbour", &[]);

        table.perform("record_position", position("The harbour opens in phases")).unwrap();
        found(&table, "harb pha", &["The harbour opens in phases"]);
        table.perform("record_position", position("The port opens at once")).unwrap();
        found(&table, "harbour", &[]);
        found(&table, "port", &["The port opens at once"]);
        table.dossier.undo(table.tick()).unwrap();
        found(&table, "harbour", &["The harbour opens in phases"]);
        found(&table, "port", &[]);
        table.dossier.redo(table.tick()).unwrap();
        found(&table, "port", &["The port opens at once"]);

        let mut room = table.record("room", &names["library"]);
        room["name"] = json!("قاعة الموقف");
        table.perform("change_room", room).unwrap();
        found(&table, "library", &[]);
        found(&table, "موقف", &["قاعة الموقف"]);
        let room = table.record("room", &names["library"]);
        table.perform("remove_room", json!({ "id": room["id"], "revision": room["revision"] })).unwrap();
        found(&table, "موقف", &[]);

        let table = table.reopened();
        assert_eq!(titles(&table, "port"), ["The port opens at once"]);
        assert!(titles(&table, "موقف").is_empty() && titles(&table, "harbour").is_empty());
        assert!(table.check().sound);
    }
}

#[test]
fn a_search_is_narrowed_by_party_round_and_issue() {
    let (table, names) = furnished();
    for (party, wording) in [("first", "open the harbour"), ("second", "close the harbour")] {
        let body = json!({
            "id": Uuid::now_v7(), "issue": names["issue"], "party": names[party], "round": names["round"], "wording": wording,
        });
        table.perform("record_position", body).unwrap();
        table.dossier.tend().unwrap();
    }
    for (text, expected) in [
        ("harbour", vec!["close the harbour", "open the harbour"]),
        ("party:first harbour", vec!["open the harbour"]),
        ("issue:sanctions round:1 close", vec!["close the harbour"]),
        ("round:2 harbour", vec![]),
        ("party:nobody harbour", vec![]),
    ] {
        assert_eq!(titles(&table, text), expected, "{text}");
    }
}
