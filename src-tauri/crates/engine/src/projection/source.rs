//! The dossier as a filling reads it: each row once, and whole nouns at a time where many of their rows are wanted.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use rusqlite::Connection;
use serde_json::Value;

use crate::failure::Failure;
use crate::store::entity::Entity;
use crate::store::rows::{self, Stored};

type Rows = HashMap<String, Rc<Stored>>;
type Owned = HashMap<String, Vec<Rc<Stored>>>;

/// Rows of the dossier at one moment.
pub struct Source<'c> {
    /// The dossier itself.
    pub connection: &'c Connection,
    rows: RefCell<HashMap<Entity, Rows>>,
    owned: RefCell<HashMap<(Entity, &'static str), Owned>>,
}

impl<'c> Source<'c> {
    pub fn of(connection: &'c Connection) -> Self {
        Self { connection, rows: RefCell::default(), owned: RefCell::default() }
    }

    /// Reads these rows at once, for those who ask for them one by one.
    pub fn read_ahead<'i>(&self, entity: Entity, ids: impl Iterator<Item = &'i String>) -> Result<(), Failure> {
        let ids: Vec<String> = {
            let rows = self.rows.borrow();
            let known = rows.get(&entity);
            ids.filter(|id| known.is_none_or(|known| !known.contains_key(*id))).cloned().collect()
        };
        if !ids.is_empty() {
            rows::read_some(self.connection, entity, &ids)?
                .into_iter()
                .for_each(|stored| drop(self.keep(entity, stored)));
        }
        Ok(())
    }

    /// The rows under these keys, by their keys.
    pub fn rows_at(&self, entity: Entity, keys: &[i64]) -> Result<HashMap<i64, Rc<Stored>>, Failure> {
        let rows = rows::read_at(self.connection, entity, keys)?.into_iter();
        Ok(rows.map(|stored| (stored.key, self.keep(entity, stored))).collect())
    }

    /// The row with this identity.
    pub fn row(&self, entity: Entity, id: &str) -> Result<Option<Rc<Stored>>, Failure> {
        if let Some(known) = self.rows.borrow().get(&entity).and_then(|rows| rows.get(id)) {
            return Ok(Some(Rc::clone(known)));
        }
        Ok(rows::read(self.connection, entity, id)?.map(|stored| self.keep(entity, stored)))
    }

    /// The rows that name an owner in a column, in order of their keys. The whole noun is read the first time.
    pub fn rows_of(&self, entity: Entity, column: &'static str, owner: &str) -> Result<Vec<Rc<Stored>>, Failure> {
        let is_read = self.owned.borrow().contains_key(&(entity, column));
        if !is_read {
            let mut owned = Owned::new();
            for stored in rows::read_all(self.connection, entity)? {
                let kept = self.keep(entity, stored);
                if let Some(owner) = kept.row.get(column).and_then(Value::as_str) {
                    owned.entry(owner.to_owned()).or_default().push(Rc::clone(&kept));
                }
            }
            self.owned.borrow_mut().insert((entity, column), owned);
        }
        let owned = self.owned.borrow();
        Ok(owned.get(&(entity, column)).and_then(|owned| owned.get(owner)).cloned().unwrap_or_default())
    }

    fn keep(&self, entity: Entity, stored: Stored) -> Rc<Stored> {
        let kept = Rc::new(stored);
        self.rows.borrow_mut().entry(entity).or_default().insert(kept.id.clone(), Rc::clone(&kept));
        kept
    }
}
