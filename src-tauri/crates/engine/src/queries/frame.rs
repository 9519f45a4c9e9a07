//! What surrounds every screen: the dossier's head, its parties and rounds, counts, and what undo would undo.

use sabla_domain::dossier::Mandate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{column, optional_word, word};
use crate::failure::Failure;
use crate::journal;
use crate::store::entity::Entity;
use crate::wire::Query;
use crate::world::Reading;

/// Asks for the frame, with counts of one round.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct FrameAsk {
    /// The round whose sessions and agenda are counted; all where absent.
    pub round: Option<String>,
}

/// The frame.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FrameAnswer {
    /// The dossier's own page; absent in a dossier nobody has named yet.
    pub dossier: Option<DossierHead>,
    /// Parties, in the dossier's order.
    pub parties: Vec<PartyHead>,
    /// Rounds, by number.
    pub rounds: Vec<RoundHead>,
    /// Numbers beside the navigation.
    pub counts: Counts,
    /// What undo would undo.
    pub undo: Option<Revertible>,
    /// What redo would do again.
    pub redo: Option<Revertible>,
    /// When the last change was saved, milliseconds UTC.
    pub saved_at: Option<i64>,
    /// The journal's last operation.
    pub seq: i64,
}

/// The dossier's own page.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DossierHead {
    /// Identity.
    pub id: String,
    /// Revision.
    pub revision: i64,
    /// Name.
    pub name: String,
    /// Mandate, unless a round or an issue has its own.
    pub mandate: Mandate,
    /// The facilitator's name.
    pub facilitator: String,
    /// The facilitator's zone.
    pub zone: String,
    /// What it is about.
    pub about: Option<String>,
    /// Opened from a sample.
    pub sample: bool,
}

/// A party in a list.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PartyHead {
    /// Identity.
    pub id: String,
    /// Protocol name.
    pub name: String,
    /// What fits a column's head.
    pub short: String,
    /// The capital.
    pub capital: Option<String>,
    /// Its zone.
    pub zone: Option<String>,
    /// It has left the talks.
    pub away: bool,
}

/// A round in a list.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RoundHead {
    /// Identity.
    pub id: String,
    /// Revision.
    pub revision: i64,
    /// Which one.
    pub number: u32,
    /// What it is called.
    pub title: String,
    /// The venue's name.
    pub venue: Option<String>,
    /// The venue's identity.
    pub venue_id: Option<String>,
    /// Zone of its hours.
    pub zone: String,
    /// First day.
    pub first_day: String,
    /// Last day.
    pub last_day: String,
    /// Its own mandate.
    pub mandate: Option<Mandate>,
    /// Its dates are an illustration.
    pub illustrative: bool,
}

/// Numbers beside the navigation.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Counts {
    /// Sessions of the round.
    pub schedule: i64,
    /// Agenda items of the round.
    pub agenda: i64,
    /// Issues.
    pub positions: i64,
    /// Delegates and actors.
    pub people: i64,
    /// Rooms.
    pub places: i64,
    /// Statements.
    pub statements: i64,
    /// Messages.
    pub messages: i64,
    /// Papers and reference texts.
    pub papers: i64,
}

/// An operation that undo or redo would take up.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Revertible {
    /// Its place in the journal.
    pub seq: i64,
    /// The command's name.
    pub kind: String,
    /// The noun it was about.
    pub entity: String,
    /// What that is called, where it still is.
    pub title: String,
}

/// The rounds, by number.
pub(super) fn rounds(world: &Reading<'_>) -> Result<Vec<RoundHead>, Failure> {
    world.rows(include_str!("../store/round/list.sql"), [], |row| {
        Ok(RoundHead {
            id: column(row, "id")?,
            revision: column(row, "revision")?,
            number: column(row, "number")?,
            title: column(row, "title")?,
            venue: column(row, "venue")?,
            venue_id: column(row, "venue_id")?,
            zone: column(row, "zone")?,
            first_day: column(row, "first_day")?,
            last_day: column(row, "last_day")?,
            mandate: optional_word(row, "mandate")?,
            illustrative: column(row, "illustrative")?,
        })
    })
}

/// The parties, in the dossier's order.
pub(super) fn parties(world: &Reading<'_>) -> Result<Vec<PartyHead>, Failure> {
    world.rows(include_str!("../store/party/list.sql"), [], |row| {
        Ok(PartyHead {
            id: column(row, "id")?,
            name: column(row, "name")?,
            short: column(row, "short")?,
            capital: column(row, "capital")?,
            zone: column(row, "zone")?,
            away: column(row, "away")?,
        })
    })
}

/// The dossier's own page.
pub(super) fn dossier(world: &Reading<'_>) -> Result<Option<DossierHead>, Failure> {
    world.row(include_str!("../store/dossier/head.sql"), [], |row| {
        Ok(DossierHead {
            id: column(row, "id")?,
            revision: column(row, "revision")?,
            name: column(row, "name")?,
            mandate: word(row, "mandate")?,
            facilitator: column(row, "facilitator")?,
            zone: column(row, "zone")?,
            about: column(row, "about")?,
            sample: column(row, "sample")?,
        })
    })
}

fn revertible(world: &Reading<'_>, seq: Option<i64>) -> Result<Option<Revertible>, Failure> {
    let Some(seq) = seq else { return Ok(None) };
    let found = world.row(include_str!("../store/journal/operation.sql"), [seq], |row| {
        Ok((
            column::<String>(row, "kind")?,
            column::<String>(row, "subject_entity")?,
            column::<String>(row, "subject_id")?,
        ))
    })?;
    let Some((kind, entity, id)) = found else { return Ok(None) };
    let title = super::history::title_of(world, &entity, &id)?;
    Ok(Some(Revertible { seq, kind, entity, title }))
}

impl Query for FrameAsk {
    type Answer = FrameAnswer;
    // What undo would undo changes with every operation.
    const READS: &'static [Entity] = Entity::ALL;

    fn ask(self, world: &Reading<'_>) -> Result<FrameAnswer, Failure> {
        let counts = world.row(include_str!("../store/dossier/counts.sql"), [&self.round], |row| {
            Ok(Counts {
                schedule: column(row, "schedule")?,
                agenda: column(row, "agenda")?,
                positions: column(row, "positions")?,
                people: column(row, "people")?,
                places: column(row, "places")?,
                statements: column(row, "statements")?,
                messages: column(row, "messages")?,
                papers: column(row, "papers")?,
            })
        })?;
        let head = world.row(include_str!("../store/journal/head.sql"), [], |row| Ok((row.get(0)?, row.get(2)?)))?;
        let undo = journal::next_undo(world.connection(), world.member)?;
        let redo = journal::next_redo(world.connection(), world.member)?;
        Ok(FrameAnswer {
            dossier: dossier(world)?,
            parties: parties(world)?,
            rounds: rounds(world)?,
            counts: counts.unwrap_or_default(),
            undo: revertible(world, undo)?,
            redo: revertible(world, redo)?,
            saved_at: head.map(|(_, at): (i64, i64)| at),
            seq: head.map_or(0, |(seq, _)| seq),
        })
    }
}
