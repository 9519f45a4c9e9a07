//! Random small dossiers in which everything that can be confidential is.

use sabla_domain::PartyId;
use sabla_domain::audience::{Audience, Seating};
use sabla_engine::dossier::Dossier;
use sabla_engine::keys::Member;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::dice::Dice;

/// 2026-04-14 10:42 in Muscat.
pub const NOW: i64 = 1_776_148_920_000;

/// The nouns that the ledger is about.
const FACTS: [&str; 5] = ["statement", "position", "message", "proposal", "paper"];

/// A dossier, what was added to it by noun, and which wording was told to whom.
pub struct Talks {
    pub dossier: Dossier,
    /// What two dossiers that differ in confidential things alone have in common.
    pub added: Vec<(&'static str, String)>,
    /// Number of a wording, and whom it was told.
    pub told: Vec<(String, Hearers)>,
    /// Number of a paper, and whom it was given or got it from.
    pub held: Vec<(String, Hearers)>,
    /// The parties at the table.
    pub(super) table: Vec<PartyId>,
    /// The next time at which something happens, milliseconds UTC.
    pub(super) clock: i64,
    /// Decides whatever nobody may know.
    pub(super) hidden: Dice,
    pub(super) ids: Dice,
    pub(super) wordings: usize,
    marks: usize,
}

/// An audience that was told something, and the parties that were at the table then.
#[derive(Clone)]
pub struct Hearers {
    pub to: Audience,
    table: Vec<PartyId>,
}

fn member() -> Member {
    Member { id: Uuid::nil(), name: "Salma".to_owned() }
}

impl Talks {
    /// Random talks, as two dossiers that have in common what somebody may know, and differ in the rest as `hidden` says.
    pub fn pair(dice: &Dice, hidden: [Dice; 2]) -> [Self; 2] {
        let empty = Dossier::in_memory(&member(), None).expect("a dossier in memory");
        hidden.map(|hidden| {
            let dossier = Dossier::in_memory(&member(), Some(&empty)).expect("a copy in memory");
            let mut dice = dice.clone();
            let ids = Dice(dice.roll());
            let mut talks = Self {
                dossier,
                added: Vec::new(),
                told: Vec::new(),
                held: Vec::new(),
                table: Vec::new(),
                clock: NOW - 3_600_000,
                hidden,
                ids,
                wordings: 0,
                marks: 0,
            };
            talks.set_up(&mut dice);
            for place in 0..3 + dice.below(4) {
                talks.meeting(place, None, &mut dice);
            }
            talks.speak(&mut dice);
            talks
        })
    }

    /// A copy that can go another way.
    pub fn copy(&self) -> Self {
        let dossier = Dossier::in_memory(&member(), Some(&self.dossier)).expect("a copy in memory");
        Self {
            dossier,
            added: self.added.clone(),
            told: self.told.clone(),
            held: self.held.clone(),
            table: self.table.clone(),
            clock: self.clock,
            hidden: self.hidden.clone(),
            ids: self.ids.clone(),
            wordings: self.wordings + 10_000,
            marks: self.marks + 10_000,
        }
    }

    /// Everyone it can be seen as.
    pub fn audiences(&self) -> Vec<Audience> {
        self.dossier.audiences().expect("audiences")
    }

    /// Who sits where.
    pub fn seating(&self) -> Seating {
        self.dossier.seating().expect("a seating")
    }

    /// Whether a wording was told to somebody whom the audience hears.
    pub fn may_know(&self, audience: Audience, number: &str) -> bool {
        self.told.iter().any(|(told, by)| told == number && self.hears(audience, by))
    }

    /// Whether all of an audience were among those who were told; who was not at the table did not hear it.
    pub(super) fn hears(&self, audience: Audience, told: &Hearers) -> bool {
        let was_there = |party: &PartyId| told.table.contains(party);
        let at_table = match (told.to, audience) {
            (Audience::Table, Audience::Party { party } | Audience::Head { party }) => was_there(&party),
            (Audience::Table, _) => self.table.iter().all(was_there),
            _ => true,
        };
        at_table && self.seating().hears(audience, told.to)
    }

    /// Whom something reaches that is told to an audience now.
    pub(super) fn hearers(&self, to: Audience) -> Hearers {
        Hearers { to, table: self.table.clone() }
    }

    /// A party leaves the talks, comes back, or comes new: in both of two dossiers alike.
    fn seats_change(&mut self, dice: &mut Dice) {
        let parties = self.all("party");
        let id = parties[dice.below(parties.len())].clone();
        let Ok(party) = id.parse().map(PartyId) else { return };
        let mut value = self.record("party", &id);
        let Some(absences) = value["absences"].as_array_mut() else { return };
        match absences.last_mut().filter(|absence| absence["returned_at"].is_null()) {
            Some(open) => {
                open["returned_at"] = json!(self.clock);
                self.table.push(party);
            }
            None if self.table.len() > 1 && dice.below(3) > 0 => {
                absences.push(json!({ "left_at": self.clock }));
                self.table.retain(|one| *one != party);
            }
            None => return self.newcomer(parties.len()),
        }
        assert!(self.act("change_party", value), "a seat");
        self.clock += 60_000;
    }

