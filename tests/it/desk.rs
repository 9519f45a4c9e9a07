//! The desk's life: new, open, locked, closed; settings, recents, drafts, backups.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::desk_kit::{PASSPHRASE, Seat, names, scratch};

fn new_dossier(seat: &Seat, name: &str) -> PathBuf {
    let path = seat.documents().join(format!("{name}.sabla"));
    seat.call("create", json!({ "path": path, "name": name, "passphrase": PASSPHRASE, "member": "Salma" })).unwrap();
    path
}

fn open(seat: &Seat, path: &Path) -> Result<Value, String> {
    seat.call("open", json!({ "path": path, "passphrase": PASSPHRASE }))
}

#[test]
fn a_new_dossier_is_written_to_closed_and_found_again() {
    let seat = Seat::new();
    assert_eq!(seat.state()["state"], "closed");
    let path = new_dossier(&seat, "Muscat talks");
    let state = seat.state();
    assert_eq!(state["state"], "open");
    assert_eq!(state["dossier"]["name"], "Muscat talks");
    assert_eq!(state["dossier"]["member"], "Salma");
    for flag in ["sample", "read_only", "unclean", "damaged", "recovered"] {
        assert_eq!(state["dossier"][flag], false, "{flag}");
    }
    let last = seat.save();
    seat.call("close", json!({})).unwrap();
    assert_eq!(names(&seat.documents()), ["Muscat talks.sabla", "Muscat talks.sabla-keys"]);
    assert_eq!(seat.ask_code(), "locked");

    open(&seat, &path).unwrap();
    assert_eq!(seat.save(), last + 1);
    let state = seat.state();
    assert_eq!(state["dossier"]["unclean"], false);
    assert_eq!(state["recents"][0]["name"], "Muscat talks");
    assert_eq!(state["recents"][0]["present"], true);
    seat.call("forget_recent", json!({ "path": path })).unwrap();
    assert_eq!(seat.state()["recents"], json!([]));
}

#[test]
fn a_wrong_passphrase_opens_nothing_and_leaves_no_trace() {
    let seat = Seat::new();
    let path = new_dossier(&seat, "A");
    seat.call("close", json!({})).unwrap();
    let before = names(&seat.documents());
    for _ in 0..3 {
        let refused = seat.call("open", json!({ "path": path, "passphrase": "not this one" })).unwrap_err();
        assert_eq!(refused, "wrong_passphrase");
    }
    assert_eq!(seat.call("open", json!({ "path": path })).unwrap_err(), "passphrase_needed");
    assert_eq!(seat.state()["state"], "closed");
    assert_eq!(names(&seat.documents()), before);
    open(&seat, &path).unwrap();
    assert_eq!(seat.state()["dossier"]["unclean"], false);
}

#[test]
fn what_is_no_dossier_is_named() {
    let seat = Seat::new();
    let path = new_dossier(&seat, "A");
    seat.call("close", json!({})).unwrap();
    let listed = seat.call("backups", json!({ "path": path })).unwrap();
    let backup = PathBuf::from(listed[0]["path"].as_str().unwrap());
    let alone = seat.documents().join("Alone.sabla");
    fs::copy(&path, &alone).unwrap();
    let letter = seat.documents().join("letter.txt");
    fs::write(&letter, "Dear colleague, ".repeat(1000)).unwrap();
    let empty = seat.documents().join("Empty.sabla");
    fs::write(&empty, "").unwrap();
    for (path, code) in [
        (alone, "keys_missing"),
        (letter, "keys_missing"),
        (empty, "dossier_empty"),
        (backup, "is_a_backup"),
        (seat.documents().join("Nowhere.sabla"), "file_missing"),
    ] {
        assert_eq!(open(&seat, &path).unwrap_err(), code, "{path:?}");
    }
}

