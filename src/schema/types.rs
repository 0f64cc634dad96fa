//! Rust's structs and enums read as text: keys, types, comments.

/// A struct with its keys, or an enum with its words.
#[derive(Debug, Clone, Default)]
pub struct Structure {
    pub module: String,
    pub name: String,
    /// Markdown.
    pub about: String,
    pub fields: Vec<Field>,
    pub words: Vec<Word>,
    /// Where it begins.
    pub line: usize,
}

/// A key.
#[derive(Debug, Clone)]
pub struct Field {
    /// As it is written in TOML.
    pub key: String,
    /// Markdown.
    pub about: String,
    pub shape: Shape,
    pub rule: Option<Rule>,
}

/// One of the words that a key may have.
#[derive(Debug, Clone)]
pub struct Word {
    pub word: String,
    /// Markdown; mostly empty.
    pub about: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shape {
    Text,
    Boolean,
    Integer,
    Number,
    /// A day or a time, without quotes.
    Moment,
    /// `HH:MM`
    TimeOfDay,
    /// Any table.
    Anything,
    List(Box<Shape>),
    /// A table with names of any kind.
    Map(Box<Shape>),
    /// Another type by its name.
    Named(String),
}

/// What a value must be besides its type: the name of a function in `kind::values`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule(pub String);

impl Shape {
    /// The types that it names.
    pub fn names(&self) -> Vec<&str> {
        match self {
            Shape::List(inner) | Shape::Map(inner) => inner.names(),
            Shape::Named(name) => vec![name],
            Shape::Text
            | Shape::Boolean
            | Shape::Integer
            | Shape::Number
            | Shape::Moment
            | Shape::TimeOfDay
            | Shape::Anything => Vec::new(),
        }
    }

    fn of(written: &str) -> Self {
        let written = written.trim().trim_start_matches("std::collections::");
        let inside = |start: &str| written.strip_prefix(start).and_then(|rest| rest.strip_suffix('>'));
        if let Some(inner) = inside("Option<") {
            return Self::of(inner);
        }
        // Pairs in the order of the file are a table.
        let pairs = inside("Vec<(").filter(|inner| inner.starts_with("String,"));
        if let Some((_, value)) = pairs.or(inside("BTreeMap<")).and_then(|inner| inner.split_once(',')) {
            return Shape::Map(Box::new(Self::of(value.trim().trim_end_matches(')'))));
        }
        if let Some(inner) = inside("Vec<") {
            return Shape::List(Box::new(Self::of(inner)));
        }
        match written.rsplit("::").next().unwrap_or_default() {
            "String" | "Colour" | "Length" => Shape::Text,
            "bool" => Shape::Boolean,
            "u32" | "i64" | "u16" | "u8" | "u64" | "usize" => Shape::Integer,
            "f64" => Shape::Number,
            "Datetime" => Shape::Moment,
            "TimeOfDay" => Shape::TimeOfDay,
            "Table" | "Value" => Shape::Anything,
            name => Shape::Named(name.to_owned()),
        }
    }
}

/// The types of a module, by `module.Name`.
pub fn read(module: &str, text: &str) -> Vec<(String, Structure)> {
    let mut found = Vec::new();
    let mut comment: Vec<&str> = Vec::new();
    let mut attributes = String::new();
    let mut open: Option<(Structure, String)> = None;
    for (number, line) in text.lines().enumerate() {
        let trimmed = line.trim();
        if let Some(words) = trimmed.strip_prefix("///") {
            comment.push(words.trim());
            continue;
        }
        if trimmed.starts_with("#[") {
            attributes.push_str(trimmed);
            continue;
        }
        let about = || comment.join(" ").trim().to_owned();
        match &mut open {
            None => {
                let head = ["pub struct ", "pub enum "].iter().find_map(|start| trimmed.strip_prefix(start));
                if let Some((name, rest)) = head.and_then(|head| head.split_once(" {")) {
                    let plain = name.chars().all(char::is_alphanumeric);
                    let structure = Structure {
                        module: module.to_owned(),
                        name: name.to_owned(),
                        about: about(),
                        line: number,
                        ..Structure::default()
                    };
                    match rest {
                        "}" => found.push((format!("{module}.{name}"), structure)),
                        _ if plain => open = Some((structure, attributes.clone())),
                        _ => {}
                    }
                }
            }
            Some((structure, of_type)) => {
                if trimmed == "}" {
                    found.extend(open.take().map(|(one, _)| (format!("{module}.{}", one.name), one)));
                } else if let Some((name, shape)) = trimmed.strip_prefix("pub ").and_then(|rest| rest.split_once(": "))
                {
                    let dashes = of_type.contains("rename_all = \"kebab-case\"");
                    let plain = || if dashes { name.replace('_', "-") } else { name.to_owned() };
                    let key = quoted(&attributes, "rename = \"").unwrap_or_else(plain);
                    let rule = quoted(&attributes, "deserialize_with = \"values::").map(Rule);
                    let shape = Shape::of(shape.trim_end_matches(','));
                    structure.fields.push(Field { key, about: about(), shape, rule });
                } else if let Some(word) = word(trimmed, of_type, &attributes) {
                    structure.words.push(Word { word, about: about() });
                }
            }
        }
        comment.clear();
        attributes.clear();
    }
    found
}

/// `Online = "online",` of a vocabulary, or `A4,` of an enum, spelled as its attribute says.
fn word(line: &str, of_type: &str, own: &str) -> Option<String> {
    let line = line.split(" //").next().unwrap_or_default().trim_end_matches(',');
    if let Some((_, word)) = line.split_once(" = ") {
        return Some(word.trim_matches('"').to_owned());
    }
    let name = line.chars().all(char::is_alphanumeric) && !line.is_empty();
    if let Some(word) = quoted(own, "rename = \"") {
        return Some(word);
    }
    let lower = |separator: &str| {
        let mut word = String::new();
        for character in line.chars() {
            if character.is_uppercase() && !word.is_empty() {
                word.push_str(separator);
            }
            word.extend(character.to_lowercase());
        }
        word
    };
    match quoted(of_type, "rename_all = \"").as_deref() {
        Some("lowercase") if name => Some(lower("")),
        Some("kebab-case") if name => Some(lower("-")),
        _ => None,
    }
}

fn quoted(attributes: &str, start: &str) -> Option<String> {
    let (_, rest) = attributes.split_once(start)?;
    rest.split_once('"').map(|(value, _)| value.to_owned())
}
