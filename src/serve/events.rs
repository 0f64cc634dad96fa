//! Server-Sent Events: tells open pages what was published.

use super::state::{Shared, State};
use std::io::{self, Write};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// Streams at most; beyond that the oldest ends, and its page asks again.
const LIMIT: u64 = 64;
/// A comment this often shows that the page is still there.
const HEARTBEAT: Duration = Duration::from_secs(15);

/// Counts streams, so that there are never too many.
#[derive(Default)]
pub(super) struct Streams {
    newest: AtomicU64,
}

impl Streams {
    fn begin(&self) -> u64 {
        self.newest.fetch_add(1, Ordering::SeqCst) + 1
    }

    pub(super) fn may_go_on(&self, stream: u64) -> bool {
        stream + LIMIT > self.newest.load(Ordering::SeqCst)
    }
}

/// Writes to the page until it is closed, the server ends, or there are too many others.
pub(super) fn stream(request: tiny_http::Request, shared: &Shared) {
    let number = shared.streams.begin();
    // Those that have to make room learn it when they wake.
    shared.wake();
    let mut writer = request.into_writer();
    // An error means that the page is gone.
    let _ = tell(&mut writer, shared, number);
}

fn tell(writer: &mut dyn Write, shared: &Shared, number: u64) -> io::Result<()> {
    // In chunks: tiny_http keeps the connection open, so nothing else could end the stream.
    writer.write_all(
        b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\nCache-Control: no-store\r\n\
          X-Content-Type-Options: nosniff\r\nTransfer-Encoding: chunked\r\n\r\n",
    )?;
    let mut state = shared.current();
    chunk(writer, &format!("retry: 500\n{}", event(shared, &state, None)))?;
    while shared.may_go_on(number) {
        let now = shared.wait(state.number, number, HEARTBEAT);
        if now.number == state.number {
            chunk(writer, ": still here\n\n")?;
        } else {
            chunk(writer, &event(shared, &now, Some(state.number)))?;
            state = now;
        }
    }
    writer.write_all(b"0\r\n\r\n")?;
    writer.flush()
}

fn event(shared: &Shared, state: &State, seen: Option<u64>) -> String {
    let news = state.news(seen, shared.editor.get());
    let data = serde_json::to_string(&news).expect("strings and lists are always JSON");
    format!("event: state\nid: {}\ndata: {data}\n\n", news.version)
}

fn chunk(writer: &mut dyn Write, text: &str) -> io::Result<()> {
    writer.write_all(format!("{:x}\r\n{text}\r\n", text.len()).as_bytes())?;
    writer.flush()
}
