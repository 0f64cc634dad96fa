//! What a host asks of programs: `robots.txt` (RFC 9309), as far as it concerns us.

/// Rules for us: how a path begins, and whether it may be asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Robots {
    rules: Vec<(String, Rule)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Rule {
    Allow,
    Disallow,
}

impl Robots {
    /// The rules for `park` if there are any, else those for all.
    pub(super) fn read(text: &str) -> Self {
        let (mut own, mut all) = (Vec::new(), Vec::new());
        let (mut for_us, mut for_all, mut in_names) = (false, false, false);
        let mut named = false;
        for line in text.lines() {
            let line = line.split('#').next().unwrap_or_default();
            let Some((key, value)) = line.split_once(':') else { continue };
            let value = value.trim();
            let rule = match key.trim().to_ascii_lowercase().as_str() {
                "user-agent" => {
                    if !in_names {
                        (for_us, for_all) = (false, false);
                    }
                    in_names = true;
                    for_us |= value.eq_ignore_ascii_case("park");
                    for_all |= value == "*";
                    named |= for_us;
                    continue;
                }
                "allow" => Rule::Allow,
                "disallow" => Rule::Disallow,
                _ => continue,
            };
            in_names = false;
            if value.is_empty() {
                continue;
            }
            if for_us {
                own.push((value.to_owned(), rule));
            }
            if for_all {
                all.push((value.to_owned(), rule));
            }
        }
        Self { rules: if named { own } else { all } }
    }

    /// The longest rule that fits decides; of two as long, the one that allows.
    pub(super) fn allows(&self, path: &str) -> bool {
        let fitting = self.rules.iter().filter(|(pattern, _)| fits(pattern, path));
        let longest = fitting.max_by_key(|(pattern, rule)| (pattern.len(), *rule == Rule::Allow));
        longest.is_none_or(|(_, rule)| *rule == Rule::Allow)
    }
}

/// `*` stands for anything, `$` for the end.
fn fits(pattern: &str, path: &str) -> bool {
    let (pattern, ends) = pattern.strip_suffix('$').map_or((pattern, false), |pattern| (pattern, true));
    let mut parts = pattern.split('*');
    let Some(mut rest) = path.strip_prefix(parts.next().unwrap_or_default()) else { return false };
    for part in parts {
        match rest.find(part) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    !ends || rest.is_empty() || pattern.ends_with('*')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_rule_decides() {
        let robots = Robots::read("User-agent: *\nDisallow: /a/\nAllow: /a/b # but this\nDisallow: /*.pdf$\n");
        assert!(robots.allows("/") && robots.allows("/a/b/c") && robots.allows("/x.pdf?y"));
        assert!(!robots.allows("/a/c") && !robots.allows("/x/y.pdf"));
    }

    #[test]
    fn what_is_said_to_us_comes_before_what_is_said_to_all() {
        let robots = Robots::read("User-agent: *\nDisallow: /\n\nUser-agent: other\nUser-agent: Park\nDisallow: /x\n");
        assert!(robots.allows("/a") && !robots.allows("/x"));
        assert!(Robots::read("User-agent: *\nDisallow:\n").allows("/a"));
    }
}
