//! A person's first day with the desk, through the real window: from a new dossier to positions side by side, a power
//! cut, and back.

use sabla_tests::app::{App, Home};
use sabla_tests::webdriver::key::{CONTROL, ENTER, TAB};
use serde_json::{Value, json};

const PASSPHRASE: &str = "the long table by the window";

fn go(app: &App, screen: &str) {
    app.click("link", screen);
    app.find("heading", screen);
}

/// Types into a field and sends it with Enter.
fn enter(app: &App, label: &str, text: &str) {
    app.fill(label, text);
    app.page.press(&[ENTER]).expect("keys reach the page");
}

fn press(app: &App, keys: &[char]) {
    app.page.press(keys).expect("keys reach the page");
}

fn state(app: &App, query: &str, argument: Value) -> Value {
    app.ask(query, argument)["ok"].clone()
}

#[test]
fn a_round_is_laid_out_positions_are_compared_and_nothing_is_missing_after_a_kill() {
    let home = Home::new();
    let app = App::start(&home);
    let file = home.path("Dossiers/The two banks.sabla").to_string_lossy().into_owned();

    app.click("button", "New dossier");
    app.fill("Name of the process", "The two banks");
    app.fill("Your name", "Salma");
    app.fill("File", &file);
    app.fill("Passphrase", PASSPHRASE);
    app.fill("Passphrase again", PASSPHRASE);
    app.click("button", "Create dossier");
    app.find("link", "Overview");

    go(&app, "People");
    for party in ["North bank", "الضفة الجنوبية"] {
        enter(&app, "Add a party", party);
        app.find("heading", party);
    }
    enter(&app, "Add a delegation", "وفد الضفة");
    app.find("heading", "وفد الضفة");
    enter(&app, "Add a delegate", "د. حنين");
    app.reads("د. حنين");

    go(&app, "Places");
    enter(&app, "Add a venue", "Lantern House");
    app.find("heading", "Lantern House");
    for room in ["Hall", "Library"] {
        enter(&app, "Add a room", room);
        app.find_like("gridcell", room);
    }

    go(&app, "Schedule");
    app.click("button", "New round…");
    app.fill("Title", "Lantern House");
    app.fill("First day", "2026-04-13");
    press(&app, &[TAB]);
    app.fill("Last day", "2026-04-15");
    press(&app, &[TAB]);
    app.click("button", "Create round");
    app.find("radio", "Day");
    app.click("button", "New session");
    app.fill("Title", "Opening plenary");
    app.click("button", "North bank");
    app.click("button", "Create session");
    app.find_like("button", "Session 1 “Opening plenary”");

    go(&app, "Agenda");
    for item in ["Order of the day @20", "Passage of the river @45"] {
        enter(&app, "New item", item);
        app.find_like("gridcell", item.split(" @").next().expect("a title"));
    }
    app.reads("5 min over");
    app.reads("Would end at 10:05 instead of 10:00");

    go(&app, "Positions");
    app.click("button", "Add basket…");
    app.fill("Name", "Water");
    press(&app, &[ENTER]);
    app.find_like("rowheader", "Water");
    press(&app, &['a']);
    app.find("heading", "Add issue");
    app.fill("Title", "Dry-season flow");
    press(&app, &[ENTER]);
    app.find_like("rowheader", "Dry-season flow");
    for (said, revisions) in [("No less than 140 cubic metres", 1), ("No less than 120 cubic metres, in a dry year", 2)]
    {
        app.click_like("button", if revisions == 1 { "Record position" } else { "New revision" });
        app.fill("Authorised wording", said);
        press(&app, &[CONTROL, ENTER]);
        app.find_like("gridcell", said);
    }
    let positions = state(&app, "positions", json!({}));
    assert_eq!(positions["rows"][0]["cells"][0]["revisions"], 2, "{positions}");

    // Half a sentence, and the power is gone.
    app.click_like("button", "New revision");
    app.fill("Authorised wording", "No less than 110, if the gauges");
    sabla_tests::webdriver::until("the draft is kept", || {
        let drafts = app.call("desk", json!({ "name": "drafts", "body": {} }))["ok"].to_string();
        drafts.contains("if the gauges").then_some(())
    });
    app.kill();

    let app = App::start(&home);
    app.click_like("button", "The two banks");
    app.fill("Passphrase", PASSPHRASE);
    app.click("button", "Open");
    app.find("link", "Overview");
    app.reads("The last time ended without closing");
    let frame = state(&app, "frame", json!({}));
    let counts = &frame["counts"];
    assert_eq!(
        (&counts["schedule"], &counts["agenda"], &counts["positions"], &counts["people"], &counts["places"]),
        (&json!(1), &json!(2), &json!(1), &json!(1), &json!(2)),
        "{frame}"
    );
    go(&app, "Positions");
    app.find_like("gridcell", "No less than 120 cubic metres, in a dry year");
    app.find_like("gridcell", "half-typed");
    app.picture("journey-after-the-kill");

    // Undo reaches back over the restart, and redo brings it again.
    press(&app, &[CONTROL, 'z']);
    app.find_like("gridcell", "No less than 140 cubic metres");
    press(&app, &[CONTROL, sabla_tests::webdriver::key::SHIFT, 'z']);
    app.find_like("gridcell", "No less than 120 cubic metres, in a dry year");

    app.click("radio", "Side by side");
    app.find("heading", "Compare");
    app.reads("Dry-season flow");
    app.picture("journey-compare");
    go(&app, "History");
    app.reads("Salma");
    app.quit();

    let told = windowless(&["check", &file]);
    assert_eq!((&told["sound"], &told["counts"]["position"]), (&json!(true), &json!(2)), "{told}");
}

/// What the same binary answers without a window.
fn windowless(arguments: &[&str]) -> Value {
    use std::io::Write;
    use std::process::{Command, Stdio};
    let mut child = Command::new(sabla_tests::app::binary())
        .args(arguments)
        .arg("--passphrase-stdin")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the binary starts");
    child.stdin.take().expect("its input").write_all(PASSPHRASE.as_bytes()).expect("the passphrase");
    let answer = child.wait_with_output().expect("an answer");
    serde_json::from_slice(&answer.stdout).expect("JSON")
}
