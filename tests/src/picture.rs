//! Pictures of a window, as the screen shows it.

use std::error::Error;
use std::fs::File;
use std::io::BufWriter;
use std::path::Path;

use x11rb::protocol::xproto::{ConnectionExt, ImageFormat};

/// What a window shows.
pub struct Shown {
    /// In pixels.
    pub width: u16,
    /// In pixels.
    pub height: u16,
    /// Red, green and blue of each pixel, line by line.
    pub pixels: Vec<[u8; 3]>,
}

impl Shown {
    /// There is nothing on it: one colour throughout.
    pub fn is_blank(&self) -> bool {
        self.pixels.iter().all(|pixel| Some(pixel) == self.pixels.first())
    }

    /// The share of pixels of this colour, in hundredths.
    pub fn share(&self, colour: [u8; 3]) -> usize {
        100 * self.pixels.iter().filter(|pixel| **pixel == colour).count() / self.pixels.len().max(1)
    }
}

/// What an X window shows.
///
/// # Errors
/// The display's answer.
pub fn look(window: u32) -> Result<Shown, Box<dyn Error>> {
    let (display, _) = x11rb::connect(None)?;
    let size = display.get_geometry(window)?.reply()?;
    let shown = display.get_image(ImageFormat::Z_PIXMAP, window, 0, 0, size.width, size.height, u32::MAX)?.reply()?;
    // Four bytes a pixel: blue, green, red and one that says nothing.
    let pixels = shown.data.chunks_exact(4).map(|pixel| [pixel[2], pixel[1], pixel[0]]).collect();
    Ok(Shown { width: size.width, height: size.height, pixels })
}

/// Saves what an X window shows as PNG.
///
/// # Errors
/// The display's answer, or the disk's.
pub fn take(window: u32, file: &Path) -> Result<(), Box<dyn Error>> {
    let Shown { width, height, pixels } = look(window)?;
    let mut png = png::Encoder::new(BufWriter::new(File::create(file)?), width.into(), height.into());
    png.set_color(png::ColorType::Rgb);
    png.write_header()?.write_image_data(pixels.as_flattened())?;
    Ok(())
}
