//! What the desk says of itself, passed on to the window that it concerns and to nobody else.

use serde_json::Value;
use tauri::{AppHandle, Emitter, EventTarget, Manager, WebviewWindow, Window, WindowEvent};

use crate::room::{self, ROOM};

/// The label of the mediator's window.
pub const WINDOW: &str = "desk";

/// The desk asks the shell to end the app.
const QUIT: &str = "quit";

/// The dossier was locked.
const LOCKED: &str = "locked";

/// What the presentation window shows is other than before.
const ROOM_CHANGED: &str = "room_changed";

/// A file was handed to the app; the page may take it.
pub const FILE_HANDED: &str = "file_handed";

/// How long a page that is to end still answers the keys pressed before.
#[cfg(target_os = "linux")]
const FOR_KEYS_UNDER_WAY: std::time::Duration = std::time::Duration::from_millis(150);

/// Passes an event on. One that cannot be delivered has no reader: the window is gone.
pub fn pass_on(app: &AppHandle, name: &str, payload: &Value) {
    match name {
        QUIT => app.exit(0),
        ROOM_CHANGED => room::follow(app),
        _ => drop(app.emit_to(EventTarget::webview_window(WINDOW), name, payload)),
    }
    if name == LOCKED {
        end_the_page(app);
    }
}

/// A closed presentation window is no longer shown anything; with the desk's own window everything ends.
pub fn follow_windows(window: &Window, event: &WindowEvent) {
    if !matches!(event, WindowEvent::Destroyed) {
        return;
    }
    match window.label() {
        ROOM => room::closed(window.app_handle()),
        WINDOW => window.app_handle().exit(0),
        _ => {}
    }
}

/// Ends the process that held the page, and with it every text it had in memory; a fresh one shows the lock. Under a
/// test's driver, which would lose its page, the page reloads itself and no more.
#[cfg(target_os = "linux")]
fn end_the_page(app: &AppHandle) {
    use gtk::prelude::WidgetExt;
    use webkit2gtk::WebViewExt;
    if std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some() {
        return;
    }
    if let Some(window) = app.get_webview_window(WINDOW) {
        let _ = window.with_webview(|webview| {
            let page = webview.inner();
            // A key that a page took with it unanswered would keep every later one waiting.
            page.set_sensitive(false);
            gtk::glib::timeout_add_local_once(FOR_KEYS_UNDER_WAY, move || {
                page.terminate_web_process();
                page.reload();
            });
        });
    }
}

/// Lets a fresh page have the keys once it stands.
///
/// # Errors
/// The window's answer.
#[cfg(target_os = "linux")]
pub fn give_keys_to_fresh_pages(window: &WebviewWindow) -> tauri::Result<()> {
    use gtk::prelude::WidgetExt;
    use webkit2gtk::{LoadEvent, WebViewExt};
    window.with_webview(|webview| {
        webview.inner().connect_load_changed(|page, event| {
            if event == LoadEvent::Finished && !page.is_sensitive() {
                page.set_sensitive(true);
                page.grab_focus();
            }
        });
    })
}

#[cfg(not(target_os = "linux"))]
fn end_the_page(_: &AppHandle) {}

#[cfg(not(target_os = "linux"))]
pub fn give_keys_to_fresh_pages(_: &WebviewWindow) -> tauri::Result<()> {
    Ok(())
}
