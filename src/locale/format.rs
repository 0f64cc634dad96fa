//! Numbers, dates, lists, plurals and the order of words, as ICU knows them for one language.

use crate::language::{self, Direction, Language, MIRRORED, Tag};
use fixed_decimal::{Decimal, SignedRoundingMode, UnsignedRoundingMode};
use icu_calendar::types::RataDie;
use icu_calendar::{Date, Iso};
use icu_collator::options::{CollatorOptions, Strength};
use icu_collator::{Collator as IcuCollator, CollatorBorrowed};
use icu_datetime::fieldsets::{T, YMD, YMDE};
use icu_datetime::input::Time;
use icu_datetime::{DateTimeFormatter, NoCalendarFormatter};
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_decimal::{DecimalFormatter, DecimalFormatterPreferences};
use icu_list::ListFormatter;
use icu_locale::Locale;
use icu_locale::extensions::unicode::{Key, Value, key};
use icu_plurals::{PluralCategory, PluralRuleType, PluralRules};
use icu_properties::CodePointMapData;
use icu_properties::props::BidiClass;
use std::cmp::Ordering;
use std::collections::BTreeSet;

/// First strong isolate: begins a stretch that has its own direction.
pub const FSI: char = '\u{2068}';
/// Pop directional isolate: ends it.
pub const PDI: char = '\u{2069}';

/// Everything that ICU does for one language. Shared by all threads.
pub struct Formats {
    direction: Direction,
    primary: String,
    locale: Locale,
    grouped: DecimalFormatter,
    plain: DecimalFormatter,
    cardinal: PluralRules,
    ordinal: PluralRules,
    list: ListFormatter,
    /// `None` for a language whose months ICU cannot name.
    dates: Option<Dates>,
    /// `None` for a language whose times ICU cannot write.
    times: Option<NoCalendarFormatter<T>>,
    hijri: DateTimeFormatter<YMD>,
    /// Days to add before a date is told by the Islamic calendar.
    hijri_offset: i64,
    tag: Tag,
}

struct Dates {
    long: DateTimeFormatter<YMD>,
    medium: DateTimeFormatter<YMD>,
    short: DateTimeFormatter<YMD>,
    full: DateTimeFormatter<YMDE>,
}

