//! Papers received: their files in the dossier, who has them, and what rests on them.

use serde_json::{Value, json};
use uuid::Uuid;

use crate::desk_kit::{PASSPHRASE, Seat};
use crate::table::{NOW, Table, furnished};

const PDF: &[u8] = b"%PDF-1.4 the strait in ten points";

fn attached(table: &Table, bytes: &[u8]) -> Value {
    serde_json::to_value(table.dossier.attach(bytes).unwrap()).unwrap()
}

fn entry(paper: &str, to: &Value, step: &str, means: &str) -> Value {
    let mut body =
        json!({ "id": Uuid::now_v7(), "fact": "paper", "paper": paper, "step": step, "at": NOW, "means": means });
    body.as_object_mut().unwrap().extend(to.as_object().unwrap().clone());
    body
}

#[test]
fn a_paper_is_known_by_word_of_mouth_and_held_on_paper() {
    let (table, names) = furnished();
    let party = |name: &str| json!({ "audience": "party", "party": names[name] });
    let file = attached(&table, PDF);
    assert_eq!((&file["media"], &file["size"]), (&json!("pdf"), &json!(PDF.len())));
    let paper = table.add("paper", json!({ "kind": "non_paper", "title": "On the strait", "delegate": names["nour"],
        "received_at": NOW, "by_hand": "The driver", "notes": "Smelt of smoke", "language": "fa", "issue": names["issue"], "files": [file] }));
    let world = |of: &Value| table.dossier.world_of(serde_json::from_value(of.clone()).unwrap()).unwrap();
    let papers =
        |of: &Value| -> Value { serde_json::from_slice(&world(of).ask("papers", b"{}", NOW).unwrap()).unwrap() };
    let second = party("second");
    for (step, means) in [("cleared", "orally"), ("conveyed", "orally")] {
        assert_eq!(papers(&second)["papers"], json!([]), "before {step}");
        table.perform("record_disclosure", entry(&paper, &second, step, means)).unwrap();
    }
    let heard = papers(&second)["papers"][0].clone();
    assert_eq!(
        (&heard["title"], &heard["files"], &heard["source"]),
        (&json!("On the strait"), &json!([]), &Value::Null)
    );
    assert_eq!((&heard["by_hand"], &heard["notes"], &heard["received_at"]), (&Value::Null, &Value::Null, &Value::Null));

    table.perform("record_disclosure", entry(&paper, &second, "conveyed", "on_paper")).unwrap();
    let held = papers(&second)["papers"][0]["files"][0].clone();
    assert_eq!((&held["media"], &held["name"]), (&json!("pdf"), &Value::Null));
    assert_ne!(held["digest"], file["digest"]);
    let own = world(&second).file_named(held["digest"].as_str().unwrap()).map(str::to_owned);
    assert_eq!(own.as_deref(), file["digest"].as_str());
    assert_eq!(world(&party("first")).file_named(held["digest"].as_str().unwrap()), None);
    assert_eq!(table.dossier.file(file["digest"].as_str().unwrap()).unwrap().as_deref(), Some(PDF));
    // The delegate gave it to us; his delegation was not told.
    assert_eq!(papers(&party("first"))["papers"], json!([]));
    assert!(table.check().sound);
}

#[test]
fn what_rests_on_a_paper_names_it_and_its_clause() {
    let (table, names) = furnished();
    let terms = table.add("paper", json!({ "kind": "terms", "title": "Terms of the standstill" }));
    let other =
        table.add("paper", json!({ "kind": "agreement", "title": "The lantern accord", "dated": "2019-03-02" }));
    let clause = |paper: &str, label: &str| {
        table.add("clause", json!({ "paper": paper, "label": label, "text": "Nobody sails at night" }))
    };
    let (second, first) = (clause(&terms, "2"), clause(&terms, "1"));
    table.perform("place_clause", json!({ "id": first, "after": null })).unwrap();
    let said =
        json!({ "party": names["first"], "said_at": NOW, "text": "They broke it", "paper": terms, "clause": first });
    let statement = table.add("statement", said.clone());
    let mut elsewhere = said;
    elsewhere["id"] = json!(Uuid::now_v7());
    elsewhere["clause"] = json!(clause(&other, "1"));
    assert_eq!(table.refused("add_statement", elsewhere), "clause: clause_elsewhere");
    let answer = table.ask("paper", json!({ "id": terms }));
    let labels: Vec<_> =
        answer["clauses"].as_array().unwrap().iter().map(|clause| clause["label"].as_str().unwrap()).collect();
    assert_eq!(labels, ["1", "2"]);
    assert_eq!((&answer["became"][0]["id"], &answer["became"][0]["clause"]), (&json!(statement), &json!(first)));
    let line = &table.ask("statements", json!({}))["lines"][0];
    assert_eq!(line["paper"], json!({ "id": terms, "title": "Terms of the standstill", "clause": "1" }));
    assert_eq!(table.refused("remove_paper", json!({ "id": terms, "revision": 1 })), "referred_to");
    table.perform("remove_clause", json!({ "id": second, "revision": 1 })).unwrap();
    table.perform("remove_paper", json!({ "id": other, "revision": 1 })).unwrap();
    table.dossier.undo(NOW).unwrap();
    assert_eq!(table.ask("paper", json!({ "id": other }))["clauses"].as_array().unwrap().len(), 1);
}

