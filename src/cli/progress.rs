//! What a command is doing, a line for each phase; only on a terminal.

use crate::build::Ended;
use std::io::{self, IsTerminal};
use std::time::{Duration, Instant};

/// Prints phases as they end.
pub struct Progress {
    shown: Shown,
    started: Instant,
    phase: Instant,
}

enum Shown {
    Yes,
    No,
}

impl Progress {
    /// Shown on a terminal, unless `quiet`.
    pub fn new(quiet: bool) -> Self {
        let shown = if !quiet && io::stderr().is_terminal() { Shown::Yes } else { Shown::No };
        Self { shown, started: Instant::now(), phase: Instant::now() }
    }

    /// A phase has ended: `  read     41 files            12 ms`.
    pub fn done(&mut self, phase: &str, what: &str) {
        let took = self.phase.elapsed();
        self.phase = Instant::now();
        self.line(&format!("  {phase:<8} {what:<40} {:>9}", duration(took)));
    }

    /// A phase inside of a build has ended.
    pub fn ended(&mut self, phase: Ended) {
        match phase {
            Ended::Parse { documents } => self.done("parse", &count(documents, "document")),
            Ended::Link { entries: 1 } => self.done("link", "1 entry"),
            Ended::Link { entries } => self.done("link", &format!("{entries} entries")),
        }
    }

    /// The last line, with the time of the whole.
    pub fn finish(&self, what: &str) {
        self.line(&format!("{what} in {}", duration(self.started.elapsed())));
    }

    fn line(&self, line: &str) {
        match self.shown {
            Shown::Yes => super::report::say(line),
            Shown::No => {}
        }
    }
}

/// A time as people read it: `8 ms`, `1.32 s`.
pub fn duration(time: Duration) -> String {
    if time < Duration::from_secs(1) {
        format!("{} ms", time.as_millis())
    } else {
        format!("{:.2} s", time.as_secs_f64())
    }
}

/// A number of things: `1 file`, `41 files`.
pub fn count(number: usize, thing: &str) -> String {
    if number == 1 { format!("1 {thing}") } else { format!("{number} {thing}s") }
}

/// A size as people read it: `812 B`, `3.4 MB`.
pub fn size(bytes: u64) -> String {
    match bytes {
        0..1_000 => format!("{bytes} B"),
        1_000..1_000_000 => format!("{:.1} kB", bytes as f64 / 1e3),
        _ => format!("{:.1} MB", bytes as f64 / 1e6),
    }
}
