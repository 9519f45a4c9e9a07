//! What is made ready for an audience, checked, and handed over; the register of the copies.

use sabla_engine::world::World;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::table::{NOW, Table, furnished};

struct Talks {
    table: Table,
    first: Value,
    second: Value,
    issue: String,
}

impl Talks {
    fn begun() -> Self {
        let (table, names) = furnished();
        let party = |name: &str| json!({ "audience": "party", "party": names[name] });
        let (first, second) = (party("first"), party("second"));
        Self { first, second, issue: names["issue"].clone(), table }
    }

    /// Something that the first party told us, cleared for an audience.
    fn cleared(&self, words: &str, to: &Value) -> Value {
        let said = json!({ "party": self.first["party"], "issue": self.issue, "said_at": NOW, "text": format!("As said: {words}"), "wording": words });
        let fact = json!({ "fact": "statement", "statement": self.table.add("statement", said) });
        self.step(&fact, to, "cleared").unwrap();
        fact
    }

    fn step(&self, fact: &Value, to: &Value, step: &str) -> Result<(), String> {
        let entry = joined(&[json!({ "id": Uuid::now_v7(), "step": step, "at": NOW }), fact.clone(), to.clone()]);
        self.table.perform("record_disclosure", entry).map(drop).map_err(|failure| failure.to_string())
    }

    fn ready(&self, to: &Value, items: &[&Value]) -> Value {
        let id = Uuid::now_v7();
        self.table.perform("prepare_hand_over", self.body(id, to, items)).unwrap();
        json!(id)
    }

    fn body(&self, id: Uuid, to: &Value, items: &[&Value]) -> Value {
        joined(&[json!({ "id": id, "title": "Points on water", "means": "on_paper", "items": items }), to.clone()])
    }

    fn record(&self, id: &Value) -> Value {
        let digest = self.preview(id)["copies"]
            .as_array()
            .unwrap()
            .iter()
            .find(|copy| copy["handed_at"].is_null())
            .unwrap()["digest"]
            .clone();
        json!({ "id": id, "revision": 1, "at": NOW, "through": "Salma", "holder": "Their counsellor", "digest": digest })
    }

    fn hand_over(&self, to: &Value, items: &[&Value]) -> Value {
        let id = self.ready(to, items);
        self.table.perform("record_hand_over", self.record(&id)).unwrap();
        id
    }

    fn world(&self, of: &Value) -> World {
        self.table.dossier.world_of(serde_json::from_value(of.clone()).unwrap()).unwrap()
    }

    fn dump(&self, of: &Value) -> String {
        self.world(of).dump().unwrap().to_string()
    }

    fn preview(&self, id: &Value) -> Value {
        asked(&self.table.dossier.preview(id.as_str().unwrap()).unwrap(), "copies")
    }
}

fn asked(world: &World, query: &str) -> Value {
    serde_json::from_slice(&world.ask(query, b"{}", NOW).unwrap()).unwrap()
}

fn joined(parts: &[Value]) -> Value {
    Value::Object(parts.iter().flat_map(|part| part.as_object().unwrap().clone()).collect())
}

