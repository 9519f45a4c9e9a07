//! Planted leaks: the projection's rules with one of them broken, one for each place where a leak could come in.

use sabla_engine::projection::{Occasion, Rules};
use sabla_engine::store::entity::Entity;
use serde_json::Value;

use super::{Worlds, cases};

const HONEST: Rules = Rules::REVIEWED;

/// A column too many.
macro_rules! column {
    ($entity:ident, $column:literal) => {
        Rules {
            columns: |entity| {
                let mut columns = (HONEST.columns)(entity);
                columns.extend((entity == Entity::$entity).then_some($column));
                columns
            },
            ..HONEST
        }
    };
}

fn own(stored: &sabla_engine::store::rows::Stored, column: &str) -> Value {
    stored.row.get(column).cloned().unwrap_or_default()
}

/// A statement of the projection's without one of its conditions.
fn without(statement: &str, condition: &str) -> &'static str {
    assert!(statement.contains(condition), "{condition}: {statement}");
    statement.replace(condition, "").leak()
}

/// What is broken, and the rules that are.
pub fn all() -> Vec<(&'static str, Rules)> {
    vec![
        ("positions: how firmly", column!(Position, "firmness")),
        ("positions: what was said to us", column!(Position, "as_said")),
        ("positions: the interest behind", column!(Position, "interest")),
        ("positions: who said it", column!(Position, "source")),
        ("positions: in which round the other side said it", column!(Position, "round")),
        ("positions: since when", column!(Position, "effective")),
        ("compare: how it moved", column!(Position, "movement")),
        ("statements: as said", column!(Statement, "text")),
        ("statements: when", column!(Statement, "said_at")),
        ("messages: as said", column!(Message, "as_said")),
        ("papers: by whose hand", column!(Paper, "by_hand")),
        ("papers: notes", column!(Paper, "notes")),
        ("papers: who gave it", column!(Paper, "party")),
        ("papers: when we got it", column!(Paper, "received_at")),
        ("papers: who translated it", column!(Paper, "translator")),
        ("papers: what a file was called", column!(PaperFile, "name")),
        ("papers: pages and clauses of what was told by word of mouth", Rules { holds: |_| true, ..HONEST }),
        ("papers: pages and clauses of all", Rules { whole: &[Entity::Paper, Entity::PaperFile], ..HONEST }),
        ("papers: the title as it stands now", Rules { words: |_, stored| own(stored, "title"), ..HONEST }),
        ("copies: who took it", column!(HandOver, "holder")),
        ("copies: that it came back", column!(HandOver, "returned_at")),
        ("copies: those of others, and what is only ready", Rules { whole: &[Entity::HandOver], ..HONEST }),
        ("schedule: notes of a session", column!(Session, "notes")),
        ("agenda: purpose of an item", column!(AgendaItem, "purpose")),
        ("agenda: notes of an item", column!(AgendaItem, "notes")),
        ("people: notes about a delegate", column!(Delegate, "notes")),
        ("people: the level of a delegation", column!(Delegation, "level")),
        ("people: extent of a role", column!(Role, "extent")),
        ("places: notes about a room", column!(Room, "notes")),
        ("rounds: the modalities", column!(Round, "modalities")),
        ("issues: the aspect", column!(Issue, "aspect")),
        ("frame: the name of the case", Rules { name: |dossier| own(dossier, "name"), ..HONEST }),
        ("frame: what the case is about", column!(Dossier, "about")),
        (
            "schedule: a session that is only planned",
            Rules { attendance: without(HONEST.attendance, "session.status <> 'planned' and"), ..HONEST },
        ),
        ("schedule: a session of others", Rules { attends: |_, present| !present.is_empty(), ..HONEST }),
        ("schedule: the other delegation's own room", Rules { enters: |_, _| true, ..HONEST }),
        (
            "agenda: the staff's own items",
            Rules {
                items: without(HONEST.items, "where agenda_item.visibility <> 'internal'"),
                sees: |_, _, _| true,
                ..HONEST
            },
        ),
        (
            "agenda, places: what is a party's own, in a circle with others",
            Rules { made_of: |viewer| viewer.parties(), ..HONEST },
        ),
        (
            "schedule: one delegation's own room, at the table",
            Rules { enters: |owner, own| owner.is_none_or(|owner| own.iter().any(|own| own == owner)), ..HONEST },
        ),
        ("agenda: an item for another party", Rules { sees: |_, _, _| true, ..HONEST }),
        ("people: who is concerned and not a member", Rules { casts: |_| true, ..HONEST }),
        ("ledger: cleared is taken for conveyed", Rules { tells: |step| step.has_wording(), ..HONEST }),
        ("ledger: any step is taken for conveyed", Rules { tells: |_| true, ..HONEST }),
        ("ledger: what others were told", Rules { hears: |_, _, _| true, ..HONEST }),
        (
            "ledger: what the table was told while a party was away",
            Rules {
                hears: |viewer, told, occasion| viewer.hears(told, Occasion { at: i64::MIN, ..occasion }),
                ..HONEST
            },
        ),
        (
            "ledger: what the table was told before a party came",
            Rules {
                hears: |viewer, told, occasion| viewer.hears(told, Occasion { recorded: i64::MAX, ..occasion }),
                ..HONEST
            },
        ),
        ("ledger: the wording as it stands now", Rules { words: |_, stored| own(stored, "wording"), ..HONEST }),
        ("ids: those of the dossier", Rules { id: |_, _, _, id| id.to_owned(), key: |_, stored| stored.key, ..HONEST }),
        ("numbers: those of the dossier", Rules { number: |_, stored| own(stored, "number"), ..HONEST }),
        ("order: ranks with their gaps", Rules { rank: |_, stored| own(stored, "rank"), ..HONEST }),
        ("counts: how often a row was changed", Rules { revision: |stored| stored.revision, ..HONEST }),
        (
            "counts: every issue",
            Rules { whole: &[Entity::Basket, Entity::Issue], number: |_, stored| own(stored, "number"), ..HONEST },
        ),
        ("counts: every venue and room", Rules { whole: &[Entity::Venue, Entity::Room], ..HONEST }),
        ("search: every actor", Rules { whole: &[Entity::Actor], ..HONEST }),
        (
            "convergence: the staff's judgement",
            Rules {
                whole: &[Entity::Basket, Entity::Issue, Entity::Assessment],
                columns: |entity| match entity {
                    Entity::Assessment => vec!["issue", "level", "reason"],
                    other => (HONEST.columns)(other),
                },
                ..HONEST
            },
        ),
    ]
}

/// Worlds that hold the same as those of the honest rules answer the same.
fn are_like(worlds: &Worlds, honest: &Worlds) -> bool {
    worlds.iter().zip(honest).all(|pair| matches!(pair, (Ok(one), Ok(other)) if one.is_like(other)))
}

/// Which planted leaks were not found in so many cases.
pub fn missed(first: u64, count: usize) -> Vec<&'static str> {
    let mut left = all();
    for case in cases(first).take(count) {
        let honest = case.worlds(&HONEST);
        left.retain(|(_, rules)| {
            let worlds = case.worlds(rules);
            are_like(&worlds, &honest) || case.sign(&worlds).0.is_none()
        });
        if left.is_empty() {
            break;
        }
    }
    left.into_iter().map(|(name, _)| name).collect()
}
