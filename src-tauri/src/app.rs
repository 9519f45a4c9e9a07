//! The desk's window, with a page that is let do what `capabilities/desk.json` lists.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use chrono::Local;
use sabla_engine::desk::{Desk, Setting};
use sabla_engine::keys::KdfCost;
use serde_json::Value;
use tauri::window::Color;
use tauri::{App, AppHandle, Manager, RunEvent, WebviewUrl, WebviewWindowBuilder};
use tauri_plugin_window_state::StateFlags;

use crate::events::{self, WINDOW};
use crate::ipc::{self, Handed, Shared};

/// How long one guess at a new passphrase is to take on this machine.
pub const ONE_GUESS: Duration = Duration::from_secs(1);

/// Neither theme's paper nor ink, so that a window about to be filled does not flash.
const BEFORE_THE_PAGE: Color = Color(88, 92, 92, 255);

/// Runs the desk until it is closed.
pub fn run(file: Option<PathBuf>) -> ExitCode {
    // Without a screen to show it on, tauri would end in a panic.
    #[cfg(target_os = "linux")]
    if let Err(error) = gtk::init() {
        return crate::windowless::cannot_start(&error);
    }
    let built = tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(|app, arguments, folder| {
            come_forward(app, arguments.get(1).map(|file| Path::new(&folder).join(file)));
        }))
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_window_state::Builder::new().with_state_flags(remembered()).build())
        .setup(move |app| {
            set_up(app, file)?;
            Ok(())
        })
        .invoke_handler(tauri::generate_handler![
            ipc::perform,
            ipc::ask,
            ipc::file,
            ipc::undo,
            ipc::redo,
            ipc::desk,
            ipc::pick,
            ipc::handed_file,
            ipc::room,
            ipc::ask_room,
            ipc::file_room,
            ipc::keep_room,
            ipc::fill_room
        ])
        .on_window_event(events::follow_windows)
        .build(tauri::generate_context!());
    match built {
        Ok(app) => ExitCode::from(u8::try_from(app.run_return(at_the_end)).unwrap_or(1)),
        Err(error) => crate::windowless::cannot_start(&error),
    }
}

fn set_up(app: &mut App, file: Option<PathBuf>) -> tauri::Result<()> {
    let hearer = app.handle().clone();
    crate::log::begin(&app.path().app_data_dir()?);
    let desk = Desk::start(Setting {
        folder: app.path().app_data_dir()?,
        documents: app.path().document_dir().ok(),
        clock: Box::new(|| Local::now().fixed_offset()),
        cost: Box::new(|| KdfCost::calibrated(ONE_GUESS)),
        hear: Box::new(move |name, payload| events::pass_on(&hearer, name, payload)),
    });
    app.manage::<Shared>(desk.map_err(std::io::Error::other)?);
    let handed = Handed::default();
    if let Some(file) = file {
        handed.put(std::path::absolute(file)?);
    }
    app.manage(handed);
    end_when_told(app.handle())?;
    let window =
        page(app, WINDOW, WebviewUrl::default()).inner_size(1280.0, 800.0).min_inner_size(960.0, 600.0).build()?;
    events::give_keys_to_fresh_pages(&window)?;
    crate::drawing::suit_the_machine(&window)
}

/// A window to be, with a page of ours.
pub fn page<'a, M: Manager<tauri::Wry>>(
    app: &'a M,
    label: &str,
    url: WebviewUrl,
) -> WebviewWindowBuilder<'a, tauri::Wry, M> {
    WebviewWindowBuilder::new(app, label, url)
        .title("Sabla")
        .background_color(BEFORE_THE_PAGE)
        // A page driven by a test needs a context of its own; WebKit gives an incognito one none.
        .data_directory(passing_folder(app).join(label))
        .incognito(std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_none())
        .disable_drag_drop_handler()
        .on_navigation(|url| url.scheme() == "tauri")
}

/// WebKit makes a store beside the incognito one, which it never fills; it stands where the system clears away. Each window
/// has one of its own: the app's own addresses are registered with the store, and a second window in the same one has none.
fn passing_folder(app: &impl Manager<tauri::Wry>) -> PathBuf {
    app.path().runtime_dir().unwrap_or_else(|_| std::env::temp_dir()).join("sabla-webview")
}

/// At logout or shutdown the system sends a signal; the app then ends as if the person had quit it.
#[cfg(unix)]
fn end_when_told(app: &AppHandle) -> std::io::Result<()> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    let mut told = signal_hook::iterator::Signals::new([SIGHUP, SIGINT, SIGTERM])?;
    let app = app.clone();
    std::thread::spawn(move || {
        if told.forever().next().is_some() {
            app.exit(0);
        }
    });
    Ok(())
}

#[cfg(not(unix))]
fn end_when_told(_: &AppHandle) -> std::io::Result<()> {
    Ok(())
}

fn remembered() -> StateFlags {
    StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED | StateFlags::FULLSCREEN
}

/// A second start brings the first one's window to the front and hands it the file it was given.
fn come_forward(app: &AppHandle, file: Option<PathBuf>) {
    if let Some(window) = app.get_webview_window(WINDOW) {
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
    if let Some(file) = file {
        app.state::<Handed>().put(file);
        events::pass_on(app, events::FILE_HANDED, &Value::Null);
    }
}

/// However the app ends, the dossier is closed as it should be.
fn at_the_end(app: &AppHandle, event: RunEvent) {
    if let (RunEvent::Exit, Some(desk)) = (event, app.try_state::<Shared>()) {
        desk.close();
    }
}
