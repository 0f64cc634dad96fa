//! Complaints of the command line: what cannot be done here or in this way.

use super::Diagnostic;

pub fn no_site(folder: &str, above: Option<&str>) -> Diagnostic {
    let shown = if folder == "." { "this folder".to_owned() } else { format!("`{folder}`") };
    let hint = match above {
        Some(site) => format!("the site seems to be further up: `park … {site}`"),
        None => "`park init my-site` makes a small site to begin with; or name the site's folder".to_owned(),
    };
    Diagnostic::error("no-site", format!("{shown} is not a site: it has no `content/` folder")).hint(hint)
}

pub fn bad_date(text: &str) -> Diagnostic {
    Diagnostic::error("bad-date", format!("`SOURCE_DATE_EPOCH` is `{text}`, which is not a number of seconds"))
        .hint("set it to seconds since 1970, as `date +%s` prints them, or remove it")
}

pub fn no_folder(folder: &str) -> Diagnostic {
    Diagnostic::error("no-folder", format!("there is no folder `{folder}`"))
}

pub fn cannot_import(folder: &str, reason: &str) -> Diagnostic {
    Diagnostic::error("cannot-import", format!("the import was undone, `{folder}` is as it was: {reason}"))
}

pub fn not_empty(folder: &str) -> Diagnostic {
    Diagnostic::error("not-empty", format!("`{folder}` has something in it already, and nothing was changed"))
        .hint("choose a new folder: `park init my-site`")
}

pub fn cannot_make(file: &str, reason: &str) -> Diagnostic {
    Diagnostic::error("cannot-write", format!("`{file}` cannot be made: {reason}"))
}

pub fn cannot_mend(file: &str, reason: &str) -> Diagnostic {
    Diagnostic::error("cannot-write", format!("`{file}` cannot be mended and was left as it is: {reason}"))
}

pub fn unknown_kind<'a>(kind: &str, kinds: impl Iterator<Item = &'a str> + Clone) -> Diagnostic {
    let list: Vec<&str> = kinds.clone().collect();
    Diagnostic::error("unknown-kind", format!("there is no kind `{kind}`"))
        .hint(format!("the kinds are {}", list.join(", ")))
        .maybe_hint(super::nearest(kind, kinds))
}

pub fn unknown_language<'a>(language: &str, languages: impl Iterator<Item = &'a str> + Clone) -> Diagnostic {
    Diagnostic::error("unknown-language", format!("the site has no language `{language}`"))
        .hint(format!("add `[languages.{language}]` to `content/site.toml`"))
        .maybe_hint(super::nearest(language, languages))
}

pub fn language_exists(code: &str) -> Diagnostic {
    Diagnostic::error("language-exists", format!("`{code}` is a language of the site already, and nothing was changed"))
        .hint("its settings are in `content/site.toml`")
}

pub fn no_language(reason: &str, hint: &str) -> Diagnostic {
    Diagnostic::error("no-language", reason).hint(hint)
}

pub fn bad_path(path: &str) -> Diagnostic {
    Diagnostic::error("bad-path", format!("`{path}` is not a path inside of the site"))
        .hint("write it without the language, as in `lessons/my-first-lesson`")
}

pub fn exists(file: &str) -> Diagnostic {
    Diagnostic::error("exists", format!("`{file}` is there already, and was left as it is"))
        .hint("choose another name, or edit that file")
}

pub fn no_theme_file<'a>(file: &str, files: impl Iterator<Item = &'a str>) -> Diagnostic {
    Diagnostic::error("unknown-theme-file", format!("the theme has no file `{file}`"))
        .hint("`park theme list` shows all")
        .maybe_hint(super::nearest(file, files))
}

pub fn unknown_code<'a>(code: &str, codes: impl Iterator<Item = &'a str>) -> Diagnostic {
    Diagnostic::error("unknown-code", format!("no problem has the code `{code}`"))
        .hint("`park explain` lists all codes")
        .maybe_hint(super::nearest(code, codes))
}

pub fn editor_gone(reason: &str) -> Diagnostic {
    Diagnostic::error("editor-gone", format!("the editor does not speak as it should, or went away: {reason}"))
        .hint("`park lsp` is started by editors; `park lsp --help` says how to set them up")
}

/// A list of names for certificates that cannot be read.
pub fn bad_names(file: &str, reason: &str) -> Diagnostic {
    Diagnostic::error("bad-names", format!("`{file}` has no names for certificates: {reason}")).hint(
        "write a CSV file in UTF-8 with a line for each person; the names in its first column, or in one called `name`",
    )
}
