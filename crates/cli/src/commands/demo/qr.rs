//! The QR code of a virtual device, in half blocks.

use qrcode::render::unicode::Dense1x2;
use qrcode::{EcLevel, QrCode};
use steprole_aws::Secret;

/// The lines of a QR code that an authenticator app reads off the terminal; `None` when the text is too long.
///
/// Light modules are drawn and dark ones left out: right on a dark terminal as it is, and on any other once the
/// label paints it white on black.
pub(crate) fn lines(account: &str, user: &str, seed: &Secret) -> Option<Vec<String>> {
    let uri = uri(account, user, seed);
    let code = QrCode::with_error_correction_level(uri.reveal(), EcLevel::L).ok()?;
    let image = code
        .render::<Dense1x2>()
        .dark_color(Dense1x2::Light)
        .light_color(Dense1x2::Dark)
        .quiet_zone(true)
        .module_dimensions(1, 1)
        .build();
    Some(image.lines().map(str::to_owned).collect())
}

/// As AWS documents it (API type `VirtualMFADevice`), and an issuer, so that the entry can be told apart in the app.
fn uri(account: &str, user: &str, seed: &Secret) -> Secret {
    Secret::new(format!(
        "otpauth://totp/{user}@{account}?secret={}&issuer=steprole",
        seed.reveal()
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_of_sixty_four_letters_fits_a_small_terminal() {
        let lines = lines("123456789012", "machamp", &Secret::new("A".repeat(64))).unwrap();
        assert!(lines.len() <= 26, "{}", lines.len());
        assert!(lines.iter().all(|line| line.chars().count() <= 50));
    }

    /// A quiet zone of light modules all around, as scanners want it.
    #[test]
    fn the_border_is_light() {
        let lines = lines("123456789012", "machamp", &Secret::new("A".repeat(64))).unwrap();
        assert!(lines[0].chars().all(|module| module == '█'), "{}", lines[0]);
        assert!(
            lines
                .iter()
                .all(|line| line.starts_with('█') || line.starts_with('▀'))
        );
    }
}
