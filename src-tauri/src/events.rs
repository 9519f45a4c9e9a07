//! What the desk says of itself, passed on to its window and to nobody else.

use serde_json::Value;
use tauri::{AppHandle, Emitter, EventTarget};

/// The label of the mediator's window.
pub const WINDOW: &str = "desk";

/// The desk asks the shell to end the app.
const QUIT: &str = "quit";

/// A file was handed to the app; the page may take it.
pub const FILE_HANDED: &str = "file_handed";

/// Passes an event on. One that cannot be delivered has no reader: the window is gone.
pub fn pass_on(app: &AppHandle, name: &str, payload: &Value) {
    if name == QUIT {
        app.exit(0);
    } else {
        let _ = app.emit_to(EventTarget::webview_window(WINDOW), name, payload);
    }
}
