//! PO files as gettext defines them: reading any, writing always the same bytes.
//!
//! Written without wrapping: a line ends only where the text has a line end. So a change of a word is a change of one
//! line, and two people's changes seldom meet. <https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html>

use std::fmt::Write;

/// One message of a PO file. The header is the one whose `id` is empty and that has no context.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Message {
    /// `# `: from translators, one line each.
    pub comments: Vec<String>,
    /// `#. `: from the program.
    pub extracted: Vec<String>,
    /// `#: `
    pub references: Vec<String>,
    /// `#, `: one each.
    pub flags: Vec<String>,
    /// `#| msgctxt` and `#| msgid`
    pub previous_context: Option<String>,
    pub previous_id: Option<String>,
    pub context: Option<String>,
    pub id: String,
    /// Only read: the rest of a plural message is left out.
    pub plural: Option<String>,
    pub text: String,
    pub use_: Use,
}

/// Whether a message is one of the source's today.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Use {
    #[default]
    Live,
    /// `#~`
    Obsolete,
}

/// What is wrong with a PO file: the line, counted from 0, and a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    pub line: usize,
    pub message: String,
}

/// The messages of a PO file in their order.
///
/// # Errors
/// The first fault. A catalogue that is half read must not be written again.
pub fn read(text: &str) -> Result<Vec<Message>, Fault> {
    let mut reader = Reader::default();
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    for (number, line) in text.lines().enumerate() {
        reader.line(line.trim()).map_err(|message| Fault { line: number, message })?;
    }
    let end = text.lines().count().saturating_sub(1);
    reader.finish().map_err(|message| Fault { line: end, message })?;
    Ok(reader.messages)
}

/// The messages as a PO file, one empty line between two.
pub fn write(messages: &[Message]) -> String {
    let mut out = String::new();
    for message in messages {
        if !out.is_empty() {
            out.push('\n');
        }
        write_message(message, &mut out);
    }
    out
}

fn write_message(message: &Message, out: &mut String) {
    for comment in &message.comments {
        let _ = writeln!(out, "{}", format!("# {comment}").trim_end());
    }
    for comment in &message.extracted {
        let _ = writeln!(out, "{}", format!("#. {comment}").trim_end());
    }
    for reference in &message.references {
        let _ = writeln!(out, "#: {reference}");
    }
    if !message.flags.is_empty() {
        let _ = writeln!(out, "#, {}", message.flags.join(", "));
    }
    let (mark, previous) = match message.use_ {
        Use::Live => ("", "#| "),
        Use::Obsolete => ("#~ ", "#~| "),
    };
    if let Some(context) = &message.previous_context {
        write_string(previous, "msgctxt", context, out);
    }
    if let Some(id) = &message.previous_id {
        write_string(previous, "msgid", id, out);
    }
    if let Some(context) = &message.context {
        write_string(mark, "msgctxt", context, out);
    }
    write_string(mark, "msgid", &message.id, out);
    write_string(mark, "msgstr", &message.text, out);
}

fn write_string(mark: &str, keyword: &str, text: &str, out: &mut String) {
    if !(text.trim_end_matches('\n').contains('\n') || text.ends_with('\n') && text.len() > 1) {
        let _ = writeln!(out, "{mark}{keyword} {}", quoted(text));
        return;
    }
    let _ = writeln!(out, "{mark}{keyword} \"\"");
    for line in text.split_inclusive('\n') {
        let _ = writeln!(out, "{mark}{}", quoted(line));
    }
}

fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for character in text.chars() {
        match character {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            '\r' => quoted.push_str("\\r"),
            character => quoted.push(character),
        }
    }
    quoted.push('"');
    quoted
}

/// The string that a further line continues.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Field {
    #[default]
    None,
    PreviousContext,
    PreviousId,
    Context,
    Id,
    Plural,
    Text,
    /// A string that is read over: a plural form after the first.
    Skipped,
}

#[derive(Default)]
struct Reader {
    messages: Vec<Message>,
    current: Message,
    field: Field,
    /// Which of `msgid` and `msgstr` the current message has so far.
    has_id: bool,
    has_text: bool,
}

