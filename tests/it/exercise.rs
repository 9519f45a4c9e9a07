//! The exercise: everything the desk can hold is in it once at least.

use std::collections::BTreeSet;

use sabla_engine::bindings::typescript;
use serde_json::{Value, json};

use crate::seed_kit::{Sample, rounds, words};

fn used(command: &str, field: &str) -> BTreeSet<String> {
    let written = Sample::written("exercise", command);
    written.iter().filter_map(|step| step.get(field)?.as_str().map(str::to_owned)).collect()
}

fn set(list: &[&str]) -> BTreeSet<String> {
    list.iter().map(|word| (*word).to_owned()).collect()
}

#[test]
fn every_word_of_every_list_occurs() {
    let types = typescript();
    for (command, field, list) in [
        ("add_actor", "kind", "ActorKind"),
        ("add_role", "kind", "RoleKind"),
        ("add_delegate", "standing", "Standing"),
        ("add_session", "format", "Format"),
        ("add_session", "status", "Status"),
        ("add_agenda_item", "desired", "Desired"),
        ("add_agenda_item", "visibility", "Visibility"),
        ("set_importance", "weight", "Weight"),
        ("record_position", "firmness", "Firmness"),
        ("record_position", "movement", "Movement"),
        ("assess_convergence", "level", "Convergence"),
        ("add_circle", "kind", "CircleKind"),
        ("add_contact", "kind", "ContactKind"),
        ("add_paper", "kind", "PaperKind"),
        ("add_paper", "form", "PaperForm"),
        ("add_paper", "translation", "Translation"),
        ("add_statement", "firmness", "Firmness"),
        ("record_disclosure", "step", "Step"),
        ("record_disclosure", "means", "Means"),
        ("prepare_hand_over", "means", "Means"),
    ] {
        assert_eq!(used(command, field), words(&types, list), "{command}.{field}");
    }
    let mut results = words(&types, "ItemStatus");
    results.remove("open");
    assert_eq!(used("add_agenda_item", "status"), results);
    let mandates = ["add_dossier", "add_round", "add_issue"].into_iter().flat_map(|command| used(command, "mandate"));
    assert_eq!(mandates.collect::<BTreeSet<_>>(), words(&types, "Mandate"));
}

#[test]
fn every_level_of_convergence_stands_today_and_some_issues_are_not_assessed() {
    let sample = Sample::replayed("exercise");
    let table = sample.ask("positions", json!({}));
    for level in table["tally"].as_array().unwrap() {
        assert!(level["issues"].as_u64().unwrap() > 0, "{level}");
    }
    assert_eq!(table["rows"].as_array().unwrap().len(), 24);
    assert_eq!(table["baskets"].as_array().unwrap().len(), 5);
    assert_eq!(table["not_assessed"], 5);
    let cells = table["rows"].as_array().unwrap().iter().flat_map(|row| row["cells"].as_array().unwrap());
    let (held, empty): (Vec<&Value>, Vec<&Value>) = cells.partition(|cell| !cell.is_null());
    assert_eq!((held.len(), empty.len()), (44, 4));
    let revisions: Vec<i64> = held.iter().map(|cell| cell["revisions"].as_i64().unwrap()).collect();
    assert_eq!(revisions.iter().max(), Some(&4));
    assert!(revisions.iter().filter(|count| **count >= 2).count() >= 34, "{revisions:?}");
    assert!(held.iter().any(|cell| cell["confided"] == true));
}

