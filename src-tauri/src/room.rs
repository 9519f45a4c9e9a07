//! The presentation window: there while the desk shows something to the room, with a page that is let do what
//! `capabilities/room.json` lists.

use tauri::{AppHandle, Emitter, EventTarget, Manager, WebviewUrl, WebviewWindow};

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
        Ok(window) => {
            let _ = crate::drawing::suit_the_machine(&window);
            if let Some(desk) = app.get_webview_window(crate::events::WINDOW) {
                let _ = take_other_screen(&desk, &window);
            }
        }
        Err(_) => closed(app),
    }
}

/// Fills its screen with the window, or gives it back its frame.
pub fn fill(app: &AppHandle) {
    let app = app.clone();
    let _ = app.clone().run_on_main_thread(move || {
        if let Some(window) = app.get_webview_window(ROOM) {
            let _ = fill_or_free(&window);
        }
    });
}

/// Where the machine has a screen that the desk is not on, the window fills that one.
#[cfg(target_os = "linux")]
fn take_other_screen(desk: &WebviewWindow, room: &WebviewWindow) -> tauri::Result<()> {
    use gtk::prelude::{GtkWindowExt, MonitorExt, WidgetExt};
    let (desk, room) = (desk.gtk_window()?, room.gtk_window()?);
    let display = room.display();
    let Some(here) = desk.window().and_then(|window| display.monitor_at_window(&window)) else { return Ok(()) };
    let elsewhere = |at: &i32| display.monitor(*at).is_some_and(|one| one.geometry() != here.geometry());
    if let (Some(at), Some(screen)) = ((0..display.n_monitors()).find(elsewhere), GtkWindowExt::screen(&room)) {
        room.fullscreen_on_monitor(&screen, at);
    }
    Ok(())
}

#[cfg(target_os = "linux")]
fn fill_or_free(room: &WebviewWindow) -> tauri::Result<()> {
    use gtk::prelude::{GtkWindowExt, WidgetExt};
    let room = room.gtk_window()?;
    let fills = |window: gtk::gdk::Window| window.state().contains(gtk::gdk::WindowState::FULLSCREEN);
    if room.window().is_some_and(fills) {
        room.unfullscreen()
    } else {
        room.fullscreen()
    }
    Ok(())
}

#[cfg(not(target_os = "linux"))]
fn take_other_screen(desk: &WebviewWindow, room: &WebviewWindow) -> tauri::Result<()> {
    let Some(here) = desk.current_monitor()? else { return Ok(()) };
    let screens = room.available_monitors()?;
    if let Some(other) = screens.iter().find(|one| one.position() != here.position()) {
        room.set_position(*other.position())?;
        room.set_fullscreen(true)?;
    }
    Ok(())
}

#[cfg(not(target_os = "linux"))]
fn fill_or_free(room: &WebviewWindow) -> tauri::Result<()> {
    room.set_fullscreen(!room.is_fullscreen()?)
}

/// Somebody closed the window.
pub fn closed(app: &AppHandle) {
    if let Some(desk) = app.try_state::<Shared>() {
        let _ = desk.desk("close_room", b"{}");
    }
}
