//! Figures of the engine on `large`: what opening the positions costs, a save against a bare append, undo, search.
//! `-- --from FILE` takes a dossier that `large` made before. Ratios are taken against a reference in the same run, turn by turn, so that they hold when the machine drifts.

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use sabla_engine::desk::{Desk, Setting};
use sabla_engine::keys::KdfCost;
use sabla_tests::large::{LARGE, steps};
use serde_json::{Value, json};
use uuid::Uuid;

const TURNS: usize = 200;

fn main() {
    let folder = tempfile::Builder::new().prefix("sabla-bench-").tempdir_in(".").unwrap();
    let desk = Desk::unwatched(Setting {
        folder: folder.path().join("app"),
        documents: None,
        clock: Box::new(|| chrono::Local::now().fixed_offset()),
        cost: Box::new(|| KdfCost::FLOOR),
        hear: Box::new(|_, _| {}),
    })
    .unwrap();
    let path = folder.path().join("app/samples/exercise.sabla");
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    let now = chrono::Utc::now().timestamp_millis();
    match std::env::args().skip_while(|argument| argument != "--from").nth(1) {
        Some(made) => {
            std::fs::copy(&made, &path).unwrap();
            std::fs::copy(format!("{made}-keys"), format!("{}-keys", path.display())).unwrap();
        }
        None => {
            let begun = Instant::now();
            let count = sabla_engine::desk::windowless::fill(&path, steps(LARGE, now), folder.path(), now).unwrap();
            let bytes = std::fs::metadata(&path).unwrap().len();
            said("large made", begun.elapsed(), &format!("{count} commands, {bytes} bytes"));
        }
    }

    let begun = Instant::now();
    desk.desk("open_sample", br#"{"sample":"exercise"}"#).unwrap();
    said("large opened", begun.elapsed(), "");

    let ask = |name: &str, argument: Value| desk.ask(name, argument.to_string().as_bytes()).unwrap();
    let frame: Value = serde_json::from_slice(&ask("frame", json!({}))).unwrap();
    let round = &frame["rounds"][11]["id"];
    let party = &frame["parties"][1]["id"];
    let statements: Value = serde_json::from_slice(&ask("statements", json!({}))).unwrap();
    let told = statements["lines"].as_array().unwrap().iter().find(|line| !line["standing"][0].is_null()).unwrap();
    let (statement, session, issue) = (&told["id"], &told["session"], &told["issue"]["id"]);
    for (name, argument) in [
        ("frame", json!({})),
        ("positions", json!({ "round": round })),
        ("positions", json!({ "round": round, "as_of": 6 })),
        ("compare", json!({ "from": 3, "to": 9 })),
        ("overview", json!({ "round": round })),
        ("schedule", json!({ "round": round })),
        ("search", json!({ "text": "گام water" })),
        ("search", json!({ "text": "مراقب" })),
        ("history", json!({})),
        ("statements", json!({})),
        ("statements", json!({ "of": { "session": session } })),
        ("messages", json!({})),
        ("occasions", json!({})),
        ("who_knows", json!({ "fact": "statement", "statement": statement })),
        ("known", json!({ "audience": "party", "party": party, "issue": issue })),
    ] {
        let mut times: Vec<Duration> = Vec::new();
        let mut bytes = 0;
        for _ in 0..15 {
            let begun = Instant::now();
            bytes = ask(name, argument.clone()).len();
            times.push(begun.elapsed());
        }
        said(&format!("ask {name} {argument}"), median(&mut times), &format!("{bytes} bytes"));
    }

    let world = json!({ "to": { "audience": "party", "party": party } }).to_string();
    let mut times: Vec<Duration> = Vec::new();
    for _ in 0..7 {
        let begun = Instant::now();
        desk.desk("view_as", world.as_bytes()).unwrap();
        times.push(begun.elapsed());
    }
    let known = ask("positions", json!({})).len();
    said("a party's world filled", median(&mut times), &format!("{known} bytes of positions"));
    desk.desk("view_as", br#"{"to":null}"#).unwrap();

    let room = json!({ "to": { "audience": "party", "party": party }, "place": "positions" }).to_string();
    desk.desk("open_room", room.as_bytes()).unwrap();
    let mut times: Vec<Duration> = Vec::new();
    for turn in 0..7 {
        let entry = json!({ "id": Uuid::now_v7(), "fact": "statement", "statement": statement, "audience": "party", "party": party,
            "step": "conveyed", "at": now, "wording": format!("In other words, {turn}"), "reason": "Measured" });
        let begun = Instant::now();
        desk.perform("record_disclosure", entry.to_string().as_bytes()).unwrap();
        desk.follow();
        times.push(begun.elapsed());
    }
    said("from a disclosure recorded to the room's window told", median(&mut times), "");
    let alone = saves(&desk, issue);
    let over = AtomicBool::new(false);
    let filling = std::thread::scope(|scope| {
        scope.spawn(|| {
            while !over.load(Ordering::Acquire) {
                desk.follow();
            }
        });
        let filling = saves(&desk, issue);
        over.store(true, Ordering::Release);
        filling
    });
    println!(
        "a save while worlds are filled without a pause against one alone: {:.2} ({:.2} ms, {:.2} ms)",
        filling.as_secs_f64() / alone.as_secs_f64(),
        filling.as_secs_f64() * 1e3,
        alone.as_secs_f64() * 1e3
    );
    desk.desk("close_room", b"{}").unwrap();

    let positions: Value = serde_json::from_slice(&ask("positions", json!({}))).unwrap();
    let (issue, party) = (&positions["rows"][300]["issue"]["id"], &positions["parties"][1]["id"]);
    let mut bare = OpenOptions::new().create_new(true).append(true).open(folder.path().join("bare")).unwrap();
    let (mut saves, mut appends) = (Vec::new(), Vec::new());
    for turn in 0..TURNS {
        let body = json!({ "id": Uuid::now_v7(), "issue": issue, "party": party, "wording": format!("نص رقم {turn} in a few words") });
        let body = body.to_string();
        let begun = Instant::now();
        desk.perform("record_position", body.as_bytes()).unwrap();
        saves.push(begun.elapsed());
        appends.push(append(&mut bare));
    }
    let mut ratios: Vec<f64> =
        saves.iter().zip(&appends).map(|(save, append)| save.as_secs_f64() / append.as_secs_f64()).collect();
    ratios.sort_by(f64::total_cmp);
    said("a save with its journal", median(&mut saves), "");
    said("a bare append of 32 KiB with fdatasync", median(&mut appends), "");
    println!("ratio: median {:.2}, p95 {:.2}", ratios[TURNS / 2], ratios[TURNS * 95 / 100]);
}

/// The middle one of many saves.
fn saves(desk: &Desk, issue: &Value) -> Duration {
    let save = |turn: usize| {
        let body = json!({ "id": Uuid::now_v7(), "issue": issue, "text": format!("An outcome, {turn}") }).to_string();
        let begun = Instant::now();
        desk.perform("add_outcome", body.as_bytes()).unwrap();
        begun.elapsed()
    };
    median(&mut (0..TURNS).map(save).collect::<Vec<_>>())
}

fn append(file: &mut File) -> Duration {
    let page = [7_u8; 32 * 1024];
    let begun = Instant::now();
    file.write_all(&page).unwrap();
    file.sync_data().unwrap();
    begun.elapsed()
}

fn median(times: &mut [Duration]) -> Duration {
    times.sort();
    times[times.len() / 2]
}

fn said(what: &str, took: Duration, more: &str) {
    println!("{what}: {:.2} ms {more}", took.as_secs_f64() * 1e3);
}
