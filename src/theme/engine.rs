//! Tera, and its errors as diagnostics. The only place that knows it.

use super::{Argument, Translator, calls};
use crate::diagnostic::{Diagnostic, Noted, Span, theme as complain};
use crate::source::SourceFile;
use crate::view::View;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use tera::{Context, Error, ErrorKind, Kwargs, State, Tera, TeraResult, Value};

pub(super) struct Engine {
    tera: Tera,
    /// The folder of the templates: `themes/park/templates/`.
    folder: String,
    /// Template → its file, which may be that of another theme.
    paths: BTreeMap<String, String>,
    /// Templates that could not be read; their pages are silent, since the problem is known.
    broken: BTreeSet<String>,
}

impl Engine {
    /// All templates, with everything that is wrong with them. Broken ones stand as empty ones.
    pub fn new(root: &str, files: &BTreeMap<String, SourceFile>, translator: Arc<dyn Translator>) -> Noted<Self> {
        let folder = format!("{root}templates/");
        let paths = files.iter().map(|(name, file)| (name.clone(), file.path.to_string())).collect();
        let tera = with_functions(translator.clone());
        let mut engine = Self { tera, folder, paths, broken: BTreeSet::new() };
        let mut texts: BTreeMap<&str, &str> =
            files.iter().filter_map(|(name, file)| Some((name.as_str(), file.as_text()?))).collect();
        let add = |tera: &mut Tera, texts: &BTreeMap<&str, &str>| {
            tera.add_raw_templates(texts.iter().map(|(name, text)| (*name, *text)))
        };
        if add(&mut engine.tera, &texts).is_ok() {
            return Noted::clean(engine);
        }
        // Which are to blame?
        engine.tera = with_functions(translator);
        let mut notes = engine.syntax(&mut texts);
        // Every round either succeeds or empties one more template.
        while let Err(error) = add(&mut engine.tera, &texts) {
            let (culprits, found) = engine.references(&error, &texts);
            notes.extend(found);
            if culprits.is_empty() {
                break;
            }
            for culprit in culprits {
                if let Some(text) = texts.get_mut(culprit.as_str()) {
                    *text = "";
                }
                engine.broken.insert(culprit);
            }
        }
        Noted::new(engine, notes)
    }

    pub fn render(&self, template: &str, view: &View) -> Result<String, Diagnostic> {
        if self.broken.contains(template) {
            return Err(complain::broken_template(Span::file(self.path(template))));
        }
        Context::from_serialize(view)
            .and_then(|context| self.tera.render(template, &context))
            .map_err(|error| self.problem(&error, template))
    }

    /// Where a template stands.
    fn path(&self, template: &str) -> String {
        self.paths.get(template).cloned().unwrap_or_else(|| format!("{}{template}", self.folder))
    }

    /// The syntax errors of each template by itself.
    fn syntax(&mut self, texts: &mut BTreeMap<&str, &str>) -> Vec<Diagnostic> {
        let mut notes = Vec::new();
        for (name, text) in texts.iter_mut() {
            let alone = Tera::new().add_raw_template(name, text);
            if let Err(error) = alone
                && matches!(error.kind(), ErrorKind::SyntaxError(_))
            {
                notes.push(self.problem(&error, name));
                self.broken.insert((*name).to_owned());
                *text = "";
            }
        }
        notes
    }

    /// What is wrong between templates, and the templates to blame.
    fn references(&self, error: &Error, texts: &BTreeMap<&str, &str>) -> (Vec<String>, Vec<Diagnostic>) {
        let names = || texts.keys().copied();
        match error.kind() {
            ErrorKind::MissingParent { current, parent } => {
                let text = texts.get(current.as_str()).copied().unwrap_or_default();
                let range = calls::tag_argument(text, "extends", parent).unwrap_or_default();
                let span = Span::new(self.path(current), range);
                (vec![current.clone()], vec![complain::unknown_template(span, parent, names())])
            }
            ErrorKind::CircularExtend { tpl, inheritance_chain: chain }
            | ErrorKind::CircularInclude { tpl, include_chain: chain } => {
                let span = Span::file(self.path(tpl));
                (vec![tpl.clone()], vec![complain::circular_template(span, chain)])
            }
            _ => {
                let reports = reports(&error.to_string());
                // What is missing in a broken template is no problem of those that use it.
                let follows = |message: &str| {
                    !self.broken.is_empty()
                        && (message.starts_with("Unknown component") || message.contains("in any parent template"))
                };
                let note = |report: &Report| {
                    let text = texts.get(report.template.as_str()).copied().unwrap_or_default();
                    let start = offset(text, report.line, report.column);
                    let span = Span::new(self.path(&report.template), start..start + report.width);
                    complain::template_problem(span, &report.message, names())
                };
                let notes = reports.iter().filter(|report| !follows(&report.message)).map(note).collect();
                if reports.is_empty() {
                    let span = Span::file(self.folder.trim_end_matches('/'));
                    return (Vec::new(), vec![complain::template_problem(span, &error.to_string(), names())]);
                }
                (reports.into_iter().map(|report| report.template).collect(), notes)
            }
        }
    }

