//! Whole files written so that a crash leaves the old one or the new one, and what the disk may answer.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Seek, Write};
use std::path::{Path, PathBuf};

use serde::Serialize;
use ts_rs::TS;

/// Why the disk refused.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, thiserror::Error)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum DiskFault {
    /// No room left on the medium.
    #[error("disk_full")]
    DiskFull,
    /// The folder, the file or the whole medium does not take writes.
    #[error("not_writable")]
    NotWritable,
    /// We may not read it.
    #[error("not_readable")]
    NotReadable,
    /// No such file or folder.
    #[error("file_missing")]
    FileMissing,
    /// No such folder to write in.
    #[error("folder_missing")]
    FolderMissing,
    /// Something of this name is there already; nothing was overwritten.
    #[error("file_exists")]
    FileExists,
    /// Any other answer, by its kind (never a path).
    #[error("disk_failed: {kind}")]
    DiskFailed {
        /// The operating system's kind of error.
        kind: String,
    },
}

impl From<io::Error> for DiskFault {
    fn from(error: io::Error) -> Self {
        use io::ErrorKind as Kind;
        match error.kind() {
            Kind::StorageFull | Kind::QuotaExceeded | Kind::FileTooLarge | Kind::WriteZero => Self::DiskFull,
            Kind::PermissionDenied | Kind::ReadOnlyFilesystem => Self::NotWritable,
            Kind::NotFound | Kind::NotADirectory => Self::FileMissing,
            Kind::AlreadyExists => Self::FileExists,
            kind => Self::DiskFailed { kind: format!("{kind:?}") },
        }
    }
}

/// As [`DiskFault::from`], for an attempt to read.
pub(crate) fn reading(error: io::Error) -> DiskFault {
    match DiskFault::from(error) {
        DiskFault::NotWritable => DiskFault::NotReadable,
        fault => fault,
    }
}

/// As [`DiskFault::from`], for an attempt to write a file that need not be there.
pub(crate) fn writing(error: io::Error) -> DiskFault {
    match DiskFault::from(error) {
        DiskFault::FileMissing => DiskFault::FolderMissing,
        fault => fault,
    }
}

/// `path` with `ending` after its last character.
pub(crate) fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

/// The folder that holds `path`.
pub(crate) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// Makes a new file that only its owner may read; fails if there is one.
pub(crate) fn create_private(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Makes `folder` and what is above it, for its owner alone.
pub(crate) fn create_private_folder(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Makes names in `folder` as lasting as the files they name.
pub(crate) fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

/// Writes `bytes` under `path`: temporary file, fsync, rename, fsync of the folder. On failure nothing new remains.
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let part = with_ending(path, ".part");
    remove_if_there(&part)?;
    let written = create_private(&part).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()
    });
    let placed = written.and_then(|()| fs::rename(&part, path));
    if let Err(error) = placed {
        remove_if_there(&part).ok();
        return Err(error);
    }
    sync_folder(folder_of(path))
}

/// Removes a file; that there is none is no error.
pub(crate) fn remove_if_there(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Overwrites a file from `from` to its end with random bytes, syncs it and removes it; that there is none is no error.
pub(crate) fn destroy(path: &Path, from: u64) -> io::Result<()> {
    let mut file = match OpenOptions::new().write(true).open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error),
    };
    let mut left = file.metadata()?.len().saturating_sub(from);
    file.seek(io::SeekFrom::Start(from))?;
    let mut noise = [0; 4096];
    while left > 0 {
        getrandom::fill(&mut noise).map_err(|_| io::ErrorKind::Other)?;
        let some = left.min(noise.len() as u64);
        file.write_all(&noise[..some as usize])?;
        left -= some;
    }
    file.sync_all()?;
    fs::remove_file(path)
}
