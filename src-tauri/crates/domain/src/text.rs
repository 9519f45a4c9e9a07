//! Words people type or paste. Kept as typed but for the canonical Unicode form; shown in isolation, so that direction
//! marks and emoji stay; control characters are named, never dropped in silence. Only what forces an order of letters other
//! than the one in which they are read is left out (U+202D, U+202E: Unicode Technical Report 36, bidirectional spoofing): a
//! paper reads as its digest was made.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use unicode_normalization::UnicodeNormalization;

use crate::Rejection;

/// The longest title, in characters.
pub const TITLE_LIMIT: usize = 200;
/// The longest text, in characters: some 150 pages.
pub const TEXT_LIMIT: usize = 500_000;

/// One line of 1 to 200 characters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct Title(String);

/// Any text of up to 500,000 characters with at least one visible one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct Text(String);

/// The text in its canonical form and in its own order.
fn canonical(text: &str) -> String {
    let ordered = text.replace(['\u{202d}', '\u{202e}'], "");
    ordered.trim().nfc().collect()
}

fn control(text: &str, allowed: &[char]) -> Option<Rejection> {
    text.chars()
        .enumerate()
        .find(|(_, c)| c.is_control() && !allowed.contains(c))
        .map(|(at, c)| Rejection::ControlCharacter { code_point: c.into(), at })
}

/// Whether there is anything to see: not only space and marks of direction or joining.
fn blank(text: &str) -> bool {
    text.chars().all(|c| {
        c.is_whitespace()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
    })
}

impl Title {
    /// The words themselves.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Text {
    /// The words themselves.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Title {
    type Error = Rejection;
    fn try_from(typed: String) -> Result<Self, Rejection> {
        let title = canonical(&typed);
        if let Some(refused) = control(&title, &[]) {
            return Err(refused);
        }
        if blank(&title) {
            return Err(Rejection::TitleEmpty);
        }
        let length = title.chars().count();
        if length > TITLE_LIMIT {
            return Err(Rejection::TitleTooLong { limit: TITLE_LIMIT, length });
        }
        Ok(Self(title))
    }
}

impl TryFrom<String> for Text {
    type Error = Rejection;
    fn try_from(typed: String) -> Result<Self, Rejection> {
        let text = canonical(&typed.replace("\r\n", "\n").replace('\r', "\n"));
        if let Some(refused) = control(&text, &['\n', '\t']) {
            return Err(refused);
        }
        if blank(&text) {
            return Err(Rejection::TextEmpty);
        }
        let length = text.chars().count();
        if length > TEXT_LIMIT {
            return Err(Rejection::TextTooLong { limit: TEXT_LIMIT, length });
        }
        Ok(Self(text))
    }
}

impl From<Title> for String {
    fn from(title: Title) -> Self {
        title.0
    }
}

impl From<Text> for String {
    fn from(text: Text) -> Self {
        text.0
    }
}

impl AsRef<str> for Title {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for Text {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

/// Reads a field that a form leaves as an empty string as absent.
pub(crate) fn absent_if_blank<'de, D, T>(from: D) -> Result<Option<T>, D::Error>
where
    D: serde::Deserializer<'de>,
    T: TryFrom<String, Error = Rejection>,
{
    match Option::<String>::deserialize(from)? {
        None => Ok(None),
        Some(typed) if blank(&typed) => Ok(None),
        Some(typed) => T::try_from(typed).map(Some).map_err(serde::de::Error::custom),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles() {
        let check = |typed: &str, want: Result<&str, Rejection>| {
            let got = Title::try_from(typed.to_owned());
            assert_eq!(got.as_ref().map(Title::as_str), want.as_ref().map(|title| *title), "{typed:?}");
        };
        check("Sanctions", Ok("Sanctions"));
        check("  Sanctions \u{a0}", Ok("Sanctions"));
        check("cafe\u{301}", Ok("café"));
        check("جلسة ‏(1)‏ 🕊️", Ok("جلسة ‏(1)‏ 🕊️"));
        check("ACME\u{202e}txt.exe\u{202c}", Ok("ACMEtxt.exe\u{202c}"));
        check("\u{202d} in order", Ok("in order"));
        check("", Err(Rejection::TitleEmpty));
        check(" \u{200f}\u{202e}", Err(Rejection::TitleEmpty));
        check("a\0b", Err(Rejection::ControlCharacter { code_point: 0, at: 1 }));
        check("a\nb", Err(Rejection::ControlCharacter { code_point: 10, at: 1 }));
        check(&"x".repeat(10_000), Err(Rejection::TitleTooLong { limit: 200, length: 10_000 }));
    }

    #[test]
    fn texts() {
        let pages = "صفحة من النص\n".repeat(12_000);
        assert!(Text::try_from(pages).is_ok());
        assert_eq!(Text::try_from("a\r\nb".to_owned()).map(String::from), Ok("a\nb".to_owned()));
        assert_eq!(Text::try_from("a\u{7}".to_owned()), Err(Rejection::ControlCharacter { code_point: 7, at: 1 }));
        assert_eq!(
            Text::try_from("x".repeat(500_001)),
            Err(Rejection::TextTooLong { limit: TEXT_LIMIT, length: 500_001 })
        );
    }
}
