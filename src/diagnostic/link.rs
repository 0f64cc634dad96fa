//! Complaints of the link phase: documents that do not fit together.

use super::{Diagnostic, Span, nearest, nearest_name};
use std::fmt::Display;

pub fn unknown_language(reason: &str, hint: String, place: Span) -> Diagnostic {
    Diagnostic::error("unknown-language", reason).at(place).hint(hint)
}

pub fn no_default_language(code: &str, place: Span) -> Diagnostic {
    Diagnostic::error("no-default-language", format!("the default language `{code}` is not among the site's languages"))
        .at(place)
        .hint(format!("add `[languages.{code}]`"))
}

pub fn no_language<'a>(file: &str, folder: Option<&str>, known: impl Iterator<Item = &'a str>) -> Diagnostic {
    match folder {
        Some(folder) => {
            let hint = nearest(folder, known)
                .unwrap_or_else(|| format!("add `[languages.{folder}]` to content/site.toml, or move the file"));
            Diagnostic::error("unknown-language-folder", format!("`{folder}` is not a language of this site"))
                .at(Span::file(file))
                .hint(hint)
        }
        None => Diagnostic::error("no-language-folder", "the file stands in no language's folder")
            .at(Span::file(file))
            .hint("move it to the folder of its language, as `content/en/`"),
    }
}

pub fn two_files(file: &str, other: &str) -> Diagnostic {
    Diagnostic::error("two-files", "two files would become the same page")
        .at(Span::file(file))
        .related(Span::file(other), "the other one")
        .hint("keep `x.md` or `x/index.md`, not both")
}

/// `other` is the file of the entry that has the address; `None` for a page that the program makes.
pub fn slug_taken(path: &str, place: Span, other: Option<std::sync::Arc<str>>) -> Diagnostic {
    let complaint = Diagnostic::error("slug-taken", format!("the address `{path}` is that of another page"))
        .at(place)
        .hint("choose another slug, or leave it out");
    match other {
        Some(file) => complaint.related(Span::file(file), "the other one"),
        None => complaint,
    }
}

/// `file` is what is published there.
pub fn redirect_taken(address: &str, file: &str, place: Span) -> Diagnostic {
    Diagnostic::error("redirect-taken", format!("`{address}` cannot lead on: `{file}` is published there"))
        .at(place)
        .hint("an old address must be one at which nothing is any more: take it out of `redirect_from`")
}

pub fn redirect_twice(address: &str, place: Span, other: Span) -> Diagnostic {
    Diagnostic::error("redirect-taken", format!("`{address}` leads to two pages"))
        .at(place)
        .related(other, "the other one")
        .hint("keep it in the `redirect_from` of one of them")
}

pub fn slug_of_home(place: Span) -> Diagnostic {
    Diagnostic::error("slug-of-home", "the home page has the address of its language, and no slug")
        .at(place)
        .hint("leave it out")
}

pub fn case_collision(file: &str, other: &str) -> Diagnostic {
    Diagnostic::error(
        "case-collision",
        "two paths differ only in upper and lower case; on many computers they are one file",
    )
    .at(Span::file(file))
    .related(Span::file(other), "the other one")
    .hint("rename one of them")
}

pub fn other_kind(kind: &str, source: &str, place: Span) -> Diagnostic {
    Diagnostic::error("other-kind", format!("this edition is a {kind}, its source is a {source}"))
        .at(place)
        .hint("leave `kind` out of translations")
}

pub fn source_without_edition(written: &str, place: Span) -> Diagnostic {
    Diagnostic::error("source-without-edition", format!("there is no edition in `{written}`")).at(place)
}

pub fn two_sources(written: &str, place: Span, first: Span) -> Diagnostic {
    Diagnostic::error("two-sources", format!("another edition names another source than `{written}`"))
        .at(place)
        .related(first, "named here")
}

pub fn link_leaves_site(written: &str, place: Span) -> Diagnostic {
    Diagnostic::error("link-leaves-site", format!("`{written}` leads out of the site's folder")).at(place)
}

