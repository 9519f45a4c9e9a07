//! The house's rules that no compiler keeps: where things may stand, and what may not be there at all.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// Every file below a folder with one of these endings, by its path from the root.
fn files(folder: &str, endings: &[&str]) -> Vec<(String, String)> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            let name = entry.file_name().unwrap().to_string_lossy().into_owned();
            if entry.is_dir() && !["node_modules", "dist", "target", "gen"].contains(&name.as_str()) {
                walk(&entry, found);
            } else if entry.is_file() {
                found.push(entry);
            }
        }
    }
    let mut found = Vec::new();
    walk(&root().join(folder), &mut found);
    found
        .into_iter()
        .filter(|path| endings.iter().any(|ending| path.to_string_lossy().ends_with(ending)))
        .map(|path| {
            let name = path.strip_prefix(root()).unwrap().to_string_lossy().into_owned();
            (name, fs::read_to_string(&path).unwrap())
        })
        .collect()
}

/// The code of a Rust file without its comments and its tests.
fn code(text: &str) -> String {
    let end = text.find("#[cfg(test)]").unwrap_or(text.len());
    text[..end].lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// Places where one of these words stands, as `file: word`.
fn named(files: &[(String, String)], words: &[&str], except: &[&str]) -> Vec<String> {
    let judged = files.iter().filter(|(name, _)| !except.iter().any(|exempt| name.starts_with(exempt)));
    judged
        .flat_map(|(name, text)| {
            let text = if name.ends_with(".rs") { code(text) } else { text.clone() };
            words.iter().filter(move |word| text.contains(**word)).map(move |word| format!("{name}: {word}"))
        })
        .collect()
}

fn nothing(found: Vec<String>) {
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn the_domain_does_no_io() {
    let tree = Command::new(env!("CARGO"))
        .args([
            "tree",
            "--package",
            "sabla-domain",
            "--depth",
            "1",
            "--prefix",
            "none",
            "--edges",
            "normal",
            "--offline",
        ])
        .current_dir(root())
        .output()
        .unwrap();
    let tree = String::from_utf8(tree.stdout).unwrap();
    let names: Vec<&str> = tree.lines().filter_map(|line| line.split(' ').next()).collect();
    let pure = [
        "sabla-domain",
        "chrono",
        "chrono-tz",
        "serde",
        "serde_json",
        "similar",
        "thiserror",
        "ts-rs",
        "unicode-normalization",
        "uuid",
    ];
    assert!(names.contains(&"sabla-domain"), "{tree}");
    nothing(names.iter().filter(|name| !pure.contains(name)).map(|name| (*name).to_owned()).collect());
    let domain = files("src-tauri/crates/domain/src", &[".rs"]);
    nothing(named(
        &domain,
        &["std::fs", "std::net", "Utc::now", "Local::now", "SystemTime", "Instant::", "now_v7", "async "],
        &[],
    ));
}

#[test]
fn each_layer_names_only_what_it_may() {
    let engine = files("src-tauri/crates/engine", &[".rs", "Cargo.toml"]);
    nothing(named(&engine, &["tauri"], &[]));
    let shell = files("src-tauri/src", &[".rs"]);
    nothing(named(&shell, &["rusqlite", "select ", "insert into"], &[]));
    let clocks = ["Utc::now", "Local::now", "SystemTime::now"];
    nothing(named(&engine, &clocks, &[]));
}

#[test]
fn sql_stands_in_the_store() {
    let engine = files("src-tauri/crates/engine/src", &[".rs"]);
    let sql = ["select ", "insert into", "delete from", "\"update ", "\"begin", "PRAGMA ", "pragma_update"];
    nothing(named(&engine, &sql, &["src-tauri/crates/engine/src/store/"]));
}

#[test]
fn only_an_operation_writes_to_a_dossier() {
    let engine = files("src-tauri/crates/engine/src", &[".rs"]);
    let writers = ["rows::insert", "rows::update", "rows::delete", "derived::follow", "derived::leave"];
    // Worlds are written by the projection alone, and it writes to nothing else.
    let [journal, projection] =
        ["journal/tx.rs", "projection/mod.rs"].map(|it| format!("src-tauri/crates/engine/src/{it}"));
    nothing(named(&engine, &writers, &[&journal, &projection]));
    nothing(named(&engine, &["projection::fill", "memory::laid_out"], &["src-tauri/crates/engine/src/world.rs"]));
}

#[test]
fn the_one_unsafe_call_hands_over_the_key() {
    let rust: Vec<_> =
        ["src-tauri/src", "src-tauri/crates", "tests"].iter().flat_map(|it| files(it, &[".rs"])).collect();
    let word = concat!("unsafe", " {");
    let places: Vec<_> = rust.iter().filter(|(_, text)| text.contains(word)).map(|(name, _)| name.as_str()).collect();
    assert!(places.iter().all(|name| *name == "src-tauri/crates/engine/src/store/key.rs"), "{places:?}");
}

#[test]
fn the_ui_keeps_its_walls() {
    let ui = files("ui/src", &[".ts", ".svelte"]);
    nothing(named(&ui, &["@tauri-apps/"], &["ui/src/ipc/tauri.ts"]));
    nothing(named(&ui, &["{@html"], &[]));
    let features = files("ui/src/features", &[".ts", ".svelte"]);
    let crossing = features.iter().flat_map(|(name, text)| {
        let own = name.split('/').nth(3).unwrap_or_default().to_owned();
        text.lines()
            .filter(move |line| match line.split("$/features/").nth(1) {
                Some(rest) => rest.contains('/') && !rest.starts_with(&format!("{own}/")),
                None => line.contains("from \"../../") && !line.contains("from \"../../index"),
            })
            .map(move |line| format!("{name}: {}", line.trim()))
    });
    nothing(crossing.filter(|line| !line.starts_with("ui/src/features/index")).collect());
}

#[test]
fn styles_know_no_left_and_right() {
    let styles = files("ui/src", &[".css", ".svelte"]);
    let sided = [
        "margin-left",
        "margin-right",
        "padding-left",
        "padding-right",
        "border-left",
        "border-right",
        "text-align: left",
        "text-align: right",
        "float: left",
        "float: right",
        "  left:",
        "  right:",
    ];
    nothing(named(&styles, &sided, &[]));
}

#[test]
fn the_root_holds_just_what_it_should() {
    let listed = Command::new("git").args(["ls-tree", "--name-only", "HEAD"]).current_dir(root()).output().unwrap();
    let known = ["Cargo.toml", "Cargo.lock", "LICENSE", "README.md", "seeds", "src-tauri", "tests", "ui"];
    let listed = String::from_utf8(listed.stdout).unwrap();
    assert!(listed.lines().count() >= 5, "{listed}");
    nothing(listed.lines().filter(|it| !it.starts_with('.') && !known.contains(it)).map(str::to_owned).collect());
}

#[test]
fn names_say_what_a_thing_is() {
    let everywhere: Vec<_> =
        [files("src-tauri", &[".rs"]), files("tests", &[".rs"]), files("ui/src", &[".ts", ".svelte"])].concat();
    let found = everywhere.iter().filter_map(|(name, _)| {
        let stem = name.rsplit('/').next().unwrap().to_lowercase();
        let vague = [concat!("man", "ager"), concat!("hel", "per"), concat!("ut", "il"), concat!("ser", "vice")];
        vague.iter().find(|word| stem.contains(**word)).map(|word| format!("{name}: {word}"))
    });
    nothing(found.collect());
    // A component's styles are read apart from what it does.
    let lines = |text: &str| text.split("<style>").next().unwrap_or(text).lines().count();
    let long = everywhere.iter().filter(|(name, text)| !name.ends_with("bindings.ts") && lines(text) > 450);
    nothing(long.map(|(name, text)| format!("{name}: {} lines", lines(text))).collect());
}
