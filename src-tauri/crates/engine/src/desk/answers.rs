//! What each call of the desk does. See [`super::calls`] for the table.

use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;

use serde_json::{Value, json};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::calls::*;
use super::case::{Case, discard};
use super::keeping::{BackUpNow, sequence};
use super::views::ViewNow;
use super::{Desk, DeskFailure, Life, Recent, Refusal, Settings, stem};
use crate::backup::{self, Backup, Drill, Restored};
use crate::keys::{FileKey, KeyFile, KeysFailure, Member, SlotKind, Unlocked, keys_path};
use crate::samples;
use crate::store::aside::{self, Draft};
use crate::store::place::Place;

type Answer<T> = Result<T, DeskFailure>;

impl Desk {
    pub(super) fn state(&self, _: Nothing) -> Answer<DeskState> {
        let settings = self.settings().clone();
        let recents = self.recents().all();
        let (state, dossier) = match &*self.life() {
            Life::Closed => (LifeNow::Closed, None),
            Life::Locked(path) => (LifeNow::Locked, Some(locked(path))),
            Life::Open(case) => (LifeNow::Open, Some(self.opened(case))),
        };
        Ok(DeskState {
            state,
            dossier,
            settings,
            recents,
            samples: samples::NAMES.iter().map(|name| (*name).to_owned()).collect(),
            documents: self.setting.documents.as_ref().map(|folder| folder.to_string_lossy().into_owned()),
            version: env!("CARGO_PKG_VERSION").to_owned(),
        })
    }

    pub(super) fn create(&self, body: Create) -> Answer<()> {
        let passphrase = Zeroizing::new(body.passphrase);
        let mut path = std::path::absolute(&body.path)?;
        if path.extension().is_none_or(|ending| ending != "sabla") {
            path = crate::disk::with_ending(&path, ".sabla");
        }
        let member = Member { id: Uuid::now_v7(), name: body.member.trim().to_owned() };
        let page = json!({
            "id": Uuid::now_v7(),
            "name": body.name,
            "mandate": body.mandate.as_deref().unwrap_or("facilitation"),
            "facilitator": body.facilitator.as_ref().unwrap_or(&body.member),
            "zone": body.zone.as_deref().unwrap_or("UTC"),
        });
        self.put(|| {
            let (folders, now) = (self.folders(), self.now());
            let case = Case::create(&path, &member, Some(&passphrase), (self.setting.cost)(), &folders, now)?;
            match case.dossier.perform("add_dossier", page.to_string().as_bytes(), now) {
                Ok(outcome) => {
                    case.note(&outcome);
                    Ok(case)
                }
                Err(failure) => {
                    case.close().ok();
                    discard(&path);
                    Err(failure.into())
                }
            }
        })
    }

    pub(super) fn open(&self, body: Open) -> Answer<()> {
        let (passphrase, code) = (body.passphrase.map(Zeroizing::new), body.recovery_code.map(Zeroizing::new));
        let path = std::path::absolute(&body.path)?;
        let secret = secret(passphrase.as_deref().map(String::as_str), code.as_deref().map(String::as_str));
        self.put(|| Case::open(&path, secret, &self.folders(), self.now()))
    }

    pub(super) fn lock_now(&self, _: Nothing) -> Answer<()> {
        self.lock();
        Ok(())
    }

    pub(super) fn unlock(&self, body: Unlock) -> Answer<()> {
        let path = match &*self.life() {
            Life::Locked(path) => path.to_string_lossy().into_owned(),
            Life::Open(_) => return Err(Refusal::DossierOpen.into()),
            Life::Closed => return Err(Refusal::NoDossier.into()),
        };
        self.open(Open { path, passphrase: body.passphrase, recovery_code: body.recovery_code })
    }

    pub(super) fn close_now(&self, _: Nothing) -> Answer<()> {
        self.close_dossier()
    }

    pub(super) fn change_passphrase(&self, body: ChangePassphrase) -> Answer<()> {
        let (old, new) = (Zeroizing::new(body.old), Zeroizing::new(body.new));
        self.with_case(|case| {
            case.check_writable()?;
            Ok(case.keys().change_passphrase(&old, &new, (self.setting.cost)())?)
        })
    }

    pub(super) fn set_passphrase(&self, body: SetPassphrase) -> Answer<()> {
        let new = Zeroizing::new(body.new);
        self.with_case(|case| {
            if case.opened_by != SlotKind::RecoveryCode {
                return Err(KeysFailure::WrongRecoveryCode.into());
            }
            Ok(case.keys().set_passphrase(&case.key, &case.member, &new, (self.setting.cost)())?)
        })
    }

