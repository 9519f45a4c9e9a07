//! A dossier on another path: keys and database always together.
//!
//! The keys are written at the new place first, then the database goes there by a rename, or, where that is another
//! medium, as a synced and compared copy; only then is the old place cleared. A note in the app's folder names both
//! places meanwhile: after a kill at any step the next start ends the move or takes it back.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::PoisonError;
use std::sync::atomic::Ordering;

use serde::{Deserialize, Serialize};
use serde_json::json;
use sha2::{Digest, Sha256};
use ts_rs::TS;

use super::calls::MoveDossier;
use super::case::Case;
use super::{Desk, DeskFailure, Life, Refusal};
use crate::backup::BackupFailure;
use crate::disk::{self, DiskFault};
use crate::keys::{KeyFile, Unlocked, keys_path};
use crate::store::place::Place;

/// What stands beside a dossier and goes with it; the keys first.
const BESIDE: [&str; 3] = ["-keys", "-keys.1", "-keys.damaged"];
const STRIDE: usize = 1 << 20;

/// Where a dossier stands after it was moved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Moved {
    /// Its file.
    pub path: String,
}

/// A move that was begun.
#[derive(Serialize, Deserialize)]
struct UnderWay {
    from: PathBuf,
    to: PathBuf,
}

impl Desk {
    pub(super) fn move_dossier(&self, body: MoveDossier) -> Result<Moved, DeskFailure> {
        let mut to = std::path::absolute(&body.to)?;
        if to.extension().is_none_or(|ending| ending != "sabla") {
            to = disk::with_ending(&to, ".sabla");
        }
        self.cancelled.store(true, Ordering::Release);
        let _no_backup = self.backing_up.lock().unwrap_or_else(PoisonError::into_inner);
        self.cancelled.store(false, Ordering::Release);
        let mut life = self.life_mut();
        let from = self.meant(&life, body.path)?;
        let moved = Moved { path: to.to_string_lossy().into_owned() };
        if from == to {
            return Ok(moved);
        }
        free(&to)?;
        let reopen = match &*life {
            Life::Open(case) if case.path == from => {
                case.check_writable()?;
                Some(Unlocked { key: case.key.clone(), member: case.member.clone(), kind: case.opened_by })
            }
            _ => None,
        };
        if reopen.is_some()
            && let Life::Open(case) = std::mem::replace(&mut *life, Life::Locked(from.clone()))
        {
            case.close()?;
        }
        let done = self.relocate(&from, &to);
        if done.is_ok() {
            self.recents().moved(&from, &to)?;
        }
        let now_at = if done.is_ok() { &to } else { &from };
        if matches!(&*life, Life::Locked(path) if *path == from) {
            *life = Life::Locked(now_at.clone());
        }
        if let Some(unlocked) = reopen {
            let keys = KeyFile::read(&keys_path(now_at))?;
            let case = Case::with_keys(now_at, keys, unlocked, &self.folders(), self.now())?;
            *self.backed_up() = self.look_back(&case);
            *life = Life::Open(Box::new(case));
        }
        drop(life);
        self.hear("desk_changed", &serde_json::Value::Null);
        done.map(|()| moved)
    }

    /// The dossier that is meant: the one at `path`, or the one on the desk.
    pub(super) fn meant(&self, life: &Life, path: Option<String>) -> Result<PathBuf, DeskFailure> {
        match (path, life) {
            (Some(path), _) => Ok(std::path::absolute(path)?),
            (None, Life::Open(case)) => Ok(case.path.clone()),
            (None, Life::Locked(path)) => Ok(path.clone()),
            (None, Life::Closed) => Err(Refusal::NoDossier.into()),
        }
    }

    fn relocate(&self, from: &Path, to: &Path) -> Result<(), DeskFailure> {
        let held = Place::take(from, &self.scratch(), self.now())?;
        let moved = match held.read_only {
            true => Err(DiskFault::NotWritable.into()),
            false => self.relocate_held(from, to),
        };
        held.leave();
        moved
    }

    fn relocate_held(&self, from: &Path, to: &Path) -> Result<(), DeskFailure> {
        if fs::metadata(disk::with_ending(from, "-wal")).is_ok_and(|about| about.len() > 0) {
            return Err(Refusal::NotClosed.into());
        }
        let note = self.note_of_move();
        let under_way = UnderWay { from: from.to_owned(), to: to.to_owned() };
        disk::write_whole(&note, &serde_json::to_vec(&under_way).map_err(crate::failure::Failure::from)?)?;
        let mut go_on = |done: u64, all: u64| {
            self.hear("progress", &json!({ "of": "move", "done": done, "all": all }));
            !self.cancelled.load(Ordering::Acquire)
        };
        let placed = match place_all(from, to, &mut go_on) {
            // It went there, and only the folders' sync failed: the keys stay with it.
            Err(_) if !from.try_exists().unwrap_or(true) => Ok(()),
            placed => placed,
        };
        match placed {
            Ok(()) => clear(from, &mut go_on)?,
            Err(_) => take_back(from, to),
        }
        disk::remove_if_there(&note)?;
        placed
    }

