//! What the disclosure ledger answers: who knows a thing, and what an audience knows.

use std::collections::HashMap;
use std::rc::Rc;

use sabla_domain::audience::Audience;
use sabla_domain::disclosure::{Confidence, Entry, Fact, Ledger, Means, Step};
use serde::{Deserialize, Serialize};
use serde_json::json;
use ts_rs::TS;

use super::{About, column, optional_word, word};
use crate::failure::Failure;
use crate::ledger;
use crate::projection::known::{self, KnownFact, Told};
use crate::projection::{Rules, Viewer, audiences};
use crate::store::entity::Entity;
use crate::wire::Query;
use crate::world::Reading;

/// What the ledger's answers read.
pub(super) const LEDGER: &[Entity] = &[
    Entity::Party,
    Entity::PartyAbsence,
    Entity::Actor,
    Entity::Delegation,
    Entity::Delegate,
    Entity::Circle,
    Entity::CircleMember,
    Entity::Round,
    Entity::Session,
    Entity::Contact,
    Entity::Statement,
    Entity::Position,
    Entity::Message,
    Entity::Proposal,
    Entity::Basket,
    Entity::Issue,
    Entity::AgendaItem,
    Entity::Paper,
    Entity::PaperFile,
    Entity::Clause,
    Entity::ProposalSource,
    Entity::HandOver,
    Entity::HandOverItem,
    Entity::Disclosure,
];

/// One entry of the ledger.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct LedgerLine {
    /// Identity.
    pub id: String,
    /// To whom.
    #[serde(flatten)]
    pub to: Audience,
    /// What was done.
    pub step: Step,
    /// When it was done, milliseconds UTC.
    pub at: i64,
    /// In which words.
    pub wording: Option<String>,
    /// Through whom.
    pub through: Option<String>,
    /// How.
    pub means: Option<Means>,
    /// How they took it.
    pub reaction: Option<String>,
    /// Why it was done without clearance, or why an entry is corrected.
    pub reason: Option<String>,
    /// The entry that it corrects.
    pub corrects: Option<String>,
    /// The hand-over it was part of.
    pub hand_over: Option<String>,
    /// The number of its copy.
    pub copy: Option<u32>,
    /// Neither corrected nor a correction.
    pub stands: bool,
    /// Which member recorded it.
    pub recorded_by: Option<String>,
    /// When, milliseconds UTC.
    pub recorded_at: Option<i64>,
}

/// How a fact stands with an audience.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct StandsWith {
    /// With whom.
    #[serde(flatten)]
    pub to: Audience,
    /// How.
    pub confidence: Confidence,
    /// Consent was withdrawn: what it knows is not to be repeated.
    pub held: bool,
}

/// The ledger's entries of these facts, by the fact's identity.
pub(super) fn entries(world: &Reading<'_>, facts: &[String]) -> Result<HashMap<String, Vec<LedgerLine>>, Failure> {
    let mut entries: HashMap<String, Vec<LedgerLine>> = HashMap::new();
    let asked = json!(facts).to_string();
    let lines = world.rows(include_str!("../store/disclosure/of_facts.sql"), [asked], |row| {
        let line = LedgerLine {
            id: column(row, "id")?,
            to: ledger::audience(row).map_err(|_| rusqlite::Error::InvalidColumnName("audience".to_owned()))?,
            step: word(row, "step")?,
            at: column(row, "at")?,
            wording: column(row, "wording")?,
            through: column(row, "through")?,
            means: optional_word(row, "means")?,
            reaction: column(row, "reaction")?,
            reason: column(row, "reason")?,
            corrects: column(row, "corrects")?,
            hand_over: column(row, "hand_over")?,
            copy: column(row, "copy")?,
            stands: true,
            recorded_by: column(row, "recorded_by")?,
            recorded_at: column(row, "recorded_at")?,
        };
        Ok((column::<String>(row, "of")?, line))
    })?;
    for (fact, line) in lines {
        entries.entry(fact).or_default().push(line);
    }
    for lines in entries.values_mut() {
        let corrected: Vec<String> = lines.iter().filter_map(|line| line.corrects.clone()).collect();
        for line in lines {
            line.stands = line.step != Step::Corrected && !corrected.contains(&line.id);
        }
    }
    Ok(entries)
}

/// The entries as the ledger's rules read them.
pub(super) fn ledger_of(lines: &[LedgerLine]) -> Ledger {
    let id = |text: &String| text.parse().ok().map(sabla_domain::DisclosureId);
    let entry = |line: &LedgerLine| {
        let (id, corrects) = (id(&line.id)?, line.corrects.as_ref().and_then(id));
        Some(Entry {
            id,
            to: line.to,
            step: line.step,
            wording: line.wording.clone(),
            means: line.means,
            reasoned: line.reason.is_some(),
            corrects,
        })
    };
    Ledger::of(lines.iter().filter_map(entry).collect())
}

/// How a fact stands with each audience that an entry names, in their order.
pub(super) fn standings(lines: &[LedgerLine]) -> Vec<StandsWith> {
    let ledger = ledger_of(lines);
    let mut named: Vec<Audience> = lines.iter().map(|line| line.to).collect();
    named.sort();
    named.dedup();
    let standing = |to| {
        let (confidence, held) = (ledger.standing(to), ledger.is_not_to_be_repeated(to));
        (confidence != Confidence::Confided || held).then_some(StandsWith { to, confidence, held })
    };
    named.into_iter().filter_map(standing).collect()
}

