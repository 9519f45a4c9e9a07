//! Rows of the dossier as JSON objects by column, written and read by each noun's description ([`Entity`]).
//! References are ids outside and keys inside.

use rusqlite::types::{Value as Sql, ValueRef};
use rusqlite::{CachedStatement, Connection, OptionalExtension, params_from_iter};
use serde_json::{Map, Value};

use super::entity::{Column, Entity, Kind};
use crate::failure::Failure;

/// A row's columns by name, in the order of its description.
pub type Row = Map<String, Value>;

/// A row as it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Stored {
    /// Its place in the file: later rows have greater keys.
    pub key: i64,
    /// Its identity.
    pub id: String,
    /// How often it was changed, from 1.
    pub revision: i64,
    /// Its columns.
    pub row: Row,
}

/// The row with this identity.
pub fn read(connection: &Connection, entity: Entity, id: &str) -> Result<Option<Stored>, Failure> {
    let sql = format!("{} where own.id = ?1", selection(entity));
    let mut statement = connection.prepare_cached(&sql)?;
    statement.query_row([id], |row| stored(entity, row)).optional().map_err(Failure::from)
}

/// The rows that name an owner in a column, in order of their keys.
pub fn read_of(connection: &Connection, entity: Entity, column: &str, owner: &str) -> Result<Vec<Stored>, Failure> {
    let Some(Column { kind: Kind::Row(owned_by), .. }) = entity.column(column) else {
        return Err(Failure::internal("column"));
    };
    let sql = format!(
        "{} where own.{column} = (select key from {} where id = ?1) order by own.key",
        selection(entity),
        owned_by.table()
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map([owner], |row| stored(entity, row))?;
    rows.collect::<Result<_, _>>().map_err(Failure::from)
}

/// The rows with these identities, in no order.
pub fn read_some(connection: &Connection, entity: Entity, ids: &[String]) -> Result<Vec<Stored>, Failure> {
    let sql = format!("{} where own.id in (select value from json_each(?1))", selection(entity));
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map([serde_json::to_string(ids)?], |row| stored(entity, row))?;
    rows.collect::<Result<_, _>>().map_err(Failure::from)
}

/// The rows under these keys, in no order.
pub fn read_at(connection: &Connection, entity: Entity, keys: &[i64]) -> Result<Vec<Stored>, Failure> {
    let sql = format!("{} where own.key in (select value from json_each(?1))", selection(entity));
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map([serde_json::to_string(keys)?], |row| stored(entity, row))?;
    rows.collect::<Result<_, _>>().map_err(Failure::from)
}

/// The identities of the rows under these keys, by their keys.
pub fn ids_at(connection: &Connection, entity: Entity, keys: &[i64]) -> Result<Vec<(i64, String)>, Failure> {
    let sql = format!("select key, id from {} where key in (select value from json_each(?1))", entity.table());
    let mut statement = connection.prepare_cached(&sql)?;
    let ids = statement.query_map([serde_json::to_string(keys)?], |row| Ok((row.get(0)?, row.get(1)?)))?;
    ids.collect::<Result<_, _>>().map_err(Failure::from)
}

/// Every row, in order of their keys.
pub fn read_all(connection: &Connection, entity: Entity) -> Result<Vec<Stored>, Failure> {
    let sql = format!("{} order by own.key", selection(entity));
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map([], |row| stored(entity, row))?;
    rows.collect::<Result<_, _>>().map_err(Failure::from)
}

/// Every row's identity, in order of their keys.
pub fn ids(connection: &Connection, entity: Entity) -> Result<Vec<String>, Failure> {
    let sql = format!("select id from {} order by key", entity.table());
    let mut statement = connection.prepare_cached(&sql)?;
    let ids = statement.query_map([], |row| row.get(0))?;
    ids.collect::<Result<_, _>>().map_err(Failure::from)
}

/// Adds a row.
pub fn insert(
    connection: &Connection,
    entity: Entity,
    id: &str,
    key: i64,
    revision: i64,
    row: &Row,
) -> Result<(), Failure> {
    let key_of = |of: Entity, id: &str| key_of(connection, of, id);
    Adding::to(connection, entity)?.add(id, key, revision, row, &key_of)
}

/// Many rows of a noun to be added one after the other.
pub struct Adding<'c> {
    entity: Entity,
    insert: CachedStatement<'c>,
}

