//! Folding for search: text that people call the same becomes the same, in Latin, Arabic and Persian.
//!
//! NFKC, lower case, no combining marks, no tatweel, no direction marks; one form of alef, yeh, kaf, heh and
//! the seats of hamza (Arabic and Persian keyboards differ); digits as ASCII.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The version of the folding; an index made with another is made anew.
pub const FOLDING: u32 = 1;

const ZWNJ: char = '\u{200c}';

fn unified(c: char) -> Option<char> {
    Some(match c {
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ي' | 'ئ' | 'ې' => 'ی',
        'ك' => 'ک',
        'ة' | 'ۀ' | 'ە' | 'ھ' | 'ہ' => 'ه',
        'ؤ' => 'و',
        'ء'
        | 'ـ'
        | '\u{200b}'
        | '\u{200d}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}'
        | '\u{feff}' => {
            return None;
        }
        '٠'..='٩' => char::from(b'0' + (c as u32 - '٠' as u32) as u8),
        '۰'..='۹' => char::from(b'0' + (c as u32 - '۰' as u32) as u8),
        other => other,
    })
}

/// The folded form, with the zero-width non-joiner still in it.
fn folded(text: &str) -> impl Iterator<Item = char> + '_ {
    // Unify before decomposing: `آ` would fall apart into alef and a mark that is dropped, which is what is wanted,
    // but `ئ` would lose its seat.
    text.nfkc().filter_map(unified).nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase)
}

/// Words of a text, folded, as they go into a query or an index; words joined by a non-joiner as one and apart.
pub fn terms(text: &str) -> Vec<String> {
    let plain: String = folded(text).collect();
    let mut found = Vec::new();
    for word in plain.split(|c: char| !(c.is_alphanumeric() || c == ZWNJ)) {
        let joined: String = word.chars().filter(|c| *c != ZWNJ).collect();
        if joined.is_empty() {
            continue;
        }
        if word.contains(ZWNJ) {
            found.extend(word.split(ZWNJ).filter(|part| !part.is_empty()).map(str::to_owned));
        }
        found.push(joined);
    }
    found
}

/// What the index holds for a text: its terms, and those with an Arabic article also without it (`والموقف` by `موقف`).
pub fn indexed(text: &str) -> String {
    let mut words = terms(text);
    let bare: Vec<_> = words.iter().filter_map(|word| without_article(word)).map(str::to_owned).collect();
    words.extend(bare);
    words.join(" ")
}

/// What a query asks for: each typed word, without its article, as the beginning of a word.
pub fn asked(typed: &str) -> Vec<String> {
    let plain: String = folded(typed).filter(|c| *c != ZWNJ).collect();
    plain
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| without_article(word).unwrap_or(word).to_owned())
        .collect()
}

/// Whether an indexed text has a word for each asked term.
pub fn holds(indexed: &str, asked: &[String]) -> bool {
    asked.iter().all(|term| indexed.split(' ').any(|word| word.starts_with(term.as_str())))
}

fn without_article(word: &str) -> Option<&str> {
    ["وال", "بال", "فال", "كال", "کال", "لل", "ال"]
        .iter()
        .find_map(|article| word.strip_prefix(article))
        .filter(|rest| rest.chars().count() >= 3)
}

/// Spans (in characters) of the words of a text that begin with one of the asked terms.
pub fn highlights(text: &str, asked: &[String]) -> Vec<(usize, usize)> {
    let mut spans = Vec::new();
    let mut start = 0;
    let chars: Vec<char> = text.chars().collect();
    while start < chars.len() {
        if !(chars[start].is_alphanumeric() || is_combining_mark(chars[start])) {
            start += 1;
            continue;
        }
        let end = chars[start..]
            .iter()
            .position(|c| !(c.is_alphanumeric() || is_combining_mark(*c) || *c == ZWNJ || *c == 'ـ'))
            .map_or(chars.len(), |length| start + length);
        let word: String = chars[start..end].iter().collect();
        let forms = indexed(&word);
        if forms.split(' ').any(|form| asked.iter().any(|term| form.starts_with(term.as_str()))) {
            spans.push((start, end));
        }
        start = end;
    }
    spans
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn finds(typed: &str, text: &str) -> bool {
        holds(&indexed(text), &asked(typed))
    }

    #[test]
    fn one_word_in_many_spellings() {
        for (typed, text) in [
            ("إيران", "ایران"),
            ("ایران", "إيران"),
            ("كتاب", "کتاب"),
            ("1405", "سال ۱۴۰۵"),
            ("۱۴۰۵", "1405"),
            ("موقف", "والموقف من العقوبات"),
            ("الموقف", "موقف"),
            ("میخواهیم", "می‌خواهیم"),
            ("خواهیم", "می‌خواهیم"),
            ("مسووليه", "مسؤولية"),
            ("مئة", "مئه"),
            ("sanctions", "SANCTIONS, pace"),
            ("cafe", "Café"),
            ("sanc", "Sanctions"),
            ("تطبیع", "تَطْبِيع"),
            ("محادثات", "محـــادثات"),
        ] {
            assert!(finds(typed, text), "{typed} in {text}: {:?} in {}", asked(typed), indexed(text));
        }
        assert!(!finds("missile", "Sanctions"));
    }

    #[test]
    fn highlights_stand_on_the_original() {
        let text = "The SANCTIONS: والموقف، می‌خواهیم";
        let shown = |typed: &str| {
            highlights(text, &asked(typed))
                .into_iter()
                .map(|(from, to)| text.chars().skip(from).take(to - from).collect::<String>())
                .collect::<Vec<_>>()
        };
        assert_eq!(shown("sanct"), ["SANCTIONS"]);
        assert_eq!(shown("موقف"), ["والموقف"]);
        assert_eq!(shown("خواهیم"), ["می‌خواهیم"]);
    }

    proptest! {
        #[test]
        fn a_text_is_found_by_its_own_words(text in "[\\p{Latin}\\p{Arabic} \u{200c}]{1,40}") {
            for word in text.split_whitespace() {
                prop_assert!(finds(word, &text), "{:?} not in {:?}", asked(word), indexed(&text));
            }
        }
    }
}
