//! Keeps the house as it is drawn: the layers, one door per library, no clock or disk where none belongs, short files.
//!
//! It reads `src/` as text. Each rule is a function from a [`Source`] to what breaks it; the tests at the end plant a
//! violation of each.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

#[path = "tidy/lexer.rs"]
mod lexer;

use lexer::{Token, tokens};

/// Who may import whom, lowest first. A module imports only from rows above its own here; siblings leave each other alone.
const LAYERS: &[&[&str]] = &[
    &["language", "packed", "tokens"],
    &["diagnostic"],
    &["memo", "view", "kind", "picture", "chart", "visit"],
    &["source"],
    &["config", "theme", "locale", "document", "data"],
    &["translation", "render", "lint"],
    &["site", "import"],
    &["output", "schema"],
    &["write"],
    &["serve"],
    &["build"],
    &["watch", "lsp", "published", "outside"],
    &["cli"],
];

/// A library (a final `*` stands for any ending) and the only modules that may name it.
const DOORS: &[(&str, &[&str])] = &[
    ("tera", &["theme"]),
    ("pulldown_cmark", &["document"]),
    ("syntect", &["render/highlight"]),
    ("two_face", &["render/highlight"]),
    ("typst*", &["output/pdf"]),
    ("lopdf", &["output/pdf"]),
    ("image", &["picture"]),
    ("imagesize", &["picture"]),
    ("webp", &["picture"]),
    ("tiny_http", &["serve"]),
    ("ureq", &["visit"]),
    ("notify", &["watch"]),
    ("lsp_server", &["lsp"]),
    ("lsp_types", &["lsp"]),
    ("fluent*", &["locale"]),
    ("icu_*", &["locale"]),
];

/// Where files are read and written. The command line may also ask whether a path is there.
const DISK: &[&str] = &["source", "write"];

/// Where the clock, the environment and chance may be asked.
const COMMAND_LINE: &[&str] = &["cli", "watch", "lsp", "serve", "main"];

/// The most lines a file may have, and a function.
const LONGEST_FILE: usize = 700;
const LONGEST_FUNCTION: usize = 100;

/// What is allowed although a rule forbids it: file, rule, reason. An entry that is not needed is itself a complaint.
const ALLOWED: &[(&str, &str, &str)] = &[
    ("src/memo.rs", "order", "values are looked up by key and dropped by age; nothing is written in the map's order"),
    ("src/output/search/postings.rs", "order", "words are looked up for each word of a text, and sorted to be written"),
    ("src/render/highlight/blocks.rs", "order", "blocks are looked up by key; nothing is written in the map's order"),
    ("src/render/highlight/lines.rs", "order", "lines are looked up, once for each of many thousand"),
];

/// One file of `src/`.
struct Source {
    /// From the repository's root, such as `src/render/html/list.rs`.
    path: String,
    text: String,
    tokens: Vec<Token>,
}

/// What breaks a rule: the line, the rule's short name and a sentence.
#[derive(Debug)]
struct Complaint {
    line: usize,
    rule: &'static str,
    message: String,
}

#[test]
fn the_house_is_tidy() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut sources = Vec::new();
    read_folder(root, "src", &mut sources);
    assert!(sources.len() > 10, "src/ was not found");
    let complaints = complaints(&sources, ALLOWED);
    assert!(complaints.is_empty(), "\n{complaints}");
}

fn read_folder(root: &Path, folder: &str, sources: &mut Vec<Source>) {
    let mut names: Vec<String> = fs::read_dir(root.join(folder))
        .expect("the folder can be read")
        .map(|entry| entry.expect("the entry can be read").file_name().into_string().expect("names are UTF-8"))
        .collect();
    names.sort();
    for name in names {
        let path = format!("{folder}/{name}");
        if root.join(&path).is_dir() {
            read_folder(root, &path, sources);
        } else if name.ends_with(".rs") {
            sources.push(Source::new(&path, &fs::read_to_string(root.join(&path)).expect("the file can be read")));
        }
    }
}

