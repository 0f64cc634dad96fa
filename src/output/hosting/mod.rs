//! What a host is told of a site, and what is made of its files once they are written.

use super::OutputPath;

pub mod list;
pub mod rules;

/// What is made from the files of a site once they are written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Finish {
    pub compress: Compress,
    /// Courses that can be kept on a device.
    pub kept: Vec<Kept>,
}

/// Whether compressed copies stand beside text files.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Compress {
    #[default]
    No,
    Yes,
}

/// A course in a language that can be kept on a device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// Where the list of its files is published.
    pub list: OutputPath,
    /// The key of the course.
    pub entry: String,
    pub language: String,
    pub title: String,
    /// Its page first, then those of its lessons.
    pub pages: Vec<OutputPath>,
    /// Pages that help, and may change without a new version of the course: the home page, the search.
    pub helpful: Vec<OutputPath>,
}
