//! Remarks of an import: what cannot be read, and what could not be carried over.

use super::{Diagnostic, Span};

pub fn not_a_lesson(file: &str) -> Diagnostic {
    Diagnostic::error("not-a-lesson", format!("there is no `{file}`"))
        .hint("name the folder of a Carpentries Workbench lesson: the one that holds config.yaml and episodes/")
}

pub fn former_template() -> Diagnostic {
    Diagnostic::error("former-template", "this lesson is made with the former Carpentries template (`_config.yml`)")
        .hint("convert it to the Workbench first, with the Carpentries' own transition tool")
}

pub fn bad_yaml(reason: &str, place: Span) -> Diagnostic {
    Diagnostic::error("bad-yaml", format!("not valid YAML: {reason}")).at(place)
}

pub fn unclosed_front_matter(place: Span) -> Diagnostic {
    Diagnostic::error("unclosed-front-matter", "the front matter that begins with `---` does not end").at(place)
}

pub fn no_lesson(name: &str, place: Span) -> Diagnostic {
    Diagnostic::error("no-lesson", format!("`{name}` is listed but there is no such file in `episodes/`")).at(place)
}

pub fn no_lessons(place: Span) -> Diagnostic {
    Diagnostic::error("no-lessons", "there are no episodes to import").at(place)
}

pub fn already_there(target: &str) -> Diagnostic {
    Diagnostic::error("already-there", "the site has this file already; an import replaces nothing")
        .at(Span::file(target))
        .hint("give the course another name with `--name`, or import into a new folder")
}

pub fn language_missing(language: &str, title: &str) -> Diagnostic {
    Diagnostic::error("language-missing", format!("the site has no language `{language}`, the lesson has"))
        .at(Span::file("content/site.toml"))
        .hint(format!("add `[languages.{language}]` with `title = \"{title}\"`"))
}

pub fn no_title(place: Span) -> Diagnostic {
    Diagnostic::warning("no-title", "no title: the file's name is used").at(place)
}

pub fn placeholder(place: Span) -> Diagnostic {
    Diagnostic::warning("placeholder", "a placeholder without text of its own was left out").at(place)
}

pub fn key_left_out(key: &str, place: Span) -> Diagnostic {
    Diagnostic::warning("key-left-out", format!("`{key}` in the front matter means nothing here and was left out"))
        .at(place)
}

pub fn code_not_run(place: Span) -> Diagnostic {
    Diagnostic::warning("code-not-run", "this code is shown but not run, so that its output is missing").at(place)
}

pub fn template_left_out(place: Span) -> Diagnostic {
    Diagnostic::warning("template-left-out", "a command of a template engine was left out").at(place)
}

pub fn link_to_repository(written: &str, place: Span) -> Diagnostic {
    Diagnostic::warning("link-to-repository", format!("`{written}` is not imported: the link leads to its source now"))
        .at(place)
}

pub fn link_left_out(written: &str, place: Span) -> Diagnostic {
    Diagnostic::warning("link-left-out", format!("there is no `{written}`: only the words of the link were kept"))
        .at(place)
}

pub fn anchor_left_out(anchor: &str, place: Span) -> Diagnostic {
    Diagnostic::warning("anchor-left-out", format!("no heading is called `{anchor}`: the link leads to the page only"))
        .at(place)
}

pub fn link_repaired(written: &str, place: Span) -> Diagnostic {
    Diagnostic::warning("link-repaired", format!("`{written}` was read without its brackets")).at(place)
}

pub fn picture_missing(written: &str, place: Span) -> Diagnostic {
    Diagnostic::warning("picture-missing", format!("there is no `{written}`: its description was kept as text"))
        .at(place)
}

pub fn picture_named(name: &str, place: Span) -> Diagnostic {
    Diagnostic::warning(
        "picture-named",
        format!("the picture had no description; the name of its file stands for one: `{name}`"),
    )
    .at(place)
    .hint("say what the picture shows")
}

pub fn picture_unused(place: Span) -> Diagnostic {
    Diagnostic::warning("picture-unused", "no text shows this picture; it was left out").at(place)
}

pub fn check_credit(caption: &str, place: Span) -> Diagnostic {
    Diagnostic::warning("check-credit", format!("the caption names somebody: “{caption}”"))
        .at(place)
        .hint("see that author, source and licence in credits.toml are right")
}

pub fn terms_as_headings(place: Span) -> Diagnostic {
    Diagnostic::warning("terms-as-headings", "terms that links lead to became headings").at(place)
}

pub fn not_carried_over(place: Span) -> Diagnostic {
    Diagnostic::warning("not-carried-over", "the file has no place in a site and was left out").at(place)
}
