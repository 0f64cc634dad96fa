//! Warm equals clean: a builder that has seen other trees gives the bytes of a new one, and computes only what changed.

use super::{Builder, Options};
use crate::diagnostic::{Diagnostic, Noted};
use crate::document::Shelf;
use crate::memo::Key;
use crate::output::pictures::InMemory;
use crate::output::{Output, OutputPath, OutputTree};
use crate::source::{SourceFile, SourcePath, SourceTree};
use proptest::prelude::*;
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;
use translation::{BENGALI, CATALOGUE, ENGLISH};

mod addresses;
mod asked;
mod charts;
mod counts;
mod derived;
mod explain;
mod found;
mod life;
mod link;
mod media;
mod packs;
mod pseudo;
mod snippets;
mod teaching;
mod terms;
mod translating;
mod translation;

fn site() -> SourceTree {
    SourceTree::in_memory_with_defaults([
        (
            "content/site.toml",
            "base_url = \"https://a.org/\"\nnavigation = [\"lessons\"]\n[languages.en]\n[languages.bn]\n",
        ),
        ("content/en/index.md", "+++\ntitle = \"Home\"\n+++\nHello.\n"),
        ("content/en/lessons/index.md", "+++\ntitle = \"Lessons\"\n+++\n"),
        (
            "content/en/lessons/one.md",
            "+++\ntitle = \"One\"\n+++\n## Start\n\n[two](two.md)\n\n> [!note] Title\n> Text\n",
        ),
        ("content/en/lessons/two.md", "+++\ntitle = \"Two\"\n+++\n## Start\n\n![A](../../media/a.svg)\n"),
        ("content/en/courses/c.md", "+++\ntitle = \"Course\"\n[[parts]]\nlessons = [\"lessons/one\"]\n+++\n"),
        ("content/bn/lessons/one.md", "+++\ntitle = \"এক\"\n+++\n## শুরু\n"),
        ("content/en/lessons/saving.md", ENGLISH),
        ("content/bn/lessons/saving.md", BENGALI),
        ("locales/bn/lessons/saving.po", CATALOGUE),
        ("content/media/a.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 2 1'/>"),
    ])
}

/// Everything a build gives, comparable: files, each with what is wrong with it, and what is wrong with the site.
fn whole(built: &Noted<OutputTree>, tree: &SourceTree) -> BTreeMap<String, (Arc<[u8]>, Vec<Diagnostic>)> {
    let made = |output: &Output| match output {
        Output::Bytes(bytes) => (bytes.clone(), Vec::new()),
        Output::Source(file) => (tree.content(file).expect("in memory"), Vec::new()),
        Output::Deferred(page) => {
            let made = page.noted().expect("pages of this site can be made");
            (made.value, made.notes)
        }
    };
    let files: Vec<(&OutputPath, &Output)> = built.value.files.iter().collect();
    let files = files.par_iter().map(|(path, output)| (path.to_string(), made(output)));
    let site = (String::new(), (Arc::from([]), built.notes.clone()));
    files.chain([site]).collect()
}

fn options() -> Options {
    Options { packs: super::Packs::Never, ..Options::default() }
}

struct Named {
    origin: Option<Key>,
    key: Key,
    bytes: Arc<[u8]>,
}

