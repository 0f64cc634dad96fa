//! The terms of glossaries in units, and whether a translation calls them as the glossary does.
//!
//! A text of the source is searched for the names and forms that the glossary declares for the source's language. The
//! translation must have the words of one name or form of its own language. Languages bend words: what is asked is that
//! the stem of each word is there, in any order; so what is said to be missing is missing, and some other word stands for
//! it, or none.

use super::text::prose;
use super::{Record, State};
use crate::language::words::{Phrases, Word, is_spaceless, words};
use std::collections::BTreeMap;

/// What one language calls a term.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wording {
    /// As the heading has it.
    pub name: String,
    /// Other words and inflected forms, and the abbreviation.
    pub forms: Vec<String>,
    /// The file of the glossary in this language, and the place of the heading in it.
    pub file: String,
    pub place: std::ops::Range<usize>,
}

/// A term of any language: the key of its glossary, and its id there.
pub type TermName = (String, String);

/// What one language calls the terms of all glossaries.
pub type Wordings = BTreeMap<TermName, Wording>;

/// A term as the source and the translation call it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// The key of its glossary: `glossary/wiki-words`.
    pub glossary: String,
    /// The id of its heading there.
    pub id: String,
    pub source: Wording,
    pub target: Wording,
}

/// The terms that both languages of a translation have.
#[derive(Debug, Clone, Default)]
pub struct Terms {
    list: Vec<Term>,
    phrases: Phrases,
}

impl Terms {
    /// Those that both languages call something. A name that is the source's own is nobody's translation.
    pub fn between(source: &Wordings, target: &Wordings) -> Self {
        let mut terms = Self::default();
        for (name, source) in source {
            let stands_for = terms.list.len();
            // Terms that are not translated are found as well: they hide shorter ones inside them.
            let target = target.get(name).cloned().unwrap_or_default();
            std::iter::once(&source.name).chain(&source.forms).for_each(|form| terms.phrases.add(form, stands_for));
            let (glossary, id) = name.clone();
            terms.list.push(Term { glossary, id, source: source.clone(), target });
        }
        terms
    }

    /// The terms in a text of the source, each once, in the order of the text.
    pub fn of(&self, source: &str) -> Vec<&Term> {
        self.written(&prose(source)).into_iter().map(|(term, _)| term).collect()
    }

    /// The same, with what stands in the text for each.
    fn written<'a>(&self, prose: &'a str) -> Vec<(&Term, &'a str)> {
        if self.phrases.is_empty() {
            return Vec::new();
        }
        let run: Vec<Word> = words(prose).collect();
        let mut found: BTreeMap<usize, (usize, &str)> = BTreeMap::new();
        let mut at = 0;
        while at < run.len() {
            let Some((term, length)) = self.phrases.longest(&run[at..]) else {
                at += 1;
                continue;
            };
            found.entry(term).or_insert((at, &prose[run[at].start..run[at + length - 1].end]));
            at += length;
        }
        let mut found: Vec<(usize, usize, &str)> =
            found.into_iter().map(|(term, (at, text))| (at, term, text)).collect();
        found.sort_unstable();
        let named = found.into_iter().map(|(_, term, text)| (&self.list[term], text));
        named.filter(|(term, _)| !term.target.name.is_empty()).collect()
    }

    /// The terms of a record's source for which its translation has neither the name nor a form of the glossary. Compared
    /// is with the text that the translation was made from, so age is never held against it.
    pub fn missed(&self, record: &Record) -> Vec<&Term> {
        if record.state() == State::Untranslated {
            return Vec::new();
        }
        let source = prose(record.basis());
        let terms = self.written(&source);
        if terms.is_empty() {
            return Vec::new();
        }
        let translation = Stems::of(&record.translation);
        // A capitalised word that stands in both is a name, or an abbreviation: `CC BY`, the blog called Diff.
        let is_name = |text: &str| text.starts_with(char::is_uppercase) && record.translation.contains(text);
        let missed = terms.into_iter().filter(|(term, text)| !translation.name(&term.target) && !is_name(text));
        missed.map(|(term, _)| term).collect()
    }
}

