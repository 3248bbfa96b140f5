//! The QR code of a virtual MFA device, as CreateVirtualMFADevice answers it: a PNG.

use qrcode::{Color, EcLevel, QrCode};
use steprole_api::Error;

/// Pixels a module; a phone reads it from a screen.
const SCALE: usize = 6;

/// Light modules around the code; ISO/IEC 18004 asks for four.
const QUIET: usize = 4;

/// A 1-bit greyscale PNG of `text`.
pub(crate) fn png(text: &str) -> Result<Vec<u8>, Error> {
    let failed = || Error::service_failure("The QR code could not be drawn.");
    let code = QrCode::with_error_correction_level(text, EcLevel::M).map_err(|_| failed())?;
    let modules = code.width();
    let side = (modules + 2 * QUIET) * SCALE;
    let colors = code.to_colors();
    let is_dark = |x: usize, y: usize| {
        let module = |pixel: usize| {
            (pixel / SCALE)
                .checked_sub(QUIET)
                .filter(|module| *module < modules)
        };
        match (module(x), module(y)) {
            (Some(x), Some(y)) => colors.get(y * modules + x) == Some(&Color::Dark),
            _ => false,
        }
    };
    let mut rows = Vec::with_capacity(side * side.div_ceil(8));
    for y in 0..side {
        for byte in 0..side.div_ceil(8) {
            // Most significant bit first; 1 is white. Bits behind the right edge are not shown.
            let bits = (0..8).fold(0_u8, |bits, bit| {
                bits << 1 | u8::from(!is_dark(byte * 8 + bit, y))
            });
            rows.push(bits);
        }
    }
    let side = u32::try_from(side).map_err(|_| failed())?;
    let mut image = Vec::new();
    let mut encoder = png::Encoder::new(&mut image, side, side);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.set_depth(png::BitDepth::One);
    let mut writer = encoder.write_header().map_err(|_| failed())?;
    writer.write_image_data(&rows).map_err(|_| failed())?;
    writer.finish().map_err(|_| failed())?;
    Ok(image)
}
