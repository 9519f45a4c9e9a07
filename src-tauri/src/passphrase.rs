//! Where a passphrase comes from when there is no window.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};

use zeroize::Zeroizing;

/// The longest line taken for a passphrase, in bytes.
const LONGEST: u64 = 4096;

/// A place a passphrase is read from.
#[derive(Debug, PartialEq, Clone, Copy)]
pub enum Source {
    /// The terminal, without echo.
    Prompt,
    StandardInput,
    /// An open file descriptor handed over by the caller.
    Descriptor(u32),
}

impl Source {
    /// Reads one line, without its line end. On the terminal a new passphrase is asked for twice.
    ///
    /// # Errors
    /// When there is no terminal or descriptor, when nothing was given, or the two tries differ.
    pub fn read(self, new: bool) -> io::Result<Zeroizing<String>> {
        match self {
            Self::StandardInput => line(io::stdin().lock()),
            Self::Descriptor(number) => line(File::open(format!("/dev/fd/{number}"))?),
            Self::Prompt => {
                let given = Zeroizing::new(rpassword::prompt_password("Passphrase: ")?);
                if new && *given != *Zeroizing::new(rpassword::prompt_password("Once more: ")?) {
                    return Err(io::Error::new(io::ErrorKind::InvalidInput, "the two differ"));
                }
                some(given)
            }
        }
    }
}

fn line(source: impl Read) -> io::Result<Zeroizing<String>> {
    let mut given = Zeroizing::new(String::with_capacity(LONGEST as usize));
    BufReader::new(source.take(LONGEST)).read_line(&mut given)?;
    let length = given.trim_end_matches(['\r', '\n']).len();
    given.truncate(length);
    some(given)
}

fn some(given: Zeroizing<String>) -> io::Result<Zeroizing<String>> {
    if given.is_empty() { Err(io::ErrorKind::UnexpectedEof.into()) } else { Ok(given) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_first_line_counts_and_its_spaces_stay() {
        let read = |text: &str| line(text.as_bytes()).map(|given| given.to_string()).ok();
        assert_eq!(read(" سرّ المهنة \r\nmore"), Some(" سرّ المهنة ".into()));
        assert_eq!(read("no line end"), Some("no line end".into()));
        assert_eq!(read("\n"), None);
        assert_eq!(read(""), None);
    }
}
