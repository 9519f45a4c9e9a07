//! A dossier of an older schema: backed up, then brought forward, whole or not at all.

use std::path::{Path, PathBuf};

use rusqlite::Connection;
use sabla_engine::keys::{KeyFile, Secret, keys_path};
use sabla_engine::store::open::{self, Mode};
use sabla_engine::store::{SCHEMA_VERSION, migrate};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::desk_kit::{PASSPHRASE, Seat, names};

/// What later schemas changed, taken back.
const AS_THE_FIRST_WAS: &str = "
    drop table party_absence;
    drop table disclosure;
    drop table hand_over_item;
    drop table hand_over;
    drop index position_paper;
    drop index position_clause;
    alter table position drop column paper;
    alter table position drop column clause;
    drop index agenda_item_paper;
    drop index agenda_item_clause;
    alter table agenda_item drop column paper;
    alter table agenda_item drop column clause;
    drop table file;
    drop table proposal_source;
    alter table position drop column expunged_at;
    alter table position drop column expunged_because;
    drop index position_statement;
    drop index agenda_item_statement;
    alter table position drop column statement;
    alter table agenda_item drop column statement;
    drop table world_secret;
    drop table audience_number;
    drop table message;
    drop table statement;
    drop table clause;
    drop table paper_file;
    drop table paper;
    drop table contact;
    drop table circle_member;
    drop table circle;
    drop table search_made;
    create table search_folding (version integer not null) strict;
    drop index operation_reverts;
    create index operation_reverts on operation (reverts, seq);
    drop index position_of;
    create index position_of on position (issue, party, key);
    create index position_party on position (party);
    create index position_round on position (round);
    drop index position_session;
    create index position_session on position (session);
    create unique index position_current_position on position_current (position);
    pragma user_version = 1;
";

fn raw(path: &Path) -> Connection {
    let key = KeyFile::read(&keys_path(path)).unwrap().unlock(Secret::Passphrase(PASSPHRASE)).unwrap().key;
    open::open(path, &key, Mode::Write).unwrap()
}

/// A closed dossier with one party in it, as the first version of the desk left it.
fn older(seat: &Seat) -> PathBuf {
    let path = seat.documents().join("Talks.sabla");
    seat.call("create", json!({ "path": path, "name": "Talks", "passphrase": PASSPHRASE, "member": "Salma" })).unwrap();
    let party = json!({ "id": Uuid::now_v7(), "name": "Meridian" });
    seat.desk.perform("add_party", party.to_string().as_bytes()).unwrap();
    seat.call("close", json!({})).unwrap();
    raw(&path).execute_batch(AS_THE_FIRST_WAS).unwrap();
    path
}

fn open(seat: &Seat, path: &Path) -> Result<Value, String> {
    seat.call("open", json!({ "path": path, "passphrase": PASSPHRASE }))
}

fn found(seat: &Seat, text: &str) -> usize {
    let answer = seat.desk.ask("search", json!({ "text": text }).to_string().as_bytes()).unwrap();
    serde_json::from_slice::<Value>(&answer).unwrap()["hits"].as_array().unwrap().len()
}

#[test]
fn an_older_dossier_is_backed_up_and_then_brought_forward() {
    let seat = Seat::new();
    let path = older(&seat);
    let before = seat.call("backups", json!({ "path": path })).unwrap().as_array().unwrap().len();
    seat.pass_minutes(1);
    open(&seat, &path).unwrap();
    assert_eq!(migrate::version(&raw(&path)).unwrap(), SCHEMA_VERSION);
    assert_eq!(found(&seat, "merid"), 1);
    let backups = seat.call("backups", json!({ "path": path })).unwrap();
    assert_eq!(backups.as_array().unwrap().len(), before + 1);
    // It holds what was there before, and comes back.
    seat.call("restore", json!({ "backup": backups[0]["path"] })).unwrap();
    assert_eq!((seat.life().as_str(), found(&seat, "merid")), ("open", 1));
}

#[test]
fn what_was_told_before_there_were_worlds_stands_in_them() {
    let seat = Seat::new();
    let path = seat.documents().join("Talks.sabla");
    seat.call("create", json!({ "path": path, "name": "Talks", "passphrase": PASSPHRASE, "member": "Salma" })).unwrap();
    let [venue, party, round] = [Uuid::now_v7(), Uuid::now_v7(), Uuid::now_v7()];
    for (command, body) in [
        ("add_party", json!({ "id": party, "name": "Meridian" })),
        ("add_venue", json!({ "id": venue, "name": "House", "zone": "Asia/Muscat" })),
        (
            "add_round",
            json!({ "id": round, "number": 4, "title": "Muscat", "venue": venue, "zone": "Asia/Muscat", "first_day": "2026-04-13", "last_day": "2026-04-15" }),
        ),
        (
            "add_session",
            json!({ "id": Uuid::now_v7(), "round": round, "number": 9, "title": "Opening", "format": "plenary", "status": "confirmed", "participants": [{ "party": party }],
            "slot": { "starts": "2026-04-14T10:00", "ends": "2026-04-14T11:00", "zone": "Asia/Muscat" } }),
        ),
    ] {
        seat.desk.perform(command, body.to_string().as_bytes()).unwrap();
    }
    seat.call("close", json!({})).unwrap();
    raw(&path).execute_batch(AS_THE_FIRST_WAS).unwrap();
    open(&seat, &path).unwrap();
    seat.call("view_as", json!({ "to": { "audience": "party", "party": party } })).unwrap();
    let frame: Value = serde_json::from_slice(&seat.desk.ask("frame", b"{}").unwrap()).unwrap();
    // The first round it is told of is its first.
    assert_eq!(frame["rounds"][0]["number"], 1, "{frame}");
    seat.call("view_as", json!({ "to": null })).unwrap();
    assert_eq!(seat.desk.undo().map(drop), Ok(()), "what is undone is what a person did, not the upgrade");
}

#[test]
fn a_step_that_fails_leaves_the_dossier_as_it_was() {
    let seat = Seat::new();
    let path = older(&seat);
    raw(&path).execute_batch("drop index position_round").unwrap();
    open(&seat, &path).unwrap_err();
    let file = raw(&path);
    assert_eq!(migrate::version(&file).unwrap(), 1);
    let taken: bool = file
        .query_row("select exists (select 1 from sqlite_master where name = 'search_waiting')", [], |row| row.get(0))
        .unwrap();
    assert!(!taken);
    file.execute_batch("create index position_round on position (round)").unwrap();
    file.close().unwrap();
    open(&seat, &path).unwrap();
    assert_eq!(found(&seat, "merid"), 1);
}

#[test]
fn where_no_backup_can_be_made_nothing_is_brought_forward() {
    let seat = Seat::new();
    let path = older(&seat);
    let shelf = seat.folder().join("backups");
    std::fs::remove_dir_all(&shelf).unwrap();
    std::fs::write(&shelf, "in the way").unwrap();
    open(&seat, &path).unwrap_err();
    assert_eq!(migrate::version(&raw(&path)).unwrap(), 1);
    std::fs::remove_file(&shelf).unwrap();
    open(&seat, &path).unwrap();
    assert!(names(&shelf).len() == 1);
}