#[test]
fn only_recording_the_hand_over_lets_anybody_know() {
    let talks = Talks::begun();
    let (hidden, told) =
        (talks.cleared("Kept for later", &talks.second), talks.cleared("A lower figure", &talks.second));
    let before = talks.dump(&talks.second);
    let id = talks.ready(&talks.second, &[&told]);
    assert_eq!(talks.dump(&talks.second), before, "made ready");
    let preview = talks.table.dossier.preview(id.as_str().unwrap()).unwrap();
    let seen = asked(&preview, "copies");
    assert_eq!((&seen["copies"][0]["number"], &seen["copies"][0]["handed_at"]), (&json!(1), &Value::Null));
    assert_eq!(seen["copies"][0]["items"][0]["wording"], "A lower figure");
    assert_eq!(seen["copies"][0]["items"][0]["issue_number"], 1);
    assert_eq!(talks.dump(&talks.second), before, "looked at");

    talks.table.perform("record_hand_over", talks.record(&id)).unwrap();
    let world = talks.world(&talks.second);
    for query in ["statements", "issues"] {
        assert_eq!(asked(&world, query), asked(&preview, query), "{query} as it was looked at");
    }
    let copy = &asked(&world, "copies")["copies"][0];
    assert_eq!((&copy["digest"], &copy["handed_at"]), (&seen["copies"][0]["digest"], &json!(NOW)));
    // Whatever is called otherwise later, the copy says what it said.
    let mut issue = talks.table.record("issue", &talks.issue);
    issue["title"] = json!("Relief");
    talks.table.perform("change_issue", issue).unwrap();
    assert_eq!(asked(&talks.world(&talks.second), "copies")["copies"][0]["digest"], copy["digest"]);
    let kept = talks.table.dossier.sheet(id.as_str().unwrap()).unwrap();
    assert_eq!(
        (kept.digest.as_str(), kept.items[0].issue_title.as_deref()),
        (copy["digest"].as_str().unwrap(), Some("Sanctions"))
    );
    let after = talks.dump(&talks.second);
    assert!(
        after.contains("A lower figure") && !after.contains("Kept for later") && !after.contains("As said"),
        "{after}"
    );
    assert!(!talks.dump(&talks.first).contains("lower figure"));
    drop(hidden);

    let knows = talks.table.ask("who_knows", told.clone());
    let conveyed = knows["entries"].as_array().unwrap().last().unwrap();
    assert_eq!((&conveyed["step"], &conveyed["copy"], &conveyed["hand_over"]), (&json!("conveyed"), &json!(1), &id));
    assert_eq!((&conveyed["means"], &conveyed["through"]), (&json!("on_paper"), &json!("Salma")));
    let history = talks.table.ask("history", json!({}));
    let handed =
        history["entries"].as_array().unwrap().iter().find(|entry| entry["kind"] == "record_hand_over").unwrap();
    assert_eq!(talks.table.refused("undo_operation", json!({ "seq": handed["seq"] })), "not_undoable");
    talks.step(&told, &talks.second, "withdrawn").unwrap();
    assert_eq!(talks.dump(&talks.second), after, "withdrawn after the hand-over");
    assert!(talks.table.check().sound);
}

#[test]
fn copies_are_numbered_for_each_audience_and_never_again() {
    let talks = Talks::begun();
    let head = json!({ "audience": "head", "party": talks.second["party"] });
    let (one, two) = (talks.cleared("One", &talks.second), talks.cleared("Two", &talks.second));
    let (other, alone) = (talks.cleared("Other", &talks.first), talks.cleared("Alone", &head));
    let given_up = talks.ready(&talks.second, &[&one]);
    for (to, items) in [
        (&talks.second, vec![&one]),
        (&talks.first, vec![&other]),
        (&head, vec![&alone]),
        (&talks.second, vec![&one, &two]),
    ] {
        talks.hand_over(to, &items);
    }
    talks.table.perform("cancel_hand_over", json!({ "id": given_up, "revision": 1 })).unwrap();
    assert_eq!(
        talks.table.refused("record_hand_over", json!({ "id": given_up, "revision": 2, "at": NOW, "through": "S" })),
        "hand_over_closed"
    );
    let register = talks.table.ask("hand_overs", json!({}));
    let lines: Vec<_> = register["hand_overs"]
        .as_array()
        .unwrap()
        .iter()
        .rev()
        .map(|line| (line["stage"].as_str().unwrap(), line["number"].as_u64()))
        .collect();
    assert_eq!(
        lines,
        [
            ("cancelled", None),
            ("handed_over", Some(1)),
            ("handed_over", Some(1)),
            ("handed_over", Some(1)),
            ("handed_over", Some(2))
        ]
    );
    let held = |of: &Value| -> Vec<Option<u64>> {
        let copies = asked(&talks.world(of), "copies");
        copies["copies"].as_array().unwrap().iter().map(|copy| copy["number"].as_u64()).collect()
    };
    assert_eq!(held(&talks.second), [Some(1), Some(2)]);
    assert_eq!(held(&talks.first), [Some(1)]);
    // What its delegation was handed is not numbered among its own.
    assert_eq!(held(&head), [None, Some(1), None]);
    let newest = &register["hand_overs"][0];
    let back = json!({ "id": newest["id"], "revision": 2, "at": NOW });
    talks.table.perform("return_copy", back.clone()).unwrap();
    assert_eq!(talks.table.refused("return_copy", joined(&[back, json!({ "revision": 3 })])), "hand_over_closed");
}

