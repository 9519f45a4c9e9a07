//! Opening the encrypted file: what is refused, how it is named, and that refusing changes no byte.

use std::fs;

use rusqlite::Connection;
use sabla_engine::disk::DiskFault;
use sabla_engine::keys::FileKey;
use sabla_engine::store::open::{Mode, OpenFailure, check_pages, create, open};
use sabla_engine::store::{APPLICATION_ID, SCHEMA_VERSION};

use crate::desk_kit::{CONFIDED, Case, Closed, names, rows, scratch};

fn case(count: u32) -> Closed {
    let case = Case::new();
    case.fill(count);
    case.closed()
}

fn refused(case: &Closed) -> OpenFailure {
    let before = fs::read(&case.path).ok();
    let mut failures = Vec::new();
    for mode in [Mode::Write, Mode::Still] {
        match open(&case.path, &case.key, mode) {
            Ok(_) => panic!("it opened for {mode:?}"),
            Err(failure) => failures.push(failure),
        }
    }
    assert_eq!(fs::read(&case.path).ok(), before, "not a byte changed");
    assert_eq!(failures[0], failures[1]);
    failures.remove(0)
}

#[test]
fn what_was_written_is_there_and_readers_cannot_write() {
    let case = case(3);
    let writer = open(&case.path, &case.key, Mode::Write).unwrap();
    let reader = open(&case.path, &case.key, Mode::Read).unwrap();
    assert_eq!(rows(&reader), 3);
    assert!(reader.execute("delete from note", []).is_err());
    writer.execute("insert into note(body) values ('x')", []).unwrap();
    assert_eq!(rows(&reader), 4);
    assert_eq!(check_pages(&reader).unwrap(), Vec::<String>::new());
}

#[test]
fn every_promise_about_a_connection_is_kept() {
    let case = case(1);
    let number = |connection: &Connection, name: &str| -> i64 {
        connection.pragma_query_value(None, name, |row| row.get(0)).unwrap()
    };
    let writer = open(&case.path, &case.key, Mode::Write).unwrap();
    let reader = open(&case.path, &case.key, Mode::Read).unwrap();
    for (connection, expected) in [
        (&writer, [("synchronous", 2), ("secure_delete", 1), ("query_only", 0)]),
        (&reader, [("wal_autocheckpoint", 0), ("query_only", 1), ("foreign_keys", 1)]),
    ] {
        for (name, value) in expected {
            assert_eq!(number(connection, name), value, "{name}");
        }
        for (name, value) in [("foreign_keys", 1), ("trusted_schema", 0), ("cell_size_check", 1), ("temp_store", 2)] {
            assert_eq!(number(connection, name), value, "{name}");
        }
        let journal: String = connection.pragma_query_value(None, "journal_mode", |row| row.get(0)).unwrap();
        assert_eq!(journal, "wal");
        assert_eq!(number(connection, "application_id"), i64::from(APPLICATION_ID));
    }
}

#[test]
fn a_missing_file_is_not_made() {
    let case = case(0);
    fs::remove_file(&case.path).unwrap();
    assert_eq!(refused(&case), OpenFailure::Disk(DiskFault::FileMissing));
    assert_eq!(names(case.folder.path()), ["Talks.sabla-keys"]);
}

#[test]
fn an_existing_file_is_not_made_anew() {
    let case = case(1);
    let again = create(&case.path, &FileKey::random().unwrap());
    assert_eq!(again.unwrap_err(), OpenFailure::Disk(DiskFault::FileExists));
    assert_eq!(case.rows(), 1);
}

#[test]
fn what_is_no_dossier_is_named_and_left_alone() {
    let case = case(2);
    let whole = fs::read(&case.path).unwrap();
    let mut plain = b"SQLite format 3\0".to_vec();
    plain.resize(8192, 0);
    for (bytes, expected) in [
        (Vec::new(), OpenFailure::DossierEmpty),
        (b"hello".to_vec(), OpenFailure::DossierTruncated { bytes: 5 }),
        (whole[..4095].to_vec(), OpenFailure::DossierTruncated { bytes: 4095 }),
        (plain, OpenFailure::NotADossier),
        (b"Dear Ambassador, ".repeat(1000), OpenFailure::NotADossier),
    ] {
        fs::write(&case.path, bytes).unwrap();
        assert_eq!(refused(&case), expected);
    }
}

#[test]
fn a_plain_database_stays_plain_and_closed() {
    let case = case(0);
    fs::remove_file(&case.path).unwrap();
    let plain = Connection::open(&case.path).unwrap();
    plain.execute_batch("create table t(x); insert into t values (1)").unwrap();
    drop(plain);
    assert_eq!(refused(&case), OpenFailure::NotADossier);
}

