//! The hash chain: each operation's hash takes in the one before, so that an altered, removed or moved entry shows.

use sha2::{Digest, Sha256};

/// A value of the chain (SHA-256).
pub type Chain = [u8; 32];

/// The value before the first operation.
pub const GENESIS: Chain = [0; 32];

/// What of an operation goes into the chain, in this order.
pub struct Link<'a> {
    /// Sequence number.
    pub seq: i64,
    /// Identity, kind, direction, actor, and the subject's noun and identity.
    pub words: [&'a str; 6],
    /// The operation it reverts, or 0.
    pub reverts: i64,
    /// Milliseconds UTC.
    pub at: i64,
    /// The schema's version it was written under.
    pub schema: i32,
}

/// One row's change as it stands in the journal.
pub struct Entry<'a> {
    /// Noun and identity.
    pub of: [&'a str; 2],
    /// The images.
    pub before: Option<&'a str>,
    /// The images.
    pub after: Option<&'a str>,
}

/// The chain's value after an operation.
pub fn next<'a>(chain: &Chain, link: &Link<'_>, changes: impl IntoIterator<Item = Entry<'a>>) -> Chain {
    let mut hash = Sha256::new();
    hash.update(chain);
    for number in [link.seq, link.reverts, link.at, link.schema.into()] {
        hash.update(number.to_le_bytes());
    }
    let mut word = |word: Option<&str>| match word {
        // A length before each word: no two entries share a spelling.
        Some(word) => {
            hash.update((word.len() as u64 + 1).to_le_bytes());
            hash.update(word);
        }
        None => hash.update(0_u64.to_le_bytes()),
    };
    for it in link.words {
        word(Some(it));
    }
    for entry in changes {
        word(Some(entry.of[0]));
        word(Some(entry.of[1]));
        word(entry.before);
        word(entry.after);
    }
    hash.finalize().into()
}
