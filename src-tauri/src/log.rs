//! The log: what the program says of its own faults, in a small file of the app's folder. Codes, kinds and numbers; the
//! engine writes no word of a dossier into it.

use std::fmt::{Debug, Write as _};
use std::fs::OpenOptions;
use std::io::Write as _;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use chrono::Utc;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Metadata, Subscriber};

/// What the file may hold before it is begun anew; the one before is kept beside it.
const MOST: u64 = 256 * 1024;

struct Log {
    file: Mutex<PathBuf>,
}

/// Begins to write the log in `folder`. The file is made with its first line.
pub fn begin(folder: &Path) {
    let log = Log { file: Mutex::new(folder.join("log.txt")) };
    // A second one is refused; the first goes on.
    let _ = tracing::subscriber::set_global_default(log);
}

impl Subscriber for Log {
    fn enabled(&self, about: &Metadata<'_>) -> bool {
        *about.level() <= Level::WARN && about.target().starts_with("sabla")
    }

    fn event(&self, event: &Event<'_>) {
        let about = event.metadata();
        let mut line = format!("{} {} {}", Utc::now().format("%Y-%m-%dT%H:%M:%SZ"), about.level(), about.target());
        event.record(&mut Line(&mut line));
        line.push('\n');
        let Ok(file) = self.file.lock() else { return };
        if std::fs::metadata(&*file).is_ok_and(|about| about.len() > MOST) {
            let _ = std::fs::rename(&*file, file.with_extension("1.txt"));
        }
        let opened = OpenOptions::new().append(true).create(true).mode(0o600).open(&*file);
        let _ = opened.and_then(|mut file| file.write_all(line.as_bytes()));
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

struct Line<'a>(&'a mut String);

impl Visit for Line<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let _ = write!(self.0, " {}={value:?}", field.name());
    }
}