#[test]
fn a_truncated_file_is_named_wherever_it_ends() {
    let case = case(40);
    let whole = fs::read(&case.path).unwrap();
    for length in [whole.len() - 4096, whole.len() / 2 / 4096 * 4096, whole.len() - 1000, 4096, 5000] {
        fs::write(&case.path, &whole[..length]).unwrap();
        assert_eq!(refused(&case), OpenFailure::DossierTruncated { bytes: length as u64 }, "{length}");
    }
}

#[test]
fn one_bit_flipped_anywhere_is_found_and_no_wrong_text_is_read() {
    let case = case(12);
    let whole = fs::read(&case.path).unwrap();
    for page in 0..whole.len() / 4096 {
        for within in [16, 700, 4000, 4090] {
            let mut flipped = whole.clone();
            flipped[page * 4096 + within] ^= 0x10;
            fs::write(&case.path, &flipped).unwrap();
            if page == 0 {
                assert_eq!(refused(&case), OpenFailure::DossierDamaged);
                continue;
            }
            match open(&case.path, &case.key, Mode::Still) {
                Ok(connection) => {
                    assert_ne!(check_pages(&connection).unwrap(), Vec::<String>::new(), "{page}/{within}")
                }
                Err(failure) => assert_eq!(failure, OpenFailure::DossierDamaged, "{page}/{within}"),
            }
        }
    }
    fs::write(&case.path, &whole).unwrap();
    assert_eq!(case.rows(), 12);
}

#[test]
fn a_torn_salt_in_the_first_sector_does_not_matter() {
    let case = case(3);
    let mut bytes = fs::read(&case.path).unwrap();
    bytes[..16].fill(0xaa);
    fs::write(&case.path, bytes).unwrap();
    assert_eq!(case.rows(), 3);
}

#[test]
fn another_dossiers_keys_are_told_from_damage() {
    let mine = case(1);
    let theirs = case(1);
    let mixed = Closed { key: theirs.key.clone(), ..mine };
    assert_eq!(refused(&mixed), OpenFailure::KeysForeign);
}

#[test]
fn a_newer_file_is_refused_and_an_unknown_application_is_no_dossier() {
    let newer = case(1);
    let writer = open(&newer.path, &newer.key, Mode::Write).unwrap();
    writer.pragma_update(None, "user_version", SCHEMA_VERSION + 1).unwrap();
    drop(writer);
    let expected = OpenFailure::DossierNewer { version: SCHEMA_VERSION + 1, known: SCHEMA_VERSION };
    assert_eq!(refused(&newer), expected);

    let other = case(1);
    let writer = open(&other.path, &other.key, Mode::Write).unwrap();
    writer.pragma_update(None, "application_id", 42).unwrap();
    drop(writer);
    assert_eq!(refused(&other), OpenFailure::NotADossier);
}

#[test]
fn a_newer_file_with_changes_waiting_keeps_both_files_byte_for_byte() {
    let case = Case::new();
    case.fill(2);
    case.writer.pragma_update(None, "user_version", SCHEMA_VERSION + 1).unwrap();
    let copy = scratch();
    let path = copy.path().join("Copy.sabla");
    for ending in ["", "-wal"] {
        let from = format!("{}{ending}", case.path.display());
        fs::copy(from, format!("{}{ending}", path.display())).unwrap();
    }
    let wal = copy.path().join("Copy.sabla-wal");
    let before = (fs::read(&path).unwrap(), fs::read(&wal).unwrap());
    let failure = open(&path, &case.key, Mode::Write).unwrap_err();
    assert_eq!(failure, OpenFailure::DossierNewer { version: SCHEMA_VERSION + 1, known: SCHEMA_VERSION });
    assert_eq!((fs::read(&path).unwrap(), fs::read(&wal).unwrap()), before);
}

#[test]
fn no_file_beside_the_dossier_holds_a_word_of_it() {
    let case = Case::new();
    case.fill(30);
    let mut looked = Vec::new();
    for entry in fs::read_dir(case.folder()).unwrap() {
        let entry = entry.unwrap();
        let bytes = fs::read(entry.path()).unwrap();
        for text in [CONFIDED.as_bytes(), "ببب".as_bytes(), b"create table", b"SQLite format 3"] {
            assert!(!bytes.windows(text.len()).any(|window| window == text), "{:?}", entry.file_name());
        }
        looked.push(entry.file_name().into_string().unwrap());
    }
    looked.sort();
    assert_eq!(looked, ["Talks.sabla", "Talks.sabla-keys", "Talks.sabla-shm", "Talks.sabla-wal"]);
    // The control: the same scan finds the same word in a file that is not encrypted.
    let plain = case.folder().join("plain.db");
    let control = Connection::open(&plain).unwrap();
    control.execute_batch(&format!("create table t(x); insert into t values ('{CONFIDED}')")).unwrap();
    drop(control);
    let bytes = fs::read(plain).unwrap();
    assert!(bytes.windows(CONFIDED.len()).any(|window| window == CONFIDED.as_bytes()));
}
