//! What is wrong with a theme is said at its line, all in one run.

use super::*;
use crate::diagnostic::line_and_column;
use crate::view::*;

struct Words;

impl Translator for Words {
    fn keys(&self) -> BTreeSet<String> {
        ["skip-link", "lessons", "role-author", "search.label"].map(str::to_owned).into()
    }

    fn variables(&self, key: &str) -> Option<Variables> {
        let set = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        match key {
            "lessons" => Some(Variables { needed: set(&["count"]), known: set(&["count", "title"]) }),
            _ if self.keys().contains(key) => Some(Variables { known: set(&["role"]), ..Variables::default() }),
            _ => None,
        }
    }

    fn text(&self, language: &str, key: &str, arguments: &BTreeMap<String, Argument>) -> Result<String, String> {
        match key {
            "lessons" if !arguments.contains_key("count") => Err("message `lessons` needs `count`".into()),
            _ => Ok(format!("{language}:{key}<{}>", arguments.len())),
        }
    }

    fn html(&self, language: &str, key: &str, _: &BTreeMap<String, Argument>) -> Result<String, String> {
        Ok(format!("<b>{language}:{key}</b>"))
    }
}

/// A theme of these templates, the others being empty, and its problems as `file:line:column code message (hint)`.
fn theme(files: &[(&str, &str)]) -> (Theme, Vec<String>) {
    let empty: Vec<String> = page_templates().map(|name| format!("themes/x/templates/{name}.html")).collect();
    let mut tree = SourceTree::in_memory(empty.iter().map(|path| (path.as_str(), "")));
    tree.insert(SourceFile::text("themes/x/theme.toml", "api = 1\n"));
    tree.insert(SourceFile::text("themes/x/assets/style.css", ""));
    for (path, text) in files {
        tree.insert(SourceFile::text(&format!("themes/x/{path}"), *text));
    }
    let Noted { value, notes } = Theme::load(&tree, "x", Arc::new(Words));
    (value, notes.iter().map(|note| spell(&tree, note)).collect())
}

fn spell(tree: &SourceTree, note: &Diagnostic) -> String {
    let span = note.span.as_ref().expect("every complaint about a theme has a place");
    let (line, column) = line_and_column(tree.text(&span.file).unwrap_or_default(), span.start);
    let hint = note.hint.as_deref().map(|hint| format!(" ({hint})")).unwrap_or_default();
    let file = span.file.trim_start_matches("themes/x/");
    format!("{file}:{}:{} {} {}{hint}", line + 1, column + 1, note.code, note.message)
}

fn problems(files: &[(&str, &str)]) -> Vec<String> {
    theme(files).1
}

fn render(page: &str, title: &str) -> Result<String, String> {
    let (theme, notes) = theme(&[("templates/page.html", page)]);
    assert_eq!(notes, Vec::<String>::new());
    let view =
        View { lang: "bn".into(), page: PageView { title: title.into(), ..PageView::default() }, ..View::default() };
    let tree = SourceTree::in_memory([("themes/x/templates/page.html", page)]);
    theme.render("page", &view).map_err(|problem| spell(&tree, &problem))
}

