//! The pages of a catalogue, with markup and scripts in every text.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::json;
use status_core::Catalogue;

use crate::chromium::{DESK, Page, View};

const HOSTILE: &str = "</style><script>window.hacked=1</script><img/src=x/onerror=window.hacked=1>";

/// The page of a type and the index.
fn pages() -> [(&'static str, PathBuf); 2] {
    let long = "a".repeat(200);
    let problem = json!({
        "name": HOSTILE, "type": "/problems/full", "status": 409, "title": HOSTILE, "description": HOSTILE,
        "detail": { "source": "literal", "text": HOSTILE },
        "extensions": [{ "name": HOSTILE, "type": "string", "required": true },
            { "name": long, "type": "any", "required": false }],
        "headers": [{ "name": HOSTILE, "required": true }], "grpc": { "code": HOSTILE, "reason": HOSTILE },
    });
    let mut script = problem.clone();
    script["type"] = json!("javascript:window.hacked=1");
    let catalogue = json!({ "version": 1, "types": [problem, script] });
    let catalogue = Catalogue::from_json(&catalogue.to_string()).unwrap();
    [("type", catalogue.page("/problems/full").unwrap()), ("index", catalogue.index())].map(|(name, html)| {
        let unique = format!("catalogue-{name}-{:?}.html", std::thread::current().id());
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(unique.replace(['(', ')'], "-"));
        fs::write(&path, html).unwrap();
        (name, path)
    })
}

#[test]
#[ignore = "needs Chromium: run .ci/browser"]
fn pages_of_a_catalogue() {
    let [(_, first), _] = pages();
    let mut page = Page::open(&first, "", DESK);
    for (name, file) in pages() {
        for (width, scheme) in [(1200, "light"), (1200, "dark"), (360, "light"), (320, "dark")] {
            page.visit(&file, "", View { width, height: 740, scheme, script: true });
            let overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
            assert_eq!(page.get(overflow), 0, "{name} at {width}");
            page.show(&format!("catalogue-{name}-{scheme}-{width}"));
            page.get("new Promise(done => setTimeout(done, 100))");
            assert_eq!(page.get("window.hacked === undefined"), true, "{name}");
            assert_eq!(page.get("document.querySelectorAll('script, img, iframe').length"), 0, "{name}");
            assert_eq!(page.get("document.querySelector('main').textContent.includes('<script>')"), true);
            assert_eq!(
                page.get("[...document.links].filter(link => link.protocol === 'javascript:').length"),
                0
            );
            assert_eq!(page.faults(), [""; 0], "{name}");
        }
    }
}