    fn newcomer(&mut self, at: usize) {
        let notes = self.secret();
        let added = self.add("party", "add_party", json!({ "name": format!("Party {at}"), "notes": notes }));
        self.table.extend(added.and_then(|id| id.parse().map(PartyId).ok()));
    }

    /// A confidential text, with a mark that stands nowhere else.
    pub fn secret(&mut self) -> String {
        self.marks += 1;
        format!("CANARY-{} secret", self.marks)
    }

    /// A wording that may be told, by its own number.
    pub fn wording(&mut self) -> String {
        self.wordings += 1;
        format!("WORDING{} in phases", self.wordings)
    }

    /// Does a command; nonsense is refused and leaves nothing.
    pub fn act(&self, name: &str, body: Value) -> bool {
        self.dossier.perform(name, body.to_string().as_bytes(), NOW).is_ok()
    }

    /// Adds a noun and remembers it.
    pub fn add(&mut self, noun: &'static str, command: &str, mut body: Value) -> Option<String> {
        let id = Uuid::from_u64_pair(self.ids.roll(), self.ids.roll()).to_string();
        body["id"] = json!(id);
        let done = self.act(command, body);
        if done {
            self.added.push((noun, id.clone()));
        }
        done.then_some(id)
    }

    /// As [`Talks::add`], perhaps with something before it that nobody hears of.
    pub(super) fn lay(&mut self, noun: &'static str, command: &str, body: Value) -> Option<String> {
        if self.hidden.below(3) == 0 {
            self.meanwhile();
        }
        self.add(noun, command, body)
    }

    /// Something that never comes to anybody's knowledge, and leaves nothing in common behind.
    fn meanwhile(&mut self) {
        let (common, ids, wordings) = (self.added.len(), self.ids.clone(), self.wordings);
        let (mut dice, own_ids) = (Dice(self.hidden.roll()), Dice(self.hidden.roll()));
        self.ids = own_ids;
        let title = self.secret();
        let number = 5_000 + self.marks;
        match dice.below(7) {
            5 => drop(self.paper(&mut dice)),
            0 => drop(self.add(
                "statement",
                "add_statement",
                json!({ "text": title, "said_at": NOW, "actor": self.one("actor", &mut dice) }),
            )),
            1 => {
                let (issue, party) = (self.one("issue", &mut dice), self.one("party", &mut dice));
                self.add("position", "record_position", json!({ "issue": issue, "party": party, "as_said": title }));
            }
            2 => {
                let basket = self.one("basket", &mut dice);
                self.add("issue", "add_issue", json!({ "basket": basket, "number": number, "title": title }));
            }
            3 => {
                let session = self.one("session", &mut dice);
                let round = session.as_str().map(|id| self.record("session", id)["round"].clone());
                self.add(
                    "agenda_item",
                    "add_agenda_item",
                    json!({ "round": round, "session": session, "title": title }),
                );
            }
            4 => {
                let body = json!({ "round": self.one("round", &mut dice), "number": number, "title": title, "format": "caucus" });
                self.add("session", "add_session", body);
            }
            _ => drop(self.add("room", "add_room", json!({ "venue": self.one("venue", &mut dice), "name": title }))),
        }
        self.added.truncate(common);
        (self.ids, self.wordings) = (ids, wordings);
    }

    /// The things of a noun.
    pub fn all(&self, noun: &str) -> Vec<String> {
        self.added.iter().filter(|(known, _)| *known == noun).map(|(_, id)| id.clone()).collect()
    }

    /// One of a noun; null where there is none.
    pub fn one(&self, noun: &str, dice: &mut Dice) -> Value {
        let all = self.all(noun);
        if all.is_empty() { Value::Null } else { json!(all[dice.below(all.len())]) }
    }

    /// One of a noun, by what nobody may know.
    pub(super) fn unknown(&mut self, noun: &str) -> Value {
        let mut hidden = Dice(self.hidden.roll());
        self.one(noun, &mut hidden)
    }

    /// A number that says nothing.
    fn number(&mut self, place: usize) -> usize {
        100 * place + 1 + self.hidden.below(90)
    }

