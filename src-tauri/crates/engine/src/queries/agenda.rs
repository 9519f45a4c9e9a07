//! A session's agenda: items in reading order with numbers, running time and projected wall times; and the parking lot.

use std::collections::HashMap;

use sabla_domain::AgendaItemId;
use sabla_domain::agenda::{Agenda, Desired, ItemStatus, Node, Visibility};
use sabla_domain::time::{Wall, Zone};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::sessions::{Named, SessionLine, of_round, one};
use super::statements::{Cited, cited};
use super::{column, optional_word, word};
use crate::failure::Failure;
use crate::store::entity::Entity;
use crate::wire::Query;
use crate::world::Reading;

/// Asks for a round's agendas: the list of sessions, one session's items, the parking lot.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AgendaAsk {
    /// The round.
    pub round: String,
    /// The session whose items are wanted.
    #[serde(default)]
    pub session: Option<String>,
}

/// A round's agendas.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AgendaAnswer {
    /// The round's sessions, in order of time.
    pub sessions: Vec<SessionLine>,
    /// The session asked for.
    pub session: Option<SessionLine>,
    /// Its items in reading order.
    pub items: Vec<AgendaLine>,
    /// Items of the round without a session.
    pub parked: Vec<AgendaLine>,
    /// Minutes that the items take.
    pub needed: i64,
    /// Minutes that the session has.
    pub planned: Option<i64>,
}

/// An agenda item in its place.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AgendaLine {
    /// Identity.
    pub id: String,
    /// Revision.
    pub revision: i64,
    /// Below which one.
    pub parent: Option<String>,
    /// 0 at the top.
    pub depth: usize,
    /// `2.1`.
    pub number: String,
    /// What it is called.
    pub title: String,
    /// Its own time box in minutes.
    pub minutes: Option<i64>,
    /// Minutes it takes, with what stands below it.
    pub takes: i64,
    /// What stands below it needs more than its own box.
    pub overfull: bool,
    /// Minutes from the start of the session to its end.
    pub running: i64,
    /// When it starts if all before it keep their time; absent without a session's time.
    pub starts_wall: Option<String>,
    /// When it ends.
    pub ends_wall: Option<String>,
    /// It ends after the session.
    pub beyond: bool,
    /// Who leads it.
    pub lead: Option<String>,
    /// What it is meant to bring.
    pub desired: Option<Desired>,
    /// Who sees it.
    pub visibility: Visibility,
    /// The parties named, where restricted.
    pub parties: Vec<Named>,
    /// What became of it.
    pub status: ItemStatus,
    /// The issue it is about.
    pub issue: Option<Named>,
    /// Purpose and expected result.
    pub purpose: Option<String>,
    /// For the staff.
    pub notes: Option<String>,
    /// The paper it came from, and its clause there.
    pub paper: Option<Cited>,
}

struct Item {
    node: Node,
    line: AgendaLine,
}

fn items(world: &Reading<'_>, session: Option<&str>, round: &str) -> Result<Vec<Item>, Failure> {
    let mut items = world.rows(include_str!("../store/agenda/items.sql"), (session, round), |row| {
        let id: String = column(row, "id")?;
        let parent: Option<String> = column(row, "parent")?;
        let uuid = |text: &str| AgendaItemId(text.parse().unwrap_or(Uuid::nil()));
        let issue: Option<String> = column(row, "issue")?;
        let issue_title: Option<String> = column(row, "issue_title")?;
        Ok(Item {
            node: Node {
                id: uuid(&id),
                parent: parent.as_deref().map(uuid),
                rank: column(row, "rank")?,
                minutes: column(row, "minutes")?,
            },
            line: AgendaLine {
                id,
                revision: column(row, "revision")?,
                parent,
                depth: 0,
                number: String::new(),
                title: column(row, "title")?,
                minutes: column(row, "minutes")?,
                takes: 0,
                overfull: false,
                running: 0,
                starts_wall: None,
                ends_wall: None,
                beyond: false,
                lead: column(row, "lead")?,
                desired: optional_word(row, "desired")?,
                visibility: word(row, "visibility")?,
                parties: Vec::new(),
                status: word(row, "status")?,
                issue: issue.zip(issue_title).map(|(id, name)| Named { id, name }),
                purpose: column(row, "purpose")?,
                notes: column(row, "notes")?,
                paper: cited(row)?,
            },
        })
    })?;
    let at: HashMap<String, usize> = items.iter().enumerate().map(|(at, item)| (item.line.id.clone(), at)).collect();
    let parties = world.rows(include_str!("../store/agenda/parties.sql"), (session, round), |row| {
        Ok((column::<String>(row, "item")?, Named { id: column(row, "id")?, name: column(row, "name")? }))
    })?;
    for (item, party) in parties {
        if let Some(at) = at.get(&item) {
            items[*at].line.parties.push(party);
        }
    }
    Ok(items)
}

/// Items in reading order; with wall times where the session has a time.
fn in_order(items: Vec<Item>, session: Option<&SessionLine>) -> (Vec<AgendaLine>, i64) {
    let agenda = Agenda::of(items.iter().map(|item| item.node.clone()).collect());
    let mut lines: HashMap<AgendaItemId, AgendaLine> =
        items.into_iter().map(|item| (item.node.id, item.line)).collect();
    let times = session.and_then(|line| {
        let zone = Zone::try_from(line.zone.clone()?).ok()?;
        Some((zone, line.starts?, line.ends?))
    });
    let in_order = agenda.lines().into_iter().filter_map(|placed| {
        let mut line = lines.remove(&placed.id)?;
        line.depth = placed.depth;
        line.number = placed.number;
        line.takes = placed.minutes;
        line.overfull = placed.overfull;
        line.running = placed.begins + placed.minutes;
        if let Some((zone, starts, ends)) = times {
            let wall = |minutes: i64| -> Wall { zone.wall_at(starts + minutes * 60_000) };
            line.starts_wall = Some(wall(placed.begins).to_string());
            line.ends_wall = Some(wall(line.running).to_string());
            line.beyond = starts + line.running * 60_000 > ends;
        }
        Some(line)
    });
    let in_order = in_order.collect();
    (in_order, agenda.total())
}

impl Query for AgendaAsk {
    type Answer = AgendaAnswer;
    const READS: &'static [Entity] = &[
        Entity::Round,
        Entity::Room,
        Entity::Party,
        Entity::Actor,
        Entity::Delegation,
        Entity::Delegate,
        Entity::Session,
        Entity::SessionRoom,
        Entity::SessionParticipant,
        Entity::AgendaItem,
        Entity::AgendaItemParty,
        Entity::Paper,
        Entity::Clause,
        Entity::Issue,
    ];

    fn ask(self, world: &Reading<'_>) -> Result<AgendaAnswer, Failure> {
        let session = match &self.session {
            Some(id) => {
                let missing = Failure::NotFound { entity: Entity::Session, id: id.clone() };
                Some(one(world, id)?.ok_or(missing)?)
            }
            None => None,
        };
        let (items, needed) = match &session {
            Some(line) => in_order(items(world, Some(&line.id), &self.round)?, Some(line)),
            None => (Vec::new(), 0),
        };
        let (parked, _) = in_order(self::items(world, None, &self.round)?, None);
        let planned = session.as_ref().and_then(|line| line.minutes);
        Ok(AgendaAnswer { sessions: of_round(world, &self.round)?, session, items, parked, needed, planned })
    }
}
