//! What the tables of the dossier hold, column by column: the one description that writing, journal, undo, dump,
//! check and the search index work from. A test holds it against the migrated schema.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A number, an enum's word, a day, a zone.
    Plain,
    /// Words a person wrote: in the journal only as a salted digest.
    Words,
    /// 0 or 1.
    Flag,
    /// Another row, outside by its id and inside by its key.
    Row(Entity),
}

/// A column.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// Its name, the same in Rust, in SQL and on the wire.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
}

macro_rules! entities {
    ($($(#[$doc:meta])* $name:ident $table:literal [$($column:ident: $kind:expr),* $(,)?])+) => {
        /// A table of the dossier.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        #[serde(rename_all = "snake_case")]
        pub enum Entity { $($(#[$doc])* $name),+ }

        impl Entity {
            /// All of them, each after those it refers to.
            pub const ALL: &'static [Entity] = &[$(Entity::$name),+];

            /// The table's name.
            pub const fn table(self) -> &'static str {
                match self { $(Entity::$name => $table),+ }
            }

            /// The noun of a table.
            pub fn named(table: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|entity| entity.table() == table)
            }

            /// Its columns but `key`, `id` and `revision`.
            pub const fn columns(self) -> &'static [Column] {
                use Kind::*;
                match self { $(Entity::$name => &[$(Column { name: stringify!($column), kind: $kind }),*]),+ }
            }
        }
    };
}

entities! {
    /// The dossier's own page.
    Dossier "dossier" [name: Words, mandate: Plain, facilitator: Words, zone: Plain, about: Words, sample: Flag]
    /// A side that holds positions.
    Party "party" [rank: Plain, name: Words, short_name: Words, capital: Words, zone: Plain, notes: Words]
    /// A time in which it had left the talks.
    PartyAbsence "party_absence" [party: Row(Entity::Party), left_at: Plain, returned_at: Plain]
    /// Anyone who can be named.
    Actor "actor" [rank: Plain, name: Words, kind: Plain, party: Row(Entity::Party), notes: Words]
    /// Where they meet.
    Venue "venue" [rank: Plain, name: Words, place: Words, zone: Plain, rest_days: Plain, notes: Words]
    /// A room there.
    Room "room" [rank: Plain, venue: Row(Entity::Venue), name: Words, capacity: Plain, party: Row(Entity::Party), notes: Words]
    /// A bounded set of sessions.
    Round "round" [number: Plain, title: Words, venue: Row(Entity::Venue), zone: Plain, first_day: Plain, last_day: Plain, mandate: Plain, modalities: Words, illustrative: Flag]
    /// A part in the process.
    Role "role" [actor: Row(Entity::Actor), kind: Plain, round: Row(Entity::Round), extent: Words]
    /// A party's people.
    Delegation "delegation" [party: Row(Entity::Party), round: Row(Entity::Round), name: Words, level: Words, notes: Words]
    /// One of them.
    Delegate "delegate" [rank: Plain, delegation: Row(Entity::Delegation), name: Words, function: Words, standing: Plain, military_rank: Words, head: Flag, notes: Words]
    /// One scheduled meeting.
    Session "session" [round: Row(Entity::Round), number: Plain, title: Words, format: Plain, status: Plain, starts_wall: Plain, ends_wall: Plain, zone: Plain, starts: Plain, ends: Plain, minutes: Plain, notes: Words, illustrative: Flag]
    /// A room of a session.
    SessionRoom "session_room" [session: Row(Entity::Session), room: Row(Entity::Room)]
    /// Who takes part in a session.
    SessionParticipant "session_participant" [session: Row(Entity::Session), party: Row(Entity::Party), actor: Row(Entity::Actor), delegate: Row(Entity::Delegate), role: Plain]
    /// A chapter of issues.
    Basket "basket" [rank: Plain, name: Words]
    /// What positions are about.
    Issue "issue" [rank: Plain, basket: Row(Entity::Basket), number: Plain, title: Words, aspect: Words, mandate: Plain, notes: Words]
    /// A call, visit or letter outside sessions.
    Contact "contact" [kind: Plain, wall: Plain, zone: Plain, minutes: Plain, party: Row(Entity::Party), actor: Row(Entity::Actor), delegate: Row(Entity::Delegate), round: Row(Entity::Round), subject: Words, notes: Words]
    /// A paper that came to us, or a reference text.
    Paper "paper" [kind: Plain, title: Words, party: Row(Entity::Party), actor: Row(Entity::Actor), delegate: Row(Entity::Delegate), by_hand: Words, received_at: Plain, dated: Plain, form: Plain, language: Plain, translates: Row(Entity::Paper), translation: Plain, translator: Words, issue: Row(Entity::Issue), session: Row(Entity::Session), contact: Row(Entity::Contact), notes: Words, expunged_at: Plain, expunged_because: Words]
    /// A file of a paper.
    PaperFile "paper_file" [paper: Row(Entity::Paper), digest: Plain, media: Plain, size: Plain, name: Words]
    /// A clause of a reference text.
    Clause "clause" [rank: Plain, paper: Row(Entity::Paper), label: Words, text: Words]
    /// Something that was told to us.
    Statement "statement" [text: Words, wording: Words, said_at: Plain, party: Row(Entity::Party), delegate: Row(Entity::Delegate), actor: Row(Entity::Actor), issue: Row(Entity::Issue), firmness: Plain, session: Row(Entity::Session), contact: Row(Entity::Contact), paper: Row(Entity::Paper), clause: Row(Entity::Clause), expunged_at: Plain, expunged_because: Words]
    /// A point of an agenda.
    AgendaItem "agenda_item" [rank: Plain, round: Row(Entity::Round), session: Row(Entity::Session), parent: Row(Entity::AgendaItem), title: Words, minutes: Plain, lead: Words, desired: Plain, visibility: Plain, status: Plain, issue: Row(Entity::Issue), purpose: Words, notes: Words, statement: Row(Entity::Statement), paper: Row(Entity::Paper), clause: Row(Entity::Clause)]
    /// A party that a restricted item names.
    AgendaItemParty "agenda_item_party" [agenda_item: Row(Entity::AgendaItem), party: Row(Entity::Party)]
    /// One revision of a position.
    Position "position" [issue: Row(Entity::Issue), party: Row(Entity::Party), as_said: Words, wording: Words, firmness: Plain, interest: Words, source: Words, effective: Plain, round: Row(Entity::Round), session: Row(Entity::Session), movement: Plain, illustrative: Flag, statement: Row(Entity::Statement), paper: Row(Entity::Paper), clause: Row(Entity::Clause), expunged_at: Plain, expunged_because: Words]
    /// What an issue weighs for a party.
    Importance "importance" [issue: Row(Entity::Issue), party: Row(Entity::Party), weight: Plain, reason: Words]
    /// What may come of an issue.
    Outcome "outcome" [rank: Plain, issue: Row(Entity::Issue), text: Words]
    /// One judgement of convergence.
    Assessment "assessment" [issue: Row(Entity::Issue), level: Plain, reason: Words, round: Row(Entity::Round)]
    /// One draft of a text under discussion.
    Proposal "proposal" [issue: Row(Entity::Issue), party: Row(Entity::Party), text: Words, round: Row(Entity::Round)]
    /// What one party wants another to hear.
    Message "message" [from_party: Row(Entity::Party), to_party: Row(Entity::Party), as_said: Words, wording: Words, issue: Row(Entity::Issue), session: Row(Entity::Session), statement: Row(Entity::Statement), answers: Row(Entity::Message), wants_answer: Flag, expunged_at: Plain, expunged_because: Words]
    /// What a draft rests on.
    ProposalSource "proposal_source" [proposal: Row(Entity::Proposal), statement: Row(Entity::Statement), position: Row(Entity::Position), message: Row(Entity::Message), paper: Row(Entity::Paper)]
    /// An audience that the staff put together.
    Circle "circle" [rank: Plain, name: Words, kind: Plain]
    /// Who belongs to it.
    CircleMember "circle_member" [circle: Row(Entity::Circle), party: Row(Entity::Party), actor: Row(Entity::Actor), delegate: Row(Entity::Delegate)]
    /// Something made ready for an audience, or handed over.
    HandOver "hand_over" [audience: Plain, party: Row(Entity::Party), circle: Row(Entity::Circle), title: Words, means: Plain, number: Plain, digest: Plain, handed_at: Plain, through: Words, holder: Words, returned_at: Plain, cancelled_at: Plain]
    /// What is in it.
    HandOverItem "hand_over_item" [hand_over: Row(Entity::HandOver), fact: Plain, statement: Row(Entity::Statement), position: Row(Entity::Position), message: Row(Entity::Message), proposal: Row(Entity::Proposal), paper: Row(Entity::Paper), wording: Words, kind: Plain, issue_number: Plain, issue_title: Words, from_party: Words]
    /// One entry of the disclosure ledger.
    Disclosure "disclosure" [fact: Plain, statement: Row(Entity::Statement), position: Row(Entity::Position), message: Row(Entity::Message), proposal: Row(Entity::Proposal), paper: Row(Entity::Paper), audience: Plain, party: Row(Entity::Party), circle: Row(Entity::Circle), step: Plain, at: Plain, wording: Words, through: Words, means: Plain, reaction: Words, reason: Words, corrects: Row(Entity::Disclosure), hand_over: Row(Entity::HandOver)]
    /// The number under which an audience knows a thing.
    AudienceNumber "audience_number" [audience: Plain, entity: Plain, thing: Plain, number: Plain]
}

/// Rows that belong to another row and go with it: a list in the owner's value.
#[derive(Clone, Copy, Debug)]
pub struct Part {
    /// The owner's field.
    pub field: &'static str,
    /// The rows.
    pub entity: Entity,
    /// The column that names the owner.
    pub owner: &'static str,
    /// Where the list holds plain ids, the column they stand in.
    pub only: Option<&'static str>,
}

impl Entity {
    /// The lists in this noun's value that are rows of their own.
    pub const fn parts(self) -> &'static [Part] {
        match self {
            Self::Party => &[Part { field: "absences", entity: Self::PartyAbsence, owner: "party", only: None }],
            Self::Session => &[
                Part { field: "rooms", entity: Self::SessionRoom, owner: "session", only: Some("room") },
                Part { field: "participants", entity: Self::SessionParticipant, owner: "session", only: None },
            ],
            Self::Proposal => &[Part { field: "sources", entity: Self::ProposalSource, owner: "proposal", only: None }],
            Self::Paper => &[Part { field: "files", entity: Self::PaperFile, owner: "paper", only: None }],
            Self::HandOver => &[Part { field: "items", entity: Self::HandOverItem, owner: "hand_over", only: None }],
            Self::Circle => &[Part { field: "members", entity: Self::CircleMember, owner: "circle", only: None }],
            Self::AgendaItem => {
                &[Part { field: "parties", entity: Self::AgendaItemParty, owner: "agenda_item", only: Some("party") }]
            }
            _ => &[],
        }
    }

    /// Whether its rows belong to another noun's and go with it.
    pub fn is_part(self) -> bool {
        Self::ALL.iter().any(|entity| entity.parts().iter().any(|part| part.entity == self))
    }

    /// The column that names it to a person, where it has one.
    pub const fn title(self) -> Option<&'static str> {
        match self {
            Self::Dossier | Self::Party | Self::Actor | Self::Venue | Self::Room | Self::Circle => Some("name"),
            Self::Delegation | Self::Delegate | Self::Basket => Some("name"),
            Self::Round | Self::Session | Self::Issue | Self::AgendaItem | Self::Paper | Self::HandOver => {
                Some("title")
            }
            _ => None,
        }
    }

    /// Whether the words of this column are found by search.
    pub fn searched(self, column: &Column) -> bool {
        column.kind == Kind::Words && self != Self::Dossier
    }

    /// Whether any of its words are found by search.
    pub fn is_searched(self) -> bool {
        self.columns().iter().any(|column| self.searched(column))
    }

    /// A column by name.
    pub fn column(self, name: &str) -> Option<&'static Column> {
        self.columns().iter().find(|column| column.name == name)
    }

    /// The columns within which things of this noun are put in order; none where they have no order.
    pub const fn ordered_within(self) -> Option<&'static [&'static str]> {
        match self {
            Self::Party | Self::Actor | Self::Venue | Self::Basket | Self::Circle => Some(&[]),
            Self::Room => Some(&["venue"]),
            Self::Delegate => Some(&["delegation"]),
            Self::Issue => Some(&["basket"]),
            Self::Outcome => Some(&["issue"]),
            Self::Clause => Some(&["paper"]),
            Self::AgendaItem => Some(&["round", "session", "parent"]),
            _ => None,
        }
    }
}
