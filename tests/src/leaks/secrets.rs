//! What an audience may not know: ways in which a dossier can differ without its world differing by one byte.

use sabla_domain::audience::Audience;
use serde_json::json;

use super::talks::Talks;
use crate::dice::Dice;

type Secret = fn(&mut Talks, Audience, &mut Dice);

/// One for each kind of thing that happens behind an audience's back.
const SECRETS: &[Secret] = &[
    // Somebody confides something, the audience's own people included.
    |talks, _, dice| drop(talks.statement(dice)),
    |talks, _, dice| drop(talks.position(dice)),
    |talks, _, dice| drop(talks.message(dice)),
    |talks, _, dice| drop(talks.proposal(dice)),
    // A wording is agreed for this very audience and not conveyed yet.
    |talks, audience, dice| {
        let Some(fact) = talks.fact(dice) else { return };
        talks.step(&fact, audience, "cleared");
    },
    // Consent is taken back, before it was conveyed or after.
    |talks, audience, dice| {
        let Some(fact) = talks.fact(dice) else { return };
        talks.step(&fact, audience, "withdrawn");
    },
    // Others are told what this audience is not.
    |talks, audience, dice| {
        let (Some(fact), Some(other)) = (talks.fact(dice), unheard(talks, audience, dice)) else { return };
        let step = *[&"cleared", &"conveyed", &"given", &"withdrawn"][dice.below(4)];
        talks.step(&fact, other, step);
    },
    // Others meet; with an agenda, and somebody called a witness.
    |talks, audience, dice| {
        let number = 60 + dice.below(900);
        if matches!(audience, Audience::Party { .. } | Audience::Head { .. }) {
            talks.meeting(number, Some(audience), dice);
        }
    },
    // A session is laid out, with this audience too, and not told yet.
    |talks, _, dice| {
        let participants: Vec<_> = talks.all("party").iter().map(|party| json!({ "party": party })).collect();
        let (title, round, room) = (talks.secret(), talks.one("round", dice), talks.one("room", dice));
        let number = 1_000 + dice.below(900);
        let slot = json!({ "starts": "2026-04-14T20:00", "ends": "2026-04-14T21:00", "zone": "Asia/Muscat" });
        talks.add(
            "session",
            "add_session",
            json!({ "round": round, "number": number, "title": title, "format": "plenary",
            "slot": slot, "rooms": [room], "participants": participants }),
        );
    },
    // A point of the staff's own stands on a common agenda.
    |talks, _, dice| {
        let session = talks.one("session", dice);
        let Some(session) = session.as_str() else { return };
        let round = talks.record("session", session)["round"].clone();
        talks.item(session, &round, "internal", 9, dice);
    },
    // A point for another party alone.
    |talks, audience, dice| {
        let others = not_its_own(talks, audience);
        let title = talks.secret();
        for session in talks.all("session").iter().filter(|_| !others.is_empty()) {
            let (round, party) = (talks.record("session", session)["round"].clone(), &others[dice.below(others.len())]);
            let body = json!({ "round": round, "session": session, "title": title, "visibility": "restricted", "parties": [party] });
            talks.add("agenda_item", "add_agenda_item", body);
        }
    },
    // Somebody who sits with them is concerned, and no member.
    |talks, _, dice| {
        let actor = talks.one("actor", dice);
        talks.add("role", "add_role", json!({ "actor": actor, "kind": "concerned_not_member" }));
    },
    // A session gets another party's own room, for its people alone.
    |talks, audience, dice| {
        let others = not_its_own(talks, audience);
        let rooms: Vec<_> = talks
            .all("room")
            .into_iter()
            .filter(|room| {
                let owner = talks.record("room", room)["party"].clone();
                owner.as_str().is_some_and(|owner| others.iter().any(|other| other == owner))
            })
            .collect();
        for session in talks.all("session").iter().filter(|_| !rooms.is_empty()) {
            let mut record = talks.record("session", session);
            if let Some(used) = record["rooms"].as_array_mut() {
                used.push(json!(rooms[dice.below(rooms.len())]));
                talks.act("change_session", record);
            }
        }
    },
    // The staff's judgement.
    |talks, _, dice| {
        let (issue, party, reason) = (talks.one("issue", dice), talks.one("party", dice), talks.secret());
        talks.add(
            "importance",
            "set_importance",
            json!({ "issue": issue, "party": party, "weight": "vital", "reason": reason }),
        );
    },
    |talks, _, dice| {
        let (issue, reason, round) = (talks.one("issue", dice), talks.secret(), talks.one("round", dice));
        talks.add(
            "assessment",
            "assess_convergence",
            json!({ "issue": issue, "level": "apart", "reason": reason, "round": round }),
        );
    },
    |talks, _, dice| {
        let (issue, text) = (talks.one("issue", dice), talks.secret());
        talks.add("outcome", "add_outcome", json!({ "issue": issue, "text": text }));
    },
    // Notes.
    |talks, _, dice| {
        for noun in
            ["party", "actor", "venue", "room", "round", "delegation", "delegate", "session", "agenda_item", "issue"]
        {
            let Some(id) = talks.one(noun, dice).as_str().map(str::to_owned) else { continue };
            let mut record = talks.record(noun, &id);
            let field = if noun == "round" { "modalities" } else { "notes" };
            record[field] = json!(talks.secret());
            talks.act(&format!("change_{noun}"), record);
        }
    },
    // The case gets another name.
    |talks, _, _| {
        let Some(id) = talks.all("dossier").first().cloned() else { return };
        let mut record = talks.record("dossier", &id);
        record["name"] = json!(talks.secret());
        record["about"] = json!(talks.secret());
        talks.act("change_dossier", record);
    },
    // A new chapter that nobody has heard of, first of all.
    |talks, _, dice| {
        let name = talks.secret();
        let basket = talks.add("basket", "add_basket", json!({ "name": name }));
        let (title, number) = (talks.secret(), 500 + dice.below(400));
        let issue = talks.add("issue", "add_issue", json!({ "basket": basket, "number": number, "title": title }));
        talks.act("move_issue", json!({ "id": issue, "basket": talks.one("basket", dice) }));
        talks.act("place_basket", json!({ "id": basket }));
    },
    // Another round, elsewhere.
    |talks, _, dice| {
        let (venue, room) = (talks.secret(), talks.secret());
        let venue = talks.add("venue", "add_venue", json!({ "name": venue, "zone": "Asia/Tokyo", "rest_days": "6,7" }));
        talks.add("room", "add_room", json!({ "venue": venue, "name": room }));
        let (title, number) = (talks.secret(), 50 + dice.below(40));
        talks.add(
            "round",
            "add_round",
            json!({ "number": number, "title": title, "venue": venue, "zone": "Asia/Tokyo",
            "first_day": "2026-05-01", "last_day": "2026-05-02" }),
        );
    },
    // A call.
    |talks, _, dice| {
        let (subject, notes, delegate) = (talks.secret(), talks.secret(), talks.one("delegate", dice));
        talks.add(
            "contact",
            "add_contact",
            json!({ "kind": "call", "wall": "2026-04-14T11:20", "zone": "Asia/Muscat", "delegate": delegate,
            "subject": subject, "notes": notes }),
        );
    },
    // Somebody is named who sits with nobody yet.
    |talks, _, dice| {
        let (name, extent) = (talks.secret(), talks.secret());
        let actor = talks.add("actor", "add_actor", json!({ "name": name, "kind": "armed_group" }));
        talks.add(
            "role",
            "add_role",
            json!({ "actor": actor, "kind": "guarantor", "round": talks.one("round", dice), "extent": extent }),
        );
        talks.act("place_actor", json!({ "id": actor }));
    },
    // What was said is written down better after a part of it was conveyed.
    |talks, _, dice| {
        for noun in ["statement", "message"] {
            let Some(id) = talks.one(noun, dice).as_str().map(str::to_owned) else { continue };
            let mut record = talks.record(noun, &id);
            record[if noun == "message" { "as_said" } else { "text" }] = json!(talks.secret());
            record["wording"] = json!(talks.wording());
            talks.act(&format!("change_{noun}"), record);
        }
    },
    // Something is done, undone and done again.
    |talks, _, dice| {
        talks.statement(dice);
        for _ in 0..1 + dice.below(3) {
            let _ = talks.dossier.undo(super::talks::NOW);
            let _ = talks.dossier.redo(super::talks::NOW);
        }
    },
    // A paper comes, or a text is looked up.
    |talks, _, dice| drop(talks.paper(dice)),
    // One that this audience has heard of at most gets another page and clause, and what is written of it changes.
    |talks, audience, dice| {
        let Some(paper) = talks.one("paper", dice).as_str().map(str::to_owned) else { return };
        let mut record = talks.record("paper", &paper);
        for field in ["by_hand", "notes", "translator"] {
            record[field] = json!(talks.secret());
        }
        let holds = talks.held.iter().any(|(number, _)| talks.may_hold(audience, number));
        let page = talks.page("999");
        if let Some(files) = record["files"].as_array_mut().filter(|_| !holds) {
            files.push(page);
        }
        if !holds {
            (record["actor"], record["delegate"]) = (json!(null), json!(null));
            record["party"] = talks.one("party", dice);
        }
        record["received_at"] = json!(super::talks::NOW - 60_000 * dice.below(900) as i64);
        talks.act("change_paper", record);
        if !holds {
            talks.clause(&paper, 7);
        }
    },
    // A paper's file gets another name.
    |talks, _, dice| {
        let Some(paper) = talks.one("paper", dice).as_str().map(str::to_owned) else { return };
        let mut record = talks.record("paper", &paper);
        record["files"][0]["name"] = json!(talks.secret());
        talks.act("change_paper", record);
    },
    // Something is made ready for this very audience, and given up or not.
    |talks, audience, dice| {
        let title = talks.secret();
        let Some(ready) = talks.ready(&title, audience, dice) else { return };
        if dice.below(2) == 0 {
            talks.act("cancel_hand_over", json!({ "id": ready, "revision": 1 }));
        }
    },
    // Others are handed what this audience is not.
    |talks, audience, dice| {
        let Some(other) = unheard(talks, audience, dice) else { return };
        let title = talks.secret();
        if let Some(ready) = talks.ready(&title, other, dice) {
            talks.hand_over(&ready, other);
        }
    },
    // Copies come back.
    |talks, _, _| {
        for copy in talks.all("hand_over") {
            talks.act("return_copy", json!({ "id": copy, "revision": 2, "at": super::talks::NOW }));
        }
    },
    // A circle is put together without this audience, and told something.
    |talks, _, dice| {
        let name = talks.secret();
        talks.add("actor", "add_actor", json!({ "name": "CANARY friend", "kind": "person" }));
        let friend = talks.all("actor").pop();
        let circle = talks.add(
            "circle",
            "add_circle",
            json!({ "name": name, "kind": "observers", "members": [{ "actor": friend }] }),
        );
        let to =
            circle.and_then(|circle| serde_json::from_value(json!({ "audience": "circle", "circle": circle })).ok());
        if let (Some(to), Some(fact)) = (to, talks.fact(dice)) {
            talks.step(&fact, to, "conveyed");
        }
    },
];

