//! The small objects of a finished file in compressed streams (PDF 32000-1, 7.5.7 and 7.5.8). Most of a tagged file is the tree
//! of its structure, thousands of objects of a few bytes, so this makes it a third as large.
//!
//! Nothing is parsed but the table that says where objects are: each goes as it is, so a book of a hundred pages takes a few
//! hundredths of a second.

use flate2::Compression;
use flate2::write::ZlibEncoder;
use rayon::prelude::*;
use std::fmt::Write as _;
use std::io::Write as _;

/// So many objects are in one stream: a reader unpacks all of them for one.
const OBJECTS: usize = 200;
/// Bytes of an entry of the new table: its kind, where it is, its number there.
const WIDTHS: [usize; 3] = [1, 4, 2];
const ENTRY: usize = WIDTHS[0] + WIDTHS[1] + WIDTHS[2];

/// An object as it stands in the file.
struct Piece<'a> {
    number: usize,
    /// From its number to `endobj` and the lines after it.
    whole: &'a [u8],
    /// What is between `obj` and `endobj`.
    inner: &'a [u8],
}

/// The smaller file; `None` if it is not laid out in one table of all its objects.
pub fn squeeze(pdf: &[u8]) -> Option<Vec<u8>> {
    let (pieces, trailer, size) = pieces(pdf)?;
    let first = pieces.iter().map(|piece| offset(pdf, piece.whole)).min()?;
    let mut file = pdf.get(..first)?.to_vec();
    let mut table = vec![[0u8; ENTRY]; size];
    let (streams, small): (Vec<&Piece>, Vec<&Piece>) =
        pieces.iter().partition(|piece| piece.inner.ends_with(b"endstream"));
    for piece in streams {
        *table.get_mut(piece.number)? = entry(1, file.len(), 0)?;
        file.extend_from_slice(piece.whole);
    }
    let groups: Vec<&[&Piece]> = small.chunks(OBJECTS).collect();
    let packed: Vec<(usize, Vec<u8>)> = groups.par_iter().map(|group| pack(group)).collect();
    for (group, (start, bytes)) in groups.iter().zip(packed) {
        let number = table.len();
        table.push(entry(1, file.len(), 0)?);
        for (index, piece) in group.iter().enumerate() {
            *table.get_mut(piece.number)? = entry(2, number, index)?;
        }
        let count = group.len();
        let keys = format!("/Type /ObjStm /N {count} /First {start} /Filter /FlateDecode /Length {}", bytes.len());
        stream(&mut file, number, &keys, &bytes);
    }
    let (number, start) = (table.len(), file.len());
    table.push(entry(1, start, 0)?);
    let bytes = deflated(&predicted(&table));
    let keys = format!(
        "/Type /XRef /Size {} /W [{} {} {}] {trailer} /Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns {ENTRY} >> /Length {}",
        table.len(),
        WIDTHS[0],
        WIDTHS[1],
        WIDTHS[2],
        bytes.len()
    );
    stream(&mut file, number, &keys, &bytes);
    file.extend_from_slice(format!("startxref\n{start}\n%%EOF\n").as_bytes());
    Some(file)
}

/// The objects by place, what the trailer says besides their number, and the number.
fn pieces(pdf: &[u8]) -> Option<(Vec<Piece<'_>>, String, usize)> {
    let tail = std::str::from_utf8(pdf.get(rfind(pdf, b"startxref")?..)?).ok()?;
    let start: usize = tail.lines().nth(1)?.trim().parse().ok()?;
    let end = start + rfind(pdf.get(start..)?, b"trailer")?;
    let table = std::str::from_utf8(pdf.get(start..end)?).ok()?;
    let mut lines = table.lines();
    let (_, head) = (lines.next().filter(|line| *line == "xref")?, lines.next()?);
    let size: usize = head.strip_prefix("0 ")?.trim().parse().ok()?;
    let mut places = Vec::new();
    for (number, line) in lines.enumerate() {
        let mut parts = line.split_whitespace();
        let (place, generation, kind) = (parts.next()?, parts.next()?, parts.next()?);
        match kind {
            "n" if generation == "00000" => places.push((place.parse::<usize>().ok()?, number)),
            "f" => {}
            _ => return None,
        }
    }
    places.sort_unstable();
    let ends = places.iter().skip(1).map(|(place, _)| *place).chain([start]).collect::<Vec<usize>>();
    let pieces: Option<Vec<Piece>> =
        places.iter().zip(ends).map(|((place, number), end)| piece(pdf.get(*place..end)?, *number)).collect();
    let rest = std::str::from_utf8(pdf.get(end..)?).ok()?;
    let keys = rest.get(rest.find("<<")? + 2..rest.rfind(">>")?)?;
    let at = keys.find("/Size")?;
    let (before, after) = keys.split_at(at);
    let after = after["/Size".len()..].trim_start().trim_start_matches(|digit: char| digit.is_ascii_digit());
    (!keys.contains("/Prev") && !keys.contains("/Encrypt")).then_some(())?;
    Some((pieces?, format!("{} {}", before.trim(), after.trim()), size))
}

