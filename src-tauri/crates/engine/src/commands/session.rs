//! When and where a session is, and where it stands.

use sabla_domain::session::{Session, Slot, Status};
use sabla_domain::{RoomId, SessionId};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::{Command, Noun};
use crate::bindings::Declared;
use crate::failure::{Failure, parse};
use crate::journal::Tx;

/// Gives a session a time, and rooms.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ScheduleSession {
    /// Which one.
    pub id: SessionId,
    /// The revision the sender saw.
    pub revision: i64,
    /// When.
    pub slot: Slot,
    /// Where; as it was where absent.
    #[serde(default)]
    pub rooms: Option<Vec<RoomId>>,
}

/// Gives several sessions a time at once: the rest of a day moves with the session that runs over.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShiftSessions {
    /// Each as it would be scheduled alone.
    pub sessions: Vec<ScheduleSession>,
}

/// Takes a session off the timetable; its rooms stay noted.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct UnscheduleSession {
    /// Which one.
    pub id: SessionId,
    /// The revision the sender saw.
    pub revision: i64,
}

/// Says where a session stands.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetSessionStatus {
    /// Which one.
    pub id: SessionId,
    /// The revision the sender saw.
    pub revision: i64,
    /// Where it stands.
    pub status: Status,
}

fn changed(tx: &mut Tx<'_>, id: SessionId, revision: i64, change: impl FnOnce(&mut Session)) -> Result<(), Failure> {
    let held = tx.load_at::<Session>(&id.0, revision)?;
    let mut value = held.value.clone();
    change(&mut value);
    Noun::check(&value, &id.0, tx)?;
    tx.change(&held, &value)
}

impl Command for ScheduleSession {
    fn declare(declared: &mut Declared) -> String {
        declared.named::<Self>()
    }

    fn parse(body: Value) -> Result<Self, Failure> {
        parse(body)
    }

    fn perform(self, tx: &mut Tx<'_>) -> Result<(), Failure> {
        changed(tx, self.id, self.revision, |session| {
            session.slot = Some(self.slot);
            if let Some(rooms) = self.rooms {
                session.rooms = rooms;
            }
        })
    }
}

impl Command for ShiftSessions {
    fn declare(declared: &mut Declared) -> String {
        declared.named::<Self>()
    }

    fn parse(body: Value) -> Result<Self, Failure> {
        parse(body)
    }

    fn perform(self, tx: &mut Tx<'_>) -> Result<(), Failure> {
        self.sessions.into_iter().try_for_each(|session| session.perform(tx))
    }
}

impl Command for UnscheduleSession {
    fn declare(declared: &mut Declared) -> String {
        declared.named::<Self>()
    }

    fn parse(body: Value) -> Result<Self, Failure> {
        parse(body)
    }

    fn perform(self, tx: &mut Tx<'_>) -> Result<(), Failure> {
        changed(tx, self.id, self.revision, |session| {
            let span = session.slot.and_then(|slot| slot.span().ok());
            session.minutes = span.map(|span| span.minutes()).or(session.minutes);
            session.slot = None;
        })
    }
}

impl Command for SetSessionStatus {
    fn declare(declared: &mut Declared) -> String {
        declared.named::<Self>()
    }

    fn parse(body: Value) -> Result<Self, Failure> {
        parse(body)
    }

    fn perform(self, tx: &mut Tx<'_>) -> Result<(), Failure> {
        changed(tx, self.id, self.revision, |session| session.status = self.status)
    }
}