#[test]
fn making_one_that_fails_leaves_nothing_and_overwrites_nothing() {
    let seat = Seat::new();
    let path = seat.documents().join("A.sabla");
    let make = |name: &str, passphrase: &str| {
        seat.call("create", json!({ "path": path, "name": name, "passphrase": passphrase, "member": "Salma" }))
    };
    assert_eq!(make("A", "short").unwrap_err(), "passphrase_too_short");
    assert_eq!(make(&"x".repeat(10_000), PASSPHRASE).unwrap_err(), "rejected");
    assert!(names(&seat.documents()).is_empty());
    fs::write(&path, "something of mine").unwrap();
    assert_eq!(make("A", PASSPHRASE).unwrap_err(), "file_exists");
    assert_eq!(fs::read(&path).unwrap(), b"something of mine");
}

#[test]
fn locked_it_answers_nothing_and_unlocks_with_the_passphrase() {
    let seat = Seat::new();
    new_dossier(&seat, "A");
    let last = seat.save();
    seat.call("lock", json!({})).unwrap();
    assert_eq!(seat.heard().iter().filter(|event| event.as_str() == "locked").count(), 1);
    assert_eq!(seat.ask_code(), "locked");
    assert_eq!(seat.save_code(), "locked");
    assert_eq!(seat.call("drafts", json!({})).unwrap_err(), "locked");
    assert_eq!(seat.state()["state"], "locked");
    assert_eq!(seat.state()["dossier"]["place"], Value::Null);
    assert_eq!(seat.call("unlock", json!({ "passphrase": "not this one" })).unwrap_err(), "wrong_passphrase");
    seat.call("unlock", json!({ "passphrase": PASSPHRASE })).unwrap();
    assert_eq!(seat.save(), last + 1);
}

#[test]
fn nobody_there_locks_it_and_a_touch_keeps_it_open() {
    let seat = Seat::new();
    new_dossier(&seat, "A");
    seat.call("change_settings", json!({ "auto_lock_minutes": 5 })).unwrap();
    seat.pass_minutes(4);
    seat.call("touch", json!({})).unwrap();
    seat.pass_minutes(4);
    seat.desk.tick();
    assert_eq!(seat.life(), "open");
    // A page that only looks is no person.
    seat.pass_minutes(1);
    assert_eq!(seat.life(), "open");
    seat.desk.tick();
    assert_eq!(seat.ask_code(), "locked");

    seat.call("unlock", json!({ "passphrase": PASSPHRASE })).unwrap();
    seat.call("change_settings", json!({ "auto_lock_minutes": 0 })).unwrap();
    seat.pass_minutes(60 * 24);
    seat.desk.tick();
    assert_eq!(seat.life(), "open");
}

#[test]
fn a_lost_passphrase_is_replaced_through_the_recovery_code() {
    let seat = Seat::new();
    let path = new_dossier(&seat, "A");
    assert_eq!(seat.call("set_passphrase", json!({ "new": "quite another" })).unwrap_err(), "wrong_recovery_code");
    let made = seat.call("make_recovery_code", json!({})).unwrap();
    seat.call("close", json!({})).unwrap();
    let code = made["code"].as_str().unwrap().to_lowercase();
    seat.call("open", json!({ "path": path, "recovery_code": code })).unwrap();
    assert_eq!(seat.state()["dossier"]["recovered"], true);
    seat.call("set_passphrase", json!({ "new": "quite another" })).unwrap();
    seat.call("change_passphrase", json!({ "old": "quite another", "new": "yet another one" })).unwrap();
    seat.call("close", json!({})).unwrap();
    assert_eq!(open(&seat, &path).unwrap_err(), "wrong_passphrase");
    seat.call("open", json!({ "path": path, "passphrase": "yet another one" })).unwrap();
}

