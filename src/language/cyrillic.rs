//! Uzbek in Latin letters becomes Uzbek in Cyrillic letters, by the spelling of 1956 that its readers know.
//!
//! Word by word: what is no Uzbek word (an address, a file name, a template, an abbreviation such as PDF, a name with `w`,
//! whatever the site protects) stays as it is.

/// Whole words, in lower case, that stay Latin: abbreviations of the trade and names that are written so everywhere.
/// Uzbek suffixes of theirs become Cyrillic: `PDFni` → `PDFни`.
const PROTECTED: [&str; 60] = [
    "ai", "api", "apc", "bcp", "by", "cc", "cd", "css", "csv", "doi", "dvd", "epub", "ftp", "gfdl", "gif", "glam",
    "gpl", "gps", "html", "http", "https", "icu", "id", "ip", "isbn", "iso", "issn", "jpeg", "jpg", "json", "lms",
    "mp3", "mp4", "nc", "nd", "oer", "ogg", "orcid", "pdf", "png", "qid", "qr", "ror", "rss", "sa", "scorm", "sim",
    "sms", "sparql", "spdx", "svg", "tsv", "url", "usb", "utc", "vpn", "xml", "zim", "zip", "zoom",
];

/// Stems whose Cyrillic spelling the Latin one does not tell: ц written `s` or `ts`, the soft sign, ё after a consonant.
/// The longest that a word begins with is used; what follows is a suffix.
const STEMS: [(&str, &str); 104] = [
    ("abzats", "абзац"),
    ("aktyor", "актёр"),
    ("albom", "альбом"),
    ("ansambl", "ансамбль"),
    ("aprel", "апрель"),
    ("asfalt", "асфальт"),
    ("avtomobil", "автомобиль"),
    ("batalyon", "батальон"),
    ("bilyard", "бильярд"),
    ("budjet", "бюджет"),
    ("byulleten", "бюллетень"),
    ("byudjet", "бюджет"),
    ("byuro", "бюро"),
    ("dekabr", "декабрь"),
    ("delfin", "дельфин"),
    ("detal", "деталь"),
    ("diagonal", "диагональ"),
    ("dirijyor", "дирижёр"),
    ("dotsent", "доцент"),
    ("dyuym", "дюйм"),
    ("emulsiya", "эмульсия"),
    ("fakultet", "факультет"),
    ("falsifikatsiya", "фальсификация"),
    ("festival", "фестиваль"),
    ("fevral", "февраль"),
    ("feleton", "фельетон"),
    ("film", "фильм"),
    ("filtr", "фильтр"),
    ("gastrol", "гастроль"),
    ("gospital", "госпиталь"),
    ("impuls", "импульс"),
    ("intervyu", "интервью"),
    ("iyul", "июль"),
    ("iyun", "июнь"),
    ("jyuri", "жюри"),
    ("kafel", "кафель"),
    ("kalendar", "календарь"),
    ("kalkulyator", "калькулятор"),
    ("karyera", "карьера"),
    ("kompyuter", "компьютер"),
    ("konsert", "концерт"),
    ("konslager", "концлагерь"),
    ("kontrol", "контроль"),
    ("kultivator", "культиватор"),
    ("kvars", "кварц"),
    ("lager", "лагерь"),
    ("litsey", "лицей"),
    ("litsenziya", "лицензия"),
    ("lotsman", "лоцман"),
    ("magistral", "магистраль"),
    ("medal", "медаль"),
    ("mebel", "мебель"),
    ("metsenat", "меценат"),
    ("model", "модель"),
    ("monastir", "монастир"),
    ("montyor", "монтёр"),
    ("multfilm", "мультфильм"),
    ("multimedia", "мультимедиа"),
    ("noyabr", "ноябрь"),
    ("obyekt", "объект"),
    ("oktabr", "октябрь"),
    ("ofitser", "офицер"),
    ("palto", "пальто"),
    ("panel", "панель"),
    ("parol", "пароль"),
    ("pensiya", "пенсия"),
    ("plyaj", "пляж"),
    ("plyus", "плюс"),
    ("porsiya", "порция"),
    ("portfel", "портфель"),
    ("premyera", "премьера"),
    ("protsent", "процент"),
    ("protsess", "процесс"),
    ("pult", "пульт"),
    ("puls", "пульс"),
    ("pyesa", "пьеса"),
    ("rejissyor", "режиссёр"),
    ("relyef", "рельеф"),
    ("rels", "рельс"),
    ("retsenziya", "рецензия"),
    ("retsept", "рецепт"),
    ("rol", "роль"),
    ("royal", "рояль"),
    ("sellofan", "целлофан"),
    ("sement", "цемент"),
    ("sentabr", "сентябрь"),
    ("sentner", "центнер"),
    ("senzura", "цензура"),
    ("sex", "цех"),
    ("sikl", "цикл"),
    ("silindr", "цилиндр"),
    ("sirk", "цирк"),
    ("sirkul", "циркуль"),
    ("sitata", "цитата"),
    ("stil", "стиль"),
    ("subyekt", "субъект"),
    ("subtitr", "субтитр"),
    ("sujet", "сюжет"),
    ("syujet", "сюжет"),
    ("shampun", "шампунь"),
    ("shofyor", "шофёр"),
    ("stansiya", "станция"),
    ("vakansiya", "вакансия"),
    ("yanvar", "январь"),
];