#[test]
fn an_expunged_paper_leaves_a_stub_and_no_bytes() {
    let (table, names) = furnished();
    let second = json!({ "audience": "party", "party": names["second"] });
    let (file, shared) = (attached(&table, PDF), attached(&table, b"which both gave us"));
    let paper = table.add("paper", json!({ "kind": "letter", "title": "Quicksilver", "party": names["first"], "received_at": NOW, "files": [file, shared] }));
    table.add(
        "paper",
        json!({ "kind": "letter", "title": "Ours", "party": names["second"], "received_at": NOW, "files": [shared] }),
    );
    for step in ["cleared", "conveyed"] {
        table.perform("record_disclosure", entry(&paper, &second, step, "on_paper")).unwrap();
    }
    let world = || table.dossier.world_of(serde_json::from_value(second.clone()).unwrap()).unwrap().dump().unwrap();
    let heard = world();
    table.perform("expunge", json!({ "fact": "paper", "paper": paper, "reason": "They asked" })).unwrap();
    assert_eq!(world(), heard);
    assert_eq!(table.dossier.file(file["digest"].as_str().unwrap()).unwrap(), None);
    let line = &table.ask("paper", json!({ "id": paper }))["paper"];
    assert_eq!((&line["title"], &line["expunged_because"]), (&Value::Null, &json!("They asked")));
    assert!(table.check().sound, "{:?}", table.check());
    assert!(table.dossier.file(shared["digest"].as_str().unwrap()).unwrap().is_some(), "it is another paper's as well");
    let again = json!({ "id": paper, "revision": line["revision"], "kind": "letter", "title": "T", "party": names["first"], "received_at": NOW });
    assert_eq!(table.refused("change_paper", again), "expunged");
}

#[test]
fn files_are_a_papers_or_nobodys() {
    let (table, names) = furnished();
    let (file, kept) = (attached(&table, PDF), attached(&table, b"kept for undo"));
    let with = |files: Value| json!({ "id": Uuid::now_v7(), "kind": "map", "title": "M", "party": names["first"], "received_at": NOW, "files": files });
    let forged = json!({ "digest": "00", "media": "pdf", "size": 3 });
    let longer = json!({ "digest": file["digest"], "media": "pdf", "size": 3 });
    for (files, rule) in [
        (json!([forged]), "files[0]: file_unknown"),
        (json!([file, longer]), "named_twice"),
        (json!([longer]), "files[0]: file_unknown"),
    ] {
        assert_eq!(table.refused("add_paper", with(files)), rule);
    }
    table.perform("add_paper", with(json!([kept]))).unwrap();
    table.dossier.undo(NOW).unwrap();
    let table = table.reopened();
    let digest = |file: &Value| file["digest"].as_str().unwrap().to_owned();
    assert_eq!(table.dossier.file(&digest(&file)).unwrap(), None, "no paper ever had it");
    table.dossier.redo(NOW).unwrap();
    assert_eq!(table.dossier.file(&digest(&kept)).unwrap().as_deref(), Some(&b"kept for undo"[..]));
    table.beside().execute("update file set bytes = cast('other' as blob)", []).unwrap();
    let report = serde_json::to_value(table.check()).unwrap();
    assert_eq!(report["faults"], json!([{ "fault": "file", "digest": digest(&kept) }]));
}

#[test]
fn a_file_goes_in_and_out_through_the_desk_and_by_no_other_way() {
    let seat = Seat::new();
    let path = seat.documents().join("Talks.sabla");
    seat.call("create", json!({ "path": path, "name": "Talks", "passphrase": PASSPHRASE, "member": "Salma" })).unwrap();
    let source = seat.documents().join("Non-paper.pdf");
    std::fs::write(&source, PDF).unwrap();
    let file = seat.call("attach", json!({ "path": source })).unwrap();
    assert_eq!(file["name"], "Non-paper.pdf");
    let view = u32::try_from(seat.state()["dossier"]["view"]["number"].as_u64().unwrap()).unwrap();
    let digest = file["digest"].as_str().unwrap();
    assert_eq!(seat.desk.file(digest, view).unwrap(), PDF);
    assert_eq!(seat.desk.file(digest, view + 1).unwrap_err().to_string(), "view_changed");
    assert_eq!(seat.call("attach", json!({ "path": seat.documents().join("nothing") })).unwrap_err(), "file_missing");
    let copy = seat.documents().join("Copy.pdf");
    seat.call("save_file", json!({ "digest": digest, "path": copy })).unwrap();
    assert_eq!(std::fs::read(&copy).unwrap(), PDF);
    let nowhere = json!({ "digest": digest, "path": seat.documents().join("nowhere/Copy.pdf") });
    assert_eq!(seat.call("save_file", nowhere).unwrap_err(), "folder_missing");

    seat.call("view_as", json!({ "to": { "audience": "table" } })).unwrap();
    assert_eq!(seat.desk.file(digest, view + 1).unwrap_err().to_string(), "not_found: PaperFile");
    for (call, body) in
        [("attach", json!({ "path": source })), ("save_file", json!({ "digest": digest, "path": copy }))]
    {
        assert_eq!(seat.call(call, body).unwrap_err(), "viewed_as_another", "{call}");
    }
}
