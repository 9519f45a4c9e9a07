//! The samples: every script replays into a sound dossier, and says what a published account says and nothing more.

use sabla_engine::samples;
use serde_json::{Value, json};

use crate::seed_kit::{Sample, rounds};

const ACCOUNTS: [&str; 5] = ["day-one", "channel", "positions", "naqoura", "muscat"];

fn all<'a>(value: &'a Value, list: &str) -> &'a [Value] {
    value[list].as_array().unwrap()
}

/// Roles as `actor: kind, extent`.
fn roles(sample: &Sample) -> Vec<String> {
    let people = sample.ask("people", json!({}));
    let lines = all(&people, "actors").iter().flat_map(|actor| {
        let line = |role: &Value| {
            let extent = role["extent"].as_str().map(|extent| format!(", {extent}")).unwrap_or_default();
            format!("{}: {}{extent}", actor["name"].as_str().unwrap(), role["kind"].as_str().unwrap())
        };
        all(actor, "roles").iter().map(line).collect::<Vec<_>>()
    });
    lines.collect()
}

/// The cells of an issue, in the order of the columns, as `party: text (firmness)`.
fn positions(sample: &Sample, issue: &str) -> Vec<String> {
    let table = sample.ask("positions", json!({}));
    let row = all(&table, "rows").iter().find(|row| row["issue"]["title"] == issue).unwrap();
    let cells = all(&table, "parties").iter().zip(all(row, "cells")).filter(|(_, cell)| !cell.is_null());
    cells
        .map(|(party, cell)| {
            assert_eq!(cell["revisions"], 1);
            let firmness = cell["firmness"].as_str().map(|word| format!(" ({word})")).unwrap_or_default();
            format!("{}: {}{firmness}", party["short"].as_str().unwrap(), cell["text"].as_str().unwrap())
        })
        .collect()
}

/// Everything that one issue holds.
fn issue(sample: &Sample, title: &str) -> Value {
    let table = sample.ask("positions", json!({}));
    let row = all(&table, "rows").iter().find(|row| row["issue"]["title"] == title).unwrap();
    sample.ask("issue", json!({ "id": row["issue"]["id"] }))
}

fn formats(sample: &Sample) -> Vec<Value> {
    let schedule = sample.ask("schedule", json!({ "round": rounds(sample)[0]["id"] }));
    all(&schedule, "sessions").iter().map(|session| session["format"].clone()).collect()
}

#[test]
fn every_sample_replays_into_a_sound_dossier() {
    for name in samples::NAMES {
        let sample = Sample::replayed(name);
        let report = sample.check();
        assert!(report.sound, "{name}: {:?}", report.faults);
        assert_eq!(report.operations as usize, sample.steps, "{name}");
        assert_eq!(sample.ask("frame", json!({}))["dossier"]["sample"], true, "{name}");
    }
}

#[test]
fn accounts_bring_no_confidence_no_movement_and_no_text_of_ours() {
    for name in ACCOUNTS {
        for command in ["set_importance", "record_proposal", "add_delegate", "add_room"] {
            assert!(Sample::written(name, command).is_empty(), "{name}: {command}");
        }
        for position in Sample::written(name, "record_position") {
            assert_eq!(position["source"], "Published account", "{name}");
            for field in ["as_said", "interest", "movement", "effective", "round", "session"] {
                assert!(position.get(field).is_none(), "{name}: {field}");
            }
        }
        for judged in Sample::written(name, "assess_convergence") {
            assert!(judged["reason"].as_str().unwrap().starts_with("Published account: "), "{name}");
        }
        for item in Sample::written(name, "add_agenda_item") {
            for field in ["minutes", "lead", "desired", "status", "parties", "purpose"] {
                assert!(item.get(field).is_none(), "{name}: {field}");
            }
        }
        assert!(Sample::written(name, "add_dossier")[0]["about"].as_str().unwrap().contains("Not known: "), "{name}");
    }
}

#[test]
fn every_date_of_an_account_is_marked_as_an_illustration() {
    for name in ACCOUNTS {
        for round in Sample::written(name, "add_round") {
            assert_eq!(round["illustrative"], true, "{name}");
        }
        for session in Sample::written(name, "add_session") {
            let marked = session.get("illustrative").is_some_and(|mark| *mark == true);
            assert_eq!(marked, session.get("slot").is_some(), "{name}: {session}");
        }
    }
    assert!(Sample::written("positions", "add_round").is_empty());
}