/// One thing that authors and translators do.
#[derive(Debug, Clone)]
enum Edit {
    Put(&'static str, String),
    Remove(&'static str),
    /// A folder or file that is called otherwise.
    Rename(&'static str, &'static str),
}

impl Edit {
    fn put(path: &'static str, text: &str) -> Self {
        Edit::Put(path, text.to_owned())
    }

    fn apply(&self, tree: &mut SourceTree) {
        match self {
            Edit::Put(path, text) => tree.insert(SourceFile::text(path, text.as_str())),
            Edit::Remove(path) => tree.remove(&SourcePath::new(path)),
            Edit::Rename(from, to) => {
                if let Some(file) = tree.get(&SourcePath::new(from)).cloned() {
                    tree.remove(&file.path);
                    tree.insert(file.at(SourcePath::new(to)));
                }
            }
        }
    }
}

fn edit() -> impl Strategy<Value = Edit> {
    let path = prop::sample::select(vec![
        "content/en/index.md",
        "content/en/lessons/one.md",
        "content/en/lessons/two.md",
        "content/en/lessons/three.md",
        "content/en/courses/c.md",
        "content/bn/lessons/one.md",
        "content/bn/lessons/two.md",
        "content/bn/index.md",
        "content/en/snippets/s.md",
        "content/bn/snippets/s.md",
        "content/en/glossary/g.md",
        "content/en/lessons/saving.md",
        "content/bn/lessons/saving.md",
    ]);
    let text = prop::sample::select(vec![
        "",
        "+++\ntitle = \"A\"\n+++\n## Start\n\nText.\n",
        "+++\ntitle = \"B\"\nobjectives = [\"Do `x`\"]\n+++\n## Start\n\n## Other\n\n[a](one.md#other)\n",
        "+++\ntitle = \"G\"\n[terms.text]\nforms = [\"Hello\"]\n+++\n## Text\n\nWords.\n",
        "+++\ntitle = \"H\"\n+++\n```chart\ndata = \"d.csv\"\ncaption = \"C\"\n```\n",
        "+++\ntitle = \"D\"\n+++\n> [!include] ../snippets/s.md\n",
        "+++\ntitle = \"Gone\"\ndraft = true\n+++\n",
        "+++\ntitle = \n+++\nBroken [link](nowhere.md)\n",
        "+++\ntitle = \"L\"\nteaching = 30\nprerequisites = [\"one\"]\n+++\n## A {#a}\n\nX[^n] [b](one.md#a)\n\n> [!facilitator]\n> Y\n\n***\n\n[^n]: Z\n",
        "+++\ntitle = \"T\"\n[[parts]]\nbreaks = [5]\nlessons = [\"lessons/one\", \"lessons/two\"]\n[timetable]\ntimezone = \"Asia/Dhaka\"\n[[timetable.days]]\ndate = 2026-12-05\nstart = \"9:00\"\nend = \"9:20\"\n+++\nText.\n",
        "+++\ntitle = \"C\"\n[[parts]]\ntitle = \"P\"\nlessons = [\"lessons/two\", \"lessons/three\"]\n+++\n",
    ]);
    // Lessons whose words are nobody else's business.
    let plain = prop::sample::select(vec![
        "+++\ntitle = \"P\"\nteaching = 5\n+++\n## Start\n\nSome words, Hello.\n",
        "+++\ntitle = \"P\"\nteaching = 5\n+++\n## Start\n\nOther words.\n\nAnd more.\n",
        "+++\ntitle = \"P\"\nteaching = 5\n+++\n## Start\n\n[a](two.md#start)\n\n> [!facilitator]\n> ## Inside\n> Y\n",
        "+++\ntitle = \"P\"\nteaching = 5\n+++\n## Start\n\n[a](two.md#inside)\n\n- [ ] Do it\n",
    ]);
    let two = prop::sample::select(vec![
        "content/en/lessons/one.md",
        "content/en/lessons/two.md",
        "content/bn/lessons/one.md",
    ]);
    let plain = (two, plain).prop_map(|(path, text)| Edit::put(path, text));
    // Translators at work: the source goes on, a unit is done, another one is lost, the record is broken, mended, gone.
    let translated = prop::sample::select(vec![
        Edit::put("content/en/lessons/saving.md", &ENGLISH.replace("very often", "all the time")),
        Edit::put("content/en/lessons/saving.md", &ENGLISH.replace("Nobody loses anything.\n\n", "")),
        Edit::put("content/bn/lessons/saving.md", &BENGALI.replace("প্রথম", "শুরু")),
        Edit::put("content/bn/lessons/saving.md", BENGALI),
        Edit::put("locales/bn/lessons/saving.po", CATALOGUE),
        Edit::put("locales/bn/lessons/saving.po", &CATALOGUE.replace("#, fuzzy\n#| msgid \"Save often.\"\n", "")),
        Edit::put("locales/bn/lessons/saving.po", "msgid \"a\"\nmsgstr \"b"),
        Edit::Remove("locales/bn/lessons/saving.po"),
        Edit::put("content/site.toml", "[languages.en]\n[languages.bn]\nrequire = \"current\"\n"),
    ]);
    let config = prop::sample::select(vec![
        "[languages.en]\n[languages.bn]\n[languages.ar]\n",
        "default_at_root = true\n[languages.en]\ntitle = \"T\"\n[languages.bn]\n",
        "theme = 3\n",
    ]);
    prop_oneof![
        6 => (path.clone(), text).prop_map(|(path, text)| Edit::put(path, text)),
        2 => path.clone().prop_map(Edit::Remove),
        1 => (path.clone(), path).prop_map(|(from, to)| Edit::Rename(from, to)),
        3 => plain,
        3 => translated,
        1 => config.prop_map(|text| Edit::put("content/site.toml", text)),
        1 => prop::sample::select(vec!["a,b\n1,2\n", "a,b\n1,3\n2,x\n", "a\n1,2\n", "a,c,d\n1,2,3\n"]).prop_map(|text| Edit::put("content/data/d.csv", text)),
        1 => Just(Edit::put("locales/bn/own.ftl", "back = ফিরে\n")),
        1 => Just(Edit::put("themes/park/templates/page.html", "<!doctype html><title>{{ page.title }}</title>")),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, ..ProptestConfig::default() })]