fn piece(whole: &[u8], number: usize) -> Option<Piece<'_>> {
    let inner = whole.strip_prefix(format!("{number} 0 obj").as_bytes())?;
    let inner = inner.trim_ascii().strip_suffix(b"endobj")?.trim_ascii();
    Some(Piece { number, whole, inner })
}

/// Numbers and places of the objects, then the objects, compressed; and where the objects begin.
fn pack(group: &[&Piece]) -> (usize, Vec<u8>) {
    let (mut head, mut body) = (String::new(), Vec::new());
    for piece in group {
        // A string takes what is written to it.
        let _ = write!(head, "{} {} ", piece.number, body.len());
        body.extend_from_slice(piece.inner);
        body.push(b'\n');
    }
    (head.len(), deflated(&[head.as_bytes(), &body].concat()))
}

fn stream(file: &mut Vec<u8>, number: usize, keys: &str, bytes: &[u8]) {
    file.extend_from_slice(format!("{number} 0 obj\n<< {keys} >>\nstream\n").as_bytes());
    file.extend_from_slice(bytes);
    file.extend_from_slice(b"\nendstream\nendobj\n");
}

fn entry(kind: u8, place: usize, index: usize) -> Option<[u8; ENTRY]> {
    let (place, index) = (u32::try_from(place).ok()?.to_be_bytes(), u16::try_from(index).ok()?.to_be_bytes());
    Some([kind, place[0], place[1], place[2], place[3], index[0], index[1]])
}

/// Each row as its difference to the one above, which compresses better.
fn predicted(table: &[[u8; ENTRY]]) -> Vec<u8> {
    let mut rows = Vec::with_capacity(table.len() * (ENTRY + 1));
    let mut above = [0; ENTRY];
    for row in table {
        rows.push(2);
        rows.extend(row.iter().zip(above).map(|(now, before)| now.wrapping_sub(before)));
        above = *row;
    }
    rows
}

fn deflated(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
    // Memory takes what is written to it.
    let _ = encoder.write_all(bytes);
    encoder.finish().unwrap_or_default()
}

fn offset(whole: &[u8], part: &[u8]) -> usize {
    part.as_ptr() as usize - whole.as_ptr() as usize
}

fn rfind(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).rposition(|window| window == wanted)
}

#[cfg(test)]
mod tests {
    use super::*;
    use lopdf::Document;

    /// A file as the typesetter writes it.
    fn file(objects: usize) -> Vec<u8> {
        let mut bodies = vec!["<< /Type /Catalog /Pages 2 0 R >>".to_owned()];
        bodies.push("<< /Type /Pages /Kids [] /Count 0 >>".to_owned());
        bodies.extend((0..objects).map(|index| format!("<< /Index {index} >>")));
        bodies.push("<< /Length 12 >>\nstream\nBT ET endobj\nendstream".to_owned());
        let mut bytes = b"%PDF-1.7\n%\x80\x80\x80\x80\n".to_vec();
        let mut table = format!("xref\n0 {}\n0000000000 65535 f\r\n", bodies.len() + 1);
        for (index, body) in bodies.iter().enumerate() {
            table.push_str(&format!("{:010} 00000 n\r\n", bytes.len()));
            bytes.extend_from_slice(format!("{} 0 obj\n{body}\nendobj\n\n", index + 1).as_bytes());
        }
        let (start, size) = (bytes.len(), bodies.len() + 1);
        let trailer = format!("trailer\n<<\n  /Size {size}\n  /Root 1 0 R\n>>\nstartxref\n{start}\n%%EOF");
        bytes.extend_from_slice((table + &trailer).as_bytes());
        bytes
    }

    #[test]
    fn every_object_is_found_again() {
        let before = file(450);
        let squeezed = squeeze(&before).expect("one table");
        assert!(squeezed.len() * 2 < before.len(), "{} of {}", squeezed.len(), before.len());
        let (before, after) =
            (Document::load_mem(&before).unwrap(), Document::load_mem(&squeezed).expect("it is a PDF"));
        for (id, object) in &before.objects {
            assert_eq!(after.objects.get(id), Some(object), "{id:?}");
        }
        assert_eq!(after.trailer.get(b"Root").unwrap(), before.trailer.get(b"Root").unwrap());
    }

    #[test]
    fn what_is_laid_out_in_another_way_is_left_to_others() {
        assert_eq!(squeeze(b"nothing"), None);
        assert_eq!(squeeze(&squeeze(&file(3)).unwrap()), None);
    }
}
