//! The desk: the whole app's state behind one object. Closed, locked, or open on one dossier.
//!
//! The shell and the test bridge hold one [`Desk`] and pass JSON through; nothing is decided there.

mod answers;
mod calls;
mod case;
mod departures;
mod destroying;
mod failure;
mod keeping;
mod moving;
mod papers;
mod recents;
mod sample;
mod settings;
mod views;
mod watch;
pub mod windowless;

pub use calls::{CALLS, bindings};
pub use failure::{DeskFailure, Refusal};
pub use recents::Recent;
pub use settings::{Density, Digits, Language, Settings, Theme};

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use chrono::{DateTime, FixedOffset};
use serde_json::{Value, json};

use crate::disk;
use crate::failure::Failure;
use crate::journal::Done;
use crate::keys::KdfCost;
use case::{Case, Folders};
use departures::Departures;
use recents::Recents;

/// Hears what the desk says of itself: `committed`, `locked`, `desk_changed`, `world_changed`,
/// `room_changed`, `progress`, `quit`, each with its data.
pub type Hear = Box<dyn Fn(&str, &Value) + Send + Sync>;

/// What a desk is given by whoever starts it.
pub struct Setting {
    /// The app's own folder: settings, recents, backups, samples, copies from read-only media.
    pub folder: PathBuf,
    /// Where new dossiers are offered to be put.
    pub documents: Option<PathBuf>,
    /// The time now, on the wall clock here.
    pub clock: Box<dyn Fn() -> DateTime<FixedOffset> + Send + Sync>,
    /// What a new passphrase's guesses are to cost; asked when one is needed.
    pub cost: Box<dyn Fn() -> KdfCost + Send + Sync>,
    /// Who hears the desk.
    pub hear: Hear,
}

enum Life {
    Closed,
    Locked(PathBuf),
    // The larger one by far, and there is one.
    Open(Box<Case>),
}

/// The app's state.
pub struct Desk {
    setting: Setting,
    life: RwLock<Life>,
    settings: Mutex<Settings>,
    recents: Mutex<Recents>,
    departures: Mutex<Departures>,
    /// Milliseconds UTC of the last sign of a person.
    touched_at: AtomicI64,
    /// Ends a backup under way.
    cancelled: AtomicBool,
    backed_up: Mutex<keeping::BackedUp>,
    /// Held while a backup is made: a second one waits.
    backing_up: Mutex<()>,
    views: Mutex<views::Views>,
    stale: Arc<views::Stale>,
}

impl Desk {
    /// A desk with nothing on it, a watch that locks it when nobody is there and backs up what has changed, and a thread
    /// that lets audiences' worlds follow the dossier.
    ///
    /// # Errors
    /// When the app's folder cannot be made.
    pub fn start(setting: Setting) -> Result<Arc<Self>, DeskFailure> {
        let desk = Arc::new(Self::unwatched(setting)?);
        watch::begin(&desk);
        views::begin(&desk);
        Ok(desk)
    }

    /// As [`Desk::start`], without either: [`Desk::tick`] is called by whoever has the clock, [`Desk::follow`] by whoever
    /// changed something.
    ///
    /// # Errors
    /// When the app's folder cannot be made.
    pub fn unwatched(setting: Setting) -> Result<Self, DeskFailure> {
        disk::create_private_folder(&setting.folder)?;
        let desk = Self {
            life: RwLock::new(Life::Closed),
            settings: Mutex::new(Settings::read(&setting.folder)),
            recents: Mutex::new(Recents::read(&setting.folder)),
            departures: Mutex::new(Departures::read(&setting.folder)),
            touched_at: AtomicI64::new(0),
            cancelled: AtomicBool::new(false),
            backed_up: Mutex::default(),
            backing_up: Mutex::default(),
            views: Mutex::default(),
            stale: Arc::default(),
            setting,
        };
        desk.touch();
        desk.sweep();
        desk.settle_move();
        Ok(desk)
    }

    /// Changes the open dossier by a command; the answer is an outcome as JSON.
    ///
    /// # Errors
    /// `locked` without an open dossier; else the command's.
    pub fn perform(&self, name: &str, body: &[u8]) -> Result<Vec<u8>, DeskFailure> {
        self.change(|case, now| case.dossier.perform(name, body, now))
    }

    /// Undoes the last operation.
    ///
    /// # Errors
    /// As [`Desk::perform`].
    pub fn undo(&self) -> Result<Vec<u8>, DeskFailure> {
        self.change(|case, now| case.dossier.undo(now))
    }

    /// Does the last undone operation again.
    ///
    /// # Errors
    /// As [`Desk::perform`].
    pub fn redo(&self) -> Result<Vec<u8>, DeskFailure> {
        self.change(|case, now| case.dossier.redo(now))
    }

    /// A call of the desk's own, by name; body and answer are JSON.
    ///
    /// # Errors
    /// See [`DeskFailure`]; an unknown name or a wrong form is malformed.
    pub fn desk(&self, name: &str, body: &[u8]) -> Result<Vec<u8>, DeskFailure> {
        if !calls::ONLY_LOOKS.contains(&name) {
            self.touch();
        }
        calls::dispatch(self, name, body)
    }

    /// Closes what is open, with a backup where something changed. The end of the app.
    pub fn close(&self) {
        if let Err(failure) = self.close_dossier() {
            tracing::warn!(code = %failure, "close");
        }
    }

