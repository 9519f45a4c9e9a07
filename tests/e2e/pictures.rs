//! The main screens of the real window on the exercise: each opens, and a picture of it is taken for the README.

use sabla_tests::app::{App, Home};
use sabla_tests::webdriver::key::{CONTROL, ENTER, SHIFT};
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
        ("Messages", "messages", "Waiting for an answer"),
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
    app.click_like("link", "Statements");
    app.fill_in("combobox", "Where it is said", "All statements");
    app.page.press(&[ENTER]).expect("keys reach the page");
    app.reads("Fifteen kilometres in the north would do");
    app.picture("statements");
    app.click_like("link", "Papers");
    app.find("heading", "Papers");
    app.click_like("option", "Twelve posts on the Marl strip");
    app.reads("Who knows this?");
    app.picture("papers");
    app.click("radio", "Handed over");
    app.click_like("option", "The night at Dorun");
    app.page.press(&[ENTER]).expect("keys reach the page");
    app.find_like("heading", "In it");
    app.reads("Left out");
    app.reads("This mark is around the paper");
    app.picture("hand-over");
    app.click_like("link", "Positions");
    app.find("heading", "Positions");
    app.click_like("button", "View as");
    app.click("menuitemradio", "Zarvand");
    app.find("heading", "Positions");
    app.reads("Nothing can be changed here");
    app.reads("Authorised wording");
    app.picture("view-as");
    app.page.press(&[CONTROL, SHIFT, 'm']).expect("keys reach the page");
    app.find_like("link", "Statements");
    let changed = app.call("desk", json!({ "name": "change_settings", "body": { "language": "ar", "theme": "dark" } }));
    assert!(changed.get("refused").is_none(), "{changed}");
    app.click_like("link", "المواقف");
    app.find("heading", "المواقف");
    app.reads("Dry-season flow");
    app.picture("positions-ar-dark");
    app.quit();
}
