//! What the field's rules refuse, as codes with data; the words stand in the message catalogue.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A rule that a person can break. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "rule", rename_all = "snake_case")]
#[expect(missing_docs, reason = "the line above a variant names its fields")]
pub enum Rejection {
    /// A title needs at least one visible character.
    TitleEmpty,
    /// Lengths in characters (Unicode scalar values).
    TitleTooLong { limit: usize, length: usize },
    /// A text needs at least one visible character.
    TextEmpty,
    /// Lengths in characters (Unicode scalar values).
    TextTooLong { limit: usize, length: usize },
    /// A control character other than a line break or tab; `at` counts characters from 0.
    ControlCharacter { code_point: u32, at: usize },
    /// No such zone in the IANA time zone database.
    UnknownZone { zone: String },
    /// Not a calendar day written YYYY-MM-DD, between 1900 and 2200.
    NotADay { value: String },
    /// Not a wall time written YYYY-MM-DDTHH:MM, between 1900 and 2200.
    NotAWallTime { value: String },
    /// The clocks of this zone skip this hour on this day; `resumes` is the first wall time after the gap.
    NonexistentHour { wall: String, zone: String, resumes: String },
    /// A session ends after it starts.
    EndsBeforeStart { starts: String, ends: String },
    /// A session lasts a day at most; both in minutes.
    SessionTooLong { minutes: i64, limit: i64 },
    /// A start needs an end and the other way round.
    HalfScheduled,
    /// This status needs a time first.
    SessionHasNoTime { status: String },
    /// The last day of a round is not before its first.
    RoundEndsBeforeItStarts { first: String, last: String },
    /// The number is taken by another round, session or issue.
    NumberTaken { number: u32 },
    /// Minutes of a time box, between 1 and `limit`.
    TimeBox { minutes: i64, limit: i64 },
    /// An item cannot be placed below itself.
    ItemBelowItself,
    /// Items are nested at most `limit` deep.
    NestedTooDeep { limit: usize },
    /// An item and its parent belong to the same session.
    ParentElsewhere,
    /// Restricted items name at least one party.
    RestrictedToNobody,
    /// Without the mandate *mediation* only the parties propose text.
    MandateForbidsProposal { mandate: String },
    /// A position has what was said to us or a wording the party lets us convey.
    PositionEmpty,
    /// The judgement is the mediator's own and has a reason.
    ReasonMissing,
    /// It comes from, or was with, exactly one: a party, a delegate or an actor.
    SourceNotOne,
    /// It was said in a session or on a contact, not in both.
    OccasionNotOne,
    /// A member of a circle is exactly one: a party, an actor or a delegate.
    MemberNotOne,
    /// Minutes that a contact took, between 1 and `limit`.
    ContactLength { minutes: i64, limit: i64 },
    /// When it was said, or came, is not known.
    TimeMissing,
    /// A translation says what it counts as: official, unofficial or ours.
    TranslationUnclear,
    /// A clause stands in the paper that is named with it.
    ClauseElsewhere,
    /// Files of a paper are kept up to a size, both in bytes.
    FileTooLarge { limit: u64, size: u64 },
    /// A file that was not put into the dossier first.
    FileUnknown,
    /// A hand-over holds at least one thing.
    NothingToHandOver,
    /// It was handed over, came back or was given up before.
    HandOverClosed,
    /// Nothing cleared it for this audience; an override names its reason.
    NotCleared,
    /// It rests on things that this audience may not know; widening it names its reason.
    SourcesNotShared { sources: Vec<String> },
    /// Its text was destroyed at its source's request.
    Expunged,
    /// A step of the ledger that lets an audience know says in which words.
    WordingMissing,
    /// What is made public is public to everybody.
    PublicToEverybody,
    /// It was not conveyed to this audience, which cannot have taken it in any way.
    NotConveyed,
    /// How they took it is not said.
    ReactionMissing,
    /// Neither cleared for this audience nor known to it.
    NothingToWithdraw,
    /// A party comes back after it left, and before it leaves again; neither is yet to come.
    AbsencesUnclear,
    /// A capacity is between 1 and 10,000 people.
    Capacity { value: i64 },
    /// A delegate holds a rank only when military.
    RankOfCivilian,
    /// Others refer to it; at most fifty are named.
    ReferredTo { by: Vec<Referrer>, total: usize },
    /// One thing named twice where once is meant.
    NamedTwice { id: String },
    /// The operation records a fact about the world, or is itself an undo.
    NotUndoable { kind: String },
    /// Already undone.
    AlreadyUndone,
    /// There is nothing to undo or redo.
    NothingToUndo,
    /// A value that is not one of those allowed.
    NotOneOf { value: String },
}

/// A thing that refers to another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Referrer {
    /// The noun, for example `session`.
    pub entity: String,
    /// Its identity.
    pub id: String,
    /// What it is called, as its people wrote it; empty where it has no name.
    pub title: String,
}

impl std::fmt::Display for Rejection {
    /// Machine-readable: survives as the message of a deserialisation error.
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{}", serde_json::to_string(self).map_err(|_| std::fmt::Error)?)
    }
}

impl std::error::Error for Rejection {}