    /// Locks when nobody has been there for as long as the settings say, and backs up now and then.
    pub fn tick(&self) {
        let idle = self.now() - self.touched_at.load(Ordering::Acquire);
        let minutes = i64::from(self.settings().auto_lock_minutes);
        let is_open = matches!(*self.life(), Life::Open(_));
        if is_open && minutes > 0 && idle >= minutes * 60_000 {
            self.lock();
        } else if is_open {
            self.tend();
            self.back_up_if_due();
        }
    }

    fn tend(&self) {
        if let Err(failure) = self.with_case(|case| Ok(case.dossier.tend()?)) {
            tracing::warn!(code = %failure, "tend");
        }
    }

    /// Hides everything at once: connections closed, keys erased, views told.
    pub fn lock(&self) {
        self.cancelled.store(true, Ordering::Release);
        let mut life = self.life_mut();
        self.clear_views();
        let before = std::mem::replace(&mut *life, Life::Closed);
        *life = match before {
            Life::Open(case) => {
                let path = case.path.clone();
                if let Err(failure) = case.close() {
                    tracing::warn!(code = %failure, "lock");
                }
                Life::Locked(path)
            }
            other => other,
        };
        let is_locked = matches!(*life, Life::Locked(_));
        drop(life);
        if is_locked {
            self.hear("room_changed", &Value::Null);
            self.hear("locked", &Value::Null);
            self.hear("desk_changed", &Value::Null);
        }
    }

    fn change(&self, change: impl FnOnce(&Case, i64) -> Result<Done, Failure>) -> Result<Vec<u8>, DeskFailure> {
        self.touch();
        self.check_own_view()?;
        let outcome = {
            let life = self.life();
            let Life::Open(case) = &*life else { return Err(Failure::Locked.into()) };
            case.check_writable()?;
            let outcome = change(case, self.now())?;
            case.note(&outcome);
            outcome
        };
        if outcome.chain.is_some() {
            let committed = json!({ "seq": outcome.seq, "operation": outcome.kind, "touched": outcome.touched });
            self.hear("committed", &committed);
            self.stale.raise();
        }
        Ok(serde_json::to_vec(&outcome).map_err(Failure::from)?)
    }

    /// Does something with the open dossier.
    fn with_case<T>(&self, act: impl FnOnce(&Case) -> Result<T, DeskFailure>) -> Result<T, DeskFailure> {
        match &*self.life() {
            Life::Open(case) => act(case),
            _ => Err(Failure::Locked.into()),
        }
    }

    /// Puts an opened dossier on the desk, where there is none.
    fn put(&self, open: impl FnOnce() -> Result<Case, DeskFailure>) -> Result<(), DeskFailure> {
        let mut life = self.life_mut();
        if matches!(*life, Life::Open(_)) {
            return Err(Refusal::DossierOpen.into());
        }
        let case = open()?;
        let path = case.path.clone();
        let is_sample = case.keys().is_sample();
        let dossier = case.keys().dossier();
        *self.backed_up() = self.look_back(&case);
        *life = Life::Open(Box::new(case));
        self.clear_views();
        drop(life);
        self.touch();
        if !is_sample {
            self.departures().opened(dossier, self.now());
            if let Err(failure) = self.recents().opened(&path, self.now()) {
                tracing::warn!(code = %failure, "recents");
            }
        }
        self.hear("desk_changed", &Value::Null);
        Ok(())
    }

    fn close_dossier(&self) -> Result<(), DeskFailure> {
        self.cancelled.store(true, Ordering::Release);
        if let Err(failure) = self.back_up_what_changed() {
            tracing::warn!(code = %failure, "backup on closing");
        }
        let before = {
            let mut life = self.life_mut();
            self.clear_views();
            std::mem::replace(&mut *life, Life::Closed)
        };
        self.hear("room_changed", &Value::Null);
        let closed = match before {
            Life::Open(case) => case.close(),
            _ => Ok(()),
        };
        self.hear("desk_changed", &Value::Null);
        closed
    }

    /// Copies that an ended process left behind.
    fn sweep(&self) {
        let Ok(entries) = std::fs::read_dir(self.scratch()) else { return };
        for entry in entries.flatten() {
            std::fs::remove_dir_all(entry.path()).or_else(|_| std::fs::remove_file(entry.path())).ok();
        }
    }

    fn touch(&self) {
        self.touched_at.store(self.now(), Ordering::Release);
    }

    fn hear(&self, event: &str, data: &Value) {
        (self.setting.hear)(event, data);
    }

    fn scratch(&self) -> PathBuf {
        self.setting.folder.join("scratch")
    }

    fn folders(&self) -> Folders {
        Folders { scratch: self.scratch(), shelf: self.backups_folder() }
    }

    fn here_and_now(&self) -> DateTime<FixedOffset> {
        (self.setting.clock)()
    }

    fn now(&self) -> i64 {
        self.here_and_now().timestamp_millis()
    }

    fn life(&self) -> RwLockReadGuard<'_, Life> {
        self.life.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn life_mut(&self) -> RwLockWriteGuard<'_, Life> {
        self.life.write().unwrap_or_else(PoisonError::into_inner)
    }

    fn settings(&self) -> MutexGuard<'_, Settings> {
        self.settings.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn recents(&self) -> MutexGuard<'_, Recents> {
        self.recents.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn departures(&self) -> MutexGuard<'_, Departures> {
        self.departures.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn backed_up(&self) -> MutexGuard<'_, keeping::BackedUp> {
        self.backed_up.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A file's name without its ending.
fn stem(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}
