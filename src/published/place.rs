//! Where a published site is looked at: in a folder, or at an address.

use super::bare;
use crate::diagnostic::{Diagnostic, published as complain};
use crate::visit::{Answer, Method, Visitor};
use std::collections::BTreeSet;
use std::time::Duration;
use url::Url;

/// Somewhere with files, by their decoded paths from the site's root. A folder's path ends with `/`.
pub trait Place {
    /// What joins paths to addresses.
    fn root(&self) -> Url;
    /// # Errors
    /// Why there was no answer.
    fn get(&self, path: &str) -> Result<Answer, String>;
    /// # Errors
    /// Why there was no answer.
    fn has(&self, path: &str) -> Result<bool, String>;
    /// Pages that are known without looking.
    fn pages(&self) -> Vec<String>;
    /// Whether pages are found by following links.
    fn follows(&self) -> bool;
    /// Whether headers are sent.
    fn has_headers(&self) -> bool;
    /// Whether a page is sent compressed to those who can take it.
    /// # Errors
    /// Why there was no answer.
    fn compresses(&self, path: &str) -> Result<bool, String>;
    /// What is wrong with what a wrong address gets.
    fn wrong_address(&self) -> Option<Diagnostic>;
    /// Whether it may be the site of this address.
    fn is_at(&self, base: &Url) -> bool;
}

/// Reads a file by its path.
type Read<'a> = Box<dyn Fn(&str) -> Result<Vec<u8>, String> + 'a>;

/// A folder, by what is in it.
pub struct Folder<'a> {
    files: BTreeSet<String>,
    read: Read<'a>,
}

impl<'a> Folder<'a> {
    pub fn new(files: BTreeSet<String>, read: impl Fn(&str) -> Result<Vec<u8>, String> + 'a) -> Self {
        Self { files, read: Box::new(read) }
    }

    fn file(path: &str) -> String {
        if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() }
    }
}

impl Place for Folder<'_> {
    fn root(&self) -> Url {
        Url::parse("https://folder.invalid/").expect("it is an address")
    }

    fn get(&self, path: &str) -> Result<Answer, String> {
        let file = Self::file(path);
        match self.files.contains(&file) {
            true => (self.read)(&file).map(bare),
            false => Ok(Answer { status: 404, ..Answer::default() }),
        }
    }

    fn has(&self, path: &str) -> Result<bool, String> {
        Ok(self.files.contains(&Self::file(path)))
    }

    fn pages(&self) -> Vec<String> {
        // Pages shown at any address are looked at by themselves.
        let pages = self.files.iter().filter(|path| path.ends_with(".html") && !path.ends_with("404.html"));
        pages.map(|path| path.strip_suffix("index.html").unwrap_or(path).to_owned()).collect()
    }

    fn follows(&self) -> bool {
        false
    }

    fn has_headers(&self) -> bool {
        false
    }

    fn compresses(&self, _: &str) -> Result<bool, String> {
        Ok(true)
    }

    fn wrong_address(&self) -> Option<Diagnostic> {
        (!self.files.contains("404.html")).then(complain::no_page_for_wrong_addresses)
    }

    fn is_at(&self, _: &Url) -> bool {
        true
    }
}

/// A site at an address that ends with `/`.
pub struct Server {
    root: Url,
    visitor: Visitor,
}

impl Server {
    pub fn new(root: Url, patience: Duration) -> Self {
        let name = concat!("park/", env!("CARGO_PKG_VERSION"), " (deploy-check)");
        Self { root, visitor: Visitor::new(name, patience) }
    }

    fn ask(&self, method: Method, path: &str) -> Result<Answer, String> {
        self.ask_with(method, path, &[])
    }

    fn ask_with(&self, method: Method, path: &str, headers: &[(&str, &str)]) -> Result<Answer, String> {
        let address = self.root.join(&crate::output::web::address::encoded(path)).map_err(|error| error.to_string())?;
        self.visitor.ask(method, address.as_str(), headers)
    }
}

impl Place for Server {
    fn root(&self) -> Url {
        self.root.clone()
    }

    fn get(&self, path: &str) -> Result<Answer, String> {
        self.ask(Method::Get, path)
    }

    fn has(&self, path: &str) -> Result<bool, String> {
        let answer = self.ask(Method::Head, path)?;
        // Some servers do not answer HEAD.
        let answer = if matches!(answer.status, 403 | 405 | 501) { self.ask(Method::Get, path)? } else { answer };
        Ok((200..400).contains(&answer.status))
    }

    fn pages(&self) -> Vec<String> {
        Vec::new()
    }

    fn follows(&self) -> bool {
        true
    }

    fn has_headers(&self) -> bool {
        true
    }

    fn compresses(&self, path: &str) -> Result<bool, String> {
        let answer = self.ask_with(Method::Get, path, &[("Accept-Encoding", "br, gzip")])?;
        Ok(["br", "gzip"].contains(&answer.header("content-encoding")))
    }

    fn wrong_address(&self) -> Option<Diagnostic> {
        let answer = self.ask(Method::Get, "park-asks-for-a-page-that-nobody-has/").ok()?;
        match answer.status {
            404 if answer.header("content-type").starts_with("text/html") => None,
            404 => Some(complain::no_page_for_wrong_addresses()),
            status => Some(complain::wrong_address(status)),
        }
    }

    fn is_at(&self, base: &Url) -> bool {
        let loopback = self.root.host_str().is_some_and(|host| host == "localhost" || host == "127.0.0.1");
        // A site tried at home has only its folder in common with the one to be.
        *base == self.root || (loopback && base.path() == self.root.path())
    }
}