/// How a number is to be written: the options of Fluent's `NUMBER`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NumberStyle {
    pub grouping: Grouping,
    pub minimum_integer_digits: i16,
    pub minimum_fraction_digits: i16,
    pub maximum_fraction_digits: i16,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grouping {
    /// As the language does it: `12,34,567` in Bengali.
    Auto,
    /// For years and other numbers that are names.
    Never,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PluralType {
    /// How many.
    Cardinal,
    /// Which one in a row.
    Ordinal,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum DateStyle {
    /// 18 February 2026
    #[default]
    Long,
    /// 18 Feb 2026
    Medium,
    /// 18/2/26
    Short,
    /// Wednesday 18 February 2026
    Full,
}

/// A day of the Gregorian calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(Date<Iso>);

/// Compares texts in the order of a language's dictionaries.
pub struct Collator {
    words: CollatorBorrowed<'static>,
    /// Tells only letters apart, no marks and no capitals.
    letters: CollatorBorrowed<'static>,
    /// The order of letters, for a language whose order CLDR does not have.
    alphabet: Option<&'static str>,
}

/// Alphabets that CLDR 49 lacks.
const ALPHABETS: [(&str, &str); 1] = [("uz-Cyrl", "абвгдеёжзийклмнопрстуфхцчшъьэюяўқғҳ")];

impl Formats {
    pub fn new(language: &Language) -> Self {
        let locale = locale(language);
        let decimal = |strategy| {
            let mut options = DecimalFormatterOptions::default();
            options.grouping_strategy = Some(strategy);
            let preferences = DecimalFormatterPreferences::from(&locale);
            DecimalFormatter::try_new(preferences, options).expect("compiled data has the root locale")
        };
        let plural = |locale: Locale, kind: PluralRuleType| {
            PluralRules::try_new(locale.into(), kind.into()).expect("compiled data has the root locale")
        };
        Self {
            direction: language.direction,
            primary: language.tag.primary().to_owned(),
            grouped: decimal(GroupingStrategy::Auto),
            plain: decimal(GroupingStrategy::Never),
            cardinal: plural(cardinal_locale(&locale), PluralRuleType::Cardinal),
            ordinal: plural(plural_locale(&locale), PluralRuleType::Ordinal),
            list: ListFormatter::try_new_and((&locale).into(), Default::default())
                .expect("compiled data has the root locale"),
            times: Dates::new(&locale)
                .is_some()
                .then(|| NoCalendarFormatter::try_new((&locale).into(), T::hm()))
                .and_then(Result::ok),
            dates: Dates::new(&locale),
            hijri: hijri(&locale),
            hijri_offset: language.hijri_offset,
            tag: language.tag.clone(),
            locale,
        }
    }

    /// A number in the language's digits. What is not a finite number is written as Rust writes it.
    pub fn number(&self, value: f64, style: NumberStyle) -> String {
        let Some(decimal) = decimal(value, style) else { return value.to_string() };
        match style.grouping {
            Grouping::Auto => self.grouped.format(&decimal).to_string(),
            Grouping::Never => self.plain.format(&decimal).to_string(),
        }
    }

    /// A share as percent: 0.82 → `82%`. Where the sign stands is from CLDR 48.
    pub fn percent(&self, value: f64, style: NumberStyle) -> String {
        let number = self.number((value * 100.0 * 1e6).round() / 1e6, style);
        match self.primary.as_str() {
            "eu" => format!("%\u{a0}{number}"),
            "tr" | "ku" => format!("%{number}"),
            "fa" | "ks" | "ps" => format!("{number}٪"),
            "ckb" => format!("{number}\u{a0}٪"),
            "sd" => format!("{number}٪\u{61c}"),
            "ar" if number.chars().any(|character| character.is_ascii_digit()) => format!("{number}\u{200e}%\u{200e}"),
            "ar" => format!("{number}٪\u{61c}"),
            "oc" => format!("{number}\u{202f}%"),
            "be" | "br" | "ca" | "cs" | "da" | "de" | "es" | "fi" | "fr" | "gl" | "gsw" | "hr" | "lb" | "lt" | "mk"
            | "nb" | "nn" | "no" | "qu" | "ro" | "ru" | "sk" | "sl" | "sv" | "tk" | "tt" | "zgh" => {
                format!("{number}\u{a0}%")
            }
            _ => format!("{number}%"),
        }
    }

    /// The CLDR category: `zero`, `one`, `two`, `few`, `many`, `other`.
    pub fn plural(&self, value: f64, kind: PluralType, style: NumberStyle) -> &'static str {
        let rules = self.rules(kind);
        decimal(value, style).map_or("other", |decimal| category_name(rules.category_for(&decimal)))
    }

    /// All categories that the language tells apart.
    pub fn categories(&self, kind: PluralType) -> BTreeSet<&'static str> {
        self.rules(kind).categories().map(category_name).collect()
    }

    /// "A, B and C".
    pub fn list(&self, items: &[String]) -> String {
        self.list.format(items.iter()).to_string()
    }

    pub fn date(&self, day: Day, style: DateStyle) -> String {
        let Some(dates) = &self.dates else { return self.iso(day) };
        let formatter = match style {
            DateStyle::Long => &dates.long,
            DateStyle::Medium => &dates.medium,
            DateStyle::Short => &dates.short,
            DateStyle::Full => return dates.full.format(&day.0).to_string(),
        };
        formatter.format(&day.0).to_string()
    }

    /// A time of the day in the form and with the digits of the language. Minutes since midnight, of any day.
    pub fn time(&self, minutes: u32) -> String {
        let time = |minutes: u32| Time::try_new((minutes / 60 % 24) as u8, (minutes % 60) as u8, 0, 0).ok();
        match (&self.times, time(minutes)) {
            (Some(times), Some(time)) => times.format(&time).to_string(),
            (None, _) | (_, None) => self.clock(minutes % 1440),
        }
    }

    /// Hours and minutes: "1:05".
    pub fn clock(&self, minutes: u32) -> String {
        let digits = |value: u32, count| {
            let style =
                NumberStyle { grouping: Grouping::Never, minimum_integer_digits: count, ..NumberStyle::default() };
            self.number(f64::from(value), style)
        };
        format!("{}:{}", digits(minutes / 60, 1), digits(minutes % 60, 2))
    }

    /// The day by the calendar of Umm al-Qura: where the moon is looked for, a month may begin a day or two later.
    pub fn hijri(&self, day: Day) -> String {
        let text = self.hijri.format(&day.plus(self.hijri_offset).0).to_string();
        match self.tag.as_str() {
            // CLDR 49 knows how to write it in Latin letters only.
            "uz-Cyrl" => language::respell(&self.tag, &text, &[]),
            // CLDR 49 has the order of its root locale, with an English era.
            "hi" => format!("{} हि॰", text.trim_start_matches("AH ")),
            _ => text,
        }
    }

    /// Whether the language is written in Cyrillic letters.
    pub fn is_cyrillic(&self) -> bool {
        self.tag.script() == Some("Cyrl")
    }

    /// `2026-02-18` in the language's digits: understood where no month has a name.
    fn iso(&self, day: Day) -> String {
        let digits = |value: f64, count| {
            let style =
                NumberStyle { grouping: Grouping::Never, minimum_integer_digits: count, ..NumberStyle::default() };
            self.number(value, style)
        };
        let year = f64::from(day.0.era_year().year);
        let (month, day) = (f64::from(day.0.month().ordinal), f64::from(day.0.day_of_month().0));
        format!("{}-{}-{}", digits(year, 4), digits(month, 2), digits(day, 2))
    }

    pub fn collator(&self) -> Collator {
        let collator = |strength| {
            let mut options = CollatorOptions::default();
            options.strength = strength;
            IcuCollator::try_new((&self.locale).into(), options).expect("compiled data has the root locale")
        };
        let alphabet = ALPHABETS.iter().find(|(tag, _)| *tag == self.tag.as_str()).map(|(_, letters)| *letters);
        Collator { words: collator(None), letters: collator(Some(Strength::Primary)), alphabet }
    }

    /// A text from outside, made safe to stand in a sentence of this language: controls of direction removed, and set
    /// between FSI and PDI if it has a letter that runs the other way.
    pub fn isolated(&self, text: &str) -> String {
        let text: String = text.chars().filter(|character| !is_direction_control(*character)).collect();
        if self.runs_the_other_way(&text) { format!("{FSI}{text}{PDI}") } else { text }
    }

    fn runs_the_other_way(&self, text: &str) -> bool {
        let classes = CodePointMapData::<BidiClass>::new();
        text.chars().map(|character| classes.get(character)).any(|class| match self.direction {
            Direction::Ltr => {
                matches!(class, BidiClass::RightToLeft | BidiClass::ArabicLetter | BidiClass::ArabicNumber)
            }
            Direction::Rtl => class == BidiClass::LeftToRight,
        })
    }

    fn rules(&self, kind: PluralType) -> &PluralRules {
        match kind {
            PluralType::Cardinal => &self.cardinal,
            PluralType::Ordinal => &self.ordinal,
        }
    }
}