    /// Ends or takes back a move during which the last process was ended.
    pub(super) fn settle_move(&self) {
        let note = self.note_of_move();
        let Ok(bytes) = fs::read(&note) else { return };
        if let Ok(UnderWay { from, to }) = serde_json::from_slice::<UnderWay>(&bytes) {
            match self.settle(&from, &to) {
                Ok(true) => self.recents().moved(&from, &to).ok(),
                Ok(false) => None,
                Err(failure) => {
                    tracing::warn!(code = %failure, "a move begun earlier");
                    return;
                }
            };
        }
        disk::remove_if_there(&note).ok();
    }

    /// Whether the dossier stands at its new place now, and there alone.
    fn settle(&self, from: &Path, to: &Path) -> Result<bool, DeskFailure> {
        match (from.try_exists()?, to.try_exists()?) {
            (false, true) => {
                clear(from, &mut |_, _| true)?;
                disk::remove_if_there(&disk::with_ending(from, "-lock"))?;
                Ok(true)
            }
            (true, true) => {
                let held = Place::take(from, &self.scratch(), self.now())?;
                let same = !held.read_only && same_bytes(from, to)? && same_bytes(&keys_path(from), &keys_path(to))?;
                if same {
                    clear(from, &mut |_, _| true)?;
                }
                held.leave();
                Ok(same)
            }
            (true, false) => {
                take_back(from, to);
                Ok(false)
            }
            (false, false) => Ok(false),
        }
    }

    fn note_of_move(&self) -> PathBuf {
        self.setting.folder.join("moving.json")
    }
}

/// Nothing may stand where a dossier is to go.
fn free(to: &Path) -> Result<(), DeskFailure> {
    if !disk::folder_of(to).is_dir() {
        return Err(DiskFault::FolderMissing.into());
    }
    for ending in ["", "-wal"].iter().chain(&BESIDE) {
        if disk::with_ending(to, ending).try_exists()? {
            return Err(DiskFault::FileExists.into());
        }
    }
    Ok(())
}

fn place_all(from: &Path, to: &Path, go_on: &mut dyn FnMut(u64, u64) -> bool) -> Result<(), DeskFailure> {
    let all = fs::metadata(from).map_err(disk::reading)?.len();
    for ending in BESIDE {
        match fs::read(disk::with_ending(from, ending)) {
            Ok(bytes) => disk::write_whole(&disk::with_ending(to, ending), &bytes)?,
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(disk::reading(error).into()),
        }
        if !go_on(0, all) {
            return Err(BackupFailure::Cancelled.into());
        }
    }
    match fs::rename(from, to) {
        Err(error) if error.kind() == io::ErrorKind::CrossesDevices => copy(from, to, all, go_on)?,
        other => other?,
    }
    go_on(all, all);
    disk::sync_folder(disk::folder_of(to))?;
    Ok(disk::sync_folder(disk::folder_of(from))?)
}

/// Under another name until it is on the medium and compared.
fn copy(from: &Path, to: &Path, all: u64, go_on: &mut dyn FnMut(u64, u64) -> bool) -> Result<(), DeskFailure> {
    let part = part_of(to);
    disk::remove_if_there(&part)?;
    let mut target = disk::create_private(&part)?;
    let mut source = File::open(from).map_err(disk::reading)?;
    let mut stride = vec![0; STRIDE];
    let mut done = 0;
    loop {
        let read = source.read(&mut stride).map_err(disk::reading)?;
        if read == 0 {
            break;
        }
        target.write_all(&stride[..read])?;
        done += read as u64;
        if !go_on(done, all) {
            return Err(BackupFailure::Cancelled.into());
        }
    }
    target.sync_all()?;
    drop(target);
    if !same_bytes(from, &part)? {
        return Err(DiskFault::DiskFailed { kind: "copy differs".to_owned() }.into());
    }
    Ok(fs::rename(part, to)?)
}

/// Takes what is left of a dossier away from where it stood: the database, where it was copied, before its keys.
fn clear(from: &Path, go_on: &mut dyn FnMut(u64, u64) -> bool) -> Result<(), DeskFailure> {
    for ending in ["", "-wal", "-shm"].iter().chain(BESIDE.iter().rev()) {
        disk::remove_if_there(&disk::with_ending(from, ending))?;
        go_on(1, 1);
    }
    // Its medium may be gone, and with it all there was to clear.
    disk::sync_folder(disk::folder_of(from)).ok();
    Ok(())
}

/// Removes what an unfinished move put at the new place: keys that are those of the old one, and a partial copy.
fn take_back(from: &Path, to: &Path) {
    disk::remove_if_there(&part_of(to)).ok();
    for ending in BESIDE {
        let (old, new) = (disk::with_ending(from, ending), disk::with_ending(to, ending));
        if same_bytes(&old, &new).is_ok_and(|same| same) {
            disk::remove_if_there(&new).ok();
        }
        disk::remove_if_there(&disk::with_ending(&new, ".part")).ok();
    }
}

fn part_of(to: &Path) -> PathBuf {
    disk::with_ending(to, ".moving")
}

fn same_bytes(one: &Path, other: &Path) -> Result<bool, DiskFault> {
    Ok(digest(one)? == digest(other)?)
}

fn digest(path: &Path) -> Result<Vec<u8>, DiskFault> {
    let mut digest = Sha256::new();
    let mut file = File::open(path).map_err(disk::reading)?;
    let mut stride = vec![0; STRIDE];
    loop {
        match file.read(&mut stride).map_err(disk::reading)? {
            0 => break Ok(digest.finalize().to_vec()),
            read => digest.update(&stride[..read]),
        }
    }
}
