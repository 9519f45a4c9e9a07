use std::fmt;

use sha2::{Digest, Sha256};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::{KeysFailure, to_hex};

/// A dossier's own key: 32 random bytes and SQLCipher's 16-byte salt. Erased from memory when dropped; never printed.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct FileKey {
    key: [u8; 32],
    salt: [u8; 16],
}

impl FileKey {
    /// A new random key.
    ///
    /// # Errors
    /// When the operating system gives no random numbers.
    pub fn random() -> Result<Self, KeysFailure> {
        let mut made = Self { key: [0; 32], salt: [0; 16] };
        random(&mut made.key)?;
        random(&mut made.salt)?;
        Ok(made)
    }

    pub(super) fn from_parts(key: &[u8; 32], salt: [u8; 16]) -> Self {
        Self { key: *key, salt }
    }

    pub(super) fn key(&self) -> &[u8; 32] {
        &self.key
    }

    /// SQLCipher's salt: the first 16 bytes of every file under this key. No secret.
    #[must_use]
    pub fn salt(&self) -> &[u8; 16] {
        &self.salt
    }

    /// `x'<64 hex><32 hex>'`: key and salt as SQLCipher takes them raw, without deriving anything.
    pub(crate) fn raw(&self) -> Zeroizing<String> {
        let key = Zeroizing::new(to_hex(&self.key));
        let mut raw = Zeroizing::new(String::with_capacity(99));
        raw.push_str("x'");
        raw.push_str(&key);
        raw.push_str(&to_hex(&self.salt));
        raw.push('\'');
        raw
    }

    /// A key for another purpose, from which this one cannot be found.
    pub(crate) fn derived(&self, purpose: &str) -> Zeroizing<[u8; 32]> {
        let mut digest = Sha256::new();
        digest.update(self.key);
        digest.update(self.salt);
        digest.update(purpose.as_bytes());
        Zeroizing::new(digest.finalize().into())
    }
}

impl fmt::Debug for FileKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("FileKey(..)")
    }
}

/// Fills `bytes` from the operating system.
pub(super) fn random(bytes: &mut [u8]) -> Result<(), KeysFailure> {
    getrandom::fill(bytes).map_err(|_| KeysFailure::KeyDerivationFailed)
}
