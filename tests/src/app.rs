//! The real binary under WebKit's own driver, with a home folder and a message bus of its own.

use std::fs::{self, File};
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixStream;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::picture;
use crate::webdriver::{Element, Refused, Session, until};

/// A person's home folder and message bus: what the app keeps between two starts, and what two of them talk over.
pub struct Home {
    folder: TempDir,
    bus: Child,
    _screen: MutexGuard<'static, ()>,
}

/// What is typed goes to the window in front: where tests share a process, one has the screen at a time.
static SCREEN: Mutex<()> = Mutex::new(());

impl Home {
    pub fn new() -> Self {
        let screen = SCREEN.lock().unwrap_or_else(PoisonError::into_inner);
        let folder = TempDir::with_prefix("sabla-e2e-").expect("a folder");
        for name in ["config", "data", "cache", "run", "Dossiers"] {
            fs::create_dir(folder.path().join(name)).expect("a folder");
        }
        fs::set_permissions(folder.path().join("run"), fs::Permissions::from_mode(0o700)).expect("own folder");
        let socket = folder.path().join("run/bus");
        let bus = Command::new("dbus-daemon")
            .args(["--session", "--nofork", "--nosyslog", &format!("--address=unix:path={}", socket.display())])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("dbus-daemon starts");
        until("the bus", || UnixStream::connect(&socket).ok());
        Self { folder, bus, _screen: screen }
    }

    /// A path below the home folder.
    pub fn path(&self, below: &str) -> PathBuf {
        self.folder.path().join(below)
    }

    /// Every file that is left, relative to the home folder.
    pub fn files(&self) -> Vec<String> {
        let mut folders = vec![self.folder.path().to_owned()];
        let mut files = Vec::new();
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
                if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                    folders.push(entry.path());
                } else if let Ok(below) = entry.path().strip_prefix(self.folder.path()) {
                    files.push(below.to_string_lossy().into_owned());
                }
            }
        }
        files
    }

    /// Gives a command this home, and nothing of the machine's desktop.
    pub fn furnish<'c>(&self, command: &'c mut Command) -> &'c mut Command {
        command
            .env("HOME", self.folder.path())
            .env("DBUS_SESSION_BUS_ADDRESS", format!("unix:path={}", self.path("run/bus").display()))
            .env("XDG_CONFIG_HOME", self.path("config"))
            .env("XDG_DATA_HOME", self.path("data"))
            .env("XDG_CACHE_HOME", self.path("cache"))
            .env("XDG_RUNTIME_DIR", self.path("run"))
            .env("GSETTINGS_BACKEND", "memory")
            .env("LANG", "C.UTF-8")
            .env("NO_AT_BRIDGE", "1")
    }
}

impl Default for Home {
    fn default() -> Self {
        Self::new()
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        let _ = self.bus.kill();
        let _ = self.bus.wait();
    }
}

/// The folder of everything built.
pub fn target() -> PathBuf {
    let here = std::env::current_exe().expect("a program has a path");
    here.ancestors().nth(2).expect("target/debug/program").to_owned()
}

/// The binary that stands beside the tests' own folder of binaries.
pub fn binary() -> PathBuf {
    let here = std::env::current_exe().expect("a test has a path");
    let binary = here.parent().and_then(Path::parent).expect("target/debug/deps").join("sabla");
    assert!(binary.exists(), "{} is missing: build it with `cargo build -p sabla`", binary.display());
    binary
}

/// A running desk. Dropping it ends it by force; a failing test leaves a picture behind.
pub struct App {
    pub page: Session,
    driver: Child,
    pid: u32,
}

impl App {
    /// Starts the desk and waits until its page is there.
    pub fn start(home: &Home) -> Self {
        Self::start_with(home, &[])
    }

