//! A source tree becomes an output tree. The memos live here; no input or output does.

use crate::diagnostic::Noted;
use crate::output::OutputTree;
use crate::source::SourceTree;

/// Remembers between builds. A clean build is a build with a new one.
#[derive(Default)]
pub struct Builder {}

/// What a caller wants of a build, beyond what `site.toml` says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Options {
    /// Instead of `base_url` in `site.toml`.
    pub base_url: Option<String>,
    pub packs: Packs,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Packs {
    /// Made with the build.
    #[default]
    Now,
    /// Made when somebody asks: `serve`.
    OnDemand,
    /// Left out.
    Never,
}

impl Builder {
    /// Parses, links and produces. Problems are notes, sorted by place; there is always a tree, even if it is empty.
    pub fn build(&mut self, _tree: &SourceTree, _options: &Options) -> Noted<OutputTree> {
        Noted::clean(OutputTree::default())
    }
}
