//! For whom a view or paper is made. The mediator's staff is none of these: it sees the dossier itself.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::naming::{named_once, only_who};
use crate::party::Absence;
use crate::text::Title;
use crate::{ActorId, CircleId, DelegateId, PartyId, Rejection};

/// A named set of people who come to know a thing together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(tag = "audience", rename_all = "snake_case")]
#[expect(missing_docs, reason = "the line above a variant names its field")]
pub enum Audience {
    /// A party's whole delegation.
    Party { party: PartyId },
    /// The head of a party's delegation alone.
    Head { party: PartyId },
    /// A co-mediator, observers, a mechanism's members.
    Circle { circle: CircleId },
    /// All parties together: what was cleared for them at one table.
    Table,
    /// Everybody.
    Public,
}

impl std::fmt::Display for Audience {
    /// As it is kept and as a command line names it: `party:<id>`, `head:<id>`, `circle:<id>`, `table`, `public`.
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Party { party } => write!(out, "party:{party}"),
            Self::Head { party } => write!(out, "head:{party}"),
            Self::Circle { circle } => write!(out, "circle:{circle}"),
            Self::Table => out.write_str("table"),
            Self::Public => out.write_str("public"),
        }
    }
}

/// What sort of circle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CircleKind {
    /// Who carries the process with us.
    CoMediator,
    /// Who watches.
    Observers,
    /// The members of a mechanism.
    Mechanism,
}

/// One of a circle: exactly one of a party, an actor, a delegate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CircleMember {
    /// A whole delegation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub party: Option<PartyId>,
    /// An actor.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub actor: Option<ActorId>,
    /// One delegate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub delegate: Option<DelegateId>,
}

/// An audience that the staff put together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Circle {
    /// What it is called.
    pub name: Title,
    /// What sort.
    pub kind: CircleKind,
    /// Who belongs to it.
    #[serde(default)]
    pub members: Vec<CircleMember>,
}

impl Circle {
    /// Each member is one of the three, and named once.
    pub fn check(&self) -> Result<(), Rejection> {
        named_once(self.members.iter().map(CircleMember::identity))
    }

    /// Whether a whole party belongs to it.
    pub fn holds(&self, party: PartyId) -> bool {
        self.members.iter().any(|member| member.party == Some(party))
    }
}

impl CircleMember {
    fn identity(&self) -> Result<String, Rejection> {
        only_who(self.party, self.actor, self.delegate).map_err(|_| Rejection::MemberNotOne)
    }
}

/// Who sits where: what says whether one audience is part of another.
#[derive(Clone, Debug, Default)]
pub struct Seating {
    /// All parties of the dossier.
    pub parties: Vec<PartyId>,
    /// When some of them had left the talks.
    pub absences: Vec<(PartyId, Absence)>,
    /// All circles.
    pub circles: Vec<(CircleId, Circle)>,
}

impl Seating {
    /// Whether a party had left the talks at a time, milliseconds UTC.
    pub fn is_away(&self, party: PartyId, at: i64) -> bool {
        self.absences.iter().any(|(of, absence)| *of == party && absence.covers(at))
    }