impl<'c> Adding<'c> {
    /// Into which noun.
    pub fn to(connection: &'c Connection, entity: Entity) -> Result<Self, Failure> {
        Ok(Self { entity, insert: connection.prepare_cached(&insertion(entity))? })
    }

    /// Adds a row; `key_of` gives the keys of those that it refers to.
    pub fn add(
        &mut self,
        id: &str,
        key: i64,
        revision: i64,
        row: &Row,
        key_of: &dyn Fn(Entity, &str) -> Result<i64, Failure>,
    ) -> Result<(), Failure> {
        let mut values = vec![Sql::Integer(key), Sql::Text(id.to_owned()), Sql::Integer(revision)];
        for column in self.entity.columns() {
            values.push(bound(key_of, column, row)?);
        }
        self.insert.execute(params_from_iter(values))?;
        Ok(())
    }
}

fn insertion(entity: Entity) -> String {
    let names: Vec<_> = entity.columns().iter().map(|column| column.name).collect();
    let marks: Vec<_> = (0..names.len()).map(|at| format!("?{}", at + 4)).collect();
    format!(
        "insert into {} (key, id, revision, {}) values (?1, ?2, ?3, {})",
        entity.table(),
        names.join(", "),
        marks.join(", ")
    )
}

/// A key no row of this noun ever had, removed ones included: what is redone keeps its place in the order.
pub fn next_key(connection: &Connection, entity: Entity) -> Result<i64, Failure> {
    let sql = format!(
        "select 1 + max(coalesce((select max(key) from {0}), 0), coalesce((select max(key) from removed_key where entity = '{0}'), 0))",
        entity.table()
    );
    Ok(connection.prepare_cached(&sql)?.query_row([], |row| row.get(0))?)
}

/// Writes a row's columns anew.
pub fn update(connection: &Connection, entity: Entity, id: &str, revision: i64, row: &Row) -> Result<(), Failure> {
    let sets: Vec<_> =
        entity.columns().iter().enumerate().map(|(at, column)| format!("{} = ?{}", column.name, at + 3)).collect();
    let sql = format!("update {} set revision = ?2, {} where id = ?1", entity.table(), sets.join(", "));
    let mut values = vec![Sql::Text(id.to_owned()), Sql::Integer(revision)];
    for column in entity.columns() {
        values.push(bound(&|of, id| key_of(connection, of, id), column, row)?);
    }
    connection.prepare_cached(&sql)?.execute(params_from_iter(values))?;
    Ok(())
}

/// Takes a row away; its key is not given again.
pub fn delete(connection: &Connection, entity: Entity, stored: &Stored) -> Result<(), Failure> {
    let sql = format!("delete from {} where id = ?1", entity.table());
    connection.prepare_cached(&sql)?.execute([&stored.id])?;
    connection
        .prepare_cached(
            "insert into removed_key (entity, key) values (?1, ?2) on conflict (entity) do update set key = max(key, excluded.key)",
        )?
        .execute((entity.table(), stored.key))?;
    Ok(())
}

/// Whether two rows say the same; a column that one of them does not know is empty in it.
pub fn agree(entity: Entity, one: &Row, other: &Row) -> bool {
    let value = |row: &Row, column: &Column| row.get(column.name).cloned().unwrap_or_default();
    entity.columns().iter().all(|column| value(one, column) == value(other, column))
}

/// The nouns and columns that can refer to a noun.
pub fn referring(to: Entity) -> impl Iterator<Item = (Entity, &'static Column)> {
    Entity::ALL.iter().flat_map(move |entity| {
        entity.columns().iter().filter(move |column| column.kind == Kind::Row(to)).map(move |column| (*entity, column))
    })
}

/// The key of a row by its identity.
pub fn key_of(connection: &Connection, entity: Entity, id: &str) -> Result<i64, Failure> {
    let sql = format!("select key from {} where id = ?1", entity.table());
    let found = connection.prepare_cached(&sql)?.query_row([id], |row| row.get(0)).optional()?;
    found.ok_or_else(|| Failure::NotFound { entity, id: id.to_owned() })
}

