//! Values that are narrower than their type: minutes, days, addresses, identifiers, codes.
//!
//! What is wrong is said in a line; a second line, if there is one, says what to do.

use super::{identifiers, moment};
use crate::diagnostic::nearest;
use crate::language;
use serde::Deserialize;
use serde::de::{Deserializer, Error};
use toml::value::Datetime;
use unicode_normalization::UnicodeNormalization;

/// Minutes in a day.
const DAY: i64 = 1440;

/// A whole number of minutes, 0 to 1440.
pub(super) fn minutes<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u32, D::Error> {
    let minutes = i64::deserialize(deserializer)?;
    match u32::try_from(minutes) {
        Ok(fine) if minutes <= DAY => Ok(fine),
        Ok(_) | Err(_) => Err(D::Error::custom(format!("minutes are from 0 to {DAY}, this is {minutes}"))),
    }
}

/// A list of them.
pub(super) fn many_minutes<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u32>, D::Error> {
    #[derive(Deserialize)]
    struct Minutes(#[serde(deserialize_with = "minutes")] u32);
    Ok(Vec::<Minutes>::deserialize(deserializer)?.into_iter().map(|Minutes(minutes)| minutes).collect())
}

/// The same, or nothing.
pub(super) fn some_minutes<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<u32>, D::Error> {
    minutes(deserializer).map(Some)
}

/// How much of a hundred, 0 to 100.
pub fn percent<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u32, D::Error> {
    let percent = i64::deserialize(deserializer)?;
    match u32::try_from(percent) {
        Ok(fine) if percent <= 100 => Ok(fine),
        Ok(_) | Err(_) => Err(D::Error::custom(format!("per cent are from 0 to 100, this is {percent}"))),
    }
}

/// The same, or nothing.
pub(super) fn some_percent<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<u32>, D::Error> {
    percent(deserializer).map(Some)
}

/// The last part of an address: letters of any script, digits and hyphens, in the form in which Unicode composes them.
pub(super) fn slug<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    let written = String::deserialize(deserializer)?;
    let slug: String = written.nfc().collect();
    let is_sign = |one: char| one == '-' || one == '_' || unicode_normalization::char::is_combining_mark(one);
    // Joiners shape letters in some scripts; modifier letters as that of oʻ are letters.
    let is_part = |one: char| one.is_alphanumeric() || is_sign(one) || matches!(one, '\u{200c}' | '\u{200d}');
    let is_small = slug.chars().all(|one| !one.is_uppercase());
    match !slug.is_empty() && slug.chars().all(is_part) && !slug.starts_with('-') && !slug.ends_with('-') && is_small {
        true => Ok(Some(slug)),
        false => Err(D::Error::custom(format!(
            "a slug has small letters of any script, digits and hyphens between them, this is `{written}`\nwrite a word or a few, as `birinchi-tahrir`"
        ))),
    }
}

/// A year of four digits.
pub(super) fn year<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<i64>, D::Error> {
    match i64::deserialize(deserializer)? {
        year @ 1000..=9999 => Ok(Some(year)),
        other => Err(D::Error::custom(format!("a year has four digits, this is {other}"))),
    }
}

/// How many; not below zero.
pub(super) fn count<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<i64>, D::Error> {
    match i64::deserialize(deserializer)? {
        count @ 0.. => Ok(Some(count)),
        other => Err(D::Error::custom(format!("a count cannot be below zero, this is {other}"))),
    }
}

/// A day, with or without a time of day.
pub(super) fn date<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Datetime>, D::Error> {
    let moment = Datetime::deserialize(deserializer)?;
    match moment.date {
        Some(_) => Ok(Some(moment)),
        None => Err(D::Error::custom("a date such as 2026-11-22 is needed, this is a time of day")),
    }
}