/// The words of a translation, ready to be asked.
struct Stems {
    words: Vec<String>,
    /// Without spaces, for scripts that have none between words.
    run: String,
}

/// Words of forms with so few letters are particles: they may be any others.
const PARTICLE: usize = 2;

/// How much of a declared form the word of a text must have, in percent of letters.
const COMMON: usize = 70;

/// How many letters of it may be others, or lacking.
const ENDING: usize = 3;

impl Stems {
    fn of(text: &str) -> Self {
        let words: Vec<String> = words(&prose(text)).map(|word| word.folded).collect();
        let run = words.concat();
        Self { words, run }
    }

    fn name(&self, wording: &Wording) -> bool {
        std::iter::once(&wording.name).chain(&wording.forms).any(|form| self.has(form))
    }

    fn has(&self, form: &str) -> bool {
        let form: Vec<String> = words(form).map(|word| word.folded).collect();
        if form.iter().any(|word| word.starts_with(is_spaceless)) {
            return self.run.contains(&form.concat());
        }
        let counts = |word: &&String| form.len() == 1 || word.chars().count() > PARTICLE;
        form.iter().filter(counts).all(|form| self.words.iter().any(|word| is_of_stem(form, word)))
    }
}

/// Whether a word of a text may be an inflection of a declared one.
fn is_of_stem(form: &str, word: &str) -> bool {
    if form == word {
        return true;
    }
    let (all, rest) = (letters(form), letters(word));
    share_a_stem(&all, &rest) || share_a_stem(without_clitics(&all), without_clitics(&rest))
}

fn share_a_stem(form: &[char], word: &[char]) -> bool {
    let least = form.len().min(word.len());
    if least == 0 {
        return false;
    }
    let from_start = form.iter().zip(word).take_while(|(one, other)| one == other).count();
    let from_end = form.iter().rev().zip(word.iter().rev()).take_while(|(one, other)| one == other).count();
    let enough = |common: usize| common * 100 >= form.len() * COMMON && common + ENDING >= form.len();
    // Of short words all letters count.
    if least <= 3 { from_start == form.len() } else { enough(from_start) || enough(from_end) && least > 4 }
}

fn letters(word: &str) -> Vec<char> {
    word.chars().collect()
}