    /// A thing as it stands, ready to be sent back changed.
    pub fn record(&self, noun: &str, id: &str) -> Value {
        let asked = json!({ "entity": noun, "id": id }).to_string();
        let answer = self.dossier.ask("record", asked.as_bytes(), NOW).unwrap_or_default();
        let record: Value = serde_json::from_slice(&answer).unwrap_or_default();
        let mut value = record["value"].clone();
        value["id"] = record["id"].clone();
        value["revision"] = record["revision"].clone();
        value
    }

    fn set_up(&mut self, dice: &mut Dice) {
        let (name, about) = (self.secret(), self.secret());
        let page = json!({ "name": name, "about": about, "mandate": "mediation", "facilitator": "Oman", "zone": "Asia/Muscat" });
        self.add("dossier", "add_dossier", page);
        for at in 0..2 + dice.below(2) {
            let notes = self.secret();
            let body = json!({ "name": format!("Party {at}"), "capital": format!("Capital {at}"), "notes": notes });
            let party = self.add("party", "add_party", body);
            self.table.extend(party.iter().filter_map(|id| id.parse().map(PartyId).ok()));
            let (level, notes) = (self.secret(), self.secret());
            let body = json!({ "party": party, "name": format!("Delegation {at}"), "level": level, "notes": notes });
            let delegation = self.add("delegation", "add_delegation", body);
            for head in [true, false] {
                let (name, notes) = (format!("Delegate {at} {head}"), self.secret());
                let body = json!({ "delegation": delegation, "name": name, "standing": "civilian", "head": head, "notes": notes });
                self.add("delegate", "add_delegate", body);
            }
        }
        for at in 0..2 {
            let (notes, extent) = (self.secret(), self.secret());
            let body = json!({ "name": format!("Actor {at}"), "kind": "organisation", "notes": notes });
            let actor = self.add("actor", "add_actor", body);
            let kind = dice.pick(&["host", "observer"]);
            self.add("role", "add_role", json!({ "actor": actor, "kind": kind, "extent": extent }));
        }
        for at in 0..2 {
            let (notes, modalities) = (self.secret(), self.secret());
            let venue =
                json!({ "name": format!("Venue {at}"), "zone": "Asia/Muscat", "rest_days": "5,6", "notes": notes });
            let venue = self.add("venue", "add_venue", venue);
            let neutral = json!({ "venue": venue, "name": format!("Hall {at}"), "notes": self.secret() });
            self.lay("room", "add_room", neutral);
            for party in self.all("party") {
                let own = json!({ "venue": venue, "name": format!("Wing {at} {}", &party[..4]), "party": party, "notes": self.secret() });
                self.lay("room", "add_room", own);
            }
            let number = self.number(at);
            let body = json!({ "number": number, "title": format!("Round at {at}"), "venue": venue, "zone": "Asia/Muscat",
                "first_day": format!("2026-04-{}", 13 + at), "last_day": "2026-04-16", "modalities": modalities });
            self.add("round", "add_round", body);
        }
        for at in 0..2 {
            let basket = self.add("basket", "add_basket", json!({ "name": format!("Basket {at}") }));
            for issue in 0..2 + dice.below(2) {
                let (aspect, notes, number) = (self.secret(), self.secret(), self.number(10 * at + issue));
                let body = json!({ "basket": basket, "number": number, "title": format!("Issue {at} {issue}"), "aspect": aspect, "notes": notes });
                self.lay("issue", "add_issue", body);
            }
        }
        for at in 0..dice.below(3) {
            let kind = dice.pick(&["co_mediator", "observers", "mechanism"]);
            let members = json!([{ "actor": self.one("actor", dice) }, { "party": self.one("party", dice) }]);
            let members = if dice.below(2) == 0 { members } else { json!([members[0]]) };
            self.add(
                "circle",
                "add_circle",
                json!({ "name": format!("CANARY circle {at}"), "kind": kind, "members": members }),
            );
        }
    }

    /// A session with its agenda; `without` names a party that does not take part.
    pub fn meeting(&mut self, place: usize, without: Option<Audience>, dice: &mut Dice) -> Option<String> {
        let format = dice.pick(&["plenary", "direct_talks", "proximity_talks", "caucus", "working_group"]);
        let status = dice.pick(&["planned", "confirmed", "confirmed", "held", "postponed"]);
        let mut participants = vec![json!({ "actor": self.one("actor", dice), "role": "host" })];
        for party in self.all("party") {
            let left_out = without.is_some_and(|audience| audience.to_string().ends_with(&party));
            if !left_out && dice.below(4) > 0 {
                participants.push(json!({ "party": party }));
            }
        }
        if dice.below(3) == 0 && without.is_none() {
            participants.push(json!({ "delegate": self.one("delegate", dice) }));
        }
        let (hour, day) = (8 + dice.below(9), 13 + dice.below(3));
        let (round, room, notes, number) =
            (self.one("round", dice), self.one("room", dice), self.secret(), self.number(place));
        let slot = json!({ "starts": format!("2026-04-{day}T{hour:02}:{place:02}"), "ends": format!("2026-04-{day}T{hour:02}:45"), "zone": "Asia/Muscat" });
        let title = if without.is_some() { self.secret() } else { format!("Session {place}") };
        let body = json!({ "round": round, "number": number, "title": title, "format": format, "status": status,
            "slot": if without.is_some() { Value::Null } else { slot }, "rooms": [room], "participants": participants, "notes": notes });
        let session = self.lay("session", "add_session", body)?;
        for item in 0..dice.below(4) {
            let visibility = *[&"internal", &"restricted", &"common"][dice.below(3)];
            self.item(&session, &round, visibility, item, dice);
        }
        Some(session)
    }

