//! The noun's descriptions against the real tables, and the wire against what it says of itself.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use rusqlite::hooks::{AuthAction, AuthContext, Authorization};
use sabla_engine::store::entity::{Entity, Kind};
use sabla_engine::wire;
use sabla_engine::world::Reading;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::table::{NOW, Table};

#[test]
fn every_noun_is_described_as_its_table_is() {
    let table = Table::bare();
    let beside = table.beside();
    for entity in Entity::ALL {
        let mut statement = beside.prepare("select name from pragma_table_info(?1)").unwrap();
        let columns: BTreeSet<String> =
            statement.query_map([entity.table()], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
        let described: BTreeSet<String> = ["key", "id", "revision"]
            .into_iter()
            .chain(entity.columns().iter().map(|column| column.name))
            .map(str::to_owned)
            .collect();
        assert_eq!(columns, described, "{entity:?}");
        let mut statement = beside
            .prepare("select \"from\", \"table\", on_delete, on_update from pragma_foreign_key_list(?1)")
            .unwrap();
        let refers: BTreeSet<(String, String)> = statement
            .query_map([entity.table()], |row| {
                let (delete, update): (String, String) = (row.get(2)?, row.get(3)?);
                assert_eq!((delete.as_str(), update.as_str()), ("NO ACTION", "NO ACTION"));
                Ok((row.get(0)?, row.get(1)?))
            })
            .unwrap()
            .map(Result::unwrap)
            .collect();
        let described: BTreeSet<(String, String)> = entity
            .columns()
            .iter()
            .filter_map(|column| match column.kind {
                Kind::Row(of) => Some((column.name.to_owned(), of.table().to_owned())),
                _ => None,
            })
            .collect();
        assert_eq!(refers, described, "{entity:?}");
    }
}

#[test]
fn every_table_is_strict_and_no_trigger_changes_data() {
    let table = Table::bare();
    let beside = table.beside();
    let loose: Vec<String> = beside
        .prepare("select name from pragma_table_list where schema = 'main' and type = 'table' and strict = 0 and name not like 'sqlite_%'")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    assert_eq!(loose, Vec::<String>::new());
    let triggers: Vec<String> = beside
        .prepare("select lower(sql) from sqlite_master where type = 'trigger'")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    assert!(triggers.len() >= 5);
    assert!(triggers.iter().all(|sql| sql.contains("begin select raise(abort")), "{triggers:?}");
}

#[test]
fn every_statement_prepares_against_the_schema() {
    let table = Table::bare();
    let beside = table.beside();
    let store = concat!(env!("CARGO_MANIFEST_DIR"), "/../src-tauri/crates/engine/src/store");
    let mut count = 0;
    for folder in std::fs::read_dir(store).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir()) {
        if folder.ends_with("migrations") {
            continue;
        }
        for file in std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()) {
            let sql = std::fs::read_to_string(&file).unwrap();
            let sql: String =
                sql.lines().filter(|line| !line.starts_with("--")).map(|line| format!("{line}\n")).collect();
            for statement in sql.split_inclusive(';').filter(|part| !part.trim().is_empty()) {
                beside.prepare(statement).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
                count += 1;
            }
        }
    }
    assert!(count > 40, "{count}");
}

/// Arguments under which every query of the wire has something to answer in the sample.
fn arguments(table: &Table) -> Vec<(&'static str, Vec<Value>)> {
    let frame = table.ask("frame", json!({}));
    let round = &frame["rounds"].as_array().unwrap().last().unwrap()["id"];
    let party = &frame["parties"][0]["id"];
    let sessions = table.ask("schedule", json!({ "round": round }));
    let session = &sessions["sessions"][3]["id"];
    let issue = &table.ask("positions", json!({}))["rows"][0]["issue"]["id"];
    let statement = &table.ask("statements", json!({}))["lines"][0]["id"];
    let paper = &table.ask("papers", json!({}))["papers"][0]["id"];
    let hand_over = &table.ask("hand_overs", json!({}))["hand_overs"][0]["id"];
    vec![
        ("frame", vec![json!({}), json!({ "round": round })]),
        ("overview", vec![json!({}), json!({ "round": round })]),
        ("schedule", vec![json!({ "round": round })]),
        ("agenda", vec![json!({ "round": round }), json!({ "round": round, "session": session })]),
        ("positions", vec![json!({}), json!({ "as_of": 2, "round": round })]),
        ("position_history", vec![json!({ "issue": issue, "party": party })]),
        ("issues", vec![json!({})]),
        ("issue", vec![json!({ "id": issue, "round": round })]),
        ("compare", vec![json!({}), json!({ "from": 1, "to": 3, "parties": [party] })]),
        ("people", vec![json!({})]),
        ("places", vec![json!({})]),
        ("history", vec![json!({}), json!({ "id": issue })]),
        ("search", vec![json!({ "text": "s" }), json!({ "text": "round:1 party:w a" })]),
        ("record", vec![json!({ "entity": "session", "id": session })]),
        ("audiences", vec![json!({})]),
        ("occasions", vec![json!({}), json!({ "session": session })]),
        ("statements", vec![json!({}), json!({ "of": { "issue": issue }, "party": party, "limit": 3 })]),
        ("messages", vec![json!({}), json!({ "issue": issue })]),
        ("who_knows", vec![json!({ "fact": "statement", "statement": statement })]),
        ("papers", vec![json!({})]),
        ("paper", vec![json!({ "id": paper })]),
        ("cleared", vec![json!({ "audience": "party", "party": party })]),
        ("hand_overs", vec![json!({})]),
        ("hand_over", vec![json!({ "id": hand_over })]),
        ("copies", vec![json!({})]),
        ("known", vec![json!({ "audience": "table" }), json!({ "audience": "party", "party": party, "issue": issue })]),
    ]
}

