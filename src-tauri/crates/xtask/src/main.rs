//! `cargo xtask`: everything a clean machine needs to run, test and package Sabla.

mod package;
mod shell;
mod system;
mod tally;
mod test;
mod ui;

use std::process::ExitCode;

use shell::{Done, cargo, target};

const USAGE: &str = "cargo xtask TASK

  run [ARGUMENT…]        set up what is missing and start the app
  test                   set up what is missing and run every check and test
  screenshots            make the README's pictures from the running app
  bench                  measure what the README reports
  leaks [CASES]          look for leaks in random dossiers, and whether planted ones are found
  package [--dev]        make a .deb below target/ (--dev: from the debug build)
";

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let task = arguments.next().unwrap_or_default();
    let rest: Vec<String> = arguments.collect();
    let done = match task.as_str() {
        "run" => run(&rest),
        "test" => test::all(),
        "screenshots" => test::screenshots(),
        "bench" => bench(),
        "leaks" => leaks(&rest),
        "package" => package::deb(rest.iter().any(|option| option == "--dev")),
        _ => Err(USAGE.to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Done {
    system::provide(system::BUILD)?;
    ui::build()?;
    cargo(["build", "--package", "sabla"]).run()?;
    shell::command(target().join("debug/sabla")).args(arguments).run()
}

fn leaks(arguments: &[String]) -> Done {
    // Without the window, and without what makes a program small: it is built for this one run.
    let words = [
        "run",
        "--release",
        "--config",
        "profile.release.lto=false",
        "--package",
        "sabla-tests",
        "--bin",
        "leaks",
        "--",
    ];
    cargo(words).args(arguments).run()
}

fn bench() -> Done {
    system::provide(system::BUILD)?;
    system::provide(system::TEST)?;
    ui::build()?;
    test::benches()
}
