//! A small server for tests: it answers each request as it is told, on a port of its own.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;

/// Status, headers, body.
pub type Reply = (u16, Vec<(&'static str, &'static str)>, String);

/// Stops with the process.
pub struct Stub {
    port: u16,
}

impl Stub {
    /// `answer` gets the method and the path: `GET /a`.
    pub fn start(answer: impl Fn(&str) -> Reply + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
        let port = listener.local_addr().expect("it is bound").port();
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let _ = serve(stream, &answer);
            }
        });
        Self { port }
    }

    pub fn address(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}/{path}", self.port)
    }
}

fn serve(mut stream: TcpStream, answer: &impl Fn(&str) -> Reply) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut first = String::new();
    reader.read_line(&mut first)?;
    let mut line = String::new();
    while reader.read_line(&mut line)? > 2 {
        line.clear();
    }
    let request = first.trim_end().trim_end_matches(" HTTP/1.1").to_owned();
    let (status, headers, body) = answer(&request);
    let headers: String = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    let length = body.len();
    write!(stream, "HTTP/1.1 {status} Said\r\nContent-Length: {length}\r\nConnection: close\r\n{headers}\r\n")?;
    if !request.starts_with("HEAD") {
        stream.write_all(body.as_bytes())?;
    }
    stream.flush()
}
