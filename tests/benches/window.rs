//! Figures of the app's own window, in WebKit: from the start to the first usable screen against an empty window, turn by
//! turn in one run; `large` opened on its positions; a cell edit to the next frame.
//! `-- --from FILE` takes a dossier that `large` made before, `--only starts|positions|switching|capture` one of the figures.

use std::path::Path;
use std::time::SystemTime;

use sabla_tests::app::{App, Home, binary};
use sabla_tests::large::{LARGE, steps};
use sabla_tests::webdriver::{Session, key, until};
use serde_json::{Value, json};

const STARTS: usize = 15;
const EDITS: usize = 60;

fn main() {
    if wanted("starts") {
        starts();
    }
    if ["positions", "switching", "capture"].iter().any(|figure| wanted(figure)) {
        large();
    }
}

/// What follows an option on the command line.
fn after(option: &str) -> Option<String> {
    std::env::args().skip_while(|argument| argument != option).nth(1)
}

fn wanted(figure: &str) -> bool {
    after("--only").is_none_or(|only| only == figure)
}

/// Both windows are driven, so both carry the driver's share.
fn starts() {
    let empty = binary().with_file_name("examples").join("empty");
    let (mut empties, mut desks) = (Vec::new(), Vec::new());
    for _ in 0..STARTS {
        empties.push(started(&empty));
        desks.push(started(&binary()));
    }
    let mut ratios: Vec<f64> = desks.iter().zip(&empties).map(|(desk, empty)| desk[USABLE] / empty[USABLE]).collect();
    for (name, starts) in [("an empty window", &empties), ("the desk", &desks)] {
        let at = |stage: usize| middle(&mut starts.iter().map(|start| start[stage]).collect::<Vec<_>>());
        let stages: Vec<_> =
            STAGES.iter().enumerate().map(|(place, stage)| format!("{stage} {:.0} ms", at(place))).collect();
        println!("{name}, from its start: {}", stages.join(", "));
    }
    println!("start to the first usable screen against an empty window: {:.2}", middle(&mut ratios));
}

/// What a start goes through.
const STAGES: [&str; 4] = ["page begun", "page read", "first paint", "usable"];
const USABLE: usize = 3;

/// Milliseconds from the process to each stage of its page.
fn started(program: &Path) -> [f64; 4] {
    let home = Home::new();
    let app = App::started(&home, program, &[]);
    let at = until("the mark", || {
        let body = "const mark = performance.getEntriesByName('usable')[0];
            const read = performance.getEntriesByType('navigation')[0]?.domContentLoadedEventEnd ?? 0;
            const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
            return mark ? [0, read, painted, mark.startTime].map((at) => performance.timeOrigin + at) : null;";
        let at = app.page.script(body, json!([])).ok()?;
        at.as_array().map(|at| at.iter().filter_map(Value::as_f64).collect::<Vec<_>>())
    });
    let began = began(app.pid());
    std::array::from_fn(|stage| at[stage] - began)
}

/// When a process began, in milliseconds of the wall clock, to a hundredth of a second.
fn began(pid: u32) -> f64 {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap();
    let after_name = stat.rsplit(')').next().unwrap();
    let ticks: f64 = after_name.split_whitespace().nth(19).unwrap().parse().unwrap();
    let up = std::fs::read_to_string("/proc/uptime").unwrap();
    let up: f64 = up.split(' ').next().unwrap().parse().unwrap();
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap();
    now.as_secs_f64() * 1e3 - up * 1e3 + ticks * 10.0
}

/// The figures of `large` in the window.
fn large() {
    let home = Home::new();
    let path = home.path("data/org.sabla.desk/samples/exercise.sabla");
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    match after("--from") {
        Some(made) => {
            std::fs::copy(&made, &path).unwrap();
            std::fs::copy(format!("{made}-keys"), format!("{}-keys", path.display())).unwrap();
        }
        None => {
            let now = chrono::Utc::now().timestamp_millis();
            sabla_engine::desk::windowless::fill(&path, steps(LARGE, now), &home.path("cache"), now).unwrap();
        }
    }
    let app = App::start(&home);
    app.call("desk", json!({ "name": "open_sample", "body": { "sample": "exercise" } }));
    app.find("link", "Overview");
    for (figure, taken) in [("positions", positions as fn(&App)), ("switching", switching), ("capture", capture)] {
        if wanted(figure) {
            taken(&app);
        }
    }
    app.quit();
}

