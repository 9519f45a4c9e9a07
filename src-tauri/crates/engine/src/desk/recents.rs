use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::failure::DeskFailure;
use crate::disk;

const MOST: usize = 12;

/// A dossier opened before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Recent {
    /// Its file.
    pub path: String,
    /// The file's name without its ending: nothing from inside.
    pub name: String,
    /// When it was last opened: milliseconds UTC.
    #[ts(type = "number")]
    pub opened_at: i64,
    /// Whether the file is still there.
    pub present: bool,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct Kept {
    path: PathBuf,
    opened_at: i64,
}

/// The dossiers opened last, the newest first.
pub(super) struct Recents {
    file: PathBuf,
    kept: Vec<Kept>,
}

impl Recents {
    pub(super) fn read(folder: &Path) -> Self {
        let file = folder.join("recents.json");
        let kept = fs::read(&file).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default();
        Self { file, kept }
    }

    pub(super) fn all(&self) -> Vec<Recent> {
        let recent = |kept: &Kept| Recent {
            path: kept.path.to_string_lossy().into_owned(),
            name: super::stem(&kept.path),
            opened_at: kept.opened_at,
            present: kept.path.exists(),
        };
        self.kept.iter().map(recent).collect()
    }

    pub(super) fn opened(&mut self, path: &Path, opened_at: i64) -> Result<(), DeskFailure> {
        self.kept.retain(|kept| kept.path != path);
        self.kept.insert(0, Kept { path: path.to_owned(), opened_at });
        self.kept.truncate(MOST);
        self.write()
    }

    /// Follows a dossier to its new place.
    pub(super) fn moved(&mut self, from: &Path, to: &Path) -> Result<(), DeskFailure> {
        for kept in self.kept.iter_mut().filter(|kept| kept.path == from) {
            kept.path = to.to_owned();
        }
        self.write()
    }

    pub(super) fn forget(&mut self, path: &Path) -> Result<(), DeskFailure> {
        self.kept.retain(|kept| kept.path != path);
        self.write()
    }

    fn write(&self) -> Result<(), DeskFailure> {
        let text = serde_json::to_vec_pretty(&self.kept).map_err(crate::failure::Failure::from)?;
        Ok(disk::write_whole(&self.file, &text)?)
    }
}
