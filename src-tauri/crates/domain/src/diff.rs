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

/// A run that stands in both texts, between two that do not, is read as changed with them where it has fewer letters:
/// a lone "the" tells nobody anything.
const ISLAND: usize = 4;

/// The runs that lead from one text to the other, what was taken away before what came for it; words are found by
/// Unicode's rules (UAX #29). Of texts with hardly a word in common, both are given whole.
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
    let runs = without_islands(runs);
    let kept: usize = runs.iter().filter(|run| run.kind == Run::Same).map(|run| letters(&run.text)).sum();
    let all = letters(earlier).max(letters(later));
    if kept * 5 < all && !earlier.is_empty() && !later.is_empty() {
        let whole = |kind, text: &str| Segment { kind, text: text.to_owned() };
        return vec![whole(Run::Removed, earlier), whole(Run::Added, later)];
    }
    runs
}

fn letters(text: &str) -> usize {
    text.chars().filter(|c| c.is_alphanumeric()).count()
}

fn without_islands(runs: Vec<Segment>) -> Vec<Segment> {
    let last = runs.len().saturating_sub(1);
    let (mut read, mut removed, mut added) = (Vec::new(), String::new(), String::new());
    let close = |read: &mut Vec<Segment>, removed: &mut String, added: &mut String| {
        for (kind, text) in [(Run::Removed, removed), (Run::Added, added)] {
            if !text.is_empty() {
                read.push(Segment { kind, text: std::mem::take(text) });
            }
        }
    };
    for (at, run) in runs.into_iter().enumerate() {
        match run.kind {
            Run::Removed => removed.push_str(&run.text),
            Run::Added => added.push_str(&run.text),
            Run::Same if at > 0 && at < last && letters(&run.text) < ISLAND => {
                removed.push_str(&run.text);
                added.push_str(&run.text);
            }
            Run::Same => {
                close(&mut read, &mut removed, &mut added);
                read.push(run);
            }
        }
    }
    close(&mut read, &mut removed, &mut added);
    read
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
            (
                "No less than 140 cubic metres, in every year",
                "No less than 120 cubic metres, in a dry year",
                "No less than {-140}{+120} cubic metres, in {-every}{+a dry} year",
            ),
            (
                "Fields by the river are flooded in June",
                "Fields on the shore are dry in June",
                "Fields {-by the river are flooded}{+on the shore are dry} in June",
            ),
            (
                "A floor of ninety, measured as a mean",
                "The flow follows the season",
                "{-A floor of ninety, measured as a mean}{+The flow follows the season}",
            ),
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
