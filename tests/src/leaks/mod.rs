//! The check against leaks: whatever an audience may not know, its world is the same byte for byte.
//!
//! Random dossiers; of each, every audience's world; and of each audience a twin of the dossier that differs in what the
//! audience may not know alone, its amount included. Everything the wire can be asked answers the same in both worlds, and
//! no confidential text stands in either. [`planted`] breaks the rules one by one, to see that each break is found.

mod papers;
pub mod planted;
mod said;
mod secrets;
mod talks;

use std::rc::Rc;

use sabla_domain::audience::Audience;
use sabla_engine::failure::Failure;
use sabla_engine::projection::Rules;
use sabla_engine::wire;
use sabla_engine::world::World;
use serde_json::{Value, json};

use crate::dice::Dice;
use talks::{NOW, Talks};

/// What was found in a run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// Worlds compared with their twins.
    pub cases: usize,
    /// Those in which something was told that may not be, with the first sign of each: dossier, audience, query, how.
    pub leaks: Vec<String>,
    /// Worlds in which the audience knew something by the ledger: a check of empty worlds proves nothing.
    pub telling: usize,
}

/// An audience of a dossier, and the dossier's twin for it.
struct Case {
    seed: u64,
    audience: Audience,
    talks: Rc<Talks>,
    twin: Talks,
}

/// Cases in the dossiers from one seed on, without end.
fn cases(first: u64) -> impl Iterator<Item = Case> {
    (first..).flat_map(|seed| {
        let mut dice = Dice(seed);
        let hidden = [Dice(dice.roll()), Dice(dice.roll())];
        let [talks, other] = Talks::pair(&dice, hidden);
        let talks = Rc::new(talks);
        let audiences = talks.audiences();
        audiences.into_iter().map(move |audience| {
            let twin = secrets::twin(&other, audience, &mut dice);
            Case { seed, audience, talks: Rc::clone(&talks), twin }
        })
    })
}

/// The audience's world in a dossier and in its twin.
type Worlds = [Result<World, Failure>; 2];

impl Case {
    fn worlds(&self, rules: &Rules) -> Worlds {
        [&self.talks, &self.twin].map(|talks| talks.dossier.world_by(self.audience, rules))
    }

    /// The first sign of a leak, and whether the audience knows something by the ledger.
    fn sign(&self, worlds: &Worlds) -> (Option<String>, bool) {
        let [mut own, mut twins] = worlds.each_ref().map(answers);
        own.extend(pages(&worlds[0], &self.talks));
        twins.extend(pages(&worlds[1], &self.twin));
        let sign = differs(&own, &twins)
            .or_else(|| is_told(worlds))
            .or_else(|| tells(&own, &self.talks, self.audience))
            .or_else(|| tells(&twins, &self.twin, self.audience));
        let telling = own.iter().any(|(_, bytes)| bytes.windows(7).any(|part| part == b"WORDING"));
        (sign.map(|sign| format!("dossier {}, {}: {sign}", self.seed, self.audience)), telling)
    }
}

/// Looks for leaks by these rules in so many cases.
pub fn look(rules: &Rules, first: u64, count: usize) -> Found {
    let mut found = Found::default();
    for case in cases(first).take(count) {
        let (sign, telling) = case.sign(&case.worlds(rules));
        found.cases += 1;
        found.telling += usize::from(telling);
        found.leaks.extend(sign);
    }
    found
}

/// A window that looks into one of these worlds would be told when the other takes its place.
fn is_told(worlds: &Worlds) -> Option<String> {
    let [Ok(own), Ok(twin)] = worlds else { return None };
    (!own.is_like(twin)).then(|| "a window hears of a change that it does not see".to_owned())
}

