//! Running other programs.

use std::ffi::OsStr;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What a task comes to: nothing, or a sentence on why it stopped.
pub type Done = Result<(), String>;

/// The checkout's top folder.
pub fn root() -> &'static Path {
    let crate_folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    crate_folder.ancestors().nth(3).unwrap_or(crate_folder)
}

/// Where cargo puts what it builds.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |folder| root().join(folder))
}

/// A program to run in the top folder.
pub struct Program(Command);

/// A program by name or path.
pub fn command(program: impl AsRef<OsStr>) -> Program {
    let mut command = Command::new(program);
    command.current_dir(root());
    Program(command)
}

/// The cargo that runs this task.
pub fn cargo<'a>(arguments: impl IntoIterator<Item = &'a str>) -> Program {
    command(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into())).args(arguments)
}

impl Program {
    pub fn args<S: AsRef<OsStr>>(mut self, arguments: impl IntoIterator<Item = S>) -> Self {
        self.0.args(arguments);
        self
    }

    pub fn within(mut self, folder: impl AsRef<Path>) -> Self {
        self.0.current_dir(root().join(folder));
        self
    }

    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.0.env(name, value);
        self
    }

    /// As a person would type it.
    pub fn line(&self) -> String {
        let words = std::iter::once(self.0.get_program()).chain(self.0.get_args());
        words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
    }

    /// Runs it with the terminal's own input and output.
    pub fn run(mut self) -> Done {
        let line = self.line();
        eprintln!("» {line}");
        match self.0.status() {
            Ok(status) if status.success() => Ok(()),
            Ok(status) => Err(format!("{line}: {status}")),
            Err(error) => Err(format!("{line}: {error}")),
        }
    }

    /// What it prints, where it succeeds.
    pub fn output(mut self) -> Option<String> {
        let output = self.0.stderr(Stdio::null()).stdin(Stdio::null()).output().ok()?;
        output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
    }

    /// Whether it can be run and succeeds, in silence.
    pub fn succeeds(self) -> bool {
        self.output().is_some()
    }

    pub fn into_inner(self) -> Command {
        self.0
    }
}

/// Whether a program of this name is on the path.
pub fn has(program: &str) -> bool {
    find(&[program]).is_some()
}

/// The first of these programs that is on the path.
pub fn find(programs: &[&str]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    programs.iter().find_map(|program| folders.iter().map(|folder| folder.join(program)).find(|file| file.is_file()))
}

/// Whether a person can answer a question, such as sudo's for a password.
pub fn attended() -> bool {
    std::env::var("CI").is_err() && std::io::stdin().is_terminal()
}
