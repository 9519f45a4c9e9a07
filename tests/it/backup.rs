//! Backups: consistent while writing goes on, whole or not there, rotated, restored without loss.

use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use chrono::{DateTime, Duration, FixedOffset};
use sabla_engine::backup::{self, Backup, BackupFailure, Rotation, Source};
use sabla_engine::keys::{Head, KeyFile, Secret, keys_path};
use sabla_engine::store::open::{Mode, open};

use crate::desk_kit::{CONFIDED, Case, names, rows, scratch};

fn now() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-04-14T10:42:31+04:00").unwrap()
}

fn make(case: &Case, folder: &Path) -> Result<Backup, BackupFailure> {
    make_at(case, folder, now())
}

fn make_at(case: &Case, folder: &Path, at: DateTime<FixedOffset>) -> Result<Backup, BackupFailure> {
    let source = Source { dossier: &case.path, file: &case.path, mode: Mode::Write, key: &case.key };
    backup::make(&source, folder, at, &mut |_, _| true)
}

#[test]
fn a_backup_is_one_file_with_both_and_restores_elsewhere() {
    let case = Case::new();
    case.fill(20);
    let shelf = scratch();
    let made = make(&case, shelf.path()).unwrap();
    assert_eq!(made.name, "Talks 2026-04-14 1042.sabla-backup");
    assert!(made.verified);
    assert_eq!(names(shelf.path()), [made.name.as_str()]);

    let elsewhere = scratch();
    let path = elsewhere.path().join("Brought back.sabla");
    let unlocked = backup::unlock(Path::new(&made.path), Secret::Nothing, elsewhere.path()).unwrap();
    let restored = backup::restore(Path::new(&made.path), &path, &unlocked.key, now()).unwrap();
    assert_eq!(restored.set_aside, None);
    assert_eq!(rows(&open(&path, &unlocked.key, Mode::Write).unwrap()), 20);
    KeyFile::read(&keys_path(&path)).unwrap().unlock(Secret::Nothing).unwrap();
    assert_eq!(names(elsewhere.path()), ["Brought back.sabla", "Brought back.sabla-keys"]);
}

#[test]
fn it_is_one_moment_while_writing_goes_on() {
    let mut case = Case::new();
    // Two tables that every transaction changes together: a copy between two moments shows them apart.
    case.fill(400);
    case.writer.execute_batch("create table tally(n integer not null); insert into tally values (400)").unwrap();
    let (path, key) = (case.path.clone(), case.key.clone());
    let writer = &mut case.writer;
    let ended = AtomicBool::new(false);
    let shelf = scratch();
    std::thread::scope(|scope| {
        let writing = scope.spawn(|| {
            let mut written = 0;
            while !ended.load(Ordering::Acquire) {
                let together = writer.transaction().unwrap();
                together.execute("insert into note(body) values (?1)", ["x".repeat(3000)]).unwrap();
                together.execute("update tally set n = n + 1", []).unwrap();
                together.commit().unwrap();
                written += 1;
            }
            written
        });
        for minute in 0..4 {
            let source = Source { dossier: &path, file: &path, mode: Mode::Write, key: &key };
            let at = now() + Duration::minutes(minute);
            let made = backup::make(&source, shelf.path(), at, &mut |_, _| true).unwrap();
            let elsewhere = scratch();
            let copy = elsewhere.path().join("Copy.sabla");
            backup::restore(Path::new(&made.path), &copy, &key, at).unwrap();
            let copy = open(&copy, &key, Mode::Write).unwrap();
            let tally: i64 = copy.query_row("select n from tally", [], |row| row.get(0)).unwrap();
            assert_eq!(rows(&copy), tally);
        }
        ended.store(true, Ordering::Release);
        assert!(writing.join().unwrap() > 0, "the writer was not held up");
    });
}