/// A dossier that differs in what this audience may not know alone: in how much of it, too.
pub fn twin(talks: &Talks, audience: Audience, dice: &mut Dice) -> Talks {
    let mut twin = talks.copy();
    for _ in 0..2 + dice.below(8) {
        SECRETS[dice.below(SECRETS.len())](&mut twin, audience, dice);
    }
    twin
}

/// The parties whose own affairs are not this audience's: all, unless it is made of one party alone.
fn not_its_own(talks: &Talks, audience: Audience) -> Vec<String> {
    let seating = talks.seating();
    let own = match audience {
        Audience::Party { party } | Audience::Head { party } => Some(party),
        Audience::Circle { circle } => {
            let circle = seating.circles.iter().find(|(id, _)| *id == circle);
            match circle.map(|(_, circle)| circle.members.as_slice()) {
                Some([only]) => only.party,
                _ => None,
            }
        }
        Audience::Table | Audience::Public => None,
    };
    let own = own.map(|party| party.to_string());
    talks.all("party").into_iter().filter(|party| own.as_ref() != Some(party)).collect()
}

/// An audience from which this one hears nothing.
fn unheard(talks: &Talks, audience: Audience, dice: &mut Dice) -> Option<Audience> {
    let hears = |other: &Audience| talks.hears(audience, &talks.hearers(*other));
    let others: Vec<_> = talks.audiences().into_iter().filter(|other| !hears(other)).collect();
    (!others.is_empty()).then(|| others[dice.below(others.len())])
}
