//! Terms of the glossary in running text: each where a page first uses it, by its name, its short form or a declared form.

use super::{Edition, Entry, EntryKey, glossary};
use crate::diagnostic::Noted;
use crate::document::{Block, BlockKind, Directive, DirectiveKind, Document, Fold, Inline, Passage, Quiz, Text, plain};
use crate::kind::KindName;
use crate::language::Tag;
use crate::language::words::{Phrases, Word, words};
use crate::memo::{Key, KeyMaker, Memo};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What a page uses: a term, and where it stands first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TermUse {
    pub term: TermKey,
    pub passage: Passage,
}

/// A term of any language: its glossary, and the id of its heading.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct TermKey {
    pub glossary: EntryKey,
    pub id: String,
}

/// A term in one language, as cards and lists show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meaning {
    pub word: String,
    /// The first paragraph of its definition, plain text.
    pub definition: String,
}

/// The terms of each language.
pub type Meanings = BTreeMap<Tag, BTreeMap<TermKey, Meaning>>;

/// Finds the terms that every edition uses, in the words of its own language, and gives what they mean. Glossaries
/// themselves are left alone.
pub fn find(entries: &mut BTreeMap<EntryKey, Entry>, memory: &mut Memo<Vec<TermUse>>) -> Meanings {
    let (meanings, vocabularies) = vocabularies(entries);
    let editions = entries.values_mut().filter(|entry| entry.kind != KindName::Glossary);
    let mut editions: Vec<(&Vocabulary, &mut Edition)> = editions
        .flat_map(|entry| &mut entry.editions)
        .filter_map(|(tag, edition)| Some((vocabularies.get(tag)?, edition)))
        .collect();
    let texts: Vec<(&Vocabulary, Arc<Noted<Text>>)> =
        editions.iter().map(|(vocabulary, edition)| (*vocabulary, edition.document.clone())).collect();
    let key = |(vocabulary, document): &(&Vocabulary, Arc<Noted<Text>>)| {
        KeyMaker::default().and(vocabulary.key).and(document.value.key).key()
    };
    let uses = memory.map(&texts, key, |(vocabulary, document)| Noted::clean(vocabulary.uses(&document.value.open())));
    for ((_, edition), uses) in editions.iter_mut().zip(uses) {
        edition.uses = uses;
    }
    meanings
}

fn vocabularies(entries: &BTreeMap<EntryKey, Entry>) -> (Meanings, BTreeMap<Tag, Vocabulary>) {
    let mut meanings: Meanings = BTreeMap::new();
    let mut forms: BTreeMap<Tag, Vec<(TermKey, Vec<&str>)>> = BTreeMap::new();
    let mut names: BTreeMap<Tag, Vec<(TermKey, String)>> = BTreeMap::new();
    for entry in entries.values().filter(|entry| entry.kind == KindName::Glossary) {
        for (tag, edition) in &entry.editions {
            for term in glossary::terms(edition) {
                let key = TermKey { glossary: entry.key.clone(), id: term.id.to_owned() };
                let words = term.abbreviation.into_iter().chain(term.forms.iter().copied()).collect();
                forms.entry(tag.clone()).or_default().push((key.clone(), words));
                names.entry(tag.clone()).or_default().push((key.clone(), term.term.clone()));
                let document = edition.document.value.open();
                let blocks = &document.blocks[term.definition];
                let definition = blocks.iter().find_map(|block| match &block.kind {
                    BlockKind::Paragraph(inlines) => Some(plain(inlines)),
                    _ => None,
                });
                let meaning = Meaning { word: term.term, definition: definition.unwrap_or_default() };
                meanings.entry(tag.clone()).or_default().insert(key, meaning);
            }
        }
    }
    let whole = |(tag, forms): (&Tag, &Vec<(TermKey, Vec<&str>)>)| {
        let names = names.get(tag).into_iter().flatten();
        let all = forms.iter().zip(names).map(|((key, forms), (_, name))| {
            (key.clone(), std::iter::once(name.as_str()).chain(forms.iter().copied()).collect())
        });
        (tag.clone(), Vocabulary::new(all))
    };
    let vocabularies = forms.iter().map(whole).collect();
    (meanings, vocabularies)
}