#[test]
fn what_templates_print_is_escaped_and_messages_know_the_language() {
    assert_eq!(render("{{ page.title }}", "<A>").as_deref(), Ok("&lt;A&gt;"));
    assert_eq!(render(r#"{{ t(key="lessons", count=2) }}"#, "").as_deref(), Ok("bn:lessons&lt;1&gt;"));
    assert_eq!(render(r#"{{ t_html(key="skip-link") }}"#, "").as_deref(), Ok("<b>bn:skip-link</b>"));
    assert_eq!(render(r#"{{ t(key="skip-link", lang="ar") }}"#, "").as_deref(), Ok("ar:skip-link&lt;0&gt;"));
}

#[test]
fn an_unknown_theme_is_named_with_the_nearest() {
    let mut tree = SourceTree::in_memory([("themes/park/theme.toml", "api = 1")]);
    tree.date = 0;
    let notes = Theme::load(&tree, "prak", Arc::new(Words)).notes;
    assert_eq!(notes.len(), 1);
    assert_eq!(notes[0].code, "unknown-theme");
    assert_eq!(notes[0].hint.as_deref(), Some("did you mean `park`?"));
}

#[test]
fn settings_are_typed() {
    assert_eq!(
        problems(&[("theme.toml", "api = 1\nfont = {}\n")]),
        [
            "theme.toml:2:1 bad-theme-settings unknown field `font`, expected one of `api`, `extends`, `title`, `license`, `fonts`, `tokens`"
        ]
    );
    assert_eq!(
        problems(&[("theme.toml", "api = 2\n")]),
        ["theme.toml:1:1 theme-api the theme is written for version 2 of the views; this is version 1 \
          (use a newer version of the program)"]
    );
    assert_eq!(
        problems(&[("theme.toml", "api = 1\n[fonts.Beng]\nfamily = \"B\"\nregular = \"fonts/b.woff2\"\n")]),
        ["theme.toml:4:12 missing-font the font `fonts/b.woff2` is not in the theme"]
    );
}

#[test]
fn paper_needs_settings_and_no_templates_of_pages() {
    let files = [("themes/x/theme.toml", "api = 2\n"), ("themes/x/templates/home.html", "{% if %}")];
    let notes = Theme::for_paper(&SourceTree::in_memory(files), "x", Arc::new(Words)).notes;
    assert_eq!(notes.iter().map(|note| note.code).collect::<Vec<_>>(), ["theme-api"]);
}

#[test]
fn a_missing_template_is_an_error() {
    let tree = SourceTree::in_memory([("themes/x/theme.toml", "api = 1"), ("themes/x/templates/home.html", "")]);
    let Noted { value, notes } = Theme::load(&tree, "x", Arc::new(Words));
    assert_eq!(notes.len(), page_templates().count() - 1);
    assert!(notes.iter().all(|note| note.code == "missing-template"));
    assert_eq!(value.render("page", &View::default()).unwrap_err().code, "unknown-template");
}

#[test]
fn all_problems_are_found_in_one_run() {
    assert_eq!(
        problems(&[
            ("templates/home.html", "{% extends \"bace.html\" %}"),
            (
                "templates/base.html",
                "<p>\n  {{ t(key=\"skip-lnk\") }} {{ t(key=\"role-\" ~ page.title) }}{{ t(key=\"rule-\" ~ x) }}"
            ),
            ("templates/page.html", "বাংলা {% if %}"),
            ("templates/lesson.html", "{% include \"_x\" %}\n{{ page.title | shout }}"),
            ("templates/section.html", "{{ asset(path=\"style.cs\") }}"),
        ]),
        [
            "templates/base.html:1:1 stray-theme-file no page has the template `base.html`, and no template names it (did you mean `page.html`?)",
            "templates/base.html:2:13 unknown-message no language has a message `skip-lnk` (did you mean `skip-link`?)",
            "templates/base.html:2:70 unknown-message no language has a message `rule-` (add it to `locales/en/`)",
            "templates/home.html:1:13 unknown-template there is no template `bace.html` (did you mean `base.html`?)",
            "templates/lesson.html:1:12 unknown-template there is no template `_x`",
            "templates/lesson.html:2:17 template unknown filter `shout`",
            "templates/page.html:1:13 template found `%}` but expected one of: integer, float, string, bool, ident, `-`, `not`, `<`, \
             `{`, `[` or `(`",
            "templates/section.html:1:16 unknown-asset the theme has no asset `style.cs` (did you mean `style.css`?)",
        ]
    );
}

#[test]
fn messages_are_asked_with_what_they_know() {
    assert_eq!(
        problems(&[(
            "templates/page.html",
            "{{ t(key=\"lessons\", count=\"x,y\", tilte=(2)) }}{{ t(key=\"lessons\") }}{{ t_html(key=\"skip-link\", role_href=x) }}"
        )]),
        [
            "templates/page.html:1:11 unknown-argument the message `lessons` does not know the argument `tilte` (did you mean `title`?)",
            "templates/page.html:1:57 missing-argument the message `lessons` needs the argument `count`",
        ]
    );
}

/// Two themes, the second over the first.
fn over(own: &[(&str, &str)]) -> (Theme, Vec<String>) {
    let empty: Vec<String> = page_templates().map(|name| format!("themes/x/templates/{name}.html")).collect();
    let mut tree = SourceTree::in_memory(empty.iter().map(|path| (path.as_str(), "")));
    tree.insert(SourceFile::text(
        "themes/x/theme.toml",
        "api = 1\n[tokens.light]\nink = \"#111111\"\npaper = \"#ffffff\"\n",
    ));
    tree.insert(SourceFile::text("themes/x/templates/base.html", "<b>{% block main %}{% endblock main %}</b>"));
    tree.insert(SourceFile::text(
        "themes/x/templates/page.html",
        "{% extends \"base.html\" %}{% block main %}page{% endblock main %}",
    ));
    for (path, text) in own {
        tree.insert(SourceFile::text(path, *text));
    }
    let Noted { value, notes } = Theme::load(&tree, "y", Arc::new(Words));
    (value, notes.iter().map(|note| spell(&tree, note)).collect())
}

#[test]
fn a_theme_changes_one_file_of_another() {
    let y = ("themes/y/theme.toml", "api = 1\nextends = \"x\"\n[tokens.light]\nink = \"#222222\"\n");
    let (theme, notes) = over(&[y]);
    assert_eq!(notes, Vec::<String>::new());
    assert_eq!(theme.render("page", &View::default()).as_deref(), Ok("<b>page</b>"));
    let base = ("themes/y/templates/base.html", "<i>{% block main %}{% endblock main %}</i>");
    assert_eq!(over(&[y, base]).0.render("page", &View::default()).as_deref(), Ok("<i>page</i>"));
    let more = (
        "themes/y/templates/page.html",
        "{% extends \"x/page.html\" %}{% block main %}my {{ super() }}{% endblock main %}",
    );
    assert_eq!(over(&[y, more]).0.render("page", &View::default()).as_deref(), Ok("<b>my page</b>"));
    let style = theme.assets["tokens.css"].as_text().unwrap_or_default();
    assert!(style.contains("--ink:#222222;") && style.contains("--paper:#ffffff;"), "{style}");
    let site = ("content/site.toml", "[tokens.light]\nink = \"#333333\"\n");
    let (theme, _) = over(&[y, site]);
    assert!(theme.assets["tokens.css"].as_text().unwrap_or_default().contains("--ink:#333333;"));
}

#[test]
fn what_cannot_be_extended_is_said() {
    let broken = |toml: &str| {
        let notes = over(&[("themes/y/theme.toml", toml)]).1;
        notes.into_iter().find(|note| !note.contains("missing-template")).unwrap_or_default()
    };
    assert_eq!(
        broken("api = 1\nextends = \"z\"\n"),
        "themes/y/theme.toml:2:11 unknown-theme there is no theme `z` to extend (the themes are `x`, `y`)"
    );
    assert_eq!(
        broken("api = 1\nextends = \"y\"\n"),
        "themes/y/theme.toml:2:11 circular-theme the theme extends itself: y → y"
    );
}

#[test]
fn faint_colours_and_files_for_nobody_are_said() {
    let y = ("themes/y/theme.toml", "api = 1\nextends = \"x\"\n[tokens.light]\nink = \"#888888\"\n");
    let notes =
        over(&[y, ("themes/y/template/page.html", ""), ("themes/y/templates/pgae.html", ""), ("themes/w/a.css", "")]).1;
    assert_eq!(
        notes,
        [
            "themes/w/a.css:1:1 stray-theme-file there is no theme `w`: `themes/w/theme.toml` is missing",
            "themes/y/template/page.html:1:1 stray-theme-file themes have no folder `template`: this file is never used (did you mean `templates`?)",
            "themes/y/templates/pgae.html:1:1 stray-theme-file no page has the template `pgae.html`, and no template names it (did you mean `page.html`?)",
            "themes/y/theme.toml:4:7 low-contrast `ink` #888888 on `paper` #ffffff has a contrast of 3.54 in `contrast`; it must be 7 or more (the nearest colour for `ink` that passes is #595959)",
            "themes/y/theme.toml:4:7 low-contrast `ink` #888888 on `paper` #ffffff has a contrast of 3.54 in `light`; it must be 4.5 or more (the nearest colour for `ink` that passes is #767676)",
        ]
    );
}

#[test]
fn templates_that_include_each_other_are_found() {
    let found = problems(&[
        ("templates/home.html", "{% include \"page.html\" %}"),
        ("templates/page.html", "{% include \"home.html\" %}"),
    ]);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains("circular-template"), "{found:?}");
}

#[test]
fn a_page_that_cannot_be_made_says_why_at_its_line() {
    assert_eq!(
        render("<p>\n{{ page.titel }}", ""),
        Err("templates/page.html:2:9 template field `titel` is not defined (did you mean `title`?)".to_owned())
    );
    assert_eq!(
        render("{{ t(key=\"les\" ~ \"sons\") }}", ""),
        Err("templates/page.html:1:4 template message `lessons` needs `count`".to_owned())
    );
    assert_eq!(render("{{ t(key=\"lessons\", count=page) }}", ""), Err("templates/page.html:1:4 template argument `count` of message `lessons` must be a text, a number or a list of texts, not map/struct".to_owned()));
    assert_eq!(render("{{ t(key=page.title) }}", "nothing").as_deref(), Ok("bn:nothing&lt;0&gt;"));
}

#[test]
fn calls_are_found_only_in_code() {
    let found = |template| calls::calls(template).into_iter().map(|call| call.literal).collect::<Vec<_>>();
    assert_eq!(found("t(key=\"a\") {# {{ t(key=\"b\") }} #} {{ t( key = 'c' ) }}{% if t(key=\"d\") %}"), ["c", "d"]);
    assert_eq!(found("{% raw %}{{ t(key=\"a\") }}{% endraw %}{{ t(key=\"b\") }}"), ["b"]);
    assert_eq!(found("{{ \"}} t(key='x')\" ~ t(key=\"a\") }} {{ not(key=\"b\") }} {{ t("), ["x", "a"]);
    assert_eq!(found("{{ t(key=\"a"), ["a"]);
}

#[test]
fn what_is_rare_in_a_script_is_tried_after_its_usual_letters_and_loaded_where_it_occurs() {
    let settings = super::settings(&SourceTree::in_memory_with_defaults([]), "park").value;
    let style = super::stylesheet::stylesheet(&settings);
    assert!(style.contains("--family-latn:\"Noto Sans\", \"Noto Sans Extended\";"), "{style}");
    assert!(style.contains("--mono:\"Noto Sans Mono\", \"Noto Sans Mono Extended\", "), "{style}");
    assert!(!style.contains("rare"), "{style}");
    let (usual, rare) = (&settings.fonts["Latn"], &settings.fonts["Latn-rare"]);
    for (letter, of) in [('a', [true, true]), ('ş', [true, false]), ('ɓ', [false, true]), ('ব', [false, false])] {
        assert_eq!([usual.is_for(letter), rare.is_for(letter)], of, "{letter}");
    }
    assert!(super::FontFamily::default().is_for('ব'), "without a range it is for all");
}

#[test]
fn the_park_theme_shows_packs_credits_and_pages_in_another_language() {
    let theme = Theme::load(&SourceTree::in_memory_with_defaults([]), "park", Arc::new(Words)).value;
    let assets = theme
        .assets
        .keys()
        .map(|name| (name.clone(), format!("../assets/{name}")))
        .collect::<std::collections::BTreeMap<_, _>>()
        .into();
    let english = LanguageView {
        tag: "en".into(),
        autonym: "English".into(),
        dir: "ltr".into(),
        script: "Latn".into(),
        ..LanguageView::default()
    };
    let download = DownloadView {
        format: "pdf".into(),
        url: "a.pdf".into(),
        size: Some(120_000),
        pages: Some(7),
        first: true,
        ..DownloadView::default()
    };
    let link = LinkView { title: "A <b>".into(), url: "a/".into(), language: Some(english.clone()), entry: None };
    let card = CardView { kind: "lesson".into(), link, minutes: 30, ..CardView::default() };
    let lessons = vec![CourseLessonView { number: 1, card, current: false }];
    let view = View {
        lang: "ar".into(),
        site: SiteView { assets, ..SiteView::default() },
        page: PageView {
            template: "course".into(),
            title: "Course".into(),
            fallback: Some(english),
            downloads: vec![download.clone(), DownloadView { size: None, first: false, ..download }],
            credits: vec![CreditView { role: "authorship".into(), names: vec!["A".into(), "B".into()] }],
            ..PageView::default()
        },
        course: Some(CourseView { parts: vec![PartView { title: None, lessons }], ..CourseView::default() }),
        ..View::default()
    };
    let html = theme.render("course", &view).expect("the theme knows these fields");
    for part in [
        "<h1 lang=\"en\" dir=\"ltr\" data-script=\"Latn\" data-digits=\"\">Course</h1>",
        "<a href=\"a/\" hreflang=\"en\" lang=\"en\" dir=\"ltr\">A &lt;b&gt;</a>",
        "<small>ar:download-facts&lt;2&gt;</small>",
        "ar:role-authorship",
    ] {
        assert!(html.contains(part), "{part} is not in {html}");
    }
    assert_eq!(html.matches("href=\"a.pdf\"").count(), 3, "a button for the first, and both in the list");
    assert_eq!(html.matches("ar:download-facts").count(), 2, "the same words for eyes and for screen readers");
}