/// Everything the wire can be asked in an audience's world, and the world as a whole.
fn answers(world: &Result<World, Failure>) -> Vec<(String, Vec<u8>)> {
    let world = match world {
        Ok(world) => world,
        Err(failure) => return vec![("world".to_owned(), failure.to_string().into_bytes())],
    };
    let dump = world.dump().map_or_else(|failure| failure.to_string(), |dump| dump.to_string());
    let mut answers = vec![("dump".to_owned(), dump.into_bytes())];
    for (name, argument) in asked(world) {
        let answer = match world.ask(name, argument.to_string().as_bytes(), NOW) {
            Ok(answer) => answer,
            Err(failure) => failure.to_string().into_bytes(),
        };
        answers.push((format!("{name} {argument}"), answer));
    }
    answers
}

/// The bytes of every file that a world names.
fn pages(world: &Result<World, Failure>, talks: &Talks) -> Vec<(String, Vec<u8>)> {
    let Ok(world) = world else { return Vec::new() };
    let papers: Value =
        world.ask("papers", b"{}", NOW).ok().and_then(|it| serde_json::from_slice(&it).ok()).unwrap_or_default();
    let files = papers["papers"]
        .as_array()
        .into_iter()
        .flatten()
        .flat_map(|paper| paper["files"].as_array().into_iter().flatten());
    let page = |file: &Value| {
        let digest = file["digest"].as_str().unwrap_or_default().to_owned();
        let own = world.file_named(&digest).map(str::to_owned);
        let bytes = own.and_then(|own| talks.dossier.file(&own).ok().flatten()).unwrap_or_default();
        (format!("file {digest}"), bytes)
    };
    files.map(page).collect()
}

/// Every query of the wire with arguments that a world itself gives.
///
/// # Panics
/// When a query was declared for which there are none here.
fn asked(world: &World) -> Vec<(&'static str, Value)> {
    let ask = |name: &str, argument: Value| -> Value {
        let answer = world.ask(name, argument.to_string().as_bytes(), NOW);
        answer.ok().and_then(|answer| serde_json::from_slice(&answer).ok()).unwrap_or_default()
    };
    let ids = |list: &Value| -> Vec<Value> {
        list.as_array().into_iter().flatten().map(|thing| thing["id"].clone()).collect()
    };
    let frame = ask("frame", json!({}));
    let (rounds, parties) = (ids(&frame["rounds"]), ids(&frame["parties"]));
    let issues = ids(&ask("issues", json!({})));
    let schedules: Vec<Value> = rounds.iter().map(|round| ask("schedule", json!({ "round": round }))).collect();
    let sessions: Vec<Value> = schedules.iter().flat_map(|schedule| ids(&schedule["sessions"])).collect();
    let papers = ids(&ask("papers", json!({}))["papers"]);
    let copies = ids(&ask("copies", json!({}))["copies"]);
    let mut asked = Vec::new();
    for (name, _) in wire::QUERIES {
        let arguments: Vec<Value> = match *name {
            "frame" | "overview" => each(&rounds, |round| json!({ "round": round })).chain([json!({})]).collect(),
            "schedule" => each(&rounds, |round| json!({ "round": round })).collect(),
            "agenda" => {
                let parked = each(&rounds, |round| json!({ "round": round }));
                let of_session = schedules.iter().zip(&rounds).flat_map(|(schedule, round)| {
                    ids(&schedule["sessions"])
                        .into_iter()
                        .map(move |session| json!({ "round": round, "session": session }))
                });
                parked.chain(of_session).collect()
            }
            "positions" => vec![json!({}), json!({ "as_of": 1 })],
            "compare" => vec![json!({}), json!({ "from": 1, "to": 2 }), json!({ "parties": parties })],
            "position_history" => issues
                .iter()
                .flat_map(|issue| parties.iter().map(move |party| json!({ "issue": issue, "party": party })))
                .collect(),
            "issue" => each(&issues, |issue| json!({ "id": issue })).collect(),
            "issues" | "people" | "places" | "history" => vec![json!({})],
            "search" => ["a", "canary", "wording", "secret", "party:p word", "round:1 s"]
                .map(|text| json!({ "text": text }))
                .into(),
            "record" => [("session", &sessions), ("issue", &issues), ("party", &parties), ("round", &rounds)]
                .into_iter()
                .flat_map(|(entity, ids)| ids.iter().map(move |id| json!({ "entity": entity, "id": id })))
                .collect(),
            "audiences" | "occasions" => vec![json!({})],
            "statements" => each(&issues, |issue| json!({ "of": { "issue": issue } }))
                .chain(each(&parties, |party| json!({ "party": party })))
                .chain([json!({}), json!({ "limit": 1 })])
                .collect(),
            "messages" => each(&issues, |issue| json!({ "issue": issue })).chain([json!({})]).collect(),
            "who_knows" => {
                let of = |noun: &'static str, ids: &[Value]| -> Vec<Value> {
                    ids.iter().map(|id| json!({ "fact": noun, (noun): id })).collect()
                };
                let (statements, messages) = (ask("statements", json!({})), ask("messages", json!({})));
                [
                    of("statement", &ids(&statements["lines"])),
                    of("message", &ids(&messages["lines"])),
                    of("paper", &papers),
                ]
                .concat()
            }
            "papers" | "copies" | "hand_overs" => vec![json!({})],
            "paper" => each(&papers, |paper| json!({ "id": paper })).collect(),
            "cleared" => each(&parties, |party| json!({ "audience": "party", "party": party }))
                .chain([json!({ "audience": "table" })])
                .collect(),
            "hand_over" => each(&copies, |copy| json!({ "id": copy })).collect(),
            "known" => each(&parties, |party| json!({ "audience": "party", "party": party }))
                .chain(each(&issues, |issue| json!({ "audience": "table", "issue": issue })))
                .chain([json!({ "audience": "public" })])
                .collect(),
            other => panic!("{other} is not in the check against leaks"),
        };
        asked.extend(arguments.into_iter().map(|argument| (*name, argument)));
    }
    asked
}

