//! Papers received and reference texts: the list, and one with its clauses and what rests on it.

use sabla_domain::paper::{Media, PaperForm, PaperKind, Translation};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ledger::{LEDGER, StandsWith, entries, standings};
use super::statements::{Became, Source};
use super::{About, about, column, optional_word, word};
use crate::failure::Failure;
use crate::store::entity::Entity;
use crate::wire::Query;
use crate::world::Reading;

/// Asks for all papers.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PapersAsk {}

/// Papers, the last received first.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PapersAnswer {
    /// The papers.
    pub papers: Vec<PaperLine>,
}

/// A paper.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PaperLine {
    /// Identity.
    pub id: String,
    /// Revision.
    pub revision: i64,
    /// What sort.
    pub kind: PaperKind,
    /// What it is headed; absent where it was expunged.
    pub title: Option<String>,
    /// From whom.
    pub source: Option<Source>,
    /// Who put it into our hands.
    pub by_hand: Option<String>,
    /// When we got it, milliseconds UTC.
    pub received_at: Option<i64>,
    /// The day that stands on it.
    pub dated: Option<String>,
    /// In which form it came.
    pub form: Option<PaperForm>,
    /// Its language, an ISO 639 code.
    pub language: Option<String>,
    /// The paper that it translates.
    pub translates: Option<PaperName>,
    /// What it counts as, where it is a translation.
    pub translation: Option<Translation>,
    /// Who translated it.
    pub translator: Option<String>,
    /// Its translations.
    pub translations: Vec<TranslationName>,
    /// What it is about.
    pub issue: Option<About>,
    /// In which session we got it.
    pub session: Option<String>,
    /// On which contact.
    pub contact: Option<String>,
    /// For the staff.
    pub notes: Option<String>,
    /// Its files.
    pub files: Vec<FileLine>,
    /// How many clauses it has.
    pub clauses: i64,
    /// Which member wrote it down.
    pub recorded_by: Option<String>,
    /// When it was destroyed at its source's request, milliseconds UTC.
    pub expunged_at: Option<i64>,
    /// Why.
    pub expunged_because: Option<String>,
    /// How it stands with the audiences that it is not simply confided from.
    pub standing: Vec<StandsWith>,
}

/// A paper by its name.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PaperName {
    /// Identity.
    pub id: String,
    /// What it is headed; empty where it was expunged.
    pub title: String,
}

/// A translation by its name.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TranslationName {
    /// Identity.
    pub id: String,
    /// What it is headed; empty where it was expunged.
    pub title: String,
    /// Its language.
    pub language: Option<String>,
    /// What it counts as.
    pub translation: Option<Translation>,
}

/// A file of a paper.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FileLine {
    /// Under which its bytes are asked for, in this view.
    pub digest: String,
    /// What it holds.
    pub media: Media,
    /// Bytes.
    pub size: i64,
    /// What it was called where it came from.
    pub name: Option<String>,
}

/// Asks for one paper.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PaperAsk {
    /// Which one.
    pub id: String,
}

/// A paper, its clauses and what rests on it.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PaperAnswer {
    /// The paper.
    pub paper: PaperLine,
    /// In their order.
    pub clauses: Vec<ClauseLine>,
    /// Statements, positions, agenda items and drafts that rest on it.
    pub became: Vec<RestsOnPaper>,
}

/// A clause.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ClauseLine {
    /// Identity.
    pub id: String,
    /// Revision.
    pub revision: i64,
    /// What it is cited by.
    pub label: String,
    /// What it says.
    pub text: String,
}

/// Something that rests on a paper.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RestsOnPaper {
    /// What.
    #[serde(flatten)]
    pub what: Became,
    /// On which of its clauses.
    pub clause: Option<String>,
}

fn lines(world: &Reading<'_>, only: Option<&str>) -> Result<Vec<PaperLine>, Failure> {
    let mut lines = world.rows(include_str!("../store/paper/list.sql"), [only], |row| {
        let list = |name: &str| column::<String>(row, name);
        let strange = |_| rusqlite::Error::InvalidColumnName("list".to_owned());
        let source = match (column::<Option<String>>(row, "source_kind")?, column(row, "source")?) {
            (Some(kind), Some(id)) => {
                Some(Source { kind, id, name: column(row, "source_name")?, side: column(row, "side")? })
            }
            _ => None,
        };
        let translates = match column::<Option<String>>(row, "translates")? {
            Some(id) => {
                let title = column::<Option<String>>(row, "translates_title")?.unwrap_or_default();
                Some(PaperName { id, title })
            }
            None => None,
        };
        Ok(PaperLine {
            id: column(row, "id")?,
            revision: column(row, "revision")?,
            kind: word(row, "kind")?,
            title: column(row, "title")?,
            source,
            by_hand: column(row, "by_hand")?,
            received_at: column(row, "received_at")?,
            dated: column(row, "dated")?,
            form: optional_word(row, "form")?,
            language: column(row, "language")?,
            translates,
            translation: optional_word(row, "translation")?,
            translator: column(row, "translator")?,
            translations: serde_json::from_str(&list("translations")?).map_err(strange)?,
            issue: about(row)?,
            session: column(row, "session")?,
            contact: column(row, "contact")?,
            notes: column(row, "notes")?,
            files: serde_json::from_str(&list("files")?).map_err(strange)?,
            clauses: column(row, "clauses")?,
            recorded_by: column(row, "recorded_by")?,
            expunged_at: column(row, "expunged_at")?,
            expunged_because: column(row, "expunged_because")?,
            standing: Vec::new(),
        })
    })?;
    let ids: Vec<String> = lines.iter().map(|line| line.id.clone()).collect();
    let told = entries(world, &ids)?;
    for line in &mut lines {
        line.standing = told.get(&line.id).map(|entries| standings(entries)).unwrap_or_default();
    }
    Ok(lines)
}

impl Query for PapersAsk {
    type Answer = PapersAnswer;
    const READS: &'static [Entity] = LEDGER;

    fn ask(self, world: &Reading<'_>) -> Result<PapersAnswer, Failure> {
        Ok(PapersAnswer { papers: lines(world, None)? })
    }
}

impl Query for PaperAsk {
    type Answer = PaperAnswer;
    const READS: &'static [Entity] = LEDGER;

    fn ask(self, world: &Reading<'_>) -> Result<PaperAnswer, Failure> {
        let paper = lines(world, Some(&self.id))?.pop();
        let paper = paper.ok_or_else(|| Failure::NotFound { entity: Entity::Paper, id: self.id.clone() })?;
        let clauses = world.rows(include_str!("../store/paper/clauses.sql"), [&self.id], |row| {
            Ok(ClauseLine {
                id: column(row, "id")?,
                revision: column(row, "revision")?,
                label: column(row, "label")?,
                text: column(row, "text")?,
            })
        })?;
        let became = world.rows(include_str!("../store/paper/became.sql"), [&self.id], |row| {
            let entity = word(row, "entity")?;
            let title = column::<Option<_>>(row, "title")?.unwrap_or_default();
            Ok(RestsOnPaper { what: Became { entity, id: column(row, "id")?, title }, clause: column(row, "clause")? })
        })?;
        Ok(PaperAnswer { paper, clauses, became })
    }
}
