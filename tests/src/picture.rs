//! Pictures of a window, as the screen shows it.

use std::error::Error;
use std::fs::File;
use std::io::BufWriter;
use std::path::Path;

use x11rb::protocol::xproto::{ConnectionExt, ImageFormat};

/// Saves what an X window shows as PNG.
///
/// # Errors
/// The display's answer, or the disk's.
pub fn take(window: u32, file: &Path) -> Result<(), Box<dyn Error>> {
    let (display, _) = x11rb::connect(None)?;
    let size = display.get_geometry(window)?.reply()?;
    let shown = display.get_image(ImageFormat::Z_PIXMAP, window, 0, 0, size.width, size.height, u32::MAX)?.reply()?;
    // Four bytes a pixel: blue, green, red and one that says nothing.
    let pixels: Vec<u8> = shown.data.chunks_exact(4).flat_map(|pixel| [pixel[2], pixel[1], pixel[0]]).collect();
    let mut png = png::Encoder::new(BufWriter::new(File::create(file)?), size.width.into(), size.height.into());
    png.set_color(png::ColorType::Rgb);
    png.write_header()?.write_image_data(&pixels)?;
    Ok(())
}
