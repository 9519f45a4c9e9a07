//! Tasks for scripts: an answer on standard output, a failure as one JSON object on standard error, an exit code.

use std::io::{self, Write};
use std::process::ExitCode;

use serde::Serialize;
use serde_json::json;

use crate::command_line::{Kind, Task};
use crate::spike::Failure;

/// The check found something, or the engine refused.
const REFUSED: u8 = 1;
/// The arguments are not understood.
const MISUSED: u8 = 2;
/// No passphrase could be read.
const NO_PASSPHRASE: u8 = 3;

/// Carries the task out.
pub fn run(task: &Task) -> ExitCode {
    let passphrase = match task
        .passphrase
        .read(matches!(task.kind, Kind::Replay { .. }) && !task.dossier.exists())
    {
        Ok(given) => given,
        Err(error) => {
            return failed(
                &json!({ "code": "no_passphrase", "cause": error.to_string() }),
                NO_PASSPHRASE,
            );
        }
    };
    let _ = (
        &passphrase,
        REFUSED,
        Failure::internal(),
        crate::spike::check(&task.dossier),
    );
    ExitCode::SUCCESS
}

/// Prints usage or version.
pub fn say(text: &str) -> ExitCode {
    answered(text.as_bytes())
}

/// The arguments could not be understood.
pub fn misused(error: &lexopt::Error) -> ExitCode {
    failed(
        &json!({ "code": "misused", "cause": error.to_string() }),
        MISUSED,
    )
}

/// There is no window to be had.
pub fn cannot_start(error: &tauri::Error) -> ExitCode {
    failed(
        &json!({ "code": "no_window", "cause": error.to_string() }),
        REFUSED,
    )
}

fn answered(answer: &[u8]) -> ExitCode {
    let mut out = io::stdout().lock();
    match out.write_all(answer).and_then(|()| out.flush()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::from(REFUSED),
    }
}

fn failed(failure: &impl Serialize, code: u8) -> ExitCode {
    let mut line = serde_json::to_vec(failure).unwrap_or_default();
    line.push(b'\n');
    let _ = io::stderr().write_all(&line);
    ExitCode::from(code)
}
