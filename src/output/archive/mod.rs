//! An archive: a list of members until it is encoded. EPUB, learning packages and offline sites are all made of it, so they
//! are tested without unpacking anything.

use super::Output;
use std::sync::Arc;

pub mod zim;
mod zip;

pub use zip::zip;

/// Members in the order in which they are stored.
#[derive(Debug, Clone, Default)]
pub struct Archive {
    pub members: Vec<Member>,
}

#[derive(Debug, Clone)]
pub struct Member {
    /// `/` between parts, no `.` or `..`.
    pub path: String,
    pub content: Output,
    pub method: Method,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// As it is: what is compressed already, and what must be found at a known place.
    Stored,
    Deflated,
}

impl Archive {
    /// Adds a text.
    pub fn text(&mut self, path: impl Into<String>, text: impl Into<String>) {
        let bytes: Arc<[u8]> = text.into().into_bytes().into();
        self.put(path, Output::Bytes(bytes));
    }

    /// Adds a file; pictures, fonts and films are compressed already.
    pub fn put(&mut self, path: impl Into<String>, content: Output) {
        let path = path.into();
        let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension);
        let method = match extension {
            "png" | "jpg" | "jpeg" | "gif" | "webp" | "avif" | "woff2" | "mp4" | "webm" | "mp3" | "ogg" | "pdf" => {
                Method::Stored
            }
            _ => Method::Deflated,
        };
        self.members.push(Member { path, content, method });
    }

    /// Adds a text uncompressed.
    pub fn stored(&mut self, path: impl Into<String>, text: &str) {
        let content = Output::Bytes(text.as_bytes().into());
        self.members.push(Member { path: path.into(), content, method: Method::Stored });
    }

    /// The bytes of a member, for tests and for what is made from an archive.
    pub fn get(&self, path: &str) -> Option<&Member> {
        self.members.iter().find(|member| member.path == path)
    }
}
