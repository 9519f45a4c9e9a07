//! Tells Tauri which commands exist, so that each needs a permission, and embeds the built UI anew when it changes.

fn main() {
    println!("cargo:rerun-if-changed=../ui/dist");
    let manifest = tauri_build::AppManifest::new().commands(&[
        "perform",
        "ask",
        "file",
        "undo",
        "redo",
        "desk",
        "pick",
        "handed_file",
        "room",
        "ask_room",
        "file_room",
        "keep_room",
        "fill_room",
    ]);
    if let Err(error) = tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest)) {
        println!("cargo::error={error:#}");
    }
}
