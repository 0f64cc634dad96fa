//! Wakes connections that tiny_http has left waiting.
//!
//! Its pool counts a thread as idle until that thread runs again, so of two connections accepted in one moment both may
//! be given to the one idle thread; the second then waits until some other connection closes, which browsers keep open.
//! A connection that closes at once makes the pool start a thread, and that thread takes what waits.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpStream};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::thread;
use std::time::Duration;

/// After a request: a browser opens its connections within so much time.
const BURST: Duration = Duration::from_millis(5);
/// And once more, for those that came later.
const LATECOMERS: Duration = Duration::from_millis(60);
/// Between requests: what came at a bad moment waits no longer than this, also when nothing else comes.
const PULSE: Duration = Duration::from_secs(1);
/// A connection to ourselves takes microseconds; more than this and there is no use in it.
const PATIENCE: Duration = Duration::from_millis(500);

/// Told of every request; does its work on a thread of its own.
pub(super) struct Nudge(SyncSender<()>);

impl Nudge {
    /// Begins; ends when it is dropped.
    pub fn begin(listening: SocketAddr) -> Self {
        let (told, hear) = sync_channel(1);
        thread::spawn(move || run(&hear, ourselves(listening)));
        Self(told)
    }

    /// There was a request, so more connections may be waiting. Never waits itself.
    pub fn tell(&self) {
        // A full channel already says it.
        let _ = self.0.try_send(());
    }
}

fn run(hear: &Receiver<()>, address: SocketAddr) {
    loop {
        let pauses = match hear.recv_timeout(PULSE) {
            Ok(()) => [BURST, LATECOMERS].as_slice(),
            Err(RecvTimeoutError::Timeout) => &[Duration::ZERO],
            Err(RecvTimeoutError::Disconnected) => return,
        };
        for pause in pauses {
            thread::sleep(*pause);
            let _ = TcpStream::connect_timeout(&address, PATIENCE);
        }
    }
}

/// Where a server that listens everywhere is found from here.
fn ourselves(listening: SocketAddr) -> SocketAddr {
    let ip = match listening.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => IpAddr::V4(Ipv4Addr::LOCALHOST),
        IpAddr::V6(ip) if ip.is_unspecified() => IpAddr::V6(Ipv6Addr::LOCALHOST),
        ip => ip,
    };
    SocketAddr::new(ip, listening.port())
}