    /// The parties that make up the table: all that have not left the talks for good.
    pub fn at_table(&self) -> impl Iterator<Item = PartyId> + '_ {
        let gone =
            |party: &PartyId| self.absences.iter().any(|(of, absence)| of == party && absence.returned_at.is_none());
        self.parties.iter().copied().filter(move |party| !gone(party))
    }

    /// Whether everyone in `listener` hears what `told` is told. Everyone hears what is public; a head of delegation hears
    /// what the party hears, a party what the table hears, and each what a circle hears that it is wholly in. Not the other
    /// way round: what each party was told by itself is not known to the table. At which times, is another question: who
    /// was away, or came later, did not hear what the table was told then.
    pub fn hears(&self, listener: Audience, told: Audience) -> bool {
        use Audience::{Circle, Head, Party, Public, Table};
        match (listener, told) {
            (_, Public) => true,
            (Public, _) => false,
            (Party { party } | Head { party }, Table) => self.parties.contains(&party),
            (Party { party: one }, Party { party: other }) => one == other,
            (Head { party: one }, Head { party: other } | Party { party: other }) => one == other,
            (Party { party } | Head { party }, Circle { circle }) => {
                self.circle(circle).is_some_and(|it| it.holds(party))
            }
            (Table, Circle { circle }) => {
                self.circle(circle).is_some_and(|it| self.at_table().all(|one| it.holds(one)))
            }
            (Circle { circle: one }, Circle { circle: other }) if one == other => true,
            (Circle { circle: one }, Circle { circle: other }) => {
                let (Some(one), Some(other)) = (self.circle(one), self.circle(other)) else { return false };
                !one.members.is_empty() && one.members.iter().all(|member| other.members.contains(member))
            }
            (Table, Table) => true,
            _ => false,
        }
    }

    fn circle(&self, id: CircleId) -> Option<&Circle> {
        self.circles.iter().find(|(known, _)| *known == id).map(|(_, circle)| circle)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn party(n: u128) -> PartyId {
        PartyId(Uuid::from_u128(n))
    }

    fn circle(n: u128, parties: &[u128], actors: &[u128]) -> (CircleId, Circle) {
        let none = CircleMember { party: None, actor: None, delegate: None };
        let parties = parties.iter().map(|n| CircleMember { party: Some(party(*n)), ..none });
        let actors = actors.iter().map(|n| CircleMember { actor: Some(ActorId(Uuid::from_u128(*n))), ..none });
        let name = "Circle".to_owned().try_into().unwrap();
        (
            CircleId(Uuid::from_u128(n)),
            Circle { name, kind: CircleKind::Mechanism, members: parties.chain(actors).collect() },
        )
    }

    /// Two parties 1 and 2; circles 7 (party 1 and actor 5), 8 (both parties), 9 (actor 5).
    fn seating() -> Seating {
        Seating {
            parties: vec![party(1), party(2)],
            absences: Vec::new(),
            circles: vec![circle(7, &[1], &[5]), circle(8, &[1, 2], &[]), circle(9, &[], &[5])],
        }
    }

    /// `p1` a party, `h1` its head, `c7` a circle, `t` the table, `a` all.
    fn audience(short: &str) -> Audience {
        let number = || Uuid::from_u128(short[1..].parse().unwrap());
        match &short[..1] {
            "p" => Audience::Party { party: PartyId(number()) },
            "h" => Audience::Head { party: PartyId(number()) },
            "c" => Audience::Circle { circle: CircleId(number()) },
            "t" => Audience::Table,
            _ => Audience::Public,
        }
    }

    #[test]
    fn who_hears_what_whom_is_told() {
        for (listener, hears) in [
            ("p1", "p1 t c7 c8 a"),
            ("h1", "p1 h1 t c7 c8 a"),
            ("p2", "p2 t c8 a"),
            ("t", "t c8 a"),
            ("c7", "c7 a"),
            ("c9", "c7 c9 a"),
            ("a", "a"),
        ] {
            let told = ["p1", "h1", "p2", "h2", "t", "c7", "c8", "c9", "a"];
            let heard: Vec<_> =
                told.into_iter().filter(|told| seating().hears(audience(listener), audience(told))).collect();
            let mut wanted: Vec<_> = hears.split(' ').collect();
            wanted.sort_by_key(|short| told.iter().position(|told| told == short));
            assert_eq!(heard, wanted, "{listener}");
        }
    }

    proptest! {
        #[test]
        fn hearing_is_passed_on(one in 0..9_usize, two in 0..9_usize, three in 0..9_usize) {
            let all = ["p1", "h1", "p2", "h2", "t", "c7", "c8", "c9", "a"].map(audience);
            let (seating, one, two, three) = (seating(), all[one], all[two], all[three]);
            prop_assert!(seating.hears(one, one));
            prop_assert!(!(seating.hears(one, two) && seating.hears(two, three)) || seating.hears(one, three));
        }
    }
}
