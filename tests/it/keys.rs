//! The keys file: ways in, damage, and the head note.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use sabla_engine::disk::DiskFault;
use sabla_engine::keys::{FileKey, Head, KdfCost, KeyFile, KeysFailure, Member, RecoveryCode, Secret, keys_path};

use crate::desk_kit::{member, scratch};

const PASSPHRASE: &str = "a boat on the falaj";

fn made(folder: &Path) -> (PathBuf, FileKey, Member, KeyFile) {
    let path = keys_path(&folder.join("Talks.sabla"));
    let key = FileKey::random().unwrap();
    let member = member("Salma al-Harthy سلمى");
    let keys = KeyFile::create(&path, &key, &member, Some(PASSPHRASE), KdfCost::FLOOR).unwrap();
    (path, key, member, keys)
}

fn refusal<T>(result: Result<T, KeysFailure>) -> KeysFailure {
    match result {
        Ok(_) => panic!("it opened"),
        Err(failure) => failure,
    }
}

#[test]
fn a_passphrase_opens_and_names_its_member() {
    let folder = scratch();
    let (path, key, member, _) = made(folder.path());
    let keys = KeyFile::read(&path).unwrap();
    let unlocked = keys.unlock(Secret::Passphrase(PASSPHRASE)).unwrap();
    assert_eq!(unlocked.member, member);
    assert_eq!(unlocked.key.salt(), key.salt());
    assert!(!keys.is_sample());
    assert_eq!(format!("{:?}", unlocked.key), "FileKey(..)");
}

#[test]
fn ten_wrong_tries_do_not_lock_out() {
    let folder = scratch();
    let (path, ..) = made(folder.path());
    let keys = KeyFile::read(&path).unwrap();
    for number in 0..10 {
        let wrong = format!("not the passphrase {number}");
        assert_eq!(refusal(keys.unlock(Secret::Passphrase(&wrong))), KeysFailure::WrongPassphrase);
    }
    assert_eq!(refusal(keys.unlock(Secret::Nothing)), KeysFailure::PassphraseNeeded);
    keys.unlock(Secret::Passphrase(PASSPHRASE)).unwrap();
}

#[test]
fn one_passphrase_however_its_letters_were_composed() {
    let folder = scratch();
    let path = folder.path().join("keys");
    let key = FileKey::random().unwrap();
    KeyFile::create(&path, &key, &member("A"), Some("déjà vu à Mascate"), KdfCost::FLOOR).unwrap();
    let keys = KeyFile::read(&path).unwrap();
    keys.unlock(Secret::Passphrase("de\u{301}ja\u{300} vu a\u{300} Mascate")).unwrap();
}

#[test]
fn changing_the_passphrase_ends_the_old_one_and_keeps_the_head_note() {
    let folder = scratch();
    let (path, key, _, mut keys) = made(folder.path());
    let notes = keys.head_notes(&key).unwrap();
    let head = Head { sequence: 41, chain: [7; 32], at: 1_760_000_000_000 };
    notes.note(head).unwrap();
    assert_eq!(
        refusal(keys.change_passphrase("something else", "another boat", KdfCost::FLOOR)),
        KeysFailure::WrongPassphrase
    );
    assert_eq!(
        refusal(keys.change_passphrase(PASSPHRASE, "short", KdfCost::FLOOR)),
        KeysFailure::PassphraseTooShort { least: 8 }
    );
    keys.change_passphrase(PASSPHRASE, "another boat", KdfCost::FLOOR).unwrap();
    let later = Head { sequence: 42, ..head };
    notes.note(later).unwrap();

    let mut again = KeyFile::read(&path).unwrap();
    assert_eq!(refusal(again.unlock(Secret::Passphrase(PASSPHRASE))), KeysFailure::WrongPassphrase);
    let unlocked = again.unlock(Secret::Passphrase("another boat")).unwrap();
    assert_eq!(again.head_notes(&unlocked.key).unwrap().last(), Some(later));
    let previous = path.with_file_name("Talks.sabla-keys.1");
    KeyFile::read(&previous).unwrap().unlock(Secret::Passphrase(PASSPHRASE)).unwrap();
}

#[test]
fn a_recovery_code_is_read_as_people_type_it() {
    let folder = scratch();
    let (path, key, member, mut keys) = made(folder.path());
    assert_eq!(
        refusal(keys.unlock(Secret::RecoveryCode("00000-00000-00000-00000-00000-00000"))),
        KeysFailure::RecoveryCodeMistyped
    );
    let first = keys.make_recovery_code(&key, &member, KdfCost::FLOOR).unwrap().printed();
    assert_eq!(first.split('-').map(str::len).collect::<Vec<_>>(), [5; 6]);
    let keys = KeyFile::read(&path).unwrap();
    let arabic: String = first
        .chars()
        .map(|digit| match digit.to_digit(10) {
            Some(value) => char::from_u32('٠' as u32 + value).unwrap(),
            None => digit,
        })
        .collect();
    let confused = first.to_lowercase().replace('0', "o").replace('1', "l").replace('-', "  ");
    for typed in [first.as_str(), &arabic, &confused, &first.replace('-', "")] {
        assert_eq!(keys.unlock(Secret::RecoveryCode(typed)).unwrap().member, member, "{typed}");
    }
}

#[test]
fn a_new_recovery_code_ends_the_old_one() {
    let folder = scratch();
    let (path, key, member, mut keys) = made(folder.path());
    let first = keys.make_recovery_code(&key, &member, KdfCost::FLOOR).unwrap().printed();
    let second = keys.make_recovery_code(&key, &member, KdfCost::FLOOR).unwrap().printed();
    let keys = KeyFile::read(&path).unwrap();
    assert_eq!(refusal(keys.unlock(Secret::RecoveryCode(&first))), KeysFailure::WrongRecoveryCode);
    keys.unlock(Secret::RecoveryCode(&second)).unwrap();
    keys.unlock(Secret::Passphrase(PASSPHRASE)).unwrap();
}

