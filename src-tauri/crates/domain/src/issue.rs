//! Baskets and the issues in them; what they weigh, what may come of them, how far apart they are.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dossier::Mandate;
use crate::text::{Text, Title, absent_if_blank};
use crate::{BasketId, IssueId, PartyId, Rejection, RoundId};

/// A chapter of issues.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Basket {
    /// What it is called.
    pub name: Title,
}

/// What positions are about.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Issue {
    /// The basket.
    pub basket: BasketId,
    /// Its number, from 1; given once and kept for ever.
    pub number: u32,
    /// What it is called.
    pub title: Title,
    /// Which side of it, for example *pace and trigger*.
    #[serde(default, deserialize_with = "absent_if_blank")]
    pub aspect: Option<Title>,
    /// The mandate on this issue, where it differs.
    #[serde(default)]
    pub mandate: Option<Mandate>,
    /// For the staff.
    #[serde(default, deserialize_with = "absent_if_blank")]
    pub notes: Option<Text>,
}

/// How much an issue matters to a party, in the mediator's eyes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Weight {
    /// Little.
    Low,
    /// Some.
    Medium,
    /// Much.
    High,
    /// It decides.
    Vital,
}

/// One party's importance of one issue.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Importance {
    /// The issue.
    pub issue: IssueId,
    /// The party.
    pub party: PartyId,
    /// How much.
    pub weight: Weight,
    /// Why we think so.
    #[serde(default, deserialize_with = "absent_if_blank")]
    pub reason: Option<Text>,
}

/// What may come of an issue.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    /// The issue.
    pub issue: IssueId,
    /// The outcome in a sentence.
    pub text: Text,
}

/// How far apart the parties are on an issue; the order is the order of nearness.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Convergence {
    /// 0: no way seen.
    Blocked,
    /// 1: far.
    Apart,
    /// 2: a bridge can be thought of.
    Bridgeable,
    /// 3: moving towards each other.
    Converging,
    /// 4: agreed subject to a capital's approval.
    AdReferendum,
    /// 5: agreed.
    Agreed,
}

/// One judgement of an issue's convergence: the mediator's own, with a reason. The latest holds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Assessment {
    /// The issue.
    pub issue: IssueId,
    /// How far apart.
    pub level: Convergence,
    /// Why.
    pub reason: Text,
    /// As of which round; of no round where absent.
    #[serde(default)]
    pub round: Option<RoundId>,
}

/// Numbers of rounds, sessions and issues start at 1.
pub fn check_number(number: u32) -> Result<(), Rejection> {
    if number == 0 { Err(Rejection::NotOneOf { value: "0".to_owned() }) } else { Ok(()) }
}