    pub(super) fn make_recovery_code(&self, _: Nothing) -> Answer<RecoveryCodeMade> {
        self.with_case(|case| {
            case.check_writable()?;
            let code = case.keys().make_recovery_code(&case.key, &case.member, (self.setting.cost)())?;
            Ok(RecoveryCodeMade { code: code.printed().to_string() })
        })
    }

    pub(super) fn restore_keys(&self, body: At) -> Answer<()> {
        KeyFile::restore_previous(&keys_path(Path::new(&body.path)))?;
        Ok(())
    }

    pub(super) fn recents_list(&self, _: Nothing) -> Answer<Vec<Recent>> {
        Ok(self.recents().all())
    }

    pub(super) fn forget_recent(&self, body: At) -> Answer<()> {
        self.recents().forget(Path::new(&body.path))
    }

    pub(super) fn settings_now(&self, _: Nothing) -> Answer<Settings> {
        Ok(self.settings().clone())
    }

    pub(super) fn change_settings(&self, body: Changes) -> Answer<Settings> {
        let changed = {
            let mut settings = self.settings();
            let changed = settings.with(body.0)?;
            changed.write(&self.setting.folder)?;
            *settings = changed.clone();
            changed
        };
        self.hear("desk_changed", &Value::Null);
        Ok(changed)
    }

    pub(super) fn backups(&self, body: Which) -> Answer<Vec<Backup>> {
        let path = match (body.path, &*self.life()) {
            (Some(path), _) => PathBuf::from(path),
            (None, Life::Open(case)) => case.path.clone(),
            (None, Life::Locked(path)) => path.clone(),
            (None, Life::Closed) => return Err(Refusal::NoDossier.into()),
        };
        let folder = self.backups_folder();
        Ok(match KeyFile::read(&keys_path(&path)) {
            Ok(keys) => backup::list(&folder, keys.dossier())?,
            Err(_) => backup::list_named(&folder, &stem(&path))?,
        })
    }

    pub(super) fn back_up_now(&self, body: BackUp) -> Answer<BackUpNow> {
        self.back_up(body.folder.map(PathBuf::from))
    }

    pub(super) fn restore(&self, body: Restore) -> Answer<Restored> {
        let (passphrase, code) = (body.passphrase.map(Zeroizing::new), body.recovery_code.map(Zeroizing::new));
        let (backup, now) = (PathBuf::from(&body.backup), self.here_and_now());
        let mut life = self.life_mut();
        let (path, unlocked) = match (&*life, &body.into) {
            (Life::Open(case), None) => {
                case.check_writable()?;
                let (key, member) = (case.key.clone(), case.member.clone());
                (case.path.clone(), Unlocked { key, member, kind: case.opened_by })
            }
            (Life::Open(_), Some(_)) => return Err(Refusal::DossierOpen.into()),
            (closed, into) => {
                let path = match (closed, into) {
                    (_, Some(into)) => std::path::absolute(into)?,
                    (Life::Locked(path), None) => path.clone(),
                    _ => return Err(Refusal::NoDossier.into()),
                };
                let offered = secret(passphrase.as_deref().map(String::as_str), code.as_deref().map(String::as_str));
                (path, backup::unlock(&backup, offered, &self.scratch())?)
            }
        };
        // From here on the dossier is shut; one that was on the desk stays locked where it does not open again.
        let without = if matches!(*life, Life::Closed) { Life::Closed } else { Life::Locked(path.clone()) };
        if let Life::Open(case) = std::mem::replace(&mut *life, without)
            && let Err(failure) = case.close()
        {
            tracing::warn!(code = %failure, "closing before a restoring");
        }
        let millis = now.timestamp_millis();
        let restored = self.put_back(&backup, &path, &unlocked.key);
        let opened = KeyFile::read(&keys_path(&path))
            .map_err(DeskFailure::from)
            .and_then(|keys| Case::with_keys(&path, keys, unlocked, &self.folders(), millis));
        let opened = match opened {
            Ok(case) if restored.is_ok() || matches!(*life, Life::Locked(_)) => {
                *self.backed_up() = self.look_back(&case);
                *life = Life::Open(Box::new(case));
                Ok(())
            }
            Ok(case) => case.close(),
            Err(failure) => Err(failure),
        };
        drop(life);
        self.hear("desk_changed", &Value::Null);
        let restored = restored?;
        opened?;
        self.recents().opened(&path, millis)?;
        Ok(restored)
    }

