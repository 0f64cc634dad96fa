//! Complaints of `watch`: what keeps it from hearing of changes.

use super::Diagnostic;

pub fn too_many_folders() -> Diagnostic {
    Diagnostic::error("cannot-watch", "the system lets no more folders be watched")
        .hint("`park serve --poll` does without; or raise `fs.inotify.max_user_watches`")
}

pub fn too_many_watchers() -> Diagnostic {
    Diagnostic::error("cannot-watch", "too many programs watch folders already")
        .hint("`park serve --poll` does without; or raise `fs.inotify.max_user_instances`")
}

pub fn cannot_watch(reason: &str) -> Diagnostic {
    Diagnostic::error("cannot-watch", format!("changes cannot be watched for: {reason}"))
        .hint("`park serve --poll` looks for itself, again and again")
}

pub fn panicked(reason: &str) -> Diagnostic {
    Diagnostic::error("internal", format!("`park` has made a mistake of its own: {reason}"))
        .hint("please report it, with the change that led to it; the last good site stays")
}
