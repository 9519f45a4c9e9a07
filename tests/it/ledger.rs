//! The disclosure ledger as it is asked, texts that rest on others, and texts that are destroyed.

use serde_json::{Value, json};
use uuid::Uuid;

use crate::table::{NOW, Table, furnished};

fn party(id: &str) -> Value {
    json!({ "audience": "party", "party": id })
}

fn entry(fact: (&str, &str), to: &Value, step: &str, more: Value) -> Value {
    let mut body = json!({ "id": Uuid::now_v7(), "fact": fact.0, (fact.0): fact.1, "step": step, "at": NOW });
    for part in [to, &more] {
        body.as_object_mut().unwrap().extend(part.as_object().unwrap().clone());
    }
    body
}

fn disclose(table: &Table, fact: (&str, &str), to: &Value, step: &str) {
    table.perform("record_disclosure", entry(fact, to, step, json!({}))).unwrap();
}

#[test]
fn who_knows_a_thing_and_what_somebody_knows() {
    let (table, names) = furnished();
    let (first, second) = (party(&names["first"]), party(&names["second"]));
    let head = json!({ "audience": "head", "party": names["second"] });
    let said = json!({ "party": names["first"], "issue": names["issue"], "said_at": NOW, "text": "As said", "wording": "Authorised" });
    let statement = table.add("statement", said);
    let asked = json!({ "fact": "statement", "statement": statement });
    let knows = |table: &Table| -> Vec<(String, bool, String)> {
        let answer = table.ask("who_knows", asked.clone());
        let knowers = answer["audiences"].as_array().unwrap().iter();
        knowers
            .filter(|one| one["knows"] == true || one["confidence"] != "confided")
            .map(|one| {
                let who = format!("{} {}", one["audience"].as_str().unwrap(), one["party"] == names["second"].as_str());
                (who, one["knows"] == true, one["confidence"].as_str().unwrap().to_owned())
            })
            .collect()
    };
    assert_eq!(knows(&table), []);
    disclose(&table, ("statement", &statement), &second, "cleared");
    assert_eq!(knows(&table), [("party true".to_owned(), false, "cleared".to_owned())]);
    disclose(&table, ("statement", &statement), &second, "conveyed");
    // The head of a delegation hears what the delegation hears, without an entry of its own.
    assert_eq!(
        knows(&table),
        [("party true".to_owned(), true, "conveyed".to_owned()), ("head true".to_owned(), true, "confided".to_owned())]
    );
    for (to, issue, count) in [
        (&second, Value::Null, 1),
        (&head, json!(names["issue"]), 1),
        (&first, Value::Null, 0),
        (&second, json!(Uuid::now_v7()), 0),
    ] {
        let mut known = to.clone();
        known["issue"] = issue;
        let answer = table.ask("known", known);
        assert_eq!(answer["facts"].as_array().unwrap().len(), count, "{answer}");
    }
    disclose(&table, ("statement", &statement), &second, "withdrawn");
    let known = table.ask("known", second.clone());
    assert_eq!((&known["facts"][0]["held"], &known["facts"][0]["wording"]), (&json!(true), &json!("Authorised")));
    let line = table.ask("statements", json!({ "of": { "issue": names["issue"] } }))["lines"][0].clone();
    assert_eq!(line["standing"][0]["held"], true, "{line}");
}

#[test]
fn a_text_that_rests_on_a_confidence_is_not_cleared_without_a_reason() {
    let (table, names) = furnished();
    let second = party(&names["second"]);
    let said =
        json!({ "party": names["first"], "said_at": NOW, "text": "We would take 95", "wording": "A lower figure" });
    let statement = table.add("statement", said);
    let proposal = json!({ "id": Uuid::now_v7(), "issue": names["issue"], "text": "Between [90] and [100]", "sources": [{ "statement": statement }] });
    table.perform("record_proposal", proposal.clone()).unwrap();
    let draft = proposal["id"].as_str().unwrap();
    let fact = ("proposal", draft);
    assert_eq!(table.refused("record_disclosure", entry(fact, &second, "cleared", json!({}))), "sources_not_shared");
    assert_eq!(
        table.refused("record_disclosure", entry(fact, &json!({ "audience": "public" }), "cleared", json!({}))),
        "sources_not_shared"
    );
    let reason = json!({ "reason": "Its source was asked and does not mind" });
    table.perform("record_disclosure", entry(fact, &second, "cleared", reason)).unwrap();
    // What rests on what the audience knows needs no reason.
    disclose(&table, ("statement", &statement), &second, "cleared");
    disclose(&table, fact, &second, "conveyed");
    let head = json!({ "audience": "head", "party": names["second"] });
    disclose(&table, fact, &head, "cleared");
    let twice = json!({ "id": Uuid::now_v7(), "issue": names["issue"], "text": "T", "sources": [{ "statement": statement }, { "statement": statement }] });
    assert_eq!(table.refused("record_proposal", twice), "named_twice");
}

