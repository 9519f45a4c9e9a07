//! What must happen when the machine fails: the test's own binary is started again as the one that suffers.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use sabla_engine::backup::{self, BackupFailure, Source};
use sabla_engine::disk::DiskFault;
use sabla_engine::keys::{FileKey, KeyFile, Secret, keys_path};
use sabla_engine::store::lock::{DossierLock, LockFailure};
use sabla_engine::store::open::{Mode, OpenFailure, check_pages, open};
use sabla_engine::store::place::Place;
use serde_json::json;

use crate::desk_kit::{CONFIDED, Case, PASSPHRASE, Seat, names, rows, scratch};

const PART: &str = "SABLA_FAULT_PART";
const FOLDER: &str = "SABLA_FAULT_FOLDER";

/// Plays a part in a fault, in a process of its own; nothing to do in a usual run.
#[test]
fn as_a_process_of_its_own() {
    let (Ok(part), Some(folder)) = (std::env::var(PART), std::env::var_os(FOLDER)) else { return };
    let path = PathBuf::from(folder).join("Talks.sabla");
    match part.as_str() {
        "saves" => saves(&path),
        "holds" => holds(&path),
        "fills" => fills(&path),
        "reads" => reads(&path),
        "desk reads" => desk_reads(&path),
        "is refused" => is_refused(&path),
        "moves" => crate::moving::moves(&path),
        "destroys" => crate::moving::destroys(&path),
        other => panic!("{other}"),
    }
}

/// This binary again, playing `part`, under `wrapper` (a command line to which the binary's is added).
pub fn process(part: &str, folder: &Path, wrapper: &[&str]) -> Command {
    // Through the process: the file itself may be built anew meanwhile. A namespace of another user's does not see that.
    let own = match is_root() {
        true => format!("/proc/{}/exe", std::process::id()),
        false => std::env::current_exe().unwrap().to_string_lossy().into_owned(),
    };
    let line = [wrapper, &[&own]].concat();
    let mut command = Command::new(line[0]);
    command.args(&line[1..]);
    command.args(["--exact", "faults::as_a_process_of_its_own", "--nocapture"]);
    command.env(PART, part).env(FOLDER, folder).stdout(Stdio::piped());
    command
}

fn played(part: &str, folder: &Path, wrapper: &[&str]) {
    let output = process(part, folder, wrapper).stderr(Stdio::piped()).output().unwrap();
    let said = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let played = output.status.success() && said(&output.stdout).contains("1 passed");
    assert!(played, "{part}: {}{}", said(&output.stdout), said(&output.stderr));
}

fn key_of(path: &Path) -> FileKey {
    KeyFile::read(&keys_path(path)).unwrap().unlock(Secret::Nothing).unwrap().key
}

/// Saves and acknowledges until it is killed.
fn saves(path: &Path) {
    let place = Place::take(path, path, 0).ok().unwrap();
    let key = key_of(path);
    let writer = open(&place.file, &key, Mode::Write).unwrap();
    writer.pragma_update(None, "wal_autocheckpoint", 8).unwrap();
    let mut last = rows(&writer);
    loop {
        writer.execute("insert into note(body) values (?1)", [format!("{CONFIDED} {}", "x".repeat(2000))]).unwrap();
        last += 1;
        println!("saved {last}");
    }
}

fn holds(path: &Path) {
    let lock = DossierLock::acquire(path, 1_776_149_000_000).ok().unwrap();
    println!("saved 0");
    std::io::stdin().read_line(&mut String::new()).unwrap();
    lock.release();
}

/// Reads acknowledgements up to `least`, kills the process, and gives the last one that arrived.
fn killed_after(mut child: Child, least: i64) -> i64 {
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut last = 0;
    let number = |line: &str| line.split("saved ").nth(1).and_then(|number| number.trim().parse::<i64>().ok());
    while last < least {
        if let Some(saved) = number(&lines.next().unwrap().unwrap()) {
            last = saved;
        }
    }
    child.kill().unwrap();
    child.wait().unwrap();
    for line in lines.map_while(Result::ok) {
        last = number(&line).unwrap_or(last);
    }
    last
}

#[test]
fn killed_while_saving_every_acknowledged_change_is_there() {
    let case = Case::new().closed();
    let mut saved = 0;
    for more in [1, 7, 23, 64, 2, 150] {
        let child = process("saves", case.folder.path(), &[]).spawn().unwrap();
        let acknowledged = killed_after(child, saved + more);
        let place = Place::take(&case.path, case.folder.path(), 0).ok().unwrap();
        assert!(place.left_unclean());
        let writer = open(&place.file, &case.key, Mode::Write).unwrap();
        assert_eq!(check_pages(&writer).unwrap(), Vec::<String>::new());
        saved = rows(&writer);
        // One more may have been saved than was heard of, never one fewer.
        assert!(saved == acknowledged || saved == acknowledged + 1, "{saved} of {acknowledged}");
    }
}

