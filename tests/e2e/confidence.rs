//! From a confidence to its hand-over, through the real window: after each step the same binary says what each side's world
//! holds, from a copy of the file as it then stands on the disk.

use std::process::{Command, Stdio};

use sabla_tests::app::{App, Home, binary};
use sabla_tests::webdriver::key::{CONTROL, ENTER};
use sabla_tests::webdriver::until;
use serde_json::{Value, json};

const PASSPHRASE: &str = "the long table by the window";
const X: &str = "Ninety-five would do for us";
const Y: &str = "A lower figure can be spoken of";

struct Journey {
    home: Home,
    app: App,
}

impl Journey {
    fn begun() -> Self {
        let home = Home::new();
        let app = App::start(&home);
        let file = home.path("Dossiers/Case.sabla");
        let create = json!({ "path": file, "name": "The case", "passphrase": PASSPHRASE, "member": "Salma" });
        app.call("desk", json!({ "name": "create", "body": create }));
        app.find("link", "Overview");
        let journey = Self { home, app };
        for (at, party) in ["Wadira", "Zarvand"].iter().enumerate() {
            journey.perform("add_party", json!({ "id": id(at), "name": party }));
        }
        journey.perform("add_delegation", json!({ "id": id(2), "party": id(0), "name": "Wadira" }));
        journey.perform(
            "add_delegate",
            json!({ "id": id(3), "delegation": id(2), "name": "Nour", "standing": "civilian" }),
        );
        journey.perform("add_basket", json!({ "id": id(4), "name": "Water" }));
        journey.perform("add_issue", json!({ "id": id(5), "basket": id(4), "number": 1, "title": "Dry-season flow" }));
        let other = json!({ "id": id(6), "party": id(0), "issue": id(5), "said_at": 1_776_148_920_000_i64, "text": "Something else" });
        journey.perform("add_statement", other);
        journey
    }

    fn perform(&self, name: &str, body: Value) {
        let done = self.app.call("perform", json!({ "name": name, "body": body }));
        assert!(done.get("refused").is_none(), "{name}: {done}");
    }