impl Reader {
    fn line(&mut self, line: &str) -> Result<(), String> {
        if line.is_empty() {
            return if self.has_text { self.finish() } else { Ok(()) };
        }
        if let Some(rest) = line.strip_prefix("#~") {
            let rest = rest.trim_start();
            return match rest.strip_prefix('|') {
                Some(previous) => self.previous(previous.trim_start(), Use::Obsolete),
                None => self.string(rest, Use::Obsolete),
            };
        }
        if let Some(previous) = line.strip_prefix("#|") {
            return self.previous(previous.trim_start(), Use::Live);
        }
        if let Some(rest) = line.strip_prefix('#') {
            self.begin()?;
            self.comment(rest);
            return Ok(());
        }
        self.string(line, Use::Live)
    }

    /// What belongs to the next message ends the one before it.
    fn begin(&mut self) -> Result<(), String> {
        if self.has_text { self.finish() } else { Ok(()) }
    }

    fn comment(&mut self, rest: &str) {
        let after = |mark: char| rest.strip_prefix(mark).map(|words| words.trim().to_owned());
        if let Some(words) = after('.') {
            self.current.extracted.push(words);
        } else if let Some(words) = after(':') {
            self.current.references.push(words);
        } else if let Some(words) = after(',') {
            let flags = words.split(',').map(|flag| flag.trim().to_owned()).filter(|flag| !flag.is_empty());
            self.current.flags.extend(flags);
        } else {
            self.current.comments.push(rest.trim().to_owned());
        }
    }

    fn previous(&mut self, rest: &str, use_: Use) -> Result<(), String> {
        self.begin()?;
        self.current.use_ = use_;
        if let Some(string) = rest.strip_prefix("msgctxt") {
            self.field = Field::PreviousContext;
            self.current.previous_context = Some(unquoted(string)?);
        } else if let Some(string) = rest.strip_prefix("msgid_plural") {
            self.field = Field::Skipped;
            unquoted(string)?;
        } else if let Some(string) = rest.strip_prefix("msgid") {
            self.field = Field::PreviousId;
            self.current.previous_id = Some(unquoted(string)?);
        } else {
            self.append(&unquoted(rest)?)?;
        }
        Ok(())
    }

    fn string(&mut self, line: &str, use_: Use) -> Result<(), String> {
        if line.starts_with('"') {
            return self.append(&unquoted(line)?);
        }
        if let Some(string) = line.strip_prefix("msgctxt") {
            self.begin()?;
            self.field = Field::Context;
            self.current.context = Some(unquoted(string)?);
        } else if let Some(string) = line.strip_prefix("msgid_plural") {
            self.field = Field::Plural;
            self.current.plural = Some(unquoted(string)?);
        } else if let Some(string) = line.strip_prefix("msgid") {
            self.begin()?;
            if self.has_id {
                return Err("a `msgid` without `msgstr`".to_owned());
            }
            self.field = Field::Id;
            self.has_id = true;
            self.current.id = unquoted(string)?;
        } else if let Some(rest) = line.strip_prefix("msgstr") {
            if !self.has_id {
                return Err("a `msgstr` without `msgid`".to_owned());
            }
            let first = !self.has_text;
            let string = rest.split_once(']').filter(|_| rest.starts_with('[')).map_or(rest, |(_, string)| string);
            let text = unquoted(string)?;
            self.has_text = true;
            self.field = if first { Field::Text } else { Field::Skipped };
            if first {
                self.current.text = text;
            }
        } else {
            return Err(format!("this is not PO: `{}`", line.chars().take(40).collect::<String>()));
        }
        self.current.use_ = use_;
        Ok(())
    }

    fn append(&mut self, text: &str) -> Result<(), String> {
        let message = &mut self.current;
        match self.field {
            Field::None => return Err("a text that belongs to nothing".to_owned()),
            Field::PreviousContext => message.previous_context.get_or_insert_default().push_str(text),
            Field::PreviousId => message.previous_id.get_or_insert_default().push_str(text),
            Field::Context => message.context.get_or_insert_default().push_str(text),
            Field::Id => message.id.push_str(text),
            Field::Plural => message.plural.get_or_insert_default().push_str(text),
            Field::Text => message.text.push_str(text),
            Field::Skipped => {}
        }
        Ok(())
    }

