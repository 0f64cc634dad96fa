//! Properties of schema.org, in which entries are not yet addresses.

/// A value of JSON-LD.
#[derive(Debug, Clone, PartialEq)]
pub enum Data {
    Text(String),
    Number(i64),
    /// Degrees.
    Degrees(f64),
    /// `{"@id": …}`
    Iri(String),
    /// The entry named at this place of the front matter, as a node of its own type; the name written there if it has no
    /// entry, as a node of the type given here.
    Entry {
        path: String,
        written: String,
        otherwise: &'static str,
    },
    /// The address of the entry named at this place; left out if it has none.
    Address(String),
    /// One after the other; left out if empty.
    List(Vec<Data>),
    /// A node of a type.
    Node(&'static str, Vec<(&'static str, Data)>),
    /// Left out.
    Nothing,
}

impl Data {
    pub fn text(text: impl Into<String>) -> Self {
        Data::Text(text.into())
    }

    pub fn maybe(text: &Option<String>) -> Self {
        text.clone().map_or(Data::Nothing, Data::Text)
    }

    pub fn texts<T: AsRef<str>>(texts: impl IntoIterator<Item = T>) -> Self {
        Data::List(texts.into_iter().map(|text| Data::text(text.as_ref())).collect())
    }

    /// Minutes as a duration of ISO 8601; nothing for none.
    pub fn minutes(minutes: u32) -> Self {
        if minutes == 0 { Data::Nothing } else { Data::Text(format!("PT{minutes}M")) }
    }

    pub fn wikidata(item: &str) -> Self {
        Data::Iri(format!("http://www.wikidata.org/entity/{item}"))
    }

    pub fn entries(path: &str, written: &[String], otherwise: &'static str) -> Self {
        let entry = |(index, written): (usize, &String)| Data::Entry {
            path: format!("{path}.{index}"),
            written: written.clone(),
            otherwise,
        };
        Data::List(written.iter().enumerate().map(entry).collect())
    }

    /// The addresses of entries in a list.
    pub fn addresses(path: &str, written: &[String]) -> Self {
        Data::List((0..written.len()).map(|index| Data::Address(format!("{path}.{index}"))).collect())
    }

    pub fn entry(path: &str, written: &Option<String>, otherwise: &'static str) -> Self {
        let entry = |written: String| Data::Entry { path: path.to_owned(), written, otherwise };
        written.clone().map_or(Data::Nothing, entry)
    }

    /// Degrees north and east as `GeoCoordinates`; nothing for an empty list.
    pub fn place(degrees: &[f64]) -> Self {
        let [north, east] = degrees else { return Data::Nothing };
        Data::Node("GeoCoordinates", vec![("latitude", Data::Degrees(*north)), ("longitude", Data::Degrees(*east))])
    }

    /// `EducationalAudience`s by their ids.
    pub fn audience(audience: &[String]) -> Self {
        let one = |id: &String| Data::Node("EducationalAudience", vec![("educationalRole", Data::text(id))]);
        Data::List(audience.iter().map(one).collect())
    }
}
