//! Bytes of a text and the protocol's positions: lines from zero, columns in UTF-16 code units.

use lsp_types::{Position, Range};

/// The position of a byte; bytes inside of a character count as its start.
pub fn position(text: &str, offset: usize) -> Position {
    let offset = text.floor_char_boundary(offset.min(text.len()));
    let line_start = text[..offset].rfind('\n').map_or(0, |newline| newline + 1);
    let line = text[..line_start].matches('\n').count();
    let column: usize = text[line_start..offset].chars().map(char::len_utf16).sum();
    Position { line: u32::try_from(line).unwrap_or(u32::MAX), character: u32::try_from(column).unwrap_or(u32::MAX) }
}

pub fn range(text: &str, bytes: std::ops::Range<usize>) -> Range {
    Range { start: position(text, bytes.start), end: position(text, bytes.end.max(bytes.start)) }
}

/// The byte at a position. Columns behind the end of a line are its end, lines behind the text its end.
pub fn offset(text: &str, position: Position) -> usize {
    let mut start = 0;
    for _ in 0..position.line {
        match text[start..].find('\n') {
            Some(newline) => start += newline + 1,
            None => return text.len(),
        }
    }
    let line = text[start..].split('\n').next().unwrap_or_default();
    let line = line.strip_suffix('\r').unwrap_or(line);
    let mut units = 0;
    for (at, character) in line.char_indices() {
        if units >= position.character as usize {
            return start + at;
        }
        units += character.len_utf16();
    }
    start + line.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_utf_16_code_units_in_every_script() {
        let text = "a\nবাংলা 🌍 x\r\nمرحبا\n";
        for needle in ["বাংলা", "🌍", "x", "مرحبا"] {
            let at = text.find(needle).expect("it is there");
            assert_eq!(offset(text, position(text, at)), at, "{needle}");
        }
        let x = text.find('x').expect("it is there");
        assert_eq!(position(text, x), Position { line: 1, character: 9 });
        assert_eq!(offset(text, Position { line: 1, character: 99 }), x + 1, "not behind the line's end");
        assert_eq!(offset(text, Position { line: 9, character: 0 }), text.len());
    }
}