    /// An error with a place of its own, or at the template as a whole.
    fn problem(&self, error: &Error, template: &str) -> Diagnostic {
        match error.kind() {
            ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
                let name = if report.filename().is_empty() { template } else { report.filename() };
                let span = Span::new(self.path(name), report.span().range.clone());
                complain::template_problem(span, report.message(), self.tera.get_template_names())
            }
            ErrorKind::TemplateNotFound(name) => {
                let span = Span::file(self.folder.trim_end_matches('/'));
                let mut names: Vec<&str> = self.tera.get_template_names().collect();
                names.sort_unstable();
                complain::unknown_template(span, name, names)
            }
            _ => {
                let span = Span::file(self.path(template));
                complain::template_problem(span, &error.to_string(), [])
            }
        }
    }
}

/// One of the problems that Tera reports together, as text.
#[derive(Debug, PartialEq, Eq)]
struct Report {
    message: String,
    template: String,
    /// From 1.
    line: usize,
    /// In characters, from 1.
    column: usize,
    /// Length of the caret line, in characters.
    width: usize,
}

/// Reads `error: …`, `--> name:line:column` and the carets.
fn reports(text: &str) -> Vec<Report> {
    let mut reports: Vec<Report> = Vec::new();
    let mut message = None;
    for line in text.lines() {
        if let Some(words) = line.strip_prefix("error: ") {
            message = Some(words.to_owned());
        } else if let Some(place) = line.trim_start().strip_prefix("--> ") {
            let mut parts = place.rsplitn(3, ':');
            let mut number = || parts.next().and_then(|part| part.parse().ok()).unwrap_or(1);
            let (column, line) = (number(), number());
            let template = parts.next().unwrap_or_default().to_owned();
            reports.extend(message.take().map(|message| Report { message, template, line, column, width: 1 }));
        } else if let (Some((_, carets)), Some(report)) = (line.split_once('|'), reports.last_mut())
            && carets.trim().starts_with('^')
        {
            report.width = carets.trim().len();
        }
    }
    reports
}

/// The byte offset of a line and column, both from 1.
fn offset(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let within: usize = text[start..].chars().take(column.saturating_sub(1)).map(char::len_utf8).sum();
    start + within
}

fn with_functions(translator: Arc<dyn Translator>) -> Tera {
    let mut tera = Tera::new();
    let text = translator.clone();
    tera.register_function("t", move |arguments: Kwargs, state: &State| -> TeraResult<String> {
        let (language, key, arguments) = message(&arguments, state)?;
        text.text(&language, key, &arguments).map_err(Error::message)
    });
    tera.register_function("t_html", move |arguments: Kwargs, state: &State| -> TeraResult<Value> {
        let (language, key, arguments) = message(&arguments, state)?;
        let html = translator.html(&language, key, &arguments).map_err(Error::message)?;
        Ok(Value::safe_string(&html))
    });
    tera.register_function("asset", |arguments: Kwargs, state: &State| -> TeraResult<String> {
        let path: String = arguments.must_get("path")?;
        let site: Value = state.get("site")?.ok_or_else(|| Error::message("`asset` needs `site`"))?;
        let url = site
            .get_from_path("assets")
            .and_then(Value::as_map)
            .and_then(|assets| assets.get(&tera::value::Key::from(path.clone())));
        let missing = || Error::message(format!("the theme has no asset `{path}`"));
        url.and_then(Value::as_str).map(str::to_owned).ok_or_else(missing)
    });
    tera
}

/// Language, key and arguments of a message.
fn message<'a>(arguments: &'a Kwargs, state: &State) -> TeraResult<(String, &'a str, BTreeMap<String, Argument>)> {
    let key: &str = arguments.must_get("key")?;
    let language: String = match arguments.get::<String>("lang")? {
        Some(language) => language,
        None => {
            state.get("lang")?.ok_or_else(|| Error::message("`t` needs `lang`; a component takes it as `@lang`"))?
        }
    };
    let mut values = BTreeMap::new();
    for (name, value) in arguments.iter() {
        let name = name.to_string();
        if name == "key" || name == "lang" {
            continue;
        }
        let items = |items: &[Value]| items.iter().map(|item| item.as_str().map(str::to_owned)).collect::<Option<_>>();
        let value = match (value.as_str(), value.as_f64(), value.as_array().and_then(items)) {
            (Some(text), _, _) => Argument::Text(text.to_owned()),
            (_, Some(number), _) if value.is_number() => Argument::Number(number),
            (_, _, Some(items)) => Argument::List(items),
            (None, _, None) => {
                let words = format!(
                    "argument `{name}` of message `{key}` must be a text, a number or a list of texts, not {}",
                    value.name()
                );
                return Err(Error::message(words));
            }
        };
        values.insert(name, value);
    }
    Ok((language, key, values))
}
