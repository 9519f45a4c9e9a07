//! One open dossier: its only writing connection, and the mediator's world to be asked.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use rusqlite::{Connection, OptionalExtension, TransactionBehavior};
use sabla_domain::Rejection;
use sabla_domain::audience::{Audience, Seating};
use sabla_domain::paper::{FILE_LIMIT, PaperFile};
use serde::Deserialize;
use serde_json::Value;
use uuid::Uuid;

use crate::failure::{Failure, parse};
use crate::handover;
use crate::journal::{self, Begun, Chain, Direction, Done, Operation, State, Tx};
use crate::keys::{Head, Member};
use crate::ledger;
use crate::projection::{self, Rules};
use crate::queries::CopyLine;
use crate::store::entity::Entity;
use crate::store::{derived, files, memory, migrate, open};
use crate::wire;
use crate::world::World;

/// An open dossier.
pub struct Dossier {
    writer: Mutex<Connection>,
    world: World,
    actor: String,
    /// Saves since the log last went into the file.
    untended: AtomicU32,
}

/// As many saves as fill a log of some mebibytes.
const SAVES_IN_LOG: u32 = 100;

/// One step of many that are kept together or not at all.
pub struct Step {
    /// The command's name.
    pub name: String,
    /// What it takes.
    pub body: Value,
    /// Who is written down as having done it.
    pub by: String,
    /// When it counts as done, milliseconds UTC.
    pub at: i64,
}

impl Dossier {
    /// A dossier over its writing connection; `readers` opens connections beside it.
    ///
    /// # Errors
    /// The store's answer to bringing the file to this version.
    pub fn over(
        mut writer: Connection,
        readers: impl Fn() -> Result<Connection, Failure> + Send + Sync + 'static,
        member: &Member,
    ) -> Result<Self, Failure> {
        writer.set_prepared_statement_cache_capacity(512);
        if !writer.is_readonly("main")? {
            migrate::migrate(&mut writer)?;
            derived::refold(&mut writer)?;
            files::sweep(&writer)?;
            catch_up(&mut writer);
        }
        let readers = move || {
            let reader = readers()?;
            reader.set_prepared_statement_cache_capacity(128);
            Ok(reader)
        };
        let world = World::of_mediator(member.name.clone(), readers);
        Ok(Self { writer: Mutex::new(writer), world, actor: member.name.clone(), untended: AtomicU32::new(0) })
    }

    /// Does a command. What was sent may carry `operation`, a UUID: asked for twice, it is done once.
    ///
    /// # Errors
    /// As the command; nothing was changed then.
    pub fn perform(&self, name: &str, body: &[u8], now: i64) -> Result<Done, Failure> {
        let mut body: Value = serde_json::from_slice(body).map_err(|_| Failure::Malformed { field: String::new() })?;
        let minted = body.as_object_mut().and_then(|body| body.remove("operation"));
        let id = minted.map(parse).transpose()?.unwrap_or_else(Uuid::now_v7);
        if name == "undo_operation" {
            #[derive(Deserialize)]
            struct Which {
                seq: i64,
            }
            let Which { seq } = parse(body)?;
            return self.revert(id, seq, Direction::Undo, now);
        }
        let command = wire::command(name, body)?;
        let mut writer = self.writer();
        let operation = self.operation(id, name, now);
        let done = match Tx::begin(&mut writer, operation)? {
            Begun::DoneBefore(done) => done,
            Begun::Under(mut tx) => {
                command(&mut tx)?;
                self.save(tx)?
            }
        };
        if name == "expunge" {
            forget(&mut writer);
        }
        Ok(done)
    }

    /// After an older schema: what audiences know by now gets the numbers under which they know it.
    ///
    /// # Errors
    /// The store's answer; nothing was written then.
    pub fn upgraded(&self, now: i64) -> Result<(), Failure> {
        let mut writer = self.writer();
        if let Begun::Under(mut tx) = Tx::begin(&mut writer, self.operation(Uuid::now_v7(), "upgrade", now))? {
            projection::assign_all(&mut tx)?;
            tx.commit()?;
        }
        Ok(())
    }

    /// Does many commands, each an operation of its own, all or none of them kept.
    ///
    /// # Errors
    /// The place of the step that failed, from 0, and why.
    pub fn perform_all(&self, steps: impl IntoIterator<Item = Step>) -> Result<usize, (usize, Failure)> {
        let mut writer = self.writer();
        let behavior = TransactionBehavior::Immediate;
        let together = writer.transaction_with_behavior(behavior).map_err(|error| (0, error.into()))?;
        let mut count = 0;
        for step in steps {
            let one = || {
                let command = wire::command(&step.name, step.body)?;
                let operation = Operation { actor: step.by, ..self.operation(Uuid::now_v7(), &step.name, step.at) };
                let Begun::Under(mut tx) = Tx::join(&together, operation)? else { return Ok(()) };
                command(&mut tx)?;
                tx.commit().map(|_| ())
            };
            one().map_err(|failure| (count, failure))?;
            count += 1;
        }
        together.commit().map_err(|error| (count, error.into()))?;
        Ok(count)
    }

