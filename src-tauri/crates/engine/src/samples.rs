//! The samples: scripts that are replayed through the engine like a person's own commands.

use crate::dossier::Dossier;
use crate::failure::Failure;
use crate::replay::{ReplayFailure, Script};

/// The samples by name, in the order they are offered.
pub const NAMES: &[&str] = &["exercise", "day-one", "channel", "positions", "naqoura", "muscat"];

/// A sample's script.
pub fn script(name: &str) -> Option<&'static str> {
    Some(match name {
        "exercise" => include_str!("../../../../seeds/exercise.toml"),
        "day-one" => include_str!("../../../../seeds/day-one.toml"),
        "channel" => include_str!("../../../../seeds/channel.toml"),
        "positions" => include_str!("../../../../seeds/positions.toml"),
        "naqoura" => include_str!("../../../../seeds/naqoura.toml"),
        "muscat" => include_str!("../../../../seeds/muscat.toml"),
        _ => return None,
    })
}

/// Fills an empty dossier with a sample.
///
/// # Errors
/// An unknown name is malformed; else as the step that failed.
pub fn fill(name: &str, dossier: &Dossier, now: i64) -> Result<usize, Failure> {
    let text = script(name).ok_or(Failure::Malformed { field: "sample".to_owned() })?;
    let replayed = Script::read(text).and_then(|script| script.replay(dossier, now));
    replayed.map_err(|failure| match failure {
        ReplayFailure::Step { failure, .. } => *failure,
        other => Failure::internal(&other.to_string()),
    })
}
