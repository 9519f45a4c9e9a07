//! From the first start to a dossier that outlives its process.

use serde_json::json;

use sabla_tests::app::{App, Home, Plain};
use sabla_tests::webdriver::key::CONTROL;

const PASSPHRASE: &str = "the long table by the window";

#[test]
fn the_first_start_offers_a_new_dossier_and_samples_in_both_languages() {
    let home = Home::new();
    let app = App::start(&home);
    app.find("heading", "Sabla");
    app.find("button", "New dossier");
    app.find_like("button", "Exercise: two invented states");
    app.picture("start-en");
    app.click("button", "العربية");
    app.find("button", "English");
    let direction = app.page.script("return document.documentElement.dir", json!([])).expect("the page answers");
    assert_eq!(direction, "rtl");
    app.picture("start-ar");
    app.quit();
}

#[test]
fn a_sample_opens_without_a_passphrase_and_locks_away() {
    let home = Home::new();
    let app = App::start(&home);
    app.click_like("button", "Exercise: two invented states");
    app.find("link", "Overview");
    app.reads("The Sael talks");
    app.picture("overview-en");
    app.page.press(&[CONTROL, 'l']).expect("keys reach the page");
    app.find("heading", "Locked");
    assert!(!app.shows("Sael"), "the locked page shows the dossier");
    app.click("button", "Unlock");
    app.find("link", "Overview");
    app.quit();
}

#[test]
fn a_dossier_outlives_a_killed_process() {
    let home = Home::new();
    let app = App::start(&home);
    let file = make_a_dossier(&app, &home, "The two banks");
    let added = app.call(
        "perform",
        json!({ "name": "add_party", "body": { "id": "01955555-0000-7000-8000-000000000001", "name": "North bank" } }),
    );
    assert!(added["ok"].is_object(), "{added}");
    app.kill();

    let app = App::start(&home);
    app.click_like("button", &file);
    app.fill("Passphrase", "not the passphrase");
    app.click("button", "Open");
    app.reads("The passphrase is not right");
    app.fill("Passphrase", PASSPHRASE);
    app.click("button", "Open");
    app.find("link", "Overview");
    app.reads("The last time ended without closing");
    app.click("link", "People");
    app.reads("North bank");
    app.picture("after-a-kill");
    app.quit();
}

#[test]
fn a_title_bar_names_no_dossier() {
    let home = Home::new();
    let app = Plain::start(&home, &[home.path("Dossiers/Case of the two banks.sabla").to_string_lossy().into_owned()]);
    assert_eq!(app.title(), "Sabla");
    assert!(app.end().success());
}

/// Makes a dossier through the dialog, and gives its file.
fn make_a_dossier(app: &App, home: &Home, name: &str) -> String {
    let file = home.path(&format!("Dossiers/{name}.sabla")).to_string_lossy().into_owned();
    app.click("button", "New dossier");
    app.fill("Name of the process", name);
    app.fill("Your name", "Salma");
    app.fill("File", &file);
    app.fill("Passphrase", PASSPHRASE);
    app.fill("Passphrase again", PASSPHRASE);
    app.click("button", "Create dossier");
    app.find("link", "Overview");
    file
}
