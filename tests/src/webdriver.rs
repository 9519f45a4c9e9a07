//! A WebDriver client of our own: one request at a time over loopback, in plain sequence, so that a journey reads as a list of steps.

use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// How long a condition may take to come true on a busy machine.
pub const PATIENCE: Duration = Duration::from_secs(90);

const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// Asks `look` until it gives something.
///
/// # Panics
/// When it still gives nothing after [`PATIENCE`]; `what` says what was waited for.
pub fn until<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let start = Instant::now();
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(start.elapsed() < PATIENCE, "waited {PATIENCE:?} for {what}");
        std::thread::park_timeout(Duration::from_millis(15));
    }
}

/// A refusal by the driver: its error code and message.
#[derive(Debug)]
pub struct Refused {
    pub code: String,
    pub message: String,
}

impl Refused {
    /// Whether the same may succeed in a moment: the page was just being redrawn.
    pub fn is_passing(&self) -> bool {
        let passing =
            ["stale element reference", "element not interactable", "element click intercepted", "no such element"];
        passing.contains(&self.code.as_str())
    }
}

/// A WebDriver session with one page.
pub struct Session {
    port: u16,
    id: String,
}

/// An element of the page, valid until the page replaces it.
#[derive(Debug, Clone)]
pub struct Element(String);

impl Session {
    /// Starts the binary through a driver that listens on `port`.
    pub fn start(port: u16, binary: &str, arguments: &[String]) -> Self {
        until("the driver", || TcpStream::connect(("127.0.0.1", port)).ok());
        let wanted = json!({ "webkitgtk:browserOptions": { "binary": binary, "args": arguments } });
        let asked = json!({ "capabilities": { "alwaysMatch": wanted } });
        let begun = request(port, "POST", "/session", Some(&asked), PATIENCE).expect("the driver answers");
        let begun = begun.unwrap_or_else(|refused| panic!("no session: {refused:?}"));
        let id = begun["sessionId"].as_str().expect("a session has an id").to_owned();
        Self { port, id }
    }

    fn call(&self, method: &str, path: &str, body: Option<&Value>) -> Result<Value, Refused> {
        request(self.port, method, &format!("/session/{}{path}", self.id), body, PATIENCE).expect("the driver answers")
    }

    /// Runs a function body in the page.
    pub fn script(&self, body: &str, arguments: Value) -> Result<Value, Refused> {
        self.call("POST", "/execute/sync", Some(&json!({ "script": body, "args": arguments })))
    }

    /// Runs a function body whose last argument is the callback that takes its answer.
    pub fn script_async(&self, body: &str, arguments: Value) -> Result<Value, Refused> {
        self.call("POST", "/execute/async", Some(&json!({ "script": body, "args": arguments })))
    }

    pub fn url(&self) -> String {
        let url = self.call("GET", "/url", None).expect("the page has an address");
        url.as_str().unwrap_or_default().to_owned()
    }

    /// The elements that a script returned, in its order.
    pub fn elements_in(answer: &Value) -> Vec<Element> {
        let list = answer.as_array().map(Vec::as_slice).unwrap_or_default();
        list.iter().filter_map(|item| item[ELEMENT].as_str()).map(|id| Element(id.to_owned())).collect()
    }

    pub fn click(&self, element: &Element) -> Result<(), Refused> {
        self.call("POST", &format!("/element/{}/click", element.0), Some(&json!({}))).map(drop)
    }

    pub fn clear(&self, element: &Element) -> Result<(), Refused> {
        self.call("POST", &format!("/element/{}/clear", element.0), Some(&json!({}))).map(drop)
    }

    pub fn type_into(&self, element: &Element, text: &str) -> Result<(), Refused> {
        self.call("POST", &format!("/element/{}/value", element.0), Some(&json!({ "text": text }))).map(drop)
    }

