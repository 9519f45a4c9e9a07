//! Moving, renaming and destroying a dossier: keys and database together, whenever the process ends.

use std::fs;
use std::io::Read;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use sabla_engine::keys::keys_path;
use serde_json::{Value, json};

use crate::desk_kit::{DIES_AT, PASSPHRASE, Seat, names, scratch};
use crate::faults::process;

fn new_dossier(seat: &Seat, name: &str) -> PathBuf {
    let path = seat.documents().join(format!("{name}.sabla"));
    seat.call("create", json!({ "path": path, "name": name, "passphrase": PASSPHRASE, "member": "Salma" })).unwrap();
    path
}

fn opens(seat: &Seat, path: &Path) -> bool {
    seat.call("open", json!({ "path": path, "passphrase": PASSPHRASE })).is_ok()
}

#[test]
fn renamed_while_open_it_stays_open_and_all_that_knew_it_follows() {
    let seat = Seat::new();
    let path = new_dossier(&seat, "A");
    // The previous keys are kept, and go along.
    seat.call("make_recovery_code", json!({})).unwrap();
    let last = seat.save();
    seat.call("back_up_now", json!({})).unwrap();
    let elsewhere = scratch();
    let to = elsewhere.path().join("Muscat talks");
    let moved = seat.call("move_dossier", json!({ "to": to })).unwrap();
    let to = elsewhere.path().join("Muscat talks.sabla");
    assert_eq!(moved["path"], json!(to));
    assert_eq!((seat.life().as_str(), &seat.state()["dossier"]["name"]), ("open", &json!("Muscat talks")));
    assert_eq!(seat.save(), last + 1);
    assert_eq!(seat.state()["recents"][0]["path"], json!(to));
    assert_eq!(seat.call("backups", json!({})).unwrap().as_array().unwrap().len(), 1);
    seat.call("close", json!({})).unwrap();
    assert!(names(&seat.documents()).is_empty());
    let whole = ["Muscat talks.sabla", "Muscat talks.sabla-keys", "Muscat talks.sabla-keys.1"];
    assert_eq!(names(elsewhere.path()), whole);

    seat.call("move_dossier", json!({ "path": to, "to": path })).unwrap();
    assert!(opens(&seat, &path));
    assert_eq!((&seat.state()["dossier"]["unclean"], seat.save()), (&json!(false), last + 2));
    seat.call("lock", json!({})).unwrap();
    seat.call("move_dossier", json!({ "to": to })).unwrap();
    seat.call("unlock", json!({ "passphrase": PASSPHRASE })).unwrap();
    assert_eq!(seat.save(), last + 3);
}

#[test]
fn a_move_that_cannot_be_leaves_everything_as_it_was() {
    let seat = Seat::new();
    let path = new_dossier(&seat, "A");
    let to = |name: &str| json!({ "path": path, "to": seat.documents().join(name) });
    for taken in ["B.sabla", "C.sabla-keys"] {
        fs::write(seat.documents().join(taken), "mine").unwrap();
    }
    for (name, code) in [("B", "file_exists"), ("C", "file_exists"), ("nowhere/D", "folder_missing")] {
        assert_eq!(seat.call("move_dossier", to(name)).unwrap_err(), code, "{name}");
    }
    assert_eq!((seat.life().as_str(), fs::read(seat.documents().join("B.sabla")).unwrap()), ("open", b"mine".to_vec()));
    seat.save();
    let other = Seat::new();
    assert_eq!(other.call("move_dossier", to("E")).unwrap_err(), "dossier_held");
    seat.call("close", json!({})).unwrap();
    assert_eq!(seat.call("move_dossier", json!({ "to": "/tmp/x" })).unwrap_err(), "no_dossier");
    fs::write(seat.documents().join("A.sabla-wal"), "saved and not in the file yet").unwrap();
    assert_eq!(seat.call("move_dossier", to("E")).unwrap_err(), "not_closed");
    fs::remove_file(seat.documents().join("A.sabla-wal")).unwrap();
    assert!(opens(&seat, &path));
}

