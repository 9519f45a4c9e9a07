//! The copies that were handed to whoever's world it is, as their holders have them.

use sabla_domain::disclosure::Means;
use sabla_domain::paper::PaperKind;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use ts_rs::TS;

use super::ledger::LEDGER;
use super::{column, optional_word, word};
use crate::failure::Failure;
use crate::store::entity::Entity;
use crate::wire::Query;
use crate::world::Reading;

/// Asks for the copies that were handed to whoever's world it is.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CopiesAsk {}

/// Copies, in the order in which they came.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CopiesAnswer {
    /// The copies.
    pub copies: Vec<CopyLine>,
}

/// A copy as its holder has it.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CopyLine {
    /// Identity.
    pub id: String,
    /// What it is headed.
    pub title: String,
    /// Its number, on paper alone.
    pub number: Option<u32>,
    /// By word of mouth or on paper.
    pub means: Means,
    /// When it was handed over, milliseconds UTC; absent as long as it is not.
    pub handed_at: Option<i64>,
    /// What it says.
    pub items: Vec<CopyItem>,
    /// SHA-256 of its heading, its number and what it says, hexadecimal.
    pub digest: String,
}

/// A thing that a copy says.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CopyItem {
    /// `statement`, `position`, `message`, `proposal` or `paper`.
    pub noun: String,
    /// What sort of paper.
    pub kind: Option<PaperKind>,
    /// The number of the issue that it is about.
    pub issue_number: Option<u32>,
    /// What that is called.
    pub issue_title: Option<String>,
    /// The party whose message, position or proposal it is.
    pub from: Option<String>,
    /// The words.
    pub wording: String,
}

impl Query for CopiesAsk {
    type Answer = CopiesAnswer;
    const READS: &'static [Entity] = LEDGER;

    fn ask(self, world: &Reading<'_>) -> Result<CopiesAnswer, Failure> {
        let mut copies = world.rows(include_str!("../store/hand_over/copies.sql"), [], |row| {
            Ok(CopyLine {
                id: column(row, "id")?,
                title: column(row, "title")?,
                number: column(row, "number")?,
                means: word(row, "means")?,
                handed_at: column(row, "handed_at")?,
                items: Vec::new(),
                digest: String::new(),
            })
        })?;
        let items = world.rows(include_str!("../store/hand_over/items.sql"), [None::<String>], |row| {
            let item = CopyItem {
                noun: column(row, "fact")?,
                kind: optional_word(row, "kind")?,
                issue_number: column(row, "issue_number")?,
                issue_title: column(row, "issue_title")?,
                from: column(row, "from_party")?,
                wording: column::<Option<_>>(row, "wording")?.unwrap_or_default(),
            };
            Ok((column::<String>(row, "hand_over")?, item))
        })?;
        for (of, item) in items {
            if let Some(copy) = copies.iter_mut().find(|copy| copy.id == of) {
                copy.items.push(item);
            }
        }
        for copy in &mut copies {
            let said = serde_json::to_vec(&(&copy.title, copy.number, copy.means, &copy.items))?;
            copy.digest = Sha256::digest(said).iter().map(|byte| format!("{byte:02x}")).collect();
        }
        Ok(CopiesAnswer { copies })
    }
}