    /// Starts the desk with arguments.
    pub fn start_with(home: &Home, arguments: &[String]) -> Self {
        let app = Self::started(home, &binary(), arguments);
        until("the page", || {
            let ready = app
                .page
                .script("return document.readyState === 'complete' && location.protocol === 'tauri:'", json!([]));
            ready.is_ok_and(|ready| ready == true).then_some(())
        });
        app
    }

    /// Starts another program with one window, such as an empty one to measure by.
    pub fn started(home: &Home, program: &Path, arguments: &[String]) -> Self {
        let port = TcpListener::bind(("127.0.0.1", 0)).and_then(|free| free.local_addr()).expect("a port").port();
        let log = File::create(home.path(&format!("driver-{port}.log"))).expect("a log");
        let mut command = Command::new("WebKitWebDriver");
        command
            .arg(format!("--port={port}"))
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .stdout(log.try_clone().expect("a log"))
            .stderr(log)
            .process_group(0);
        let driver = home.furnish(&mut command).spawn().expect("WebKitWebDriver starts");
        let page = Session::start(port, &program.to_string_lossy(), arguments);
        let name = program.file_name().and_then(|name| name.to_str()).expect("a program has a name");
        let pid = until("the app's process", || descendant(driver.id(), name));
        Self { page, driver, pid }
    }

    /// The app's process id.
    pub fn pid(&self) -> u32 {
        self.pid
    }

    /// Ends the app as a power cut would.
    pub fn kill(self) {
        signal("-KILL", &self.pid.to_string());
        self.ended();
    }

    /// Ends the app by its own command.
    pub fn quit(self) {
        // The page is gone before it can answer.
        let _ = self.page.script("window.__TAURI_INTERNALS__.invoke('desk', { name: 'quit', body: {} })", json!([]));
        self.ended();
    }

    /// Waits until the app has ended of itself.
    pub fn ended(self) {
        until("the app's end", || (!Path::new(&format!("/proc/{}/stat", self.pid)).exists()).then_some(()));
    }

    /// All visible elements of a role with this accessible name.
    pub fn all(&self, role: &str, name: Option<&str>) -> Vec<Element> {
        self.found(role, name, false)
    }

    fn found(&self, role: &str, name: Option<&str>, part: bool) -> Vec<Element> {
        let found = self.page.script(include_str!("by_role.js"), json!([role, name, part]));
        found.map(|answer| Session::elements_in(&answer)).unwrap_or_default()
    }

    /// Waits for the element of a role with exactly this accessible name.
    pub fn find(&self, role: &str, name: &str) -> Element {
        until(&format!("{role} “{name}”"), || self.all(role, Some(name)).into_iter().next())
    }

    /// Waits for an element whose accessible name has this in it.
    pub fn find_like(&self, role: &str, part: &str) -> Element {
        until(&format!("{role} like “{part}”"), || self.found(role, Some(part), true).into_iter().next())
    }

    /// Waits until no element of this role and name is left.
    pub fn gone(&self, role: &str, name: &str) {
        until(&format!("no {role} “{name}”"), || self.all(role, Some(name)).is_empty().then_some(()));
    }

    /// Clicks, again where the page has just replaced or covered the element.
    pub fn click(&self, role: &str, name: &str) {
        self.steadily(
            &format!("{role} “{name}” to click"),
            || self.all(role, Some(name)),
            |element| self.page.click(element),
        );
    }

    /// Clicks what has this in its accessible name.
    pub fn click_like(&self, role: &str, part: &str) {
        self.steadily(
            &format!("{role} like “{part}” to click"),
            || self.found(role, Some(part), true),
            |element| self.page.click(element),
        );
    }

    /// Replaces what a text field holds.
    pub fn fill(&self, label: &str, text: &str) {
        self.fill_in("textbox", label, text);
    }

    /// Replaces what a field of this role holds.
    pub fn fill_in(&self, role: &str, label: &str, text: &str) {
        self.steadily(
            &format!("the field “{label}”"),
            || self.all(role, Some(label)),
            |field| self.page.clear(field).and_then(|()| self.page.type_into(field, text)),
        );
    }

