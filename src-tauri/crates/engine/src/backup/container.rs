//! The inside of a backup: `backup.json`, then the database, then the keys, in a plain tar.

use std::fs::File;
use std::io::{self, Read, Write};
use std::path::Path;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::BackupFailure;
use crate::disk;
use crate::keys::to_hex;

const MANIFEST: &str = "backup.json";
const FORMAT: u32 = 1;
/// A manifest is a few hundred bytes; what claims more is not one.
const MANIFEST_MOST: u64 = 64 * 1024;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Manifest {
    pub(super) format: u32,
    pub(super) dossier: Uuid,
    pub(super) made_at: i64,
    pub(super) database: Part,
    pub(super) keys: Part,
    /// Digest of all the fields above.
    sha256: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Part {
    pub(super) name: String,
    pub(super) bytes: u64,
    sha256: String,
}

impl Part {
    pub(super) fn of(name: String, mut from: impl Read) -> io::Result<Self> {
        let mut digest = Digesting { to: io::sink(), digest: Sha256::new() };
        let bytes = io::copy(&mut from, &mut digest)?;
        Ok(Self { name, bytes, sha256: to_hex(&digest.digest.finalize()) })
    }
}

impl Manifest {
    pub(super) fn new(dossier: Uuid, made_at: i64, database: Part, keys: Part) -> Self {
        let mut made = Self { format: FORMAT, dossier, made_at, database, keys, sha256: String::new() };
        made.sha256 = made.sum();
        made
    }

    fn sum(&self) -> String {
        let fields = (self.format, self.dossier, self.made_at, &self.database, &self.keys);
        to_hex(&Sha256::digest(serde_json::to_vec(&fields).unwrap_or_default()))
    }
}

/// Writes a whole backup to a new file and syncs it.
pub(super) fn write(to: &Path, manifest: &Manifest, database: &mut File, keys: &[u8]) -> Result<(), BackupFailure> {
    let json = serde_json::to_vec_pretty(manifest).map_err(|_| BackupFailure::BackupDamaged)?;
    let mut tar = tar::Builder::new(disk::create_private(to)?);
    let at = u64::try_from(manifest.made_at / 1000).unwrap_or_default();
    append(&mut tar, MANIFEST, at, json.len() as u64, json.as_slice())?;
    append(&mut tar, &manifest.database.name, at, manifest.database.bytes, database)?;
    append(&mut tar, &manifest.keys.name, at, manifest.keys.bytes, keys)?;
    tar.into_inner()?.sync_all()?;
    Ok(())
}

/// The manifest alone.
pub(super) fn manifest(backup: &Path) -> Result<Manifest, BackupFailure> {
    let mut tar = tar::Archive::new(open(backup)?);
    let mut entries = tar.entries().map_err(damaged)?;
    manifest_of(entries.next())
}

/// Reads a whole backup, checks each part's length and digest, and gives the parts to `database` and `keys`.
pub(super) fn read<'a>(
    backup: &Path,
    database: &'a mut dyn Write,
    keys: &'a mut dyn Write,
) -> Result<Manifest, BackupFailure> {
    let mut tar = tar::Archive::new(open(backup)?);
    let mut entries = tar.entries().map_err(damaged)?;
    let manifest = manifest_of(entries.next())?;
    for (part, to) in [(&manifest.database, database), (&manifest.keys, keys)] {
        let mut entry = entries.next().ok_or(BackupFailure::BackupDamaged)?.map_err(damaged)?;
        let mut to = Digesting { to, digest: Sha256::new() };
        let bytes = io::copy(&mut entry, &mut to).map_err(|error| match error.kind() {
            io::ErrorKind::UnexpectedEof | io::ErrorKind::Other => BackupFailure::BackupDamaged,
            _ => error.into(),
        })?;
        if bytes != part.bytes || to_hex(&to.digest.finalize()) != part.sha256 {
            return Err(BackupFailure::BackupDamaged);
        }
    }
    Ok(manifest)
}

/// The length of a backup with these parts: a header a part, bodies in blocks of 512, two blocks at the end.
pub(super) fn expected_length(manifest: &Manifest) -> Option<u64> {
    let json = serde_json::to_vec_pretty(manifest).ok()?.len() as u64;
    let bodies = [json, manifest.database.bytes, manifest.keys.bytes].map(|bytes| bytes.div_ceil(512) * 512 + 512);
    Some(bodies.iter().sum::<u64>() + 1024)
}

fn open(backup: &Path) -> Result<File, BackupFailure> {
    File::open(backup).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => BackupFailure::BackupMissing,
        _ => disk::reading(error).into(),
    })
}

fn manifest_of(entry: Option<io::Result<tar::Entry<'_, File>>>) -> Result<Manifest, BackupFailure> {
    let entry = entry.ok_or(BackupFailure::BackupDamaged)?.map_err(damaged)?;
    if entry.path().map_err(damaged)? != Path::new(MANIFEST) || entry.size() > MANIFEST_MOST {
        return Err(BackupFailure::BackupDamaged);
    }
    let manifest: Manifest = serde_json::from_reader(entry).map_err(|_| BackupFailure::BackupDamaged)?;
    if manifest.format == FORMAT && manifest.sha256 == manifest.sum() {
        Ok(manifest)
    } else {
        Err(BackupFailure::BackupDamaged)
    }
}

fn append(tar: &mut tar::Builder<File>, name: &str, at: u64, bytes: u64, from: impl Read) -> io::Result<()> {
    let mut header = tar::Header::new_ustar();
    header.set_size(bytes);
    header.set_mode(0o600);
    header.set_mtime(at);
    header.set_entry_type(tar::EntryType::Regular);
    tar.append_data(&mut header, name, from)
}

fn damaged(_: io::Error) -> BackupFailure {
    BackupFailure::BackupDamaged
}

struct Digesting<W> {
    to: W,
    digest: Sha256,
}

impl<W: Write> Write for Digesting<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let taken = self.to.write(bytes)?;
        self.digest.update(&bytes[..taken]);
        Ok(taken)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}