/// Stems of the table above that begin native words, too: these stand whole or before a suffix that follows a loan word.
const SHORT: [&str; 12] =
    ["rol", "sex", "pult", "puls", "rels", "film", "stil", "parol", "model", "panel", "aprel", "iyul"];

/// What may follow a stem of `SHORT`.
const SUFFIXES: [&str; 24] = [
    "", "i", "im", "ing", "ni", "ning", "ga", "da", "dan", "dagi", "lar", "li", "lik", "siz", "imiz", "ingiz", "lari",
    "larni", "larning", "larda", "lardan", "larga", "lash", "moq",
];

/// Where `ts` is the sound of ц: parts of international words.
const TS: [&str; 12] =
    ["tsiya", "tsion", "tsio", "sotsi", "tsent", "tsenz", "tsept", "tsess", "tsikl", "tsifr", "tsellyu", "tsial"];

/// A text with its Uzbek words in Cyrillic letters. Phrases of `protect` stay as they are wherever they stand as words.
pub fn cyrillic(text: &str, protect: &[String]) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = kept(rest, protect, &out);
        if length > 0 {
            out.push_str(&rest[..length]);
            rest = &rest[length..];
        } else if is_letter(first) {
            let length = rest.find(|character| !is_word(character)).unwrap_or(rest.len());
            // A mark at the end closes a quotation, unless it is that of oʻ or gʻ.
            let bare = rest[..length].trim_end_matches(|one| is_mark(one) && one != 'ʻ');
            word(bare, &mut out);
            out.push_str(&rest[bare.len()..length]);
            rest = &rest[length..];
        } else {
            out.push(first);
            rest = &rest[first.len_utf8()..];
        }
    }
    out
}

/// The length of what stays as it is here, in bytes; 0 for nothing.
pub(super) fn kept(rest: &str, protect: &[String], before: &str) -> usize {
    for (open, close) in [("{{", "}}"), ("[[", "]]"), ("<", ">"), ("&", ";"), ("{ ", " }")] {
        if rest.starts_with(open)
            && let Some(end) = rest.find(close)
            && (open != "&"
                || rest[1..end].chars().all(|character| character.is_ascii_alphanumeric() || character == '#'))
            && (open != "<" || rest[1..].starts_with(|next: char| next.is_ascii_alphabetic() || next == '/'))
        {
            return end + close.len();
        }
    }
    if before.ends_with(is_word) {
        return 0;
    }
    // `(inglizcha: verifiability)`: what follows is English.
    if before.ends_with("нглизча: ") {
        return rest.find([')', ',', ';', '.', '”', '»', '\n']).unwrap_or(rest.len());
    }
    let ends = |length: usize| !rest[length..].starts_with(|next: char| is_letter(next) || next.is_ascii_digit());
    let named = protect.iter().filter(|phrase| !phrase.is_empty() && rest.starts_with(phrase.as_str()));
    if let Some(length) = named.map(String::len).filter(|length| ends(*length)).max() {
        return length;
    }
    let chunk = rest.split(|character: char| character.is_whitespace() || "“”«»\"()<>".contains(character)).next();
    let chunk = chunk.unwrap_or_default().trim_end_matches(['.', ',', ':', ';', '!', '?', '…', '’', '\'']);
    if is_address(chunk) { chunk.len() } else { 0 }
}