/// All complaints, one on a line, less those that `allowed` lists.
fn complaints(sources: &[Source], allowed: &[(&str, &str, &str)]) -> String {
    let mut used = vec![false; allowed.len()];
    let mut text = String::new();
    for source in sources {
        for complaint in source.complaints() {
            let pardon = allowed.iter().position(|(path, rule, _)| *path == source.path && *rule == complaint.rule);
            match pardon {
                Some(index) => used[index] = true,
                None => {
                    let Complaint { line, rule, message } = complaint;
                    writeln!(text, "{}:{line}: {message} [{rule}]", source.path).expect("a string takes it");
                }
            }
        }
    }
    for ((path, rule, _), used) in allowed.iter().zip(used) {
        if !used {
            writeln!(text, "tests/tidy.rs: ALLOWED no longer needs {path} [{rule}]").expect("a string takes it");
        }
    }
    text
}

impl Source {
    fn new(path: &str, text: &str) -> Self {
        Self { path: path.to_owned(), text: text.to_owned(), tokens: tokens(text) }
    }

    fn complaints(&self) -> Vec<Complaint> {
        let rules = [
            Self::layers,
            Self::doors,
            Self::disk,
            Self::clock,
            Self::order,
            Self::printing,
            Self::unfinished,
            Self::opening,
            Self::length,
            Self::names,
        ];
        rules.iter().flat_map(|rule| rule(self)).collect()
    }

    /// The path below `src/` without `.rs` and `/mod`: `render/html/list`, `source`, `main`.
    fn module(&self) -> &str {
        let path = self.path.strip_prefix("src/").unwrap_or(&self.path);
        let path = path.strip_suffix(".rs").unwrap_or(path);
        path.strip_suffix("/mod").unwrap_or(path)
    }

    fn is_in(&self, modules: &[&str]) -> bool {
        modules.iter().any(|module| {
            self.module().strip_prefix(module).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        })
    }

    /// Files of tests beside the code they test.
    fn is_test(&self) -> bool {
        self.module().split('/').any(|part| part == "tests")
    }

    fn layers(&self) -> Vec<Complaint> {
        let own = self.module().split('/').next().unwrap_or_default();
        if ["lib", "main"].contains(&own) {
            return Vec::new();
        }
        let row = |module: &str| LAYERS.iter().position(|row| row.contains(&module));
        let Some(own_row) = row(own) else {
            return vec![complain(1, "layers", format!("`{own}` is in no layer; add it to LAYERS in tests/tidy.rs"))];
        };
        self.imports()
            .into_iter()
            .filter(|(_, module)| module != own && row(module).is_some_and(|other| other >= own_row))
            .map(|(line, module)| complain(line, "layers", format!("`{own}` may not import `{module}`")))
            .collect()
    }

    /// The modules right below the crate's root that paths here lead to, with their lines.
    fn imports(&self) -> Vec<(usize, String)> {
        let mut found = Vec::new();
        // How deep this file is below the root, and where each inline module ends.
        let depth = self.module().split('/').count();
        let mut inline: Vec<usize> = Vec::new();
        for (index, token) in self.tokens.iter().enumerate() {
            inline.retain(|end| *end > index);
            if token.is("mod") && self.text_at(index + 2) == "{" {
                inline.push(self.closing(index + 2));
            }
            if !["crate", "super"].contains(&token.text.as_str()) || self.text_before(index) == "::" {
                continue;
            }
            let mut at = index;
            let mut up = if token.is("crate") { depth + inline.len() } else { 1 };
            while self.text_at(at + 1) == "::" && self.text_at(at + 2) == "super" {
                at += 2;
                up += 1;
            }
            if up == depth + inline.len() && self.text_at(at + 1) == "::" {
                self.heads(at + 2, &mut found);
            }
        }
        found
    }

    /// The first name of the path at `index`, or of each path in a group `{…}` there.
    fn heads(&self, index: usize, found: &mut Vec<(usize, String)>) {
        let Some(token) = self.tokens.get(index) else { return };
        if !token.is("{") {
            found.push((token.line, token.text.clone()));
            return;
        }
        let end = self.closing(index);
        let mut at = index + 1;
        while at < end {
            self.heads(at, found);
            while at < end && !self.tokens[at].is(",") {
                at = if self.tokens[at].is("{") { self.closing(at) } else { at + 1 };
            }
            at += 1;
        }
    }