    /// Undoes the last operation that is not undone.
    ///
    /// # Errors
    /// Nothing to undo, or rows that changed since.
    pub fn undo(&self, now: i64) -> Result<Done, Failure> {
        let next = journal::next_undo(&self.writer(), &self.actor)?.ok_or(Rejection::NothingToUndo)?;
        self.revert(Uuid::now_v7(), next, Direction::Undo, now)
    }

    /// Does the operation undone last again.
    ///
    /// # Errors
    /// Nothing to redo, or rows that changed since.
    pub fn redo(&self, now: i64) -> Result<Done, Failure> {
        let next = journal::next_redo(&self.writer(), &self.actor)?.ok_or(Rejection::NothingToUndo)?;
        self.revert(Uuid::now_v7(), next, Direction::Redo, now)
    }

    /// Asks a query of the mediator's world; the answer is JSON.
    ///
    /// # Errors
    /// As the query.
    pub fn ask(&self, name: &str, argument: &[u8], now: i64) -> Result<Vec<u8>, Failure> {
        self.world.ask(name, argument, now)
    }

    /// The dossier as an audience may know it, as of now.
    ///
    /// # Errors
    /// No such audience, or the store's answer.
    pub fn world_of(&self, audience: Audience) -> Result<World, Failure> {
        self.world_by(audience, &Rules::REVIEWED)
    }

    /// The world of a hand-over's audience as it would be once it was handed over.
    ///
    /// # Errors
    /// No such hand-over or audience, something in it that may not be conveyed, or the store's answer.
    pub fn preview(&self, hand_over: &str) -> Result<World, Failure> {
        self.world.previewed(hand_over)
    }

    /// What a copy says: as it was handed over, else as it would be.
    ///
    /// # Errors
    /// As [`Dossier::preview`].
    pub fn sheet(&self, hand_over: &str) -> Result<CopyLine, Failure> {
        match handover::handed(&self.world, hand_over)? {
            Some(copy) => Ok(copy),
            None => handover::sheet(&self.preview(hand_over)?),
        }
    }

    /// For whom something was made ready.
    ///
    /// # Errors
    /// No such hand-over, or the store's answer.
    pub fn recipient(&self, hand_over: &str) -> Result<Audience, Failure> {
        Ok(handover::load(&self.writer(), hand_over)?.to)
    }

    /// Keeps a file's bytes for a paper that is to have them.
    ///
    /// # Errors
    /// `FileTooLarge`, or the store's answer.
    pub fn attach(&self, bytes: &[u8]) -> Result<PaperFile, Failure> {
        self.attach_salted(files::fresh_salt()?, bytes)
    }

    /// As [`Dossier::attach`], under a digest that can be foreseen: for comparing dossiers.
    ///
    /// # Errors
    /// As [`Dossier::attach`].
    #[doc(hidden)]
    pub fn attach_salted(&self, salt: [u8; 16], bytes: &[u8]) -> Result<PaperFile, Failure> {
        let (limit, size) = (FILE_LIMIT, bytes.len() as u64);
        if size > limit {
            return Err(Rejection::FileTooLarge { limit, size }.into());
        }
        files::keep(&self.writer(), salt, bytes)
    }

    /// The bytes of a file; nothing where they were destroyed.
    ///
    /// # Errors
    /// The store's answer.
    pub fn file(&self, digest: &str) -> Result<Option<Vec<u8>>, Failure> {
        self.world.read_file(digest)
    }

    /// The name of an audience's party or circle.
    ///
    /// # Errors
    /// The store's answer.
    pub fn name_of(&self, audience: Audience) -> Result<Option<String>, Failure> {
        self.world.name_of(audience)
    }

    /// Every audience the dossier has.
    ///
    /// # Errors
    /// The store's answer.
    pub fn audiences(&self) -> Result<Vec<Audience>, Failure> {
        projection::audiences(&self.writer())
    }

    /// Who sits where.
    ///
    /// # Errors
    /// The store's answer.
    pub fn seating(&self) -> Result<Seating, Failure> {
        ledger::seating(&self.writer())
    }

