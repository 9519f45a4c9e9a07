//! What the tests of keys, store, backups and desk share.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};

use chrono::{DateTime, Duration};
use rusqlite::Connection;
use sabla_engine::desk::{Desk, DeskFailure, Setting};
use sabla_engine::keys::{FileKey, KdfCost, KeyFile, Member, keys_path};
use sabla_engine::store::open::{Mode, create, open};
use serde_json::{Value, json};
use tempfile::TempDir;
use uuid::Uuid;

/// A private folder, gone with the test.
pub fn scratch() -> TempDir {
    tempfile::Builder::new().prefix("sabla-it-").tempdir().unwrap()
}

/// A member with an id of its own.
pub fn member(name: &str) -> Member {
    Member { id: Uuid::now_v7(), name: name.to_owned() }
}

/// An encrypted file with keys beside it and one table to write to.
pub struct Case {
    folder: Option<TempDir>,
    pub path: PathBuf,
    pub key: FileKey,
    pub keys: KeyFile,
    pub writer: Connection,
}

/// A word that may stand in no file.
pub const CONFIDED: &str = "the island first, the strait after";

impl Case {
    pub fn new() -> Self {
        let folder = scratch();
        let path = folder.path().join("Talks.sabla");
        Self { folder: Some(folder), ..Self::at(&path) }
    }

    /// In a folder that somebody else keeps.
    pub fn at(path: &Path) -> Self {
        let key = FileKey::random().unwrap();
        let keys = KeyFile::create(&keys_path(path), &key, &member("Salma"), None, KdfCost::FLOOR).unwrap();
        let writer = create(path, &key).unwrap();
        writer.execute_batch("create table note(seq integer primary key, body text not null) strict").unwrap();
        Self { folder: None, path: path.to_owned(), key, keys, writer }
    }

    /// Writes `count` rows of about a page each, one transaction each.
    pub fn fill(&self, count: u32) {
        for number in 0..count {
            let body = format!("{CONFIDED} {number} {}", "ب".repeat(1800));
            self.writer.execute("insert into note(body) values (?1)", [body]).unwrap();
        }
    }

    pub fn folder(&self) -> &Path {
        self.path.parent().unwrap()
    }

    /// Ends the writer cleanly; the write-ahead log goes into the file.
    pub fn closed(self) -> Closed {
        self.writer.close().unwrap();
        Closed { folder: self.folder.unwrap(), path: self.path, key: self.key }
    }
}

/// A case no connection has open.
pub struct Closed {
    pub folder: TempDir,
    pub path: PathBuf,
    pub key: FileKey,
}

impl Closed {
    pub fn rows(&self) -> i64 {
        rows(&open(&self.path, &self.key, Mode::Write).unwrap())
    }
}

/// How many notes a connection sees.
pub fn rows(connection: &Connection) -> i64 {
    connection.query_row("select count(*) from note", [], |row| row.get(0)).unwrap()
}

/// The names in a folder, sorted.
pub fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// The passphrase of every dossier made at a seat.
pub const PASSPHRASE: &str = "a boat on the falaj";

/// At which step of a work's progress a process ends without another word.
pub const DIES_AT: &str = "SABLA_FAULT_DIES_AT";

/// A desk with a clock and folders of its own, and a record of what it said.
pub struct Seat {
    pub desk: Arc<Desk>,
    root: PathBuf,
    kept: Option<Arc<TempDir>>,
    minutes: Arc<AtomicI64>,
    heard: Arc<Mutex<Vec<String>>>,
}

impl Seat {
    pub fn new() -> Self {
        let folder = scratch();
        Self::at(folder.path().to_owned(), Some(Arc::new(folder)), Arc::default())
    }

    fn at(root: PathBuf, kept: Option<Arc<TempDir>>, minutes: Arc<AtomicI64>) -> Self {
        std::fs::create_dir_all(root.join("documents")).unwrap();
        let heard: Arc<Mutex<Vec<String>>> = Arc::default();
        let (hearing, clock) = (Arc::clone(&heard), Arc::clone(&minutes));
        let begun = DateTime::parse_from_rfc3339("2026-04-14T10:42:31+04:00").unwrap();
        let desk = Desk::unwatched(Setting {
            folder: root.join("app"),
            documents: Some(root.join("documents")),
            clock: Box::new(move || begun + Duration::minutes(clock.load(Ordering::Acquire))),
            cost: Box::new(|| KdfCost::FLOOR),
            hear: Box::new(move |event, _| {
                let mut heard = hearing.lock().unwrap();
                heard.push(event.to_owned());
                // A process that is to die at a step of some work dies there, as by a power cut.
                let steps = heard.iter().filter(|event| *event == "progress").count();
                if std::env::var(DIES_AT).is_ok_and(|at| at == steps.to_string()) {
                    std::process::abort();
                }
            }),
        });
        Self { desk: Arc::new(desk.unwrap()), root, kept, minutes, heard }
    }

    /// In a folder that somebody else keeps.
    pub fn on(folder: &Path) -> Self {
        Self::at(folder.to_owned(), None, Arc::default())
    }

    /// The same folders after the process ended without closing.
    pub fn crashed(self) -> Self {
        let (root, kept, minutes) = (self.root.clone(), self.kept.clone(), Arc::clone(&self.minutes));
        drop(self);
        Self::at(root, kept, minutes)
    }

    pub fn documents(&self) -> PathBuf {
        self.root.join("documents")
    }

    pub fn folder(&self) -> PathBuf {
        self.root.join("app")
    }

    pub fn pass_minutes(&self, minutes: i64) {
        self.minutes.fetch_add(minutes, Ordering::AcqRel);
    }

    pub fn heard(&self) -> Vec<String> {
        self.heard.lock().unwrap().clone()
    }

    /// The answer, or the failure's code.
    pub fn call(&self, name: &str, body: Value) -> Result<Value, String> {
        match self.desk.desk(name, body.to_string().as_bytes()) {
            Ok(bytes) => Ok(serde_json::from_slice(&bytes).unwrap()),
            Err(failure) => Err(code(&failure)),
        }
    }

    pub fn refused(&self, name: &str, body: Value) -> Value {
        serde_json::to_value(self.desk.desk(name, body.to_string().as_bytes()).unwrap_err()).unwrap()
    }

    pub fn state(&self) -> Value {
        self.call("state", json!({})).unwrap()
    }

    pub fn life(&self) -> String {
        self.state()["state"].as_str().unwrap().to_owned()
    }

    /// One change; the operation's sequence number.
    pub fn save(&self) -> i64 {
        self.try_save().unwrap()
    }

    pub fn try_save(&self) -> Result<i64, String> {
        let body = json!({ "id": Uuid::now_v7(), "name": format!("Party {}", Uuid::now_v7()) });
        match self.desk.perform("add_party", body.to_string().as_bytes()) {
            Ok(bytes) => Ok(serde_json::from_slice::<Value>(&bytes).unwrap()["seq"].as_i64().unwrap()),
            Err(failure) => Err(code(&failure)),
        }
    }

    pub fn save_code(&self) -> String {
        self.try_save().unwrap_err()
    }

    pub fn ask_code(&self) -> String {
        code(&self.desk.ask("frame", b"{}").unwrap_err())
    }
}

fn code(failure: &DeskFailure) -> String {
    serde_json::to_value(failure).unwrap()["code"].as_str().unwrap().to_owned()
}