/// The greatest rank among the rows that agree with `row` in the columns that the order is within.
pub fn last_rank(connection: &Connection, entity: Entity, row: &Row) -> Result<Option<i64>, Failure> {
    let within = entity.ordered_within().unwrap_or(&[]);
    let sql = format!("select max(rank) from {} where true{}", entity.table(), agreeing(within));
    let values = values_of(connection, entity, within, row)?;
    Ok(connection.prepare_cached(&sql)?.query_row(params_from_iter(values), |row| row.get(0))?)
}

/// Whether another row than `id` agrees with `row` in these columns.
pub fn is_taken(
    connection: &Connection,
    entity: Entity,
    id: &str,
    columns: &[&str],
    row: &Row,
) -> Result<bool, Failure> {
    let mark = columns.len() + 1;
    let sql = format!("select exists (select 1 from {} where id <> ?{mark}{})", entity.table(), agreeing(columns));
    let mut values = values_of(connection, entity, columns, row)?;
    values.push(Sql::Text(id.to_owned()));
    Ok(connection.prepare_cached(&sql)?.query_row(params_from_iter(values), |row| row.get(0))?)
}

fn agreeing(columns: &[&str]) -> String {
    columns.iter().enumerate().map(|(at, name)| format!(" and {name} is ?{}", at + 1)).collect()
}

fn values_of(connection: &Connection, entity: Entity, columns: &[&str], row: &Row) -> Result<Vec<Sql>, Failure> {
    let key_of = |of: Entity, id: &str| key_of(connection, of, id);
    let value = |name: &&str| bound(&key_of, entity.column(name).ok_or_else(|| Failure::internal("column"))?, row);
    columns.iter().map(value).collect()
}

/// Ids and ranks of the rows ordered with this one, in order.
pub fn siblings(connection: &Connection, entity: Entity, row: &Row) -> Result<Vec<(String, i64)>, Failure> {
    let within = entity.ordered_within().unwrap_or(&[]);
    let sql = format!("select id, rank from {} where true{} order by rank, key", entity.table(), agreeing(within));
    let values = values_of(connection, entity, within, row)?;
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map(params_from_iter(values), |row| Ok((row.get(0)?, row.get(1)?)))?;
    rows.collect::<Result<_, _>>().map_err(Failure::from)
}

fn selection(entity: Entity) -> String {
    let columns: Vec<_> = entity
        .columns()
        .iter()
        .map(|column| match column.kind {
            Kind::Row(of) => format!("(select id from {} where key = own.{})", of.table(), column.name),
            _ => format!("own.{}", column.name),
        })
        .collect();
    format!("select own.key, own.id, own.revision, {} from {} own", columns.join(", "), entity.table())
}

fn stored(entity: Entity, row: &rusqlite::Row<'_>) -> rusqlite::Result<Stored> {
    let mut columns = Row::new();
    for (at, column) in entity.columns().iter().enumerate() {
        let value = match row.get_ref(at + 3)? {
            ValueRef::Null => Value::Null,
            ValueRef::Integer(number) if column.kind == Kind::Flag => Value::Bool(number != 0),
            ValueRef::Integer(number) => number.into(),
            ValueRef::Text(text) => String::from_utf8_lossy(text).into_owned().into(),
            other => return Err(rusqlite::Error::InvalidColumnType(at + 3, column.name.into(), other.data_type())),
        };
        columns.insert(column.name.to_owned(), value);
    }
    Ok(Stored { key: row.get(0)?, id: row.get(1)?, revision: row.get(2)?, row: columns })
}

fn bound(key_of: &dyn Fn(Entity, &str) -> Result<i64, Failure>, column: &Column, row: &Row) -> Result<Sql, Failure> {
    let value = row.get(column.name).unwrap_or(&Value::Null);
    Ok(match (value, column.kind) {
        (Value::Null, _) => Sql::Null,
        (Value::String(id), Kind::Row(entity)) => Sql::Integer(key_of(entity, id)?),
        (Value::Bool(flag), _) => Sql::Integer((*flag).into()),
        (Value::String(text), _) => Sql::Text(text.clone()),
        (Value::Number(number), _) => Sql::Integer(number.as_i64().ok_or_else(|| Failure::internal("number"))?),
        _ => return Err(Failure::internal("column value")),
    })
}
