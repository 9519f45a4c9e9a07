//! The main screens of the real window on the exercise: each opens, and a picture of it is taken for the README.

use sabla_tests::app::{App, Home};
use serde_json::json;

#[test]
fn the_main_screens() {
    let home = Home::new();
    let app = App::start(&home);
    app.click_like("button", "Exercise: two invented states");
    for (screen, name, shown) in [
        ("Overview", "overview", "Next session"),
        ("Schedule", "schedule", "Arrival: Wadira"),
        ("Agenda", "agenda", "Total"),
        ("People", "people", "Joint River Bureau"),
        ("Places", "places", "Quay House"),
        ("History", "history", "Mira Thole"),
        ("Settings", "settings", "Backups"),
        ("Positions", "positions", "Dry-season flow"),
    ] {
        app.click_like("link", screen);
        app.find("heading", screen);
        app.reads(shown);
        if screen == "Schedule" {
            // It opens on the day it is: the sample's second.
            app.reads("Plenary: hotline and monitors");
        }
        app.picture(name);
    }
    app.click("radio", "Side by side");
    app.find("heading", "Compare");
    app.reads("Dry-season flow");
    app.picture("compare");
    let changed = app.call("desk", json!({ "name": "change_settings", "body": { "language": "ar", "theme": "dark" } }));
    assert!(changed.get("refused").is_none(), "{changed}");
    app.click_like("link", "المواقف");
    app.find("heading", "المواقف");
    app.reads("Dry-season flow");
    app.picture("positions-ar-dark");
    app.quit();
}