#[test]
fn day_one_keeps_israel_out_of_the_mechanism() {
    let sample = Sample::replayed("day-one");
    assert_eq!(roles(&sample), ["Israel: concerned_not_member, Mechanism for frictions about Lebanon"]);
    let lebanon = issue(&sample, "Lebanon");
    let notes = lebanon["notes"].as_str().unwrap();
    for said in ["southern frontier", "disputes about the ceasefire", "Not announced: structure, membership, authority"]
    {
        assert!(notes.contains(said), "{said}");
    }
    let functions: Vec<&str> = all(&lebanon, "outcomes").iter().map(|it| it["text"].as_str().unwrap()).collect();
    assert!(functions[0].contains("raise a concern"));
    assert!(functions[1].contains("exchange information"));
    assert!(functions[2].contains("diplomatic channels instead of a military answer"));
    let first = &Sample::written("day-one", "add_round")[0]["first_day"];
    assert_eq!(first, "2026-04-13", "a Monday");
}

#[test]
fn the_channel_was_agreed_indirectly() {
    let sample = Sample::replayed("channel");
    assert_eq!(formats(&sample), ["proximity_talks"]);
    let levels = |title: &str| issue(&sample, title)["assessments"][0]["level"].clone();
    assert_eq!(levels("Communication channel"), "agreed");
    assert_eq!(levels("Nuclear activity of Iran"), "apart");
    assert_eq!(levels("Regional influence"), "apart");
    assert_eq!(roles(&sample), Vec::<String>::new());
}

#[test]
fn one_position_is_a_red_line_and_it_is_the_one_called_so() {
    let sample = Sample::replayed("positions");
    assert_eq!(
        positions(&sample, "Missile programme"),
        ["Iran: A defensive necessity, not negotiable.", "United States: Significant cuts. (red_line)"]
    );
    assert_eq!(
        positions(&sample, "Sanctions"),
        [
            "Iran: Lifted at once when an agreement is made.",
            "United States: Removed in phases, each tied to compliance."
        ]
    );
    assert_eq!(
        positions(&sample, "Nuclear programme"),
        ["Iran: Keep some research capability.", "United States: Strict limits, with transparency."]
    );
    assert_eq!(all(&issue(&sample, "Course of the talks"), "outcomes").len(), 3);
    let firm = ACCOUNTS.iter().flat_map(|name| Sample::written(name, "record_position"));
    assert_eq!(firm.filter(|position| position.get("firmness").is_some()).count(), 1);
}

#[test]
fn at_naqoura_the_united_states_are_in_the_chair_of_civilians() {
    let sample = Sample::replayed("naqoura");
    assert_eq!(roles(&sample), ["United States: chair, The talks at Naqoura"]);
    assert_eq!(formats(&sample), ["direct_talks"]);
    let people = sample.ask("people", json!({}));
    for party in all(&people, "parties") {
        assert_eq!(all(party, "delegations")[0]["level"], "Civilian representatives");
    }
    assert!(all(&people, "parties")[0]["capital"].is_null());
    assert_eq!(positions(&sample, "What the talks are").len(), 2);
}

#[test]
fn in_muscat_oman_mediates_and_hosts() {
    let sample = Sample::replayed("muscat");
    assert_eq!(roles(&sample), ["Oman: mediator", "Oman: host"]);
    let dossier = &sample.ask("frame", json!({}))["dossier"];
    assert_eq!((&dossier["mandate"], &dossier["facilitator"]), (&json!("good_offices"), &json!("Oman")));
    assert_eq!(
        positions(&sample, "De-escalation"),
        ["Iran: Fewer provocative actions.", "United States: Active engagement with cautious measures."]
    );
    assert_eq!(
        positions(&sample, "Regional stability"),
        ["Iran: Promote regional dialogue.", "United States: Strengthen alliances."]
    );
    assert_eq!(
        positions(&sample, "Security guarantees"),
        ["Iran: Confidence-building initiatives.", "United States: Clear, defined measures."]
    );
}