/// An address, a mail address, a path or a name of a file: `wikipedia.org`, `lessons/first-edit.md`, `{title}`.
fn is_address(chunk: &str) -> bool {
    if chunk.contains("://")
        || chunk.contains('@')
        || (chunk.starts_with('{') && chunk.ends_with('}') && chunk.len() > 2)
    {
        return true;
    }
    if !chunk.is_ascii() || chunk.contains("..") && !chunk.contains('/') {
        return false;
    }
    let Some((name, ending)) = chunk.rsplit_once('.') else { return false };
    let ending = ending.split(['/', '#', '?']).next().unwrap_or_default();
    let host = chunk.split('/').next().unwrap_or_default();
    let is_name = |part: &str| {
        part.len() >= 2 && part.len() <= 6 && part.chars().all(|one| one.is_ascii_lowercase() || one.is_ascii_digit())
    };
    (!name.is_empty() && is_name(ending)) || (host.contains('.') && chunk.contains('/') && host.split('.').all(is_name))
}

/// One word of letters and marks.
fn word(word: &str, out: &mut String) {
    let lower: String = word.to_lowercase();
    let lower = lower.replace(['ʻ', '‘', '’', '`', '\''], "ʻ");
    let stem = stem_of_protected(word, &lower);
    if stem > 0 {
        out.push_str(&word[..stem]);
        letters(&word[stem..], out, Place::Inside);
        return;
    }
    if is_foreign(&lower) || is_roman(word) {
        out.push_str(word);
        return;
    }
    let fits =
        |stem: &str| lower.strip_prefix(stem).is_some_and(|rest| !SHORT.contains(&stem) || SUFFIXES.contains(&rest));
    let known = STEMS.iter().filter(|(latin, _)| fits(latin)).max_by_key(|(latin, _)| latin.len());
    if let Some((latin, cyrillic)) = known {
        let length = latin.len();
        let rest = &word[length..];
        // The soft sign at the end goes before a suffix: `roli` is роли, `iyulda` июлда.
        let softened = cyrillic.strip_suffix('ь').filter(|_| rest.starts_with(is_letter));
        push_cased(softened.unwrap_or(cyrillic), &word[..length], out);
        letters(rest, out, Place::Inside);
        return;
    }
    letters(word, out, Place::Start);
}

/// Where letters stand: `e` at the start of a word is э.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    Start,
    Inside,
}

fn letters(word: &str, out: &mut String, place: Place) {
    let written: Vec<char> = word.chars().collect();
    let lower: Vec<char> = written.iter().map(|one| one.to_lowercase().next().unwrap_or(*one)).collect();
    let mut at = 0;
    while at < lower.len() {
        let (cyrillic, length) = letter(&lower, at, place);
        let all_capitals = written.len() > 1 && written.iter().all(|one| !one.is_lowercase());
        for (index, one) in cyrillic.chars().enumerate() {
            match written[at].is_uppercase() && (index == 0 || all_capitals) {
                true => out.extend(one.to_uppercase()),
                false => out.push(one),
            }
        }
        at += length;
    }
}

/// The Cyrillic letters for the Latin ones at a place, and how many those are.
fn letter(lower: &[char], at: usize, place: Place) -> (&'static str, usize) {
    let next = lower.get(at + 1).copied().unwrap_or(' ');
    let after = lower.get(at + 2).copied().unwrap_or(' ');
    let before = at.checked_sub(1).and_then(|before| lower.get(before)).copied();
    let starts = before.is_none() && place == Place::Start;
    match (lower[at], next) {
        ('o', mark) if is_turned(mark) => ("ў", 2),
        ('g', mark) if is_turned(mark) => ("ғ", 2),
        ('y', 'o') if is_turned(after) => ("й", 1),
        ('s', mark) if is_mark(mark) && after == 'h' => ("с", 2),
        ('s', 'h') => ("ш", 2),
        ('c', 'h') => ("ч", 2),
        ('y', 'o') => ("ё", 2),
        ('y', 'u') => ("ю", 2),
        ('y', 'a') => ("я", 2),
        ('y', 'e') if starts || before.is_some_and(is_vowel) || before.is_some_and(is_mark) => ("е", 2),
        ('y', 'e') if before.is_some() => ("ье", 2),
        ('t', 's') if at == 0 && place == Place::Start || is_ts(lower, at) => ("ц", 2),
        // `ksiya`, `nsiya`, `psiya`: the Latin spelling has s for ц after a consonant.
        ('s', 'i') if matches!(before, Some('k' | 'n' | 'p')) && plain_at(lower, at, "siya") => ("ц", 1),
        ('s', 'i') if matches!(before, Some('k' | 'n' | 'p')) && plain_at(lower, at, "sion") => ("ц", 1),
        ('e', _) if starts || before.is_some_and(|one| matches!(one, 'a' | 'o' | 'u')) => ("э", 1),
        ('e', _) if before.is_some_and(is_mark) && at > 1 && !is_turned_pair(lower, at) => ("э", 1),
        (one, _) => (single(one), 1),
    }
}