fn each<'a>(ids: &'a [Value], with: impl Fn(&Value) -> Value + 'a) -> impl Iterator<Item = Value> + 'a {
    ids.iter().map(with)
}

/// The first answer that is not the same.
fn differs(own: &[(String, Vec<u8>)], others: &[(String, Vec<u8>)]) -> Option<String> {
    if own.len() != others.len() {
        return Some("other questions can be asked".to_owned());
    }
    let other = own.iter().zip(others).find(|(one, other)| one != other)?;
    let ((question, one), (_, two)) = other;
    let at = one.iter().zip(two).position(|(one, two)| one != two).unwrap_or(one.len().min(two.len()));
    let around = |bytes: &[u8]| {
        String::from_utf8_lossy(&bytes[at.saturating_sub(90).min(bytes.len())..(at + 60).min(bytes.len())]).into_owned()
    };
    Some(format!("{question} differs: …{}… and …{}…", around(one), around(two)))
}

/// The first confidential text that is told: any mark, and any wording that was told to nobody whom the audience hears.
fn tells(answers: &[(String, Vec<u8>)], talks: &Talks, audience: Audience) -> Option<String> {
    answers.iter().find_map(|(question, bytes)| {
        let text = String::from_utf8_lossy(bytes);
        if text.contains("CANARY") {
            return Some(format!("{question} holds a mark"));
        }
        if let Some((noun, _)) = talks.added.iter().find(|(_, id)| text.contains(id.as_str())) {
            return Some(format!("{question} holds the id that a {noun} has in the dossier"));
        }
        let held = text.split("PAPER").skip(1).filter_map(|rest| rest.split_once('.').map(|(number, _)| number));
        let numbers = |number: &&str| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
        if let Some(number) = held.filter(numbers).find(|number| !talks.may_hold(audience, number)) {
            return Some(format!("{question} holds paper {number}"));
        }
        let told = text
            .split("WORDING")
            .skip(1)
            .map(|rest| rest.split(|c: char| !c.is_ascii_digit()).next().unwrap_or_default());
        told.into_iter()
            .find(|number| !talks.may_know(audience, number))
            .map(|number| format!("{question} holds wording {number}"))
    })
}
