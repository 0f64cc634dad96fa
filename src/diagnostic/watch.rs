//! Complaints of `watch`: what keeps it from hearing of changes.

use super::Diagnostic;

/// `files` are to be watched; each folder of them counts.
pub fn too_many_folders(files: usize) -> Diagnostic {
    let wanted = (files * 4).next_power_of_two().max(524_288);
    Diagnostic::warning("cannot-watch", "the system lets no more folders be watched, so we look for changes ourselves")
        .hint(format!(
            "`sudo sysctl fs.inotify.max_user_watches={wanted}` lets changes show at once; the same line in \
             /etc/sysctl.d/60-watches.conf keeps it so"
        ))
}

pub fn too_many_watchers() -> Diagnostic {
    let message = "too many programs watch folders already, so we look for changes ourselves";
    Diagnostic::warning("cannot-watch", message).hint(
        "`sudo sysctl fs.inotify.max_user_instances=1024` lets changes show at once; the same line in \
         /etc/sysctl.d/60-watches.conf keeps it so",
    )
}

pub fn cannot_watch(reason: &str) -> Diagnostic {
    let message = format!("the system does not tell of changes ({reason}), so we look for them ourselves");
    Diagnostic::warning("cannot-watch", message).hint("`--poll=1000` looks less often: once in a second")
}

pub fn panicked(reason: &str) -> Diagnostic {
    Diagnostic::error("internal", format!("`park` has made a mistake of its own: {reason}"))
        .hint("please report it, with the change that led to it; the last good site stays")
}
