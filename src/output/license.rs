//! Licences by SPDX identifier, as readers know them.

use crate::language::Tag;
use crate::locale::{Arguments, Locales, Value};
use crate::site::Credit;
use crate::view::LicenseView;

/// The name and the deed of a licence. An identifier we do not know is its own name.
pub fn license(id: &str) -> LicenseView {
    let (name, url) = match id {
        "CC0-1.0" => ("CC0 1.0".to_owned(), Some("https://creativecommons.org/publicdomain/zero/1.0/".to_owned())),
        "public-domain" => ("Public domain".to_owned(), None),
        "MIT" => ("MIT".to_owned(), Some("https://spdx.org/licenses/MIT.html".to_owned())),
        "Apache-2.0" => ("Apache 2.0".to_owned(), Some("https://www.apache.org/licenses/LICENSE-2.0".to_owned())),
        "GFDL-1.3-or-later" => ("GFDL 1.3".to_owned(), Some("https://www.gnu.org/licenses/fdl-1.3.html".to_owned())),
        _ => creative_commons(id).unwrap_or_else(|| (id.to_owned(), None)),
    };
    LicenseView { id: id.to_owned(), name, url }
}

/// "“Title” by Author, CC BY 4.0", as the language writes it.
pub fn credit_line(locales: &Locales, language: &Tag, credit: &Credit) -> String {
    let mut arguments = Arguments::new();
    let mut put = |name: &str, text: &str| arguments.insert(name.to_owned(), Value::Text(text.to_owned()));
    put("title", &credit.title);
    put("author", &credit.author);
    let key = if credit.license == "public-domain" {
        "picture-credit-public-domain"
    } else {
        put("license", &license(&credit.license).name);
        "picture-credit"
    };
    // A message that a site broke is said where locales are loaded.
    locales.text(language, key, &arguments).map_or_else(|_| credit.author.clone(), |message| message.text)
}

/// `CC-BY-SA-4.0` → "CC BY-SA 4.0" and its deed.
fn creative_commons(id: &str) -> Option<(String, Option<String>)> {
    let (terms, version) = id.strip_prefix("CC-")?.rsplit_once('-')?;
    if !version.starts_with(|digit: char| digit.is_ascii_digit()) || !terms.starts_with("BY") {
        return None;
    }
    let url = format!("https://creativecommons.org/licenses/{}/{version}/", terms.to_lowercase());
    Some((format!("CC {terms} {version}"), Some(url)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn creative_commons_licences_have_their_deeds() {
        let view = license("CC-BY-SA-4.0");
        assert_eq!(view.name, "CC BY-SA 4.0");
        assert_eq!(view.url.as_deref(), Some("https://creativecommons.org/licenses/by-sa/4.0/"));
        assert_eq!(license("Proprietary").name, "Proprietary");
    }
}
