//! How the page is drawn.

use tauri::WebviewWindow;

/// Lets the page be drawn without the detour over a graphics card where the machine has none: one that is imitated takes
/// ten times as long for every frame, the first one most of all.
///
/// # Errors
/// The window's answer.
#[cfg(target_os = "linux")]
pub fn suit_the_machine(window: &WebviewWindow) -> tauri::Result<()> {
    use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt, WebViewExt};
    if has_graphics_card() {
        return Ok(());
    }
    window.with_webview(|webview| {
        if let Some(settings) = WebViewExt::settings(&webview.inner()) {
            settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
        }
    })
}

/// Whether the kernel offers a device to draw with.
#[cfg(target_os = "linux")]
fn has_graphics_card() -> bool {
    let devices = std::fs::read_dir("/dev/dri").into_iter().flatten().flatten();
    devices.into_iter().any(|device| device.file_name().to_string_lossy().starts_with("renderD"))
}

#[cfg(not(target_os = "linux"))]
pub fn suit_the_machine(_: &WebviewWindow) -> tauri::Result<()> {
    Ok(())
}
