//! What each window shows: the mediator's own view, an audience's, and a screen in the room.

use std::cell::Cell;

use serde_json::{Value, json};
use uuid::Uuid;

use crate::desk_kit::{PASSPHRASE, Seat};

/// An open dossier with two parties, an issue, a statement that the first one confided and a wording it agreed to.
struct Talks {
    seat: Seat,
    second: String,
    statement: String,
    /// How much of what the desk said was looked at.
    heard: Cell<usize>,
}

impl Talks {
    fn open() -> Self {
        let seat = Seat::new();
        let path = seat.documents().join("Talks.sabla");
        seat.call("create", json!({ "path": path, "name": "Case of the strait", "passphrase": PASSPHRASE, "member": "Salma", "mandate": "mediation" }))
            .unwrap();
        let mut talks = Self { seat, second: String::new(), statement: String::new(), heard: Cell::default() };
        let first = talks.add("party", json!({ "name": "First", "zone": "Asia/Tehran" }));
        talks.second = talks.add("party", json!({ "name": "Second", "zone": "America/New_York" }));
        let basket = talks.add("basket", json!({ "name": "Economy" }));
        let issue = talks.add("issue", json!({ "basket": basket, "number": 1, "title": "Sanctions" }));
        talks.statement = talks.add(
            "statement",
            json!({ "party": first, "issue": issue, "said_at": 1, "text": "SECRET we would take 95", "wording": "A lower figure can be talked about" }),
        );
        talks
    }

    fn perform(&self, name: &str, body: Value) -> Result<Value, String> {
        let done = self.seat.desk.perform(name, body.to_string().as_bytes());
        done.map(|done| serde_json::from_slice(&done).unwrap()).map_err(|failure| failure.to_string())
    }

    fn add(&self, noun: &str, mut value: Value) -> String {
        let id = Uuid::now_v7().to_string();
        value["id"] = json!(id);
        self.perform(&format!("add_{noun}"), value).unwrap();
        id
    }

    fn second(&self) -> Value {
        json!({ "audience": "party", "party": self.second })
    }

    fn disclose(&self, step: &str) {
        let entry = json!({ "id": Uuid::now_v7(), "fact": "statement", "statement": self.statement,
            "audience": "party", "party": self.second, "step": step, "at": 1 });
        self.perform("record_disclosure", entry).unwrap();
    }

    fn view(&self) -> u32 {
        self.seat.state()["dossier"]["view"]["number"].as_u64().unwrap().try_into().unwrap()
    }

    /// What the desk's window is answered, asked under this number.
    fn seen(&self, query: &str, view: u32) -> Result<String, String> {
        let answer = self.seat.desk.ask_seen(query, b"{}", view);
        answer.map(|answer| String::from_utf8(answer).unwrap()).map_err(|failure| failure.to_string())
    }

    /// The bytes that the presentation window is given under a digest.
    fn page_in_room(&self, digest: &str) -> Result<Vec<u8>, String> {
        let view = self.room()["view"]["number"].as_u64().unwrap_or_default().try_into().unwrap();
        self.seat.desk.file_room(digest, view).map_err(|failure| failure.to_string())
    }

    fn room(&self) -> Value {
        let room: Value = serde_json::from_slice(&self.seat.desk.room().unwrap()).unwrap();
        room["room"].clone()
    }

    /// What the presentation window is answered.
    fn in_room(&self, query: &str) -> Result<String, String> {
        let view = self.room()["view"]["number"].as_u64().unwrap_or_default().try_into().unwrap();
        let answer = self.seat.desk.ask_room(query, b"{}", view);
        answer.map(|answer| String::from_utf8(answer).unwrap()).map_err(|failure| failure.to_string())
    }

    /// How often the desk said this since it was asked last.
    fn heard(&self, event: &str) -> usize {
        let all = self.seat.heard();
        let before = self.heard.replace(all.len());
        all[before..].iter().filter(|heard| *heard == event).count()
    }
}

#[test]
fn viewed_as_a_party_the_desk_holds_its_world_alone_and_changes_nothing() {
    let talks = Talks::open();
    let mediator = talks.view();
    assert!(talks.seen("statements", mediator).unwrap().contains("SECRET"));
    talks.seat.call("view_as", json!({ "to": talks.second() })).unwrap();
    let state = talks.seat.state();
    assert_eq!(state["dossier"]["view"]["seen"]["name"], "Second");
    assert_eq!(talks.seen("statements", mediator).unwrap_err(), "view_changed");
    let frame = talks.seen("frame", talks.view()).unwrap();
    assert!(frame.contains("Second") && !frame.contains("Case of the strait"), "{frame}");
    for query in ["statements", "positions", "people", "history", "issues"] {
        let answer = talks.seen(query, talks.view()).unwrap();
        assert!(!answer.contains("SECRET") && !answer.contains("First"), "{query}: {answer}");
    }
    let refused = talks.perform("add_basket", json!({ "id": Uuid::now_v7(), "name": "B" })).unwrap_err();
    assert_eq!(refused, "viewed_as_another");
    assert_eq!(talks.seat.desk.undo().unwrap_err().to_string(), "viewed_as_another");

    talks.seat.call("view_as", json!({ "to": null })).unwrap();
    assert!(talks.seen("statements", talks.view()).unwrap().contains("SECRET"));
    let nobody = json!({ "to": { "audience": "party", "party": Uuid::now_v7() } });
    assert_eq!(talks.seat.call("view_as", nobody).unwrap_err(), "not_found");
    assert_eq!(talks.seat.state()["dossier"]["view"]["seen"], Value::Null);
}

