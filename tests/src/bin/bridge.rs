//! The desk over loopback HTTP, for trying and testing the UI in a browser: the same calls the shell offers, and the
//! built UI beside them. Never shipped.
//!
//! `bridge [--port PORT] [--ui FOLDER] [--folder APP_FOLDER]` prints its address and serves until it is ended.

use std::convert::Infallible;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::State;
use axum::http::{StatusCode, Uri, header};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use futures_util::stream::{self, Stream};
use sabla_engine::desk::{Desk, DeskFailure, Setting};
use sabla_engine::keys::KdfCost;
use serde_json::Value;
use tokio::sync::broadcast;

#[derive(Clone)]
struct Bridge {
    desk: Arc<Desk>,
    news: broadcast::Sender<(String, String)>,
    ui: PathBuf,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (mut port, mut folder) = (0_u16, None);
    let mut ui = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../ui/dist"));
    while let (Some(name), Some(value)) = (arguments.next(), arguments.next()) {
        match name.as_str() {
            "--port" => port = value.parse()?,
            "--ui" => ui = value.into(),
            "--folder" => folder = Some(PathBuf::from(value)),
            _ => return Err("bridge [--port PORT] [--ui FOLDER] [--folder APP_FOLDER]".into()),
        }
    }
    let own = tempfile::Builder::new().prefix("sabla-bridge-").tempdir()?;
    let (news, _) = broadcast::channel(256);
    let told = news.clone();
    let desk = Desk::start(Setting {
        folder: folder.unwrap_or_else(|| own.path().join("app")),
        documents: Some(own.path().to_owned()),
        clock: Box::new(|| chrono::Local::now().fixed_offset()),
        cost: Box::new(|| KdfCost::FLOOR),
        hear: Box::new(move |event, data| {
            told.send((event.to_owned(), data.to_string())).ok();
        }),
    })
    .map_err(|failure| failure.to_string())?;
    let router = Router::new()
        .route("/perform", post(|state, body| call(state, body, |desk, sent| desk.perform(&sent.name, &sent.body))))
        .route(
            "/ask",
            post(|state, body| call(state, body, |desk, sent| desk.ask_seen(&sent.name, &sent.body, sent.view))),
        )
        .route("/file", post(|state, body| call(state, body, |desk, sent| desk.file(&sent.name, sent.view))))
        .route("/undo", post(|state, body| call(state, body, |desk, _| desk.undo())))
        .route("/redo", post(|state, body| call(state, body, |desk, _| desk.redo())))
        .route("/desk", post(|state, body| call(state, body, |desk, sent| desk.desk(&sent.name, &sent.body))))
        .route("/room", post(|state, body| call(state, body, |desk, _| desk.room())))
        .route(
            "/ask_room",
            post(|state, body| call(state, body, |desk, sent| desk.ask_room(&sent.name, &sent.body, sent.view))),
        )
        .route("/file_room", post(|state, body| call(state, body, |desk, sent| desk.file_room(&sent.name, sent.view))))
        .route("/keep_room", post(|state, body| call(state, body, |desk, sent| keep_room(desk, &sent.body))))
        .route("/events", get(events))
        .fallback(file)
        .with_state(Bridge { desk, news, ui });
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", port)).await?;
    println!("http://{}", listener.local_addr()?);
    axum::serve(listener, router).await?;
    Ok(())
}

fn keep_room(desk: &Desk, body: &[u8]) -> Result<Vec<u8>, DeskFailure> {
    let kept: Value = serde_json::from_slice(body).unwrap_or_default();
    desk.change_room_from_within(kept["frozen"].as_bool(), kept["blank"].as_bool()).map(|()| b"null".to_vec())
}

/// What a page sent.
struct Sent {
    name: String,
    body: Vec<u8>,
    view: u32,
}

async fn call(
    State(bridge): State<Bridge>,
    body: String,
    act: impl FnOnce(&Desk, &Sent) -> Result<Vec<u8>, DeskFailure> + Send + 'static,
) -> Response {
    let answered = tokio::task::spawn_blocking(move || {
        let mut sent: Value = serde_json::from_str(&body).unwrap_or_default();
        let name = sent["name"].as_str().unwrap_or_default().to_owned();
        let mut take = |field: &str| sent.get_mut(field).map(Value::take).filter(|value| !value.is_null());
        let view = take("view").and_then(|view| view.as_u64()?.try_into().ok()).unwrap_or_default();
        let body = take("body").or_else(|| take("argument"));
        let body = body.map(|body| body.to_string().into_bytes()).unwrap_or_default();
        act(&bridge.desk, &Sent { name, body, view })
    });
    match answered.await {
        Ok(Ok(answer)) => ([(header::CONTENT_TYPE, "application/json")], answer).into_response(),
        Ok(Err(failure)) => {
            let text = serde_json::to_string(&failure).unwrap_or_default();
            (StatusCode::CONFLICT, [(header::CONTENT_TYPE, "application/json")], text).into_response()
        }
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

async fn events(State(bridge): State<Bridge>) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let news = stream::unfold(bridge.news.subscribe(), |mut news| async {
        let (event, data) = news.recv().await.ok()?;
        Some((Ok(Event::default().event(event).data(data)), news))
    });
    Sse::new(news).keep_alive(KeepAlive::default())
}

async fn file(State(bridge): State<Bridge>, uri: Uri) -> Response {
    let asked = uri.path().trim_start_matches('/');
    let name = if asked.is_empty() { "index.html" } else { asked };
    let inside = Path::new(name).components().all(|part| matches!(part, std::path::Component::Normal(_)));
    let kind = match name.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("svg") => "image/svg+xml",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    };
    match tokio::fs::read(bridge.ui.join(name)).await {
        Ok(bytes) if inside => ([(header::CONTENT_TYPE, kind)], Body::from(bytes)).into_response(),
        _ => StatusCode::NOT_FOUND.into_response(),
    }
}
