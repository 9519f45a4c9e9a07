//! Papers and hand-overs of random dossiers.

use sabla_domain::audience::Audience;
use serde_json::{Value, json};
use uuid::Uuid;

use super::talks::{NOW, Talks};
use crate::dice::Dice;

impl Talks {
    /// Whether somebody whom the audience hears has a paper itself.
    pub fn may_hold(&self, audience: Audience, number: &str) -> bool {
        self.held.iter().any(|(held, by)| held == number && self.hears(audience, by))
    }

    /// A paper comes to us, or we look a text up. Its title is a wording of its own; its pages bear its number.
    pub fn paper(&mut self, dice: &mut Dice) -> Option<String> {
        let (title, by_hand, notes, translator) = (self.wording(), self.secret(), self.secret(), self.secret());
        let number = self.wordings.to_string();
        let kind = dice.pick(&["non_paper", "letter", "map", "agreement", "terms"]);
        let (issue, language) = (self.one("issue", dice), dice.pick(&["ar", "en", "fa"]));
        let source = *[&"party", &"delegate", &"actor"][dice.below(3)];
        let (who, session) = (self.one(source, dice), self.unknown("session"));
        let at = NOW - 60_000 * self.hidden.below(900) as i64;
        let mut body = json!({ "kind": kind, "title": title, "by_hand": by_hand, "notes": notes, "received_at": at, "form": "copy",
            "language": language, "translation": "ours", "translator": translator, "issue": issue, "session": session,
            "files": [self.page(&number)] });
        body[source] = who;
        let paper = self.lay("paper", "add_paper", body)?;
        for clause in 0..dice.below(3) {
            self.clause(&paper, clause);
        }
        Some(paper)
    }

    /// A file with the number of a paper on it and a name that is nobody else's affair.
    pub fn page(&mut self, number: &str) -> Value {
        let salt = Uuid::from_u64_pair(self.ids.roll(), self.ids.roll()).into_bytes();
        let file = self.dossier.attach_salted(salt, format!("PAPER{number}.").as_bytes()).expect("a file");
        let mut file = serde_json::to_value(file).unwrap_or_default();
        file["name"] = json!(self.secret());
        file
    }

    pub fn clause(&mut self, paper: &str, at: usize) {
        let body = json!({ "paper": paper, "label": format!("{at}"), "text": format!("Clause {at}") });
        self.lay("clause", "add_clause", body);
    }

    /// What is cleared for an audience, made ready for it.
    pub fn ready(&mut self, title: &str, to: Audience, dice: &mut Dice) -> Option<String> {
        let audience = serde_json::to_value(to).ok()?;
        let cleared = self.dossier.ask("cleared", audience.to_string().as_bytes(), NOW).ok()?;
        let cleared: Value = serde_json::from_slice(&cleared).ok()?;
        // In an order that both of two dossiers have in common.
        let mut facts: Vec<Value> = cleared["facts"].as_array()?.clone();
        facts.sort_by_key(|fact| fact["wording"].to_string());
        let items: Vec<Value> = facts
            .into_iter()
            .map(|fact| json!({ "fact": fact["fact"], (fact["fact"].as_str().unwrap_or_default()): fact[fact["fact"].as_str().unwrap_or_default()] }))
            .collect();
        let mut body = audience;
        body["title"] = json!(title);
        body["means"] = dice.pick(&["on_paper", "on_paper", "orally"]).into();
        body["items"] = items.into();
        self.add("hand_over", "prepare_hand_over", body)
    }

    /// What is ready is handed over; remembers whom it tells what.
    pub fn hand_over(&mut self, ready: &str, to: Audience) -> bool {
        let (through, holder) = (self.secret(), self.secret());
        let recorded = json!({ "id": ready, "revision": 1, "at": self.clock, "through": through, "holder": holder });
        let done = self.act("record_hand_over", recorded);
        let record = self.record("hand_over", ready);
        for item in record["items"].as_array().into_iter().flatten().filter(|_| done) {
            let wording = item["wording"].as_str().unwrap_or_default();
            let number: String =
                wording.chars().skip_while(|c| !c.is_ascii_digit()).take_while(char::is_ascii_digit).collect();
            self.told.push((number, self.hearers(to)));
            if let Some(paper) = item["paper"].as_str().filter(|_| record["means"] == "on_paper") {
                self.held.push((self.number_of(paper), self.hearers(to)));
            }
        }
        done
    }

    /// The number on the pages of a paper.
    pub(super) fn number_of(&self, paper: &str) -> String {
        let record = self.record("paper", paper);
        let file = record["files"][0]["digest"].as_str().unwrap_or_default();
        let bytes = self.dossier.file(file).ok().flatten().unwrap_or_default();
        String::from_utf8_lossy(&bytes).chars().filter(char::is_ascii_digit).collect()
    }
}
