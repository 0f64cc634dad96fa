//! An edition's front matter completed from that of its source.

use super::check::{self, Trouble, Wholeness};
use super::{Common, Fields, KindName, Meta, Page};
use std::borrow::Cow;
use toml::de::DeTable;
use toml::{Table, Value};

/// A key that neither the edition nor its source has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// `title`, `phases.1.section`.
    pub key: String,
}

/// What an edition says, the rest from its source, and the keys that are missing all the same.
///
/// A table without a key that it must have (a phase without its section) is left out of the result.
pub fn complete(kind: KindName, source: Option<&Table>, own: &Table) -> (Meta, Vec<Missing>) {
    let table = match source {
        Some(source) => {
            let mut whole = merge(source, own);
            // The source's addresses are in its own language.
            for key in ["slug", "redirect_from"] {
                if !own.contains_key(key) {
                    whole.remove(key);
                }
            }
            Cow::Owned(whole)
        }
        None => Cow::Borrowed(own),
    };
    let mut missing = Vec::new();
    if !table.contains_key("title") {
        missing.push(Missing { key: "title".to_owned() });
    }
    // Only text has the places by which problems are told apart.
    let text = toml::to_string(&*table).unwrap_or_default();
    let Ok(parsed) = DeTable::parse(&text) else {
        return (Meta { common: Common::default(), fields: Fields::Page(Page::default()) }, missing);
    };
    let (common, fields, problems) = check::parts(kind, &mut parsed.into_inner(), Wholeness::Whole);
    // Everything else that may be wrong was said when the file was parsed.
    missing.extend(problems.into_iter().filter_map(|problem| match problem.trouble {
        Trouble::Missing { key } if problem.path.is_empty() => Some(Missing { key }),
        Trouble::Missing { key } => Some(Missing { key: format!("{}.{key}", problem.path) }),
        Trouble::UnknownKey { .. }
        | Trouble::OtherKind(_)
        | Trouble::UnknownValue { .. }
        | Trouble::WrongType { .. }
        | Trouble::Other(_) => None,
    }));
    let required = fields.kind().required().iter().filter(|key| !table.contains_key(**key));
    missing.extend(required.map(|key| Missing { key: (*key).to_owned() }));
    (Meta { common, fields }, missing)
}

/// `own` over `source`: tables key by key, lists of tables element by element, anything else as `own` has it.
///
/// So a translator repeats only the titles of a course's parts, in their order, and the lessons come from the source.
pub fn merge(source: &Table, own: &Table) -> Table {
    let mut merged = source.clone();
    for (key, value) in own {
        let value = match merged.get(key) {
            Some(base) => merge_value(base, value),
            None => value.clone(),
        };
        merged.insert(key.clone(), value);
    }
    merged
}

fn merge_value(source: &Value, own: &Value) -> Value {
    match (source, own) {
        (Value::Table(source), Value::Table(own)) => Value::Table(merge(source, own)),
        (Value::Array(source), Value::Array(own)) if tables(source) && tables(own) => {
            let length = source.len().max(own.len());
            let element = |index| match (source.get(index), own.get(index)) {
                (Some(source), Some(own)) => Some(merge_value(source, own)),
                (Some(one), None) | (None, Some(one)) => Some(one.clone()),
                (None, None) => None,
            };
            Value::Array((0..length).filter_map(element).collect())
        }
        _ => own.clone(),
    }
}

fn tables(values: &[Value]) -> bool {
    !values.is_empty() && values.iter().all(Value::is_table)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn completed(kind: KindName, source: &str, own: &str) -> (Meta, Vec<String>) {
        let source: Option<Table> = (!source.is_empty()).then(|| source.parse().unwrap());
        let (meta, missing) = complete(kind, source.as_ref(), &own.parse().unwrap());
        (meta, missing.into_iter().map(|missing| missing.key).collect())
    }

    #[test]
    fn a_translation_says_only_what_differs() {
        let source = "title = 'A'\nteaching = 20\nkeypoints = ['x', 'y']\n[contributions]\nauthorship = ['Z']";
        let own = "title = 'ক'\n[contributions]\ntranslation = ['T']";
        let (meta, missing) = completed(KindName::Lesson, source, own);
        let Fields::Lesson(lesson) = &meta.fields else { panic!("{meta:?}") };
        assert_eq!((meta.common.title.as_str(), lesson.teaching, lesson.keypoints.len()), ("ক", 20, 2));
        assert_eq!(meta.common.contributions.keys().collect::<Vec<_>>(), ["authorship", "translation"]);
        assert!(missing.is_empty());
    }

    #[test]
    fn lists_of_tables_are_completed_one_by_one() {
        let source =
            "title = 'A'\n[[parts]]\ntitle = 'One'\nlessons = ['a', 'b']\n[[parts]]\ntitle = 'Two'\nlessons = ['c']";
        let (meta, _) = completed(KindName::Course, source, "[[parts]]\ntitle = 'এক'");
        let Fields::Course(course) = meta.fields else { panic!("no course") };
        let parts: Vec<_> =
            course.parts.iter().map(|part| (part.title.as_deref().unwrap(), part.lessons.len())).collect();
        assert_eq!(parts, [("এক", 2), ("Two", 1)]);
    }

    #[test]
    fn an_address_is_of_one_language() {
        let slug = |own: &str| completed(KindName::Lesson, "title = 'A'\nslug = 'my-a'", own).0.common.slug;
        assert_eq!(slug("title = 'ক'"), None);
        // Composed, whatever the keyboard gave.
        assert_eq!(slug("slug = 'de\u{301}but'").as_deref(), Some("d\u{e9}but"));
        for wrong in ["Große", "a b", "a/b", "../x", "", "-a", "a.html", "a?b"] {
            assert_eq!(slug(&format!("slug = '{wrong}'")), None, "{wrong}");
        }
        for right in ["প্রথম-সম্পাদনা", "oʻzbekcha", "اولین-ویرایش", "می\u{200c}خواهم", "第一次编辑", "a_1"]
        {
            assert_eq!(slug(&format!("slug = '{right}'")).as_deref(), Some(right));
        }
    }

    #[test]
    fn other_lists_are_taken_whole() {
        let (meta, _) = completed(KindName::Lesson, "title = 'A'\nkeypoints = ['x', 'y']", "keypoints = ['z']");
        assert!(matches!(meta.fields, Fields::Lesson(lesson) if lesson.keypoints == ["z"]));
    }

    #[test]
    fn what_nobody_says_is_missing() {
        let own = "[[phases]]\nphase = 'before'\ntitle = 'x'\n[[phases]]\nphase = 'after'\ntitle = 'y'\nsection = 's'\n[[phases]]\ntitle = 'z'";
        let (meta, missing) = completed(KindName::Toolkit, "", own);
        assert_eq!(missing, ["title", "phases.0.section", "phases.2.phase"]);
        assert!(matches!(meta.fields, Fields::Toolkit(toolkit) if toolkit.phases.len() == 1));
    }

    #[test]
    fn no_kind_repeats_a_common_key() {
        let common = crate::kind::keys_of::<Common>();
        for kind in KindName::ALL {
            assert!(kind.keys().iter().all(|key| !common.contains(key)), "{}", kind.name());
        }
    }
}
