//! Asks other computers over HTTP, as the checks of a published site and of outside links do. A build never does.

use std::collections::BTreeMap;
use std::time::Duration;

/// More than this of an answer is not read: 16 MiB.
const LIMIT: u64 = 16 << 20;

/// Asks, and waits only so long.
pub struct Visitor {
    agent: ureq::Agent,
}

/// How something is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    Get,
    /// Without its content.
    Head,
}

/// What a server says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answer {
    pub status: u16,
    /// By name in lower case.
    pub headers: BTreeMap<String, String>,
    pub body: Vec<u8>,
}

impl Visitor {
    /// Asks as `name`, and gives up after `patience`. Redirects are answers like others.
    pub fn new(name: &str, patience: Duration) -> Self {
        let config = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .timeout_global(Some(patience))
            .user_agent(name)
            .build();
        Self { agent: config.into() }
    }

    /// # Errors
    /// Why there was no answer, in words.
    pub fn ask(&self, method: Method, address: &str, headers: &[(&str, &str)]) -> Result<Answer, String> {
        let mut request = match method {
            Method::Get => self.agent.get(address),
            Method::Head => self.agent.head(address),
        };
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let mut response = request.call().map_err(|error| error.to_string())?;
        let status = response.status().as_u16();
        let headers = response.headers().iter();
        let headers = headers
            .map(|(name, value)| (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned()));
        let headers = headers.collect();
        let body = match method {
            Method::Head => Vec::new(),
            Method::Get => {
                let read = response.body_mut().with_config().limit(LIMIT).read_to_vec();
                read.map_err(|error| error.to_string())?
            }
        };
        Ok(Answer { status, headers, body })
    }
}

impl Answer {
    /// A header's value; empty if it was not sent.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", String::as_str)
    }
}

#[cfg(test)]
pub mod stub;

#[cfg(test)]
mod tests {
    use super::stub::Stub;
    use super::*;

    #[test]
    fn an_answer_has_status_headers_and_body_whatever_the_status() {
        let server = Stub::start(|request| match request {
            "GET /gone" => (404, vec![("X-A", "b")], "no".to_owned()),
            "HEAD /moved" => (301, vec![("Location", "/new")], String::new()),
            _ => (500, Vec::new(), String::new()),
        });
        let visitor = Visitor::new("test", Duration::from_secs(5));
        let gone = visitor.ask(Method::Get, &server.address("gone"), &[]).unwrap();
        assert_eq!((gone.status, gone.header("x-a"), &*gone.body), (404, "b", &b"no"[..]));
        let moved = visitor.ask(Method::Head, &server.address("moved"), &[]).unwrap();
        assert_eq!((moved.status, moved.header("location")), (301, "/new"));
    }

    #[test]
    fn nobody_there_is_said_in_words() {
        let visitor = Visitor::new("test", Duration::from_secs(5));
        assert!(visitor.ask(Method::Get, "http://127.0.0.1:9/", &[]).is_err_and(|reason| !reason.is_empty()));
    }
}
