//! The long check against leaks: `cargo xtask leaks [CASES [TRIES]]`. Prints what it found and writes `target/leaks.json`.

use std::process::ExitCode;

use sabla_engine::projection::Rules;
use sabla_tests::app::target;
use sabla_tests::leaks::{look, planted};
use serde_json::json;

fn main() -> ExitCode {
    let number = |at: usize| std::env::args().nth(at).and_then(|number| number.parse().ok());
    let (cases, tries) = (number(1).unwrap_or(10_000), number(2).unwrap_or(400));
    let found = look(&Rules::REVIEWED, 1, cases);
    for leak in &found.leaks {
        println!("leak: {leak}");
    }
    println!("{} of {} worlds knew something by the ledger", found.telling, found.cases);
    let planted = planted::all().len();
    let missed = planted::missed(1, tries);
    for name in &missed {
        println!("not found: {name}");
    }
    let caught = planted - missed.len();
    let written =
        json!({ "cases": found.cases, "leaks": found.leaks.len(), "mutants": planted, "mutants_caught": caught });
    if let Err(error) = std::fs::write(target().join("leaks.json"), format!("{written}\n")) {
        println!("target/leaks.json: {error}");
        return ExitCode::FAILURE;
    }
    println!("cases {}, leaks {}, mutants caught {caught} of {planted}", found.cases, found.leaks.len());
    if found.leaks.is_empty() && missed.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
