//! Sessions as lists show them: with rooms, participants and what their agenda needs.

use std::collections::HashMap;

use sabla_domain::actor::RoleKind;
use sabla_domain::agenda::{Agenda, Node};
use sabla_domain::conflict::{self, Conflict, Placed};
use sabla_domain::session::{Format, Participant, Session, Slot, Span, Status};
use sabla_domain::time::{Day, Wall, Zone};
use sabla_domain::{ActorId, AgendaItemId, DelegateId, PartyId, RoomId, RoundId, SessionId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::{column, optional_word, word};
use crate::failure::Failure;
use crate::world::Reading;

/// A session in a list.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SessionLine {
    /// Identity.
    pub id: String,
    /// Revision.
    pub revision: i64,
    /// The round.
    pub round: String,
    /// The round's number.
    pub round_number: u32,
    /// Its number within the round.
    pub number: u32,
    /// What it is called.
    pub title: String,
    /// How they meet.
    pub format: Format,
    /// Where it stands.
    pub status: Status,
    /// Zone of its hours; absent until scheduled.
    pub zone: Option<String>,
    /// Start on the wall, `YYYY-MM-DDTHH:MM`.
    pub starts_wall: Option<String>,
    /// End on the wall.
    pub ends_wall: Option<String>,
    /// Start, milliseconds UTC.
    pub starts: Option<i64>,
    /// End, milliseconds UTC.
    pub ends: Option<i64>,
    /// Minutes it takes or is meant to take.
    pub minutes: Option<i64>,
    /// Where.
    pub rooms: Vec<Named>,
    /// Who.
    pub participants: Vec<ParticipantLine>,
    /// How many agenda items.
    pub items: i64,
    /// Minutes their time boxes add up to.
    pub needed: i64,
    /// For the staff.
    pub notes: Option<String>,
    /// Its time is an illustration.
    pub illustrative: bool,
}

/// Something with a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Named {
    /// Identity.
    pub id: String,
    /// Name.
    pub name: String,
}

/// A participant with a name.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ParticipantLine {
    /// `party`, `actor` or `delegate`.
    pub kind: String,
    /// Identity.
    pub id: String,
    /// Name.
    pub name: String,
    /// A delegate's party.
    pub of: Option<String>,
    /// The part in this session.
    pub role: Option<RoleKind>,
}

/// The sessions of a round, by time and then by number; those without a time last.
pub(super) fn of_round(world: &Reading<'_>, round: &str) -> Result<Vec<SessionLine>, Failure> {
    lines(world, Some(round), None)
}

/// One session.
pub(super) fn one(world: &Reading<'_>, session: &str) -> Result<Option<SessionLine>, Failure> {
    Ok(lines(world, None, Some(session))?.into_iter().next())
}

/// The sessions of every round.
pub(super) fn all(world: &Reading<'_>) -> Result<Vec<SessionLine>, Failure> {
    lines(world, None, None)
}

