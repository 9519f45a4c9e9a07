//! The agenda: nested points in an order, each with a time box, and what they add up to.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::naming::named_once;
use crate::text::{Text, Title, absent_if_blank};
use crate::{AgendaItemId, ClauseId, IssueId, PaperId, PartyId, Rejection, RoundId, SessionId, StatementId};

/// Items are nested at most this deep (1, 1.1, 1.1.1).
pub const DEPTH_LIMIT: usize = 3;
/// The longest time box, in minutes: a day.
pub const BOX_LIMIT: i64 = 24 * 60;

/// What an item is meant to bring.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Desired {
    /// To be told.
    Inform,
    /// To be talked over.
    Discuss,
    /// To be settled.
    Decide,
}

/// Who sees an item.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Visibility {
    /// The mediator's staff.
    #[default]
    Internal,
    /// The parties named.
    Restricted,
    /// All at the table.
    Common,
}

/// What became of an item.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ItemStatus {
    /// Not dealt with yet.
    #[default]
    Open,
    /// Adopted.
    Adopted,
    /// Put off.
    Deferred,
    /// Handed to another body.
    Referred,
    /// Taken note of.
    TakenNote,
    /// Withdrawn.
    Withdrawn,
}

/// A point on a session's agenda; in the parking lot while it has no session.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AgendaItem {
    /// The round.
    pub round: RoundId,
    /// The session; the parking lot where absent.
    #[serde(default)]
    pub session: Option<SessionId>,
    /// The item it belongs below.
    #[serde(default)]
    pub parent: Option<AgendaItemId>,
    /// What it is called.
    pub title: Title,
    /// Time box in minutes.
    #[serde(default)]
    pub minutes: Option<i64>,
    /// Who leads it.
    #[serde(default, deserialize_with = "absent_if_blank")]
    pub lead: Option<Title>,
    /// What it is meant to bring.
    #[serde(default)]
    pub desired: Option<Desired>,
    /// Who sees it.
    #[serde(default)]
    pub visibility: Visibility,
    /// The parties named, where restricted.
    #[serde(default)]
    pub parties: Vec<PartyId>,
    /// What became of it.
    #[serde(default)]
    pub status: ItemStatus,
    /// The issue it is about.
    #[serde(default)]
    pub issue: Option<IssueId>,
    /// Purpose and expected result, for the annotated agenda.
    #[serde(default, deserialize_with = "absent_if_blank")]
    pub purpose: Option<Text>,
    /// For the staff.
    #[serde(default, deserialize_with = "absent_if_blank")]
    pub notes: Option<Text>,
    /// The statement it came from.
    #[serde(default)]
    pub statement: Option<StatementId>,
    /// The paper it came from.
    #[serde(default)]
    #[ts(optional)]
    pub paper: Option<PaperId>,
    /// The clause of that paper.
    #[serde(default)]
    #[ts(optional)]
    pub clause: Option<ClauseId>,
}

impl AgendaItem {
    /// The rules an item keeps by itself.
    pub fn check(&self) -> Result<(), Rejection> {
        if let Some(minutes) = self.minutes.filter(|minutes| !(1..=BOX_LIMIT).contains(minutes)) {
            return Err(Rejection::TimeBox { minutes, limit: BOX_LIMIT });
        }
        if self.visibility == Visibility::Restricted && self.parties.is_empty() {
            return Err(Rejection::RestrictedToNobody);
        }
        named_once(self.parties.iter().map(|party| Ok(party.to_string())))
    }
}

/// Where an item stands in the tree: all that numbering, totals and moves need.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// The item.
    pub id: AgendaItemId,
    /// Below which one.
    pub parent: Option<AgendaItemId>,
    /// Its order among its siblings; ties by identity.
    pub rank: i64,
    /// Its own time box in minutes.
    pub minutes: Option<i64>,
}

/// One line of an agenda in reading order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The item.
    pub id: AgendaItemId,
    /// `2.1`: the place at each level, from 1.
    pub number: String,
    /// 0 at the top.
    pub depth: usize,
    /// Minutes it takes: its own box, or what the items below add up to where it has none or they need more.
    pub minutes: i64,
    /// The items below need more than its own box.
    pub overfull: bool,
    /// Minutes from the start of the session to its start.
    pub begins: i64,
}

/// A session's agenda as a tree.
#[derive(Clone, Debug, Default)]
pub struct Agenda {
    children: HashMap<Option<AgendaItemId>, Vec<Node>>,
}

impl Agenda {
    /// The tree of these items; an item whose parent is not among them stands at the top.
    pub fn of(mut nodes: Vec<Node>) -> Self {
        let known: std::collections::HashSet<_> = nodes.iter().map(|node| node.id).collect();
        nodes.sort_by_key(|node| (node.rank, node.id));
        let mut children: HashMap<_, Vec<Node>> = HashMap::new();
        for node in nodes {
            children.entry(node.parent.filter(|parent| known.contains(parent))).or_default().push(node);
        }
        Self { children }
    }

    /// The items below one (or at the top), in order.
    pub fn below(&self, parent: Option<AgendaItemId>) -> &[Node] {
        self.children.get(&parent).map_or(&[], Vec::as_slice)
    }

    /// Minutes of everything.
    pub fn total(&self) -> i64 {
        self.needed(None, 0)
    }

    /// Every item in reading order with its number, time and start.
    pub fn lines(&self) -> Vec<Line> {
        let mut lines = Vec::new();
        self.walk(None, "", 0, 0, &mut lines);
        lines
    }