/// A word without what is written together with it: in Arabic conjunctions, prepositions and the article.
fn without_clitics(word: &[char]) -> &[char] {
    if !word.first().is_some_and(|first| matches!(first, '\u{620}'..='\u{64a}')) {
        return word;
    }
    let mut rest = word;
    for letters in [&['و', 'ف'][..], &['ب', 'ك', 'ل', 'س'][..]] {
        // What is left must be a word still.
        if rest.len() > 3 && letters.contains(&rest[0]) {
            rest = &rest[1..];
        }
    }
    for article in [&['ا', 'ل'][..], &['ل'][..]] {
        if rest.len() > article.len() + 2 && rest.starts_with(article) {
            rest = &rest[article.len()..];
            break;
        }
    }
    rest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wordings(list: &[(&str, &[&str])]) -> Wordings {
        let one = |(number, (name, forms)): (usize, &(&str, &[&str]))| {
            let forms = forms.iter().map(|form| (*form).to_owned()).collect();
            let key = ("glossary/words".to_owned(), format!("term-{number}"));
            (key, Wording { name: (*name).to_owned(), forms, ..Wording::default() })
        };
        list.iter().enumerate().map(one).collect()
    }

    /// The names of the terms that a translation missed.
    fn missed(source: (&str, &[&str]), target: (&str, &[&str]), text: &str, translation: &str) -> Vec<String> {
        let terms = Terms::between(&wordings(&[source]), &wordings(&[target]));
        let record = Record { source: text.into(), translation: translation.into(), ..Record::default() };
        terms.missed(&record).iter().map(|term| term.target.name.clone()).collect()
    }

    #[test]
    fn a_unit_has_terms_by_name_and_form_the_longest_first() {
        let source = wordings(&[("Page", &["pages"]), ("Talk page", &["talk pages"]), ("Bot", &[])]);
        let target = wordings(&[("পাতা", &[]), ("আলাপ পাতা", &[]), ("বট", &[])]);
        let terms = Terms::between(&source, &target);
        let found = |text: &str| terms.of(text).into_iter().map(|term| term.target.name.as_str()).collect::<Vec<_>>();
        assert_eq!(found("Each [talk page](page.md) has a bot: `page`."), ["আলাপ পাতা", "বট"]);
        assert_eq!(found("Pages, talk pages and pages."), ["পাতা", "আলাপ পাতা"]);
        assert_eq!(found("Robots."), [] as [&str; 0]);
    }

    #[test]
    fn a_term_that_the_glossary_has_not_translated_is_asked_of_nobody() {
        let terms = Terms::between(&wordings(&[("Page", &[]), ("Bot", &[])]), &wordings(&[("পাতা", &[])]));
        assert_eq!(terms.of("A page and a bot.").len(), 1);
    }

    #[test]
    fn another_word_than_that_of_the_glossary_is_found() {
        let (source, target) = (("Sandbox", &["sandboxes"][..]), ("খেলাঘর", &["খেলাঘরে"][..]));
        assert_eq!(missed(source, target, "Use the sandbox.", "বালির বাক্স ব্যবহার করুন।"), ["খেলাঘর"]);
        assert_eq!(missed(source, target, "Use the sandbox.", "খেলাঘরটিতে লিখুন।"), [] as [&str; 0]);
        assert_eq!(missed(source, target, "Use the sandbox.", ""), [] as [&str; 0], "nobody has translated it");
    }

    #[test]
    fn age_is_not_held_against_a_translation() {
        let terms = Terms::between(&wordings(&[("Sandbox", &[])]), &wordings(&[("খেলাঘর", &[])]));
        let record = Record {
            source: "Use the sandbox.".into(),
            made_from: Some("Use it.".into()),
            translation: "লিখুন।".into(),
            ..Record::default()
        };
        assert!(terms.missed(&record).is_empty());
    }

    #[test]
    fn a_name_may_stand_as_it_is() {
        let (source, target) = (("Diff", &["diffs"][..]), ("عرض الفرق", &[][..]));
        assert_eq!(missed(source, target, "The [Diff blog](a.md)", "[مدونة Diff](a.md)"), [] as [&str; 0]);
        assert_eq!(missed(source, target, "Look at diffs.", "انظر diffs."), ["عرض الفرق"]);
    }

    #[test]
    fn languages_bend_their_words() {
        for (name, text) in [
            ("খেলাঘর", "আপনার খেলাঘরগুলিতে"),
            ("bilgiquti", "bilgiqutilarimizdan"),
            ("kaynak", "güvenilir kaynağı"),
            ("صفحة نقاش", "وفي صفحات النقاش"),
            ("سطر النسبة", "لسطر النسبة أجزاء"),
            ("ملخص التعديل", "اكتب ملخصًا للتعديل"),
            ("página de discusión", "las páginas de su discusión"),
            ("ukurasa", "kurasa zote"),
            ("mtumiaji", "watumiaji wapya"),
            ("страница обсуждения", "на странице, в обсуждении"),
            ("维基", "我们写维基百科"),
            ("الرخصة الحرة", "برخصة حرة"),
            ("bot", "botlarning"),
        ] {
            assert_eq!(missed(("Term", &[]), (name, &[]), "A term.", text), [] as [&str; 0], "{name}: {text}");
        }
        for (name, text) in [
            ("খেলাঘর", "খেলার মাঠ"),
            ("bot", "bolalar"),
            ("manba", "manfaat"),
            ("مصدر", "مصور"),
            ("página de discusión", "la página principal"),
            ("维基", "维护基地"),
        ] {
            assert_eq!(missed(("Term", &[]), (name, &[]), "A term.", text), [name], "{name}: {text}");
        }
    }
}
