//! The list of what earlier runs wrote, kept in the output folder: nothing else is ever removed or replaced.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;

/// The name of the list in the output folder.
pub(super) const NAME: &str = ".park-manifest";
const TITLE: &str = "# Written by park, and removed or replaced by it: one path a line.";

#[derive(Default)]
pub(super) struct Manifest(BTreeSet<String>);

impl Manifest {
    /// The list in `out`; empty if there is none. A line that leads out of the folder was not written by us.
    pub(super) fn load(out: &Path) -> Self {
        if !Self::is_in(out) {
            return Self::default();
        }
        let text = fs::read_to_string(out.join(NAME)).unwrap_or_default();
        Self(text.lines().filter(|line| !line.starts_with('#') && is_safe(line)).map(str::to_owned).collect())
    }

    /// Whether an earlier run wrote into `out`.
    pub(super) fn is_in(out: &Path) -> bool {
        fs::symlink_metadata(out.join(NAME)).is_ok_and(|meta| meta.is_file())
    }

    pub(super) fn save(out: &Path, temporaries: &Path, paths: &BTreeSet<&str>) -> io::Result<()> {
        let text: String = std::iter::once(TITLE).chain(paths.iter().copied()).flat_map(|line| [line, "\n"]).collect();
        let file = out.join(NAME);
        if Self::is_in(out) && fs::read_to_string(&file).is_ok_and(|there| there == text) {
            return Ok(());
        }
        let temporary = temporaries.join("manifest");
        fs::write(&temporary, text)?;
        fs::rename(temporary, file)
    }

    pub(super) fn paths(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }

    pub(super) fn contains(&self, path: &str) -> bool {
        self.0.contains(path)
    }

    /// Whether something below the folder `path` is ours.
    pub(super) fn has_below(&self, path: &str) -> bool {
        let folder = format!("{path}/");
        self.0.range(folder.clone()..).next().is_some_and(|first| first.starts_with(&folder))
    }

    /// What was written and is no longer wanted.
    pub(super) fn without(&self, paths: &BTreeSet<&str>) -> Vec<&str> {
        self.paths().filter(|path| !paths.contains(path)).collect()
    }
}

/// Whether a path stays inside of the folder it is joined to, on every system, and is not one of our own files.
pub(super) fn is_safe(path: &str) -> bool {
    let part_is_safe = |part: &str| !matches!(part, "" | "." | "..") && !part.contains(['\\', '\0', ':', '\n', '\r']);
    let ours = path == NAME || path == super::finish::NAME || path.split('/').next() == Some(".park-tmp");
    !ours && path.split('/').all(part_is_safe)
}