fn positions(app: &App) {
    let mut opened = Vec::new();
    for _ in 0..7 {
        app.click("link", "History");
        app.find("heading", "History");
        let body = "const done = arguments[0];
            const begun = performance.now();
            document.querySelector('nav a[href=\"#positions\"]').click();
            const look = () => document.querySelector('[role=grid] [role=gridcell]')
                ? requestAnimationFrame(() => done(performance.now() - begun))
                : requestAnimationFrame(look);
            look();";
        opened.push(app.page.script_async(body, json!([])).unwrap().as_f64().unwrap());
    }
    println!("positions of large opened in the window: {:.0} ms", middle(&mut opened));

    // From the key that saves to the frame that shows the new text in its cell.
    app.page
        .script(
            "window.frames_taken = [];
            let begun = 0, wanted = '';
            addEventListener('keydown', (event) => {
                if (event.ctrlKey && event.code === 'Enter') {
                    begun = performance.now();
                    wanted = document.activeElement.value;
                }
            }, true);
            new MutationObserver(() => {
                if (!wanted) return;
                const cells = [...document.querySelectorAll('[role=gridcell]')];
                if (!cells.some((cell) => cell.textContent.includes(wanted))) return;
                wanted = '';
                const since = begun;
                requestAnimationFrame(() => window.frames_taken.push(performance.now() - since));
            }).observe(document.body, { subtree: true, childList: true, characterData: true });",
            json!([]),
        )
        .unwrap();
    for edit in 1..=EDITS {
        // One party's cell after the other's, as a person goes along a row.
        let body = "return document.querySelectorAll('[role=gridcell]')[1 + arguments[0] % 4]";
        let cell = app.page.script(body, json!([edit])).unwrap();
        let cell = Session::elements_in(&json!([cell])).remove(0);
        app.page.click(&cell).unwrap();
        app.page.press(&[key::ENTER]).unwrap();
        app.fill("Authorised wording", &format!("Edit {edit} of the cell, in a few words"));
        app.page.press(&[key::CONTROL, key::ENTER]).unwrap();
        until("the frame with the edit", || {
            let taken = app.page.script("return window.frames_taken.length", json!([])).ok()?;
            (taken.as_u64()? as usize >= edit).then_some(())
        });
    }
    let taken = app.page.script("return window.frames_taken", json!([])).unwrap();
    let mut taken: Vec<f64> = taken.as_array().unwrap().iter().filter_map(Value::as_f64).collect();
    taken.sort_by(f64::total_cmp);
    println!("a cell edit to the next frame: median {:.0} ms, p95 {:.0} ms", taken[EDITS / 2], taken[EDITS * 95 / 100]);
}

/// From the choice of an audience in the menu to its positions on the screen; the first one since the app was started for
/// itself.
fn switching(app: &App) {
    let frame = app.ask("frame", json!({}))["ok"].clone();
    app.click("link", "Positions");
    let mut times = Vec::new();
    for turn in 0..7 {
        app.find_like("grid", "");
        app.click_like("button", "View as");
        let party = frame["parties"][turn % 2]["name"].as_str().unwrap();
        app.find("menuitemradio", party);
        let body = "const [name, done] = arguments;
            const named = (item) => item.textContent.trim() === name;
            const party = [...document.querySelectorAll('[role=menuitemradio]')].find(named);
            const begun = performance.now();
            const look = () => document.querySelector('.frame.seen') && document.querySelector('[role=grid] [role=gridcell]')
                ? requestAnimationFrame(() => done(performance.now() - begun))
                : requestAnimationFrame(look);
            party.click();
            look();";
        times.push(app.page.script_async(body, json!([party])).unwrap().as_f64().unwrap());
        app.page.press(&[key::CONTROL, key::SHIFT, 'm']).unwrap();
        app.find_like("link", "Statements");
    }
    let first = times.remove(0);
    let after = middle(&mut times);
    println!(
        "switching to a party's view of large, to its positions on the screen: {after:.0} ms, the first time {first:.0} ms"
    );
}

/// From a key to the frame that shows it, in the capture line and, turn by turn, in a bare field on the same page.
fn capture(app: &App) {
    app.click_like("link", "Statements");
    let line = app.find("combobox", "Write down a statement");
    let bare = "const bare = document.createElement('input'); bare.id = 'bare'; document.body.append(bare);
        window.keys_shown = { bare: [], line: [] };
        let begun = 0;
        addEventListener('keydown', () => { begun = performance.now(); }, true);
        addEventListener('input', (event) => {
            const of = event.target.id === 'bare' ? 'bare' : 'line', since = begun;
            requestAnimationFrame(() => { const channel = new MessageChannel();
                channel.port1.onmessage = () => window.keys_shown[of].push(performance.now() - since);
                channel.port2.postMessage(null); });
        }, true);
        return bare;";
    let bare = app.page.script(bare, json!([])).unwrap();
    let bare = Session::elements_in(&json!([bare])).remove(0);
    for _ in 0..4 {
        for field in [&line, &bare] {
            app.page.click(field).unwrap();
            for letter in "the corridor first, ".chars() {
                app.page.hold(letter).unwrap();
            }
        }
    }
    for (name, of) in [("the capture line", "line"), ("a bare field beside it", "bare")] {
        let shown = app.page.script("return window.keys_shown[arguments[0]]", json!([of])).unwrap();
        let mut shown: Vec<f64> = shown.as_array().unwrap().iter().filter_map(Value::as_f64).collect();
        shown.sort_by(f64::total_cmp);
        println!(
            "key to frame in {name}: median {:.1} ms, p95 {:.1} ms",
            shown[shown.len() / 2],
            shown[shown.len() * 95 / 100]
        );
    }
}

fn middle(of: &mut [f64]) -> f64 {
    of.sort_by(f64::total_cmp);
    of[of.len() / 2]
}
