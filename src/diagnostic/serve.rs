//! Complaints of `serve`: what keeps it from listening.

use super::Diagnostic;
use std::net::IpAddr;

pub fn cannot_listen(host: IpAddr, port: u16, reason: &str) -> Diagnostic {
    let hint = if reason.contains("ermission") {
        "choose a port above 1023 with `--port`"
    } else {
        "choose another address with `--host`, or leave it out for this computer only"
    };
    Diagnostic::error("cannot-listen", format!("cannot listen on {host}, port {port}: {reason}")).hint(hint)
}

pub fn no_free_port(first: u16, last: u16, reason: &str) -> Diagnostic {
    Diagnostic::error("no-free-port", format!("the ports {first} to {last} are all taken: {reason}"))
        .hint("choose another with `--port`, or close an older `park serve`")
}