#[test]
fn half_typed_text_and_the_windows_place_survive_an_unclean_end() {
    let seat = Seat::new();
    let path = new_dossier(&seat, "A");
    let draft = |text: &str| json!({ "key": "position:1:2", "text": text, "based_on": 4 });
    seat.call("save_draft", draft("the isl")).unwrap();
    seat.call("save_draft", draft("the island first")).unwrap();
    seat.call("save_draft", json!({ "key": "other", "text": "x", "based_on": null })).unwrap();
    seat.call("drop_draft", json!({ "key": "other" })).unwrap();
    seat.call("place", json!({ "key": "positions/7" })).unwrap();
    let seat = seat.crashed();
    open(&seat, &path).unwrap();
    let state = seat.state();
    assert_eq!(state["dossier"]["unclean"], true);
    assert_eq!(state["dossier"]["damaged"], false);
    assert_eq!(state["dossier"]["drafts"], 1);
    assert_eq!(state["dossier"]["place"], "positions/7");
    let drafts = seat.call("drafts", json!({})).unwrap();
    assert_eq!(drafts[0]["text"], "the island first");
    assert_eq!(drafts[0]["based_on"], 4);
    for entry in fs::read_dir(seat.documents()).unwrap() {
        let bytes = fs::read(entry.unwrap().path()).unwrap();
        assert!(!bytes.windows(10).any(|window| window == b"the island"));
    }
}

#[test]
fn settings_are_kept_and_unfit_ones_refused_by_name() {
    let seat = Seat::new();
    let changed = json!({ "language": "ar", "theme": "contrast", "zoom": 150, "backup_folder": "/mnt/stick" });
    let settings = seat.call("change_settings", changed).unwrap();
    assert_eq!((&settings["zoom"], &settings["density"]), (&json!(150), &json!("comfortable")));
    for unfit in [
        json!({ "zoom": 79 }),
        json!({ "zoom": 201 }),
        json!({ "zoom": "large" }),
        json!({ "language": "xx" }),
        json!({ "backup_folder": "relative" }),
        json!({ "backups_kept": 0 }),
        json!({ "backup_reminder_days": 366 }),
        json!({ "hijri_adjustment": 3 }),
        json!({ "unheard_of": 1 }),
    ] {
        let refused = seat.refused("change_settings", unfit.clone());
        assert_eq!(refused["code"], "setting_unfit");
        assert_eq!(refused["setting"].as_str(), unfit.as_object().unwrap().keys().next().map(String::as_str));
    }
    let seat = seat.crashed();
    assert_eq!(seat.state()["settings"], settings);
    fs::write(seat.folder().join("settings.json"), "{ torn").unwrap();
    let seat = seat.crashed();
    assert_eq!(seat.state()["settings"]["language"], "en");
}

#[test]
fn closing_backs_up_what_changed_and_only_that() {
    let seat = Seat::new();
    let path = new_dossier(&seat, "A");
    seat.call("close", json!({})).unwrap();
    let backups = |seat: &Seat| seat.call("backups", json!({ "path": path })).unwrap().as_array().unwrap().len();
    assert_eq!(backups(&seat), 1);
    open(&seat, &path).unwrap();
    seat.call("close", json!({})).unwrap();
    assert_eq!(backups(&seat), 1);
    open(&seat, &path).unwrap();
    seat.call("change_settings", json!({ "auto_lock_minutes": 0 })).unwrap();
    seat.save();
    seat.pass_minutes(19);
    seat.desk.tick();
    assert_eq!(backups(&seat), 1);
    seat.pass_minutes(1);
    seat.desk.tick();
    assert_eq!(backups(&seat), 2);
}

#[test]
fn a_backup_brings_the_earlier_state_back_and_sets_the_later_aside() {
    let seat = Seat::new();
    let path = new_dossier(&seat, "A");
    let then = seat.save();
    let made = seat.call("back_up_now", json!({})).unwrap();
    assert_eq!((&made["verified"], &made["copied"]), (&json!(true), &Value::Null));
    seat.save();
    seat.save();
    let drill = seat.call("restore_drill", json!({})).unwrap();
    assert_eq!((&drill["good"], &drill["name"]), (&json!(true), &made["name"]));
    let restored = seat.call("restore", json!({ "backup": made["path"] })).unwrap();
    assert!(Path::new(restored["set_aside"].as_str().unwrap()).exists());
    assert_eq!(seat.state()["state"], "open");
    assert_eq!(seat.state()["dossier"]["missing_since"], Value::Null);
    seat.pass_minutes(1);
    assert_eq!(seat.save(), then + 1);
    seat.call("close", json!({})).unwrap();

    fs::write(&path, "overwritten by something").unwrap();
    assert_eq!(seat.state()["state"], "closed");
    let listed = seat.call("backups", json!({ "path": path })).unwrap();
    let newest = listed[0]["path"].clone();
    let again = json!({ "backup": newest, "into": path, "passphrase": "not this one" });
    assert_eq!(seat.call("restore", again).unwrap_err(), "wrong_passphrase");
    let nothing = json!({ "backup": "/nowhere.sabla-backup", "into": path, "passphrase": PASSPHRASE });
    assert_eq!(seat.call("restore", nothing).unwrap_err(), "backup_missing");
    assert_eq!(seat.life(), "closed");
    let again = json!({ "backup": newest, "into": path, "passphrase": PASSPHRASE });
    seat.call("restore", again).unwrap();
    assert_eq!(seat.save(), then + 2);
}