/// The words by which the texts of one language name their terms.
#[derive(Debug)]
pub struct Vocabulary {
    /// Stand for indices into `terms`.
    forms: Phrases,
    terms: Vec<TermKey>,
    /// Names all that `uses` depends on besides the document.
    pub key: Key,
}

impl Vocabulary {
    /// The vocabulary of terms, each with its name and its forms. Of two terms with one form, the first has it.
    pub fn new<'a>(terms: impl IntoIterator<Item = (TermKey, Vec<&'a str>)>) -> Self {
        let mut vocabulary = Self { forms: Phrases::default(), terms: Vec::new(), key: Key(0) };
        let mut maker = KeyMaker::default();
        for (key, forms) in terms {
            maker = maker.text(key.glossary.as_str()).text(&key.id);
            let term = vocabulary.terms.len();
            vocabulary.terms.push(key);
            for form in forms {
                maker = maker.text(form);
                vocabulary.forms.add(form, term);
            }
        }
        vocabulary.key = maker.key();
        vocabulary
    }

    pub fn is_empty(&self) -> bool {
        self.forms.is_empty()
    }

    /// The first use of each term in the paragraphs, cells and questions of a document: never in headings, links, code,
    /// answers of quizzes, and what is folded away.
    pub fn uses(&self, document: &Document) -> Vec<TermUse> {
        let mut search = Search { vocabulary: self, seen: BTreeSet::new(), found: Vec::new(), part: 0 };
        if !self.is_empty() {
            search.blocks(&document.blocks);
        }
        search.found
    }
}

struct Search<'a> {
    vocabulary: &'a Vocabulary,
    seen: BTreeSet<usize>,
    found: Vec<TermUse>,
    /// 0 for the document itself, else the number of the snippet.
    part: usize,
}

impl Search<'_> {
    fn blocks(&mut self, blocks: &[Block]) {
        blocks.iter().for_each(|block| self.block(block));
    }

    fn block(&mut self, block: &Block) {
        match &block.kind {
            BlockKind::Paragraph(inlines) => {
                let mut texts = 0;
                self.inlines(inlines, block.span.start, &mut texts, Inside::Text);
            }
            BlockKind::List(list) => {
                // The words of a box are its label.
                list.items.iter().filter(|item| item.task.is_none()).for_each(|item| self.blocks(&item.blocks));
            }
            BlockKind::Quote(blocks) => self.blocks(blocks),
            BlockKind::Definitions(definitions) => {
                definitions.iter().flat_map(|one| &one.details).for_each(|blocks| self.blocks(blocks));
            }
            BlockKind::Directive(directive) if is_in_sight(directive) => self.blocks(&directive.blocks),
            BlockKind::Directive(directive)
                if directive.kind == DirectiveKind::Quiz && directive.fold == Fold::Closed => {}
            BlockKind::Directive(directive) if directive.kind == DirectiveKind::Quiz => {
                // Answers are labels, and what explains them is not yet to be seen.
                if let Some(quiz) = Quiz::of(directive) {
                    self.blocks(&quiz.question);
                }
            }
            BlockKind::Table(table) => {
                for cell in table.rows.iter().flatten() {
                    self.inlines(&cell.inlines, cell.span.start, &mut 0, Inside::Text);
                }
            }
            BlockKind::Include(include) => {
                if let Some(snippet) = include.snippet.as_ref().filter(|snippet| snippet.language.is_none()) {
                    let outside = std::mem::replace(&mut self.part, snippet.number);
                    self.blocks(&snippet.blocks);
                    self.part = outside;
                }
            }
            BlockKind::Heading(_)
            | BlockKind::Figure(_)
            | BlockKind::Code(_)
            | BlockKind::Chart(_)
            | BlockKind::Directive(_)
            | BlockKind::Rule
            | BlockKind::Html(_) => {}
        }
    }

    /// Runs of text, each up to the next code, link or mark. `texts` counts every text of the paragraph.
    fn inlines(&mut self, inlines: &[Inline], block: usize, texts: &mut usize, inside: Inside) {
        let mut run: Vec<Word> = Vec::new();
        let mut joined = false;
        for inline in inlines {
            match inline {
                Inline::Text(text) => {
                    let number = *texts;
                    *texts += 1;
                    run.extend(words(text).enumerate().map(|(index, word)| Word {
                        text: number,
                        joined: if index == 0 { joined && word.joined } else { word.joined },
                        ..word
                    }));
                    joined = false;
                    continue;
                }
                Inline::SoftBreak => {
                    joined = true;
                    continue;
                }
                Inline::Emphasis(inner)
                | Inline::Strong(inner)
                | Inline::Strikethrough(inner)
                | Inline::Superscript(inner)
                | Inline::Subscript(inner) => {
                    self.run(&run, block, inside);
                    self.inlines(inner, block, texts, inside);
                }
                Inline::Link(link) => {
                    self.run(&run, block, inside);
                    self.inlines(&link.inlines, block, texts, Inside::Link);
                }
                Inline::Code(_) | Inline::Image(_) | Inline::Footnote(_) | Inline::HardBreak | Inline::Html(_) => {
                    self.run(&run, block, inside);
                }
            }
            run.clear();
            joined = false;
        }
        self.run(&run, block, inside);
    }

    fn run(&mut self, run: &[Word], block: usize, inside: Inside) {
        match inside {
            Inside::Text => {}
            Inside::Link => return,
        }
        let mut at = 0;
        while at < run.len() {
            let Some((term, length)) = self.vocabulary.forms.longest(&run[at..]) else {
                at += 1;
                continue;
            };
            let (first, last) = (&run[at], &run[at + length - 1]);
            let end = match (&last.stem, length) {
                (Some((_, end)), 1) if !self.vocabulary.forms.begin_with(&last.folded) => *end,
                _ => last.end,
            };
            if self.seen.insert(term) {
                let passage = Passage { part: self.part, block, from: (first.text, first.start), to: (last.text, end) };
                self.found.push(TermUse { term: self.vocabulary.terms[term].clone(), passage });
            }
            at += length;
        }
    }
}

