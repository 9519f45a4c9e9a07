//! The documented format of scripts is the one that is read, and samples keep to it.

use std::collections::{BTreeMap, BTreeSet};

use sabla_engine::bindings::typescript;
use sabla_engine::replay::{ReplayFailure, Script};
use sabla_engine::samples;
use sabla_engine::wire::COMMANDS;

use serde_json::json;

use crate::seed_kit::{Sample, words};
use crate::table::Table;

const README: &str = include_str!("../../seeds/README.md");

/// Words in backticks.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

/// Per command with a table of its own: its fields and what is said about their values.
fn documented() -> BTreeMap<&'static str, BTreeMap<&'static str, &'static str>> {
    let sections = README.split("\n### ").skip(1);
    let rows = |section: &'static str| {
        let section = section.split("\n## ").next().unwrap();
        let cells = section.lines().filter(|line| line.starts_with("| `")).map(|line| line.split('|'));
        cells.map(|mut cells| (quoted(cells.nth(1).unwrap()).next().unwrap(), cells.next().unwrap())).collect()
    };
    sections.map(|section| (quoted(section).next().unwrap(), rows(section))).collect()
}

/// The fields of a type of the wire, with their own types.
fn fields<'a>(types: &'a str, name: &str) -> BTreeMap<&'a str, &'a str> {
    let (_, after) = types.split_once(&format!("export type {name} = {{")).unwrap();
    let (whole, _) = after.split_once(";\n\n").unwrap();
    // What a variant brings along stands on one line behind the fields that all have.
    let (body, variants) = whole.split_once("} & (").unwrap_or((whole, ""));
    let of_variants = variants.split(['{', ',', '}']).filter(|part| part.contains(": ")).map(str::trim);
    body.lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
        .chain(of_variants)
        .map(|line| line.split_once(':').unwrap())
        .map(|(field, kind)| {
            let kind = kind.trim().trim_end_matches(['}', ' ']).trim_end_matches(',').trim_end_matches(" | null");
            (field.trim_matches('"').trim_end_matches('?'), kind)
        })
        .collect()
}

#[test]
fn every_command_is_documented() {
    let named: BTreeSet<&str> = quoted(README).collect();
    for command in COMMANDS {
        assert!(named.contains(command), "{command}");
    }
    let known: BTreeSet<&str> = COMMANDS.iter().copied().collect();
    assert!(documented().keys().all(|command| known.contains(command)));
}

#[test]
fn documented_fields_and_words_are_those_of_the_wire() {
    let types = typescript();
    for (command, rows) in documented() {
        let (_, after) = types.split_once(&format!("\n  {command}: ")).unwrap_or_else(|| panic!("{command}"));
        let taken = after.split(";\n").next().unwrap();
        let mut fields = fields(&types, taken.rsplit(" & ").next().unwrap());
        // What a step adds is named by `as`, and a paper's files by their paths.
        if !fields.contains_key("revision") {
            fields.remove("id");
        }
        if let Some(kind) = fields.remove("files") {
            fields.insert("attach", kind);
        }
        let told: BTreeSet<&str> = rows.keys().copied().collect();
        assert_eq!(told, fields.keys().copied().collect(), "{command}");
        for (field, kind) in fields {
            let list = types.contains(&format!("export type {kind} = \""));
            let told: BTreeSet<String> = quoted(rows[field]).map(str::to_owned).collect();
            if list && !rows[field].contains("as the dossier") {
                assert_eq!(told, words(&types, kind), "{command}.{field}");
            }
        }
    }
}

#[test]
fn samples_use_documented_fields_alone() {
    let documented = documented();
    for name in samples::NAMES {
        for command in COMMANDS {
            for step in Sample::written(name, command) {
                let told = documented.get(command).unwrap_or_else(|| panic!("{name}: {command}"));
                for field in step.as_object().unwrap().keys() {
                    assert!(
                        ["do", "as"].contains(&field.as_str()) || told.contains_key(field.as_str()),
                        "{name}: {step}"
                    );
                }
            }
        }
    }
}

#[test]
fn what_is_wrong_with_a_script_is_told_with_its_place() {
    let refused = |text: &str| Script::read(text).err().unwrap();
    assert!(matches!(refused("[[step]]\ndo = \"add_party\"\nname = \"open"), ReplayFailure::Malformed { line: 3 }));
    assert!(matches!(refused("title = \"no steps\""), ReplayFailure::Malformed { .. }));
    let early = "[[step]]\ndo = \"add_basket\"\nname = \"Water\"\n[[step]]\ndo = \"add_room\"\nvenue = \"@quay\"";
    match refused(early) {
        ReplayFailure::Reference { step, name } => assert_eq!((step, name.as_str()), (2, "quay")),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_file_that_is_not_there_is_told_with_its_step() {
    let text = "[[step]]\ndo = \"add_paper\"\nkind = \"terms\"\ntitle = \"Terms\"\nattach = [\"papers/none.pdf\"]";
    let refused = Script::read(text).unwrap().replay(&Table::bare().dossier, 0, &|_| None);
    assert!(matches!(refused, Err(ReplayFailure::File { step: 1, name }) if name == "papers/none.pdf"));
}

#[test]
fn a_script_written_for_a_day_is_moved_to_the_day_of_its_replay() {
    let text = r#"
        today = "2026-12-01"
        [[step]]
        do = "add_dossier"
        name = "Talks"
        mandate = "mediation"
        facilitator = "Ostmere"
        zone = "Indian/Mauritius"
        sample = true
        [[step]]
        do = "add_round"
        as = "round"
        number = 1
        title = "From 2026-11-30 on"
        zone = "Indian/Mauritius"
        first_day = "2026-11-30"
        last_day = "2026-12-03"
        [[step]]
        do = "add_session"
        round = "@round"
        number = 1
        title = "Opening"
        format = "plenary"
        slot = { starts = "2026-12-01T23:30", ends = "2026-12-02T00:30", zone = "Indian/Mauritius" }
    "#;
    // 2027-02-28, still by UTC, and a day later at the dossier's own place.
    let now = chrono::DateTime::parse_from_rfc3339("2027-02-28T21:00:00Z").unwrap().timestamp_millis();
    let table = Table::bare();
    Script::read(text).unwrap().replay(&table.dossier, now, &|_| None).unwrap();
    let dump = table.dump();
    let (round, session) = (&dump["round"][0], &dump["session"][0]);
    assert_eq!((&round["first_day"], &round["last_day"]), (&json!("2027-02-28"), &json!("2027-03-03")));
    assert_eq!(round["title"], "From 2026-11-30 on");
    assert_eq!(session["slot"]["starts"], "2027-03-01T23:30", "{session}");
}
