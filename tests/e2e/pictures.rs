//! The main screens of the real window on the exercise: each opens, and a picture of it is taken for the README.

use sabla_tests::app::{App, Home};
use serde_json::json;

#[test]
fn the_main_screens() {
    let home = Home::new();
    let app = App::start(&home);
    app.click_like("button", "Exercise: two invented states");
    for (screen, name) in [
        ("Overview", "overview"),
        ("Schedule", "schedule"),
        ("Agenda", "agenda"),
        ("Positions", "positions"),
        ("People", "people"),
        ("Places", "places"),
        ("History", "history"),
        ("Settings", "settings"),
    ] {
        app.click_like("link", screen);
        app.find("heading", screen);
        the_answer_is_there(&app);
        app.picture(name);
    }
    app.click_like("link", "Positions");
    app.click("radio", "Side by side");
    app.find("heading", "Compare");
    the_answer_is_there(&app);
    app.picture("compare");
    let changed = app.call("desk", json!({ "name": "change_settings", "body": { "language": "ar", "theme": "dark" } }));
    assert!(changed.get("refused").is_none(), "{changed}");
    app.click_like("link", "المواقف");
    app.find("heading", "المواقف");
    the_answer_is_there(&app);
    app.picture("positions-ar-dark");
    app.quit();
}

/// Waits until nothing on the page says that it is still being asked for.
fn the_answer_is_there(app: &App) {
    sabla_tests::webdriver::until("the answers", || {
        let waiting = app.page.script("return document.querySelectorAll('[aria-busy=true]').length", json!([]));
        waiting.is_ok_and(|count| count == 0).then_some(())
    });
}
