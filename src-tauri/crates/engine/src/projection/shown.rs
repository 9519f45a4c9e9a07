//! What of each noun may stand in an audience's world at all. Whatever is not named here never does.

use crate::store::entity::Entity;

/// The columns that are copied. Ranks, numbers and wordings are given anew; notes, judgements and what was said to us
/// have no place here.
pub fn columns(entity: Entity) -> &'static [&'static str] {
    match entity {
        Entity::Dossier => &["mandate", "facilitator", "zone", "sample"],
        Entity::Party => &["name", "short_name", "capital", "zone"],
        Entity::Actor => &["name", "kind", "party"],
        Entity::Venue => &["name", "place", "zone", "rest_days"],
        Entity::Room => &["venue", "name", "capacity", "party"],
        Entity::Round => &["title", "venue", "zone", "first_day", "last_day", "mandate", "illustrative"],
        Entity::Role => &["actor", "kind", "round"],
        Entity::Delegation => &["party", "round", "name"],
        Entity::Delegate => &["delegation", "name", "function", "standing", "military_rank", "head"],
        Entity::Session => &[
            "round",
            "title",
            "format",
            "status",
            "starts_wall",
            "ends_wall",
            "zone",
            "starts",
            "ends",
            "minutes",
            "illustrative",
        ],
        Entity::SessionRoom => &["session", "room"],
        Entity::SessionParticipant => &["session", "party", "actor", "delegate", "role"],
        Entity::Basket => &["name"],
        Entity::Issue => &["basket", "title", "mandate"],
        Entity::AgendaItem => {
            &["round", "session", "parent", "title", "minutes", "lead", "desired", "visibility", "status", "issue"]
        }
        Entity::AgendaItemParty => &["agenda_item", "party"],
        Entity::Position => &["issue", "party", "illustrative"],
        Entity::Proposal => &["issue", "party"],
        Entity::Statement => &["issue"],
        Entity::Paper => &["kind", "dated", "language", "translates", "translation", "issue"],
        Entity::PaperFile => &["paper", "media", "size"],
        Entity::Clause => &["paper", "label", "text"],
        Entity::HandOver => &["audience", "party", "title", "means", "handed_at"],
        Entity::HandOverItem => &[
            "hand_over",
            "fact",
            "statement",
            "position",
            "message",
            "proposal",
            "paper",
            "wording",
            "kind",
            "issue_number",
            "issue_title",
            "from_party",
        ],
        Entity::Message => &["from_party", "to_party", "issue", "answers", "wants_answer"],
        Entity::Contact
        | Entity::PartyAbsence
        | Entity::ProposalSource
        | Entity::Importance
        | Entity::Outcome
        | Entity::Assessment
        | Entity::Circle
        | Entity::CircleMember
        | Entity::Disclosure
        | Entity::AudienceNumber => &[],
    }
}

/// What is copied besides where the audience handed the fact to us itself.
pub fn own_columns(entity: Entity) -> &'static [&'static str] {
    match entity {
        Entity::Position => &["effective", "round", "session"],
        Entity::Statement => &["party"],
        Entity::Paper => &["party", "form"],
        _ => &[],
    }
}