/// Who knows this?
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct WhoKnowsAsk {
    /// What.
    #[serde(flatten)]
    pub fact: Fact,
}

/// Who knows it, and all that was recorded about it.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct WhoKnowsAnswer {
    /// The fact's own authorised words.
    pub wording: Option<String>,
    /// When its text was destroyed at its source's request, milliseconds UTC.
    pub expunged_at: Option<i64>,
    /// Why.
    pub expunged_because: Option<String>,
    /// In the order in which they were recorded.
    pub entries: Vec<LedgerLine>,
    /// Every audience there is, in order.
    pub audiences: Vec<Knower>,
}

/// What an audience knows of a fact.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Knower {
    /// How it stands with the audience itself.
    #[serde(flatten)]
    pub standing: StandsWith,
    /// It knows it, told itself or as part of others.
    pub knows: bool,
    /// The entry by which it came to know.
    pub since: Option<String>,
    /// In which words.
    pub wording: Option<String>,
}

impl Query for WhoKnowsAsk {
    type Answer = WhoKnowsAnswer;
    const READS: &'static [Entity] = LEDGER;

    fn ask(self, world: &Reading<'_>) -> Result<WhoKnowsAnswer, Failure> {
        let wording = ledger::own_wording(world.connection(), &self.fact)?;
        let (expunged_at, expunged_because) = ledger::expunged(world.connection(), &self.fact)?.unzip();
        let id = ledger::thing(&self.fact).1.to_string();
        let entries = entries(world, std::slice::from_ref(&id))?.remove(&id).unwrap_or_default();
        let ledger = ledger_of(&entries);
        let seating = Rc::new(ledger::seating(world.connection())?);
        let told = Told::read(world.connection(), &Rules::REVIEWED, Some(std::slice::from_ref(&id)))?;
        let mut knowers = Vec::new();
        for to in audiences(world.connection())? {
            let viewer = Viewer::of(world.connection(), to, Rc::clone(&seating))?;
            let known = told.known_to(&viewer, &Rules::REVIEWED).pop();
            let standing = StandsWith { to, confidence: ledger.standing(to), held: ledger.is_not_to_be_repeated(to) };
            let (since, wording) = known.map(|known| (known.since.to_string(), known.wording)).unzip();
            knowers.push(Knower { standing, knows: since.is_some(), since, wording });
        }
        Ok(WhoKnowsAnswer { wording, expunged_at, expunged_because, entries, audiences: knowers })
    }
}

/// What does an audience know?
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct KnownAsk {
    /// Who.
    #[serde(flatten)]
    pub to: Audience,
    /// On this issue alone.
    #[serde(default)]
    pub issue: Option<String>,
}

/// What an audience knows, learnt last first.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct KnownAnswer {
    /// At most five hundred.
    pub facts: Vec<KnownLine>,
    /// How many there are.
    pub total: usize,
}

/// Something an audience knows.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct KnownLine {
    /// What.
    #[serde(flatten)]
    pub fact: Fact,
    /// The words in which it knows it.
    pub wording: String,
    /// It handed it to us itself.
    pub own: bool,
    /// What it is about.
    pub issue: Option<About>,
    /// The entry by which it came to know.
    pub since: LedgerLine,
    /// Consent was withdrawn: not to be repeated.
    pub held: bool,
}

/// The most facts that an answer names.
const NAMED: usize = 500;

impl Query for KnownAsk {
    type Answer = KnownAnswer;
    const READS: &'static [Entity] = LEDGER;

    fn ask(self, world: &Reading<'_>) -> Result<KnownAnswer, Failure> {
        let connection = world.connection();
        let viewer = Viewer::alone(connection, self.to)?;
        let of_issue = match &self.issue {
            Some(issue) => {
                Some(world.rows(include_str!("../store/disclosure/facts_of_issue.sql"), [issue], |row| {
                    column::<String>(row, "id")
                })?)
            }
            None => None,
        };
        let told = Told::read(connection, &Rules::REVIEWED, of_issue.as_deref())?;
        let mut known = told.known_to(&viewer, &Rules::REVIEWED);
        let total = known.len();
        known.reverse();
        known.truncate(NAMED);
        let ids = known::ids(connection, &known)?;
        let mut told = entries(world, &ids)?;
        let about = about(world, &ids)?;
        let lines = known.into_iter().zip(ids).filter_map(|(fact, id)| {
            let entries = told.remove(&id)?;
            let held = ledger_of(&entries).is_not_to_be_repeated(self.to);
            let since = entries.into_iter().find(|line| line.id == fact.since.to_string())?;
            let issue = about.get(&id).cloned();
            let KnownFact { entity, wording, own, .. } = fact;
            let fact = serde_json::from_value(json!({ "fact": entity.table(), (entity.table()): id })).ok()?;
            Some(KnownLine { fact, wording, own, issue, since, held })
        });
        Ok(KnownAnswer { facts: lines.collect(), total })
    }
}

/// The issues that these facts are about, by the fact's identity.
pub(super) fn about(world: &Reading<'_>, facts: &[String]) -> Result<HashMap<String, About>, Failure> {
    let asked = json!(facts).to_string();
    let rows = world.rows(include_str!("../store/disclosure/about.sql"), [asked], |row| {
        let about = About { id: column(row, "id")?, number: column(row, "number")?, title: column(row, "title")? };
        Ok((column::<String>(row, "of")?, about))
    })?;
    Ok(rows.into_iter().collect())
}