    fn finish(&mut self) -> Result<(), String> {
        if self.has_id && !self.has_text {
            return Err("the file ends within a message".to_owned());
        }
        if self.has_text {
            self.messages.push(std::mem::take(&mut self.current));
        }
        *self = Self { messages: std::mem::take(&mut self.messages), ..Self::default() };
        Ok(())
    }
}

/// The text of a C string: `"a\n"`.
fn unquoted(string: &str) -> Result<String, String> {
    let string = string.trim();
    let inside = string
        .strip_prefix('"')
        .and_then(|string| string.strip_suffix('"'))
        .filter(|_| string.len() >= 2)
        .ok_or_else(|| "a text must stand in double quotes".to_owned())?;
    if !inside.contains('\\') && !inside.contains('"') {
        return Ok(inside.to_owned());
    }
    let mut text = String::with_capacity(inside.len());
    let mut characters = inside.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' => match characters.next() {
                Some('n') => text.push('\n'),
                Some('t') => text.push('\t'),
                Some('r') => text.push('\r'),
                Some(escaped) => text.push(escaped),
                None => return Err("a backslash before the closing quote".to_owned()),
            },
            '"' => return Err("a double quote within a text needs a backslash before it".to_owned()),
            character => text.push(character),
        }
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        let message = Message {
            comments: vec!["Ask Rina".into(), String::new()],
            extracted: vec!["synced 1".into()],
            references: vec!["content/en/a.md".into()],
            flags: vec!["fuzzy".into(), "no-wrap".into()],
            previous_id: Some("Old \"text\"".into()),
            context: Some("paragraph-1".into()),
            id: "New\\\ntext\n\nwith parts".into(),
            text: "নতুন\tলেখা".into(),
            ..Message::default()
        };
        let header = Message { text: "Language: bn\nX: y\n".into(), ..Message::default() };
        let obsolete = Message { use_: Use::Obsolete, flags: Vec::new(), ..message.clone() };
        let all = vec![header, message, obsolete];
        let text = write(&all);
        assert_eq!(read(&text).unwrap(), all, "{text}");
        assert_eq!(write(&read(&text).unwrap()), text);
    }

    #[test]
    fn what_other_programs_write_is_read() {
        let text = "msgid \"\"\nmsgstr \"\"\n\"Language: bn\\n\"\n\n#: a.md:3\n#, fuzzy\n#| msgid \"\"\n#| \"One \"\n#| \"two\"\nmsgid \"\"\n\"One \"\n\"three\"\nmsgstr \"এক\"\n#~ msgid \"gone\"\n#~ msgstr \"নেই\"\nmsgid \"n\"\nmsgid_plural \"ns\"\nmsgstr[0] \"a\"\nmsgstr[1] \"b\"\n";
        let messages = read(text).unwrap();
        assert_eq!(messages.len(), 4);
        assert_eq!(messages[0].text, "Language: bn\n");
        assert_eq!((messages[1].id.as_str(), messages[1].previous_id.as_deref()), ("One three", Some("One two")));
        assert_eq!((messages[2].id.as_str(), messages[2].use_), ("gone", Use::Obsolete));
        assert_eq!(messages[3].text, "a");
    }

    #[test]
    fn a_fault_has_its_line() {
        for (text, line) in [
            ("msgid \"a\"\nmsgstr a", 1),
            ("msgid \"a\"\n\nmsgid \"b\"\nmsgstr \"\"", 2),
            ("<<<<<<< HEAD", 0),
            ("msgid \"a\"", 0),
            ("msgid \"a\"\nmsgstr \"a\"b\"", 1),
            ("msgstr \"a\"", 0),
            ("\"a\"", 0),
        ] {
            assert_eq!(read(text).map_err(|fault| fault.line), Err(line), "{text}");
        }
    }
}
