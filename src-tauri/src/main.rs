//! Sabla, the mediator's desk: the window, and the same binary without one for scripts.

mod app;
mod command_line;
mod drawing;
mod events;
mod ipc;
mod log;
mod passphrase;
mod room;
mod windowless;

use std::process::ExitCode;

use command_line::Request;

fn main() -> ExitCode {
    keep_memory_to_ourselves();
    match command_line::parse(std::env::args_os().skip(1)) {
        Ok(Request::Window { file }) => app::run(file),
        Ok(Request::Windowless(task)) => windowless::run(&task),
        Ok(Request::Say(text)) => windowless::say(&text),
        Err(error) => windowless::misused(&error),
    }
}

/// No core dump and no other process of the same user may read a key or a note out of this one's memory.
#[cfg(target_os = "linux")]
fn keep_memory_to_ourselves() {
    use rustix::process::{DumpableBehavior, Resource, Rlimit, set_dumpable_behavior, setrlimit};
    let none = Rlimit { current: Some(0), maximum: Some(0) };
    let _ = setrlimit(Resource::Core, none);
    let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
}

#[cfg(not(target_os = "linux"))]
fn keep_memory_to_ourselves() {}