    /// An agenda item; an internal one's title is confidential.
    pub fn item(&mut self, session: &str, round: &Value, visibility: &str, at: usize, dice: &mut Dice) {
        let title = if visibility == "internal" { self.secret() } else { format!("Item {at}") };
        let (purpose, notes, party) = (self.secret(), self.secret(), self.one("party", dice));
        let parties = if visibility == "restricted" { vec![party] } else { Vec::new() };
        let issue = if dice.below(2) == 0 { self.one("issue", dice) } else { Value::Null };
        let body = json!({ "round": round, "session": session, "title": title, "minutes": 10 + at, "visibility": visibility,
            "parties": parties, "issue": issue, "purpose": purpose, "notes": notes });
        self.lay("agenda_item", "add_agenda_item", body);
    }

    /// What was said, and to whom some of it was told.
    fn speak(&mut self, dice: &mut Dice) {
        for _ in 0..2 + dice.below(3) {
            self.statement(dice);
        }
        for _ in 0..3 + dice.below(5) {
            self.position(dice);
        }
        for _ in 0..1 + dice.below(4) {
            self.message(dice);
        }
        for _ in 0..1 + dice.below(2) {
            self.proposal(dice);
        }
        for _ in 0..1 + dice.below(3) {
            self.paper(dice);
        }
        for _ in 0..4 + dice.below(10) {
            if dice.below(6) == 0 {
                self.seats_change(dice);
            }
            let audiences = self.audiences();
            let to = audiences[dice.below(audiences.len())];
            let Some(fact) = self.fact(dice) else { continue };
            let step =
                *[&"cleared", &"cleared", &"conveyed", &"conveyed", &"given", &"withdrawn", &"public"][dice.below(7)];
            // What a party hands to us itself it knows with its day and occasion: those would have to be common.
            let step = if fact.0 == "position" && step == "given" { "conveyed" } else { step };
            self.step(&fact, to, step);
        }
        for _ in 0..2 + dice.below(4) {
            let audiences = self.audiences();
            let (to, course) = (audiences[dice.below(audiences.len())], dice.below(4));
            let title = format!("Points {course}");
            let ready = self.ready(&title, to, dice);
            match (ready, course) {
                (Some(ready), 0) => drop(self.act("cancel_hand_over", json!({ "id": ready, "revision": 1 }))),
                (Some(ready), 1..) => drop(self.hand_over(&ready, to)),
                _ => {}
            }
        }
    }

    /// Any fact: its noun and identity.
    pub fn fact(&self, dice: &mut Dice) -> Option<(&'static str, String)> {
        let facts: Vec<_> = self.added.iter().filter(|(noun, _)| FACTS.contains(noun)).collect();
        (!facts.is_empty()).then(|| facts[dice.below(facts.len())].clone())
    }

    /// A step of the ledger, in words of its own; remembers whom it tells what.
    pub fn step(&mut self, (noun, id): &(&'static str, String), to: Audience, step: &str) -> bool {
        let to = if step == "public" { Audience::Public } else { to };
        let wording = self.wording();
        let number = self.wordings.to_string();
        let (reaction, through, reason) = (self.secret(), self.secret(), self.secret());
        let means = if self.wordings.is_multiple_of(2) { "on_paper" } else { "orally" };
        let mut entry = json!({ "id": Uuid::now_v7(), "fact": noun, (*noun): id, "step": step, "at": self.clock, "wording": wording,
            "reaction": reaction, "through": through, "reason": reason, "means": means });
        let audience = serde_json::to_value(to).unwrap_or_default();
        if let (Some(entry), Some(audience)) = (entry.as_object_mut(), audience.as_object()) {
            entry.extend(audience.clone());
        }
        let done = self.act("record_disclosure", entry);
        if done && ["given", "conveyed", "public"].contains(&step) {
            self.told.push((number, self.hearers(to)));
            if *noun == "paper" && (step == "given" || means == "on_paper") {
                self.held.push((self.number_of(id), self.hearers(to)));
            }
        }
        done
    }
}
