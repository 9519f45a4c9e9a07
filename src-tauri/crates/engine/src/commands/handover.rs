//! What is made ready for an audience, checked and handed over. Only recording the hand-over lets anybody know.

use sabla_domain::Rejection;
use sabla_domain::audience::Audience;
use sabla_domain::disclosure::{Disclosure, Fact, Means};
use sabla_domain::handover::{HandOver, HandOverItem, Surroundings};
use sabla_domain::text::{Text, Title};
use serde::Deserialize;
use serde_json::Value;
use ts_rs::TS;
use uuid::Uuid;

use super::Command;
use super::disclosure::{disclose, refuse_unshared_sources};
use super::expunge::refuse_if_expunged;
use crate::bindings::Declared;
use crate::failure::{Failure, parse};
use crate::journal::Tx;
use crate::queries::CopyItem;
use crate::store::entity::Entity;
use crate::{handover, ledger, projection};

/// Makes things ready for an audience: each in the words that are cleared for it now.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct PrepareHandOver {
    /// UUID version 7.
    #[ts(type = "string")]
    pub id: Uuid,
    /// For whom.
    #[serde(flatten)]
    pub to: Audience,
    /// What the paper is headed.
    pub title: Title,
    /// By word of mouth or on paper.
    pub means: Means,
    /// What is in it, in order.
    pub items: Vec<Fact>,
}

/// Records that it was handed over as it was looked at.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RecordHandOver {
    /// Which one.
    #[ts(type = "string")]
    pub id: Uuid,
    /// The revision the sender saw.
    pub revision: i64,
    /// When, milliseconds UTC.
    pub at: i64,
    /// By whom of us.
    pub through: Title,
    /// Who of them took it.
    #[serde(default)]
    #[ts(optional)]
    pub holder: Option<Title>,
    /// The digest of the copy that was looked at, its number included: where it would be another now, this is stale. Not
    /// looked at where absent.
    #[serde(default)]
    #[ts(optional)]
    pub digest: Option<String>,
}

/// Gives up what was made ready: nobody was told anything.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CancelHandOver {
    /// Which one.
    #[ts(type = "string")]
    pub id: Uuid,
    /// The revision the sender saw.
    pub revision: i64,
}

/// Notes that a copy came back. What was in it stays known.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReturnCopy {
    /// Which one.
    #[ts(type = "string")]
    pub id: Uuid,
    /// The revision the sender saw.
    pub revision: i64,
    /// When, milliseconds UTC.
    pub at: i64,
}

macro_rules! wired {
    ($($name:ident),+) => {$(
        impl Command for $name {
            fn declare(declared: &mut Declared) -> String {
                declared.named::<Self>()
            }

            fn parse(body: Value) -> Result<Self, Failure> {
                parse(body)
            }

            fn perform(self, tx: &mut Tx<'_>) -> Result<(), Failure> {
                Self::run(self, tx)
            }
        }
    )+};
}

wired![PrepareHandOver, RecordHandOver, CancelHandOver, ReturnCopy];

impl PrepareHandOver {
    fn run(self, tx: &mut Tx<'_>) -> Result<(), Failure> {
        let mut items = Vec::new();
        for (at, fact) in self.items.iter().enumerate() {
            let item = ready_item(tx, *fact, self.to);
            items.push(item.map_err(|failure| at_item(at, failure))?);
        }
        let hand_over = HandOver {
            to: self.to,
            title: self.title,
            means: self.means,
            items,
            number: None,
            digest: None,
            handed_at: None,
            through: None,
            holder: None,
            returned_at: None,
            cancelled_at: None,
        };
        hand_over.check()?;
        tx.add(&self.id, &hand_over)
    }
}

/// A thing in the words that are cleared for an audience; refused where it could not be conveyed in them now.
fn ready_item(tx: &Tx<'_>, fact: Fact, to: Audience) -> Result<HandOverItem, Failure> {
    let (entity, id) = ledger::thing(&fact);
    refuse_if_expunged(&tx.stored(entity, &id.to_string())?)?;
    let ledger = ledger::of(tx.connection(), &fact)?;
    let cleared = ledger.cleared_wording(to).map(str::to_owned);
    let wording = Text::try_from(cleared.ok_or(Rejection::NotCleared)?)?;
    let conveyed = Disclosure::conveying(fact, to, Some(wording.clone()));
    refuse_unshared_sources(tx, &conveyed, &ledger)?;
    ledger.check_next(&conveyed)?;
    Ok(HandOverItem { fact, wording: Some(wording), around: Surroundings::default() })
}

impl RecordHandOver {
    fn run(self, tx: &mut Tx<'_>) -> Result<(), Failure> {
        let held = tx.load_at::<HandOver>(&self.id, self.revision)?;
        held.value.check_ready()?;
        let id = self.id.to_string();
        let seen = handover::sheet(&handover::preview(tx.connection(), &id)?)?;
        if self.digest.is_some_and(|digest| digest != seen.digest) {
            return Err(Failure::Stale { entity: Entity::HandOver, id, revision: Some(held.stored.revision) });
        }
        let around = seen.items.into_iter().map(surroundings).collect::<Result<Vec<_>, Failure>>()?;
        let items = held.value.items.iter().cloned().zip(around);
        let handed = HandOver {
            items: items.map(|(item, around)| HandOverItem { around, ..item }).collect(),
            number: seen.number,
            digest: Some(seen.digest),
            handed_at: Some(self.at),
            through: Some(self.through),
            holder: self.holder,
            ..held.value.clone()
        };
        tx.change(&held, &handed)?;
        if let Some(number) = seen.number {
            projection::give(tx, handed.to, Entity::HandOver, &id, number.into())?;
        }
        for (at, entry) in handover::conveyed(self.id, &handed, self.at).into_iter().enumerate() {
            disclose(tx, &Uuid::now_v7(), entry).map_err(|failure| at_item(at, failure))?;
        }
        Ok(())
    }
}

/// What a copy says around the words, to be kept as it said it.
fn surroundings(item: CopyItem) -> Result<Surroundings, Failure> {
    let title = |title: Option<String>| title.map(Title::try_from).transpose();
    Ok(Surroundings {
        kind: item.kind,
        issue_number: item.issue_number,
        issue_title: title(item.issue_title)?,
        from_party: title(item.from)?,
    })
}

impl CancelHandOver {
    fn run(self, tx: &mut Tx<'_>) -> Result<(), Failure> {
        let held = tx.load_at::<HandOver>(&self.id, self.revision)?;
        held.value.check_ready()?;
        let cancelled = HandOver { cancelled_at: Some(tx.at()), ..held.value.clone() };
        tx.change(&held, &cancelled)
    }
}

impl ReturnCopy {
    fn run(self, tx: &mut Tx<'_>) -> Result<(), Failure> {
        let held = tx.load_at::<HandOver>(&self.id, self.revision)?;
        held.value.check_out()?;
        tx.change(&held, &HandOver { returned_at: Some(self.at), ..held.value.clone() })
    }
}

/// A refusal that is about one of the things in it.
fn at_item(at: usize, failure: Failure) -> Failure {
    match failure {
        Failure::Rejected { field, rejection } if field.is_empty() => {
            Failure::field(&format!("items[{at}]"), rejection)
        }
        other => other,
    }
}
