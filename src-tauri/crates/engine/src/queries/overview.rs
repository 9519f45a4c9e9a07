//! Where things stand: the next session, today's order, what waits on whom.

use sabla_domain::conflict::Severity;
use sabla_domain::issue::Convergence;
use sabla_domain::message::Stage;
use sabla_domain::session::Status;
use sabla_domain::time::Zone;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::column;
use super::frame::{RoundHead, rounds};
use super::messages::{self, WaitingMessage};
use super::positions::{PositionsAsk, Tally};
use super::schedule::bounds;
use super::sessions::{Named, SessionLine, all, conflicts, of_round};
use crate::failure::Failure;
use crate::store::entity::Entity;
use crate::wire::Query;
use crate::world::Reading;

/// Things named of what waits.
const NAMED: usize = 5;

/// Asks where things stand.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct OverviewAsk {
    /// The round the screen is about.
    pub round: Option<String>,
}

/// Where things stand.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OverviewAnswer {
    /// The round, if there is one.
    pub round: Option<RoundHead>,
    /// Now, milliseconds UTC.
    pub now: i64,
    /// Now on the round's wall.
    pub now_wall: Option<String>,
    /// Sessions that run now.
    pub under_way: Vec<SessionLine>,
    /// The next session of the dossier.
    pub next: Option<SessionLine>,
    /// The day whose order is shown: today where the round has sessions on it, else the next such day, else the last.
    pub day: Option<String>,
    /// That day's sessions, in order.
    pub order: Vec<SessionLine>,
    /// Conflicts of the round: how many block, warn, are noted.
    pub conflicts: [usize; 3],
    /// What waits, most pressing first.
    pub waiting: Vec<Waiting>,
    /// Issues by convergence.
    pub tally: Vec<Tally>,
    /// Issues not assessed.
    pub not_assessed: usize,
    /// Issues in all.
    pub issues: usize,
    /// Cells stated in the round.
    pub changed: usize,
}

/// Something that waits.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Waiting {
    /// On whom: a party; the facilitator's staff where absent.
    pub on: Option<Named>,
    /// For what.
    pub what: Waits,
    /// How many.
    pub count: usize,
    /// The first five.
    pub named: Vec<WaitingFor>,
}

/// One of the things that wait.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WaitingFor {
    /// The noun.
    pub entity: Entity,
    /// Identity.
    pub id: String,
    /// What it is called.
    pub title: String,
}

/// What can wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Waits {
    /// Sessions whose time is over and that are not held, postponed or cancelled.
    SessionsToClose,
    /// Planned sessions to be confirmed.
    SessionsToConfirm,
    /// Sessions without a time.
    SessionsToSchedule,
    /// Sessions that leave gaps or overrun: conflicts that block.
    ConflictsToMend,
    /// Issues on which a party has not said anything.
    Positions,
    /// Issues agreed ad referendum: the capitals' approval.
    Approval,
    /// Issues not assessed.
    Assessments,
    /// Agenda items deferred or referred, or in the parking lot.
    ItemsToPlace,
    /// Messages that their party lets us convey, and that were not conveyed.
    MessagesToConvey,
    /// Messages that were conveyed, and to which an answer is waited for.
    Answers,
}