fn single(letter: char) -> &'static str {
    match letter {
        'a' => "а",
        'b' => "б",
        'd' => "д",
        'e' => "е",
        'f' => "ф",
        'g' => "г",
        'h' => "ҳ",
        'i' => "и",
        'j' => "ж",
        'k' => "к",
        'l' => "л",
        'm' => "м",
        'n' => "н",
        'o' => "о",
        'p' => "п",
        'q' => "қ",
        'r' => "р",
        's' => "с",
        't' => "т",
        'u' => "у",
        'v' => "в",
        'x' => "х",
        'y' => "й",
        'z' => "з",
        'c' => "к",
        'w' => "в",
        mark if is_mark(mark) => "ъ",
        _ => "",
    }
}

/// How much of a word is a protected one, before an Uzbek suffix: all of `PDF`, three letters of `PDFni`.
fn stem_of_protected(word: &str, lower: &str) -> usize {
    if word.len() != lower.len() && !word.is_ascii() {
        return 0;
    }
    let capitals = word.bytes().take_while(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit()).count();
    match PROTECTED.contains(&word[..capitals].to_lowercase().as_str()) {
        true if capitals >= 2 => capitals,
        _ => 0,
    }
}

/// Letters that Uzbek has not, `w`, `c` without `h`, or has not there.
fn is_foreign(lower: &str) -> bool {
    let alone = |(at, _): (usize, &str)| !lower[at + 1..].starts_with('h');
    let ends_in_y = lower.strip_suffix('y').and_then(|rest| rest.chars().next_back());
    lower.contains('w')
        || lower.match_indices('c').any(alone)
        || ["ph", "oo", "tion"].iter().any(|part| lower.contains(part))
        || ends_in_y.is_some_and(|before| is_letter(before) && !is_vowel(before))
        || lower.chars().any(|one| is_letter(one) && !one.is_ascii())
}

/// `XX`, `IV`: centuries and chapters.
fn is_roman(word: &str) -> bool {
    word.bytes().all(|byte| matches!(byte, b'I' | b'V' | b'X'))
}

fn is_ts(lower: &[char], at: usize) -> bool {
    TS.iter().any(|part| {
        let offset = part.find("ts").unwrap_or_default();
        at >= offset && plain_at(lower, at - offset, part)
    })
}

fn plain_at(lower: &[char], at: usize, part: &str) -> bool {
    part.chars().enumerate().all(|(index, one)| lower.get(at + index) == Some(&one))
}

/// Whether the mark before `at` belongs to oʻ or gʻ.
fn is_turned_pair(lower: &[char], at: usize) -> bool {
    is_turned(lower[at - 1]) && matches!(lower[at - 2], 'o' | 'g')
}

/// Capitals as the Latin letters have them.
fn push_cased(cyrillic: &str, latin: &str, out: &mut String) {
    let mut capitals = latin.chars().map(char::is_uppercase);
    let first = capitals.next() == Some(true);
    let all = first && latin.len() > 1 && capitals.all(|one| one);
    for (index, one) in cyrillic.chars().enumerate() {
        match all || (first && index == 0) {
            true => out.extend(one.to_uppercase()),
            false => out.push(one),
        }
    }
}

fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u')
}

fn is_letter(character: char) -> bool {
    character.is_alphabetic() && !is_mark(character)
}

fn is_word(character: char) -> bool {
    is_letter(character) || is_mark(character) || character.is_ascii_digit()
}

/// The marks of oʻ, gʻ and the tutuq belgisi, however they are typed.
fn is_mark(character: char) -> bool {
    matches!(character, 'ʻ' | 'ʼ' | '‘' | '’' | '\'' | '`')
}

