//! An archive as ZIP (APPNOTE 6.3): the same members give the same bytes.

use super::{Archive, Method};
use crate::output::Output;
use std::io::{self, Cursor, Seek, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// Writes the archive, member by member; large files are read bit by bit.
///
/// # Errors
/// When a file of the site cannot be read any more, a pack inside cannot be made, or the stream cannot be written.
pub fn zip<W: Write + Seek>(archive: &Archive, to: W) -> io::Result<W> {
    let mut zip = ZipWriter::new(to);
    for member in &archive.members {
        let method = match member.method {
            Method::Stored => CompressionMethod::Stored,
            Method::Deflated => CompressionMethod::Deflated,
        };
        // ZIP's first day, as no date belongs into what is to be the same tomorrow.
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .last_modified_time(DateTime::default())
            .unix_permissions(0o644)
            .large_file(size(&member.content) > u64::from(u32::MAX) / 2);
        zip.start_file(member.path.as_str(), options)?;
        match &member.content {
            Output::Bytes(bytes) => zip.write_all(bytes)?,
            Output::Source(file) => {
                io::copy(&mut file.open()?, &mut zip)?;
            }
            Output::Deferred(deferred) => zip.write_all(&deferred.bytes().map_err(io::Error::other)?)?,
        }
    }
    Ok(zip.finish()?)
}

impl Archive {
    /// The archive as ZIP in memory.
    ///
    /// # Errors
    /// As [`zip()`].
    pub fn zipped(&self) -> io::Result<Vec<u8>> {
        zip(self, Cursor::new(Vec::new())).map(Cursor::into_inner)
    }
}

fn size(content: &Output) -> u64 {
    match content {
        Output::Bytes(bytes) => bytes.len() as u64,
        Output::Source(file) => file.size(),
        // A pack is far from the limit.
        Output::Deferred(_) => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ::zip::ZipArchive;
    use std::io::Read;

    fn example() -> Archive {
        let mut archive = Archive::default();
        archive.stored("mimetype", "application/epub+zip");
        archive.text("পাঠ/এক.xhtml", "পাঠ ".repeat(100));
        archive.put("media/0.png", Output::Bytes(vec![7; 50].into()));
        archive
    }

    #[test]
    fn what_goes_in_comes_out_in_order() {
        let mut read = ZipArchive::new(Cursor::new(example().zipped().expect("it is in memory"))).expect("a ZIP");
        let names: Vec<String> = (0..read.len())
            .map(|index| read.by_index(index).expect("a member").name().expect("UTF-8").into_owned())
            .collect();
        assert_eq!(names, ["mimetype", "পাঠ/এক.xhtml", "media/0.png"]);
        let mut text = String::new();
        read.by_index(1).expect("a member").read_to_string(&mut text).expect("UTF-8");
        assert_eq!(text, "পাঠ ".repeat(100));
        let methods: Vec<_> = (0..3).map(|index| read.by_index(index).expect("a member").compression()).collect();
        assert_eq!(methods, [CompressionMethod::Stored, CompressionMethod::Deflated, CompressionMethod::Stored]);
    }

    /// OCF 3.3, 4.2.2: readers look for the type at byte 30 and its value at byte 38.
    #[test]
    fn the_first_member_can_be_found_by_its_place() {
        let bytes = example().zipped().expect("it is in memory");
        assert_eq!(&bytes[30..58], b"mimetypeapplication/epub+zip");
    }

    #[test]
    fn the_same_members_give_the_same_bytes() {
        assert_eq!(example().zipped().expect("bytes"), example().zipped().expect("bytes"));
    }
}
