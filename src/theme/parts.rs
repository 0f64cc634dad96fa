//! What a page can depend on of a theme: its template with all that it builds on, and the assets that these name.

use super::calls;
use crate::memo::{Key, KeyMaker};
use crate::source::SourceFile;
use std::collections::{BTreeMap, BTreeSet};

/// A template with the templates that it extends, includes or takes components from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Of their texts.
    pub key: Key,
    pub assets: Named,
    asked: calls::Asked,
    /// Whether it may ask for messages of other languages than the page's.
    pub tongues: Tongues,
}

/// The assets that a part may ask for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Named {
    These {
        whole: BTreeSet<String>,
        beginnings: BTreeSet<String>,
    },
    /// One is put together from data, or all are listed.
    Any,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tongues {
    Own,
    Any,
}

impl Part {
    /// Whether it may ask for a message.
    pub fn asks_for(&self, key: &str) -> bool {
        self.asked.includes(key)
    }
}

impl Named {
    fn none() -> Self {
        Named::These { whole: BTreeSet::new(), beginnings: BTreeSet::new() }
    }

    fn and(self, other: &Named) -> Self {
        match (self, other) {
            (Named::These { mut whole, mut beginnings }, Named::These { whole: more, beginnings: others }) => {
                whole.extend(more.iter().cloned());
                beginnings.extend(others.iter().cloned());
                Named::These { whole, beginnings }
            }
            (Named::Any, _) | (_, Named::Any) => Named::Any,
        }
    }

    pub fn includes(&self, name: &str) -> bool {
        match self {
            Named::These { whole, beginnings } => {
                whole.contains(name) || beginnings.iter().any(|beginning| name.starts_with(beginning))
            }
            Named::Any => true,
        }
    }
}

/// One template by itself.
struct Template<'a> {
    codes: Vec<&'a str>,
    components: Vec<&'a str>,
    asked: calls::Asked,
    assets: Named,
    tongues: Tongues,
}

/// The part of each template, and what all of them ask for.
pub(super) fn parts(templates: &BTreeMap<String, SourceFile>) -> (BTreeMap<String, Part>, calls::Asked) {
    let each: BTreeMap<&str, Template> =
        templates.iter().map(|(name, file)| (name.as_str(), template(file.as_text().unwrap_or_default()))).collect();
    let uses = |name: &str| -> Vec<&str> {
        let own = &each[name].codes;
        let names = |other: &str| own.iter().any(|code| code.contains(other));
        let is_used =
            |other: &&str| *other != name && (names(other) || each[other].components.iter().any(|one| names(one)));
        each.keys().copied().filter(is_used).collect()
    };
    let direct: BTreeMap<&str, Vec<&str>> = each.keys().map(|name| (*name, uses(name))).collect();
    let part = |name: &String| {
        let all = closure(name, &direct);
        let key = all.iter().fold(KeyMaker::default(), |maker, name| maker.and(templates[*name].key)).key();
        let together = || all.iter().map(|name| &each[name]);
        let tongues = match together().any(|one| one.tongues == Tongues::Any) {
            true => Tongues::Any,
            false => Tongues::Own,
        };
        let asked = calls::Asked::together(together().map(|one| &one.asked));
        (
            name.clone(),
            Part { key, assets: together().fold(Named::none(), |assets, one| assets.and(&one.assets)), asked, tongues },
        )
    };
    let parts = templates.keys().map(part).collect();
    (parts, calls::Asked::together(each.values().map(|one| &one.asked)))
}

fn template(text: &str) -> Template<'_> {
    let codes = calls::codes(text);
    let speaks = |code: &&str| code.replace(' ', "").contains("lang=");
    Template {
        components: codes.iter().filter_map(|code| defined(code)).collect(),
        asked: calls::Asked::of(codes.iter().copied()),
        assets: named(text, &codes),
        tongues: if codes.iter().any(speaks) { Tongues::Any } else { Tongues::Own },
        codes,
    }
}

/// The component that a piece of code defines.
fn defined(code: &str) -> Option<&str> {
    let rest = code.trim_start_matches('-').trim_start().strip_prefix("component ")?.trim_start();
    rest.split(|letter: char| !letter.is_alphanumeric() && letter != '_').next().filter(|name| !name.is_empty())
}

fn closure<'a>(name: &'a str, direct: &BTreeMap<&'a str, Vec<&'a str>>) -> BTreeSet<&'a str> {
    let mut all = BTreeSet::new();
    let mut waiting = vec![name];
    while let Some(name) = waiting.pop() {
        if all.insert(name) {
            waiting.extend(&direct[name]);
        }
    }
    all
}

fn named(text: &str, codes: &[&str]) -> Named {
    let (mut whole, mut beginnings) = (BTreeSet::new(), BTreeSet::new());
    let mut known = 0;
    for call in calls::calls(text).into_iter().filter(|call| call.function == "asset") {
        known += 1;
        match call.rest {
            calls::Rest::Nothing => whole.insert(call.literal.to_owned()),
            calls::Rest::More => beginnings.insert(call.literal.to_owned()),
        };
    }
    let called: usize = codes.iter().map(|code| code.matches("asset(").count() + code.matches("asset (").count()).sum();
    // Every call is by a literal, and nobody reads the list itself.
    if called == known && !codes.iter().any(|code| code.contains("assets")) {
        Named::These { whole, beginnings }
    } else {
        Named::Any
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(files: &[(&str, &str)]) -> BTreeMap<String, Part> {
        parts(&files.iter().map(|(name, text)| ((*name).to_owned(), SourceFile::text(name, *text))).collect()).0
    }

    const FILES: [(&str, &str); 5] = [
        ("base.html", "{{ asset(path=\"park.css\") }}{{ <Card /> }}"),
        ("cards.html", "{% component Card() %}{% include \"own.html\" %}{% endcomponent Card %}"),
        ("own.html", " lang"),
        ("page.html", "{% extends \"base.html\" %}{{ asset(path=\"pictures/\" ~ name) }}"),
        ("alone.html", "{{ t(key=\"x\", lang=there.tag) }}{{ asset(path=name) }}"),
    ];

    #[test]
    fn a_part_has_all_that_the_template_builds_on() {
        let before = of(&FILES);
        for (edited, touched) in [("own.html", 4), ("base.html", 2), ("page.html", 1), ("alone.html", 1)] {
            let files = FILES.map(|(name, text)| (name, if name == edited { format!("{text}!") } else { text.into() }));
            let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (*name, text.as_str())).collect();
            let now = of(&files);
            assert_eq!(now.iter().filter(|(name, part)| part.key != before[*name].key).count(), touched, "{edited}");
        }
    }

    #[test]
    fn assets_and_languages_are_known_unless_data_names_them() {
        let parts = of(&FILES);
        let page = &parts["page.html"];
        assert!(page.assets.includes("park.css") && page.assets.includes("pictures/a.svg"));
        assert!(!page.assets.includes("slides.css"));
        assert_eq!((page.tongues, parts["alone.html"].tongues), (Tongues::Own, Tongues::Any));
        assert_eq!(parts["alone.html"].assets, Named::Any);
    }
}
