//! Material of other platforms becomes files of a site.
//!
//! An importer is given a folder and the site it goes into, both as trees, and returns new files with remarks on what
//! could not be carried over. It touches no disk; a remark that is an error means that nothing may be written.

use crate::source::SourceFile;

mod anchors;
mod body;
pub mod carpentries;
mod figures;
mod glossary;
mod lesson;
mod links;
mod references;
#[cfg(test)]
mod tests;
mod yaml;

/// What an import makes.
#[derive(Debug, Clone, Default)]
pub struct Import {
    /// New files, at their places in the site, in the order of their paths.
    pub files: Vec<SourceFile>,
    pub lessons: usize,
    pub pages: usize,
    pub media: usize,
    /// BCP 47 tags, the source language first.
    pub languages: Vec<String>,
}
