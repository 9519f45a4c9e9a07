//! What the tests of samples share: a script replayed into a dossier of its own.

use std::collections::BTreeSet;
use std::path::PathBuf;

use sabla_engine::check::{Report, check};
use sabla_engine::dossier::Dossier;
use sabla_engine::keys::FileKey;
use sabla_engine::replay::Script;
use sabla_engine::samples;
use sabla_engine::store::open::{Mode, create, open};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::desk_kit::{member, scratch};

/// 1 December 2026, 11:10 at the third round's venue of the exercise; milliseconds UTC.
pub const NOW: i64 = 1_796_108_400_000 + 10 * 60_000;

/// A sample in a file of its own.
pub struct Sample {
    name: String,
    path: PathBuf,
    key: FileKey,
    dossier: Dossier,
    pub steps: usize,
    _folder: TempDir,
}

impl Sample {
    pub fn replayed(name: &str) -> Self {
        let folder = scratch();
        let path = folder.path().join("Sample.sabla");
        let key = FileKey::random().unwrap();
        let writer = create(&path, &key).unwrap();
        let (at, with) = (path.clone(), key.clone());
        let readers = move || Ok(open(&at, &with, Mode::Read).unwrap());
        let dossier = Dossier::over(writer, readers, &member("Salma")).unwrap();
        let script =
            Script::read(samples::script(name).unwrap()).unwrap_or_else(|failure| panic!("{name}: {failure:?}"));
        let steps = script
            .replay(&dossier, NOW, &|name| samples::file(name).map(<[u8]>::to_vec))
            .unwrap_or_else(|failure| panic!("{name}: {failure:?}"));
        Self { name: name.to_owned(), path, key, dossier, steps, _folder: folder }
    }

    pub fn check(&self) -> Report {
        check(&open(&self.path, &self.key, Mode::Read).unwrap()).unwrap()
    }

    pub fn ask(&self, name: &str, argument: Value) -> Value {
        let answer = self.dossier.ask(name, argument.to_string().as_bytes(), NOW);
        serde_json::from_slice(&answer.unwrap_or_else(|failure| panic!("{}: {failure:?}", self.name))).unwrap()
    }

    /// The bodies of the script's steps with this command, references as written.
    pub fn written(name: &str, command: &str) -> Vec<Value> {
        let table: toml::Table = samples::script(name).unwrap().parse().unwrap();
        let steps = json!(table)["step"].as_array().unwrap().clone();
        steps.into_iter().filter(|step| step["do"] == command).collect()
    }
}

/// A sample's rounds, by number.
pub fn rounds(sample: &Sample) -> Vec<Value> {
    sample.ask("frame", json!({}))["rounds"].as_array().unwrap().clone()
}

/// The words that a list of the wire's types allows.
pub fn words(types: &str, list: &str) -> BTreeSet<String> {
    let start = format!("export type {list} = ");
    let (_, after) = types.split_once(&start).unwrap();
    let (listed, _) = after.split_once(';').unwrap();
    listed.split('|').map(|word| word.trim().trim_matches('"').to_owned()).collect()
}