#[test]
fn a_second_folder_gets_a_copy_and_its_absence_is_said() {
    let seat = Seat::new();
    new_dossier(&seat, "A");
    let stick = scratch();
    seat.call("change_settings", json!({ "backup_folder": stick.path() })).unwrap();
    let made = seat.call("back_up_now", json!({})).unwrap();
    assert_eq!(made["copied"], true);
    assert_eq!(names(stick.path()), [made["name"].as_str().unwrap()]);
    drop(stick);
    let made = seat.call("back_up_now", json!({})).unwrap();
    assert_eq!((&made["copied"], &made["verified"]), (&json!(false), &json!(true)));
}

#[test]
fn days_without_a_backup_that_left_are_told() {
    let seat = Seat::new();
    new_dossier(&seat, "A");
    let overdue = || seat.state()["dossier"]["backup_overdue"] == true;
    seat.pass_minutes(7 * 24 * 60 - 1);
    seat.call("back_up_now", json!({})).unwrap();
    assert!(!overdue());
    seat.pass_minutes(1);
    assert!(overdue(), "one in the app's own folder has not left");
    seat.call("back_up_now", json!({ "folder": seat.folder() })).unwrap();
    assert!(overdue());
    let stick = scratch();
    let made = seat.call("back_up_now", json!({ "folder": stick.path() })).unwrap();
    assert_eq!((&made["copied"], names(stick.path()).len(), overdue()), (&json!(true), 1, false));
    assert!(seat.state()["dossier"]["left_at"].is_i64());
    // Where nothing changed since, nothing has to leave.
    seat.pass_minutes(30 * 24 * 60);
    assert!(!overdue());
    seat.save();
    assert!(overdue());
    seat.call("change_settings", json!({ "backup_reminder_days": 0 })).unwrap();
    assert!(!overdue());
}

#[test]
fn a_fault_of_the_page_gets_a_name_and_its_text_is_no_part_of_it() {
    let seat = Seat::new();
    let fault = json!({ "kind": "TypeError: خط احمر", "screen": "positions", "at": "index.js:1:204" });
    let noted = seat.call("report_fault", fault).unwrap();
    assert_eq!(noted["incident"].as_str().unwrap().len(), 8);
}

#[test]
fn a_dossier_open_elsewhere_names_its_holder() {
    let seat = Seat::new();
    let path = new_dossier(&seat, "A");
    let other = Seat::new();
    let refused = other.refused("open", json!({ "path": path, "passphrase": PASSPHRASE }));
    assert_eq!(refused["code"], "dossier_held");
    assert_eq!(refused["holder"]["pid"], std::process::id());
    seat.call("close", json!({})).unwrap();
    open(&other, &path).unwrap();
}

#[test]
fn a_sample_opens_in_one_call_is_marked_and_keeps_what_was_tried_in_it() {
    let seat = Seat::new();
    assert_eq!(seat.call("open_sample", json!({ "sample": "none such" })).unwrap_err(), "sample_unknown");
    let sample = seat.state()["samples"][0].clone();
    seat.call("open_sample", json!({ "sample": sample })).unwrap();
    assert_eq!(seat.state()["dossier"]["sample"], true);
    let last = seat.save();
    seat.call("lock", json!({})).unwrap();
    assert_eq!(seat.state()["dossier"]["sample"], true);
    seat.call("unlock", json!({})).unwrap();
    seat.call("close", json!({})).unwrap();
    seat.call("open_sample", json!({ "sample": sample })).unwrap();
    assert_eq!(seat.save(), last + 1);
    assert_eq!(seat.state()["recents"], json!([]));
}

