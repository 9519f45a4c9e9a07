//! A consistent copy of a dossier that may be in use: every page as it was at one moment, under the same key.

use std::path::Path;

use rusqlite::backup::{Backup, StepResult};

use super::open::{Mode, OpenFailure, open, refusal, unprepared};
use crate::disk::{self, DiskFault};
use crate::keys::FileKey;

/// Pages copied between two looks at whether to go on.
const STRIDE: i32 = 256;

/// Copies `source` to a new file. The reader's transaction holds the moment still while the writer goes on.
/// `go_on(done, of)`, in pages, is asked between strides; `false` ends the copying with `Ok(false)`.
///
/// # Errors
/// What the store or the disk answers. The file at `target` is then for the caller to remove.
pub(crate) fn copy(
    source: &Path,
    mode: Mode,
    key: &FileKey,
    target: &Path,
    go_on: &mut dyn FnMut(u64, u64) -> bool,
) -> Result<bool, OpenFailure> {
    let reader = match mode {
        Mode::Write => open(source, key, Mode::Read)?,
        other => open(source, key, other)?,
    };
    disk::create_private(target).map_err(DiskFault::from)?;
    let mut copy = unprepared(target, key)?;
    copy.execute_batch(include_str!("snapshot_target.sql")).map_err(refusal)?;
    reader.execute_batch(include_str!("snapshot_hold.sql")).map_err(refusal)?;
    {
        let pages = Backup::new(&reader, &mut copy).map_err(refusal)?;
        loop {
            let step = pages.step(STRIDE).map_err(refusal)?;
            let progress = pages.progress();
            let of = progress.pagecount.unsigned_abs().into();
            let done = (progress.pagecount - progress.remaining).unsigned_abs().into();
            match step {
                StepResult::Done => break,
                _ if !go_on(done, of) => return Ok(false),
                _ => {}
            }
        }
    }
    copy.close().map_err(|(_, error)| refusal(error))?;
    std::fs::File::open(target).and_then(|file| file.sync_all()).map_err(DiskFault::from)?;
    Ok(true)
}
