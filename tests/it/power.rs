//! Power cuts: what was acknowledged is synced, so whatever was being written at the moment may be torn or scrambled.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use sabla_engine::keys::FileKey;
use sabla_engine::store::open::{Mode, check_pages, open};
use tempfile::TempDir;

use crate::desk_kit::{Case, rows, scratch};

const PAGE: usize = 4096;
const FRAME: usize = 24 + PAGE;
const SECTOR: usize = 512;

/// The bytes that lay on the disk when the power went: the file before its checkpoint, and the synced log.
struct Cut {
    file: Vec<u8>,
    log: Vec<u8>,
    key: FileKey,
    acknowledged: i64,
    // The pages a checkpoint would have been writing to the file.
    pages: Vec<usize>,
}

impl Cut {
    fn new() -> Self {
        let case = Case::new();
        case.fill(20);
        let closed = case.closed();
        let writer = open(&closed.path, &closed.key, Mode::Write).unwrap();
        writer.pragma_update(None, "wal_autocheckpoint", 0).unwrap();
        writer.execute("update note set body = body || 'x' where seq % 3 = 0", []).unwrap();
        for number in 0..15 {
            writer.execute("insert into note(body) values (?1)", [format!("{number}{}", "y".repeat(2500))]).unwrap();
        }
        let acknowledged = rows(&writer);
        let file = fs::read(&closed.path).unwrap();
        let log = fs::read(format!("{}-wal", closed.path.display())).unwrap();
        let numbers: BTreeSet<usize> = log[32..]
            .chunks_exact(FRAME)
            .map(|frame| u32::from_be_bytes(frame[..4].try_into().unwrap()) as usize)
            .collect();
        assert!(numbers.contains(&1) && numbers.len() > 10, "{numbers:?}");
        Self { file, log, key: closed.key.clone(), acknowledged, pages: numbers.into_iter().collect() }
    }

    fn laid(&self, file: &[u8], log: &[u8]) -> (TempDir, PathBuf) {
        let folder = scratch();
        let path = folder.path().join("Talks.sabla");
        fs::write(&path, file).unwrap();
        fs::write(folder.path().join("Talks.sabla-wal"), log).unwrap();
        (folder, path)
    }

    fn nothing_is_lost(&self, file: &[u8], log: &[u8], told: &str) {
        let (_folder, path) = self.laid(file, log);
        let writer = open(&path, &self.key, Mode::Write).unwrap_or_else(|failure| panic!("{told}: {failure}"));
        assert_eq!(rows(&writer), self.acknowledged, "{told}");
        assert_eq!(check_pages(&writer).unwrap(), Vec::<String>::new(), "{told}");
    }
}

/// Numbers that are the same in every run (xorshift).
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % most as u64) as usize
    }

    fn scramble(&mut self, bytes: &mut [u8]) {
        bytes.fill_with(|| self.below(256) as u8);
    }
}

#[test]
fn in_a_checkpoint_torn_and_scrambled_sectors_lose_nothing() {
    let cut = Cut::new();
    let mut dice = Dice(0x5ab1a);
    for round in 0..60 {
        let mut file = cut.file.clone();
        for page in &cut.pages {
            let at = (page - 1) * PAGE;
            if file.len() < at + PAGE && dice.below(2) == 0 {
                file.resize(at + PAGE, 0);
            }
            let end = file.len().min(at + PAGE);
            for sector in (at..end).step_by(SECTOR) {
                match dice.below(3) {
                    0 => {}
                    1 => file[sector..sector + SECTOR].fill(0),
                    _ => dice.scramble(&mut file[sector..sector + SECTOR]),
                }
            }
        }
        cut.nothing_is_lost(&file, &cut.log, &format!("round {round}"));
    }
}

#[test]
fn in_a_save_a_torn_end_of_the_log_loses_nothing() {
    let cut = Cut::new();
    let mut dice = Dice(0x7ab1a);
    for round in 0..60 {
        let mut log = cut.log.clone();
        let whole = log.len();
        log.resize(whole + 1 + dice.below(3 * FRAME), 0);
        // A frame that begins like the last one, and what else the disk made of it.
        let alike = (log.len() - whole).min(dice.below(FRAME));
        log.copy_within(whole - FRAME..whole - FRAME + alike, whole);
        dice.scramble(&mut log[whole + alike..]);
        cut.nothing_is_lost(&cut.file, &log, &format!("round {round}"));
    }
}

#[test]
fn the_control_without_the_log_the_same_damage_is_seen() {
    let cut = Cut::new();
    let mut file = cut.file.clone();
    Dice(9).scramble(&mut file[2 * PAGE..2 * PAGE + SECTOR]);
    let (_folder, path) = cut.laid(&file, &[]);
    match open(&path, &cut.key, Mode::Write) {
        Ok(writer) => assert_ne!(check_pages(&writer).unwrap(), Vec::<String>::new()),
        Err(failure) => assert_eq!(failure.to_string(), "dossier_damaged"),
    }
    // And with it torn in the middle, changes that were acknowledged are missing: the cut must not reach there.
    let mut log = cut.log.clone();
    let middle = log.len() / 2;
    log[middle] ^= 1;
    let (_folder, path) = cut.laid(&cut.file, &log);
    assert!(rows(&open(&path, &cut.key, Mode::Write).unwrap()) < cut.acknowledged);
}