#[test]
fn every_query_reads_what_it_says_it_reads() {
    let table = Table::sample("exercise");
    let arguments = arguments(&table);
    assert_eq!(arguments.len(), wire::QUERIES.len());
    let mut beside = table.beside();
    for (name, declared) in wire::QUERIES {
        let read: Arc<Mutex<BTreeSet<String>>> = Arc::default();
        let noting = Arc::clone(&read);
        beside
            .authorizer(Some(move |context: AuthContext<'_>| {
                if let AuthAction::Read { table_name, .. } = context.action {
                    noting.lock().unwrap().insert(table_name.to_owned());
                }
                Authorization::Allow
            }))
            .unwrap();
        let (_, asked) = arguments.iter().find(|(known, _)| known == name).unwrap();
        for argument in asked {
            beside.flush_prepared_statement_cache();
            let world = Reading::beside(&beside, NOW);
            wire::answer(name, argument.to_string().as_bytes(), &world).unwrap();
        }
        let declared: BTreeSet<String> = declared.iter().map(|entity| entity.table().to_owned()).collect();
        let read = read.lock().unwrap();
        let undeclared: Vec<_> = read
            .iter()
            .filter(|table| Entity::ALL.iter().any(|entity| entity.table() == **table))
            .filter(|table| !declared.contains(*table))
            .collect();
        assert!(undeclared.is_empty(), "{name} reads {undeclared:?}");
    }
}

#[test]
fn every_answer_is_what_its_type_says() {
    use sabla_engine::queries::*;
    fn read<T: DeserializeOwned>(value: Value) {
        serde_json::from_value::<T>(value).map(|_| ()).unwrap();
    }
    let table = Table::sample("exercise");
    for (name, asked) in arguments(&table) {
        for argument in asked {
            let answer = table.ask(name, argument);
            match name {
                "frame" => read::<FrameAnswer>(answer),
                "overview" => read::<OverviewAnswer>(answer),
                "schedule" => read::<ScheduleAnswer>(answer),
                "agenda" => read::<AgendaAnswer>(answer),
                "positions" => read::<PositionsAnswer>(answer),
                "position_history" => read::<PositionHistoryAnswer>(answer),
                "issues" => read::<Vec<IssueName>>(answer),
                "issue" => read::<IssueAnswer>(answer),
                "compare" => read::<CompareAnswer>(answer),
                "people" => read::<PeopleAnswer>(answer),
                "places" => read::<PlacesAnswer>(answer),
                "history" => read::<HistoryAnswer>(answer),
                "search" => read::<SearchAnswer>(answer),
                "record" => read::<RecordAnswer>(answer),
                "audiences" => read::<AudiencesAnswer>(answer),
                "occasions" => read::<OccasionsAnswer>(answer),
                "statements" => read::<StatementsAnswer>(answer),
                "messages" => read::<MessagesAnswer>(answer),
                "who_knows" => read::<WhoKnowsAnswer>(answer),
                "papers" => read::<PapersAnswer>(answer),
                "paper" => read::<PaperAnswer>(answer),
                "cleared" => read::<ClearedAnswer>(answer),
                "hand_overs" => read::<HandOversAnswer>(answer),
                "hand_over" => read::<HandOverAnswer>(answer),
                "copies" => read::<CopiesAnswer>(answer),
                "known" => read::<KnownAnswer>(answer),
                other => panic!("{other} is not read"),
            }
        }
    }
}

#[test]
fn the_bindings_are_those_of_the_wire() {
    let written = include_str!("../../ui/src/ipc/bindings.ts");
    assert!(
        written == sabla_engine::bindings::typescript(),
        "ui/src/ipc/bindings.ts is out of date: cargo run -p sabla-tests --bin bindings"
    );
}

/// What a save and the frame around every screen ask costs the same however long the history is.
#[test]
fn no_save_and_no_frame_reads_the_whole_history() {
    let table = Table::bare();
    let beside = table.beside();
    let store = concat!(env!("CARGO_MANIFEST_DIR"), "/../src-tauri/crates/engine/src/store");
    for file in [
        "journal/head.sql",
        "journal/done_already.sql",
        "journal/last_image.sql",
        "journal/read_text.sql",
        "journal/next_undo.sql",
        "journal/next_redo.sql",
        "journal/operation.sql",
        "journal/state.sql",
        "journal/changes.sql",
        "position/current_id.sql",
        "position/set_current.sql",
        "position/next_current.sql",
        "search/beside_position.sql",
        "position/drop_current.sql",
        "dossier/counts.sql",
    ] {
        let sql = std::fs::read_to_string(format!("{store}/{file}")).unwrap();
        let mut plan = beside.prepare(&format!("explain query plan {sql}")).unwrap();
        let nothing = vec![None::<String>; plan.parameter_count()];
        let steps: Vec<String> = plan
            .query_map(rusqlite::params_from_iter(nothing), |row| row.get("detail"))
            .unwrap()
            .map(Result::unwrap)
            .collect();
        let long = ["operation", "done", "undone", "about", "later", "change", "text", "position"];
        let scans: Vec<_> = steps
            .iter()
            .filter(|step| long.iter().any(|table| step.starts_with(&format!("SCAN {table}"))))
            .filter(|step| !(file == "journal/head.sql" && step.as_str() == "SCAN operation"))
            .collect();
        assert!(scans.is_empty(), "{file}: {steps:?}");
    }
}
