//! Complaints of `write`: what keeps an output tree from reaching the disk.

use super::Diagnostic;

/// A file or folder that the system does not let us write; everything else was left as it was.
pub fn cannot_write(file: &str, reason: &str) -> Diagnostic {
    Diagnostic::error("cannot-write", format!("`{file}` cannot be written: {reason}"))
}

pub fn cannot_remove(file: &str, reason: &str) -> Diagnostic {
    Diagnostic::error("cannot-write", format!("`{file}`, left by an earlier build, cannot be removed: {reason}"))
}

pub fn disk_full(file: &str) -> Diagnostic {
    Diagnostic::error("cannot-write", format!("`{file}` cannot be written: the disk is full"))
        .hint("make room and build again; the site that was there before is unchanged")
}

pub fn path_too_long(file: &str) -> Diagnostic {
    Diagnostic::error("cannot-write", format!("`{file}` cannot be written: its path is too long for this disk"))
        .hint("shorten the name of the file or of its folder in `content/`")
}

pub fn folder_in_the_way(file: &str) -> Diagnostic {
    Diagnostic::error("cannot-write", format!("`{file}` cannot be written: a folder with this name is in the way"))
        .hint("move the folder elsewhere; `park` did not make it")
}

pub fn file_in_the_way(file: &str, blocking: &str) -> Diagnostic {
    Diagnostic::error(
        "cannot-write",
        format!("`{file}` cannot be written: `{blocking}` would have to be a folder, and it is a file"),
    )
    .hint(format!("move `{blocking}` elsewhere; `park` did not make it"))
}

pub fn link_in_the_way(file: &str, link: &str) -> Diagnostic {
    Diagnostic::error(
        "cannot-write",
        format!("`{file}` cannot be written: `{link}` is a symbolic link, and links are not followed"),
    )
    .hint("replace the link by a folder, or build elsewhere with `--out`")
}

pub fn not_ours(file: &str) -> Diagnostic {
    Diagnostic::error("cannot-write", format!("`{file}` cannot be written: a file that `park` did not make is there"))
        .hint("move it elsewhere, or put it into `content/` so that it becomes part of the site")
}

pub fn unsafe_path(file: &str) -> Diagnostic {
    Diagnostic::error("cannot-write", format!("`{file}` cannot be written: it would lie outside of the output folder"))
}

pub fn output_holds_site(out: &str) -> Diagnostic {
    Diagnostic::error("output-folder", format!("the output folder `{out}` contains the site itself"))
        .hint("choose a folder of its own: `--out public`")
}

pub fn output_in_sources(out: &str, folder: &str) -> Diagnostic {
    Diagnostic::error(
        "output-folder",
        format!("the output folder `{out}` lies in `{folder}/`, which the site is made from"),
    )
    .hint("choose a folder of its own: `--out public`")
}

pub fn output_not_ours(out: &str) -> Diagnostic {
    Diagnostic::error("output-folder", format!("the output folder `{out}` has files in it that `park` did not make"))
        .hint("choose an empty or a new folder with `--out`, or empty this one yourself")
}

pub fn output_is_file(out: &str) -> Diagnostic {
    Diagnostic::error("output-folder", format!("the output folder `{out}` is a file"))
        .hint("choose another name with `--out`")
}

/// Files that cannot be written for the same reason.
pub fn and_more(mut note: Diagnostic, more: usize) -> Diagnostic {
    match more {
        0 => {}
        1 => note.message.push_str("; so it is with 1 other file"),
        more => note.message.push_str(&format!("; so it is with {more} other files")),
    }
    note
}
