//! Tasks for scripts: an answer on standard output, a failure as one JSON object on standard error, an exit code.

use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use chrono::Local;
use sabla_engine::desk::DeskFailure;
use sabla_engine::desk::windowless::{self, IntoFailure};
use sabla_engine::disk::DiskFault;
use sabla_engine::keys::{KdfCost, KeysFailure, Secret};
use serde::Serialize;
use serde_json::{Value, json};

use crate::app::ONE_GUESS;
use crate::command_line::{Kind, Task};

/// The check found something, or the engine refused.
const REFUSED: u8 = 1;
/// The arguments are not understood.
const MISUSED: u8 = 2;
/// No passphrase could be read, or it is not the right one.
const NO_PASSPHRASE: u8 = 3;

/// What a task answers, and whether that is good news.
type Answer = (Value, bool);

/// Carries the task out. A passphrase is asked for only where one is needed: a sample has none.
pub fn run(task: &Task) -> ExitCode {
    let scratch = std::env::temp_dir().join(format!("sabla-{}", std::process::id()));
    let is_new = matches!(task.kind, Kind::Replay { .. }) && !task.dossier.exists();
    let opened = if is_new { None } else { Some(carry_out(task, Secret::Nothing, &scratch)) };
    let done = match opened {
        None | Some(Err(Failed::Into(IntoFailure::Desk(DeskFailure::Keys(KeysFailure::PassphraseNeeded))))) => {
            match task.passphrase.read(is_new) {
                Ok(given) => carry_out(task, Secret::Passphrase(&given), &scratch),
                Err(error) => Err(Failed::NoPassphrase(error)),
            }
        }
        Some(done) => done,
    };
    // It exists only where the dossier's medium was read-only.
    let _ = fs::remove_dir_all(&scratch);
    match done {
        Ok((answer, good)) => answered(format!("{answer}\n").as_bytes(), good),
        Err(failure) => failed(&failure.json(), failure.exit()),
    }
}

enum Failed {
    Into(IntoFailure),
    NoScript(DiskFault),
    NoPassphrase(io::Error),
}

impl<E: Into<IntoFailure>> From<E> for Failed {
    fn from(failure: E) -> Self {
        Self::Into(failure.into())
    }
}

impl Failed {
    fn json(&self) -> Value {
        let written = match self {
            Self::Into(IntoFailure::Desk(failure)) => serde_json::to_value(failure),
            Self::Into(IntoFailure::Replay(failure)) => serde_json::to_value(failure),
            Self::NoScript(fault) => serde_json::to_value(fault),
            Self::NoPassphrase(error) => Ok(json!({ "code": "no_passphrase", "cause": error.to_string() })),
        };
        written.unwrap_or_default()
    }

    fn exit(&self) -> u8 {
        match self {
            Self::NoPassphrase(_) | Self::Into(IntoFailure::Desk(DeskFailure::Keys(KeysFailure::WrongPassphrase))) => {
                NO_PASSPHRASE
            }
            _ => REFUSED,
        }
    }
}

fn carry_out(task: &Task, secret: Secret<'_>, scratch: &Path) -> Result<Answer, Failed> {
    let now = Local::now().timestamp_millis();
    let dossier = &task.dossier;
    match &task.kind {
        Kind::Replay { script } => {
            let beside = script.parent().unwrap_or(Path::new("")).to_owned();
            let script = fs::read_to_string(script).map_err(|error| Failed::NoScript(error.into()))?;
            let cost = KdfCost::calibrated(ONE_GUESS);
            let steps = windowless::replay(&script, &beside, dossier, secret, cost, scratch, now)?;
            Ok((json!({ "steps": steps }), true))
        }
        Kind::Check => {
            let report = windowless::check(dossier, secret, scratch, now)?;
            Ok((json!(report), report.sound))
        }
        Kind::Dump { audience: None } => Ok((windowless::dump(dossier, secret, scratch, now)?, true)),
        Kind::Dump { audience: Some(audience) } => {
            Ok((windowless::dump_as(dossier, audience, secret, scratch, now)?, true))
        }
    }
}

/// Prints usage or version.
pub fn say(text: &str) -> ExitCode {
    answered(text.as_bytes(), true)
}

/// The arguments could not be understood.
pub fn misused(error: &lexopt::Error) -> ExitCode {
    failed(&json!({ "code": "misused", "cause": error.to_string() }), MISUSED)
}

/// There is no window to be had.
pub fn cannot_start(error: &dyn std::error::Error) -> ExitCode {
    failed(&json!({ "code": "no_window", "cause": error.to_string() }), REFUSED)
}

fn answered(answer: &[u8], good: bool) -> ExitCode {
    let mut out = io::stdout().lock();
    match out.write_all(answer).and_then(|()| out.flush()) {
        Ok(()) if good => ExitCode::SUCCESS,
        _ => ExitCode::from(REFUSED),
    }
}

fn failed(failure: &impl Serialize, code: u8) -> ExitCode {
    let mut line = serde_json::to_vec(failure).unwrap_or_default();
    line.push(b'\n');
    let _ = io::stderr().write_all(&line);
    ExitCode::from(code)
}