#[test]
fn the_head_note_in_a_backup_is_never_ahead_of_it() {
    let mut case = Case::new();
    case.fill(5);
    let notes = case.keys.head_notes(&case.key).unwrap();
    notes.note(Head { sequence: 5, chain: [5; 32], at: 0 }).unwrap();
    let shelf = scratch();
    let source = Source { dossier: &case.path, file: &case.path, mode: Mode::Write, key: &case.key };
    let mut once = Some(|| {
        case.fill(1);
        notes.note(Head { sequence: 6, chain: [6; 32], at: 0 }).unwrap();
    });
    let made = backup::make(&source, shelf.path(), now(), &mut |_, _| {
        if let Some(write) = once.take() {
            write();
        }
        true
    });
    let elsewhere = scratch();
    let path = elsewhere.path().join("Copy.sabla");
    backup::restore(Path::new(&made.unwrap().path), &path, &case.key, now()).unwrap();
    let noted = KeyFile::read(&keys_path(&path)).unwrap().head_notes(&case.key).unwrap().last().unwrap();
    assert!(noted.sequence as i64 <= rows(&open(&path, &case.key, Mode::Write).unwrap()));
}

#[test]
fn restoring_sets_what_is_there_aside() {
    let case = Case::new();
    case.fill(3);
    let shelf = scratch();
    let made = make(&case, shelf.path()).unwrap();
    case.fill(4);
    let case = case.closed();
    for number in 0..2 {
        let restored = backup::restore(Path::new(&made.path), &case.path, &case.key, now()).unwrap();
        assert_eq!(case.rows(), 3);
        let aside = restored.set_aside.unwrap();
        let again = if number == 0 { "" } else { " (2)" };
        assert!(aside.ends_with(&format!("Talks (set aside 2026-04-14 1042{again}).sabla")), "{aside}");
        let expected = if number == 0 { 7 } else { 3 };
        assert_eq!(rows(&open(Path::new(&aside), &case.key, Mode::Write).unwrap()), expected);
        KeyFile::read(&keys_path(Path::new(&aside))).unwrap();
    }
}

#[test]
fn a_damaged_dossier_is_no_backup_and_a_damaged_backup_restores_nothing() {
    let case = Case::new();
    case.fill(8);
    let shelf = scratch();
    let made = make(&case, shelf.path()).unwrap();
    let case = case.closed();
    let whole = fs::read(&case.path).unwrap();
    let mut flipped = whole.clone();
    let at = flipped.len() - 2000;
    flipped[at] ^= 4;
    fs::write(&case.path, &flipped).unwrap();
    let source = Source { dossier: &case.path, file: &case.path, mode: Mode::Still, key: &case.key };
    let refused = backup::make(&source, shelf.path(), now(), &mut |_, _| true);
    assert!(refused.is_err(), "{refused:?}");
    assert_eq!(names(shelf.path()), [made.name.as_str()]);

    let path = Path::new(&made.path);
    let good = fs::read(path).unwrap();
    let before = names(case.folder.path());
    for at in [10, 600, 2000, good.len() / 2, good.len() - 20_000] {
        let mut bad = good.clone();
        bad[at] ^= 1;
        fs::write(path, &bad).unwrap();
        let failure = backup::restore(path, &case.path, &case.key, now()).unwrap_err();
        assert_eq!(failure, BackupFailure::BackupDamaged, "{at}");
        assert_eq!(names(case.folder.path()), before);
    }
    fs::write(path, &good[..good.len() / 3]).unwrap();
    assert_eq!(backup::restore(path, &case.path, &case.key, now()).unwrap_err(), BackupFailure::BackupDamaged);
    assert_eq!(fs::read(&case.path).unwrap(), flipped);
    fs::write(path, &good).unwrap();
    backup::restore(path, &case.path, &case.key, now()).unwrap();
    assert_eq!(case.rows(), 8);
}

