//! `large`: a generated dossier of the size of years of talks, with invented names and texts in three scripts.
//! The same numbers give the same dossier.

use crate::dice::Dice;
use sabla_engine::dossier::Step;
use serde_json::{Value, json};
use uuid::Uuid;

/// How large.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    pub rounds: usize,
    pub sessions: usize,
    pub items: usize,
    pub issues: usize,
    pub parties: usize,
    pub revisions: usize,
    pub statements: usize,
    pub messages: usize,
}

/// The size that the figures are given for.
pub const LARGE: Size = Size {
    rounds: 12,
    sessions: 400,
    items: 5_000,
    issues: 600,
    parties: 4,
    revisions: 60_000,
    statements: 100_000,
    messages: 2_000,
};

const WORDS: [&[&str]; 3] = [
    &[
        "water", "corridor", "phased", "monitors", "verified", "lists", "release", "border", "river", "flow", "within",
        "thirty", "days", "joint", "bureau", "notice", "access", "strip", "customs", "season",
    ],
    &[
        "المياه",
        "الممر",
        "تدريجي",
        "المراقبون",
        "التحقق",
        "القوائم",
        "الإفراج",
        "الحدود",
        "النهر",
        "خلال",
        "ثلاثين",
        "يوما",
        "مشترك",
        "إشعار",
        "الوصول",
        "الشريط",
        "الجمارك",
        "الموسم",
        "لجنة",
        "ترتيب",
    ],
    &[
        "آب",
        "گذرگاه",
        "گام‌به‌گام",
        "ناظران",
        "راستی‌آزمایی",
        "فهرست‌ها",
        "آزادی",
        "مرز",
        "رود",
        "ظرف",
        "سی",
        "روز",
        "مشترک",
        "اطلاع",
        "دسترسی",
        "نوار",
        "گمرک",
        "فصل",
        "کمیته",
        "ترتیب",
    ],
];

fn words(dice: &mut Dice, count: usize) -> String {
    let script = WORDS[dice.below(3)];
    (0..count).map(|_| dice.pick(script)).collect::<Vec<_>>().join(" ")
}