    fn doors(&self) -> Vec<Complaint> {
        let mut found = Vec::new();
        for (library, modules) in DOORS {
            let names = |text: &str| match library.strip_suffix('*') {
                Some(start) => text.starts_with(start),
                None => text == *library,
            };
            for (index, token) in self.tokens.iter().enumerate() {
                let opens_path = self.text_at(index + 1) == "::" && self.text_before(index) != "::";
                let imported = self.text_before(index) == "use" || self.text_before(index) == "crate";
                if names(&token.text) && (opens_path || imported) && !self.is_in(modules) {
                    let message = format!("`{}` may be named only in {}", token.text, modules.join(", "));
                    found.push(complain(token.line, "doors", message));
                }
            }
        }
        found
    }

    fn disk(&self) -> Vec<Complaint> {
        if self.is_in(DISK) {
            return Vec::new();
        }
        let paths = [&["std", "::", "fs"][..], &["fs", "::"], &["File", "::"], &["OpenOptions", "::"]];
        let methods = ["exists", "try_exists", "is_file", "is_dir", "canonicalize", "read_dir", "symlink_metadata"];
        let asks = |index: usize| {
            let method = self.text_at(index) == "." && methods.contains(&self.text_at(index + 1));
            let asked = method && self.text_at(index + 2) == "(" && !self.is_in(COMMAND_LINE);
            asked || paths.iter().any(|path| self.reads(index, path))
        };
        self.outside_tests(asks, "disk", "reads or writes the disk, which only `source` and `write` do")
    }

    fn clock(&self) -> Vec<Complaint> {
        if self.is_in(COMMAND_LINE) {
            return Vec::new();
        }
        let paths = [&["::", "now", "("][..], &["env", "::", "var"], &["env", "::", "var_os"], &["env", "::", "vars"]];
        let chance = ["rand", "fastrand", "getrandom", "RandomState", "thread_rng"];
        let asks =
            |index: usize| paths.iter().any(|path| self.reads(index, path)) || chance.contains(&self.text_at(index));
        self.outside_tests(asks, "clock", "asks the clock, the environment or chance below the command line")
    }

    fn order(&self) -> Vec<Complaint> {
        if self.is_in(COMMAND_LINE) {
            return Vec::new();
        }
        let asks = |index: usize| ["HashMap", "HashSet"].contains(&self.text_at(index));
        let mut found =
            self.outside_tests(asks, "order", "a hashed collection has no order: take a BTreeMap or BTreeSet");
        found.truncate(1);
        found
    }

    fn printing(&self) -> Vec<Complaint> {
        if self.is_in(&["cli", "main"]) {
            return Vec::new();
        }
        let macros = ["print", "println", "eprint", "eprintln"];
        let asks = |index: usize| macros.contains(&self.text_at(index)) && self.text_at(index + 1) == "!";
        self.outside_tests(asks, "printing", "only `cli` prints")
    }

    fn unfinished(&self) -> Vec<Complaint> {
        let macros = ["todo", "unimplemented", "dbg"];
        let asks = |index: usize| macros.contains(&self.text_at(index)) && self.text_at(index + 1) == "!";
        (0..self.tokens.len())
            .filter(|index| asks(*index))
            .map(|index| complain(self.tokens[index].line, "unfinished", format!("`{}!` is left", self.text_at(index))))
            .collect()
    }

    fn opening(&self) -> Vec<Complaint> {
        let opens = self.text.starts_with("//! ");
        let found = (!opens).then(|| complain(1, "opening", "the file does not open with `//!` saying what it is for"));
        found.into_iter().collect()
    }

    fn length(&self) -> Vec<Complaint> {
        let mut found = Vec::new();
        let lines = self.text.lines().count();
        if lines > LONGEST_FILE {
            found.push(complain(1, "length", format!("{lines} lines; a file has at most {LONGEST_FILE}")));
        }
        for index in 0..self.tokens.len() {
            let token = &self.tokens[index];
            if !token.is("fn")
                || !self.text_at(index + 1).starts_with(|first: char| first == '_' || first.is_alphabetic())
            {
                continue;
            }
            let Some(body) = self.body(index) else { continue };
            let lines = self.tokens[self.closing(body)].line - token.line + 1;
            if lines > LONGEST_FUNCTION {
                let name = self.text_at(index + 1);
                let message = format!("`{name}` has {lines} lines; a function has at most {LONGEST_FUNCTION}");
                found.push(complain(token.line, "length", message));
            }
        }
        found
    }

