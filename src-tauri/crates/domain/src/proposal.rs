//! Text under discussion: the parties' own proposals and, under the mandate *mediation*, the bridging proposal.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dossier::Mandate;
use crate::text::Text;
use crate::{IssueId, PartyId, Rejection, RoundId};

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
}

impl Proposal {
    /// Only a mediator proposes on its own.
    pub fn check(&self, in_force: Mandate) -> Result<(), Rejection> {
        if self.party.is_none() && !in_force.may_propose() {
            let mandate = if in_force == Mandate::GoodOffices { "good_offices" } else { "facilitation" };
            return Err(Rejection::MandateForbidsProposal { mandate: mandate.to_owned() });
        }
        Ok(())
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