#[test]
fn what_is_not_as_it_was_looked_at_is_not_handed_over() {
    let talks = Talks::begun();
    let fact = talks.cleared("A lower figure", &talks.second);
    let confided = talks.table.add("statement", json!({ "party": talks.first["party"], "said_at": NOW, "text": "X" }));
    let confided = json!({ "fact": "statement", "statement": confided });
    let refused =
        |items: &[&Value]| talks.table.refused("prepare_hand_over", talks.body(Uuid::now_v7(), &talks.second, items));
    assert_eq!(refused(&[]), "nothing_to_hand_over");
    assert_eq!(refused(&[&fact, &confided]), "items[1]: not_cleared");
    assert_eq!(refused(&[&fact, &fact]), "named_twice");

    let id = talks.ready(&talks.second, &[&fact]);
    let record = talks.record(&id);
    // The number that it would have had goes to another copy.
    let other = talks.hand_over(&talks.second, &[&fact]);
    assert_eq!(talks.table.refused("record_hand_over", record), "stale");
    assert_eq!(talks.preview(&id)["copies"][1]["number"], 2);
    assert_eq!(talks.table.refused("cancel_hand_over", json!({ "id": other, "revision": 2 })), "hand_over_closed");
    let unauthorised = joined(&[
        json!({ "id": Uuid::now_v7(), "step": "conveyed", "at": NOW, "wording": "W", "hand_over": other }),
        fact.clone(),
        talks.second.clone(),
    ]);
    assert_eq!(talks.table.refused("record_disclosure", unauthorised), "hand_over: malformed");

    let before = talks.dump(&talks.second);
    talks.step(&fact, &talks.second, "withdrawn").unwrap();
    let check = talks.table.ask("hand_over", json!({ "id": id }));
    assert_eq!(check["items"][0]["obstacle"]["rule"], "not_cleared", "{check}");
    assert_eq!(talks.table.refused("record_hand_over", talks.record(&id)), "items[0]: not_cleared");
    assert_eq!(talks.dump(&talks.second), before);
}

#[test]
fn the_check_says_for_whom_from_whom_and_how_much_is_left_out() {
    let talks = Talks::begun();
    let source = talks.cleared("A lower figure", &talks.first);
    let draft = Uuid::now_v7();
    let proposal = json!({ "id": draft, "issue": talks.issue, "text": "Between [90] and [100]", "sources": [{ "statement": source["statement"] }] });
    talks.table.perform("record_proposal", proposal).unwrap();
    let draft = json!({ "fact": "proposal", "proposal": draft });
    let decided = joined(&[
        json!({ "id": Uuid::now_v7(), "step": "cleared", "at": NOW, "reason": "They do not mind" }),
        draft.clone(),
        talks.second.clone(),
    ]);
    talks.table.perform("record_disclosure", decided).unwrap();
    let known = talks.cleared("Known already", &talks.second);
    talks.step(&known, &talks.second, "conveyed").unwrap();
    for noun in ["Elsewhere", "Far away"] {
        talks.table.add("statement", json!({ "party": talks.first["party"], "said_at": NOW, "text": noun }));
    }
    let id = talks.ready(&talks.second, &[&draft, &known]);
    let check = talks.table.ask("hand_over", json!({ "id": id }));
    let (draft, known) = (&check["items"][0], &check["items"][1]);
    assert_eq!((&draft["widened"], &draft["known"], &draft["obstacle"]), (&json!(true), &json!(false), &Value::Null));
    let rests = &draft["rests_on"][0];
    assert_eq!((&rests["shared"], &rests["source"]["name"]), (&json!(false), &json!("First")), "{check}");
    assert_eq!((&known["known"], &known["source"]["name"]), (&json!(true), &json!("First")));
    // The draft's source is on the same issue; two more statements are on none.
    assert_eq!(check["left_out"], json!({ "on_these_issues": 1, "in_all": 3 }));
    // Decided once, it is not asked for again.
    talks.table.perform("record_hand_over", talks.record(&id)).unwrap();
    let cleared = talks.table.ask("cleared", talks.second.clone());
    assert_eq!(cleared["facts"].as_array().unwrap().len(), 2, "{cleared}");
}
