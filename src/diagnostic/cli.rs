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
