//! Peers that answer what a test tells them to.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use status_core::Problem;

/// The answer of a proxy that has no service behind it.
pub(crate) const HTML: &str = "HTTP/1.1 502 Bad Gateway\r\nVia: 1.1 proxy\r\nContent-Type: text/html\r\n\
    Content-Length: 24\r\nConnection: close\r\n\r\n<h1>502 Bad Gateway</h1>";

/// The value of a header.
pub(crate) fn header<'a>(problem: &'a Problem, name: &str) -> Option<&'a str> {
    problem.headers().find(|(other, _)| other.eq_ignore_ascii_case(name)).map(|(_, value)| value)
}

/// Answers one connection after another with these texts, each of which closes its connection. Counts the requests.
pub(crate) fn answers<const COUNT: usize>(texts: [&str; COUNT]) -> (SocketAddr, Arc<AtomicUsize>) {
    let texts = texts.map(str::to_owned);
    let count = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&count);
    let address = serve(move |stream| {
        if let Some(text) = texts.get(counter.fetch_add(1, Ordering::SeqCst)) {
            let _ = stream.write_all(text.as_bytes());
        }
    });
    (address, count)
}

/// Calls a function for each connection, after a request without a body has come.
pub(crate) fn serve(mut answer: impl FnMut(&mut TcpStream) + Send + 'static) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut request = Vec::new();
            while !request.ends_with(b"\r\n\r\n") {
                let mut bytes = [0; 1024];
                match stream.read(&mut bytes) {
                    Ok(0) | Err(_) => break,
                    Ok(count) => request.extend_from_slice(&bytes[..count]),
                }
            }
            answer(&mut stream);
        }
    });
    address
}