    fn names(&self) -> Vec<Complaint> {
        let vague = ["utils", "util", "helpers", "helper", "common", "misc"];
        let file = self.module().split('/').filter(|part| vague.contains(part)).map(|part| (1, part));
        let inline = (1..self.tokens.len())
            .filter(|index| self.text_before(*index) == "mod" && vague.contains(&self.text_at(*index)))
            .map(|index| (self.tokens[index].line, self.text_at(index)));
        file.chain(inline).map(|(line, name)| complain(line, "names", format!("`{name}` says nothing"))).collect()
    }

    /// The places outside tests where `asks` is true.
    fn outside_tests(&self, asks: impl Fn(usize) -> bool, rule: &'static str, message: &str) -> Vec<Complaint> {
        if self.is_test() {
            return Vec::new();
        }
        let mut found = Vec::new();
        let mut index = 0;
        while index < self.tokens.len() {
            if self.reads(index, &["#", "[", "cfg", "(", "test", ")", "]"]) {
                index = self.body(index + 7).map_or(index + 7, |body| self.closing(body));
            } else if asks(index) {
                found.push(complain(self.tokens[index].line, rule, message));
            }
            index += 1;
        }
        found
    }

    /// The `{` that opens the body of the item at `index`; `None` if a `;` comes first.
    fn body(&self, index: usize) -> Option<usize> {
        let mut nested = 0_usize;
        for (at, token) in self.tokens.iter().enumerate().skip(index) {
            match token.text.as_str() {
                "(" | "[" => nested += 1,
                ")" | "]" => nested = nested.saturating_sub(1),
                "{" if nested == 0 => return Some(at),
                ";" if nested == 0 => return None,
                _ => {}
            }
        }
        None
    }

    /// The `}` that closes the `{` at `index`.
    fn closing(&self, index: usize) -> usize {
        let mut nested = 0_usize;
        for (at, token) in self.tokens.iter().enumerate().skip(index) {
            match token.text.as_str() {
                "{" => nested += 1,
                "}" if nested == 1 => return at,
                "}" => nested -= 1,
                _ => {}
            }
        }
        self.tokens.len() - 1
    }

    fn reads(&self, index: usize, words: &[&str]) -> bool {
        words.iter().enumerate().all(|(offset, word)| self.text_at(index + offset) == *word)
    }

    fn text_at(&self, index: usize) -> &str {
        self.tokens.get(index).map_or("", |token| &token.text)
    }

    fn text_before(&self, index: usize) -> &str {
        index.checked_sub(1).map_or("", |before| self.text_at(before))
    }
}

fn complain(line: usize, rule: &'static str, message: impl Into<String>) -> Complaint {
    Complaint { line, rule, message: message.into() }
}

/// Each rule sees what is planted, and leaves alone what only looks like it.
mod planted {
    use super::*;

    /// The complaints about one file that opens properly, as `line rule`.
    fn check(path: &str, code: &str) -> Vec<String> {
        let source = Source::new(path, &format!("//! A file.\n{code}"));
        source.complaints().iter().map(|each| format!("{} {}", each.line - 1, each.rule)).collect()
    }

    fn fine(path: &str, code: &str) {
        assert_eq!(check(path, code), [""; 0], "{path}: {code}");
    }

    #[test]
    fn layers() {
        assert_eq!(check("src/document/parse.rs", "use crate::site::Site;"), ["1 layers"]);
        assert_eq!(check("src/theme.rs", "use crate::{view, document::{self, Block}, source};"), ["1 layers"]);
        assert_eq!(check("src/theme.rs", "use super::locale::Locales;"), ["1 layers"]);
        assert_eq!(
            check("src/render/html/list.rs", "\nfn f() { super::super::super::output::produce(); }"),
            ["2 layers"]
        );
        assert_eq!(check("src/memo.rs", "mod inside { fn f() { super::super::cli::run() } }"), ["1 layers"]);
        assert_eq!(check("src/gallery.rs", ""), ["0 layers"]);
        fine("src/render/html/list.rs", "use super::super::html; use super::escape; use crate::document::Block;");
        fine("src/memo.rs", "#[cfg(test)]\nmod tests { use super::*; }");
        fine("src/memo.rs", "// crate::site\nconst S: &str = \"crate::site\"; const R: &str = r#\"\"crate::cli\"#;");
    }

