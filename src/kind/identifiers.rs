//! Identifiers with a form of their own, checked as their registries check them.

/// A DOI: `10.`, digits, `/` and at least one more letter. <https://www.doi.org/doi-handbook/>
pub fn is_doi(text: &str) -> bool {
    let Some((registrant, suffix)) = text.strip_prefix("10.").and_then(|rest| rest.split_once('/')) else {
        return false;
    };
    let digits = registrant.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    (4..=9).contains(&registrant.len()) && digits && !suffix.is_empty() && !suffix.contains(char::is_whitespace)
}

/// An ORCID iD: sixteen characters in fours, the last by ISO 7064 mod 11-2.
pub fn is_orcid(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let Some((last, rest)) = text.as_bytes().split_last() else { return false };
    let digits: Vec<u8> = rest.iter().copied().filter(|byte| *byte != b'-').collect();
    if parts.len() != 4 || parts.iter().any(|part| part.len() != 4) || !digits.iter().all(u8::is_ascii_digit) {
        return false;
    }
    let total = digits.iter().fold(0, |total, digit| (total + u32::from(digit - b'0')) * 2 % 11);
    let expected = match (12 - total % 11) % 11 {
        10 => b'X',
        digit => b'0' + digit as u8,
    };
    *last == expected
}

/// A ROR id without its address: `0`, six letters of Crockford's base 32, two digits by ISO 7064 mod 97-10.
pub fn is_ror(text: &str) -> bool {
    const LETTERS: &str = "0123456789abcdefghjkmnpqrstvwxyz";
    if text.len() != 9 || !text.is_ascii() || !text.starts_with('0') {
        return false;
    }
    let (letters, sum) = text.split_at(7);
    let number = letters.chars().try_fold(0u64, |number, letter| Some(number * 32 + LETTERS.find(letter)? as u64));
    let (Some(number), Ok(sum)) = (number, sum.parse::<u64>()) else { return false };
    98 - (number * 100) % 97 == sum
}

/// A Wikidata item: `Q` and digits.
pub fn is_item(text: &str) -> bool {
    let digits = text.strip_prefix('Q').unwrap_or_default();
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()) && !digits.starts_with('0')
}

/// Where a DOI, an ORCID iD and a ROR id lead.
pub fn doi_url(doi: &str) -> String {
    format!("https://doi.org/{doi}")
}

pub fn orcid_url(orcid: &str) -> String {
    format!("https://orcid.org/{orcid}")
}

pub fn ror_url(ror: &str) -> String {
    format!("https://ror.org/{ror}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_are_checked_to_the_last_digit() {
        assert!(is_orcid("0000-0002-1825-0097") && is_orcid("0000-0002-1694-233X"));
        assert!(!is_orcid("0000-0002-1825-0098") && !is_orcid("0000-0002-18250097") && !is_orcid(""));
        assert!(is_ror("05dxps055") && is_ror("03yrm5c26") && is_ror("042nb2s44"));
        assert!(!is_ror("05dxps056") && !is_ror("https://ror.org/05dxps055") && !is_ror(""));
        assert!(is_doi("10.1000/182") && is_doi("10.1371/journal.pcbi.1003149"));
        assert!(!is_doi("https://doi.org/10.1000/182") && !is_doi("10.1000/") && !is_doi("10.a/b"));
        assert!(is_item("Q52") && !is_item("52") && !is_item("Q") && !is_item("Q5x"));
    }
}