#[test]
fn three_scripts_stand_side_by_side() {
    let arabic = |text: &str| text.contains(['ة', 'ي', 'ك', 'أ']);
    let persian = |text: &str| text.contains(['گ', 'چ', 'پ', 'ژ', 'ی', 'ک']);
    let latin = |text: &str| text.chars().any(|c| c.is_ascii_lowercase());
    for (command, field) in [
        ("add_session", "title"),
        ("add_agenda_item", "title"),
        ("add_agenda_item", "lead"),
        ("record_position", "wording"),
        ("add_paper", "title"),
    ] {
        let texts = used(command, field);
        assert!(texts.iter().any(|text| arabic(text)), "{command}.{field}");
        assert!(texts.iter().any(|text| persian(text)), "{command}.{field}");
        assert!(texts.iter().any(|text| latin(text)), "{command}.{field}");
    }
    for (party, foreign) in [("@wadira", ['گ', 'چ', 'پ', 'ژ', 'ی', 'ک']), ("@zarvand", ['ي', 'ى', 'ك', 'ة', 'إ', 'ؤ'])]
    {
        for step in Sample::written("exercise", "record_position").iter().filter(|step| step["party"] == party) {
            for text in ["as_said", "wording"].into_iter().filter_map(|field| step.get(field)?.as_str()) {
                assert!(!text.contains(foreign), "{text}");
            }
        }
    }
}

/// What does not fit, as `kind: sessions`, but for what says only that time has passed.
fn clashes(schedule: &Value) -> BTreeSet<String> {
    let number = |id: &Value| {
        let sessions = schedule["sessions"].as_array().unwrap();
        sessions.iter().find(|session| session["id"] == *id).unwrap()["number"].to_string()
    };
    let line = |conflict: &Value| {
        let sessions: Vec<String> = conflict["sessions"].as_array().unwrap().iter().map(number).collect();
        format!("{}: {}", conflict["kind"].as_str().unwrap(), sessions.join(" "))
    };
    schedule["conflicts"].as_array().unwrap().iter().map(line).collect()
}

#[test]
fn what_does_not_fit_is_what_is_meant_not_to_fit() {
    let sample = Sample::replayed("exercise");
    let rounds = rounds(&sample);
    let of = |round: usize| sample.ask("schedule", json!({ "round": rounds[round]["id"] }));
    assert_eq!(clashes(&of(0)), set(&["clocks_move: 8", "crosses_midnight: 8"]));
    assert_eq!(clashes(&of(1)), set(&["crosses_midnight: 10"]));
    let third = of(2);
    assert_eq!(clashes(&third), set(&["agenda_overruns: 14", "delegate: 15 19", "room: 15 19"]));
    let unscheduled: Vec<&Value> = third["unscheduled"].as_array().unwrap().iter().collect();
    assert_eq!(unscheduled.iter().map(|session| &session["format"]).collect::<Vec<_>>(), ["protocol", "press"]);
    assert_eq!(third["rooms"].as_array().unwrap().len(), 6);
    let own: BTreeSet<&str> =
        third["rooms"].as_array().unwrap().iter().filter_map(|room| room["party"].as_str()).collect();
    assert_eq!(own, BTreeSet::from(["Wadira", "Zarvand"]));
}

#[test]
fn on_detainees_the_parties_alone_propose() {
    let written = Sample::written("exercise", "record_proposal");
    for step in &written {
        let by_party = step.get("party").is_some();
        assert!(by_party || (step["issue"] != "@detainees" && step["round"] != "@r1"), "{step}");
    }
    let drafts = |issue: &str| written.iter().filter(|step| step["issue"] == issue).count();
    assert_eq!(drafts("@detainees"), 3);
    assert!(["@missing", "@corridor"].into_iter().all(|issue| drafts(issue) == 3));
}

/// How these stand with audiences, as `audience: confidence`, and `held` where it is not to be repeated.
fn standing(lines: &[Value]) -> BTreeSet<String> {
    let every = lines.iter().flat_map(|line| line["standing"].as_array().unwrap());
    every
        .map(|one| {
            let held = if one["held"] == true { " held" } else { "" };
            format!("{}: {}{held}", one["audience"].as_str().unwrap(), one["confidence"].as_str().unwrap())
        })
        .collect()
}

