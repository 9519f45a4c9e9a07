//! Papers received, in the real window: a file goes from the disk into the dossier and is shown by the app itself, and
//! nothing of it is left anywhere else.

use std::fs;

use sabla_tests::app::{App, Home};
use sabla_tests::picture;
use sabla_tests::webdriver::key::{CONTROL, ENTER, ESCAPE, SHIFT};
use sabla_tests::webdriver::until;
use serde_json::{Value, json};

/// The share of a page's canvas that is drawn on, in thousandths.
fn drawn(app: &App) -> Option<i64> {
    let body = "const canvas = document.querySelector('[data-page] canvas');
        if (!canvas || !canvas.width) return null;
        const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
        let ink = 0;
        for (let at = 0; at < data.length; at += 4) if (data[at] + data[at + 1] + data[at + 2] < 600 && data[at + 3] > 0) ink += 1;
        return Math.round((4000 * ink) / data.length);";
    app.page.script(body, json!([])).ok()?.as_i64()
}

/// Shows a paper's file, in the place of one that is shown.
fn open(app: &App, title: &str) {
    app.page.press(&[ESCAPE]).expect("keys reach the page");
    app.click_like("option", title);
    app.page.press(&[ENTER]).expect("keys reach the page");
}

#[test]
fn papers_are_shown_in_the_window_and_left_nowhere_else() {
    let home = Home::new();
    let app = App::start(&home);
    app.click_like("button", "Exercise: two invented states");
    app.find("link", "Overview");
    app.click_like("link", "Papers");
    app.find("heading", "Papers");
    for (title, words) in [("Passage through Dorun between eleven", "Dorun"), ("كتاب بشأن الأموال المحتجزة", "")]
    {
        open(&app, title);
        until(&format!("{title} is drawn"), || drawn(&app).filter(|ink| *ink > 3));
        if !words.is_empty() {
            until("its words can be selected", || {
                let body = "return document.querySelector('[data-page] .words')?.textContent ?? ''";
                let text = app.page.script(body, json!([])).ok()?;
                text.as_str()?.contains(words).then_some(())
            });
        }
    }
    open(&app, "Twelve posts on the Marl strip");
    until("the map", || {
        let body =
            "return [...document.images].some((image) => image.src.startsWith('blob:') && image.naturalWidth > 100)";
        (app.page.script(body, json!([])).ok()? == Value::Bool(true)).then_some(())
    });
    open(&app, "Letter on the held funds");
    until("the text", || {
        let body = "return document.querySelector('pre')?.textContent.length ?? 0";
        app.page.script(body, json!([])).ok()?.as_i64().filter(|length| *length > 100)
    });

    // A party is shown what it was given on the screen in the room, by a page that holds that party's world alone.
    let ours = app.windows();
    open(&app, "نامه معاون وزیر");
    app.page.press(&[CONTROL, SHIFT, 'p']).expect("keys reach the page");
    app.find("dialog", "Show in the room");
    until("what can be shown is known", || {
        let body = "return document.querySelector('dialog [type=submit]').disabled";
        (app.page.script(body, json!([])).ok()? == Value::Bool(false)).then_some(())
    });
    // The list of audiences has the focus: a letter chooses in it.
    app.page.press(&['w']).expect("keys reach the page");
    app.page.press(&[CONTROL, ENTER]).expect("keys reach the page");
    let room = until("the room's window", || app.windows().into_iter().find(|window| !ours.contains(window)));
    until("a page of paper in the room", || picture::look(room).ok().filter(|shown| shown.share([255; 3]) > 15));
    let closed = app.call("desk", json!({ "name": "close_room", "body": {} }));
    assert!(closed.get("refused").is_none(), "{closed}");

    // A file of one's own goes in by its path.
    let source = home.path("note.txt");
    fs::write(&source, "Quicksilver in ten points").expect("a file");
    let attached = app.call("desk", json!({ "name": "attach", "body": { "path": source } }))["ok"].clone();
    let frame = app.ask("frame", json!({}))["ok"].clone();
    let paper = json!({ "id": "0199aaaa-0000-7000-8000-000000000009", "kind": "non_paper", "title": "On quicksilver",
        "party": frame["parties"][0]["id"], "received_at": 1_776_148_920_000_i64, "files": [attached] });
    let added = app.call("perform", json!({ "name": "add_paper", "body": paper }));
    assert!(added.get("refused").is_none(), "{added}");
    fs::remove_file(&source).expect("the file it was read from");
    open(&app, "On quicksilver");
    app.reads("Quicksilver in ten points");
    app.quit();
    for file in home.files() {
        let bytes = fs::read(home.path(&file)).unwrap_or_default();
        for mark in [&b"%PDF-"[..], b"Quicksilver"] {
            assert!(!bytes.windows(mark.len()).any(|part| part == mark), "{file}");
        }
    }
}
