//! A dossier without a desk, for scripts: replayed into, checked, dumped; opened and closed around each.

use std::path::Path;

use rusqlite::Connection;
use serde_json::Value;
use uuid::Uuid;

use super::case::{Case, Folders, discard};
use super::failure::DeskFailure;
use crate::check::{self, Report};
use crate::disk;
use crate::dossier::Step;
use crate::dump;
use crate::failure::Failure;
use crate::keys::{KdfCost, Member, Secret};
use crate::ledger;
use crate::projection::Rules;
use crate::replay::{ReplayFailure, Script};
use crate::store::open::{self, Mode};
use crate::world::World;

/// Why a script did not go in.
#[derive(Debug, thiserror::Error)]
pub enum IntoFailure {
    /// The dossier was not made or not opened.
    #[error(transparent)]
    Desk(#[from] DeskFailure),
    /// The script; nothing of it was kept.
    #[error(transparent)]
    Replay(#[from] ReplayFailure),
}

fn folders(dossier: &Path, scratch: &Path) -> Folders {
    Folders { scratch: scratch.to_owned(), shelf: disk::folder_of(dossier).to_owned() }
}

/// Replays a script into a dossier, which is made where there is none; gives the number of steps done. The files that it
/// attaches stand in the folder `beside`. A new dossier's passphrase costs `cost` a guess; `scratch` is for copies from read-only media; `now` is milliseconds UTC.
///
/// # Errors
/// See [`IntoFailure`]. Nothing is left of a dossier that was to be made.
pub fn replay(
    script: &str,
    beside: &Path,
    into: &Path,
    secret: Secret<'_>,
    cost: KdfCost,
    scratch: &Path,
    now: i64,
) -> Result<usize, IntoFailure> {
    let script = Script::read(script)?;
    let is_new = !into.try_exists().map_err(DeskFailure::from)?;
    let case = if is_new {
        let member = Member { id: Uuid::now_v7(), name: "Sabla".to_owned() };
        let passphrase = match secret {
            Secret::Passphrase(passphrase) => Some(passphrase),
            _ => None,
        };
        Case::create(into, &member, passphrase, cost, &folders(into, scratch), now)?
    } else {
        Case::open(into, secret, &folders(into, scratch), now)?
    };
    let replayed = script.replay(&case.dossier, now, &|name| std::fs::read(beside.join(name)).ok());
    if replayed.is_ok() {
        case.note_head();
    }
    case.close()?;
    if replayed.is_err() && is_new {
        discard(into);
    }
    Ok(replayed?)
}

/// Makes a sample from commands: a new dossier that opens without a passphrase.
///
/// # Errors
/// As making it, or the step that failed; nothing is left then.
pub fn fill(
    path: &Path,
    steps: impl IntoIterator<Item = Step>,
    scratch: &Path,
    now: i64,
) -> Result<usize, DeskFailure> {
    let member = Member { id: Uuid::now_v7(), name: "Sabla".to_owned() };
    let case = Case::create(path, &member, None, KdfCost::FLOOR, &folders(path, scratch), now)?;
    let filled = case.dossier.perform_all(steps).map_err(|(_, failure)| failure);
    if filled.is_ok() {
        case.note_head();
    }
    case.close()?;
    if filled.is_err() {
        discard(path);
    }
    Ok(filled?)
}

/// Checks a dossier's file, keys and journal.
///
/// # Errors
/// As opening it.
pub fn check(dossier: &Path, secret: Secret<'_>, scratch: &Path, now: i64) -> Result<Report, DeskFailure> {
    beside(dossier, secret, scratch, now, check::check)
}

/// The whole dossier as canonical JSON.
///
/// # Errors
/// As opening it.
pub fn dump(dossier: &Path, secret: Secret<'_>, scratch: &Path, now: i64) -> Result<Value, DeskFailure> {
    beside(dossier, secret, scratch, now, dump::dump)
}

/// The dossier as an audience may know it, as canonical JSON. `audience` as [`ledger::audience_named`] takes it.
///
/// # Errors
/// As opening it; no such audience.
pub fn dump_as(
    dossier: &Path,
    audience: &str,
    secret: Secret<'_>,
    scratch: &Path,
    now: i64,
) -> Result<Value, DeskFailure> {
    beside(dossier, secret, scratch, now, |connection| {
        let audience = ledger::audience_named(connection, audience)?;
        World::of_audience(connection, audience, &Rules::REVIEWED, None)?.dump()
    })
}

fn beside<T>(
    dossier: &Path,
    secret: Secret<'_>,
    scratch: &Path,
    now: i64,
    look: impl FnOnce(&Connection) -> Result<T, Failure>,
) -> Result<T, DeskFailure> {
    let case = Case::open(dossier, secret, &folders(dossier, scratch), now)?;
    let (file, mode) = case.source();
    let mode = if mode == Mode::Still { Mode::Still } else { Mode::Read };
    let looked =
        open::open(&file, &case.key, mode).map_err(DeskFailure::from).and_then(|connection| Ok(look(&connection)?));
    case.close()?;
    looked
}
