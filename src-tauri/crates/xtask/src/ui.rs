//! The UI's packages and its build, each only when something changed.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use crate::shell::{Done, Program, command, root};

/// The oldest major version of Node that the UI's tools run on.
const NODE: u32 = 20;

/// One of npm's commands in the UI's folder.
pub fn npm(arguments: &[&str]) -> Program {
    command("npm").within("ui").args(arguments)
}

/// Installs exactly what the lock file says.
pub fn install() -> Done {
    let version = command("node").args(["--version"]).output().unwrap_or_default();
    let major = version.trim_start_matches('v').split('.').next().and_then(|major| major.parse::<u32>().ok());
    if major.is_none_or(|major| major < NODE) {
        return Err(format!(
            "Node {NODE} or newer is needed (found: {}). The README says how to get it.",
            if version.is_empty() { "none" } else { &version }
        ));
    }
    let ui = root().join("ui");
    if changed(&ui.join("node_modules/.package-lock.json")) > changed(&ui.join("package-lock.json")) {
        return Ok(());
    }
    npm(&["ci", "--no-audit", "--no-fund"]).run()
}

/// Builds the page into `ui/dist`.
pub fn build() -> Done {
    install()?;
    let ui = root().join("ui");
    if changed(&ui.join("dist/index.html")) > newest(&ui) {
        return Ok(());
    }
    npm(&["run", "build"]).run()
}

fn changed(file: &Path) -> Option<SystemTime> {
    fs::metadata(file).and_then(|file| file.modified()).ok()
}

/// The newest change to any of the UI's sources.
fn newest(folder: &Path) -> Option<SystemTime> {
    let entries = fs::read_dir(folder).ok()?.flatten();
    let below = entries.filter(|entry| !matches!(entry.file_name().to_str(), Some("node_modules" | "dist" | ".vite")));
    below.filter_map(|entry| if entry.path().is_dir() { newest(&entry.path()) } else { changed(&entry.path()) }).max()
}