#[test]
fn statements_and_messages_stand_in_every_way() {
    let sample = Sample::replayed("exercise");
    let all = |answer: Value| answer["lines"].as_array().unwrap().clone();
    let messages = all(sample.ask("messages", json!({})));
    let stages: BTreeSet<String> = messages.iter().map(|line| line["stage"].as_str().unwrap().to_owned()).collect();
    assert_eq!(stages, words(&typescript(), "Stage"));
    let held: BTreeSet<&str> =
        messages.iter().filter(|line| line["held"] == true).map(|line| line["stage"].as_str().unwrap()).collect();
    assert_eq!(held, BTreeSet::from(["as_said", "conveyed"]), "withdrawn before and after");
    let statements = all(sample.ask("statements", json!({ "limit": 500 })));
    let standing = standing(&statements);
    for line in
        ["party", "head", "circle", "table"].iter().flat_map(|to| [format!("{to}: cleared"), format!("{to}: conveyed")])
    {
        assert!(standing.contains(&line), "{line} {standing:?}");
    }
    assert!(
        ["party: confided held", "party: conveyed held", "public: public"].iter().all(|line| standing.contains(*line)),
        "{standing:?}"
    );
    assert!(statements.iter().filter(|line| line["standing"].as_array().unwrap().is_empty()).count() > 15);
    let became: BTreeSet<String> = statements
        .iter()
        .flat_map(|line| line["became"].as_array().unwrap().clone())
        .map(|it| it["entity"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(became, set(&["position", "message", "agenda_item"]));
}

#[test]
fn papers_and_copies_stand_in_every_way() {
    let (sample, types) = (Sample::replayed("exercise"), typescript());
    let papers = sample.ask("papers", json!({}))["papers"].as_array().unwrap().clone();
    let standing = standing(&papers);
    for line in [
        "party: cleared",
        "party: conveyed",
        "party: confided held",
        "head: conveyed",
        "circle: cleared",
        "table: conveyed",
        "public: public",
    ] {
        assert!(standing.contains(line), "{line} {standing:?}");
    }
    let confided = |line: &&Value| line["standing"].as_array().unwrap().is_empty() && line["expunged_at"].is_null();
    let sources: BTreeSet<&str> =
        papers.iter().filter(confided).map(|line| line["source"]["kind"].as_str().unwrap()).collect();
    assert!(sources.contains("delegate"), "{sources:?}");
    let expunged: Vec<&Value> = papers.iter().filter(|line| line["title"].is_null()).collect();
    assert_eq!(expunged.len(), 1);
    assert!(expunged[0]["expunged_because"].is_string());
    let media: BTreeSet<&str> = papers
        .iter()
        .flat_map(|line| line["files"].as_array().unwrap())
        .map(|file| file["media"].as_str().unwrap())
        .collect();
    assert_eq!(media, BTreeSet::from(["jpeg", "pdf", "png", "text"]));
    let mut became = BTreeSet::new();
    for line in &papers {
        let reference = ["agreement", "terms"].contains(&line["kind"].as_str().unwrap());
        assert_eq!(line["clauses"].as_i64().unwrap() > 4, reference, "{line}");
        for it in sample.ask("paper", json!({ "id": line["id"] }))["became"].as_array().unwrap() {
            became.insert((it["entity"].as_str().unwrap().to_owned(), it["clause"].is_string()));
        }
    }
    for entity in ["statement", "position", "agenda_item"] {
        assert!(became.contains(&(entity.to_owned(), true)), "{entity} {became:?}");
    }
    assert!(became.contains(&("proposal".to_owned(), false)), "{became:?}");
    let answer = sample.ask("hand_overs", json!({}));
    let hand_overs = answer["hand_overs"].as_array().unwrap();
    let stages: BTreeSet<String> = hand_overs.iter().map(|line| line["stage"].as_str().unwrap().to_owned()).collect();
    assert_eq!(stages, words(&types, "HandOverStage"));
    let copies: Vec<(&str, Option<i64>)> =
        hand_overs.iter().map(|line| (line["audience"].as_str().unwrap(), line["number"].as_i64())).collect();
    for copy in [("party", Some(1)), ("party", Some(2)), ("table", Some(1)), ("party", None)] {
        assert!(copies.contains(&copy), "{copy:?} {copies:?}");
    }
}
