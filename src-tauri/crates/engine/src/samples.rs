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

/// Who sits at the desk of a sample.
pub fn member(name: &str) -> Option<String> {
    Script::read(script(name)?).ok()?.member
}

/// A file that a sample attaches.
pub fn file(name: &str) -> Option<&'static [u8]> {
    FILES.iter().find(|(known, _)| *known == name).map(|(_, bytes)| *bytes)
}

const FILES: &[(&str, &[u8])] = &[
    ("papers/bulletin-gauge.txt", include_bytes!("../../../../seeds/papers/bulletin-gauge.txt")),
    ("papers/draft-hours.jpg", include_bytes!("../../../../seeds/papers/draft-hours.jpg")),
    ("papers/letter-funds-ar.pdf", include_bytes!("../../../../seeds/papers/letter-funds-ar.pdf")),
    ("papers/letter-funds-en.txt", include_bytes!("../../../../seeds/papers/letter-funds-en.txt")),
    ("papers/letter-mines-en.txt", include_bytes!("../../../../seeds/papers/letter-mines-en.txt")),
    ("papers/letter-mines-fa.pdf", include_bytes!("../../../../seeds/papers/letter-mines-fa.pdf")),
    ("papers/map-strip.png", include_bytes!("../../../../seeds/papers/map-strip.png")),
    ("papers/names-twice.txt", include_bytes!("../../../../seeds/papers/names-twice.txt")),
    ("papers/nonpaper-dorun.pdf", include_bytes!("../../../../seeds/papers/nonpaper-dorun.pdf")),
    ("papers/note-mines-ar.pdf", include_bytes!("../../../../seeds/papers/note-mines-ar.pdf")),
    ("papers/note-mines-en.pdf", include_bytes!("../../../../seeds/papers/note-mines-en.pdf")),
];

/// Fills an empty dossier with a sample.
///
/// # Errors
/// An unknown name is malformed; else as the step that failed.
pub fn fill(name: &str, dossier: &Dossier, now: i64) -> Result<usize, Failure> {
    let text = script(name).ok_or(Failure::Malformed { field: "sample".to_owned() })?;
    let replayed =
        Script::read(text).and_then(|script| script.replay(dossier, now, &|name| file(name).map(<[u8]>::to_vec)));
    replayed.map_err(|failure| match failure {
        ReplayFailure::Step { failure, .. } => *failure,
        other => Failure::internal(&other.to_string()),
    })
}