#[test]
fn calls_of_another_form_are_malformed() {
    let seat = Seat::new();
    for (name, body) in [
        ("no_such_call", json!({})),
        ("open", json!({})),
        ("open", json!({ "path": 4 })),
        ("open", json!({ "path": "/x", "pass": "y" })),
        ("lock", json!([1])),
    ] {
        assert_eq!(seat.call(name, body).unwrap_err(), "malformed", "{name}");
    }
}

#[test]
fn a_damaged_keys_file_is_mended_from_its_other_copy_or_from_the_previous_one() {
    let seat = Seat::new();
    let path = new_dossier(&seat, "A");
    seat.call("change_passphrase", json!({ "old": PASSPHRASE, "new": "yet another one" })).unwrap();
    seat.call("close", json!({})).unwrap();
    let keys = seat.documents().join("A.sabla-keys");
    let whole = fs::read(&keys).unwrap();
    let second = json!({ "path": path, "passphrase": "yet another one" });
    let mut damaged = whole.clone();
    damaged[70] ^= 1;
    fs::write(&keys, &damaged).unwrap();
    seat.call("open", second.clone()).unwrap();
    seat.call("close", json!({})).unwrap();
    assert_eq!(fs::read(&keys).unwrap()[..200], whole[..200]);

    damaged[20 * 1024 + 70] ^= 1;
    fs::write(&keys, &damaged).unwrap();
    let refused = seat.refused("open", second);
    assert_eq!((&refused["code"], &refused["previous"]), (&json!("keys_damaged"), &json!(true)));
    seat.call("restore_keys", json!({ "path": path })).unwrap();
    open(&seat, &path).unwrap();
}

#[test]
fn locking_in_the_middle_of_saves_loses_none_that_was_acknowledged() {
    let seat = Seat::new();
    seat.call("open_sample", json!({ "sample": "exercise" })).unwrap();
    let before = seat.save();
    let acknowledged = std::thread::scope(|scope| {
        let saving = || {
            let mut saved = 0;
            while saved < 40 {
                match seat.try_save() {
                    Ok(_) => saved += 1,
                    Err(code) => {
                        assert_eq!(code, "locked");
                        std::thread::yield_now();
                    }
                }
            }
            saved
        };
        let savers = [scope.spawn(saving), scope.spawn(saving)];
        while !savers.iter().all(|saver| saver.is_finished()) {
            seat.call("lock", json!({})).unwrap();
            seat.call("unlock", json!({})).unwrap();
        }
        savers.into_iter().map(|saver| saver.join().unwrap()).sum::<i64>()
    });
    assert_eq!(seat.save(), before + acknowledged + 1);
    assert_eq!(seat.state()["dossier"]["unclean"], false);
}

#[test]
fn nothing_of_a_dossier_stands_in_the_apps_own_folder() {
    let seat = Seat::new();
    let word = "Hauteville";
    let path = seat.documents().join("A.sabla");
    seat.call("create", json!({ "path": path, "name": word, "passphrase": PASSPHRASE, "member": "Salma" })).unwrap();
    seat.call("save_draft", json!({ "key": word, "text": word, "based_on": null })).unwrap();
    seat.call("back_up_now", json!({})).unwrap();
    seat.call("lock", json!({})).unwrap();
    let mut folders = vec![seat.folder(), seat.documents()];
    let mut looked = 0;
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let bytes = fs::read(&path).unwrap();
            for text in [word, PASSPHRASE, "Salma"] {
                assert!(!bytes.windows(text.len()).any(|window| window == text.as_bytes()), "{text} in {path:?}");
            }
            looked += 1;
        }
    }
    assert!(looked >= 4, "{looked}");
}
