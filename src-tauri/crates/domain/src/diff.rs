//! Word by word, what changed between two texts: one comparison for screen and paper.

use serde::{Deserialize, Serialize};
use similar::{ChangeTag, TextDiff};
use ts_rs::TS;

/// Whether a run of text stands in both texts or in one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Run {
    /// In both.
    Same,
    /// In the later only.
    Added,
    /// In the earlier only.
    Removed,
}

/// A run of text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Segment {
    /// Where it stands.
    pub kind: Run,
    /// The words.
    pub text: String,
}

/// The runs that lead from one text to the other; words are found by Unicode's rules (UAX #29).
pub fn words(earlier: &str, later: &str) -> Vec<Segment> {
    let mut runs: Vec<Segment> = Vec::new();
    for change in TextDiff::from_unicode_words(earlier, later).iter_all_changes() {
        let kind = match change.tag() {
            ChangeTag::Equal => Run::Same,
            ChangeTag::Insert => Run::Added,
            ChangeTag::Delete => Run::Removed,
        };
        match runs.last_mut() {
            Some(run) if run.kind == kind => run.text.push_str(change.value()),
            _ => runs.push(Segment { kind, text: change.value().to_owned() }),
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn marked(runs: &[Segment]) -> String {
        runs.iter()
            .map(|run| match run.kind {
                Run::Same => run.text.clone(),
                Run::Added => format!("{{+{}}}", run.text),
                Run::Removed => format!("{{-{}}}", run.text),
            })
            .collect()
    }

    #[test]
    fn words_in_three_scripts() {
        for (earlier, later, want) in [
            (
                "Keep full research capability",
                "Keep some research capability",
                "Keep {-full}{+some} research capability",
            ),
            ("رفع العقوبات فورا", "رفع العقوبات تدريجيا", "رفع العقوبات {-فورا}{+تدريجيا}"),
            ("حفظ توان پژوهشی", "حفظ بخشی از توان پژوهشی", "حفظ {+بخشی از }توان پژوهشی"),
            ("می‌خواهیم بمانیم", "می‌خواهیم برویم", "می‌خواهیم {-بمانیم}{+برویم}"),
            ("", "new", "{+new}"),
        ] {
            assert_eq!(marked(&words(earlier, later)), want);
        }
    }

    proptest! {
        #[test]
        fn both_texts_are_in_the_runs(earlier in "\\PC{0,60}", later in "\\PC{0,60}") {
            let runs = words(&earlier, &later);
            let side = |not: Run| runs.iter().filter(|run| run.kind != not).map(|run| run.text.as_str()).collect::<String>();
            prop_assert_eq!(side(Run::Added), earlier);
            prop_assert_eq!(side(Run::Removed), later);
        }
    }
}