    /// All items below one, at any depth.
    pub fn descendants(&self, of: AgendaItemId) -> Vec<AgendaItemId> {
        let mut found: Vec<_> = self.below(Some(of)).iter().map(|node| node.id).collect();
        let mut at = 0;
        while at < found.len() {
            found.extend(self.below(Some(found[at])).iter().map(|node| node.id));
            at += 1;
        }
        found
    }

    /// Whether an item may stand below `parent`: not below itself and not too deep.
    pub fn check_place(&self, item: AgendaItemId, parent: Option<AgendaItemId>) -> Result<(), Rejection> {
        let Some(parent) = parent else { return Ok(()) };
        if parent == item || self.descendants(item).contains(&parent) {
            return Err(Rejection::ItemBelowItself);
        }
        if self.depth(parent) + self.height(item) > DEPTH_LIMIT {
            return Err(Rejection::NestedTooDeep { limit: DEPTH_LIMIT });
        }
        Ok(())
    }

    /// Levels from the top to an item, itself included.
    fn depth(&self, item: AgendaItemId) -> usize {
        let above = self.children.iter().find(|(_, nodes)| nodes.iter().any(|node| node.id == item));
        match above {
            Some((Some(parent), _)) => 1 + self.depth(*parent),
            _ => 1,
        }
    }

    /// Levels from an item down, itself included.
    fn height(&self, item: AgendaItemId) -> usize {
        1 + self.below(Some(item)).iter().map(|node| self.height(node.id)).max().unwrap_or(0)
    }

    fn needed(&self, parent: Option<AgendaItemId>, own: i64) -> i64 {
        let below: i64 =
            self.below(parent).iter().map(|node| self.needed(Some(node.id), node.minutes.unwrap_or(0))).sum();
        own.max(below)
    }

    fn walk(&self, parent: Option<AgendaItemId>, prefix: &str, depth: usize, begins: i64, lines: &mut Vec<Line>) {
        let mut begins = begins;
        for (at, node) in self.below(parent).iter().enumerate() {
            let number = if prefix.is_empty() { format!("{}", at + 1) } else { format!("{prefix}.{}", at + 1) };
            let minutes = self.needed(Some(node.id), node.minutes.unwrap_or(0));
            let overfull = node.minutes.is_some_and(|own| own < minutes);
            lines.push(Line { id: node.id, number: number.clone(), depth, minutes, overfull, begins });
            self.walk(Some(node.id), &number, depth + 1, begins, lines);
            begins += minutes;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn id(n: u128) -> AgendaItemId {
        AgendaItemId(Uuid::from_u128(n))
    }

    /// `"1:30 2:0 3<2:20 4<2:25"`: id, parent, minutes (0 is none), ranked as written.
    fn agenda(items: &str) -> Agenda {
        Agenda::of(
            items
                .split_whitespace()
                .enumerate()
                .map(|(rank, item)| {
                    let (place, minutes) = item.split_once(':').unwrap();
                    let (own, parent) = place.split_once('<').map_or((place, None), |(own, up)| (own, Some(up)));
                    Node {
                        id: id(own.parse().unwrap()),
                        parent: parent.map(|up| id(up.parse().unwrap())),
                        rank: rank as i64,
                        minutes: Some(minutes.parse().unwrap()).filter(|minutes| *minutes > 0),
                    }
                })
                .collect(),
        )
    }

    #[test]
    fn numbers_and_running_time() {
        let check = |items: &str, want: &str| {
            let got: Vec<_> = agenda(items)
                .lines()
                .iter()
                .map(|line| {
                    format!("{}+{}={}{}", line.number, line.begins, line.minutes, if line.overfull { "!" } else { "" })
                })
                .collect();
            assert_eq!(got.join(" "), want, "{items}");
        };
        check("1:30 2:20", "1+0=30 2+30=20");
        check("1:30 2:0 3<2:20 4<2:25 5:10", "1+0=30 2+30=45 2.1+30=20 2.2+50=25 3+75=10");
        check("1:30 2<1:20 3<1:25", "1+0=45! 1.1+0=20 1.2+20=25");
        check("1:0", "1+0=0");
        check("2<9:15", "1+0=15");
    }

    #[test]
    fn places() {
        let tree = agenda("1:10 2<1:10 3<2:10 4:10 5<4:5");
        for (item, parent, want) in [
            (4, Some(1), Ok(())),
            (4, Some(2), Err(Rejection::NestedTooDeep { limit: 3 })),
            (5, Some(2), Ok(())),
            (5, Some(3), Err(Rejection::NestedTooDeep { limit: 3 })),
            (1, Some(3), Err(Rejection::ItemBelowItself)),
            (1, Some(1), Err(Rejection::ItemBelowItself)),
            (3, None, Ok(())),
        ] {
            assert_eq!(tree.check_place(id(item), parent.map(id)), want, "{item} below {parent:?}");
        }
    }

    proptest! {
        #[test]
        fn lines_hold_every_item_once_and_time_only_grows(
            parents in prop::collection::vec((0_usize..20, 0_i64..90), 1..20)
        ) {
            let nodes: Vec<_> = parents.iter().enumerate().map(|(at, (up, minutes))| Node {
                id: id(at as u128 + 1),
                parent: (*up < at).then(|| id(*up as u128 + 1)),
                rank: at as i64,
                minutes: (*minutes > 0).then_some(*minutes),
            }).collect();
            let count = nodes.len();
            let tree = Agenda::of(nodes);
            let lines = tree.lines();
            prop_assert_eq!(lines.len(), count);
            prop_assert!(lines.iter().all(|line| line.begins + line.minutes <= tree.total()));
            prop_assert!(lines.windows(2).all(|pair| pair[0].begins <= pair[1].begins));
        }
    }
}