#[test]
fn a_cancelled_or_interrupted_backup_leaves_nothing() {
    let case = Case::new();
    case.fill(700);
    let shelf = scratch();
    let source = Source { dossier: &case.path, file: &case.path, mode: Mode::Write, key: &case.key };
    let cancelled = backup::make(&source, shelf.path(), now(), &mut |done, of| {
        assert!(done <= of);
        false
    });
    assert_eq!(cancelled.unwrap_err(), BackupFailure::Cancelled);
    assert!(names(shelf.path()).is_empty());

    fs::write(shelf.path().join(".Talks 2026-04-13 0900.sabla-backup.part"), "half").unwrap();
    fs::write(shelf.path().join("Talks 2026-04-13 0900.sabla-backup"), "no backup at all").unwrap();
    assert!(backup::list(shelf.path(), case.keys.dossier()).unwrap().is_empty());
    assert_eq!(backup::newest(shelf.path(), case.keys.dossier()).unwrap_err(), BackupFailure::BackupMissing);
    let made = make(&case, shelf.path()).unwrap();
    assert_eq!(names(shelf.path()), ["Talks 2026-04-13 0900.sabla-backup", made.name.as_str()]);
}

#[test]
fn a_drill_opens_the_newest_and_leaves_no_trace() {
    let case = Case::new();
    case.fill(5);
    let (shelf, private) = (scratch(), scratch());
    make(&case, shelf.path()).unwrap();
    case.fill(1);
    let second = make(&case, shelf.path()).unwrap();
    assert_eq!(second.name, "Talks 2026-04-14 1042 (2).sabla-backup");
    let third = make_at(&case, shelf.path(), now() + Duration::minutes(1)).unwrap();
    let newest = backup::newest(shelf.path(), case.keys.dossier()).unwrap();
    assert_eq!(newest, third);
    let drill = backup::drill(Path::new(&newest.path), &case.key, private.path()).unwrap();
    assert!(drill.good);
    assert_eq!((drill.name, drill.faults), (third.name, 0));
    assert!(names(private.path()).is_empty());
}

#[test]
fn backups_of_like_named_dossiers_do_not_mix() {
    let (one, other) = (Case::new(), Case::new());
    let shelf = scratch();
    make(&one, shelf.path()).unwrap();
    make(&other, shelf.path()).unwrap();
    assert_eq!(backup::list(shelf.path(), one.keys.dossier()).unwrap().len(), 1);
    assert_eq!(backup::list(shelf.path(), other.keys.dossier()).unwrap().len(), 1);
}

#[test]
fn rotation_keeps_the_last_the_days_and_the_weeks() {
    let rotation = Rotation { last: 3, days: 4, weeks: 3 };
    // Every six hours for forty days, newest first.
    let made: Vec<_> = (0..160).map(|step| now() - Duration::hours(6 * step)).collect();
    let kept = rotation.keeps(&made, now());
    let kept: Vec<_> = made.iter().zip(kept).filter(|(_, kept)| *kept).map(|(at, _)| at.to_rfc3339()).collect();
    assert_eq!(
        kept,
        [
            "2026-04-14T10:42:31+04:00",
            "2026-04-14T04:42:31+04:00",
            "2026-04-13T22:42:31+04:00",
            "2026-04-12T22:42:31+04:00",
            "2026-04-11T22:42:31+04:00",
            "2026-04-05T22:42:31+04:00",
            "2026-03-29T22:42:31+04:00",
        ]
    );
}

#[test]
fn tidying_removes_only_what_the_rotation_lets_go() {
    let case = Case::new();
    let shelf = scratch();
    for minute in 0..5 {
        make_at(&case, shelf.path(), now() + Duration::minutes(minute)).unwrap();
    }
    let rotation = Rotation { last: 2, days: 1, weeks: 1 };
    let removed = rotation.tidy(shelf.path(), case.keys.dossier(), now() + Duration::minutes(9)).unwrap();
    assert_eq!(removed.len(), 3);
    assert_eq!(names(shelf.path()), ["Talks 2026-04-14 1045.sabla-backup", "Talks 2026-04-14 1046.sabla-backup"]);
}

#[test]
fn no_word_of_a_dossier_stands_in_its_backup() {
    let case = Case::new();
    case.fill(10);
    let shelf = scratch();
    let made = make(&case, shelf.path()).unwrap();
    let bytes = fs::read(&made.path).unwrap();
    assert!(!bytes.windows(CONFIDED.len()).any(|window| window == CONFIDED.as_bytes()));
    assert!(!bytes.windows(15).any(|window| window == b"SQLite format 3"));
}
