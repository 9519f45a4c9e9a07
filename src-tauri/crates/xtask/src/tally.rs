//! Counts tests from the closing lines of the runners.

use std::ops::AddAssign;

/// Tests that passed and failed.
#[derive(Debug, Default, Clone, Copy, PartialEq)]
pub struct Tally {
    pub passed: u32,
    pub failed: u32,
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

/// What a line adds, where it closes a run: of cargo's runner, nextest, vitest, or one that says `N passed, N failed`.
/// An indented line of cargo's runner is nextest quoting a test that it counts itself.
pub fn closing(line: &str) -> Option<Tally> {
    let text = line.trim();
    let closes = line.starts_with("test result:")
        || text.starts_with("Summary [") && (text.contains(" tests run:") || text.contains(" test run:"))
        || text.strip_prefix("Tests ").is_some_and(|rest| rest.ends_with(')'))
        || plain(text);
    closes.then(|| Tally { passed: before(text, "passed"), failed: before(text, "failed") })
}

/// `12 passed, 0 failed`, alone on its line.
fn plain(line: &str) -> bool {
    let words: Vec<&str> = line.split([' ', ',']).filter(|word| !word.is_empty()).collect();
    matches!(words.as_slice(), [passed, "passed", failed, "failed"] if number(passed).is_some() && number(failed).is_some())
}

/// The number in front of a word; none counts as nought.
fn before(line: &str, word: &str) -> u32 {
    let words: Vec<&str> = line.split_whitespace().collect();
    let place = words.iter().position(|found| found.trim_end_matches([',', ';']) == word);
    place.and_then(|place| place.checked_sub(1)).and_then(|place| number(words[place])).unwrap_or(0)
}

fn number(word: &str) -> Option<u32> {
    word.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_runner_closes_in_its_own_words() {
        let cases = [
            (
                "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.10s",
                Some((12, 0)),
            ),
            (
                "test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.10s",
                Some((3, 2)),
            ),
            ("     Summary [   1.234s] 10 tests run: 9 passed (1 slow), 1 failed, 4 skipped", Some((9, 1))),
            ("     Summary [   0.004s] 1 test run: 1 passed, 0 skipped", Some((1, 0))),
            ("      Tests  1 failed | 41 passed (42)", Some((41, 1))),
            ("      Tests  41 passed (41)", Some((41, 0))),
            ("36 passed, 0 failed", Some((36, 0))),
            (" Test Files  4 passed (4)", None),
            ("    test result: FAILED. 0 passed; 1 failed; 0 ignored; 0 measured; 115 filtered out", None),
            ("(\"     Summary [   0.004s] 1 test run: 1 passed, 0 skipped\", Some((1, 0))),", None),
            ("test agenda::moved ... ok", None),
            ("the note said 3 passed, 4 failed", None),
        ];
        for (line, expected) in cases {
            assert_eq!(closing(line), expected.map(|(passed, failed)| Tally { passed, failed }), "{line}");
        }
    }
}
