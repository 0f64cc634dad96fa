//! Where a site is published: what its host is told, and what is said of links that lead elsewhere.

use serde::{Deserialize, Serialize};

/// `[hosting]`: what is made for the host of the site.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct Hosting {
    /// Files with which a host is told what to send with the pages. `netlify` makes `_headers`, which Cloudflare Pages reads,
    /// too; `apache` makes `.htaccess`; `pages` makes `.nojekyll` for GitHub Pages. Other hosts ignore them.
    pub files: Vec<HostFile>,
    /// `true`: beside each longer text file stands the same file compressed with Brotli (`.br`) and with gzip (`.gz`), for
    /// servers that send such files: nginx, Caddy, Apache. Hosts that compress for themselves do not need them.
    pub compress: bool,
    /// `false`: courses cannot be kept on a device to be read without a connection.
    pub offline: bool,
}

/// A host that reads what it should send from a file of the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum HostFile {
    /// Netlify and Cloudflare Pages: `_headers`.
    Netlify,
    /// Apache: `.htaccess`.
    Apache,
    /// GitHub Pages: `.nojekyll`.
    Pages,
}

/// `[links]`: links to other sites, as `park links` looks at them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct Links {
    /// Addresses that are not asked, each with a reason.
    pub ignore: Vec<IgnoredLink>,
}

/// `[[links.ignore]]`: links that are not asked.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct IgnoredLink {
    /// An address, or how it begins if it ends with `*`.
    pub address: String,
    /// Why it is not asked, for those who read the settings.
    pub reason: String,
}

impl Default for Hosting {
    fn default() -> Self {
        Self { files: vec![HostFile::Netlify, HostFile::Pages], compress: false, offline: true }
    }
}

impl IgnoredLink {
    /// Whether an address is one of those meant.
    pub fn means(&self, address: &str) -> bool {
        match self.address.strip_suffix('*') {
            Some(start) => address.starts_with(start),
            None => address == self.address,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_stands_for_any_ending() {
        let ignored = |address: &str| IgnoredLink { address: address.to_owned(), reason: String::new() };
        assert!(ignored("https://a.org/*").means("https://a.org/b"));
        assert!(!ignored("https://a.org/").means("https://a.org/b"));
    }
}
