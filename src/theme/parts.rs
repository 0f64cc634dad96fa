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
    pub fn includes(&self, name: &str) -> bool {
        match self {
            Named::These { whole, beginnings } => {
                whole.contains(name) || beginnings.iter().any(|beginning| name.starts_with(beginning))
            }
            Named::Any => true,
        }
    }
}

/// The part of each template.
pub(super) fn parts(templates: &BTreeMap<String, SourceFile>) -> BTreeMap<String, Part> {
    let codes: BTreeMap<&str, Vec<&str>> = templates
        .iter()
        .map(|(name, file)| (name.as_str(), calls::codes(file.as_text().unwrap_or_default())))
        .collect();
    let components: BTreeMap<&str, Vec<&str>> =
        codes.iter().map(|(name, codes)| (*name, codes.iter().filter_map(|code| defined(code)).collect())).collect();
    let uses = |name: &str| -> Vec<&str> {
        let own = &codes[name];
        let names = |other: &str| own.iter().any(|code| code.contains(other));
        let is_used = |other: &&str| *other != name && (names(other) || components[other].iter().any(|one| names(one)));
        codes.keys().copied().filter(is_used).collect()
    };
    let direct: BTreeMap<&str, Vec<&str>> = codes.keys().map(|name| (*name, uses(name))).collect();
    let part = |name: &String| {
        let all = closure(name, &direct);
        let key = all.iter().fold(KeyMaker::default(), |maker, name| maker.and(templates[*name].key)).key();
        let speaks = |code: &&str| code.replace(' ', "").contains("lang=");
        let elsewhere = all.iter().flat_map(|name| &codes[name]).any(speaks);
        let assets = named(all.iter().filter_map(|name| templates[*name].as_text()), &codes, &all);
        let asked = calls::Asked::of(all.iter().map(|name| &templates[*name]));
        (name.clone(), Part { key, assets, asked, tongues: if elsewhere { Tongues::Any } else { Tongues::Own } })
    };
    templates.keys().map(part).collect()
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

fn named<'a>(texts: impl Iterator<Item = &'a str>, codes: &BTreeMap<&str, Vec<&str>>, all: &BTreeSet<&str>) -> Named {
    let (mut whole, mut beginnings) = (BTreeSet::new(), BTreeSet::new());
    let mut known = 0;
    for call in texts.flat_map(calls::calls).filter(|call| call.function == "asset") {
        known += 1;
        match call.rest {
            calls::Rest::Nothing => whole.insert(call.literal.to_owned()),
            calls::Rest::More => beginnings.insert(call.literal.to_owned()),
        };
    }
    let codes = || all.iter().flat_map(|name| &codes[name]);
    let called: usize = codes().map(|code| code.matches("asset(").count() + code.matches("asset (").count()).sum();
    // Every call is by a literal, and nobody reads the list itself.
    if called == known && !codes().any(|code| code.contains("assets")) {
        Named::These { whole, beginnings }
    } else {
        Named::Any
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(files: &[(&str, &str)]) -> BTreeMap<String, Part> {
        parts(&files.iter().map(|(name, text)| ((*name).to_owned(), SourceFile::text(name, *text))).collect())
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
