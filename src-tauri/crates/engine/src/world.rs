//! The dossier as one audience may know it: the only thing a query runs on. The mediator's world is the dossier.

use std::sync::{Mutex, PoisonError};

use rusqlite::{Connection, Params, Row};
use sabla_domain::audience::Audience;
use serde_json::Value;

use crate::failure::Failure;
use crate::projection::{Filled, Ready, Rules};
use crate::store::entity::Entity;
use crate::store::{files, memory, rows};
use crate::{dump, handover, projection, wire};

/// One audience's dossier, ready to be asked. Hands out no connection.
pub struct World {
    member: String,
    readers: Mutex<Vec<Connection>>,
    open: Box<dyn Fn() -> Result<Connection, Failure> + Send + Sync>,
    /// An audience's world lives as long as one connection to it.
    _kept: Option<Mutex<Connection>>,
    /// Of an audience's world.
    filled: Option<Filled>,
}

/// How many idle connections a world keeps.
const KEPT: usize = 3;

impl World {
    /// The mediator's world, asked by a member: the dossier itself, through connections that cannot write.
    pub(crate) fn of_mediator(
        member: String,
        open: impl Fn() -> Result<Connection, Failure> + Send + Sync + 'static,
    ) -> Self {
        Self { member, readers: Mutex::new(Vec::new()), open: Box::new(open), _kept: None, filled: None }
    }

    /// An audience's world as of now: in memory, filled by the projection alone.
    pub(crate) fn of_audience(
        from: &Connection,
        audience: Audience,
        rules: &Rules,
        ready: Option<&Ready>,
    ) -> Result<Self, Failure> {
        let place = memory::place();
        let mut kept = memory::laid_out(place)?;
        let filled = Some(projection::fill(&mut kept, from, audience, rules, ready)?);
        let open = move || Ok(memory::read(place)?);
        let readers = Mutex::new(Vec::new());
        Ok(Self { member: String::new(), readers, open: Box::new(open), _kept: Some(Mutex::new(kept)), filled })
    }

    /// Whether another world holds the same, byte for byte.
    pub fn is_like(&self, other: &Self) -> bool {
        let print = |world: &Self| world.filled.as_ref().map(|filled| filled.fingerprint);
        print(self).is_some() && print(self) == print(other)
    }

    /// The dossier's digest of a file that this world names by its own: there is no way to one that it does not name.
    pub fn file_named(&self, digest: &str) -> Option<&str> {
        self.filled.as_ref()?.files.get(digest).map(String::as_str)
    }

    /// The bytes of one of the dossier's files.
    pub(crate) fn read_file(&self, digest: &str) -> Result<Option<Vec<u8>>, Failure> {
        self.through(|moment| files::read(moment, digest))
    }

    /// The whole world as canonical JSON.
    ///
    /// # Errors
    /// The store's answer.
    pub fn dump(&self) -> Result<Value, Failure> {
        dump::dump(&(self.open)()?)
    }

    /// The name of an audience's party or circle, where it has one and is there.
    pub(crate) fn name_of(&self, audience: Audience) -> Result<Option<String>, Failure> {
        let (entity, id) = match audience {
            Audience::Party { party } | Audience::Head { party } => (Entity::Party, party.0),
            Audience::Circle { circle } => (Entity::Circle, circle.0),
            Audience::Table | Audience::Public => return Ok(None),
        };
        let stored = self.through(|moment| rows::read(moment, entity, &id.to_string()))?;
        Ok(stored.and_then(|stored| stored.row.get("name").and_then(Value::as_str).map(str::to_owned)))
    }

    /// What an audience may know of this world, as of now.
    pub(crate) fn projected(&self, audience: Audience, rules: &Rules) -> Result<Self, Failure> {
        self.through(|moment| Self::of_audience(moment, audience, rules, None))
    }

    /// As an audience would know this world once something that is ready was handed over to it.
    pub(crate) fn previewed(&self, hand_over: &str) -> Result<Self, Failure> {
        self.through(|moment| handover::preview(moment, hand_over))
    }

    /// Asks a query by name; the answer is JSON. The clock's `now` is in milliseconds UTC.
    ///
    /// # Errors
    /// As the query; unknown names and wrong forms are malformed.
    pub fn ask(&self, name: &str, argument: &[u8], now: i64) -> Result<Vec<u8>, Failure> {
        self.through(|moment| wire::answer(name, argument, &Reading { connection: moment, member: &self.member, now }))
    }

    /// Reads in one transaction: every part of an answer is of one moment.
    fn through<T>(&self, read: impl FnOnce(&Connection) -> Result<T, Failure>) -> Result<T, Failure> {
        let idle = self.idle().pop();
        let mut connection = idle.map_or_else(|| (self.open)(), Ok)?;
        let answer = read(&*connection.transaction()?);
        let mut idle = self.idle();
        if idle.len() < KEPT {
            idle.push(connection);
        }
        answer
    }

    fn idle(&self) -> std::sync::MutexGuard<'_, Vec<Connection>> {
        self.readers.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A world at one moment, as a query sees it.
pub struct Reading<'a> {
    connection: &'a Connection,
    /// Whose undo the frame names.
    pub member: &'a str,
    /// Milliseconds UTC.
    pub now: i64,
}

impl<'a> Reading<'a> {
    /// The dossier through a connection of the caller's own, for looking at what a query reads.
    pub fn beside(connection: &'a Connection, now: i64) -> Self {
        Self { connection, member: "", now }
    }

    /// All rows of a statement.
    pub(crate) fn rows<T>(
        &self,
        sql: &'static str,
        parameters: impl Params,
        read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>, Failure> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map(parameters, read)?;
        rows.collect::<Result<_, _>>().map_err(Failure::from)
    }

    /// The first row of a statement.
    pub(crate) fn row<T>(
        &self,
        sql: &'static str,
        parameters: impl Params,
        read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Option<T>, Failure> {
        Ok(self.rows(sql, parameters, read)?.into_iter().next())
    }

    pub(crate) fn connection(&self) -> &Connection {
        self.connection
    }
}
