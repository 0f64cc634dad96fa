//! QR codes as drawings.

use qrcode::{EcLevel, QrCode};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::{Mutex, PoisonError};

/// Codes that are remembered: of all lessons of a large site's books.
const MOST: usize = 4000;

/// An SVG drawing of a code that leads to an address, with the quiet zone that scanners need; `None` for an address too long
/// for any code. A book is printed again and again while it is written, and its addresses stay: each is drawn once.
pub fn code(address: &str) -> Option<String> {
    static DRAWN: Mutex<BTreeMap<String, Option<String>>> = Mutex::new(BTreeMap::new());
    let known = || DRAWN.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(code) = known().get(address) {
        return code.clone();
    }
    // Nobody waits for another one's code.
    let code = draw(address);
    let mut drawn = known();
    if drawn.len() > MOST {
        drawn.clear();
    }
    drawn.insert(address.to_owned(), code.clone());
    code
}

fn draw(address: &str) -> Option<String> {
    let code = QrCode::with_error_correction_level(address, EcLevel::M).ok()?;
    let width = code.width();
    let mut path = String::new();
    for (row, colours) in code.to_colors().chunks(width).enumerate() {
        let mut column = 0;
        // Neighbours in a row are one stroke of the pen.
        for run in colours.chunk_by(|one, next| one == next) {
            if run[0] == qrcode::Color::Dark {
                // A string takes what is written to it.
                let (x, y, length) = (column + 4, row + 4, run.len());
                let _ = write!(path, "M{x} {y}h{length}v1h-{length}z");
            }
            column += run.len();
        }
    }
    let side = width + 8;
    Some(format!(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {side} {side}'><path fill='#fff' d='M0 0h{side}v{side}H0z'/><path d='{path}'/></svg>"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_a_code_unless_it_is_far_too_long() {
        let code = code("https://a.org/en/").expect("it is short");
        assert!(code.contains("viewBox='0 0 33 33'"), "{}", &code[..80]);
        let drawn = code.rsplit_once("d='").expect("the dark squares come last").1.split('h').skip(1).step_by(2);
        let drawn: usize = drawn.filter_map(|run| run.split_once('v')?.0.parse::<usize>().ok()).sum();
        let known = QrCode::with_error_correction_level("https://a.org/en/", EcLevel::M).unwrap();
        assert_eq!(drawn, known.to_colors().iter().filter(|colour| **colour == qrcode::Color::Dark).count());
        assert_eq!(super::code(&"x".repeat(5000)), None);
    }
}