/// The mark of oʻ and gʻ; the tutuq belgisi is U+02BC where it is typed well.
fn is_turned(character: char) -> bool {
    is_mark(character) && character != 'ʼ'
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(pairs: &[(&str, &str)]) {
        for (latin, expected) in pairs {
            assert_eq!(cyrillic(latin, &[]), *expected, "{latin}");
        }
    }

    #[test]
    fn letters_of_two_signs_and_the_tutuq_belgisi() {
        check(&[
            ("oʻquv qoʻllanma, gʻoya", "ўқув қўлланма, ғоя"),
            ("shahar, choy, tong", "шаҳар, чой, тонг"),
            ("sanʼat, maʼno, sheʼr", "санъат, маъно, шеър"),
            ("eʼlon, Isʼhoq", "эълон, Исҳоқ"),
            ("bogʻ, “togʻ”, ‘osh’", "боғ, “тоғ”, ‘ош’"),
            ("O'zbekiston Oʻzbekiston O‘zbekiston O’zbekiston", "Ўзбекистон Ўзбекистон Ўзбекистон Ўзбекистон"),
            ("HAMMASI OʻZBEK SHAHAR", "ҲАММАСИ ЎЗБЕК ШАҲАР"),
        ]);
    }

    #[test]
    fn e_and_ye_and_the_letters_with_y() {
        check(&[
            ("ekin, besh, poeziya, aeroport, dieta", "экин, беш, поэзия, аэропорт, диета"),
            ("yer, Yevropa, poyezd", "ер, Европа, поезд"),
            ("yosh, yoʻl, dunyo, tayyor, YOʻL", "ёш, йўл, дунё, тайёр, ЙЎЛ"),
            ("yulduz, yaxshi, loyiha, Yangi", "юлдуз, яхши, лойиҳа, Янги"),
        ]);
    }

    #[test]
    fn words_from_other_languages_have_the_spelling_of_cyrillic_dictionaries() {
        check(&[
            ("litsenziya, konstitutsiya, sotsial", "лицензия, конституция, социал"),
            ("funksiya, konferensiya, versiya, pensiya", "функция, конференция, версия, пенсия"),
            ("ketsa, aytsin, otsiz", "кетса, айтсин, отсиз"),
            ("sentabr, 18-fevral, iyulda, aprelning", "сентябрь, 18-февраль, июлда, апрелнинг"),
            ("kompyuter, obyekt, Albomi, roli, rollar", "компьютер, объект, Альбоми, роли, роллар"),
            ("sikl, sitata, sirk, sigir", "цикл, цитата, цирк, сигир"),
        ]);
    }

    #[test]
    fn what_is_no_uzbek_word_stays() {
        check(&[
            ("PDFni och, ISBN va DOI", "PDFни оч, ISBN ва DOI"),
            ("XX asr, IV bob", "XX аср, IV боб"),
            (
                "https://uz.wikipedia.org/wiki/Bosh_sahifa ga oʻting",
                "https://uz.wikipedia.org/wiki/Bosh_sahifa га ўтинг",
            ),
            ("uz.wikipedia.org, park.css, menga@misol.uz.", "uz.wikipedia.org, park.css, menga@misol.uz."),
            ("{{Cite web}} andozasi, [[Oʻzbekiston]] va <ref>", "{{Cite web}} андозаси, [[Oʻzbekiston]] ва <ref>"),
            ("Wikimedia, Commons, CC BY-SA 4.0", "Wikimedia, Commons, CC BY-SA 4.0"),
            ("manba (inglizcha: reliable source) va neutrality", "манба (инглизча: reliable source) ва neutrality"),
            ("Gap tugadi.Yangi gap", "Гап тугади.Янги гап"),
        ]);
        let protect = ["Internet Archive".to_owned(), "Park".to_owned()];
        assert_eq!(cyrillic("Internet Archive va Park, Parkent", &protect), "Internet Archive ва Park, Паркент");
    }

    #[test]
    fn nothing_panics_and_cyrillic_stays() {
        check(&[
            ("", ""),
            ("ʻ", "ʻ"),
            ("Ўзбек бола", "Ўзбек бола"),
            ("{", "{"),
            ("a { $n } b", "а { $n } б"),
            ("‘salom’", "‘салом’"),
        ]);
    }
}
