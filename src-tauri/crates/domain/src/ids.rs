//! Identities: UUIDs (version 7, minted by whoever asks for the change, so that a retry makes one row).

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        #[serde(transparent)]
        #[ts(type = "string")]
        pub struct $name(pub Uuid);

        impl std::fmt::Display for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(out)
            }
        }
    )+};
}

ids! {
    /// A party: a side that holds positions.
    PartyId,
    /// Anyone who can be named in a report or hold a role.
    ActorId,
    /// One role of one actor.
    RoleId,
    /// A party's people at the talks.
    DelegationId,
    /// One of a delegation.
    DelegateId,
    /// A place that holds rooms.
    VenueId,
    /// A room of a venue.
    RoomId,
    /// A bounded set of sessions.
    RoundId,
    /// One scheduled meeting.
    SessionId,
    /// A point on a session's agenda, or in the parking lot.
    AgendaItemId,
    /// A chapter of issues.
    BasketId,
    /// What positions are about.
    IssueId,
    /// How much an issue matters to a party.
    ImportanceId,
    /// A possible outcome of an issue.
    OutcomeId,
    /// One judgement of an issue's convergence.
    AssessmentId,
    /// One revision of a party's position on an issue.
    PositionId,
    /// One draft of a text on an issue.
    ProposalId,
    /// An audience that the staff put together.
    CircleId,
    /// A call, visit or letter outside sessions.
    ContactId,
    /// A paper that came to us, or a reference text.
    PaperId,
    /// A clause of a reference text.
    ClauseId,
    /// Something a person or a party told us.
    StatementId,
    /// A message from one party to another through us.
    MessageId,
    /// Something made ready for an audience, or handed over.
    HandOverId,
    /// One entry of the disclosure ledger.
    DisclosureId,
}