#[test]
fn a_foreign_lock_names_its_holder_and_goes_with_it() {
    let case = Case::new().closed();
    let mut child = process("holds", case.folder.path(), &[]).stdin(Stdio::piped()).spawn().unwrap();
    let pid = child.id();
    let mut said = BufReader::new(child.stdout.take().unwrap()).lines();
    while !said.next().unwrap().unwrap().contains("saved 0") {}
    match DossierLock::acquire(&case.path, 0) {
        Err(LockFailure::Held(Some(holder))) => assert_eq!((holder.pid, holder.since), (pid, 1_776_149_000_000)),
        _ => panic!("it was not held"),
    }
    drop(child.stdin.take());
    child.wait().unwrap();
    let lock = DossierLock::acquire(&case.path, 0).ok().unwrap();
    assert!(!lock.left_unclean());
    lock.release();
    assert_eq!(names(case.folder.path()), ["Talks.sabla", "Talks.sabla-keys"]);
}

#[test]
fn a_lost_log_is_told_by_the_head_note() {
    let seat = Seat::new();
    let path = seat.documents().join("Talks.sabla");
    seat.call("create", json!({ "path": path, "name": "Talks", "passphrase": PASSPHRASE, "member": "Salma" })).unwrap();
    seat.call("close", json!({})).unwrap();
    seat.call("open", json!({ "path": path, "passphrase": PASSPHRASE })).unwrap();
    seat.pass_minutes(3);
    seat.save();
    seat.save();
    // As after somebody took the log away for rubbish: the file opens, and is two changes behind.
    let elsewhere = scratch();
    let copy = elsewhere.path().join("Talks.sabla");
    fs::copy(&path, &copy).unwrap();
    fs::copy(keys_path(&path), keys_path(&copy)).unwrap();
    let other = Seat::new();
    other.call("open", json!({ "path": copy, "passphrase": PASSPHRASE })).unwrap();
    let begun = 1_776_148_951_000_i64;
    assert_eq!(other.state()["dossier"]["missing_since"], begun);
    // The control: with its log, nothing is missing.
    fs::remove_file(&copy).unwrap();
    let whole = elsewhere.path().join("Whole.sabla");
    for (from, to) in [("Talks.sabla", &whole), ("Talks.sabla-wal", &whole.with_file_name("Whole.sabla-wal"))] {
        fs::copy(seat.documents().join(from), to).unwrap();
    }
    fs::copy(keys_path(&path), keys_path(&whole)).unwrap();
    let third = Seat::new();
    third.call("open", json!({ "path": whole, "passphrase": PASSPHRASE })).unwrap();
    assert_eq!(third.state()["dossier"]["missing_since"], serde_json::Value::Null);
}

#[test]
fn a_damaged_page_is_said_on_opening_after_an_unclean_end() {
    let seat = Seat::new();
    let path = seat.documents().join("Talks.sabla");
    seat.call("create", json!({ "path": path, "name": "Talks", "passphrase": PASSPHRASE, "member": "Salma" })).unwrap();
    seat.call("close", json!({})).unwrap();
    let mut bytes = fs::read(&path).unwrap();
    let at = bytes.len() - 3000;
    bytes[at] ^= 1;
    fs::write(&path, bytes).unwrap();
    fs::write(path.with_file_name("Talks.sabla-lock"), "{}").unwrap();
    match seat.call("open", json!({ "path": path, "passphrase": PASSPHRASE })) {
        Ok(_) => assert_eq!(seat.state()["dossier"]["damaged"], true),
        Err(code) => assert_eq!(code, "dossier_damaged"),
    }
}

/// In a mount namespace of its own; `$0` is the folder, and the rest is run.
fn with_mount(script: &str, folder: &Path, part: &str) {
    let script = format!("set -e; {script}; shift 0; exec \"$@\"");
    played(part, folder, &[own_mounts(), &["sh", "-c", &script, &folder.to_string_lossy()]].concat());
}

/// What gives a process mounts of its own: root at once, another user by a namespace of their own, or, where the system
/// allows them none, as root after all.
fn own_mounts() -> &'static [&'static str] {
    // A user's own namespace passes no mount on to others as it is; where the root is no mount, it could not be told to.
    const BY_NAMESPACE: &[&str] = &["unshare", "--user", "--map-root-user", "--mount", "--propagation", "unchanged"];
    let allowed = || Command::new(BY_NAMESPACE[0]).args(&BY_NAMESPACE[1..]).arg("true").output();
    match is_root() {
        true => &["unshare", "--mount"],
        false if allowed().is_ok_and(|tried| tried.status.success()) => BY_NAMESPACE,
        false => &["sudo", "--non-interactive", "--preserve-env", "unshare", "--mount"],
    }
}

