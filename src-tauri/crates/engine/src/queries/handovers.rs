//! What may be conveyed to an audience, and the register of what was made ready and handed over.

use sabla_domain::audience::Audience;
use sabla_domain::disclosure::{Confidence, Disclosure, Fact, Means};
use sabla_domain::handover::HandOverStage;
use sabla_domain::text::Text;
use serde::{Deserialize, Serialize};
use serde_json::json;
use ts_rs::TS;

use super::ledger::{LEDGER, about, entries, ledger_of};
use super::{About, column, word};
use crate::failure::Failure;
use crate::ledger;
use crate::store::entity::Entity;
use crate::wire::Query;
use crate::world::Reading;

/// What may be conveyed to an audience?
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ClearedAsk {
    /// To whom.
    #[serde(flatten)]
    pub to: Audience,
}

/// What may be conveyed, in the order in which it was told to us.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ClearedAnswer {
    /// The things.
    pub facts: Vec<ClearedLine>,
}

/// Something that may be conveyed to an audience.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ClearedLine {
    /// What.
    #[serde(flatten)]
    pub fact: Fact,
    /// In which words.
    pub wording: String,
    /// What it is about.
    pub issue: Option<About>,
    /// The audience knows it already.
    pub conveyed: bool,
}

/// Asks for all hand-overs.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct HandOversAsk {}

/// The copy register: what is ready first, then the last handed over first, what was given up last.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct HandOversAnswer {
    /// The hand-overs.
    pub hand_overs: Vec<HandOverLine>,
}

/// A hand-over.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct HandOverLine {
    /// Identity.
    pub id: String,
    /// Revision.
    pub revision: i64,
    /// For whom.
    #[serde(flatten)]
    pub to: Audience,
    /// What the paper is headed.
    pub title: String,
    /// By word of mouth or on paper.
    pub means: Means,
    /// How far it has come.
    pub stage: HandOverStage,
    /// How many things are in it.
    pub count: i64,
    /// The copy's number.
    pub number: Option<u32>,
    /// The digest of what the copy says, hexadecimal.
    pub digest: Option<String>,
    /// When it was made ready, milliseconds UTC.
    pub prepared_at: Option<i64>,
    /// Which member made it ready.
    pub prepared_by: Option<String>,
    /// When it was handed over, milliseconds UTC.
    pub handed_at: Option<i64>,
    /// By whom of us.
    pub through: Option<String>,
    /// Who of them took it.
    pub holder: Option<String>,
    /// When the copy came back, milliseconds UTC.
    pub returned_at: Option<i64>,
    /// When it was given up, milliseconds UTC.
    pub cancelled_at: Option<i64>,
}

pub(super) fn lines(world: &Reading<'_>, only: Option<&str>) -> Result<Vec<HandOverLine>, Failure> {
    world.rows(include_str!("../store/hand_over/list.sql"), [only], |row| {
        let to = ledger::audience(row).map_err(|_| rusqlite::Error::InvalidColumnName("audience".to_owned()))?;
        let (handed_at, returned_at, cancelled_at) =
            (column(row, "handed_at")?, column(row, "returned_at")?, column(row, "cancelled_at")?);
        Ok(HandOverLine {
            id: column(row, "id")?,
            revision: column(row, "revision")?,
            to,
            title: column(row, "title")?,
            means: word(row, "means")?,
            stage: HandOverStage::of(handed_at, returned_at, cancelled_at),
            count: column(row, "items")?,
            number: column(row, "number")?,
            digest: column(row, "digest")?,
            prepared_at: column(row, "prepared_at")?,
            prepared_by: column(row, "prepared_by")?,
            handed_at,
            through: column(row, "through")?,
            holder: column(row, "holder")?,
            returned_at,
            cancelled_at,
        })
    })
}

pub(super) fn fact_of(row: &rusqlite::Row<'_>) -> rusqlite::Result<Fact> {
    let (noun, thing): (String, String) = (column(row, "fact")?, column(row, "thing")?);
    let strange = |_| rusqlite::Error::InvalidColumnName("fact".to_owned());
    serde_json::from_value(json!({ "fact": noun, (noun.as_str()): thing })).map_err(strange)
}

impl Query for HandOversAsk {
    type Answer = HandOversAnswer;
    const READS: &'static [Entity] = &[Entity::HandOver, Entity::HandOverItem, Entity::Party, Entity::Circle];

    fn ask(self, world: &Reading<'_>) -> Result<HandOversAnswer, Failure> {
        Ok(HandOversAnswer { hand_overs: lines(world, None)? })
    }
}

impl Query for ClearedAsk {
    type Answer = ClearedAnswer;
    const READS: &'static [Entity] = LEDGER;

    fn ask(self, world: &Reading<'_>) -> Result<ClearedAnswer, Failure> {
        let named = serde_json::to_value(self.to)?;
        let id = |name: &str| named.get(name).and_then(serde_json::Value::as_str);
        let asked = (id("audience"), id("party"), id("circle"));
        let facts = world.rows(include_str!("../store/hand_over/cleared.sql"), asked, fact_of)?;
        let ids: Vec<String> = facts.iter().map(|fact| ledger::thing(fact).1.to_string()).collect();
        let (mut told, mut issues) = (entries(world, &ids)?, about(world, &ids)?);
        let mut lines = Vec::new();
        for (fact, id) in facts.into_iter().zip(ids) {
            let ledger = ledger_of(&told.remove(&id).unwrap_or_default());
            let Some(wording) = ledger.cleared_wording(self.to).map(str::to_owned) else { continue };
            let conveyed = Disclosure::conveying(fact, self.to, Some(Text::try_from(wording.clone())?));
            if ledger.check_next(&conveyed).is_ok() {
                let issue = issues.remove(&id);
                let conveyed = ledger.standing(self.to) >= Confidence::Conveyed;
                lines.push(ClearedLine { fact, wording, issue, conveyed });
            }
        }
        lines.sort_by_key(|line| ledger::thing(&line.fact).1);
        Ok(ClearedAnswer { facts: lines })
    }
}