    fn steadily(&self, what: &str, find: impl Fn() -> Vec<Element>, act: impl Fn(&Element) -> Result<(), Refused>) {
        until(what, || match act(find().first()?) {
            Ok(()) => Some(()),
            Err(refused) if refused.is_passing() => None,
            Err(refused) => panic!("{what}: {refused:?}"),
        });
    }

    /// Waits until the page shows this text somewhere.
    pub fn reads(&self, text: &str) {
        until(&format!("the text “{text}”"), || self.shows(text).then_some(()));
    }

    /// Whether the page shows this text now.
    pub fn shows(&self, text: &str) -> bool {
        self.page
            .script("return document.body.innerText.includes(arguments[0])", json!([text]))
            .is_ok_and(|yes| yes == true)
    }

    /// Calls one of the shell's commands from the page, as the UI does. The answer is `{ok}` or `{refused}`, and `bytes` says whether it came as an `ArrayBuffer`.
    pub fn call(&self, command: &str, arguments: Value) -> Value {
        let body = "const [command, given, done] = arguments;
            const read = (answer) => answer instanceof ArrayBuffer ? JSON.parse(new TextDecoder().decode(answer)) : answer;
            window.__TAURI_INTERNALS__.invoke(command, given).then(
                (answer) => done({ ok: read(answer) ?? null, bytes: answer instanceof ArrayBuffer }),
                (refused) => done({ refused }));";
        self.page.script_async(body, json!([command, arguments])).expect("the page answers")
    }

    /// Asks a query in the view that the page shows, as [`App::call`].
    pub fn ask(&self, name: &str, argument: Value) -> Value {
        let state = self.call("desk", json!({ "name": "state", "body": {} }));
        let view = state["ok"]["dossier"]["view"]["number"].as_u64().unwrap_or_default();
        self.call("ask", json!({ "name": name, "argument": argument, "view": view }))
    }

    /// The app's windows that are to be seen.
    pub fn windows(&self) -> Vec<u32> {
        windows_of(self.pid)
    }

    /// Waits until what the page holds is also painted: its fonts are there, nothing moves, two frames have passed.
    fn painted(&self) {
        let body = "const done = arguments[arguments.length - 1];
            const still = () => Promise.allSettled(document.getAnimations().map((moving) => moving.finished));
            document.fonts.ready.then(still).then(() => requestAnimationFrame(() => requestAnimationFrame(() => done(true))));";
        self.page.script_async(body, json!([])).expect("the page paints");
    }

    /// Saves a picture of the page below `target/pictures`.
    pub fn picture(&self, name: &str) -> PathBuf {
        self.painted();
        let folder = binary().with_file_name("").join("../pictures");
        fs::create_dir_all(&folder).expect("a folder for pictures");
        let file = folder.join(format!("{name}.png"));
        let window = until("the window", || window_of(self.pid));
        picture::take(window, &file).expect("a picture");
        file
    }
}

impl Drop for App {
    fn drop(&mut self) {
        if std::thread::panicking() {
            let test = std::thread::current().name().unwrap_or("journey").replace("::", "-");
            let file = binary().with_file_name(format!("failed-{test}.png"));
            if window_of(self.pid).is_some_and(|window| picture::take(window, &file).is_ok()) {
                eprintln!("the page as it was: {}", file.display());
            }
        }
        signal("-TERM", &format!("-{}", self.driver.id()));
        signal("-KILL", &self.pid.to_string());
        let _ = self.driver.wait();
    }
}

fn signal(signal: &str, to: &str) {
    let _ = Command::new("kill").args([signal, "--", to]).stderr(Stdio::null()).status();
}

/// A process's window, once it is to be seen.
fn window_of(pid: u32) -> Option<u32> {
    windows_of(pid).first().copied()
}