impl Dates {
    fn new(locale: &Locale) -> Option<Self> {
        let date = |fields| {
            let formatter = DateTimeFormatter::try_new(locale.into(), fields);
            formatter.expect("compiled data has every calendar and the root locale")
        };
        let full = DateTimeFormatter::try_new(locale.into(), YMDE::long());
        let full = full.expect("compiled data has every calendar and the root locale");
        let dates = Self { long: date(YMD::long()), medium: date(YMD::medium()), short: date(YMD::short()), full };
        // CLDR's root locale writes the code of the month: `M01`.
        let january = dates.long.format(&Day::from_unix(0).0).to_string();
        let code = january.split('M').skip(1).any(|rest| rest.starts_with(char::is_numeric));
        (!code).then_some(dates)
    }
}

fn hijri(locale: &Locale) -> DateTimeFormatter<YMD> {
    let mut locale = locale.clone();
    let calendar = Value::try_from_str("islamic-umalqura").expect("the name of a calendar");
    locale.extensions.unicode.keywords.set(key!("ca"), calendar);
    // Uzbek words for uz-Cyrl: see `Formats::hijri`.
    if locale.id.language.as_str() == "uz" {
        locale.id.script = None;
    }
    DateTimeFormatter::try_new(locale.into(), YMD::long())
        .expect("compiled data has every calendar and the root locale")
}

impl Default for NumberStyle {
    fn default() -> Self {
        Self {
            grouping: Grouping::Auto,
            minimum_integer_digits: 1,
            minimum_fraction_digits: 0,
            maximum_fraction_digits: 3,
        }
    }
}

impl Day {
    /// The day in UTC.
    pub fn from_unix(seconds: i64) -> Self {
        // Rata Die counts days from 1 January of year 1; 719 163 is 1 January 1970. ICU wants years of four digits.
        let days = seconds.div_euclid(86_400).clamp(-719_162, 2_932_896);
        Self(Date::from_rata_die(RataDie::new(days + 719_163), Iso))
    }

