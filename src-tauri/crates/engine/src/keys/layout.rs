//! The bytes of a keys file: two copies of the contents, each with its own checksum, and the head note between them.
//!
//! A copy is `magic (8) · version (2) · length (4) · SHA-256 of all the rest (32) · contents as JSON`, filled up with
//! zeros. Numbers are little-endian. The length of the file never changes.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::slot::Slot;
use super::{KeysFailure, hex};

const MAGIC: &[u8; 8] = b"SablaKey";
pub(super) const VERSION: u16 = 1;
const COPY_LENGTH: usize = 16 * 1024;
const PREFIX: usize = 8 + 2 + 4 + 32;
/// On a sector's boundary, so that the note never tears across two.
pub(super) const NOTE_AT: u64 = COPY_LENGTH as u64;
pub(super) const NOTE_LENGTH: usize = 64;
const SECOND_AT: usize = COPY_LENGTH + 4096;

#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Contents {
    pub(super) dossier: Uuid,
    #[serde(with = "hex")]
    pub(super) salt: [u8; 16],
    pub(super) slots: Vec<Slot>,
}

/// What reading found: the contents, and whether both copies were whole.
pub(super) struct Read {
    pub(super) contents: Contents,
    pub(super) whole: bool,
}

pub(super) fn write(contents: &Contents, note: &[u8; NOTE_LENGTH]) -> Result<Vec<u8>, KeysFailure> {
    let json = serde_json::to_vec(contents).map_err(|_| KeysFailure::SlotsFull)?;
    if json.len() > COPY_LENGTH - PREFIX {
        return Err(KeysFailure::SlotsFull);
    }
    let mut head = Vec::with_capacity(14);
    head.extend_from_slice(MAGIC);
    head.extend_from_slice(&VERSION.to_le_bytes());
    head.extend_from_slice(&(json.len() as u32).to_le_bytes());
    let sum = checksum(&head, &json);
    let copy: Vec<u8> = [head.as_slice(), &sum, &json].concat();
    let mut bytes = vec![0; SECOND_AT + COPY_LENGTH];
    bytes[..copy.len()].copy_from_slice(&copy);
    bytes[COPY_LENGTH..COPY_LENGTH + NOTE_LENGTH].copy_from_slice(note);
    bytes[SECOND_AT..SECOND_AT + copy.len()].copy_from_slice(&copy);
    Ok(bytes)
}

pub(super) fn read(bytes: &[u8]) -> Result<Read, KeysFailure> {
    let first = read_copy(bytes.get(..COPY_LENGTH).unwrap_or(bytes));
    let second = read_copy(bytes.get(SECOND_AT..).unwrap_or_default());
    match (first, second) {
        // A newer copy is believed over a damaged one: nothing may be written over it.
        (Err(newer @ KeysFailure::KeysNewer { .. }), _) | (_, Err(newer @ KeysFailure::KeysNewer { .. })) => Err(newer),
        (Ok(contents), second) => Ok(Read { contents, whole: second.is_ok() }),
        (Err(_), Ok(contents)) => Ok(Read { contents, whole: false }),
        (Err(failure), Err(_)) => Err(failure),
    }
}

fn read_copy(bytes: &[u8]) -> Result<Contents, KeysFailure> {
    let damaged = || KeysFailure::KeysDamaged { previous: false };
    let (magic, rest) = bytes.split_first_chunk::<8>().ok_or_else(damaged)?;
    let (version, rest) = rest.split_first_chunk::<2>().ok_or_else(damaged)?;
    let (length, rest) = rest.split_first_chunk::<4>().ok_or_else(damaged)?;
    let (sum, rest) = rest.split_first_chunk::<32>().ok_or_else(damaged)?;
    let json = rest.get(..u32::from_le_bytes(*length) as usize).ok_or_else(damaged)?;
    if magic != MAGIC || *sum != checksum(&bytes[..14], json) {
        return Err(damaged());
    }
    match u16::from_le_bytes(*version) {
        VERSION => serde_json::from_slice(json).map_err(|_| damaged()),
        version => Err(KeysFailure::KeysNewer { version }),
    }
}

fn checksum(head: &[u8], json: &[u8]) -> [u8; 32] {
    let mut digest = Sha256::new();
    digest.update(head);
    digest.update(json);
    digest.finalize().into()
}