    #[test]
    fn doors() {
        assert_eq!(check("src/output/web.rs", "use tera::Tera;"), ["1 doors"]);
        assert_eq!(check("src/output/web.rs", "fn f(t: &::tera::Tera, l: fluent_syntax::Ast) {}"), ["1 doors"]);
        assert_eq!(check("src/build.rs", "use {icu_list::ListFormatter, typst_pdf as pdf};"), ["1 doors"]);
        assert_eq!(check("src/render/html/mod.rs", "use syntect;"), ["1 doors"]);
        fine("src/theme.rs", "use tera::Tera;");
        fine("src/output/pdf/world.rs", "use typst::World;");
        fine("src/output/pdf.rs", "use typst::World;");
        fine("src/render/typst.rs", "use super::typst::f; fn g() { self::typst::f() }");
        fine("src/cli/serve.rs", "fn f(notify: u8) { let x = notify + 1; }");
    }

    #[test]
    fn disk() {
        assert_eq!(check("src/site/mod.rs", "use std::fs;"), ["1 disk"]);
        assert_eq!(check("src/cli/new.rs", "fn f() { File::open(path) }"), ["1 disk"]);
        assert_eq!(check("src/site/mod.rs", "fn f() { if path.exists() {} }"), ["1 disk"]);
        fine("src/source/read.rs", "use std::fs;");
        fine("src/cli/new.rs", "fn f() { if path.exists() {} }");
        fine("src/cli/new.rs", "#[cfg(test)]\nmod tests { fn f() { std::fs::read(x) } }");
        fine("src/cli/tests.rs", "use std::fs;");
    }

    #[test]
    fn clock_and_order() {
        assert_eq!(check("src/output/feed.rs", "fn f() { SystemTime::now() }"), ["1 clock"]);
        assert_eq!(check("src/config.rs", "fn f() { std::env::var(\"HOME\") }"), ["1 clock"]);
        assert_eq!(check("src/output/feed.rs", "#[cfg(test)] use x; fn f() { jiff::Zoned::now() }"), ["1 clock"]);
        assert_eq!(
            check("src/output/feed.rs", "use std::collections::HashMap;\nfn f(m: HashMap<A, B>) {}"),
            ["1 order"]
        );
        fine("src/cli/build.rs", "fn f() { Instant::now(); env::var(\"X\") }");
    }

    #[test]
    fn printing_and_leftovers() {
        assert_eq!(check("src/build.rs", "fn f() { println!(\"x\") }"), ["1 printing"]);
        assert_eq!(check("src/cli/mod.rs", "fn f() { todo!() }\nfn g() { dbg!(1) }"), ["1 unfinished", "2 unfinished"]);
        assert_eq!(check("src/write/utils.rs", "mod helpers {}"), ["0 names", "1 names"]);
        fine("src/cli/mod.rs", "fn f() { println!(\"todo!()\") }");
    }

    #[test]
    fn length() {
        let long = format!("fn f(x: [u8; 3]) {{\n{}}}\n", "let c = '{'; let s: &'static str = \"}\";\n".repeat(100));
        assert_eq!(check("src/memo.rs", &long), ["1 length"]);
        fine("src/memo.rs", &"fn f() {\n}\n".repeat(300));
        assert_eq!(check("src/memo.rs", &"\n".repeat(LONGEST_FILE)), ["0 length"]);
    }

    #[test]
    fn opening() {
        let found = Source::new("src/memo.rs", "use x;\n").complaints();
        assert!(found.iter().any(|each| each.rule == "opening"));
    }

    #[test]
    fn allowances_must_be_needed() {
        let source = || [Source::new("src/memo.rs", "//! Memos.\nuse std::collections::HashMap;\n")];
        assert_eq!(complaints(&source(), &[("src/memo.rs", "order", "reason")]), "");
        let message = complaints(&source(), &[("src/memo.rs", "order", "reason"), ("src/x.rs", "length", "reason")]);
        assert_eq!(message, "tests/tidy.rs: ALLOWED no longer needs src/x.rs [length]\n");
        assert!(complaints(&source(), &[]).starts_with("src/memo.rs:2: a hashed collection"));
    }
}