    /// What the file on the disk holds for an audience, without a window.
    fn dump(&self, audience: &str) -> String {
        let copy = self.home.path("Copy");
        std::fs::remove_dir_all(&copy).ok();
        std::fs::create_dir(&copy).expect("a folder");
        for entry in std::fs::read_dir(self.home.path("Dossiers")).expect("a folder").flatten() {
            if entry.file_type().is_ok_and(|kind| kind.is_file()) {
                std::fs::copy(entry.path(), copy.join(entry.file_name())).expect("a copy");
            }
        }
        let mut command = Command::new(binary());
        let mut child = self
            .home
            .furnish(&mut command)
            .args(["dump", "--as", audience, "--passphrase-stdin"])
            .arg(copy.join("Case.sabla"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the binary starts");
        std::io::Write::write_all(&mut child.stdin.take().expect("its input"), PASSPHRASE.as_bytes())
            .expect("it reads");
        let output = child.wait_with_output().expect("an answer");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).expect("text")
    }

    fn saved(&self, operations: i64) {
        until("the save", || (self.app.ask("frame", json!({}))["ok"]["seq"].as_i64()? >= operations).then_some(()));
    }

    fn operations(&self) -> i64 {
        self.app.ask("frame", json!({}))["ok"]["seq"].as_i64().expect("a number")
    }

    /// Does something in the window that saves once; the first side never comes to hold what its own delegate confided.
    fn step(&self, act: impl FnOnce(&App)) -> String {
        let before = self.operations();
        act(&self.app);
        self.saved(before + 1);
        for own in ["party:Wadira", "head:Wadira"] {
            assert!(!self.dump(own).contains(X), "{own}");
        }
        assert!(!self.dump("table").contains(Y) && !self.dump("public").contains(Y));
        self.dump("party:Zarvand")
    }
}

fn id(at: usize) -> String {
    format!("0199aaaa-0000-7000-8000-00000000000{at}")
}

fn press(app: &App, keys: &[char]) {
    app.page.press(keys).expect("keys reach the page");
}

/// Types where the focus is.
fn typed(app: &App, text: &str) {
    text.chars().for_each(|letter| press(app, &[letter]));
}

fn go(app: &App, screen: &str) {
    app.click("link", screen);
    app.find("heading", screen);
}

/// Opens the one statement there is beside the pad.
fn open_statement(app: &App) {
    go(app, "Statements");
    app.click_like("row", X);
    press(app, &[ENTER]);
    app.find("heading", "Who knows this?");
}

#[test]
fn the_other_side_learns_by_the_hand_over_alone() {
    let journey = Journey::begun();
    let start = journey.dump("party:Zarvand");

    // (a) A delegate confides something.
    let confided = journey.step(|app| {
        go(app, "Statements");
        app.fill_in("combobox", "Write down a statement", &format!("@Nour #1 {X}"));
        press(app, &[ENTER]);
        app.find_like("row", X);
    });
    assert_eq!(confided, start);

    // (b) A wording is authorised.
    let authorised = journey.step(|app| {
        open_statement(app);
        app.click_like("button", "Clear for");
        app.click("menuitem", "Zarvand");
        app.find("dialog", "Clear for Zarvand");
        typed(app, Y);
        app.fill("Who agreed to it", "Nour");
        press(app, &[CONTROL, ENTER]);
        app.gone("dialog", "Clear for Zarvand");
    });
    assert_eq!(authorised, start);

    // (c) A paper is prepared, and looked at as the other side will see it.
    let prepared = journey.step(|app| {
        go(app, "Papers");
        app.click("radio", "Handed over");
        app.click_like("button", "Prepare a hand-over");
        app.click("combobox", "For whom");
        app.click("option", "Zarvand");
        app.click_like("checkbox", Y);
        press(app, &[CONTROL, ENTER]);
        app.find_like("heading", "In it");
    });
    assert_eq!(prepared, start);
    let app = &journey.app;
    app.reads("Nour");
    app.reads("One thing on these issues is not in it");
    app.picture("confidence-check");
    app.click_like("button", "See it as they will");
    app.reads("what this audience would know once this is handed over");
    app.reads(Y);
    assert!(!app.shows(X));
    app.picture("confidence-preview");
    press(app, &[CONTROL, sabla_tests::webdriver::key::SHIFT, 'm']);
    app.find_like("link", "Statements");
    assert_eq!(journey.dump("party:Zarvand"), start);

    // (d) It is handed over.
    let told = journey.step(|app| {
        go(app, "Papers");
        app.click("radio", "Handed over");
        if app.all("button", Some("Record the hand-over…")).is_empty() {
            app.click_like("row", "Not handed over");
        }
        app.click_like("button", "Record the hand-over");
        app.fill("Who of them took it", "The counsellor");
        press(app, &[CONTROL, ENTER]);
        app.reads("Copy 1");
    });
    assert!(told.contains(Y) && !told.contains(X) && !told.contains("Nour"), "{told}");
    let world: Value = serde_json::from_str(&told).expect("JSON");
    assert_eq!(world["statement"].as_array().map(Vec::len), Some(1), "{told}");
    assert_eq!(world["hand_over"][0]["number"], 1, "{told}");
    app.picture("confidence-handed-over");

    // (e) Consent is withdrawn.
    let withdrawn = journey.step(|app| {
        open_statement(app);
        app.click("button", "Steps: Zarvand");
        app.click_like("menuitem", "Withdraw consent");
        app.fill("Who withdrew it", "Nour");
        press(app, &[CONTROL, ENTER]);
        app.reads("do not repeat");
    });
    assert_eq!(withdrawn, told);
    journey.app.quit();
}