#[test]
fn destroyed_nothing_opens_it_any_more_and_its_copies_are_named() {
    let seat = Seat::new();
    let path = new_dossier(&seat, "A");
    let second = scratch();
    seat.call("change_settings", json!({ "backup_folder": second.path() })).unwrap();
    let made = seat.call("back_up_now", json!({})).unwrap();
    seat.call("restore", json!({ "backup": made["path"] })).unwrap();
    let places = |copies: &Value| {
        copies.as_array().unwrap().iter().map(|copy| copy["place"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let copies = seat.call("dossier_copies", json!({})).unwrap();
    assert_eq!(places(&copies), ["backup", "second_folder", "beside"]);
    let destroy = |name: &str, copies: bool| json!({ "path": path, "name": name, "copies": copies });
    assert_eq!(seat.call("destroy_dossier", destroy("B", true)).unwrap_err(), "name_differs");
    assert_eq!(seat.life(), "open");

    let mut keys = fs::File::open(keys_path(&path)).unwrap();
    let before = fs::read(keys_path(&path)).unwrap();
    let destroyed = seat.call("destroy_dossier", destroy(" A ", false)).unwrap();
    assert_eq!(destroyed["left"], copies);
    assert_eq!((seat.life().as_str(), &seat.state()["recents"]), ("closed", &json!([])));
    assert!(!path.exists() && !keys_path(&path).exists());
    let mut after = Vec::new();
    keys.read_to_end(&mut after).unwrap();
    assert_eq!(after.len(), before.len());
    assert!(
        after.iter().zip(&before).filter(|(one, other)| one == other).count() < before.len() / 10,
        "what is left on the medium is not the keys"
    );

    seat.call("restore", json!({ "backup": made["path"], "into": path, "passphrase": PASSPHRASE })).unwrap();
    let destroyed = seat.call("destroy_dossier", destroy("A", true)).unwrap();
    assert_eq!(destroyed["left"], json!([]));
    assert!(names(&seat.documents()).is_empty() && names(second.path()).is_empty());
    assert!(names(&seat.folder().join("backups")).is_empty());
}

/// As a process of its own: the dossier goes where the file `to` says.
pub fn moves(path: &Path) {
    let folder = path.parent().unwrap();
    let [from, to] = ["from", "to"].map(|name| fs::read_to_string(folder.join(name)).unwrap());
    Seat::on(folder).call("move_dossier", json!({ "path": from, "to": to })).unwrap();
}

pub fn destroys(path: &Path) {
    let seat = Seat::on(path.parent().unwrap());
    let path = seat.documents().join("Talks.sabla");
    seat.call("destroy_dossier", json!({ "path": path, "name": "Talks", "copies": false })).unwrap();
}

/// Whether the part was played to its end instead of dying at `step`.
fn played_past(step: u32, part: &str, folder: &Path) -> bool {
    let mut child = process(part, folder, &[]);
    child.env(DIES_AT, step.to_string()).stdout(Stdio::null()).stderr(Stdio::null()).status().unwrap().success()
}

#[test]
fn killed_at_any_step_of_a_move_one_whole_dossier_is_there() {
    let folder = scratch();
    let seat = Seat::on(folder.path());
    let mut at = new_dossier(&seat, "Talks");
    let mut last = seat.save();
    seat.call("close", json!({})).unwrap();
    drop(seat);
    let other_medium = tempfile::Builder::new().prefix("sabla-it-").tempdir_in("/dev/shm").unwrap();
    let device = |path: &Path| fs::metadata(path).unwrap().dev();
    assert_ne!(device(other_medium.path()), device(folder.path()), "two media are needed");
    for target in [folder.path().join("documents/Renamed.sabla"), other_medium.path().join("Talks.sabla")] {
        let home = folder.path().join("documents/Talks.sabla");
        for step in 1.. {
            let to = if at == home { &target } else { &home };
            fs::write(folder.path().join("from"), at.to_str().unwrap()).unwrap();
            fs::write(folder.path().join("to"), to.to_str().unwrap()).unwrap();
            let ended = played_past(step, "moves", folder.path());
            let seat = Seat::on(folder.path());
            let whole: Vec<PathBuf> = [&home, &target].into_iter().filter(|path| path.exists()).cloned().collect();
            assert_eq!(whole.len(), 1, "step {step}: {whole:?}");
            at = whole[0].clone();
            assert_eq!(seat.state()["recents"][0]["path"], json!(at), "step {step}");
            assert!(opens(&seat, &at), "step {step}");
            assert_eq!((&seat.state()["dossier"]["missing_since"], seat.save()), (&Value::Null, last + 1));
            last += 1;
            seat.call("close", json!({})).unwrap();
            let mut left = names(&folder.path().join("documents"));
            left.extend(names(other_medium.path()));
            assert_eq!(left.len(), 2, "step {step}: {left:?}");
            if ended {
                assert!(step > 4, "{step}");
                break;
            }
        }
    }
}

#[test]
fn killed_while_destroying_it_is_unreadable_and_can_be_destroyed_to_the_end() {
    let folder = scratch();
    let seat = Seat::on(folder.path());
    let path = new_dossier(&seat, "Talks");
    seat.call("close", json!({})).unwrap();
    drop(seat);
    assert!(!played_past(1, "destroys", folder.path()));
    assert!(path.exists());
    let seat = Seat::on(folder.path());
    assert_eq!(seat.call("open", json!({ "path": path, "passphrase": PASSPHRASE })).unwrap_err(), "keys_missing");
    seat.call("destroy_dossier", json!({ "path": path, "name": "Talks", "copies": false })).unwrap();
    assert!(names(&seat.documents()).iter().all(|name| name.ends_with("-lock")), "{:?}", names(&seat.documents()));
}
