//! Bytes of papers' files: in the dossier, outside the journal, under salted digests that the journal keeps.

use rusqlite::{Connection, OptionalExtension};
use sabla_domain::paper::{Media, PaperFile};

use crate::failure::Failure;
use crate::journal::digest;

/// Salt for one file.
///
/// # Errors
/// The system has no randomness to give.
pub fn fresh_salt() -> Result<[u8; 16], Failure> {
    let mut salt = [0_u8; 16];
    getrandom::fill(&mut salt).map_err(|_| Failure::internal("randomness"))?;
    Ok(salt)
}

/// Keeps these bytes; they are no paper's yet.
///
/// # Errors
/// The store's answer.
pub fn keep(connection: &Connection, salt: [u8; 16], bytes: &[u8]) -> Result<PaperFile, Failure> {
    let digest = digest(&salt, bytes);
    connection.prepare_cached("insert into file (digest, salt, bytes) values (?1, ?2, ?3)")?.execute((
        &digest,
        salt.as_slice(),
        bytes,
    ))?;
    let size = i64::try_from(bytes.len()).map_err(|_| Failure::internal("size"))?;
    Ok(PaperFile { digest, media: Media::of(bytes), size, name: None })
}

/// The bytes under a digest; nothing where they were destroyed or never there.
///
/// # Errors
/// The store's answer.
pub fn read(connection: &Connection, digest: &str) -> Result<Option<Vec<u8>>, Failure> {
    let mut statement = connection.prepare_cached("select bytes from file where digest = ?1")?;
    Ok(statement.query_row([digest], |row| row.get(0)).optional()?.flatten())
}

/// Whether there are bytes under a digest, and as many.
///
/// # Errors
/// The store's answer.
pub fn is_kept(connection: &Connection, file: &PaperFile) -> Result<bool, Failure> {
    let mut statement =
        connection.prepare_cached("select exists (select 1 from file where digest = ?1 and length(bytes) = ?2)")?;
    Ok(statement.query_row((&file.digest, file.size), |row| row.get(0))?)
}

/// Destroys the bytes under a digest of a paper's, where no other paper has them that was not itself expunged; the digest
/// stays.
///
/// # Errors
/// The store's answer.
pub fn destroy(connection: &Connection, digest: &str, paper: &str) -> Result<(), Failure> {
    connection.prepare_cached(include_str!("paper/destroy_file.sql"))?.execute([digest, paper])?;
    Ok(())
}

/// Takes away what never became a paper's.
///
/// # Errors
/// The store's answer.
pub fn sweep(connection: &Connection) -> Result<(), Failure> {
    connection.execute(include_str!("paper/unused_files.sql"), [])?;
    Ok(())
}

/// Digests whose bytes are not those that they were made of.
///
/// # Errors
/// The store's answer.
pub fn altered(connection: &Connection) -> Result<Vec<String>, Failure> {
    let mut statement = connection.prepare("select digest, salt, bytes from file where bytes is not null")?;
    let mut rows = statement.query([])?;
    let mut altered = Vec::new();
    while let Some(row) = rows.next()? {
        let (kept, salt): (String, Vec<u8>) = (row.get(0)?, row.get(1)?);
        if digest(&salt, row.get_ref(2)?.as_blob().unwrap_or_default()) != kept {
            altered.push(kept);
        }
    }
    // Files that a paper names and that are not there at all.
    let mut statement = connection.prepare(include_str!("paper/missing_files.sql"))?;
    let missing = statement.query_map([], |row| row.get(0))?;
    altered.extend(missing.collect::<Result<Vec<String>, _>>()?);
    Ok(altered)
}
