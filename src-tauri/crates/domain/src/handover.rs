//! Hand-overs: what is made ready for an audience, checked, and conveyed; and the register of the copies that left.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Rejection;
use crate::audience::Audience;
use crate::disclosure::{Fact, Means};
use crate::naming::named_once;
use crate::paper::PaperKind;
use crate::text::{Text, Title, absent_if_blank};

/// Something that an audience is to be told, or was, with whatever of it is on paper. Until it is recorded as handed over,
/// nobody knows more than before.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct HandOver {
    /// For whom.
    #[serde(flatten)]
    pub to: Audience,
    /// What the paper is headed.
    pub title: Title,
    /// By word of mouth or on paper.
    pub means: Means,
    /// What is in it.
    pub items: Vec<HandOverItem>,
    /// The copy's number among those that its audience was handed; given at the hand-over, on paper alone.
    #[serde(default)]
    pub number: Option<u32>,
    /// The digest of what the copy says, hexadecimal.
    #[serde(default)]
    pub digest: Option<String>,
    /// When it was handed over, milliseconds UTC.
    #[serde(default)]
    pub handed_at: Option<i64>,
    /// By whom of us.
    #[serde(default, deserialize_with = "absent_if_blank")]
    pub through: Option<Title>,
    /// Who of them took it.
    #[serde(default, deserialize_with = "absent_if_blank")]
    pub holder: Option<Title>,
    /// When the copy came back, milliseconds UTC.
    #[serde(default)]
    pub returned_at: Option<i64>,
    /// When it was given up, milliseconds UTC.
    #[serde(default)]
    pub cancelled_at: Option<i64>,
}

/// One thing in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct HandOverItem {
    /// What.
    #[serde(flatten)]
    pub fact: Fact,
    /// The words in which it is conveyed: those that were cleared when it was made ready. Gone where the thing was expunged
    /// before it was handed over.
    #[serde(default, deserialize_with = "absent_if_blank")]
    pub wording: Option<Text>,
    /// How the copy that was handed over named what surrounds the words.
    #[serde(flatten)]
    pub around: Surroundings,
}

/// What a copy says besides the words, as it said it: issues and parties may be called otherwise later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct Surroundings {
    /// What sort of paper.
    #[serde(default)]
    pub kind: Option<PaperKind>,
    /// The number by which its audience knows the issue.
    #[serde(default)]
    pub issue_number: Option<u32>,
    /// What that is called.
    #[serde(default, deserialize_with = "absent_if_blank")]
    pub issue_title: Option<Title>,
    /// The party whose message, position or proposal it is.
    #[serde(default, deserialize_with = "absent_if_blank")]
    pub from_party: Option<Title>,
}

/// How far a hand-over has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum HandOverStage {
    /// Made ready, not handed over.
    Ready,
    /// Handed over.
    HandedOver,
    /// Handed over, and its copy came back.
    Returned,
    /// Given up.
    Cancelled,
}

impl HandOverStage {
    /// The stage by the instants at which it was handed over, came back and was given up.
    pub fn of(handed_at: Option<i64>, returned_at: Option<i64>, cancelled_at: Option<i64>) -> Self {
        match (cancelled_at, handed_at, returned_at) {
            (Some(_), _, _) => Self::Cancelled,
            (None, None, _) => Self::Ready,
            (None, Some(_), None) => Self::HandedOver,
            (None, Some(_), Some(_)) => Self::Returned,
        }
    }
}

impl HandOver {
    /// How far it has come.
    pub fn stage(&self) -> HandOverStage {
        HandOverStage::of(self.handed_at, self.returned_at, self.cancelled_at)
    }

    /// It holds something, and each thing once.
    pub fn check(&self) -> Result<(), Rejection> {
        if self.items.is_empty() {
            return Err(Rejection::NothingToHandOver);
        }
        named_once(self.items.iter().map(|item| Ok(serde_json::to_string(&item.fact).unwrap_or_default())))
    }

    /// Only what is ready is handed over or given up.
    pub fn check_ready(&self) -> Result<(), Rejection> {
        if self.stage() == HandOverStage::Ready { Ok(()) } else { Err(Rejection::HandOverClosed) }
    }

    /// Only a copy on paper that is out comes back.
    pub fn check_out(&self) -> Result<(), Rejection> {
        if self.stage() == HandOverStage::HandedOver && self.means == Means::OnPaper {
            Ok(())
        } else {
            Err(Rejection::HandOverClosed)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stages_follow_one_another() {
        let ready = HandOver {
            to: Audience::Table,
            title: "On water".to_owned().try_into().unwrap(),
            means: Means::OnPaper,
            items: Vec::new(),
            number: None,
            digest: None,
            handed_at: None,
            through: None,
            holder: None,
            returned_at: None,
            cancelled_at: None,
        };
        let handed = HandOver { handed_at: Some(1), ..ready.clone() };
        let spoken = HandOver { means: Means::Orally, ..handed.clone() };
        let returned = HandOver { returned_at: Some(2), ..handed.clone() };
        let cancelled = HandOver { cancelled_at: Some(1), ..ready.clone() };
        for (hand_over, stage, may_hand, may_return) in [
            (ready, HandOverStage::Ready, true, false),
            (handed, HandOverStage::HandedOver, false, true),
            (spoken, HandOverStage::HandedOver, false, false),
            (returned, HandOverStage::Returned, false, false),
            (cancelled, HandOverStage::Cancelled, false, false),
        ] {
            assert_eq!(hand_over.stage(), stage);
            assert_eq!((hand_over.check_ready().is_ok(), hand_over.check_out().is_ok()), (may_hand, may_return));
            assert_eq!(hand_over.check(), Err(Rejection::NothingToHandOver));
        }
    }
}