    /// After any edits, a builder that has seen them all, one that begins with what the process before it left, and a new one
    /// give the same bytes and say the same. And what has kept its key or its origin from one process to the next has kept
    /// its bytes: it need not be written again.
    #[test]
    fn warm_and_kept_equal_clean(edits in prop::collection::vec(edit(), 1..7)) {
        let cache = Arc::new(InMemory::default());
        let mut tree = site();
        // One without any room parses all again whenever it is asked for.
        let mut warm = Builder { shelf: Arc::new(Shelf::with_room(0)), ..Builder::default() };
        warm.build(&tree, &options());
        let mut before: BTreeMap<OutputPath, Named> = BTreeMap::new();
        let last = edits.len();
        for (number, edit) in std::iter::once(None).chain(edits.into_iter().map(Some)).enumerate() {
            edit.iter().for_each(|edit| edit.apply(&mut tree));
            let warm = warm.build(&tree, &options());
            let mut builder = Builder::with_cache(cache.clone()).once(Key(1));
            let kept = builder.build(&tree, &options());
            builder.keep(Key(1));
            prop_assert_eq!(&kept.notes, &warm.notes);
            let made = whole(&kept, &tree);
            let named = |(path, output): (&OutputPath, &Output)| {
                let Output::Deferred(page) = output else { return None };
                let bytes = made.get(&**path)?.0.clone();
                Some((path.clone(), Named { origin: page.origin(), key: page.key(), bytes }))
            };
            let now: BTreeMap<OutputPath, Named> = kept.value.files.iter().filter_map(named).collect();
            for (path, now) in &now {
                let Some(before) = before.get(path) else { continue };
                let same = now.key == before.key || now.origin.is_some() && now.origin == before.origin;
                prop_assert!(!same || now.bytes == before.bytes, "{}", path);
            }
            before = now;
            // Whatever may be wrong on the way is wrong at the end of another way.
            if number == last {
                let clean = whole(&Builder::default().build(&tree, &options()), &tree);
                prop_assert_eq!(&whole(&warm, &tree), &clean);
                prop_assert_eq!(&made, &clean);
            }
        }
    }
}

#[test]
fn an_edited_paragraph_renders_one_page_a_language() {
    let mut tree = site();
    let mut builder = Builder::default();
    let all = |builder: &mut Builder, tree: &SourceTree| drop(builder.build(tree, &options()).value.problems());
    all(&mut builder, &tree);
    let before = (builder.documents.computed, builder.printed.count());
    all(&mut builder, &tree);
    assert_eq!((builder.documents.computed, builder.printed.count()), before, "nothing changed, nothing is made");
    tree.insert(SourceFile::text("content/en/lessons/two.md", "+++\ntitle = \"Two\"\n+++\n## Start\n\nOther words.\n"));
    all(&mut builder, &tree);
    assert_eq!(builder.documents.computed, before.0 + 1);
    assert_eq!(
        builder.printed.count(),
        before.1 + 6,
        "its page, that for facilitators and its slides in English, the fallback in Bengali, and in both how far \
         translations are"
    );
}

#[test]
fn texts_are_parsed_again_only_for_what_shows_their_words() {
    let tree = site();
    let mut builder = Builder { shelf: Arc::new(Shelf::with_room(0)), ..Builder::default() };
    builder.build(&tree, &options());
    let parsed = builder.shelf.parsed();
    let built = builder.build(&tree, &options()).value;
    assert_eq!(builder.shelf.parsed(), parsed, "nothing changed, nothing is looked at");
    built.problems();
    assert!(builder.shelf.parsed() > parsed, "pages show their words");
}

#[test]
fn warnings_survive_a_warm_build() {
    let mut tree = site();
    tree.insert(SourceFile::text("content/en/lessons/two.md", "+++\ntitle = \"Two\"\n+++\n[x](nowhere.md)\n"));
    let mut builder = Builder::default();
    let first = builder.build(&tree, &options()).notes;
    assert!(first.iter().any(|note| note.code == "broken-link"));
    assert_eq!(builder.build(&tree, &options()).notes, first);
}