fn is_root() -> bool {
    use std::os::unix::fs::MetadataExt;
    fs::metadata("/proc/self").unwrap().uid() == 0
}

#[test]
fn a_full_disk_loses_nothing_and_goes_on_when_there_is_room() {
    let folder = scratch();
    with_mount("mount -t tmpfs -o size=3m none \"$0\"", folder.path(), "fills");
}

fn fills(path: &Path) {
    let folder = path.parent().unwrap();
    let case = Case::at(path);
    let filler = folder.join("filler");
    fs::write(&filler, vec![0; 1_500_000]).unwrap();
    let save = || case.writer.execute("insert into note(body) values (?1)", ["x".repeat(8000)]);
    let refused = loop {
        if let Err(error) = save() {
            break error;
        }
    };
    assert_eq!(refused.sqlite_error_code(), Some(rusqlite::ErrorCode::DiskFull), "{refused}");
    let saved = rows(&case.writer);
    let reader = open(path, &case.key, Mode::Read).unwrap();
    assert_eq!(rows(&reader), saved, "reading goes on");
    drop(reader);

    let shelf = folder.join("backups");
    let source = Source { dossier: path, file: path, mode: Mode::Write, key: &case.key };
    let failed = backup::make(&source, &shelf, chrono::DateTime::UNIX_EPOCH.fixed_offset(), &mut |_, _| true);
    assert!(
        matches!(
            failed,
            Err(BackupFailure::Disk(DiskFault::DiskFull) | BackupFailure::Open(OpenFailure::Disk(DiskFault::DiskFull)))
        ),
        "{failed:?}"
    );
    assert!(!shelf.exists() || names(&shelf).is_empty());
    let mut keys = KeyFile::read(&keys_path(path)).unwrap();
    let member = crate::desk_kit::member("Salma");
    let unchanged = fs::read(keys_path(path)).unwrap();
    fs::write(folder.join("rest"), vec![0; 4096]).ok();
    while fs::OpenOptions::new()
        .append(true)
        .open(folder.join("rest"))
        .and_then(|mut file| std::io::Write::write_all(&mut file, &[0; 4096]))
        .is_ok()
    {}
    let changed = keys.set_passphrase(&case.key, &member, PASSPHRASE, sabla_engine::keys::KdfCost::FLOOR);
    assert!(changed.is_err());
    assert_eq!(fs::read(keys_path(path)).unwrap(), unchanged);

    fs::remove_file(filler).unwrap();
    save().unwrap();
    case.writer.close().unwrap();
    let writer = open(path, &case.key, Mode::Write).unwrap();
    assert_eq!(rows(&writer), saved + 1);
    assert_eq!(check_pages(&writer).unwrap(), Vec::<String>::new());
}

#[test]
fn a_write_that_fails_is_said_and_what_was_saved_stays() {
    let folder = scratch();
    // Two megabytes a file and no more; the signal that would end the process is ignored.
    let run = ["sh", "-c", "trap '' XFSZ; ulimit -f 4096; exec \"$0\" \"$@\""];
    played("is refused", folder.path(), &run);
    let seat = Seat::new();
    let path = folder.path().join("Talks.sabla");
    seat.call("open", json!({ "path": path, "passphrase": PASSPHRASE })).unwrap();
    let acknowledged: i64 = fs::read_to_string(folder.path().join("acknowledged")).unwrap().parse().unwrap();
    assert_eq!(seat.state()["dossier"]["damaged"], false);
    assert_eq!(seat.save(), acknowledged + 1);
}

fn is_refused(path: &Path) {
    let seat = Seat::new();
    let made = json!({ "path": path, "name": "Talks", "passphrase": PASSPHRASE, "member": "Salma" });
    seat.call("create", made).unwrap();
    let draft = json!({ "key": "a", "text": "half a thought", "based_on": null });
    seat.call("save_draft", draft).unwrap();
    let mut acknowledged = 0;
    let code = loop {
        match seat.try_save() {
            Ok(sequence) => acknowledged = sequence,
            Err(code) => break code,
        }
    };
    assert!(["not_saved", "disk_full"].contains(&code.as_str()), "{code}");
    seat.desk.ask("frame", b"{}").unwrap();
    assert_eq!(seat.call("drafts", json!({})).unwrap()[0]["text"], "half a thought");
    fs::write(path.with_file_name("acknowledged"), acknowledged.to_string()).unwrap();
}