#[test]
fn every_slip_in_a_recovery_code_is_seen_before_anything_is_derived() {
    let folder = scratch();
    let (_, key, member, mut keys) = made(folder.path());
    let code = keys.make_recovery_code(&key, &member, KdfCost::FLOOR).unwrap().printed();
    RecoveryCode::typed(&code).unwrap();
    for place in (0..code.len()).filter(|place| !code[*place..].starts_with('-')) {
        let mut slip = code.as_bytes().to_vec();
        slip[place] = if slip[place] == b'7' { b'8' } else { b'7' };
        let slip = String::from_utf8(slip).unwrap();
        assert_eq!(refusal(RecoveryCode::typed(&slip)), KeysFailure::RecoveryCodeMistyped, "{place}");
    }
    assert_eq!(refusal(RecoveryCode::typed("U".repeat(30).as_str())), KeysFailure::RecoveryCodeMistyped);
}

#[test]
fn a_sample_opens_without_a_secret_and_says_that_it_is_one() {
    let folder = scratch();
    let path = folder.path().join("keys");
    let key = FileKey::random().unwrap();
    KeyFile::create(&path, &key, &member("Sample"), None, KdfCost::FLOOR).unwrap();
    let keys = KeyFile::read(&path).unwrap();
    assert!(keys.is_sample());
    assert_eq!(keys.unlock(Secret::Nothing).unwrap().member.name, "Sample");
}

#[test]
fn damage_in_one_copy_is_mended_in_both_is_named() {
    let folder = scratch();
    let (path, key, member, mut keys) = made(folder.path());
    let whole = fs::read(&path).unwrap();
    let second_at = 20 * 1024;
    for at in [0, 9, 20, 100, 400, second_at, second_at + 100] {
        let mut damaged = whole.clone();
        damaged[at] ^= 1;
        fs::write(&path, &damaged).unwrap();
        let mut read = KeyFile::read(&path).unwrap();
        assert!(!read.is_whole(), "{at}");
        read.repair().unwrap();
        assert_eq!(fs::read(&path).unwrap(), whole, "{at}");
    }
    fs::write(&path, &whole[..second_at + 10]).unwrap();
    assert!(!KeyFile::read(&path).unwrap().is_whole());

    let mut both = whole.clone();
    both[60] ^= 1;
    both[second_at + 60] ^= 1;
    fs::write(&path, &both).unwrap();
    assert_eq!(refusal(KeyFile::read(&path)), KeysFailure::KeysDamaged { previous: false });
    fs::write(&path, b"").unwrap();
    assert_eq!(refusal(KeyFile::read(&path)), KeysFailure::KeysDamaged { previous: false });
    fs::remove_file(&path).unwrap();
    assert_eq!(refusal(KeyFile::read(&path)), KeysFailure::KeysMissing { previous: false });

    fs::write(&path, &whole).unwrap();
    keys.set_passphrase(&key, &member, "another boat", KdfCost::FLOOR).unwrap();
    fs::write(&path, &both).unwrap();
    assert_eq!(refusal(KeyFile::read(&path)), KeysFailure::KeysDamaged { previous: true });
    KeyFile::restore_previous(&path).unwrap().unlock(Secret::Passphrase(PASSPHRASE)).unwrap();
    assert_eq!(fs::read(path.with_file_name("Talks.sabla-keys.damaged")).unwrap(), both);
}

#[test]
fn what_is_there_is_never_overwritten_by_making_a_new_one() {
    let folder = scratch();
    let (path, key, member, _) = made(folder.path());
    let before = fs::read(&path).unwrap();
    let again = KeyFile::create(&path, &key, &member, Some(PASSPHRASE), KdfCost::FLOOR);
    assert_eq!(refusal(again), KeysFailure::Disk(DiskFault::FileExists));
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn neither_name_nor_passphrase_nor_key_stands_in_the_file() {
    let folder = scratch();
    let (path, ..) = made(folder.path());
    let bytes = fs::read(&path).unwrap();
    for text in [PASSPHRASE, "Salma", "سلمى"] {
        assert!(!bytes.windows(text.len()).any(|window| window == text.as_bytes()), "{text}");
    }
}

#[test]
fn a_torn_or_forged_head_note_is_no_note() {
    let folder = scratch();
    let (path, key, _, mut keys) = made(folder.path());
    let notes = keys.head_notes(&key).unwrap();
    assert_eq!(notes.last(), None);
    notes.note(Head { sequence: 9, chain: [1; 32], at: 5 }).unwrap();
    let mut bytes = fs::read(&path).unwrap();
    bytes[16 * 1024] ^= 1;
    fs::write(&path, bytes).unwrap();
    assert_eq!(KeyFile::read(&path).unwrap().head_notes(&key).unwrap().last(), None);
}

#[test]
fn the_cost_of_a_guess_rises_with_the_machine_and_never_falls_below_the_floor() {
    let second = Duration::from_secs(1);
    let slow = KdfCost::fitted(second, |_| Duration::from_secs(4));
    assert_eq!(slow, KdfCost::FLOOR);
    let usual = KdfCost::fitted(second, |_| Duration::from_millis(250));
    assert_eq!((usual.memory_kib(), usual.passes()), (256 * 1024, 3));
    let fast = KdfCost::fitted(second, |_| Duration::from_millis(25));
    assert_eq!((fast.memory_kib(), fast.passes()), (512 * 1024, 15));
}