/// Several days.
pub(super) fn days<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Datetime>, D::Error> {
    #[derive(Deserialize)]
    struct Day(#[serde(deserialize_with = "date")] Option<Datetime>);
    Ok(Vec::<Day>::deserialize(deserializer)?.into_iter().filter_map(|Day(day)| day).collect())
}

/// Degrees north and east.
pub(super) fn coordinates<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<f64>, D::Error> {
    let degrees = Vec::<f64>::deserialize(deserializer)?;
    match degrees.as_slice() {
        [north, east] if north.abs() <= 90.0 && east.abs() <= 180.0 => Ok(degrees),
        [north, east] if north.abs() <= 180.0 && east.abs() <= 90.0 => Err(D::Error::custom(format!(
            "the first number is how far north, up to 90, this is {north}\nexchange the two: `[{east}, {north}]`"
        ))),
        _ => Err(D::Error::custom(
            "a place has two numbers, degrees north and degrees east\nwrite `[23.73, 90.40]`; south and west are below zero",
        )),
    }
}

/// Addresses on the same site, as they are without its beginning: `/old/page/`.
pub(super) fn addresses<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    let written = Vec::<String>::deserialize(deserializer)?;
    written.into_iter().map(address_text).collect()
}

fn address_text<E: Error>(text: String) -> Result<String, E> {
    let bad = |reason: &str| {
        Err(E::custom(format!("an old address is written like `/old/page/`, this is `{text}`\n{reason}")))
    };
    let Some(path) = text.strip_prefix('/') else { return bad("begin it with `/`, without the name of the server") };
    if text.contains(['?', '#']) {
        return bad("leave out what begins with `?` or `#`: servers without a program cannot tell it apart");
    }
    let parts: Vec<&str> = path.trim_end_matches('/').split('/').collect();
    let odd = |part: &&str| part.is_empty() || matches!(*part, "." | "..");
    if parts.iter().any(odd) || text.contains(['\\', '%', '*', ':']) || text.contains(char::is_whitespace) {
        return bad("write names with `/` between them, letters of any script as they are");
    }
    Ok(text)
}

/// A time of day: `14:30:00`.
pub(super) fn time<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Datetime>, D::Error> {
    let moment = Datetime::deserialize(deserializer)?;
    match (moment.date, moment.time) {
        (None, Some(_)) => Ok(Some(moment)),
        (Some(_), _) | (None, None) => {
            Err(D::Error::custom("a time of day such as 14:30:00 is needed, this is a date\nwrite it without quotes"))
        }
    }
}

/// Wikidata items: `Q` and digits.
pub(super) fn items<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    let items = Vec::<String>::deserialize(deserializer)?;
    items.into_iter().map(item_text).collect()
}

/// One Wikidata item.
pub(super) fn item<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    item_text(String::deserialize(deserializer)?).map(Some)
}

fn item_text<E: Error>(text: String) -> Result<String, E> {
    match identifiers::is_item(&text) {
        true => Ok(text),
        false => Err(E::custom(format!(
            "a Wikidata item is written like `Q52`, this is `{text}`\ntake the `Q` and the number from the item's address"
        ))),
    }
}

/// The address of a page on the web.
pub(super) fn url<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    required_url(deserializer).map(Some)
}

pub(super) fn required_url<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    let text = String::deserialize(deserializer)?;
    let web = url::Url::parse(&text).is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.host().is_some());
    match web {
        true => Ok(text),
        false => Err(D::Error::custom(format!(
            "an address such as `https://example.org/page` is needed, this is `{text}`\nbegin it with `https://`"
        ))),
    }
}

/// Where to write to: the address of a page, or of a mailbox.
pub(super) fn contact<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    let text = String::deserialize(deserializer)?;
    let page = url::Url::parse(&text).is_ok_and(|url| matches!(url.scheme(), "http" | "https" | "mailto"));
    let mailbox = text.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
    match (page, mailbox && !text.contains(char::is_whitespace)) {
        (true, _) => Ok(Some(text)),
        (false, true) => Ok(Some(format!("mailto:{text}"))),
        (false, false) => Err(D::Error::custom(format!(
            "the address of a page or a mailbox is needed, this is `{text}`\nwrite `https://…` or `name@example.org`"
        ))),
    }
}

