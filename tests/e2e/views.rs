//! The desk as somebody else may see it, through the real window; and the window for a screen in the room.

use sabla_tests::app::{App, Home};
use sabla_tests::picture;
use sabla_tests::webdriver::key::{CONTROL, ENTER, ESCAPE, SHIFT};
use sabla_tests::webdriver::until;
use serde_json::{Value, json};

use crate::shell::{open_plainly, started_plainly};

const SECRET: &str = "Quicksilver would do for us";
/// The colour under everything in the light theme.
const GROUND: [u8; 3] = [0xf8, 0xf5, 0xef];
const CAPTURE: &str = "Write down a statement";

/// Whether a window shows something on the page's own ground.
fn drawn(window: u32) -> Option<()> {
    let shown = picture::look(window).ok()?;
    (shown.share(GROUND) > 50 && !shown.is_blank()).then_some(())
}

/// The sample with a confidence of the first party's written down in it, and both parties' identities and names.
fn confided(app: &App) -> [(String, String); 2] {
    app.click_like("button", "Exercise: two invented states");
    app.find("link", "Overview");
    let frame = app.ask("frame", json!({}))["ok"].clone();
    let party = |at: usize| {
        let text = |field: &str| frame["parties"][at][field].as_str().expect("a party").to_owned();
        (text("id"), text("short"))
    };
    let parties = [party(0), party(1)];
    app.click_like("link", "Statements");
    app.find("heading", "Statements");
    app.fill_in("combobox", CAPTURE, &format!("@{} {SECRET}", parties[0].1));
    app.page.press(&[ENTER]).expect("keys reach the page");
    app.find_like("row", SECRET);
    parties
}

fn whole(app: &App) -> String {
    let page = app.page.script("return document.title + document.documentElement.innerHTML", json!([]));
    page.expect("a page").as_str().unwrap_or_default().to_owned()
}

fn seen(app: &App) -> Value {
    let state = app.call("desk", json!({ "name": "state", "body": {} }));
    state["ok"]["dossier"]["view"]["seen"].clone()
}

#[test]
fn viewed_as_a_party_the_window_holds_nothing_else_and_is_left_by_its_keys() {
    let home = Home::new();
    let app = App::start(&home);
    let [(_, first), (_, second)] = confided(&app);
    app.click_like("button", "View as");
    app.click("menuitemradio", &second);
    app.reads(&format!("You see what this audience may know: {second}"));
    app.gone("link", "Statements");
    for screen in ["Overview", "Schedule", "Agenda", "Positions", "People", "Places"] {
        app.click("link", screen);
        app.find("heading", screen);
        let page = whole(&app);
        for confidential in [SECRET, "The Sael talks"] {
            assert!(!page.contains(confidential), "{screen} holds {confidential}");
        }
    }
    let refused = app.call(
        "perform",
        json!({ "name": "add_basket", "body": { "id": "0199aaaa-0000-7000-8000-000000000002", "name": "B" } }),
    );
    assert_eq!(refused["refused"]["code"], "viewed_as_another", "{refused}");
    let page = app.page.press(&[ESCAPE]);
    page.expect("keys reach the page");
    assert_eq!(seen(&app)["name"], second.as_str());

    app.page.press(&[CONTROL, SHIFT, 'm']).expect("keys reach the page");
    until("the mediator's own view", || seen(&app).is_null().then_some(()));
    app.click_like("link", "Statements");
    app.reads(SECRET);
    assert!(whole(&app).contains(&first));
}

#[test]
fn the_room_has_a_window_of_its_own_that_goes_with_the_lock() {
    let home = Home::new();
    let app = App::start(&home);
    let [_, (second, _)] = confided(&app);
    let ours = app.windows();
    assert_eq!(ours.len(), 1);
    let room = json!({ "to": { "audience": "party", "party": second }, "place": "{\"shows\":\"positions\"}" });
    let opened = app.call("desk", json!({ "name": "open_room", "body": room }));
    assert!(opened.get("refused").is_none(), "{opened}");
    let window = until("the room's window", || app.windows().into_iter().find(|window| !ours.contains(window)));
    until("a picture in the room", || drawn(window));
    let blanked = app.call("desk", json!({ "name": "change_room", "body": { "blank": true } }));
    assert!(blanked.get("refused").is_none(), "{blanked}");
    until("nothing in the room", || picture::look(window).ok().filter(picture::Shown::is_blank));
    app.call("desk", json!({ "name": "lock", "body": {} }));
    until("the room's window is gone", || (app.windows().len() == 1).then_some(()));
}

/// A page that a test drives is kept by another store of WebKit's than one that nobody drives.
#[test]
fn the_room_has_its_picture_where_nobody_drives_the_page() {
    let home = Home::new();
    let app = started_plainly(&home);
    open_plainly(&home, &app);
    let ours = app.windows();
    let window = until("the room's window", || {
        app.type_and_press("", &["ctrl+shift+p"]);
        app.type_and_press("", &["ctrl+Return"]);
        app.windows().into_iter().find(|window| !ours.contains(window))
    });
    until("a picture in the room", || drawn(window));
    assert!(app.end().success());
}
