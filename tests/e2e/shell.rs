//! What the shell promises whatever the page shows.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::json;

use sabla_tests::app::{App, Home, Plain, binary, descendants};
use sabla_tests::webdriver::until;

#[test]
fn an_answer_comes_as_bytes_and_a_refusal_by_its_code() {
    let home = Home::new();
    let app = App::start(&home);
    let state = app.call("desk", json!({ "name": "state", "body": {} }));
    assert!(state["ok"].is_object(), "{state}");
    let refused = app.ask("frame", json!({}));
    assert_eq!(refused["refused"]["code"], "locked", "{refused}");
    app.click_like("button", "Exercise: two invented states");
    app.find("link", "Overview");
    let answer = app.ask("frame", json!({}));
    assert_eq!((&answer["bytes"], answer["ok"].is_object()), (&json!(true), true), "{answer}");
    let refused = app.ask("no_such_query", json!({}));
    assert!(refused["refused"]["code"].is_string(), "{refused}");
    let fault = json!({ "kind": "TypeError", "screen": "positions", "at": "the red line:1:2" });
    let noted = app.call("desk", json!({ "name": "report_fault", "body": fault }));
    let log = fs::read_to_string(home.path("data/org.sabla.desk/log.txt")).expect("a log");
    let incident = noted["ok"]["incident"].as_str().expect("a name");
    assert!(log.contains(incident) && log.contains("TypeError") && !log.contains("red"), "{log}");
}

#[test]
fn the_page_may_do_nothing_else() {
    let home = Home::new();
    let app = App::start(&home);
    for (command, arguments) in [
        ("plugin:window|set_title", json!({ "value": "Case of the two banks" })),
        ("plugin:window|close", json!({})),
        ("plugin:event|emit", json!({ "event": "committed", "payload": null })),
        ("plugin:path|resolve_directory", json!({ "directory": 1 })),
        ("plugin:dialog|open", json!({ "options": {} })),
        ("plugin:fs|read_text_file", json!({ "path": "/etc/hostname" })),
        ("plugin:app|version", json!({})),
        ("plugin:resources|close", json!({ "rid": 1 })),
        ("plugin:window-state|save_window_state", json!({ "flags": 1 })),
        ("ask_room", json!({ "name": "frame", "argument": {}, "view": 0 })),
        ("file_room", json!({ "digest": "00", "view": 0 })),
        ("keep_room", json!({ "frozen": true })),
    ] {
        let answer = app.call(command, arguments);
        assert!(answer["refused"].to_string().contains("not allowed"), "{command}: {answer}");
    }
}

#[test]
fn the_policy_keeps_foreign_script_style_and_servers_out() {
    let home = Home::new();
    let app = App::start(&home);
    let tried = app.page.script_async(
        "const done = arguments[arguments.length - 1];
         const kept = [];
         document.addEventListener('securitypolicyviolation', (event) => kept.push(event.effectiveDirective));
         const script = document.createElement('script'); script.textContent = 'window.ran = true';
         const style = document.createElement('style'); style.textContent = 'body { outline: 7px solid red }';
         const picture = new Image(); picture.src = 'http://127.0.0.1:9/p.png';
         document.head.append(script, style, picture);
         const fetched = fetch('http://127.0.0.1:9/').then(() => 'sent', () => 'kept');
         let evaluated; try { evaluated = new Function('return 1')() } catch { evaluated = 'kept' }
         fetched.then((fetched) => requestAnimationFrame(() => requestAnimationFrame(() => done({
           ran: window.ran ?? null, outline: getComputedStyle(document.body).outlineWidth, fetched, evaluated, kept }))));",
        json!([]),
    );
    let tried = tried.expect("the page answers");
    assert_eq!(
        (&tried["ran"], &tried["fetched"], &tried["evaluated"]),
        (&json!(null), &json!("kept"), &json!("kept")),
        "{tried}"
    );
    assert_ne!(tried["outline"], "7px", "{tried}");
    let kept = tried["kept"].to_string();
    for directive in ["script-src", "style-src", "img-src", "connect-src"] {
        assert!(kept.contains(directive), "{directive}: {tried}");
    }
}

#[test]
fn a_second_start_hands_its_file_to_the_first() {
    let home = Home::new();
    let app = App::start(&home);
    app.find("button", "New dossier");
    let second =
        home.furnish(&mut Command::new(binary())).current_dir(home.path("Dossiers")).arg("Case.sabla").status();
    assert!(second.expect("a second start").success());
    the_dialog_names(&app, &home.path("Dossiers/Case.sabla"));
}

