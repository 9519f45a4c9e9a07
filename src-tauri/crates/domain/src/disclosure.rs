//! The disclosure ledger: who may know what, who knows it, since when and through whom. Only ever added to.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::audience::Audience;
use crate::text::{Text, Title, absent_if_blank};
use crate::{DisclosureId, HandOverId, MessageId, PaperId, PositionId, ProposalId, Rejection, StatementId};

/// What is disclosed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(tag = "fact", rename_all = "snake_case")]
#[expect(missing_docs, reason = "the line above a variant names its field")]
pub enum Fact {
    /// A statement.
    Statement { statement: StatementId },
    /// One revision of a position.
    Position { position: PositionId },
    /// A message.
    Message { message: MessageId },
    /// A draft of a text under discussion.
    Proposal { proposal: ProposalId },
    /// A paper.
    Paper { paper: PaperId },
}

/// A step of the ledger.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// The audience itself handed it to us: it knows what it said in these words.
    Given,
    /// It may be conveyed to the audience in the authorised wording.
    Cleared,
    /// It was conveyed to the audience.
    Conveyed,
    /// How the audience took it, said later.
    Reacted,
    /// The source takes its consent back: nothing more is conveyed, and what was conveyed is not repeated.
    Withdrawn,
    /// It was read out or published.
    Public,
    /// An earlier entry was recorded in error.
    Corrected,
}

/// How it was conveyed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Means {
    /// By word of mouth.
    Orally,
    /// On paper.
    OnPaper,
}

/// One entry of the ledger.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Disclosure {
    /// What.
    #[serde(flatten)]
    pub fact: Fact,
    /// To whom.
    #[serde(flatten)]
    pub to: Audience,
    /// What was done.
    pub step: Step,
    /// When it was done, milliseconds UTC.
    pub at: i64,
    /// The words in which the audience may hear it or heard it. Written down with every step that lets it be known, so that
    /// a later change of the fact's own wording changes nobody's knowledge; where a sender leaves them out, the words last
    /// cleared for this audience, else the fact's own authorised ones, are taken.
    #[serde(default, deserialize_with = "absent_if_blank")]
    pub wording: Option<Text>,
    /// Through whom: who let us, or who of us conveyed it.
    #[serde(default, deserialize_with = "absent_if_blank")]
    pub through: Option<Title>,
    /// How.
    #[serde(default)]
    pub means: Option<Means>,
    /// How they took it.
    #[serde(default, deserialize_with = "absent_if_blank")]
    pub reaction: Option<Text>,
    /// Why it was conveyed without clearance, or why an entry is corrected.
    #[serde(default, deserialize_with = "absent_if_blank")]
    pub reason: Option<Text>,
    /// The entry that was recorded in error.
    #[serde(default)]
    pub corrects: Option<DisclosureId>,
    /// The hand-over it was part of.
    #[serde(default)]
    #[ts(skip)]
    pub hand_over: Option<HandOverId>,
}

/// How a fact stands with an audience.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// Ours alone.
    #[default]
    Confided,
    /// It may be conveyed.
    Cleared,
    /// The audience knows it.
    Conveyed,
    /// Everybody knows it.
    Public,
}

/// An entry as the ledger's rules read it.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Its identity.
    pub id: DisclosureId,
    /// To whom.
    pub to: Audience,
    /// What was done.
    pub step: Step,
    /// In which words.
    pub wording: Option<String>,
    /// How it was conveyed.
    pub means: Option<Means>,
    /// A reason was named for it.
    pub reasoned: bool,
    /// Which entry it corrects.
    pub corrects: Option<DisclosureId>,
}

/// The entries of one fact, in the order in which they were recorded.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ledger {
    entries: Vec<Entry>,
}

/// What an audience knows of a fact.
#[derive(Clone, Debug, PartialEq)]
pub struct Known {
    /// The entry by which it came to know it first.
    pub since: DisclosureId,
    /// The words in which it knows it.
    pub wording: String,
    /// It knows the thing itself and not of it alone: it gave it to us, or got it on paper.
    pub whole: bool,
}

