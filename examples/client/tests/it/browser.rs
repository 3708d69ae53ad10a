//! The client in Chromium. Ignored, because it needs Chromium and the client for wasm32: `.ci/nightly browser_client` runs it.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use axum::Router;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::routing::get;
use service::shelf::Shelf;
use service::{App, api};

/// A page that shows the error of each request.
const PAGE: &str = r"<!doctype html><title>Client</title><pre id=errors></pre><script type=module>
import init, { error_of } from '/client_web.js';
await init();
for (const path of ['/books', '/books/7', '/books/x', '/nowhere', '/proxy', '/long'])
    document.getElementById('errors').append(await error_of(location.origin + path) + '\n');
</script>";

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Chromium and the client for wasm32"]
async fn in_chromium() {
    let generated = PathBuf::from(env::var("CLIENT_WEB").unwrap());
    let file = |name: &str| fs::read(generated.join(name)).unwrap();
    let (script, code) = (file("client_web.js"), file("client_web_bg.wasm"));
    let page = |media_type: &'static str, bytes: Vec<u8>| {
        get(move || std::future::ready(([(CONTENT_TYPE, media_type)], bytes)))
    };
    let directory = tempfile::TempDir::new().unwrap();
    let shelf = Shelf::open(&directory.path().join("shelf.sqlite")).unwrap();
    let router = Router::new()
        .route("/", page("text/html", PAGE.into()))
        .route("/client_web.js", page("text/javascript", script))
        .route("/client_web_bg.wasm", page("application/wasm", code))
        .route("/proxy", get(async || (StatusCode::BAD_GATEWAY, "upstream is down")))
        .route("/long", get(async || (StatusCode::BAD_GATEWAY, "a".repeat(1 << 20))))
        .merge(api::router(App::new(shelf, "token".to_owned(), 60)));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(axum::serve(listener, router).into_future());

    let profile = Path::new(env!("CARGO_TARGET_TMPDIR")).join("chromium");
    let output = Command::new("chromium")
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--dump-dom", "--virtual-time-budget=20000"])
        .arg(format!("--user-data-dir={}", profile.display()))
        .arg(format!("http://{address}/"))
        .output()
        .unwrap();
    let dom = String::from_utf8(output.stdout).unwrap();
    for line in
        ["200 OK", "NoSuchBook { id: 7 }", "Malformed", "NoSuchPage", "upstream is down", "detail: None"]
    {
        assert!(dom.contains(line), "{line}: {dom}");
    }
}
