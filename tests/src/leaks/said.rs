//! What is said in random dossiers: statements, positions, messages and drafts.

use serde_json::{Value, json};

use super::talks::{NOW, Talks};
use crate::dice::Dice;

impl Talks {
    /// Something is said to us: when and on which occasion is nobody else's affair.
    pub fn statement(&mut self, dice: &mut Dice) -> Option<String> {
        let (text, wording, issue) = (self.secret(), self.wording(), self.one("issue", dice));
        let source = *[&"party", &"delegate", &"actor"][dice.below(3)];
        let (who, session) = (self.one(source, dice), self.unknown("session"));
        let at = NOW - 60_000 * self.hidden.below(900) as i64;
        let mut said = json!({ "text": text, "wording": wording, "issue": issue, "said_at": at, "firmness": "firm", "session": session });
        said[source] = who;
        self.lay("statement", "add_statement", said)
    }

    pub fn position(&mut self, dice: &mut Dice) -> Option<String> {
        let (as_said, wording, interest, source) = (self.secret(), self.wording(), self.secret(), self.secret());
        let (issue, party) = (self.one("issue", dice), self.one("party", dice));
        let (round, session, statement) = (self.unknown("round"), self.unknown("session"), self.unknown("statement"));
        let mut hidden = Dice(self.hidden.roll());
        let firmness = hidden.pick(&["open", "flexible", "firm", "red_line"]);
        let (movement, day) = (hidden.pick(&["towards", "away", "reworded"]), 1 + hidden.below(28));
        let body = json!({ "issue": issue, "party": party, "as_said": as_said, "wording": wording, "firmness": firmness,
            "interest": interest, "source": source, "effective": format!("2026-03-{day:02}"), "round": round, "session": session,
            "movement": movement, "statement": statement });
        self.lay("position", "record_position", body)
    }

    pub fn message(&mut self, dice: &mut Dice) -> Option<String> {
        let (as_said, wording, issue) = (self.secret(), self.wording(), self.one("issue", dice));
        let (from, to, statement) = (self.one("party", dice), self.one("party", dice), self.unknown("statement"));
        let answers = if dice.below(2) == 0 { self.one("message", dice) } else { Value::Null };
        let body = json!({ "from_party": from, "to_party": to, "as_said": as_said, "wording": wording, "issue": issue,
            "statement": statement, "answers": answers, "wants_answer": true });
        self.lay("message", "add_message", body)
    }

    pub fn proposal(&mut self, dice: &mut Dice) -> Option<String> {
        let (text, issue, round) = (self.wording(), self.one("issue", dice), self.unknown("round"));
        self.lay("proposal", "record_proposal", json!({ "issue": issue, "text": text, "round": round }))
    }
}