fn lines(world: &Reading<'_>, round: Option<&str>, session: Option<&str>) -> Result<Vec<SessionLine>, Failure> {
    let which = (round, session);
    let mut sessions = world.rows(include_str!("../store/session/list.sql"), which, |row| {
        let (starts, ends): (Option<i64>, Option<i64>) = (column(row, "starts")?, column(row, "ends")?);
        let length = starts.zip(ends).map(|(starts, ends)| Span { starts, ends }.minutes());
        Ok(SessionLine {
            id: column(row, "id")?,
            revision: column(row, "revision")?,
            round: column(row, "round")?,
            round_number: column(row, "round_number")?,
            number: column(row, "number")?,
            title: column(row, "title")?,
            format: word(row, "format")?,
            status: word(row, "status")?,
            zone: column(row, "zone")?,
            starts_wall: column(row, "starts_wall")?,
            ends_wall: column(row, "ends_wall")?,
            starts,
            ends,
            minutes: length.or(column(row, "minutes")?),
            rooms: Vec::new(),
            participants: Vec::new(),
            items: 0,
            needed: 0,
            notes: column(row, "notes")?,
            illustrative: column(row, "illustrative")?,
        })
    })?;
    let at: HashMap<String, usize> = sessions.iter().enumerate().map(|(at, line)| (line.id.clone(), at)).collect();
    let rooms = world.rows(include_str!("../store/session/rooms.sql"), which, |row| {
        Ok((column::<String>(row, "session")?, Named { id: column(row, "id")?, name: column(row, "name")? }))
    })?;
    for (session, room) in rooms {
        if let Some(at) = at.get(&session) {
            sessions[*at].rooms.push(room);
        }
    }
    let participants = world.rows(include_str!("../store/session/participants.sql"), which, |row| {
        let line = ParticipantLine {
            kind: column(row, "kind")?,
            id: column(row, "id")?,
            name: column(row, "name")?,
            of: column(row, "of")?,
            role: optional_word(row, "role")?,
        };
        Ok((column::<String>(row, "session")?, line))
    })?;
    for (session, line) in participants {
        if let Some(at) = at.get(&session) {
            sessions[*at].participants.push(line);
        }
    }
    let mut nodes: HashMap<String, Vec<Node>> = HashMap::new();
    let items = world.rows(include_str!("../store/agenda/nodes.sql"), which, |row| {
        let id = |text: String| AgendaItemId(text.parse().unwrap_or(Uuid::nil()));
        let node = Node {
            id: id(column(row, "id")?),
            parent: column::<Option<String>>(row, "parent")?.map(id),
            rank: column(row, "rank")?,
            minutes: column(row, "minutes")?,
        };
        Ok((column::<String>(row, "session")?, node))
    })?;
    for (session, node) in items {
        nodes.entry(session).or_default().push(node);
    }
    for line in &mut sessions {
        if let Some(nodes) = nodes.remove(&line.id) {
            line.items = nodes.len() as i64;
            line.needed = Agenda::of(nodes).total();
        }
    }
    Ok(sessions)
}

/// What does not fit among these sessions of a round.
pub(super) fn conflicts(sessions: &[SessionLine], first: Day, last: Day, now: i64) -> Vec<Conflict> {
    let placed: Vec<_> = sessions.iter().filter_map(placed).collect();
    conflict::conflicts(&placed, conflict::Frame { first, last, now })
}

fn placed(line: &SessionLine) -> Option<Placed> {
    let uuid = |text: &str| text.parse::<Uuid>().ok();
    let slot = match (&line.starts_wall, &line.ends_wall, &line.zone) {
        (Some(starts), Some(ends), Some(zone)) => Some(Slot {
            starts: Wall::try_from(starts.clone()).ok()?,
            ends: Wall::try_from(ends.clone()).ok()?,
            zone: Zone::try_from(zone.clone()).ok()?,
        }),
        _ => None,
    };
    let participants = line.participants.iter().filter_map(|who| {
        let id = uuid(&who.id)?;
        let of = |kind: &str| (who.kind == kind).then_some(id);
        Some(Participant {
            party: of("party").map(PartyId),
            actor: of("actor").map(ActorId),
            delegate: of("delegate").map(DelegateId),
            role: who.role,
        })
    });
    let session = Session {
        round: RoundId(uuid(&line.round)?),
        number: line.number,
        title: line.title.clone().try_into().ok()?,
        format: line.format,
        status: line.status,
        slot,
        minutes: None,
        rooms: line.rooms.iter().filter_map(|room| uuid(&room.id).map(RoomId)).collect(),
        participants: participants.collect(),
        notes: None,
        illustrative: line.illustrative,
    };
    let span = line.starts.zip(line.ends).map(|(starts, ends)| Span { starts, ends });
    Some(Placed { id: SessionId(uuid(&line.id)?), session, span, needed: line.needed })
}
