use std::fmt;

use sha2::{Digest, Sha256};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::KeysFailure;
use super::file_key::random;

/// Crockford's digits: no I, L, O or U.
const DIGITS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH: usize = 30;
const GROUP: usize = 5;

/// 128 random bits to print and lock away: six groups of five digits, the last four of them and two bits a checksum.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct RecoveryCode([u8; 16]);

impl RecoveryCode {
    pub(super) fn random() -> Result<Self, KeysFailure> {
        let mut code = Self([0; 16]);
        random(&mut code.0)?;
        Ok(code)
    }

    pub(super) fn secret(&self) -> &[u8; 16] {
        &self.0
    }

    /// The code as it is printed: `XXXXX-XXXXX-XXXXX-XXXXX-XXXXX-XXXXX`.
    #[must_use]
    pub fn printed(&self) -> Zeroizing<String> {
        let bits = u128::from_be_bytes(self.0);
        let sum = checksum(&self.0);
        let mut text = Zeroizing::new(String::with_capacity(LENGTH + LENGTH / GROUP));
        for place in 0..LENGTH {
            if place > 0 && place % GROUP == 0 {
                text.push('-');
            }
            // 150 bits: 128 of the code, then 22 of the checksum.
            let digit = match 123_u32.checked_sub(5 * place as u32) {
                Some(shift) => (bits >> shift) as usize & 31,
                None if place == 25 => ((bits & 7) as usize) << 2 | (sum >> 20) as usize,
                None => (sum >> (5 * (LENGTH - 1 - place))) as usize & 31,
            };
            text.push(char::from(DIGITS[digit]));
        }
        text
    }

    /// Reads a code typed by hand: any case, with or without separators, O for 0, I or L for 1, Arabic or Persian digits.
    ///
    /// # Errors
    /// `RecoveryCodeMistyped` when a digit, the length or the checksum is wrong.
    pub fn typed(text: &str) -> Result<Self, KeysFailure> {
        let mut digits = Zeroizing::new(Vec::with_capacity(LENGTH));
        for character in text.chars().filter(|character| character.is_alphanumeric()) {
            digits.push(digit(character).ok_or(KeysFailure::RecoveryCodeMistyped)?);
        }
        if digits.len() != LENGTH {
            return Err(KeysFailure::RecoveryCodeMistyped);
        }
        let mut bits = digits[..25].iter().fold(0_u128, |bits, digit| bits << 5 | u128::from(*digit));
        bits = bits << 3 | u128::from(digits[25] >> 2);
        let sum = digits[26..].iter().fold(u32::from(digits[25] & 3), |sum, digit| sum << 5 | u32::from(*digit));
        let code = Self(bits.to_be_bytes());
        if sum == checksum(&code.0) { Ok(code) } else { Err(KeysFailure::RecoveryCodeMistyped) }
    }
}

impl fmt::Debug for RecoveryCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("RecoveryCode(..)")
    }
}

fn digit(character: char) -> Option<u8> {
    let ascii = match character {
        '٠'..='٩' => char::from_digit(character as u32 - '٠' as u32, 10)?,
        '۰'..='۹' => char::from_digit(character as u32 - '۰' as u32, 10)?,
        other => other.to_ascii_uppercase(),
    };
    let ascii = match ascii {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    DIGITS.iter().position(|digit| char::from(*digit) == ascii).and_then(|place| u8::try_from(place).ok())
}

/// 22 bits.
fn checksum(code: &[u8; 16]) -> u32 {
    let mut digest = Sha256::new();
    digest.update(b"sabla recovery code");
    digest.update(code);
    let sum = digest.finalize();
    u32::from_be_bytes([sum[0], sum[1], sum[2], sum[3]]) >> 10
}
