//! Text under discussion: the parties' own proposals and, under the mandate *mediation*, the bridging proposal.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::disclosure::Fact;
use crate::dossier::Mandate;
use crate::naming::named_once;
use crate::text::Text;
use crate::{IssueId, MessageId, PaperId, PartyId, PositionId, Rejection, RoundId, StatementId};

/// One draft of a text on an issue. Never changed: a change is the next draft.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Proposal {
    /// The issue.
    pub issue: IssueId,
    /// The party that proposes; the mediator where absent.
    #[serde(default)]
    pub party: Option<PartyId>,
    /// The text; `[words]` are not agreed, `[A / B]` are options.
    pub text: Text,
    /// The round in which it was put forward.
    #[serde(default)]
    pub round: Option<RoundId>,
    /// What it rests on: who may know it is who may know all of these, unless a decision with a reason widens it.
    #[serde(default)]
    #[ts(as = "Option<Vec<RestsOn>>", optional)]
    pub sources: Vec<RestsOn>,
}

/// What a text rests on: exactly one of a statement, a position, a message, a paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RestsOn {
    /// Something told to us.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub statement: Option<StatementId>,
    /// A revision of a position.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub position: Option<PositionId>,
    /// A message.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub message: Option<MessageId>,
    /// A paper.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub paper: Option<PaperId>,
}

impl RestsOn {
    /// As what the ledger is about.
    ///
    /// # Errors
    /// None of them, or more than one.
    pub fn fact(&self) -> Result<Fact, Rejection> {
        let facts = [
            self.statement.map(|statement| Fact::Statement { statement }),
            self.position.map(|position| Fact::Position { position }),
            self.message.map(|message| Fact::Message { message }),
            self.paper.map(|paper| Fact::Paper { paper }),
        ];
        let mut named = facts.into_iter().flatten();
        match (named.next(), named.next()) {
            (Some(fact), None) => Ok(fact),
            _ => Err(Rejection::SourceNotOne),
        }
    }
}

impl Proposal {
    /// Only a mediator proposes on its own; each source is named once.
    pub fn check(&self, in_force: Mandate) -> Result<(), Rejection> {
        if self.party.is_none() && !in_force.may_propose() {
            let mandate = if in_force == Mandate::GoodOffices { "good_offices" } else { "facilitation" };
            return Err(Rejection::MandateForbidsProposal { mandate: mandate.to_owned() });
        }
        named_once(self.sources.iter().map(|source| Ok(serde_json::to_string(&source.fact()?).unwrap_or_default())))
    }
}

/// Outermost brackets in a text: places that are not agreed. Unbalanced brackets count once opened.
pub fn brackets(text: &str) -> usize {
    let mut depth = 0_usize;
    let mut count = 0;
    for c in text.chars() {
        match c {
            '[' => {
                count += usize::from(depth == 0);
                depth += 1;
            }
            ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_are_counted_outermost() {
        for (text, want) in [
            ("First step on signature", 0),
            ("First step; [the rest / each further one] after a verified step [within 30 / 60 days]", 2),
            ("[a [b] c]", 1),
            ("] [open", 1),
        ] {
            assert_eq!(brackets(text), want, "{text}");
        }
    }

    #[test]
    fn only_mediation_proposes() {
        for (dossier, round, issue, may) in [
            (Mandate::Mediation, None, None, true),
            (Mandate::Facilitation, None, None, false),
            (Mandate::Facilitation, Some(Mandate::Mediation), None, true),
            (Mandate::Mediation, Some(Mandate::Mediation), Some(Mandate::GoodOffices), false),
        ] {
            assert_eq!(Mandate::in_force(dossier, round, issue).may_propose(), may);
        }
    }
}