#[test]
fn a_medium_that_takes_no_writes_is_read() {
    let case = Case::new();
    case.fill(3);
    let case = case.closed();
    let before = names(case.folder.path());
    with_mount("mount --bind \"$0\" \"$0\"; mount -o remount,bind,ro \"$0\"", case.folder.path(), "reads");
    assert_eq!(names(case.folder.path()), before);
}

#[test]
fn changes_waiting_in_a_log_on_such_a_medium_are_read_as_well() {
    let case = Case::new();
    case.fill(3);
    let elsewhere = scratch();
    for name in names(case.folder()).iter().filter(|name| !name.ends_with("-shm")) {
        fs::copy(case.folder().join(name), elsewhere.path().join(name)).unwrap();
    }
    with_mount("mount --bind \"$0\" \"$0\"; mount -o remount,bind,ro \"$0\"", elsewhere.path(), "reads");
}

fn reads(path: &Path) {
    let private = scratch();
    let place = Place::take(path, private.path(), 0).ok().unwrap();
    assert!(place.read_only);
    {
        let connection = open(&place.file, &key_of(path), place.mode).unwrap();
        assert_eq!(rows(&connection), 3);
        assert_eq!(check_pages(&connection).unwrap(), Vec::<String>::new());
    }
    place.leave();
    assert!(names(private.path()).is_empty());
}

#[test]
fn a_folder_of_somebody_elses_is_read_and_says_so() {
    let seat = Seat::new();
    let path = seat.documents().join("Talks.sabla");
    seat.call("create", json!({ "path": path, "name": "Talks", "passphrase": PASSPHRASE, "member": "Salma" })).unwrap();
    seat.call("close", json!({})).unwrap();
    let theirs = scratch();
    for name in names(&seat.documents()) {
        fs::copy(seat.documents().join(&name), theirs.path().join(&name)).unwrap();
        make(theirs.path().join(name), 0o644);
    }
    let before = names(theirs.path());
    if is_root() {
        make(theirs.path().to_owned(), 0o755);
        // They may not be let into the folder this binary stands in.
        let open_to_all = scratch();
        let own = open_to_all.path().join("it");
        fs::copy("/proc/self/exe", &own).unwrap();
        make(open_to_all.path().to_owned(), 0o755);
        let other = "setpriv --reuid=65534 --regid=65534 --clear-groups sh -c".split(' ');
        let run: Vec<_> = other.chain(["shift; exec \"$0\" \"$@\"", own.to_str().unwrap()]).collect();
        played("desk reads", theirs.path(), &run);
    } else {
        for name in &before {
            make(theirs.path().join(name), 0o444);
        }
        make(theirs.path().to_owned(), 0o555);
        played("desk reads", theirs.path(), &["env"]);
        make(theirs.path().to_owned(), 0o755);
    }
    assert_eq!(names(theirs.path()), before);
}

fn make(path: PathBuf, mode: u32) {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

fn desk_reads(path: &Path) {
    let seat = Seat::new();
    seat.call("open", json!({ "path": path, "passphrase": PASSPHRASE })).unwrap();
    assert_eq!(seat.state()["dossier"]["read_only"], true);
    seat.desk.ask("frame", b"{}").unwrap();
    assert_eq!(seat.save_code(), "not_writable");
    assert_eq!(
        seat.call("save_draft", json!({ "key": "a", "text": "b", "based_on": null })).unwrap_err(),
        "not_writable"
    );
    for (call, body) in [
        ("change_passphrase", json!({ "old": PASSPHRASE, "new": "another long passphrase" })),
        ("make_recovery_code", json!({})),
    ] {
        assert_eq!(seat.call(call, body).unwrap_err(), "not_writable", "{call}");
    }
    let made = seat.call("back_up_now", json!({})).unwrap();
    assert_eq!(seat.call("restore", json!({ "backup": made["path"] })).unwrap_err(), "not_writable");
    let to = seat.documents().join("Mine.sabla");
    assert_eq!(seat.call("move_dossier", json!({ "to": to })).unwrap_err(), "not_writable");
    let destroy = json!({ "name": "Talks", "copies": true });
    assert_eq!(seat.call("destroy_dossier", destroy).unwrap_err(), "not_writable");
    seat.call("close", json!({})).unwrap();
    let elsewhere = path.with_file_name("New.sabla");
    let made = seat.call("create", json!({ "path": elsewhere, "name": "N", "passphrase": PASSPHRASE, "member": "S" }));
    assert_eq!(made.unwrap_err(), "not_writable");
}