#[test]
fn what_is_expunged_is_gone_from_everywhere_and_from_nobody_who_heard_it() {
    let (table, names) = furnished();
    let second = party(&names["second"]);
    let world = |table: &Table| {
        table.dossier.world_of(serde_json::from_value(second.clone()).unwrap()).unwrap().dump().unwrap().to_string()
    };
    let said = json!({ "party": names["first"], "said_at": NOW, "text": "Quicksilver in the cellar", "wording": "Quicksand is known" });
    let statement = table.add("statement", said);
    let mut changed = table.record("statement", &statement);
    changed["text"] = json!("Quicklime in the cellar");
    table.perform("change_statement", changed).unwrap();
    let fact = ("statement", statement.as_str());
    disclose(&table, fact, &second, "cleared");
    disclose(&table, fact, &second, "conveyed");
    let cleared = entry(fact, &json!({ "audience": "table" }), "cleared", json!({ "wording": "Quickly put" }));
    table.perform("record_disclosure", cleared).unwrap();
    let heard = world(&table);

    table
        .perform("expunge", json!({ "fact": "statement", "statement": statement, "reason": "The minister asked" }))
        .unwrap();
    assert_eq!(world(&table), heard);
    let line = table.ask("statements", json!({}))["lines"][0].clone();
    assert_eq!((&line["text"], &line["wording"]), (&Value::Null, &Value::Null));
    assert_eq!(line["expunged_because"], "The minister asked");
    for word in ["Quicksilver", "Quicklime", "Quickly"] {
        assert!(!table.dump().to_string().contains(word), "{word}");
        assert_eq!(table.ask("search", json!({ "text": word }))["hits"], json!([]), "{word}");
        let beside = table.beside();
        let kept: i64 = beside
            .query_row(
                "select (select count(*) from text where body like ?1) + (select count(*) from search_index_data where instr(block, cast(?2 as blob)) > 0)",
                (format!("%{word}%"), word.to_lowercase()),
                |row| row.get(0),
            )
            .unwrap();
        assert_eq!(kept, 0, "{word}");
    }
    assert!(table.check().sound, "{:?}", table.check());

    let change = json!({ "id": statement, "revision": line["revision"], "party": names["first"], "said_at": NOW, "text": "Again" });
    assert_eq!(table.refused("change_statement", change), "expunged");
    assert_eq!(
        table.refused(
            "record_disclosure",
            entry(fact, &json!({ "audience": "public" }), "cleared", json!({ "wording": "W" }))
        ),
        "expunged"
    );
    assert_eq!(
        table.refused("expunge", json!({ "fact": "statement", "statement": statement, "reason": "Twice" })),
        "expunged"
    );
    let last = table.ask("history", json!({}))["entries"][0]["seq"].clone();
    assert_eq!(table.refused("undo_operation", json!({ "seq": last })), "not_undoable");
    let forged = json!({ "id": Uuid::now_v7(), "party": names["first"], "said_at": NOW, "expunged_at": NOW });
    assert_eq!(table.refused("add_statement", forged), "expunged");
}

#[test]
fn a_wording_is_agreed_in_one_step_and_how_it_was_taken_is_added_later() {
    let (table, names) = furnished();
    let second = party(&names["second"]);
    let message = table
        .add("message", json!({ "from_party": names["first"], "to_party": names["second"], "as_said": "As said" }));
    let fact = ("message", message.as_str());
    let agreed =
        |revision: i64, words: &str| entry(fact, &second, "cleared", json!({ "revision": revision, "wording": words }));
    table.perform("agree_wording", agreed(1, "A lower figure")).unwrap();
    assert_eq!(table.record("message", &message)["wording"], "A lower figure");
    assert_eq!(table.refused("agree_wording", agreed(1, "Another")), "stale");
    assert_eq!(
        table.refused("agree_wording", entry(fact, &second, "conveyed", json!({ "revision": 2, "wording": "W" }))),
        "step: malformed"
    );
    let took = entry(fact, &second, "reacted", json!({ "reaction": "They asked for time" }));
    assert_eq!(table.refused("record_disclosure", took.clone()), "not_conveyed");
    disclose(&table, fact, &second, "conveyed");
    let world = || table.dossier.world_of(serde_json::from_value(second.clone()).unwrap()).unwrap().dump().unwrap();
    let heard = world();
    assert_eq!(table.refused("record_disclosure", entry(fact, &second, "reacted", json!({}))), "reaction_missing");
    table.perform("record_disclosure", took).unwrap();
    assert_eq!(world(), heard);
    let line = &table.ask("messages", json!({}))["lines"][0];
    assert_eq!((&line["wording"], &line["stage"]), (&json!("A lower figure"), &json!("conveyed")));
    assert_eq!(line["entries"][2]["reaction"], "They asked for time");
}
