//! What goes into a file: bytes in memory, or a large file on disk that is never held in memory.

use crate::diagnostic::Noted;
use crate::output::Output;
use crate::source::{Body, SourceFile};
use std::fs::{self, File};
use std::io::{self, BufReader, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

pub(super) enum Content {
    Bytes(Arc<[u8]>),
    Text(Arc<str>),
    Disk { file: PathBuf, size: u64 },
}

impl Content {
    /// Makes it, if the output is still to be made; the notes say what is wrong with it.
    pub(super) fn of(output: &Output) -> Result<Noted<Self>, String> {
        Ok(Noted::clean(match output {
            Output::Bytes(bytes) => Content::Bytes(bytes.clone()),
            Output::Source(SourceFile { body: Body::Text(text), .. }) => Content::Text(text.clone()),
            Output::Source(SourceFile { body: Body::Bytes(bytes), .. }) => Content::Bytes(bytes.clone()),
            Output::Source(SourceFile { body: Body::Disk { file, size, .. }, .. }) => {
                Content::Disk { file: file.clone(), size: *size }
            }
            Output::Deferred(deferred) => return Ok(deferred.noted()?.map(Content::Bytes)),
        }))
    }

    pub(super) fn size(&self) -> u64 {
        match self {
            Content::Bytes(bytes) => bytes.len() as u64,
            Content::Text(text) => text.len() as u64,
            Content::Disk { size, .. } => *size,
        }
    }

    /// Whether the file `target` is there and has this content. A symbolic link never is what we want.
    pub(super) fn is_at(&self, target: &Path) -> bool {
        let same_size = fs::symlink_metadata(target).is_ok_and(|meta| meta.is_file() && meta.len() == self.size());
        same_size
            && match self {
                Content::Bytes(bytes) => fs::read(target).is_ok_and(|there| *there == **bytes),
                Content::Text(text) => fs::read(target).is_ok_and(|there| *there == *text.as_bytes()),
                Content::Disk { file, .. } => same_content(file, target).unwrap_or(false),
            }
    }

    pub(super) fn put(&self, target: &Path) -> io::Result<()> {
        match self {
            Content::Bytes(bytes) => fs::write(target, bytes),
            Content::Text(text) => fs::write(target, text.as_bytes()),
            // Not `fs::copy`: the source's permissions are not the site's.
            Content::Disk { file, .. } => io::copy(&mut File::open(file)?, &mut File::create(target)?).map(drop),
        }
    }
}

fn same_content(one: &Path, other: &Path) -> io::Result<bool> {
    let mut one = BufReader::new(File::open(one)?);
    let mut other = BufReader::new(File::open(other)?);
    let (mut left, mut right) = (vec![0; 1 << 16], vec![0; 1 << 16]);
    loop {
        let length = one.read(&mut left)?;
        if length == 0 {
            return Ok(other.read(&mut right)? == 0);
        }
        if other.read_exact(&mut right[..length]).is_err() || left[..length] != right[..length] {
            return Ok(false);
        }
    }
}
