//! The wire as Tauri commands. Each hands its JSON to the desk on a thread of its own; nothing is decided here.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use sabla_engine::desk::{Desk, DeskFailure};
use sabla_engine::failure::Failure;
use serde::Deserialize;
use serde_json::Value;
use tauri::ipc::Response;
use tauri::{AppHandle, State, WebviewWindow};
use tauri_plugin_dialog::DialogExt;

/// The desk as every command holds it.
pub type Shared = Arc<Desk>;

/// A file the system asked us to open, until the page takes it.
#[derive(Default)]
pub struct Handed(Mutex<Option<PathBuf>>);

impl Handed {
    pub fn put(&self, file: PathBuf) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(file);
    }

    fn take(&self) -> Option<PathBuf> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

#[tauri::command]
pub async fn perform(desk: State<'_, Shared>, name: String, body: Value) -> Result<Response, DeskFailure> {
    on_a_thread(&desk, move |desk| desk.perform(&name, &bytes(&body))).await.map(json)
}

/// Answers as an `ArrayBuffer`: large tables reach the page without being parsed on the way. `view` is the number of the
/// view that the page shows.
#[tauri::command]
pub async fn ask(desk: State<'_, Shared>, name: String, argument: Value, view: u32) -> Result<Response, DeskFailure> {
    on_a_thread(&desk, move |desk| desk.ask_seen(&name, &bytes(&argument), view)).await.map(Response::new)
}

/// The bytes of a file of the view that the page shows, under the digest that it has there.
#[tauri::command]
pub async fn file(desk: State<'_, Shared>, digest: String, view: u32) -> Result<Response, DeskFailure> {
    on_a_thread(&desk, move |desk| desk.file(&digest, view)).await.map(Response::new)
}

#[tauri::command]
pub async fn undo(desk: State<'_, Shared>) -> Result<Response, DeskFailure> {
    on_a_thread(&desk, Desk::undo).await.map(json)
}

#[tauri::command]
pub async fn redo(desk: State<'_, Shared>) -> Result<Response, DeskFailure> {
    on_a_thread(&desk, Desk::redo).await.map(json)
}

#[tauri::command]
pub async fn desk(desk: State<'_, Shared>, name: String, body: Value) -> Result<Response, DeskFailure> {
    on_a_thread(&desk, move |desk| desk.desk(&name, &bytes(&body))).await.map(json)
}

/// What the presentation window shows.
#[tauri::command]
pub async fn room(desk: State<'_, Shared>) -> Result<Response, DeskFailure> {
    on_a_thread(&desk, Desk::room).await.map(json)
}

/// As [`ask`], of the presentation window's world.
#[tauri::command]
pub async fn ask_room(
    desk: State<'_, Shared>,
    name: String,
    argument: Value,
    view: u32,
) -> Result<Response, DeskFailure> {
    on_a_thread(&desk, move |desk| desk.ask_room(&name, &bytes(&argument), view)).await.map(Response::new)
}

/// As [`file`], of the presentation window's world.
#[tauri::command]
pub async fn file_room(desk: State<'_, Shared>, digest: String, view: u32) -> Result<Response, DeskFailure> {
    on_a_thread(&desk, move |desk| desk.file_room(&digest, view)).await.map(Response::new)
}

/// The presentation window's own keys.
#[tauri::command]
pub async fn keep_room(desk: State<'_, Shared>, frozen: Option<bool>, blank: Option<bool>) -> Result<(), DeskFailure> {
    on_a_thread(&desk, move |desk| desk.change_room_from_within(frozen, blank)).await
}

/// As [`crate::room::fill`]: a key of the presentation window's own.
#[tauri::command]
pub fn fill_room(app: AppHandle) {
    crate::room::fill(&app);
}

/// The file that a start or a second start named, once.
#[tauri::command]
pub fn handed_file(handed: State<'_, Handed>) -> Option<PathBuf> {
    handed.take()
}

/// What a native file dialog shows; its words come from the page's catalogue.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wanted {
    kind: Place,
    title: String,
    /// The suggested file name when saving.
    name: Option<String>,
    #[serde(default)]
    filters: Vec<Filter>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Place {
    Open,
    Save,
    Folder,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Filter {
    name: String,
    /// Without the dot.
    extensions: Vec<String>,
}

/// Asks for a path in the system's own dialog; nothing when it is closed without choosing.
#[tauri::command]
pub async fn pick(window: WebviewWindow, wanted: Wanted) -> Option<PathBuf> {
    let mut dialog = window.dialog().file().set_parent(&window).set_title(wanted.title);
    if let Some(name) = wanted.name {
        dialog = dialog.set_file_name(name);
    }
    for filter in &wanted.filters {
        let extensions: Vec<&str> = filter.extensions.iter().map(String::as_str).collect();
        dialog = dialog.add_filter(filter.name.as_str(), &extensions);
    }
    let chosen = tauri::async_runtime::spawn_blocking(move || match wanted.kind {
        Place::Open => dialog.blocking_pick_file(),
        Place::Save => dialog.blocking_save_file(),
        Place::Folder => dialog.blocking_pick_folder(),
    });
    chosen.await.ok().flatten().and_then(|path| path.into_path().ok())
}

async fn on_a_thread<T: Send + 'static>(
    desk: &Shared,
    work: impl FnOnce(&Desk) -> Result<T, DeskFailure> + Send + 'static,
) -> Result<T, DeskFailure> {
    let desk = Arc::clone(desk);
    tauri::async_runtime::spawn_blocking(move || work(&desk))
        .await
        .unwrap_or_else(|_| Err(Failure::internal("a call ended early").into()))
}

fn bytes(body: &Value) -> Vec<u8> {
    body.to_string().into_bytes()
}

/// JSON that the page gets already parsed.
fn json(bytes: Vec<u8>) -> Response {
    Response::new(String::from_utf8(bytes).unwrap_or_default())
}