    /// The text as shown.
    pub fn text(&self, element: &Element) -> Result<String, Refused> {
        let text = self.call("GET", &format!("/element/{}/text", element.0), None)?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// A property of the element, such as `value` or `disabled`.
    pub fn property(&self, element: &Element, name: &str) -> Result<Value, Refused> {
        self.call("GET", &format!("/element/{}/property/{name}", element.0), None)
    }

    /// Presses the keys together, as for a shortcut, and lets go in reverse order. Named keys as in [`key`].
    pub fn press(&self, keys: &[char]) -> Result<(), Refused> {
        let down = keys.iter().map(|key| json!({ "type": "keyDown", "value": key.to_string() }));
        let up = keys.iter().rev().map(|key| json!({ "type": "keyUp", "value": key.to_string() }));
        let steps: Vec<Value> = down.chain(up).collect();
        self.act(json!([{ "type": "key", "id": "keyboard", "actions": steps }]))
    }

    /// Presses a key as a finger does, which leaves it some frames later.
    pub fn hold(&self, key: char) -> Result<(), Refused> {
        let key = key.to_string();
        let steps = json!([
            { "type": "keyDown", "value": key },
            { "type": "pause", "duration": 60 },
            { "type": "keyUp", "value": key },
        ]);
        self.act(json!([{ "type": "key", "id": "keyboard", "actions": steps }]))
    }

    /// Drags with the pointer from the middle of one element to a point in another: CSS pixels from its middle.
    pub fn drag(&self, from: &Element, to: &Element, (x, y): (i32, i32)) -> Result<(), Refused> {
        let origin = |element: &Element| json!({ ELEMENT: element.0 });
        let moved = |origin: Value, x: i32, y: i32, duration: u32| json!({ "type": "pointerMove", "duration": duration, "origin": origin, "x": x, "y": y });
        let steps = json!([
            moved(origin(from), 0, 0, 0),
            { "type": "pointerDown", "button": 0 },
            moved(json!("pointer"), 0, 8, 40),
            moved(origin(to), x, y, 120),
            moved(origin(to), x, y, 20),
            { "type": "pointerUp", "button": 0 },
        ]);
        self.act(
            json!([{ "type": "pointer", "id": "mouse", "parameters": { "pointerType": "mouse" }, "actions": steps }]),
        )
    }

    fn act(&self, sources: Value) -> Result<(), Refused> {
        self.call("POST", "/actions", Some(&json!({ "actions": sources }))).map(drop)
    }

    /// Sets the window's outer size, in pixels.
    pub fn resize(&self, width: u32, height: u32) -> Result<(), Refused> {
        self.call("POST", "/window/rect", Some(&json!({ "width": width, "height": height }))).map(drop)
    }
}

/// Keys without a letter, by WebDriver's code points.
pub mod key {
    pub const ENTER: char = '\u{E007}';
    pub const TAB: char = '\u{E004}';
    pub const ESCAPE: char = '\u{E00C}';
    pub const BACKSPACE: char = '\u{E003}';
    pub const DELETE: char = '\u{E017}';
    pub const SHIFT: char = '\u{E008}';
    pub const CONTROL: char = '\u{E009}';
    pub const ALT: char = '\u{E00A}';
    pub const LEFT: char = '\u{E012}';
    pub const UP: char = '\u{E013}';
    pub const RIGHT: char = '\u{E014}';
    pub const DOWN: char = '\u{E015}';
    pub const HOME: char = '\u{E011}';
    pub const END: char = '\u{E010}';
    pub const F6: char = '\u{E036}';
}

fn request(
    port: u16,
    method: &str,
    path: &str,
    body: Option<&Value>,
    patience: Duration,
) -> io::Result<Result<Value, Refused>> {
    let body = body.map(Value::to_string).unwrap_or_default();
    let mut stream = TcpStream::connect(("127.0.0.1", port))?;
    stream.set_read_timeout(Some(patience))?;
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )?;
    let mut reply = Vec::new();
    stream.read_to_end(&mut reply)?;
    let reply = String::from_utf8_lossy(&reply);
    let (head, text) = reply.split_once("\r\n\r\n").ok_or(io::ErrorKind::UnexpectedEof)?;
    let mut answer: Value = serde_json::from_str(text).map_err(|_| io::Error::other(format!("{head}\n{text}")))?;
    let value = answer["value"].take();
    if head.split(' ').nth(1) == Some("200") {
        return Ok(Ok(value));
    }
    let said = |name: &str| value[name].as_str().unwrap_or_default().to_owned();
    Ok(Err(Refused { code: said("error"), message: said("message") }))
}