/// A DOI without its address.
pub(super) fn doi<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    let text = String::deserialize(deserializer)?;
    if identifiers::is_doi(&text) {
        return Ok(Some(text));
    }
    let hint = match text.find("10.").map(|start| &text[start..]).filter(|rest| identifiers::is_doi(rest)) {
        Some(doi) => format!("write `{doi}`"),
        None => "it begins with `10.` and has a `/`".to_owned(),
    };
    Err(D::Error::custom(format!("a DOI is written like `10.1000/182`, this is `{text}`\n{hint}")))
}

/// An ORCID iD without its address.
pub(super) fn orcid<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    let text = String::deserialize(deserializer)?;
    if identifiers::is_orcid(&text) {
        return Ok(Some(text));
    }
    let hint = match text.rsplit('/').next().filter(|rest| *rest != text && identifiers::is_orcid(rest)) {
        Some(id) => format!("write `{id}`"),
        None => "its last digit is a checksum: compare every digit".to_owned(),
    };
    Err(D::Error::custom(format!("an ORCID iD is written like `0000-0002-1825-0097`, this is `{text}`\n{hint}")))
}

/// A ROR id without its address.
pub(super) fn ror<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    let text = String::deserialize(deserializer)?;
    if identifiers::is_ror(&text) {
        return Ok(Some(text));
    }
    let hint = match text.rsplit('/').next().filter(|rest| *rest != text && identifiers::is_ror(rest)) {
        Some(id) => format!("write `{id}`"),
        None => "its last two digits are a checksum: compare every letter".to_owned(),
    };
    Err(D::Error::custom(format!("a ROR id is written like `05dxps055`, this is `{text}`\n{hint}")))
}

/// A time zone of the IANA database.
pub(super) fn zone<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    let text = String::deserialize(deserializer)?;
    if moment::time_zone(&text).is_some() {
        return Ok(Some(text));
    }
    let names = moment::zone_names();
    let hint = nearest(&text, names.iter().map(String::as_str))
        .unwrap_or_else(|| "write a continent and a city, such as `Asia/Dhaka`".to_owned());
    Err(D::Error::custom(format!("no time zone is called `{text}`\n{hint}")))
}

/// BCP 47 tags of languages.
pub(super) fn languages<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    let codes = Vec::<String>::deserialize(deserializer)?;
    let tag = |code: String| match language::canonical(&code) {
        Some(tag) => Ok(tag.to_string()),
        None => Err(D::Error::custom(format!(
            "`{code}` is no code of a language\nwrite it like `bn` or `zh-Hans`, not by its name"
        ))),
    };
    codes.into_iter().map(tag).collect()
}

/// ISO 3166-1 alpha-2 codes of countries.
pub(super) fn countries<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    let codes = Vec::<String>::deserialize(deserializer)?;
    codes.into_iter().map(country_text).collect()
}

/// One of them.
pub(super) fn country<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    country_text(String::deserialize(deserializer)?).map(Some)
}

fn country_text<E: Error>(code: String) -> Result<String, E> {
    if COUNTRIES.split(' ').any(|known| known == code) {
        return Ok(code);
    }
    let upper = code.to_uppercase();
    let hint = match COUNTRIES.split(' ').find(|known| *known == upper) {
        Some(known) => format!("write `{known}`"),
        None => "write the two letters of ISO 3166, such as `BD`".to_owned(),
    };
    Err(E::custom(format!("`{code}` is no code of a country\n{hint}")))
}

/// A currency by its code.
pub(super) fn currency<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    let code = String::deserialize(deserializer)?;
    if CURRENCIES.split(' ').any(|known| known == code) {
        return Ok(Some(code));
    }
    let upper = code.to_uppercase();
    let hint = match CURRENCIES.split(' ').find(|known| *known == upper) {
        Some(known) => format!("write `{known}`"),
        None => "write the three letters of ISO 4217, such as `BDT`".to_owned(),
    };
    Err(D::Error::custom(format!("`{code}` is no code of a currency\n{hint}")))
}

/// ISO 4217, what people pay with.
const CURRENCIES: &str = "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD \
    CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD \
    HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL \
    MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD \
    RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD \
    UYU UZS VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG";

/// ISO 3166-1 alpha-2, and `XK` as CLDR has it.
pub(super) const COUNTRIES: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO \
    BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES \
    ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ \
    IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM \
    MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW \
    PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO \
    TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW";
