//! A QR code on a terminal.

use qrcode::{Color, EcLevel, QrCode};

/// Modules around a code that scanners need to be empty; two are enough on a screen.
const QUIET: usize = 2;

/// A code that leads to an address, two modules in each character's height, black on white whatever the terminal's colours
/// are. `None` for an address too long for any code.
pub fn code(address: &str) -> Option<String> {
    let code = QrCode::with_error_correction_level(address, EcLevel::L).ok()?;
    let (width, colours) = (code.width(), code.to_colors());
    let dark = |x: usize, y: usize| {
        let inside = (QUIET..QUIET + width).contains(&x) && (QUIET..QUIET + width).contains(&y);
        inside && colours[(y - QUIET) * width + x - QUIET] == Color::Dark
    };
    let side = width + 2 * QUIET;
    let mut text = String::new();
    for y in (0..side).step_by(2) {
        text.push_str("\x1b[38;2;0;0;0;48;2;255;255;255m");
        text.extend((0..side).map(|x| match (dark(x, y), y + 1 < side && dark(x, y + 1)) {
            (true, true) => '█',
            (true, false) => '▀',
            (false, true) => '▄',
            (false, false) => ' ',
        }));
        text.push_str("\x1b[0m\n");
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_square_and_has_a_quiet_edge() {
        let address = "http://192.168.0.7:8000/park/";
        let text = code(address).expect("it is short");
        let lines: Vec<String> =
            text.lines().map(|line| line.split('m').nth(1).unwrap_or_default().replace("\x1b[0", "")).collect();
        let modules = QrCode::with_error_correction_level(address, EcLevel::L).expect("short").width();
        assert_eq!(lines.len(), (modules + 2 * QUIET).div_ceil(2));
        assert!(lines.iter().all(|line| line.chars().count() == modules + 2 * QUIET), "{lines:?}");
        assert!(lines[0].trim().is_empty() && lines[1].starts_with("  █▀▀▀▀▀█ "), "the corner: {:?}", lines[1]);
        assert_eq!(code(&"x".repeat(5000)), None);
    }
}
