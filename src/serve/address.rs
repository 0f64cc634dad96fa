//! Which hosts and paths a request may name.

use std::net::IpAddr;

/// The host names that are ours. Any other comes from a page elsewhere whose name was made to point at this machine
/// (DNS rebinding), and must not get an answer.
pub(super) struct Hosts {
    bound: IpAddr,
}

impl Hosts {
    pub(super) fn new(bound: IpAddr) -> Self {
        Self { bound }
    }

    /// Whether a `Host` header names us. The port is not looked at: a tunnel may have another.
    pub(super) fn allow(&self, host: &str) -> bool {
        let name = without_port(host).to_ascii_lowercase();
        if name == "localhost" || name.ends_with(".localhost") {
            return true;
        }
        let literal = name.strip_prefix('[').and_then(|name| name.strip_suffix(']')).unwrap_or(&name);
        // A number cannot be made to point elsewhere, so on all interfaces any number will do.
        let ours = |ip: IpAddr| self.bound.is_unspecified() || ip == self.bound || ip.is_loopback();
        literal.parse().is_ok_and(ours)
    }
}

/// The path that a request target means, decoded once, without its first slash; `None` if it is not a plain path.
///
/// Refused are backslashes, NUL and other control characters, `.` and `..`, empty parts, a slash that was encoded, and
/// bytes that are not UTF-8. What remains is looked up in a map, so this is the second lock on the same door.
pub(super) fn path(target: &str) -> Option<String> {
    let raw = target.split(['?', '#']).next()?.strip_prefix('/')?;
    let mut parts = Vec::new();
    let count = raw.split('/').count();
    for (index, part) in raw.split('/').enumerate() {
        let part = percent_encoding::percent_decode_str(part).decode_utf8().ok()?;
        let last = index + 1 == count;
        let plain = !matches!(&*part, "." | "..") && (last || !part.is_empty());
        if !plain || part.contains(|letter: char| matches!(letter, '/' | '\\') || letter.is_control()) {
            return None;
        }
        parts.push(part);
    }
    Some(parts.join("/"))
}

/// What follows `?`, with the question mark; empty if there is nothing.
pub(super) fn query(target: &str) -> &str {
    let target = target.split('#').next().unwrap_or_default();
    target.find('?').map_or("", |start| &target[start..])
}

fn without_port(host: &str) -> &str {
    let number = |port: &str| port.bytes().all(|byte| byte.is_ascii_digit());
    match host.rsplit_once(':') {
        // The colons of a bare IPv6 address are not followed by a port.
        Some((name, port)) if number(port) && (name.ends_with(']') || !name.contains(':')) => name,
        Some(_) | None => host,
    }
}
