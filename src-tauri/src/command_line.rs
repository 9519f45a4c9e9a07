//! What the arguments ask for. A passphrase is never an argument: arguments are visible to every process.

use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::prelude::*;

use crate::passphrase::Source;

const USAGE: &str = include_str!("usage.txt");

/// One start of the binary.
#[derive(Debug, PartialEq)]
pub enum Request {
    /// The desk's window, with a dossier to open in it where one was named.
    Window { file: Option<PathBuf> },
    /// A task for scripts.
    Windowless(Task),
    /// Usage or version.
    Say(String),
}

/// A task on one dossier without a window.
#[derive(Debug, PartialEq)]
pub struct Task {
    pub kind: Kind,
    pub dossier: PathBuf,
    pub passphrase: Source,
}

#[derive(Debug, PartialEq)]
pub enum Kind {
    /// Runs a script of commands into the dossier, which is made where it does not exist.
    Replay {
        script: PathBuf,
    },
    Check,
    Dump {
        /// The dossier as this audience may know it: `table`, `public`, `party:NAME`, `head:NAME`, `circle:NAME`.
        audience: Option<String>,
    },
}

/// Parses the arguments after the program's name.
///
/// # Errors
/// When an option or a task is unknown, or something a task needs is missing.
pub fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Request, lexopt::Error> {
    let mut parser = lexopt::Parser::from_args(arguments);
    let mut words: Vec<OsString> = Vec::new();
    let mut into = None;
    let mut audience = None;
    let mut source = Source::Prompt;
    while let Some(argument) = parser.next()? {
        match argument {
            Short('h') | Long("help") => return Ok(Request::Say(USAGE.into())),
            Short('V') | Long("version") => {
                return Ok(Request::Say(concat!("sabla ", env!("CARGO_PKG_VERSION"), "\n").into()));
            }
            Long("into") => into = Some(PathBuf::from(parser.value()?)),
            Long("as") => audience = Some(parser.value()?.string()?),
            Long("passphrase-stdin") => source = Source::StandardInput,
            Long("passphrase-fd") => source = Source::Descriptor(parser.value()?.parse()?),
            Value(word) => words.push(word),
            other => return Err(other.unexpected()),
        }
    }
    let mut words = words.into_iter();
    let first = words.next();
    let kind = match first.as_deref().and_then(|word| word.to_str()) {
        Some("replay") => Kind::Replay { script: PathBuf::from(words.next().ok_or("replay: name a script")?) },
        Some("check") => Kind::Check,
        Some("dump") => Kind::Dump { audience: audience.take() },
        _ if audience.is_some() => return Err("--as belongs to dump".into()),
        _ => return window(first, words.next(), into),
    };
    if audience.is_some() {
        return Err("--as belongs to dump".into());
    }
    let dossier = match (&kind, into) {
        (Kind::Replay { .. }, Some(path)) => path,
        (Kind::Replay { .. }, None) => return Err("replay: say --into FILE".into()),
        (_, Some(_)) => return Err("--into belongs to replay".into()),
        (_, None) => PathBuf::from(words.next().ok_or("name a dossier")?),
    };
    match words.next() {
        Some(word) => Err(lexopt::Error::UnexpectedArgument(word)),
        None => Ok(Request::Windowless(Task { kind, dossier, passphrase: source })),
    }
}

fn window(file: Option<OsString>, more: Option<OsString>, into: Option<PathBuf>) -> Result<Request, lexopt::Error> {
    match (more, into) {
        (Some(word), _) => Err(lexopt::Error::UnexpectedArgument(word)),
        (None, Some(_)) => Err("--into belongs to replay".into()),
        (None, None) => Ok(Request::Window { file: file.map(PathBuf::from) }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Request, String> {
        parse(line.split_whitespace().map(OsString::from)).map_err(|error| error.to_string())
    }

    #[test]
    fn a_file_alone_opens_in_the_window() {
        assert_eq!(parsed(""), Ok(Request::Window { file: None }));
        assert_eq!(parsed("Case.sabla"), Ok(Request::Window { file: Some("Case.sabla".into()) }));
    }

    #[test]
    fn tasks_take_their_passphrase_from_a_safe_place() {
        let task = |kind, passphrase| Ok(Request::Windowless(Task { kind, dossier: "a.sabla".into(), passphrase }));
        assert_eq!(parsed("check a.sabla"), task(Kind::Check, Source::Prompt));
        assert_eq!(
            parsed("dump --passphrase-stdin a.sabla"),
            task(Kind::Dump { audience: None }, Source::StandardInput)
        );
        assert_eq!(
            parsed("dump a.sabla --as party:Wadira"),
            task(Kind::Dump { audience: Some("party:Wadira".into()) }, Source::Prompt)
        );
        assert_eq!(
            parsed("replay talks.toml --into a.sabla --passphrase-fd 3"),
            task(Kind::Replay { script: "talks.toml".into() }, Source::Descriptor(3))
        );
    }

    #[test]
    fn misuse_is_refused() {
        for line in [
            "check",
            "replay",
            "replay talks.toml",
            "replay talks.toml a.sabla",
            "check a.sabla --into b.sabla",
            "check a.sabla --as table",
            "a.sabla --as table",
            "check a.sabla b.sabla",
            "dump a.sabla --passphrase secret",
            "dump a.sabla --passphrase-fd x",
            "a.sabla b.sabla",
        ] {
            assert!(parsed(line).is_err(), "{line}");
        }
    }
}