pub fn broken_link<'a>(written: &str, place: Span, known: impl Iterator<Item = &'a str> + Clone) -> Diagnostic {
    let hint = nearest_path(written, known)
        .unwrap_or_else(|| "write the path of the Markdown file from this file's folder".to_owned());
    Diagnostic::error("broken-link", format!("no page and no file at `{written}`")).at(place).hint(hint)
}

pub fn missing_snippet<'a>(written: &str, place: Span, known: impl Iterator<Item = &'a str> + Clone) -> Diagnostic {
    let hint = nearest_path(written, known).unwrap_or_else(|| {
        "put it into the folder `snippets` of a language, as content/en/snippets/name.md".to_owned()
    });
    Diagnostic::error("missing-snippet", format!("no snippet at `{written}`")).at(place).hint(hint)
}

pub fn not_a_snippet(written: &str, place: Span) -> Diagnostic {
    Diagnostic::error("not-a-snippet", format!("`{written}` is not in a language's folder `snippets`"))
        .at(place)
        .hint("only snippets are included; move the text to content/en/snippets/, or link to the page")
}

pub fn snippet_cycle(members: &[String], place: Span) -> Diagnostic {
    Diagnostic::error("snippet-cycle", format!("this snippet includes itself: {}", members.join(" → "))).at(place)
}

pub fn missing_image<'a>(written: &str, place: Span, known: impl Iterator<Item = &'a str> + Clone) -> Diagnostic {
    let hint = nearest_path(written, known)
        .unwrap_or_else(|| "put the picture beside this file or into content/media/".to_owned());
    Diagnostic::error("missing-image", format!("no picture at `{written}`")).at(place).hint(hint)
}

pub fn broken_anchor<'a>(anchor: &str, file: &str, place: Span, known: impl Iterator<Item = &'a str>) -> Diagnostic {
    Diagnostic::error("broken-anchor", format!("no heading with the id `{anchor}` in {file}"))
        .at(place)
        .maybe_hint(nearest(anchor, known))
}

pub fn unknown_id<'a, K: Display>(
    id: &str,
    place: Span,
    several: &[K],
    known: impl Iterator<Item = &'a str> + Clone,
) -> Diagnostic {
    if !several.is_empty() {
        let names: Vec<String> = several.iter().map(|key| format!("`{key}`")).collect();
        return Diagnostic::error("ambiguous-id", format!("`{id}` may mean {}", names.join(" or ")))
            .at(place)
            .hint("write the whole path");
    }
    Diagnostic::error("unknown-id", format!("no entry has the id `{id}`")).at(place).maybe_hint(nearest_path(id, known))
}

/// Nearest by the whole path, else by the last part: a wrong folder is the commonest mistake.
fn nearest_path<'a>(written: &str, known: impl Iterator<Item = &'a str> + Clone) -> Option<String> {
    let name = |path: &'a str| path.rsplit('/').next().unwrap_or(path);
    let written_name = written.rsplit('/').next().unwrap_or(written);
    if let Some(same) = known.clone().find(|path| name(path) == written_name) {
        return Some(format!("did you mean `{same}`?"));
    }
    let by_name = || {
        let wanted = nearest_name(written_name, known.clone().map(name))?;
        known.clone().find(|path| name(path) == wanted)
    };
    nearest_name(written, known.clone()).or_else(by_name).map(|path| format!("did you mean `{path}`?"))
}

/// A key that the entry needs and that neither the edition nor its source has.
pub fn incomplete(key: &str, place: Span) -> Diagnostic {
    Diagnostic::error("missing-key", format!("the front matter has no `{key}`"))
        .at(place)
        .hint(format!("add `{key} = \"…\"` between the `+++` lines"))
}

pub fn id_of_other_kind<'a>(
    id: &str,
    kind: &str,
    allowed: &[&str],
    place: Span,
    known: impl Iterator<Item = &'a str> + Clone,
) -> Diagnostic {
    let allowed = allowed.join(", ");
    let hint = nearest_path(id, known).unwrap_or_else(|| format!("name an entry of these kinds: {allowed}"));
    Diagnostic::error("id-of-other-kind", format!("`{id}` is a {kind}; here stands one of these kinds: {allowed}"))
        .at(place)
        .hint(hint)
}