fn windows_of(pid: u32) -> Vec<u32> {
    let mut search = Command::new("xdotool");
    let found = search.args(["search", "--onlyvisible", "--pid", &pid.to_string()]).stderr(Stdio::null()).output();
    let lines = found.map(|found| String::from_utf8_lossy(&found.stdout).into_owned()).unwrap_or_default();
    lines.lines().filter_map(|line| line.parse().ok()).collect()
}

/// The app without a driver, as a person starts it.
pub struct Plain {
    child: Child,
    window: String,
}

impl Plain {
    /// Starts the app and waits until its window is to be seen.
    pub fn start(home: &Home, arguments: &[String]) -> Self {
        Self::start_from(&binary(), home, arguments)
    }

    /// Starts a copy of the app that stands elsewhere.
    pub fn start_from(binary: &Path, home: &Home, arguments: &[String]) -> Self {
        let said = home.path("run/said.txt");
        let mut command = Command::new(binary);
        let command = home.furnish(&mut command).args(arguments).stdout(Stdio::null());
        let mut child = command.stderr(File::create(&said).expect("a file")).spawn().expect("the app starts");
        let window = until("the window", || {
            if let Some(status) = child.try_wait().ok().flatten() {
                panic!("it ended with {status}: {}", fs::read_to_string(&said).unwrap_or_default());
            }
            window_of(child.id())
        });
        Self { child, window: window.to_string() }
    }

    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// Its windows that are to be seen.
    pub fn windows(&self) -> Vec<u32> {
        windows_of(self.pid())
    }

    /// What the title bar says.
    pub fn title(&self) -> String {
        let said = Command::new("xdotool").args(["getwindowname", &self.window]).output().expect("xdotool runs");
        String::from_utf8_lossy(&said.stdout).trim().to_owned()
    }

    /// Types and presses keys as a person does, into whatever has the focus: `text`, then each of `keys`.
    pub fn type_and_press(&self, text: &str, keys: &[&str]) {
        let run = |arguments: &[&str]| {
            Command::new("xdotool").args(arguments).stderr(Stdio::null()).status().expect("xdotool runs");
        };
        run(&["windowfocus", &self.window]);
        run(&["key", "ctrl+a"]);
        run(&["type", "--delay", "5", text]);
        run(&[&["key"], keys].concat());
    }

    /// The processes that hold pages.
    pub fn pages(&self) -> Vec<u32> {
        let is_page = |pid: &u32| parent_and_name(*pid).is_some_and(|(_, name)| name.starts_with("WebKitWebProc"));
        descendants(self.pid()).into_iter().filter(is_page).collect()
    }

    /// Asks the app to end, as the system does when the person logs out, and waits until it has.
    pub fn end(mut self) -> ExitStatus {
        signal("-TERM", &self.child.id().to_string());
        until("the app's end", || self.child.try_wait().ok().flatten())
    }
}

impl Drop for Plain {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A process and all that it started.
pub fn descendants(ancestor: u32) -> Vec<u32> {
    processes().filter(|pid| *pid == ancestor || is_below(*pid, ancestor)).collect()
}

/// The process of this name below another one.
fn descendant(ancestor: u32, name: &str) -> Option<u32> {
    processes().find(|pid| parent_and_name(*pid).is_some_and(|(_, own)| own == name) && is_below(*pid, ancestor))
}

fn processes() -> impl Iterator<Item = u32> {
    fs::read_dir("/proc").into_iter().flatten().flatten().filter_map(|entry| entry.file_name().to_str()?.parse().ok())
}

fn is_below(pid: u32, ancestor: u32) -> bool {
    let above = std::iter::successors(parent_and_name(pid), |(parent, _)| parent_and_name(*parent));
    above.into_iter().any(|(parent, _)| parent == ancestor)
}

fn parent_and_name(pid: u32) -> Option<(u32, String)> {
    let stat = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    let (head, tail) = stat.rsplit_once(')')?;
    Some((tail.split_whitespace().nth(1)?.parse().ok()?, head.split_once('(')?.1.to_owned()))
}
