//! Images of rows for the journal: words stand in them as salted digests, and in `text` until they are expunged.

use std::fmt::Write;

use rusqlite::{Connection, OptionalExtension};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::failure::Failure;
use crate::store::entity::{Entity, Kind};
use crate::store::rows::{Row, Stored};

/// A row as the journal keeps it.
#[derive(Clone, Debug, PartialEq)]
pub struct Image {
    /// The row's place in the file.
    pub key: i64,
    /// Its revision then.
    pub revision: i64,
    /// Its columns; `None` where a text was expunged.
    pub row: Option<Row>,
}

/// The image of a row. Words that stood the same in the row's last image keep their digest.
pub fn image(connection: &Connection, entity: Entity, stored: &Stored) -> Result<String, Failure> {
    let last = last_image(connection, entity, &stored.id)?;
    drawn(entity, stored, |column, words| {
        let known = last.as_ref().and_then(|last| last["row"][column]["text"].as_str());
        match known {
            Some(digest) if read_text(connection, digest)?.as_deref() == Some(words) => Ok(digest.to_owned()),
            _ => write_text(connection, words),
        }
    })
}

/// The image of a row that never had one.
pub fn first_image(connection: &Connection, entity: Entity, stored: &Stored) -> Result<String, Failure> {
    drawn(entity, stored, |_, words| write_text(connection, words))
}

fn drawn(
    entity: Entity,
    stored: &Stored,
    mut digest: impl FnMut(&str, &str) -> Result<String, Failure>,
) -> Result<String, Failure> {
    let mut columns = Row::new();
    for column in entity.columns() {
        let value = match (column.kind, stored.row.get(column.name)) {
            (Kind::Words, Some(Value::String(words))) => json!({ "text": digest(column.name, words)? }),
            (_, value) => value.cloned().unwrap_or_default(),
        };
        columns.insert(column.name.to_owned(), value);
    }
    Ok(json!({ "key": stored.key, "revision": stored.revision, "row": columns }).to_string())
}

/// An image with its words back.
pub fn read_image(connection: &Connection, image: &str) -> Result<Image, Failure> {
    let Value::Object(mut parsed) = serde_json::from_str(image)? else { return Err(Failure::internal("image")) };
    let Some(Value::Object(columns)) = parsed.remove("row") else { return Err(Failure::internal("image")) };
    let number = |name: &str| parsed.get(name).and_then(Value::as_i64).ok_or_else(|| Failure::internal("image"));
    let (key, revision) = (number("key")?, number("revision")?);
    let mut row = Some(Row::new());
    for (name, value) in columns {
        let value = match value.get("text").and_then(Value::as_str) {
            Some(digest) => read_text(connection, digest)?.map(Value::String),
            None => Some(value),
        };
        row = match (row, value) {
            (Some(mut row), Some(value)) => {
                row.insert(name, value);
                Some(row)
            }
            _ => None,
        };
    }
    Ok(Image { key, revision, row })
}

/// Destroys the words that these columns of a row ever held.
pub fn expunge(connection: &Connection, entity: Entity, id: &str, columns: &[&str]) -> Result<(), Failure> {
    let mut images = connection.prepare_cached(include_str!("../store/journal/images.sql"))?;
    let mut destroy = connection.prepare_cached(include_str!("../store/journal/expunge_text.sql"))?;
    let images = images.query_map((entity.table(), id), |row| row.get::<_, String>(0))?;
    for image in images {
        let image: Value = serde_json::from_str(&image?)?;
        for digest in columns.iter().filter_map(|column| image["row"][*column]["text"].as_str()) {
            destroy.execute([digest])?;
        }
    }
    Ok(())
}

/// The digest of words, or of a file, under a salt, in hexadecimal.
pub fn digest(salt: &[u8], words: impl AsRef<[u8]>) -> String {
    let hash = Sha256::new().chain_update(salt).chain_update(words).finalize();
    hash.iter().fold(String::with_capacity(64), |mut hex, byte| {
        write!(hex, "{byte:02x}").ok();
        hex
    })
}

fn last_image(connection: &Connection, entity: Entity, id: &str) -> Result<Option<Value>, Failure> {
    let image: Option<Option<String>> = connection
        .prepare_cached(include_str!("../store/journal/last_image.sql"))?
        .query_row((entity.table(), id), |row| row.get(0))
        .optional()?;
    image.flatten().map(|image| Ok(serde_json::from_str(&image)?)).transpose()
}

fn write_text(connection: &Connection, words: &str) -> Result<String, Failure> {
    let mut salt = [0_u8; 16];
    getrandom::fill(&mut salt).map_err(|_| Failure::internal("randomness"))?;
    let digest = digest(&salt, words);
    connection.prepare_cached(include_str!("../store/journal/add_text.sql"))?.execute((
        &digest,
        salt.as_slice(),
        words,
    ))?;
    Ok(digest)
}

fn read_text(connection: &Connection, digest: &str) -> Result<Option<String>, Failure> {
    let body: Option<Option<String>> = connection
        .prepare_cached(include_str!("../store/journal/read_text.sql"))?
        .query_row([digest], |row| row.get(0))
        .optional()?;
    Ok(body.flatten())
}
