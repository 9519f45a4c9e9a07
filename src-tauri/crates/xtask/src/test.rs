//! Every check and every test, in one run that goes on after a failure and says at the end what failed.

use std::io::{BufRead, BufReader};
use std::process::Stdio;

use crate::shell::{Done, Program, cargo, command, root, target};
use crate::tally::{Tally, closing};
use crate::ui::{self, npm};
use crate::{package, system};

/// One selection of packages and features for all of cargo's steps: another would build the dependencies twice. For the
/// same reason every step takes all targets: those of tests alone can change a dependency's features.
const ALL: &[&str] = &["--workspace", "--features", "sabla-tests/e2e"];

/// A screen for the app's window, larger than its first size. It stays when its last client leaves: while a server begins
/// anew, it turns away whoever comes.
const SCREEN: &str = "-screen 0 1600x1000x24 -noreset";

/// The README's pictures, as the journey through the main screens names them.
const PICTURES: &[&str] = &[
    "overview",
    "schedule",
    "agenda",
    "positions",
    "compare",
    "statements",
    "messages",
    "papers",
    "hand-over",
    "view-as",
    "people",
    "places",
    "history",
    "settings",
    "positions-ar-dark",
];

#[derive(Default)]
struct Report {
    tally: Tally,
    failed: Vec<String>,
}

impl Report {
    /// Runs a step, passing its lines on and counting its tests. Returns whether it succeeded.
    fn step(&mut self, program: Program) -> bool {
        let line = program.line();
        println!("» {line}");
        let (succeeded, counted) = watched(program).unwrap_or_else(|why| {
            println!("{why}");
            (false, Tally::default())
        });
        self.tally += counted;
        if !succeeded && counted.failed == 0 {
            self.fault(line);
        } else if !succeeded {
            self.failed.push(line);
        }
        succeeded
    }

    /// Something that failed and is no test.
    fn fault(&mut self, what: String) {
        self.tally.failed += 1;
        self.failed.push(what);
    }

    fn close(self) -> Done {
        for line in &self.failed {
            println!("failed: {line}");
        }
        println!("{} passed, {} failed", self.tally.passed, self.tally.failed);
        if self.failed.is_empty() { Ok(()) } else { Err("not everything passed".into()) }
    }
}

fn watched(program: Program) -> Result<(bool, Tally), String> {
    let mut command = program.into_inner();
    // One stream, so that lines come in order whichever of the two a runner prints to.
    let (reader, writer) = std::io::pipe().map_err(|error| error.to_string())?;
    command.stdin(Stdio::null()).env("NO_COLOR", "1").env("CARGO_TERM_COLOR", "never").env("TERM", "dumb");
    command.stdout(writer.try_clone().map_err(|error| error.to_string())?).stderr(writer);
    let mut child = command.spawn().map_err(|error| error.to_string())?;
    drop(command);
    let mut tally = Tally::default();
    for line in BufReader::new(reader).split(b'\n').map_while(Result::ok) {
        let line = String::from_utf8_lossy(&line);
        println!("{line}");
        if let Some(counted) = closing(&line) {
            tally += counted;
        }
    }
    Ok((child.wait().map_err(|error| error.to_string())?.success(), tally))
}

/// Sets up what is missing, then runs everything.
pub fn all() -> Done {
    set_up()?;
    let mut report = Report::default();
    report.step(cargo(["fmt", "--all", "--check"]));
    for script in ["check", "lint", "test"] {
        report.step(npm(&["run", script]));
    }
    if !report.step(npm(&["run", "build"])) {
        return report.close();
    }
    report.step(cargo(["clippy", "--all-targets"]).args(ALL).args(["--", "--deny", "warnings"]));
    if report.step(cargo(["build", "--all-targets"]).args(ALL)) {
        if let Err(why) = package::pack(&target().join("debug/sabla")) {
            report.fault(format!("the package: {why}"));
        }
        report.step(tests(&[]));
        report.step(screens());
    }
    report.close()
}

/// Takes the README's pictures.
pub fn screenshots() -> Done {
    set_up()?;
    ui::build()?;
    cargo(["build", "--all-targets"]).args(ALL).run()?;
    tests(&["--test", "e2e", "pictures::"]).run()?;
    let shown = root().join("ui/pictures");
    std::fs::create_dir_all(&shown).map_err(|error| error.to_string())?;
    for name in PICTURES {
        let made = target().join("pictures").join(format!("{name}.png"));
        std::fs::copy(&made, shown.join(format!("{name}.png")))
            .map_err(|error| format!("{}: {error}", made.display()))?;
    }
    Ok(())
}

/// Measures: the engine first, then the window.
pub fn benches() -> Done {
    cargo(["build", "--release", "--bins", "--examples"]).args(ALL).run()?;
    let words =
        ["--auto-servernum", "--server-args", SCREEN, "cargo", "bench", "--bench", "engine", "--bench", "window"];
    command("xvfb-run").args(words).args(ALL).run()
}

fn set_up() -> Done {
    system::provide(system::BUILD)?;
    system::provide(system::TEST)?;
    system::provide(system::PACKAGE)?;
    ui::install()
}

/// All of cargo's tests, or those a filter names, with a screen for the journeys through the real window.
fn tests(filter: &[&str]) -> Program {
    let nextest = cargo(["nextest", "--version"]).succeeds();
    let verb: &[&str] = if nextest { &["nextest", "run"] } else { &["test"] };
    let words = ["--auto-servernum", "--server-args", SCREEN, "cargo"];
    command("xvfb-run").args(words).args(verb).args(["--no-fail-fast"]).args(ALL).args(filter)
}

/// Every screen in Chromium over the test bridge, looked over by axe.
fn screens() -> Program {
    let built = target();
    let (bridge, out) = (built.join("debug/bridge"), built.join("screens"));
    npm(&["run", "screens", "--", "--bridge", &bridge.to_string_lossy(), "--out", &out.to_string_lossy()])
        .env("CHROMIUM", system::browser().unwrap_or_default())
}