#[test]
fn the_room_is_given_the_pages_that_its_audience_holds_and_no_others() {
    let talks = Talks::open();
    let source = talks.seat.documents().join("Map.png");
    std::fs::write(&source, b"\x89PNG\r\n\x1a\n the line").unwrap();
    let file = talks.seat.call("attach", json!({ "path": source })).unwrap();
    let frame: Value = serde_json::from_str(&talks.seen("frame", talks.view()).unwrap()).unwrap();
    let giver = &frame["parties"][0]["id"];
    let map =
        talks.add("paper", json!({ "kind": "map", "title": "Map", "party": giver, "received_at": 1, "files": [file] }));
    talks.seat.call("open_room", json!({ "to": talks.second(), "place": "positions" })).unwrap();
    let ours = file["digest"].as_str().unwrap();
    for step in ["cleared", "conveyed"] {
        assert_eq!(talks.page_in_room(ours).unwrap_err(), "not_found: PaperFile", "before it is {step}");
        let entry = json!({ "id": Uuid::now_v7(), "fact": "paper", "paper": map, "audience": "party",
            "party": talks.second, "step": step, "means": "on_paper", "at": 1 });
        talks.perform("record_disclosure", entry).unwrap();
        talks.seat.desk.follow();
    }
    let papers: Value = serde_json::from_str(&talks.in_room("papers").unwrap()).unwrap();
    let theirs = papers["papers"][0]["files"][0]["digest"].as_str().unwrap();
    assert!(talks.page_in_room(theirs).unwrap().ends_with(b"the line"));
    assert_eq!(talks.page_in_room(ours).unwrap_err(), "not_found: PaperFile", "under the dossier's own digest");
    assert_eq!(talks.seat.desk.file(theirs, talks.view()).unwrap_err().to_string(), "not_found: PaperFile");
    talks.seat.call("close_room", json!({})).unwrap();
    assert_eq!(talks.page_in_room(theirs).unwrap_err(), "view_changed");
}

#[test]
fn the_room_hears_of_what_changes_its_world_and_of_nothing_else() {
    let talks = Talks::open();
    talks.seat.call("open_room", json!({ "to": talks.second(), "place": "positions" })).unwrap();
    talks.heard("room_changed");
    let empty = talks.in_room("statements").unwrap();
    for step in ["secret", "cleared"] {
        match step {
            "secret" => drop(talks.add("basket", json!({ "name": "Another" }))),
            step => talks.disclose(step),
        }
        talks.seat.desk.follow();
        assert_eq!((talks.heard("room_changed"), talks.in_room("statements").unwrap()), (0, empty.clone()), "{step}");
    }
    talks.disclose("conveyed");
    assert_eq!(talks.in_room("statements").unwrap(), empty, "filled beside the save");
    talks.seat.desk.follow();
    assert_eq!(talks.heard("room_changed"), 1);
    let told = talks.in_room("statements").unwrap();
    assert!(told.contains("A lower figure") && !told.contains("SECRET"), "{told}");
    talks.disclose("withdrawn");
    talks.seat.desk.follow();
    assert_eq!((talks.heard("room_changed"), talks.in_room("statements").unwrap()), (0, told));
}

#[test]
fn a_frozen_room_stays_as_it_is() {
    let talks = Talks::open();
    talks.seat.call("open_room", json!({ "to": talks.second(), "place": "positions" })).unwrap();
    talks.seat.desk.change_room_from_within(Some(true), None).unwrap();
    let before = talks.in_room("statements").unwrap();
    talks.disclose("cleared");
    talks.disclose("conveyed");
    talks.heard("room_changed");
    talks.seat.desk.follow();
    assert_eq!((talks.heard("room_changed"), talks.in_room("statements").unwrap()), (0, before));
    talks.seat.call("change_room", json!({ "frozen": false, "blank": true, "place": "agenda" })).unwrap();
    talks.seat.desk.follow();
    let room = talks.room();
    assert_eq!((&room["blank"], &room["frozen"], &room["place"]), (&json!(true), &json!(false), &json!("agenda")));
    assert!(talks.in_room("statements").unwrap().contains("A lower figure"));
}

#[test]
fn a_lock_drops_every_world() {
    let talks = Talks::open();
    talks.seat.call("view_as", json!({ "to": { "audience": "table" } })).unwrap();
    talks.seat.call("open_room", json!({ "to": talks.second(), "place": "positions" })).unwrap();
    talks.seat.desk.lock();
    assert_eq!(talks.in_room("frame").unwrap_err(), "locked");
    assert_eq!(talks.room(), Value::Null);
    talks.seat.call("unlock", json!({ "passphrase": PASSPHRASE })).unwrap();
    let dossier = talks.seat.state()["dossier"].clone();
    assert_eq!((&dossier["view"]["seen"], &dossier["room"]), (&Value::Null, &Value::Null));
    assert_eq!(talks.in_room("frame").unwrap_err(), "view_changed");
}

#[test]
fn an_audience_that_is_no_more_is_shown_nothing() {
    let talks = Talks::open();
    let circle = talks.add("circle", json!({ "name": "Watchers", "kind": "observers" }));
    let to = json!({ "audience": "circle", "circle": circle });
    talks.seat.call("open_room", json!({ "to": to, "place": "positions" })).unwrap();
    talks.in_room("frame").unwrap();
    talks.heard("room_changed");
    talks.perform("remove_circle", json!({ "id": circle, "revision": 1 })).unwrap();
    talks.seat.desk.follow();
    assert_eq!(talks.heard("room_changed"), 1);
    assert_eq!(talks.room()["view"]["seen"]["gone"], true);
    assert_eq!(talks.in_room("frame").unwrap_err(), "audience_gone");
}
