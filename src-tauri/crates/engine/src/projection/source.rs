//! The dossier as a filling reads it: each row once.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use rusqlite::Connection;

use crate::failure::Failure;
use crate::store::entity::Entity;
use crate::store::rows::{self, Stored};

/// Rows of the dossier at one moment.
pub struct Source<'c> {
    /// The dossier itself.
    pub connection: &'c Connection,
    rows: RefCell<HashMap<Entity, HashMap<String, Rc<Stored>>>>,
}

impl<'c> Source<'c> {
    pub fn of(connection: &'c Connection) -> Self {
        Self { connection, rows: RefCell::default() }
    }

    /// The row with this identity.
    pub fn row(&self, entity: Entity, id: &str) -> Result<Option<Rc<Stored>>, Failure> {
        if let Some(known) = self.rows.borrow().get(&entity).and_then(|rows| rows.get(id)) {
            return Ok(Some(Rc::clone(known)));
        }
        Ok(rows::read(self.connection, entity, id)?.map(|stored| self.keep(entity, stored)))
    }

    /// The rows that name an owner in a column, in order of their keys.
    pub fn rows_of(&self, entity: Entity, column: &str, owner: &str) -> Result<Vec<Rc<Stored>>, Failure> {
        let found = rows::read_of(self.connection, entity, column, owner)?;
        Ok(found.into_iter().map(|stored| self.keep(entity, stored)).collect())
    }

    fn keep(&self, entity: Entity, stored: Stored) -> Rc<Stored> {
        let kept = Rc::new(stored);
        self.rows.borrow_mut().entry(entity).or_default().insert(kept.id.clone(), Rc::clone(&kept));
        kept
    }
}