impl Disclosure {
    /// That a fact is conveyed to an audience in these words; nothing else is said of it yet.
    pub fn conveying(fact: Fact, to: Audience, wording: Option<Text>) -> Self {
        Self {
            fact,
            to,
            step: Step::Conveyed,
            at: 0,
            wording,
            through: None,
            means: None,
            reaction: None,
            reason: None,
            corrects: None,
            hand_over: None,
        }
    }
}

impl Step {
    /// Whether the audience knows from then on.
    pub fn lets_know(self) -> bool {
        matches!(self, Self::Given | Self::Conveyed | Self::Public)
    }

    /// Whether the step lets the audience know, now or later, and so says in which words.
    pub fn has_wording(self) -> bool {
        matches!(self, Self::Given | Self::Cleared | Self::Conveyed | Self::Public)
    }
}

impl Ledger {
    /// The entries that stand: neither corrected nor corrections.
    pub fn of(entries: Vec<Entry>) -> Self {
        let corrected: Vec<_> = entries.iter().filter_map(|entry| entry.corrects).collect();
        let stands = |entry: &Entry| entry.step != Step::Corrected && !corrected.contains(&entry.id);
        Self { entries: entries.into_iter().filter(stands).collect() }
    }

    /// The audiences that its entries name.
    pub fn told(&self) -> impl Iterator<Item = Audience> {
        self.entries.iter().map(|entry| entry.to)
    }

    /// How the fact stands with exactly this audience, or with everybody.
    pub fn standing(&self, with: Audience) -> Confidence {
        let mut standing = Confidence::Confided;
        for entry in &self.entries {
            standing = match entry.step {
                Step::Public => Confidence::Public,
                _ if entry.to != with => standing,
                Step::Given | Step::Conveyed => standing.max(Confidence::Conveyed),
                Step::Cleared => standing.max(Confidence::Cleared),
                // What is known stays known; what was cleared no longer is.
                Step::Withdrawn if standing == Confidence::Cleared => Confidence::Confided,
                Step::Reacted | Step::Withdrawn | Step::Corrected => standing,
            };
        }
        standing
    }

    /// Whether what this audience knows is not to be repeated: consent was withdrawn and not given again.
    pub fn is_not_to_be_repeated(&self, with: Audience) -> bool {
        let about = self.entries.iter().filter(|entry| entry.to == with);
        about.fold(false, |held, entry| match entry.step {
            Step::Withdrawn => true,
            Step::Cleared | Step::Given | Step::Public => false,
            _ => held,
        })
    }

    /// Whether an entry stands.
    pub fn holds(&self, id: DisclosureId) -> bool {
        self.entries.iter().any(|entry| entry.id == id)
    }

    /// Whether the last clearance for this audience was a decision with a reason.
    pub fn is_decided(&self, with: Audience) -> bool {
        self.last_consent(with).is_some_and(|entry| entry.step == Step::Cleared && entry.reasoned)
    }

    /// What its source last said about telling this audience.
    fn last_consent(&self, with: Audience) -> Option<&Entry> {
        let consent = |entry: &&Entry| entry.to == with && matches!(entry.step, Step::Cleared | Step::Withdrawn);
        self.entries.iter().rfind(consent)
    }

    /// The words last cleared for this audience.
    pub fn cleared_wording(&self, with: Audience) -> Option<&str> {
        let cleared = self.entries.iter().rev().find(|entry| entry.step == Step::Cleared && entry.to == with);
        cleared.and_then(|entry| entry.wording.as_deref())
    }

    /// What is known to whoever hears what each of `told` accepts: the first entry that told them, and the words of the last.
    /// `lets_know` says which steps tell: [`Step::lets_know`].
    pub fn known(&self, hears: impl Fn(Audience) -> bool, lets_know: fn(Step) -> bool) -> Option<Known> {
        let told = |entry: &&Entry| lets_know(entry.step) && hears(entry.to);
        let since = self.entries.iter().find(told)?.id;
        let wording = self.entries.iter().rfind(told)?.wording.clone()?;
        let whole = self
            .entries
            .iter()
            .filter(told)
            .any(|entry| entry.step == Step::Given || entry.means == Some(Means::OnPaper));
        Some(Known { since, wording, whole })
    }

