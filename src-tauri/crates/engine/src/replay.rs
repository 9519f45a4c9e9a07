//! Scripts of commands: how samples are written, and how a dossier is made without a window. The format is described
//! in `seeds/README.md`.

use std::collections::HashMap;

use sabla_domain::time::{Day, Wall, Zone};
use serde::Serialize;
use serde_json::{Map, Value};
use uuid::Uuid;

use crate::dossier::{Dossier, Step};
use crate::failure::Failure;

/// Why a script was not replayed. Nothing of it was kept.
#[derive(Debug, Serialize, thiserror::Error)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum ReplayFailure {
    /// Not TOML, or not steps.
    #[error("script_malformed")]
    #[serde(rename = "script_malformed")]
    Malformed {
        /// Where, from 1; 0 where no line is known.
        line: usize,
    },
    /// A reference to a name no earlier step was given.
    #[error("script_reference")]
    #[serde(rename = "script_reference")]
    Reference {
        /// The step, from 1.
        step: usize,
        /// The name.
        name: String,
    },
    /// A file that a step names is not there.
    #[error("script_file")]
    #[serde(rename = "script_file")]
    File {
        /// The step, from 1.
        step: usize,
        /// The file's name.
        name: String,
    },
    /// A command failed.
    #[error("script_step: {failure}")]
    #[serde(rename = "script_step")]
    Step {
        /// The step, from 1.
        step: usize,
        /// Its command.
        name: String,
        /// Why.
        failure: Box<Failure>,
    },
}

/// A script, read and with its references resolved.
pub struct Script {
    by: String,
    /// Who sits at the desk when it is opened as a sample.
    pub member: Option<String>,
    /// The day it was written for: on another day, every day in it is moved by as many.
    today: Option<Day>,
    steps: Vec<(String, Value)>,
    /// What each step is given as its identity, by the name it has in the script.
    pub names: HashMap<String, Uuid>,
}

impl Script {
    /// Reads a script: `by` (who is written down as having done it), `member` (who is at the desk of it as a sample), `today` (the day it is written for) and `[[step]]` tables with `do` (the command), `as` (a name for what it adds) and the command's
    /// own fields; `"@name"` stands for the identity of what was added under a name.
    ///
    /// # Errors
    /// See [`ReplayFailure`].
    pub fn read(text: &str) -> Result<Self, ReplayFailure> {
        let table: toml::Table = text.parse().map_err(|error: toml::de::Error| ReplayFailure::Malformed {
            line: error.span().map_or(0, |span| 1 + text[..span.start].matches('\n').count()),
        })?;
        let malformed = || ReplayFailure::Malformed { line: 0 };
        let listed = table.get("step").and_then(toml::Value::as_array).ok_or_else(malformed)?;
        let mut names = HashMap::new();
        let mut steps = Vec::new();
        for (at, step) in listed.iter().enumerate() {
            let Value::Object(mut body) = serde_json::to_value(step).map_err(|_| malformed())? else {
                return Err(malformed());
            };
            let Some(Value::String(name)) = body.remove("do") else { return Err(malformed()) };
            let own = body.remove("as");
            let mut body =
                resolve(Value::Object(body), &names).map_err(|name| ReplayFailure::Reference { step: at + 1, name })?;
            let id = Uuid::now_v7();
            if let Some(Value::String(own)) = own {
                names.insert(own, id);
            }
            let fields = body.as_object_mut().ok_or_else(malformed)?;
            fields.entry("id").or_insert_with(|| id.to_string().into());
            steps.push((name, body));
        }
        let today = table.get("today").and_then(toml::Value::as_str).map(|day| Day::try_from(day.to_owned()));
        let today = today.transpose().map_err(|_| malformed())?;
        let word = |key: &str| table.get(key).and_then(toml::Value::as_str).map(str::to_owned);
        let by = word("by").unwrap_or_else(|| "script".to_owned());
        Ok(Self { by, member: word("member"), today, steps, names })
    }