    /// Restores while nobody else can have the dossier open.
    fn put_back(&self, backup: &Path, path: &Path, key: &FileKey) -> Answer<Restored> {
        let now = self.here_and_now();
        let held = match path.try_exists()? {
            true => Some(Place::take(path, &self.scratch(), now.timestamp_millis())?),
            false => None,
        };
        let restored = backup::restore(backup, path, key, now);
        if let Some(held) = held {
            held.leave();
        }
        Ok(restored?)
    }

    pub(super) fn restore_drill(&self, _: Nothing) -> Answer<Drill> {
        let (key, dossier) = self.with_case(|case| Ok((case.key.clone(), case.keys().dossier())))?;
        let newest = backup::newest(&self.backups_folder(), dossier)?;
        Ok(backup::drill(Path::new(&newest.path), &key, &self.scratch())?)
    }

    pub(super) fn save_draft(&self, body: SaveDraft) -> Answer<()> {
        let draft = Draft { key: body.key, text: body.text, based_on: body.based_on, saved_at: self.now() };
        self.aside(|connection| aside::save_draft(connection, &draft))
    }

    pub(super) fn drafts(&self, _: Nothing) -> Answer<Vec<Draft>> {
        self.with_case(|case| Ok(case.dossier.aside(aside::drafts)?))
    }

    pub(super) fn drop_draft(&self, body: Keyed) -> Answer<()> {
        self.aside(|connection| aside::drop_draft(connection, &body.key))
    }

    pub(super) fn place(&self, body: Keyed) -> Answer<()> {
        self.aside(|connection| aside::save_place(connection, &body.key))
    }

    pub(super) fn touch_now(&self, _: Nothing) -> Answer<()> {
        self.touch();
        Ok(())
    }

    pub(super) fn cancel(&self, _: Nothing) -> Answer<()> {
        self.cancelled.store(true, Ordering::Release);
        Ok(())
    }

    pub(super) fn report_fault(&self, body: PageFault) -> Answer<Incident> {
        let (kind, screen, at) = (plain(&body.kind), plain(&body.screen), plain(&body.at));
        let incident = Uuid::now_v7().simple().to_string()[24..].to_owned();
        tracing::error!(incident, kind, screen, at, "page");
        Ok(Incident { incident })
    }

    pub(super) fn quit(&self, _: Nothing) -> Answer<()> {
        self.close();
        self.hear("quit", &Value::Null);
        Ok(())
    }

    fn aside(&self, write: impl FnOnce(&rusqlite::Connection) -> rusqlite::Result<()>) -> Answer<()> {
        self.with_case(|case| {
            case.check_writable()?;
            Ok(case.dossier.aside(write)?)
        })
    }

    fn opened(&self, case: &Case) -> DossierNow {
        // A damaged file may not even give these; the rest is still to be said.
        let drafts = case.dossier.aside(aside::draft_count).unwrap_or_default();
        let departure = self.departures().of(case.keys().dossier());
        let is_kept = !case.keys().is_sample() && !case.read_only();
        let days = self.settings().backup_reminder_days;
        DossierNow {
            path: case.path.to_string_lossy().into_owned(),
            name: stem(&case.path),
            sample: case.keys().is_sample(),
            read_only: case.read_only(),
            unclean: case.findings.unclean,
            damaged: case.findings.damaged,
            missing_since: case.findings.missing_since,
            recovered: case.opened_by == SlotKind::RecoveryCode,
            member: Some(case.member.name.clone()),
            left_at: departure.at,
            backup_overdue: is_kept && departure.is_overdue(sequence(case), days, self.now()),
            drafts,
            place: case.dossier.aside(aside::place).ok().flatten(),
            view: self.view_now(),
            room: self.room_now(),
        }
    }
}

fn locked(path: &Path) -> DossierNow {
    DossierNow {
        path: path.to_string_lossy().into_owned(),
        name: stem(path),
        sample: KeyFile::read(&keys_path(path)).is_ok_and(|keys| keys.is_sample()),
        read_only: false,
        unclean: false,
        damaged: false,
        missing_since: None,
        recovered: false,
        member: None,
        left_at: None,
        backup_overdue: false,
        drafts: 0,
        place: None,
        view: ViewNow::default(),
        room: None,
    }
}

/// A word of the page's script as it may stand in the log: names and places in it, never a text.
fn plain(word: &str) -> &str {
    let is_plain = word.len() <= 80 && word.chars().all(|sign| sign.is_ascii_alphanumeric() || "._:-".contains(sign));
    if is_plain { word } else { "-" }
}