    /// Whether the source lets this audience hear these words: it was cleared for it in them, and that was not taken back.
    fn authorises(&self, next: &Disclosure) -> bool {
        let words = next.wording.as_ref().map(Text::as_str);
        self.last_consent(next.to).is_some_and(|entry| {
            entry.step == Step::Cleared && (entry.wording.is_none() || entry.wording.as_deref() == words)
        })
    }

    /// Whether an audience handed it to us itself.
    fn is_own(&self, audience: Audience) -> bool {
        self.entries.iter().any(|entry| entry.to == audience && entry.step == Step::Given)
    }

    /// Whether an entry may follow: only what is cleared is conveyed, unless the override names its reason; only what is
    /// cleared or known is withdrawn; a correction names an entry to the same audience, and why.
    pub fn check_next(&self, next: &Disclosure) -> Result<(), Rejection> {
        let standing = self.standing(next.to);
        if next.step.has_wording() && next.wording.is_none() {
            return Err(Rejection::WordingMissing);
        }
        let unauthorised = next.reason.is_none() && !self.authorises(next);
        match next.step {
            Step::Public if next.to != Audience::Public => Err(Rejection::PublicToEverybody),
            Step::Conveyed | Step::Public if unauthorised => Err(Rejection::NotCleared),
            // Who handed it to us cannot be told not to repeat it.
            Step::Withdrawn if standing == Confidence::Confided || self.is_own(next.to) => {
                Err(Rejection::NothingToWithdraw)
            }
            Step::Reacted if standing < Confidence::Conveyed => Err(Rejection::NotConveyed),
            Step::Reacted if next.reaction.is_none() => Err(Rejection::ReactionMissing),
            Step::Corrected => match next.corrects {
                Some(id) if self.entries.iter().any(|entry| entry.id == id && entry.to == next.to) => match next.reason
                {
                    Some(_) => Ok(()),
                    None => Err(Rejection::ReasonMissing),
                },
                _ => Err(Rejection::NotOneOf { value: next.corrects.map(|id| id.to_string()).unwrap_or_default() }),
            },
            _ if next.corrects.is_some() => Err(Rejection::NotOneOf { value: "corrects".to_owned() }),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::PartyId;
    use uuid::Uuid;

    const ONE: Audience = Audience::Party { party: PartyId(Uuid::from_u128(1)) };
    const OTHER: Audience = Audience::Party { party: PartyId(Uuid::from_u128(2)) };

    fn step(word: &str) -> Step {
        serde_json::from_value(word.into()).unwrap()
    }

    /// `"cleared:1 conveyed:1=other words corrected:1<2"`: step, audience (0 is the public), words, the entry it corrects.
    fn ledger(entries: &str) -> Ledger {
        let entry = |(at, text): (usize, &str)| {
            let (text, corrects) = text.split_once('<').map_or((text, None), |(text, id)| (text, Some(id)));
            let (text, wording) = text.split_once('=').map_or((text, None), |(text, words)| (text, Some(words)));
            let (word, to) = text.split_once(':').unwrap();
            Entry {
                id: DisclosureId(Uuid::from_u128(at as u128 + 1)),
                to: [Audience::Public, ONE, OTHER][to.parse::<usize>().unwrap()],
                step: step(word),
                wording: wording.map(str::to_owned),
                means: None,
                reasoned: false,
                corrects: corrects.map(|id| DisclosureId(Uuid::from_u128(id.parse().unwrap()))),
            }
        };
        Ledger::of(entries.split_whitespace().enumerate().map(entry).collect())
    }

    #[test]
    fn how_a_fact_stands() {
        for (entries, one, other, held) in [
            ("", Confidence::Confided, Confidence::Confided, false),
            ("cleared:1", Confidence::Cleared, Confidence::Confided, false),
            ("cleared:1 conveyed:1", Confidence::Conveyed, Confidence::Confided, false),
            ("cleared:1 withdrawn:1", Confidence::Confided, Confidence::Confided, true),
            ("cleared:1 withdrawn:1 cleared:1", Confidence::Cleared, Confidence::Confided, false),
            ("cleared:1 conveyed:1 withdrawn:1", Confidence::Conveyed, Confidence::Confided, true),
            ("cleared:1 conveyed:1 reacted:1", Confidence::Conveyed, Confidence::Confided, false),
            ("conveyed:1 public:0", Confidence::Public, Confidence::Public, false),
            ("given:2", Confidence::Confided, Confidence::Conveyed, false),
            ("cleared:1 conveyed:1 corrected:1<2", Confidence::Cleared, Confidence::Confided, false),
        ] {
            let ledger = ledger(entries);
            assert_eq!((ledger.standing(ONE), ledger.standing(OTHER)), (one, other), "{entries}");
            assert_eq!(ledger.is_not_to_be_repeated(ONE), held, "{entries}");
        }
    }

    #[test]
    fn what_is_known_is_known_in_the_words_that_were_conveyed() {
        for (entries, known) in [
            ("cleared:1=soft", None),
            ("cleared:1=soft conveyed:1=soft", Some("soft")),
            ("cleared:1=soft conveyed:1=softer", Some("softer")),
            ("cleared:1=soft conveyed:1=soft cleared:1=new", Some("soft")),
            ("given:1=ours conveyed:1=theirs", Some("theirs")),
            ("conveyed:2=theirs", None),
            ("public:0=out", Some("out")),
        ] {
            let known_now = ledger(entries).known(|told| told == ONE || told == Audience::Public, Step::lets_know);
            assert_eq!(known_now.map(|known| known.wording).as_deref(), known, "{entries}");
        }
    }

    #[test]
    fn what_may_follow() {
        let next = |word: &str, reason: Option<&str>, corrects: Option<u128>| Disclosure {
            fact: Fact::Statement { statement: StatementId(Uuid::nil()) },
            to: if word == "public" { Audience::Public } else { ONE },
            step: step(word),
            at: 0,
            wording: Some("words".to_owned().try_into().unwrap()).filter(|_| step(word).has_wording()),
            through: None,
            means: None,
            reaction: (word == "reacted").then(|| "They smiled".to_owned().try_into().unwrap()),
            reason: reason.map(|reason| reason.to_owned().try_into().unwrap()),
            corrects: corrects.map(|id| DisclosureId(Uuid::from_u128(id))),
            hand_over: None,
        };
        for (entries, word, reason, corrects, want) in [
            ("", "cleared", None, None, Ok(())),
            ("", "conveyed", None, None, Err(Rejection::NotCleared)),
            ("cleared:2", "conveyed", None, None, Err(Rejection::NotCleared)),
            ("cleared:1", "conveyed", None, None, Ok(())),
            ("cleared:1=words", "conveyed", None, None, Ok(())),
            ("cleared:1=others", "conveyed", None, None, Err(Rejection::NotCleared)),
            ("cleared:1 conveyed:1 withdrawn:1", "conveyed", None, None, Err(Rejection::NotCleared)),
            ("cleared:1 conveyed:1 withdrawn:1", "conveyed", Some("They asked what we had said"), None, Ok(())),
            ("cleared:1 withdrawn:1 cleared:1", "conveyed", None, None, Ok(())),
            ("", "conveyed", Some("The minister asked in the corridor"), None, Ok(())),
            ("", "withdrawn", None, None, Err(Rejection::NothingToWithdraw)),
            ("cleared:1", "withdrawn", None, None, Ok(())),
            ("given:1", "withdrawn", None, None, Err(Rejection::NothingToWithdraw)),
            ("cleared:1", "reacted", None, None, Err(Rejection::NotConveyed)),
            ("cleared:1 conveyed:1", "reacted", None, None, Ok(())),
            ("cleared:1 conveyed:1 withdrawn:1", "reacted", None, None, Ok(())),
            ("", "public", None, None, Err(Rejection::NotCleared)),
            ("cleared:0", "public", None, None, Ok(())),
            ("cleared:1", "corrected", Some("The wrong line"), Some(1), Ok(())),
            ("cleared:1", "corrected", None, Some(1), Err(Rejection::ReasonMissing)),
        ] {
            assert_eq!(ledger(entries).check_next(&next(word, reason, corrects)), want, "{entries} then {word}");
        }
    }
}
