//! Where something can be told to us: sessions and legs around now, and contacts outside sessions.

use sabla_domain::contact::ContactKind;
use sabla_domain::session::{Format, Status};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{column, word};
use crate::failure::Failure;
use crate::store::entity::Entity;
use crate::wire::Query;
use crate::world::Reading;

/// Asks for the occasions.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct OccasionsAsk {
    /// A session that is to be there, whenever it was.
    pub session: Option<String>,
}

/// Occasions, the latest first.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OccasionsAnswer {
    /// The session that goes on now, or just ended.
    pub now: Option<String>,
    /// Sessions of yesterday, today and tomorrow, and those in which something was told.
    pub sessions: Vec<SessionOccasion>,
    /// Contacts outside sessions, a hundred at most.
    pub contacts: Vec<ContactLine>,
}

/// A session.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SessionOccasion {
    /// Identity.
    pub id: String,
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
    /// Start, milliseconds UTC.
    pub starts: Option<i64>,
    /// End, milliseconds UTC.
    pub ends: Option<i64>,
    /// Zone of its hours.
    pub zone: Option<String>,
    /// Parties that take part.
    pub parties: Vec<String>,
    /// How many statements it has.
    pub statements: i64,
}

/// A contact.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ContactLine {
    /// Identity.
    pub id: String,
    /// Revision.
    pub revision: i64,
    /// How.
    pub kind: ContactKind,
    /// When, on the wall.
    pub wall: String,
    /// The zone of the wall.
    pub zone: String,
    /// Minutes it took.
    pub minutes: Option<i64>,
    /// `party`, `delegate` or `actor`.
    pub with_kind: String,
    /// With whom.
    pub with_id: String,
    /// The name.
    pub with_name: String,
    /// The party on whose side that is.
    pub side: Option<String>,
    /// The round it belongs to.
    pub round: Option<String>,
    /// What it was about.
    pub subject: Option<String>,
    /// For the staff.
    pub notes: Option<String>,
    /// How many statements it has.
    pub statements: i64,
}

/// A day, and the quarter of an hour in which a session that ended is still written up; milliseconds.
const DAY: i64 = 86_400_000;
const WRITING_UP: i64 = 15 * 60_000;

impl Query for OccasionsAsk {
    type Answer = OccasionsAnswer;
    const READS: &'static [Entity] = &[
        Entity::Party,
        Entity::Actor,
        Entity::Delegation,
        Entity::Delegate,
        Entity::Round,
        Entity::Session,
        Entity::SessionParticipant,
        Entity::Contact,
        Entity::Statement,
    ];

    fn ask(self, world: &Reading<'_>) -> Result<OccasionsAnswer, Failure> {
        let around = (world.now - DAY, world.now + DAY, self.session);
        let sessions = world.rows(include_str!("../store/occasion/sessions.sql"), around, |row| {
            let parties: String = column(row, "parties")?;
            Ok(SessionOccasion {
                id: column(row, "id")?,
                round: column(row, "round")?,
                round_number: column(row, "round_number")?,
                number: column(row, "number")?,
                title: column(row, "title")?,
                format: word(row, "format")?,
                status: word(row, "status")?,
                starts: column(row, "starts")?,
                ends: column(row, "ends")?,
                zone: column(row, "zone")?,
                parties: serde_json::from_str(&parties).unwrap_or_default(),
                statements: column(row, "statements")?,
            })
        })?;
        let contacts = world.rows(include_str!("../store/occasion/contacts.sql"), [], |row| {
            Ok(ContactLine {
                id: column(row, "id")?,
                revision: column(row, "revision")?,
                kind: word(row, "kind")?,
                wall: column(row, "wall")?,
                zone: column(row, "zone")?,
                minutes: column(row, "minutes")?,
                with_kind: column(row, "with_kind")?,
                with_id: column(row, "with_id")?,
                with_name: column(row, "with_name")?,
                side: column(row, "side")?,
                round: column(row, "round")?,
                subject: column(row, "subject")?,
                notes: column(row, "notes")?,
                statements: column(row, "statements")?,
            })
        })?;
        let goes_on = |session: &&SessionOccasion| {
            let (Some(starts), Some(ends)) = (session.starts, session.ends) else { return false };
            !matches!(session.format, Format::Break)
                && session.status != Status::Cancelled
                && (starts..ends + WRITING_UP).contains(&world.now)
        };
        let now = sessions.iter().find(goes_on).map(|session| session.id.clone());
        Ok(OccasionsAnswer { now, sessions, contacts })
    }
}
