use std::time::{Duration, Instant};

use argon2::{Algorithm, Argon2, Params, Version};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::KeysFailure;

/// What one guess at a passphrase costs (Argon2id, one lane). Never under [`KdfCost::FLOOR`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KdfCost {
    memory_kib: u32,
    passes: u32,
}

const MEMORY_MOST_KIB: u32 = 512 * 1024;
const PASSES_MOST: u32 = 64;

impl KdfCost {
    /// 64 MiB, three passes.
    pub const FLOOR: Self = Self { memory_kib: 64 * 1024, passes: 3 };

    /// The cost that takes about `target` on this machine, memory first (to 512 MiB), then passes.
    #[must_use]
    pub fn calibrated(target: Duration) -> Self {
        Self::fitted(target, |cost| {
            let begun = Instant::now();
            cost.derive(b"calibration", &[0; 16]).ok();
            begun.elapsed()
        })
    }

    /// As [`KdfCost::calibrated`], with the measuring given.
    #[must_use]
    pub fn fitted(target: Duration, measure: impl Fn(Self) -> Duration) -> Self {
        let floor = Self::FLOOR;
        let taken = measure(floor).as_secs_f64().max(0.001);
        let times = (target.as_secs_f64() / taken).max(1.0);
        let memory_times = times.min(f64::from(MEMORY_MOST_KIB / floor.memory_kib));
        let passes_times = times / memory_times;
        Self {
            memory_kib: (f64::from(floor.memory_kib) * memory_times) as u32,
            passes: ((f64::from(floor.passes) * passes_times) as u32).clamp(floor.passes, PASSES_MOST),
        }
    }

    /// Memory of one guess, in KiB.
    #[must_use]
    pub fn memory_kib(self) -> u32 {
        self.memory_kib
    }

    /// Passes over that memory.
    #[must_use]
    pub fn passes(self) -> u32 {
        self.passes
    }

    /// Whether a file may ask this of us: no less than the floor, no more than any desk writes.
    pub(super) fn is_sane(self) -> bool {
        (Self::FLOOR.memory_kib..=MEMORY_MOST_KIB).contains(&self.memory_kib)
            && (Self::FLOOR.passes..=PASSES_MOST).contains(&self.passes)
    }

    /// The wrapping key for a secret.
    pub(super) fn derive(self, secret: &[u8], salt: &[u8; 16]) -> Result<Zeroizing<[u8; 32]>, KeysFailure> {
        let mut key = Zeroizing::new([0; 32]);
        let params = Params::new(self.memory_kib, self.passes, 1, Some(32));
        let params = params.map_err(|_| KeysFailure::KeyDerivationFailed)?;
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(secret, salt, key.as_mut())
            .map_err(|_| KeysFailure::KeyDerivationFailed)?;
        Ok(key)
    }
}