pub fn unknown_audience<'a>(name: &str, place: Span, known: impl Iterator<Item = &'a str>) -> Diagnostic {
    let hint =
        nearest(name, known).unwrap_or_else(|| format!("write a page of kind `audience` with `names = [\"{name}\"]`"));
    Diagnostic::error("unknown-audience", format!("nobody knows the audience `{name}`")).at(place).hint(hint)
}

pub fn unknown_term<'a>(id: &str, place: Span, known: impl Iterator<Item = &'a str>) -> Diagnostic {
    Diagnostic::error("unknown-term", format!("this glossary has no term with the id `{id}`"))
        .at(place)
        .hint(nearest(id, known).unwrap_or_else(|| format!("write the term as a heading: `## Its name {{#{id}}}`")))
}

/// Keys of one entry that contradict each other.
pub fn odd(key: &str, message: &str, hint: &str, place: Span) -> Diagnostic {
    Diagnostic::error("contradiction", format!("`{key}` {message}")).at(place).hint(hint)
}

pub fn needs_itself(key: &str, place: Span) -> Diagnostic {
    Diagnostic::error("needs-itself", format!("the lesson names itself in `{key}`")).at(place).hint("take it out")
}

/// `members` each come after the next, the last after the first; `places` say so.
pub fn circular_order<K: Display>(members: &[K], places: &[Span]) -> Diagnostic {
    let names: Vec<String> = members.iter().chain(members.first()).map(|key| format!("`{key}`")).collect();
    let mut note = Diagnostic::error(
        "circular-order",
        format!("prerequisites and follow-ups go in a circle: {}", names.join(" comes after ")),
    )
    .hint("take one of them out");
    for (index, place) in places.iter().enumerate() {
        note = match index {
            0 => note.at(place.clone()),
            _ => note.related(place.clone(), "and here"),
        };
    }
    note
}

pub fn taught_later<K: Display>(lesson: &K, prerequisite: &K, place: Span, asked: Span) -> Diagnostic {
    Diagnostic::warning("taught-later", format!("`{lesson}` asks for `{prerequisite}`, which the course teaches later"))
        .at(place)
        .related(asked, "asked for here")
        .hint("change the order of the lessons, or the prerequisite")
}

pub fn target_missed(minutes: u32, target: u32, place: Span) -> Diagnostic {
    let (difference, word) = (minutes.abs_diff(target), if minutes > target { "more" } else { "less" });
    Diagnostic::warning(
        "target-missed",
        format!("the lessons take {minutes} minutes, {difference} {word} than the target of {target}"),
    )
    .at(place)
}

pub fn not_in_course<'a>(id: &str, place: Span, known: impl Iterator<Item = &'a str> + Clone) -> Diagnostic {
    Diagnostic::error("not-in-course", format!("the course has no lesson `{id}`"))
        .at(place)
        .maybe_hint(nearest_path(id, known))
}

/// `day` from 1; `end` in minutes since midnight, `over` in minutes.
pub fn day_too_long(day: usize, end: u32, over: u32, place: Span) -> Diagnostic {
    let (hours, minutes) = (end / 60, end % 60);
    Diagnostic::warning("day-too-long", format!("day {day} ends at {hours:02}:{minutes:02}, {over} minutes too late"))
        .at(place)
        .hint("start earlier, shorten a pause, or move a lesson to another day")
}

pub fn no_time_left<K: Display>(lessons: &[K], minutes: u32, place: Span) -> Diagnostic {
    let names: Vec<String> = lessons.iter().map(|key| format!("`{key}`")).collect();
    Diagnostic::error(
        "no-time-left",
        format!("the timetable has no time left for {minutes} minutes of lessons: {}", names.join(", ")),
    )
    .at(place)
    .hint("add a day, or let one end later")
}
