//! When a backup of each dossier last left this machine.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::disk;

const DAY: i64 = 24 * 60 * 60_000;

/// What is known of one dossier.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize)]
pub(super) struct Departure {
    /// When it was first opened here: milliseconds UTC.
    since: i64,
    /// When a backup of it last left.
    pub(super) at: Option<i64>,
    /// How far its journal was then.
    sequence: u64,
}

impl Departure {
    /// Whether changes have waited for `days` or more without a backup that left; never where `days` is 0.
    pub(super) fn is_overdue(&self, sequence: u64, days: u16, now: i64) -> bool {
        let waited = now - self.at.unwrap_or(self.since);
        days > 0 && sequence != self.sequence && waited >= i64::from(days) * DAY
    }
}

pub(super) struct Departures {
    file: PathBuf,
    kept: BTreeMap<Uuid, Departure>,
}

impl Departures {
    pub(super) fn read(folder: &Path) -> Self {
        let file = folder.join("departures.json");
        let kept = fs::read(&file).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default();
        Self { file, kept }
    }

    pub(super) fn of(&self, dossier: Uuid) -> Departure {
        self.kept.get(&dossier).copied().unwrap_or_default()
    }

    /// The days count from the first opening.
    pub(super) fn opened(&mut self, dossier: Uuid, now: i64) {
        if let Entry::Vacant(first) = self.kept.entry(dossier) {
            first.insert(Departure { since: now, ..Departure::default() });
            self.write();
        }
    }

    pub(super) fn left(&mut self, dossier: Uuid, sequence: u64, now: i64) {
        let kept = self.kept.entry(dossier).or_default();
        (kept.at, kept.sequence) = (Some(now), sequence);
        self.write();
    }

    pub(super) fn forget(&mut self, dossier: Uuid) {
        if self.kept.remove(&dossier).is_some() {
            self.write();
        }
    }

    /// What is not kept costs a reminder too many, and nothing else.
    fn write(&self) {
        let text = serde_json::to_vec_pretty(&self.kept).unwrap_or_default();
        if let Err(error) = disk::write_whole(&self.file, &text) {
            tracing::warn!(kind = ?error.kind(), "departures");
        }
    }
}
