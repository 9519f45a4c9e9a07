//! A dossier on the table: a fresh encrypted file, spoken to as the shell speaks to it.

use std::cell::Cell;
use std::collections::HashMap;

use rusqlite::Connection;
use sabla_engine::dossier::Dossier;
use sabla_engine::failure::Failure;
use sabla_engine::journal::Done;
use sabla_engine::keys::{FileKey, Member};
use sabla_engine::store::open::{self, Mode};
use sabla_engine::{check, dump, samples};
use serde_json::{Value, json};
use tempfile::TempDir;
use uuid::Uuid;

/// 2026-04-14 10:42 in Muscat.
pub const NOW: i64 = 1_776_148_920_000;

pub struct Table {
    pub dossier: Dossier,
    pub folder: TempDir,
    key: FileKey,
    clock: Cell<i64>,
}

impl Table {
    /// A dossier with its own page and nothing else, under the mandate *mediation*.
    pub fn laid() -> Self {
        let table = Self::bare();
        table.add(
            "dossier",
            json!({ "name": "Talks", "mandate": "mediation", "facilitator": "Oman", "zone": "Asia/Muscat" }),
        );
        table
    }

    /// A sample, freshly replayed.
    pub fn sample(name: &str) -> Self {
        let table = Self::bare();
        samples::fill(name, &table.dossier, NOW).unwrap();
        table
    }

    /// An empty file.
    pub fn bare() -> Self {
        let folder = tempfile::Builder::new().prefix("sabla-it-").tempdir().unwrap();
        let key = FileKey::random().unwrap();
        let path = folder.path().join("Talks.sabla");
        open::create(&path, &key).unwrap().close().unwrap();
        let dossier = dossier(&path, &key);
        Self { dossier, folder, key, clock: Cell::new(NOW) }
    }

    /// The same file, closed and opened again.
    pub fn reopened(self) -> Self {
        self.dossier.close().unwrap();
        let dossier = dossier(&self.folder.path().join("Talks.sabla"), &self.key);
        Self { dossier, ..self }
    }

    /// A connection beside the dossier, with everything a connection may do.
    pub fn beside(&self) -> Connection {
        open::open(&self.folder.path().join("Talks.sabla"), &self.key, Mode::Write).unwrap()
    }

    pub fn tick(&self) -> i64 {
        self.clock.set(self.clock.get() + 1_000);
        self.clock.get()
    }

    pub fn perform(&self, name: &str, body: Value) -> Result<Done, Failure> {
        self.dossier.perform(name, body.to_string().as_bytes(), self.tick())
    }

    /// Performs and gives the refusal's rule or the failure's code, with its field.
    pub fn refused(&self, name: &str, body: Value) -> String {
        let failure = serde_json::to_value(self.perform(name, body).unwrap_err()).unwrap();
        let rule = failure["rejection"]["rule"].as_str().or(failure["code"].as_str()).unwrap();
        match failure["field"].as_str() {
            Some(field) if !field.is_empty() => format!("{field}: {rule}"),
            _ => rule.to_owned(),
        }
    }

    /// Adds a noun and gives its identity.
    pub fn add(&self, noun: &str, mut value: Value) -> String {
        let id = Uuid::now_v7().to_string();
        value["id"] = json!(id);
        self.perform(&format!("add_{noun}"), value).unwrap();
        id
    }

    pub fn ask(&self, name: &str, argument: Value) -> Value {
        let answer = self.dossier.ask(name, argument.to_string().as_bytes(), self.clock.get()).unwrap();
        serde_json::from_slice(&answer).unwrap()
    }

    /// A noun as it stands, with `id` and `revision`, ready to be sent back changed.
    pub fn record(&self, noun: &str, id: &str) -> Value {
        let record = self.ask("record", json!({ "entity": noun, "id": id }));
        let mut value = record["value"].clone();
        value["id"] = record["id"].clone();
        value["revision"] = record["revision"].clone();
        value
    }

    /// The whole dossier.
    pub fn dump(&self) -> Value {
        dump::dump(&self.beside()).unwrap()
    }

    /// The whole dossier but for revisions, which never go back.
    pub fn substance(&self) -> Value {
        let mut dump = self.dump();
        for things in dump.as_object_mut().unwrap().values_mut() {
            for thing in things.as_array_mut().unwrap() {
                thing.as_object_mut().unwrap().remove("revision");
            }
        }
        dump
    }

    pub fn check(&self) -> check::Report {
        check::check(&self.beside()).unwrap()
    }
}

fn dossier(path: &std::path::Path, key: &FileKey) -> Dossier {
    let writer = open::open(path, key, Mode::Write).unwrap();
    let (path, reading) = (path.to_owned(), key.clone());
    let readers = move || open::open(&path, &reading, Mode::Read).map_err(|_| Failure::NotWritable);
    let member = Member { id: Uuid::now_v7(), name: "Salma".to_owned() };
    Dossier::over(writer, readers, &member).unwrap()
}

/// A dossier with two parties, a venue with rooms, a round, a basket with an issue; by name.
pub fn furnished() -> (Table, HashMap<&'static str, String>) {
    let table = Table::laid();
    let mut names = HashMap::new();
    let mut keep = |name, id: String| names.insert(name, id);
    let iran = table.add("party", json!({ "name": "First", "capital": "Tehran", "zone": "Asia/Tehran" }));
    keep("second", table.add("party", json!({ "name": "Second", "zone": "America/New_York" })));
    let venue = table.add("venue", json!({ "name": "Guest house", "zone": "Asia/Muscat", "rest_days": "5,6" }));
    keep("hall", table.add("room", json!({ "venue": venue, "name": "Hall", "capacity": 40 })));
    keep("library", table.add("room", json!({ "venue": venue, "name": "Library" })));
    let round = table.add(
        "round",
        json!({ "number": 1, "title": "Muscat", "venue": venue, "zone": "Asia/Muscat", "first_day": "2026-04-13", "last_day": "2026-04-15" }),
    );
    let delegation = table.add("delegation", json!({ "party": iran, "name": "Delegation" }));
    let delegate = json!({ "delegation": delegation, "name": "Nour", "standing": "civilian" });
    keep("nour", table.add("delegate", delegate));
    let basket = table.add("basket", json!({ "name": "Economy" }));
    keep("issue", table.add("issue", json!({ "basket": basket, "number": 1, "title": "Sanctions" })));
    keep("basket", basket);
    keep("delegation", delegation);
    keep("first", iran);
    keep("venue", venue);
    keep("round", round);
    (table, names)
}