impl Query for OverviewAsk {
    type Answer = OverviewAnswer;
    const READS: &'static [Entity] = &[
        Entity::Dossier,
        Entity::Party,
        Entity::PartyAbsence,
        Entity::Actor,
        Entity::Delegation,
        Entity::Delegate,
        Entity::Round,
        Entity::Venue,
        Entity::Room,
        Entity::Session,
        Entity::SessionRoom,
        Entity::SessionParticipant,
        Entity::AgendaItem,
        Entity::Basket,
        Entity::Issue,
        Entity::Position,
        Entity::Assessment,
        Entity::Proposal,
        Entity::Message,
        Entity::Circle,
        Entity::Disclosure,
    ];

    fn ask(self, world: &Reading<'_>) -> Result<OverviewAnswer, Failure> {
        let every = rounds(world)?;
        let round = match &self.round {
            Some(id) => every.into_iter().find(|round| round.id == *id),
            None => every.into_iter().next_back(),
        };
        let now = world.now;
        let everywhere = all(world)?;
        let open = |line: &&SessionLine| line.status.occupies();
        let under_way = everywhere
            .iter()
            .filter(open)
            .filter(|line| line.starts.is_some_and(|at| at <= now) && line.ends.is_some_and(|at| now < at))
            .cloned()
            .collect();
        let next =
            everywhere.iter().filter(|line| to_come(line)).find(|line| line.starts.is_some_and(|at| at > now)).cloned();
        let sessions = match &round {
            Some(round) => of_round(world, &round.id)?,
            None => Vec::new(),
        };
        let zone = round.as_ref().and_then(|round| Zone::try_from(round.zone.clone()).ok());
        let day = zone.and_then(|zone| shown_day(&sessions, &zone.day_at(now).to_string()));
        let order =
            sessions.iter().filter(|line| day.is_some() && starts_on(line) == day.as_deref()).cloned().collect();
        let found = match &round {
            Some(round) => {
                let (first, last) = bounds(round)?;
                conflicts(&sessions, first, last, now)
            }
            None => Vec::new(),
        };
        let of = |severity| found.iter().filter(|conflict| conflict.severity == severity).count();
        let table = PositionsAsk { as_of: None, round: round.as_ref().map(|round| round.id.clone()) }.ask(world)?;
        let mut waiting = Vec::new();
        let blocking: Vec<_> = found.iter().filter(|conflict| conflict.severity == Severity::Blocks).collect();
        let session_named =
            |line: &SessionLine| WaitingFor { entity: Entity::Session, id: line.id.clone(), title: line.title.clone() };
        let mut staff = |what, named: Vec<WaitingFor>| wait(&mut waiting, None, what, named);
        let by_id = |id: &str| sessions.iter().find(|line| line.id == id).map(session_named);
        staff(
            Waits::ConflictsToMend,
            blocking.iter().filter_map(|conflict| by_id(&conflict.sessions.last()?.to_string())).collect(),
        );
        let picked = |test: &dyn Fn(&SessionLine) -> bool| -> Vec<_> {
            sessions.iter().filter(|line| test(line)).map(session_named).collect()
        };
        staff(
            Waits::SessionsToClose,
            picked(&|line| {
                line.ends.is_some_and(|ends| ends < now)
                    && matches!(line.status, Status::Planned | Status::Confirmed | Status::UnderWay)
            }),
        );
        staff(
            Waits::SessionsToConfirm,
            picked(&|line| line.status == Status::Planned && line.starts.is_some_and(|starts| starts >= now)),
        );
        staff(Waits::SessionsToSchedule, picked(&|line| line.starts.is_none() && line.status != Status::Cancelled));
        let messages = messages::waiting(world)?;
        let at_stage = |stage: Stage, to: Option<&str>| -> Vec<_> {
            let waiting = messages.iter().filter(|message| message.stage == stage);
            waiting.filter(|message| to.is_none_or(|to| message.to_party == to)).map(message_named).collect()
        };
        staff(Waits::MessagesToConvey, at_stage(Stage::ToConvey, None));
        let issue_named = |row: &super::positions::PositionsRow| WaitingFor {
            entity: Entity::Issue,
            id: row.issue.id.clone(),
            title: row.issue.title.clone(),
        };
        for (at, party) in table.parties.iter().enumerate() {
            let silent = table.rows.iter().filter(|row| row.cells[at].is_none()).map(issue_named).collect();
            let on = Some(Named { id: party.id.clone(), name: party.short.clone() });
            wait(&mut waiting, on.clone(), Waits::Positions, silent);
            wait(&mut waiting, on, Waits::Answers, at_stage(Stage::WaitingForAnswer, Some(&party.id)));
        }
        let at_level = |level| {
            let at = table.rows.iter().filter(move |row| row.convergence.as_ref().is_some_and(|it| it.level == level));
            at.map(issue_named).collect()
        };
        wait(&mut waiting, None, Waits::Approval, at_level(Convergence::AdReferendum));
        let unassessed = table.rows.iter().filter(|row| row.convergence.is_none()).map(issue_named).collect();
        wait(&mut waiting, None, Waits::Assessments, unassessed);
        if let Some(round) = &round {
            let items = world.rows(include_str!("../store/agenda/to_place.sql"), [&round.id], |row| {
                Ok(WaitingFor { entity: Entity::AgendaItem, id: column(row, "id")?, title: column(row, "title")? })
            })?;
            wait(&mut waiting, None, Waits::ItemsToPlace, items);
        }
        Ok(OverviewAnswer {
            now,
            now_wall: zone.map(|zone| zone.wall_at(now).to_string()),
            under_way,
            next,
            day,
            order,
            conflicts: [of(Severity::Blocks), of(Severity::Warns), of(Severity::Noted)],
            waiting,
            issues: table.rows.len(),
            tally: table.tally,
            not_assessed: table.not_assessed,
            changed: table.changed,
            round,
        })
    }
}

fn message_named(message: &WaitingMessage) -> WaitingFor {
    WaitingFor { entity: Entity::Message, id: message.id.clone(), title: message.title.clone() }
}

fn wait(waiting: &mut Vec<Waiting>, on: Option<Named>, what: Waits, mut named: Vec<WaitingFor>) {
    if named.is_empty() {
        return;
    }
    let count = named.len();
    named.truncate(NAMED);
    waiting.push(Waiting { on, what, count, named });
}

fn starts_on(line: &SessionLine) -> Option<&str> {
    line.starts_wall.as_deref().and_then(|wall| wall.get(..10))
}

fn to_come(line: &SessionLine) -> bool {
    line.status.occupies() && line.status != Status::Held
}

/// Today where there are sessions, else the next day on which one is to come, else the next with any, else the last.
fn shown_day(sessions: &[SessionLine], today: &str) -> Option<String> {
    let mut days: Vec<(&str, bool)> =
        sessions.iter().filter_map(|line| Some((starts_on(line)?, to_come(line)))).collect();
    days.sort_unstable();
    let ahead = || days.iter().filter(|(day, _)| *day >= today);
    let day = ahead().find(|(day, to_come)| *day == today || *to_come).or(ahead().next()).or(days.last());
    day.map(|(day, _)| (*day).to_owned())
}
