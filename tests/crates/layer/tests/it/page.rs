//! A problem as a page in Chromium. It is ignored by default, because Chromium may not be installed.
//! `.ci/browser` runs it.

use std::process::Command;

use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;
use status_core::{Problem, Problems};

use crate::serve;

/// The page of a service, with all values escaped.
fn page(problem: &Problem) -> String {
    let escape = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;");
    format!(
        "<!doctype html><html lang=en><title>{0}</title><h1>{0}</h1><p id=detail>{1}</p></html>",
        escape(problem.title().unwrap_or("Error")),
        escape(problem.detail().unwrap_or_default()),
    )
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Chromium"]
async fn in_chromium() {
    let text = "<script>document.title = 'hacked'</script>";
    let router = Router::new().route("/", get(async move || (StatusCode::CONFLICT, text)));
    let address = serve::axum(router.layer(Problems::new().html(page)));
    let profile = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("chromium");
    let output = Command::new("chromium")
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--dump-dom", "--virtual-time-budget=5000"])
        .arg(format!("--user-data-dir={}", profile.display()))
        .arg(format!("http://{address}/"))
        .output()
        .unwrap();
    let dom = String::from_utf8(output.stdout).unwrap();
    assert!(dom.contains("<title>Conflict</title>"), "{dom}");
    assert!(
        dom.contains("<p id=\"detail\">&lt;script&gt;document.title = 'hacked'&lt;/script&gt;</p>"),
        "{dom}"
    );
}