#[derive(Clone, Copy)]
enum Inside {
    Text,
    Link,
}

/// Whether what a directive holds is seen by everybody at once.
fn is_in_sight(directive: &Directive) -> bool {
    directive.fold != Fold::Closed
        && match directive.kind {
            DirectiveKind::Note
            | DirectiveKind::Tip
            | DirectiveKind::Important
            | DirectiveKind::Warning
            | DirectiveKind::Caution
            | DirectiveKind::Objectives
            | DirectiveKind::Questions
            | DirectiveKind::Keypoints
            | DirectiveKind::Prerequisites
            | DirectiveKind::Exercise
            | DirectiveKind::Discussion
            | DirectiveKind::Checklist
            | DirectiveKind::Example
            | DirectiveKind::CaseStudy
            | DirectiveKind::Quote => true,
            DirectiveKind::Hint
            | DirectiveKind::Solution
            | DirectiveKind::Facilitator
            | DirectiveKind::Details
            | DirectiveKind::Quiz
            | DirectiveKind::Tabs
            | DirectiveKind::PrintOnly
            | DirectiveKind::ScreenOnly => false,
        }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::parse;
    use crate::source::SourceFile;

    /// What is marked in a text: each use in brackets. Forms of one term stand between bars.
    #[track_caller]
    fn check(terms: &[&str], text: &str, expected: &[&str]) {
        let terms = terms.iter().map(|forms| {
            let id = forms.split('|').next().unwrap_or_default().to_owned();
            (TermKey { glossary: EntryKey::new("glossary"), id }, forms.split('|').collect())
        });
        let document = parse(&SourceFile::text("content/en/a.md", text)).value;
        let uses = Vocabulary::new(terms).uses(&document);
        let shown: Vec<String> = uses.iter().map(|one| shown(&document, &one.passage)).collect();
        assert_eq!(shown, expected, "{text}");
    }

    fn shown(document: &Document, passage: &Passage) -> String {
        fn texts(inlines: &[Inline], found: &mut Vec<String>) {
            for inline in inlines {
                match inline {
                    Inline::Text(text) => found.push(text.clone()),
                    Inline::Emphasis(inner) | Inline::Strong(inner) => texts(inner, found),
                    Inline::Link(link) => texts(&link.inlines, found),
                    _ => {}
                }
            }
        }
        fn find(blocks: &[Block], start: usize) -> Option<&[Inline]> {
            blocks.iter().find_map(|block| match &block.kind {
                BlockKind::Paragraph(inlines) if block.span.start == start => Some(inlines.as_slice()),
                BlockKind::List(list) => list.items.iter().find_map(|item| find(&item.blocks, start)),
                BlockKind::Directive(directive) => find(&directive.blocks, start),
                BlockKind::Quote(blocks) => find(blocks, start),
                BlockKind::Table(table) => {
                    let cell = table.rows.iter().flatten().find(|cell| cell.span.start == start);
                    cell.map(|cell| cell.inlines.as_slice())
                }
                _ => None,
            })
        }
        let mut found = Vec::new();
        texts(find(&document.blocks, passage.block).expect("a paragraph stands there"), &mut found);
        let ((first, start), (last, end)) = (passage.from, passage.to);
        if first == last {
            return found[first][start..end].to_owned();
        }
        format!("{}⏎{}", &found[first][start..], &found[last][..end])
    }

    #[test]
    fn each_term_is_marked_where_it_is_first_used() {
        check(
            &["wiki", "talk page|talk pages"],
            "A Wiki has talk pages, and a wiki has a talk page.",
            &["Wiki", "talk pages"],
        );
        check(&["wiki"], "Wikipedia is no match, nor are wikis.", &[]);
        check(&["page", "talk page"], "The talk page and the page.", &["talk page", "page"]);
        check(&["talk page"], "The talk\npage, the talk-page, talk. Page", &["talk⏎page"]);
    }

    #[test]
    fn headings_links_code_and_what_is_folded_are_left_alone() {
        check(&["wiki"], "## A wiki\n\n[a wiki](b.md) `wiki` **a wiki**\n", &["wiki"]);
        check(
            &["wiki"],
            "[a wiki](b.md) `wiki`\n\n> [!hint]-\n> wiki\n\n- [ ] wiki\n\n> [!quiz] wiki\n> - [x] wiki\n",
            &[],
        );
        check(&["wiki"], "> [!note]\n> - a wiki\n", &["wiki"]);
    }

    #[test]
    fn cells_of_tables_and_questions_of_quizzes_are_searched() {
        check(
            &["wiki", "page"],
            "| wiki | b |\n| --- | --- |\n| a *wiki* | the page, a wiki |\n\nA page.\n",
            &["wiki", "page"],
        );
        check(&["wiki"], "> [!quiz] Q\n> What is a wiki?\n>\n> - [x] a wiki\n> - [ ] no\n", &["wiki"]);
    }

    #[test]
    fn bengali_words_are_whole_words() {
        check(&["পাতা|পাতায়|পাতার"], "আলাপ পাতায় লিখুন।", &["পাতায়"]);
        check(&["পাতা"], "পাতাগুলি নয়, পাতা।", &["পাতা"]);
        check(&["উৎস"], "উৎসব নয়; উৎস।", &["উৎস"]);
    }

    #[test]
    fn arabic_words_are_found_by_their_declared_forms_and_with_or_without_vowels() {
        check(&["مقالة|المقالة|والمقالة|بالمقالة"], "اقرأ والمقالة الثانية.", &["والمقالة"]);
        check(&["مصدر"], "هذا مَصْدَر موثوق.", &["مَصْدَر"]);
        check(&["مصدر"], "المصدر", &[]);
    }

    #[test]
    fn an_apostrophe_ends_a_name_but_not_a_letter() {
        check(&["Vikipedi"], "VİKİPEDİ'de yazın.", &["VİKİPEDİ"]);
        check(&["Wikipedia"], "Wikipedia’s rules", &["Wikipedia"]);
        check(&["maʼlumot"], "Ma’lumot manbasi", &["Ma’lumot"]);
        check(&["oʻzbek"], "O'zbek tili", &["O'zbek"]);
    }

    #[test]
    fn scripts_without_spaces_are_searched_letter_by_letter() {
        check(&["维基"], "我们写维基百科。", &["维基"]);
        check(&["วิกิ"], "เขียนวิกิพีเดีย", &["วิกิ"]);
    }

    #[test]
    fn decomposed_letters_are_the_same() {
        check(&["édition"], "une e\u{301}dition", &["e\u{301}dition"]);
    }

    #[test]
    fn the_key_names_the_forms_and_nothing_else() {
        let key = |form: &'static str| {
            Vocabulary::new([(TermKey { glossary: EntryKey::new("g"), id: "a".into() }, vec![form])]).key
        };
        assert_eq!(key("x"), key("x"));
        assert_ne!(key("x"), key("y"));
    }
}