    /// As [`Dossier::world_of`] by other rules: for seeing that the check against leaks finds a broken one.
    ///
    /// # Errors
    /// As [`Dossier::world_of`].
    #[doc(hidden)]
    pub fn world_by(&self, audience: Audience, rules: &Rules) -> Result<World, Failure> {
        self.world.projected(audience, rules)
    }

    /// A dossier that stands in memory alone, a copy of `like` where there is one: for trying out what nobody keeps.
    ///
    /// # Errors
    /// The store's answer.
    pub fn in_memory(member: &Member, like: Option<&Self>) -> Result<Self, Failure> {
        let place = memory::place();
        let writer = match like {
            Some(like) => memory::copy(&like.writer(), place)?,
            None => memory::make(place)?,
        };
        Self::over(writer, move || Ok(memory::read(place)?), member)
    }

    /// The journal's last operation.
    ///
    /// # Errors
    /// The store's answer.
    pub fn head(&self) -> Result<Option<Head>, Failure> {
        let writer = self.writer();
        let mut statement = writer.prepare_cached(include_str!("store/journal/head.sql"))?;
        let head = statement.query_row([], |row| {
            let (seq, chain, at): (i64, Chain, i64) = (row.get(0)?, row.get(1)?, row.get(2)?);
            Ok(Head { sequence: seq.unsigned_abs(), chain, at })
        });
        Ok(head.optional()?)
    }

    /// Half-typed texts and remembered places are kept in the file and outside the journal.
    pub(crate) fn aside<T>(&self, act: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T, Failure> {
        Ok(act(&self.writer())?)
    }

    /// What a save leaves for a quiet moment: new words go into the search index, and now and then the log into the file.
    ///
    /// # Errors
    /// The store's answer; what was saved is safe all the same.
    pub fn tend(&self) -> Result<(), Failure> {
        if self.writer().is_readonly("main")? {
            return Ok(());
        }
        // The writer is let go in between: a save comes first.
        while derived::index_some(&mut self.writer())? {}
        if self.untended.load(Ordering::Relaxed) >= SAVES_IN_LOG {
            self.untended.store(0, Ordering::Relaxed);
            open::checkpoint(&self.writer())?;
        }
        Ok(())
    }

    /// Closes the connections, the readers first; the log goes into the file.
    ///
    /// # Errors
    /// The store's answer; the file is whole all the same.
    pub fn close(self) -> Result<(), Failure> {
        drop(self.world);
        let mut writer = self.writer.into_inner().unwrap_or_else(PoisonError::into_inner);
        if !writer.is_readonly("main")? {
            catch_up(&mut writer);
        }
        writer.close().map_err(|(_, error)| error.into())
    }

    fn revert(&self, id: Uuid, seq: i64, direction: Direction, now: i64) -> Result<Done, Failure> {
        let mut writer = self.writer();
        let State { kind, subject: (table, subject), stands } = journal::state_of(&writer, seq)?;
        match direction {
            Direction::Undo if journal::NEVER_UNDONE.contains(&kind.as_str()) => {
                return Err(Rejection::NotUndoable { kind }.into());
            }
            Direction::Undo if !stands => return Err(Rejection::AlreadyUndone.into()),
            _ => {}
        }
        let operation = Operation { direction, reverts: Some(seq), ..self.operation(id, &kind, now) };
        match Tx::begin(&mut writer, operation)? {
            Begun::DoneBefore(done) => Ok(done),
            Begun::Under(mut tx) => {
                if let Some(entity) = Entity::named(&table) {
                    tx.about(entity, &subject);
                }
                journal::revert(&mut tx, seq, direction)?;
                self.save(tx)
            }
        }
    }

    fn save(&self, tx: Tx<'_>) -> Result<Done, Failure> {
        self.untended.fetch_add(1, Ordering::Relaxed);
        tx.commit()
    }

    fn operation(&self, id: Uuid, kind: &str, at: i64) -> Operation {
        let actor = self.actor.clone();
        Operation { id, kind: kind.to_owned(), direction: Direction::Do, reverts: None, actor, at }
    }

    fn writer(&self) -> MutexGuard<'_, Connection> {
        self.writer.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Nothing of destroyed words stays in the search index or the log.
fn forget(writer: &mut Connection) {
    let forgotten = derived::index_all(writer)
        .and_then(|()| derived::forget_removed(writer))
        .and_then(|()| Ok(open::checkpoint(writer)?));
    if let Err(failure) = forgotten {
        tracing::warn!(code = %failure, "search index after expunging");
    }
}

/// Brings the search index up; where the disk is full, say, what waits for it is searched row by row all the same.
fn catch_up(writer: &mut Connection) {
    if let Err(failure) = derived::index_all(writer) {
        tracing::warn!(code = %failure, "search index");
    }
}
