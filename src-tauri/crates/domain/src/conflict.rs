//! What does not fit in a schedule. Shown with its severity and never refused.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::session::{Session, Span, Status};
use crate::time::{Day, Wall, Zone};
use crate::{DelegateId, PartyId, RoomId, SessionId};

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Worth knowing.
    Noted,
    /// Should be mended.
    Warns,
    /// Must be mended before the schedule goes out.
    Blocks,
}

/// What does not fit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[expect(missing_docs, reason = "the line above a variant names its fields")]
pub enum Clash {
    /// Rooms that two sessions have at once.
    Room { rooms: Vec<RoomId> },
    /// Delegates in two places at once.
    Delegate { delegates: Vec<DelegateId> },
    /// Whole delegations in two places at once.
    Party { parties: Vec<PartyId> },
    /// No room yet.
    NoRoom,
    /// On a day that is not the round's.
    OutsideRound,
    /// Ends on another day than it starts.
    CrossesMidnight,
    /// The clocks are moved during it, by this many minutes.
    ClocksMove { minutes: i32 },
    /// The clocks pass its start or end twice; the first is meant.
    HourTwice,
    /// The time boxes add up to more than the session; both in minutes.
    AgendaOverruns { needed: i64, planned: i64 },
    /// Over, and neither held, postponed nor cancelled.
    NotClosed,
}

/// One thing that does not fit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Conflict {
    /// How bad.
    pub severity: Severity,
    /// What.
    #[serde(flatten)]
    pub clash: Clash,
    /// The sessions it touches, in order of time.
    pub sessions: Vec<SessionId>,
    /// Where the later session would fit on that day: the next time at which its rooms and people are free.
    pub next_free: Option<Wall>,
}

/// A session as the rules see it.
#[derive(Clone, Debug)]
pub struct Placed {
    /// The session.
    pub id: SessionId,
    /// Its own words.
    pub session: Session,
    /// When, where it has a time.
    pub span: Option<Span>,
    /// Minutes its time boxes add up to.
    pub needed: i64,
}

/// The frame the sessions stand in.
#[derive(Clone, Copy, Debug)]
pub struct Frame {
    /// The round's first day.
    pub first: Day,
    /// Its last day.
    pub last: Day,
    /// Milliseconds UTC.
    pub now: i64,
}

/// Everything that does not fit, worst first, then by time.
pub fn conflicts(sessions: &[Placed], frame: Frame) -> Vec<Conflict> {
    let mut taken: Vec<(&Placed, Span)> = sessions
        .iter()
        .filter(|placed| placed.session.status.occupies())
        .filter_map(|placed| placed.span.map(|span| (placed, span)))
        .collect();
    taken.sort_by_key(|(placed, span)| (span.starts, span.ends, placed.id));
    let mut found = Vec::new();
    for (at, (placed, span)) in taken.iter().enumerate() {
        alone(placed, *span, frame, &mut found);
        for (other, _) in taken[at + 1..].iter().take_while(|(_, later)| later.starts < span.ends) {
            for (severity, clash) in shared(placed, other) {
                let next_free = next_free(other, &taken);
                found.push(Conflict { severity, clash, sessions: vec![placed.id, other.id], next_free });
            }
        }
    }
    found.sort_by_key(|conflict| std::cmp::Reverse(conflict.severity));
    found
}

/// What two sessions both need, one of each kind.
fn shared(one: &Placed, other: &Placed) -> Vec<(Severity, Clash)> {
    let (one, other) = (&one.session, &other.session);
    let rooms: Vec<_> = one.rooms.iter().filter(|room| other.rooms.contains(room)).copied().collect();
    let (mut delegates, mut parties) = (Vec::new(), Vec::new());
    for who in &one.participants {
        if other.participants.iter().any(|too| (too.party, too.delegate) == (who.party, who.delegate)) {
            delegates.extend(who.delegate);
            parties.extend(who.party);
        }
    }
    let mut found = Vec::new();
    if !rooms.is_empty() {
        found.push((Severity::Blocks, Clash::Room { rooms }));
    }
    if !delegates.is_empty() {
        found.push((Severity::Blocks, Clash::Delegate { delegates }));
    }
    // A delegation can split; its members are then named one by one.
    if !parties.is_empty() {
        found.push((Severity::Warns, Clash::Party { parties }));
    }
    found
}

fn alone(placed: &Placed, span: Span, frame: Frame, found: &mut Vec<Conflict>) {
    let Some(slot) = placed.session.slot else { return };
    let mut note = |severity, clash| {
        found.push(Conflict { severity, clash, sessions: vec![placed.id], next_free: None });
    };
    if placed.session.rooms.is_empty() {
        note(Severity::Noted, Clash::NoRoom);
    }
    if !(frame.first..=frame.last).contains(&slot.starts.day()) {
        note(Severity::Warns, Clash::OutsideRound);
    }
    if slot.ends.day() != slot.starts.day() {
        note(Severity::Noted, Clash::CrossesMidnight);
    }
    let moved = slot.zone.offset_at(span.ends) - slot.zone.offset_at(span.starts);
    if moved != 0 {
        note(Severity::Warns, Clash::ClocksMove { minutes: moved });
    }
    if [slot.starts, slot.ends].iter().any(|wall| slot.zone.resolve(*wall).is_ok_and(|at| at.ambiguous)) {
        note(Severity::Warns, Clash::HourTwice);
    }
    if placed.needed > span.minutes() {
        note(Severity::Warns, Clash::AgendaOverruns { needed: placed.needed, planned: span.minutes() });
    }
    if span.ends < frame.now && matches!(placed.session.status, Status::Planned | Status::Confirmed | Status::UnderWay)
    {
        note(Severity::Noted, Clash::NotClosed);
    }
}

/// The first time from a session's own start on, the same day, at which nothing it needs is taken.
fn next_free(placed: &Placed, taken: &[(&Placed, Span)]) -> Option<Wall> {
    let (slot, span) = (placed.session.slot?, placed.span?);
    let busy: Vec<Span> = taken
        .iter()
        .filter(|(other, _)| other.id != placed.id && !shared(placed, other).is_empty())
        .map(|(_, span)| *span)
        .collect();
    let length = span.ends - span.starts;
    let mut starts: Vec<i64> = busy.iter().map(|span| span.ends).filter(|end| *end > span.starts).collect();
    starts.sort_unstable();
    starts
        .into_iter()
        .find(|start| {
            let moved = Span { starts: *start, ends: start + length };
            busy.iter().all(|span| !span.overlaps(moved))
        })
        .map(|start| wall_in(slot.zone, start))
        .filter(|wall| wall.day() == slot.starts.day())
}

fn wall_in(zone: Zone, instant: i64) -> Wall {
    zone.wall_at(instant)
}

#[cfg(test)]
mod tests;