    /// So many days later.
    fn plus(self, days: i64) -> Self {
        let day = self.0.to_rata_die().to_i64_date().saturating_add(days).clamp(1, 3_652_059);
        Self(Date::from_rata_die(RataDie::new(day), Iso))
    }

    /// From `2026-02-18`, whatever time follows.
    pub fn from_iso(text: &str) -> Option<Self> {
        let date = text.split(['T', ' ']).next()?;
        let mut parts = date.splitn(3, '-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        let date = Date::try_new_iso(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
        date.ok().filter(|_| year.len() == 4).map(Self)
    }
}

impl Collator {
    pub fn compare(&self, left: &str, right: &str) -> Ordering {
        let known = self.alphabet.map_or(Ordering::Equal, |alphabet| {
            let key =
                |text: &str| -> Vec<usize> { text.to_lowercase().chars().map(|one| place(alphabet, one)).collect() };
            key(left).cmp(&key(right))
        });
        known.then_with(|| self.words.compare(left, right))
    }

    /// Whether dictionaries take both for the same letter.
    pub fn is_same_letter(&self, left: &str, right: &str) -> bool {
        match self.alphabet {
            Some(_) => left == right,
            None => self.letters.compare(left, right) == Ordering::Equal,
        }
    }
}

/// Where a letter stands in an alphabet; what is no letter of it comes first, in the order of Unicode.
fn place(alphabet: &str, letter: char) -> usize {
    match alphabet.chars().position(|one| one == letter) {
        Some(place) => 0x11_0000 + place,
        None => letter as usize,
    }
}

/// Embeddings, overrides and isolates: they could make a sentence read otherwise than it is written.
pub fn is_direction_control(character: char) -> bool {
    matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn category_name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// The digits of a number as they will be shown, on which the plural depends: 1 and 1.0 may differ.
fn decimal(value: f64, style: NumberStyle) -> Option<Decimal> {
    let mut decimal: Decimal = value.to_string().parse().ok()?;
    let last = -style.maximum_fraction_digits.max(style.minimum_fraction_digits);
    // As people and JavaScript's Intl round: 82.5 to 83.
    decimal.round_with_mode(last, SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand));
    decimal.absolute.trim_end();
    decimal.absolute.pad_end(-style.minimum_fraction_digits);
    decimal.absolute.pad_start(style.minimum_integer_digits);
    Some(decimal)
}

/// The tag with the language's digits and calendar: `fa-u-ca-gregory-nu-latn`.
fn locale(language: &Language) -> Locale {
    // CLDR calls Tagalog by the name of its standard form.
    let tag = match language.tag.as_str() {
        "tl" => "fil",
        // English words get English numbers, whichever way they run.
        MIRRORED => "en",
        tag => tag,
    };
    let mut locale: Locale = tag.parse().unwrap_or(Locale::UNKNOWN);
    let mut set = |key: Key, value: &Option<String>| {
        if let Some(value) = value.as_ref().and_then(|value| Value::try_from_str(value).ok()) {
            locale.extensions.unicode.keywords.set(key, value);
        }
    };
    set(key!("nu"), &language.numbering);
    set(key!("ca"), &language.calendar);
    locale
}

/// Without script and variants: ICU4X 2.4 finds no plural rules for `uz-Cyrl` and takes every number as `other`.
fn plural_locale(locale: &Locale) -> Locale {
    let mut bare = Locale::UNKNOWN;
    bare.id.language = locale.id.language;
    bare.id.region = locale.id.region;
    bare
}

/// Where ICU4X 2.4 has no rules, a language with those that CLDR gives it; where CLDR has none either, the language from
/// which MediaWiki borrows them.
const SAME_PLURALS: [(&str, &str); 17] = [
    ("gsw", "bg"),
    ("lg", "bg"),
    ("sn", "bg"),
    ("ln", "pa"),
    ("mg", "pa"),
    ("ff", "hy"),
    ("kab", "hy"),
    ("yi", "de"),
    ("ary", "ar"),
    ("arz", "ar"),
    ("azb", "fa"),
    ("bpy", "bn"),
    ("syl", "bn"),
    ("mai", "hi"),
    ("pnb", "ur"),
    ("skr", "ur"),
    ("kaa", "uz"),
];

fn cardinal_locale(locale: &Locale) -> Locale {
    let language = locale.id.language;
    let same = SAME_PLURALS.iter().find(|(lacking, _)| *lacking == language.as_str());
    let borrowed = same.and_then(|(_, language)| language.parse().ok());
    borrowed.unwrap_or_else(|| plural_locale(locale))
}