/// The commands that make it, in order; `now` is milliseconds UTC.
pub fn steps(size: Size, now: i64) -> Vec<Step> {
    let mut dice = Dice(7);
    let mut steps = Vec::new();
    let mut add = |name: &str, mut body: Value| -> String {
        let id = Uuid::now_v7().to_string();
        body["id"] = json!(id);
        steps.push(Step { name: name.to_owned(), body, by: "Generator".to_owned(), at: now });
        id
    };
    add(
        "add_dossier",
        json!({ "name": "Large", "mandate": "mediation", "facilitator": "Ostmere", "zone": "Indian/Mauritius", "sample": true }),
    );
    let zones = ["Asia/Muscat", "Asia/Tehran", "Indian/Mauritius", "Atlantic/Azores"];
    let parties: Vec<_> = (0..size.parties)
        .map(|at| add("add_party", json!({ "name": format!("Party {}", ["Alar", "Berun", "جيلان", "دریان"][at % 4]), "zone": zones[at % 4] })))
        .collect();
    let venue = add("add_venue", json!({ "name": "House of the Bay", "zone": "Asia/Muscat" }));
    let rooms: Vec<_> =
        (0..8).map(|at| add("add_room", json!({ "venue": venue, "name": format!("Room {}", at + 1) }))).collect();
    let rounds: Vec<_> = (0..size.rounds)
        .map(|at| {
            let month = at % 12 + 1;
            add(
                "add_round",
                json!({ "number": at + 1, "title": words(&mut dice, 2), "venue": venue, "zone": "Asia/Muscat",
                    "first_day": format!("2026-{month:02}-02"), "last_day": format!("2026-{month:02}-12"), "illustrative": true }),
            )
        })
        .collect();
    let formats = ["plenary", "caucus", "proximity_talks", "working_group", "drafting_committee", "break"];
    let mut numbers = vec![0; size.rounds];
    let sessions: Vec<_> = (0..size.sessions)
        .map(|at| {
            let round = at % size.rounds;
            numbers[round] += 1;
            let day = 2 + (at / size.rounds) % 11;
            let hour = 8 + (at / (size.rounds * 11)) * 2 % 10;
            let date = format!("2026-{:02}-{day:02}", round % 12 + 1);
            let id = add(
                "add_session",
                json!({ "round": rounds[round], "number": numbers[round], "title": words(&mut dice, 3), "format": dice.pick(&formats),
                    "status": "held", "rooms": [rooms[dice.below(8)]], "participants": [{ "party": parties[dice.below(size.parties)] }],
                    "slot": { "starts": format!("{date}T{hour:02}:00"), "ends": format!("{date}T{:02}:30", hour + 1), "zone": "Asia/Muscat" } }),
            );
            (id, rounds[round].clone())
        })
        .collect();
    for at in 0..size.items {
        let (session, round) = &sessions[at % sessions.len()];
        let title = words(&mut dice, 4);
        let minutes = 5 + dice.below(20);
        add(
            "add_agenda_item",
            json!({ "round": round, "session": session, "title": title, "minutes": minutes, "visibility": "common" }),
        );
    }
    let baskets: Vec<_> = (0..12).map(|_| add("add_basket", json!({ "name": words(&mut dice, 2) }))).collect();
    let issues: Vec<_> = (0..size.issues)
        .map(|at| {
            let (title, aspect) = (words(&mut dice, 3), words(&mut dice, 2));
            add(
                "add_issue",
                json!({ "basket": baskets[at * 12 / size.issues], "number": at + 1, "title": title, "aspect": aspect }),
            )
        })
        .collect();
    let levels = ["blocked", "apart", "bridgeable", "converging", "ad_referendum", "agreed"];
    for issue in &issues {
        for round in rounds.iter().step_by(4) {
            let reason = words(&mut dice, 6);
            add(
                "assess_convergence",
                json!({ "issue": issue, "round": round, "level": dice.pick(&levels), "reason": reason }),
            );
        }
    }
    let firmness = ["open", "flexible", "firm", "red_line"];
    for at in 0..size.revisions {
        let cell = at % (size.issues * size.parties);
        let generation = at / (size.issues * size.parties);
        let generations = size.revisions.div_ceil(size.issues * size.parties);
        let length = 8 + dice.below(18);
        let text = words(&mut dice, length);
        let field = if dice.below(3) == 0 { "as_said" } else { "wording" };
        let mut body = json!({ "issue": issues[cell / size.parties], "party": parties[cell % size.parties],
            "firmness": dice.pick(&firmness), "round": rounds[generation * size.rounds / generations] });
        body[field] = json!(text);
        let position = add("record_position", body);
        // What the parties hold at the end they handed to us in these words, and a part of it was conveyed to the next one.
        if generation + 1 == generations && field == "wording" {
            let party = cell % size.parties;
            let fact = json!({ "fact": "position", "position": position, "at": now });
            add("record_disclosure", entry(&fact, &parties[party], "given"));
            if cell.is_multiple_of(3) {
                let to = &parties[(party + 1) % size.parties];
                add("record_disclosure", entry(&fact, to, "cleared"));
                add("record_disclosure", entry(&fact, to, "conveyed"));
            }
        }
    }
    for at in 0..size.statements {
        let length = 6 + dice.below(14);
        let text = words(&mut dice, length);
        let (from, to) = (at % size.parties, (at + 1) % size.parties);
        let mut body = json!({ "party": parties[from], "issue": issues[at % size.issues], "session": sessions[at % sessions.len()].0,
            "said_at": now - 60_000 * (size.statements - at) as i64, "text": text });
        if at.is_multiple_of(4) {
            body["wording"] = json!(words(&mut dice, 8));
        }
        let statement = add("add_statement", body);
        if at.is_multiple_of(20) {
            let fact = json!({ "fact": "statement", "statement": statement, "at": now });
            add("record_disclosure", entry(&fact, &parties[to], "cleared"));
            if at.is_multiple_of(40) {
                add("record_disclosure", entry(&fact, &parties[to], "conveyed"));
            }
        }
    }
    for at in 0..size.messages {
        let (text, wording) = (words(&mut dice, 12), words(&mut dice, 10));
        let (from, to) = (&parties[at % size.parties], &parties[(at + 1) % size.parties]);
        let message = add(
            "add_message",
            json!({ "from_party": from, "to_party": to, "as_said": text, "wording": wording, "issue": issues[at % size.issues], "wants_answer": at.is_multiple_of(2) }),
        );
        let fact = json!({ "fact": "message", "message": message, "at": now });
        for step in ["cleared", "conveyed"].into_iter().take(at % 3) {
            add("record_disclosure", entry(&fact, to, step));
        }
    }
    steps
}

fn entry(fact: &Value, to: &str, step: &str) -> Value {
    let mut entry = fact.clone();
    entry["audience"] = json!("party");
    entry["party"] = json!(to);
    entry["step"] = json!(step);
    entry
}
