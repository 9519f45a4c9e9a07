//! What the desk says of itself, passed on to its window and to nobody else.

use serde_json::Value;
#[cfg(target_os = "linux")]
use tauri::Manager;
use tauri::{AppHandle, Emitter, EventTarget};

/// The label of the mediator's window.
pub const WINDOW: &str = "desk";

/// The desk asks the shell to end the app.
const QUIT: &str = "quit";

/// The dossier was locked.
const LOCKED: &str = "locked";

/// A file was handed to the app; the page may take it.
pub const FILE_HANDED: &str = "file_handed";

/// Passes an event on. One that cannot be delivered has no reader: the window is gone.
pub fn pass_on(app: &AppHandle, name: &str, payload: &Value) {
    if name == QUIT {
        app.exit(0);
    } else {
        let _ = app.emit_to(EventTarget::webview_window(WINDOW), name, payload);
    }
    if name == LOCKED {
        end_the_page(app);
    }
}

/// Ends the process that held the page, and with it every text it had in memory; a fresh one shows the lock. Under a
/// test's driver, which would lose its page, the page reloads itself and no more.
#[cfg(target_os = "linux")]
fn end_the_page(app: &AppHandle) {
    use webkit2gtk::WebViewExt;
    if std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some() {
        return;
    }
    if let Some(window) = app.get_webview_window(WINDOW) {
        let _ = window.with_webview(|webview| {
            let page = webview.inner();
            page.terminate_web_process();
            page.reload();
        });
    }
}

#[cfg(not(target_os = "linux"))]
fn end_the_page(_: &AppHandle) {}
