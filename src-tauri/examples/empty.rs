//! A window with an empty page, drawn as the desk's is, and nothing else: what the desk's start is measured by.

#[path = "../src/drawing.rs"]
mod drawing;

use tauri::{WebviewUrl, WebviewWindowBuilder};

const PAGE: &str = "<!doctype html><title>Empty</title><script>
    requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('usable')));
</script>";

fn main() -> tauri::Result<()> {
    tauri::Builder::default()
        .register_uri_scheme_protocol("empty", |_, _| {
            let page = tauri::http::Response::builder().header("content-type", "text/html");
            page.body(PAGE.as_bytes()).unwrap_or_default()
        })
        .setup(|app| {
            let address = WebviewUrl::CustomProtocol("empty://localhost/".parse()?);
            let window = WebviewWindowBuilder::new(app, "empty", address).inner_size(1280.0, 800.0).build()?;
            Ok(drawing::suit_the_machine(&window)?)
        })
        .run(tauri::generate_context!())
}