#[test]
fn a_file_named_at_the_start_is_handed_to_the_page() {
    let home = Home::new();
    let file = home.path("Dossiers/Case.sabla");
    let app = App::start_with(&home, &[file.to_string_lossy().into_owned()]);
    the_dialog_names(&app, &file);
}

fn the_dialog_names(app: &App, file: &Path) {
    let field = app.find("textbox", "File");
    until("the file's name", || (app.page.property(&field, "value").ok()? == *file.to_string_lossy()).then_some(()));
    assert_eq!(app.call("handed_file", json!({}))["ok"], json!(null), "a file is handed over once");
}

#[test]
fn without_automation_it_opens_no_socket_and_leaves_no_trace_of_a_browser() {
    let home = Home::new();
    let app = Plain::start(&home, &[]);
    let inodes = [
        fs::read_to_string("/proc/net/tcp"),
        fs::read_to_string("/proc/net/tcp6"),
        fs::read_to_string("/proc/net/udp"),
        fs::read_to_string("/proc/net/udp6"),
    ]
    .into_iter()
    .flatten()
    .flat_map(|table| {
        table.lines().skip(1).filter_map(|line| line.split_whitespace().nth(9).map(str::to_owned)).collect::<Vec<_>>()
    })
    .collect::<Vec<_>>();
    for pid in descendants(app.pid()) {
        for open in fs::read_dir(format!("/proc/{pid}/fd")).into_iter().flatten().flatten() {
            let target = fs::read_link(open.path()).unwrap_or_default().to_string_lossy().into_owned();
            let socket = target.strip_prefix("socket:[").and_then(|rest| rest.strip_suffix(']'));
            assert!(
                !socket.is_some_and(|inode| inodes.iter().any(|own| own == inode)),
                "process {pid} holds an internet socket"
            );
        }
    }
    assert!(app.end().success());
    // The window's place and the desk's own files.
    let own = |file: &str| {
        file == "config/org.sabla.desk/.window-state.json"
            || file
                .strip_prefix("data/org.sabla.desk/")
                .is_some_and(|file| (file.ends_with(".json") || file == "log.txt") && !file.contains('/'))
    };
    // What the machine's graphics and fonts keep for any program, and what ends with the person's login.
    let system =
        |file: &str| ["cache/mesa_shader_cache", "cache/fontconfig/", "run/"].iter().any(|kept| file.starts_with(kept));
    let strange: Vec<_> = home.files().into_iter().filter(|file| !own(file) && !system(file)).collect();
    assert!(strange.is_empty(), "{strange:?}");
}

/// Signs that no screen takes for a shortcut: they may be typed once more than is needed.
const PASSPHRASE: &str = "864286428642";

/// The app as people start it, by a dossier's file that a script filled.
pub fn started_plainly(home: &Home) -> Plain {
    let file = home.path("Case.sabla");
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../seeds/muscat.toml");
    let mut command = Command::new(binary());
    let replay = home.furnish(&mut command).arg("replay").arg(script).arg("--into").arg(&file);
    let mut replay = replay
        .arg("--passphrase-stdin")
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .expect("the binary starts");
    writeln!(replay.stdin.take().expect("a pipe"), "{PASSPHRASE}").expect("it reads");
    assert!(replay.wait().expect("it ends").success());
    Plain::start(home, &[file.to_string_lossy().into_owned()])
}

/// Opens that dossier by its passphrase.
pub fn open_plainly(home: &Home, app: &Plain) {
    until("the open dossier", || {
        app.type_and_press(PASSPHRASE, &["Return"]);
        home.path("Case.sabla-lock").exists().then_some(())
    });
}

#[test]
fn locking_ends_the_process_that_held_the_page() {
    let home = Home::new();
    let app = started_plainly(&home);
    let held = home.path("Case.sabla-lock");
    open_plainly(&home, &app);
    let before = app.pages();
    assert_eq!(before.len(), 1, "{before:?}");
    until("the lock", || {
        app.type_and_press("", &["ctrl+l"]);
        (!held.exists()).then_some(())
    });
    until("a fresh page", || {
        let now = app.pages();
        (now.len() == 1 && now != before).then_some(())
    });
    assert!(!Path::new(&format!("/proc/{}/maps", before[0])).exists(), "{before:?}");
    open_plainly(&home, &app);
    // Older WebKits put another process in the fresh one's place while its page loads.
    let now = app.pages();
    assert!(now.len() == 1 && now != before, "{before:?}, {now:?}");
    assert!(app.end().success());
}