    /// Takes the files that steps name in `attach` into the dossier; `read` gives a file's bytes by its name.
    fn attach(&mut self, dossier: &Dossier, read: &dyn Fn(&str) -> Option<Vec<u8>>) -> Result<(), ReplayFailure> {
        for (at, (command, body)) in self.steps.iter_mut().enumerate() {
            let Some(Value::Array(names)) = body.as_object_mut().and_then(|body| body.remove("attach")) else {
                continue;
            };
            let mut files = Vec::new();
            for name in names.iter().filter_map(Value::as_str) {
                let missing = || ReplayFailure::File { step: at + 1, name: name.to_owned() };
                let kept = dossier.attach(&read(name).ok_or_else(missing)?).and_then(|file| {
                    let mut file = serde_json::to_value(file)?;
                    file["name"] = name.rsplit('/').next().into();
                    Ok(file)
                });
                files.push(kept.map_err(|failure| ReplayFailure::Step {
                    step: at + 1,
                    name: command.clone(),
                    failure: Box::new(failure),
                })?);
            }
            body["files"] = files.into();
        }
        Ok(())
    }

    /// Does every step, or none of them. `now` is milliseconds UTC; `read` gives the bytes of a file that a step attaches.
    ///
    /// # Errors
    /// The step that failed.
    pub fn replay(
        mut self,
        dossier: &Dossier,
        now: i64,
        read: &dyn Fn(&str) -> Option<Vec<u8>>,
    ) -> Result<usize, ReplayFailure> {
        self.attach(dossier, read)?;
        let names: Vec<String> = self.steps.iter().map(|(name, _)| name.clone()).collect();
        let days = self.days_since(now);
        let zone = self.zone();
        let by = self.by;
        let steps = self.steps.into_iter().map(|(name, body)| {
            let body = if days == 0 { body } else { moved(body, days) };
            Step { name, body: instants(body, zone), by: by.clone(), at: now }
        });
        dossier.perform_all(steps).map_err(|(at, failure)| ReplayFailure::Step {
            step: at + 1,
            name: names.get(at).cloned().unwrap_or_default(),
            failure: Box::new(failure),
        })
    }
}

impl Script {
    /// Days from the one it was written for to the one it is replayed on, by the clock of its dossier.
    fn days_since(&self, now: i64) -> i64 {
        let Some(today) = self.today else { return 0 };
        self.zone().map_or(0, |zone| (zone.day_at(now).date() - today.date()).num_days())
    }

    /// The zone of the dossier that the script makes.
    fn zone(&self) -> Option<Zone> {
        let made = self.steps.iter().find(|(name, _)| name == "add_dossier")?;
        Zone::try_from(made.1["zone"].as_str()?.to_owned()).ok()
    }
}

/// A step with its instants, written as wall times of the dossier's zone, in milliseconds UTC.
fn instants(mut step: Value, zone: Option<Zone>) -> Value {
    for field in ["at", "said_at", "received_at"] {
        let written = step.get(field).and_then(Value::as_str).map(|wall| Wall::try_from(wall.to_owned()));
        if let (Some(zone), Some(Ok(wall))) = (zone, written)
            && let Ok(resolved) = zone.resolve(wall)
        {
            step[field] = resolved.instant.into();
        }
    }
    step
}

/// A step with its days, and the days of its wall times, moved; in running text they stay.
fn moved(value: Value, days: i64) -> Value {
    match value {
        Value::String(text) => {
            let (day, time) = text.split_once('T').map_or((text.as_str(), None), |(day, time)| (day, Some(time)));
            match (Day::try_from(day.to_owned()).ok(), time) {
                (Some(day), None) => day.plus(days).to_string().into(),
                (Some(day), Some(time)) => format!("{}T{time}", day.plus(days)).into(),
                (None, _) => text.into(),
            }
        }
        Value::Array(list) => list.into_iter().map(|value| moved(value, days)).collect(),
        Value::Object(map) => map.into_iter().map(|(key, value)| (key, moved(value, days))).collect(),
        other => other,
    }
}

fn resolve(value: Value, names: &HashMap<String, Uuid>) -> Result<Value, String> {
    Ok(match value {
        Value::String(text) => match text.strip_prefix('@') {
            Some(name) => names.get(name).ok_or_else(|| name.to_owned())?.to_string().into(),
            None => text.into(),
        },
        Value::Array(list) => list.into_iter().map(|value| resolve(value, names)).collect::<Result<_, _>>()?,
        Value::Object(map) => {
            let resolved = map.into_iter().map(|(key, value)| Ok((key, resolve(value, names)?)));
            resolved.collect::<Result<Map<_, _>, String>>()?.into()
        }
        other => other,
    })
}
