//! The presentation window: there while the desk shows something to the room, with a page that is let do what
//! `capabilities/room.json` lists.

use tauri::{AppHandle, Emitter, EventTarget, Manager, WebviewUrl};

use crate::ipc::Shared;

/// The label of the presentation window.
pub const ROOM: &str = "room";

/// Opens, closes or tells the window, as the desk now says.
pub fn follow(app: &AppHandle) {
    let app = app.clone();
    let _ = app.clone().run_on_main_thread(move || {
        let wanted = app.try_state::<Shared>().is_some_and(|desk| desk.has_room());
        match (app.get_webview_window(ROOM), wanted) {
            (Some(_), true) => drop(app.emit_to(EventTarget::webview_window(ROOM), "room_changed", ())),
            (Some(window), false) => drop(window.destroy()),
            (None, true) => open(&app),
            (None, false) => {}
        }
    });
}

fn open(app: &AppHandle) {
    let page = crate::app::page(app, ROOM, WebviewUrl::App("index.html?room".into()));
    match page.inner_size(1280.0, 720.0).build() {
        Ok(window) => drop(crate::drawing::suit_the_machine(&window)),
        Err(_) => closed(app),
    }
}

/// Somebody closed the window.
pub fn closed(app: &AppHandle) {
    if let Some(desk) = app.try_state::<Shared>() {
        let _ = desk.desk("close_room", b"{}");
    }
}
