//! The page of `table --format html` in a browser. `.ci/browser` installs Chromium and runs these tests.

mod catalogue;
mod chromium;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

use chromium::{DESK, Page, View};

/// The visible codes.
const SHOWN: &str = "[...document.querySelectorAll('.codes > li')].filter(item => item.checkVisibility()).map(item => item.id)";

#[test]
#[ignore = "needs Chromium: run .ci/browser"]
fn the_search_narrows_the_codes() {
    let mut page = Page::open(&http(), "", DESK);
    assert_eq!(page.get(SHOWN).as_array().unwrap().len(), 64);
    assert_eq!(page.get("document.getElementById('count').textContent"), "64 codes");

    // The key `/` focuses the search.
    page.press("/", 191);
    assert_eq!(page.get("document.activeElement.id"), "words");
    page.write("teapot");
    assert_eq!(page.get(SHOWN), json!(["418"]));
    assert_eq!(page.get("document.getElementById('count').textContent"), "1 of 64 codes");
    assert_eq!(page.get("document.querySelectorAll('main > section:not([hidden])').length"), 1);
    page.show("search");

    // Every word must match, in any case and order. Numbers, fields, former names and references are searched
    // too.
    for (words, codes) in [
        ("RETRYABLE server error", json!(["502", "503", "504"])),
        ("payload", json!(["413"])),
        ("404 not found", json!(["404"])),
        ("rfc8297", json!(["103"])),
        ("obsolete", json!(["510"])),
    ] {
        page.press("Escape", 27);
        page.write(words);
        let shown = page.get(SHOWN);
        let is_shown = |code: &Value| shown.as_array().unwrap().contains(code);
        assert!(codes.as_array().unwrap().iter().all(is_shown), "{words}: {shown}");
        assert!(shown.as_array().unwrap().len() < 10, "{words}: {shown}");
    }

    page.press("Escape", 27);
    page.write("teapot xyzzy");
    assert_eq!(page.get(SHOWN), json!([]));
    assert_eq!(page.get("document.getElementById('nothing').checkVisibility()"), true);
    page.get("document.getElementById('clear').click()");
    assert_eq!(page.get(SHOWN).as_array().unwrap().len(), 64);
    assert_eq!(page.get("document.activeElement.id"), "words");
    assert_eq!(page.faults(), [""; 0]);
}

/// For any scroll position, width and height of the page.
#[test]
#[ignore = "needs Chromium: run .ci/browser"]
fn the_first_match_is_in_sight() {
    const FIRST: &str = "(() => { const first = [...document.querySelectorAll('.codes > li')].find(item => item.checkVisibility()); \
        const box = first.getBoundingClientRect(), header = document.querySelector('header').getBoundingClientRect(); \
        return box.top >= header.bottom && (box.bottom <= innerHeight || box.top <= header.bottom + 16); })()";
    const INPUT: &str = "document.getElementById('words').getBoundingClientRect().bottom <= innerHeight";

    let mut page = Page::open(&http(), "", DESK);
    let long_title = made("long-title", &["http", "--title", &"A title of many words ".repeat(20)]);
    for file in [http(), long_title] {
        for view in [View { width: 320, height: 740, ..DESK }, View { width: 320, height: 400, ..DESK }, DESK]
        {
            page.visit(&file, "", view);
            for words in
                ["404", "teapot", "5", "server error", "rfc9110", "retryable", "gateway", "511", "not"]
            {
                for depth in ["0", "document.body.scrollHeight / 2", "document.body.scrollHeight"] {
                    page.press("/", 191);
                    page.press("Escape", 27);
                    page.get(&format!("scrollTo(0, {depth})"));
                    // Pasted, and typed.
                    page.write(words);
                    assert_eq!(page.get(FIRST), true, "{words}, pasted at {}", view.width);
                    page.press("Escape", 27);
                    page.get(&format!("scrollTo(0, {depth})"));
                    for letter in words.chars() {
                        page.write(&letter.to_string());
                        assert_eq!(page.get(FIRST), true, "{words}, typed at {}", view.width);
                    }
                    assert_eq!(page.get(INPUT), true);
                }
                if words == "gateway" {
                    page.show(&format!("match-{}-{}", view.width, view.height));
                }
            }
            assert_eq!(page.faults(), [""; 0]);
        }
    }
}

#[test]
#[ignore = "needs Chromium: run .ci/browser"]
fn the_title_is_the_name_of_the_file() {
    let mut page = Page::open(&made("path", &["../registries/nginx.toml"]), "", DESK);
    assert_eq!(page.get("document.querySelector('h1').textContent"), "nginx.toml");
    assert_eq!(page.get("document.documentElement.innerHTML.includes('registries')"), false);
    page.visit(&made("title", &["http", "--title", "Codes <of> HTTP"]), "", DESK);
    assert_eq!(page.get("document.title"), "Codes <of> HTTP: 64 codes");
}

#[test]
#[ignore = "needs Chromium: run .ci/browser"]
fn every_code_has_an_address() {
    let mut page = Page::open(&http(), "#404", DESK);
    let place = "(() => { const box = document.getElementById('404').getBoundingClientRect(); return box.top >= document.querySelector('header').getBoundingClientRect().bottom && box.bottom <= innerHeight; })()";
    assert_eq!(page.get(place), true, "it is in sight, below the header");
    let highlight =
        |code: &str| format!("getComputedStyle(document.getElementById('{code}')).backgroundColor");
    let (marked, other) = (page.get(&highlight("404")), page.get(&highlight("405")));
    assert_ne!(marked, other);
    page.show("address");

    // A link to a code that the search hides shows it.
    page.press("/", 191);
    page.write("teapot");
    page.get("location.hash = '#503'; new Promise(done => setTimeout(done, 100))");
    assert_eq!(page.get(SHOWN).as_array().unwrap().len(), 64);
    assert_eq!(page.get(&highlight("503")), marked);
    assert_eq!(page.get(&highlight("404")), other);

    // An unknown anchor is not an error.
    page.get("location.hash = '#%E0%A4%A'; new Promise(done => setTimeout(done, 100))");
    assert_eq!(page.faults(), [""; 0]);

    // A number that is hexadecimal in the spec has two anchors.
    let quic = made("quic", &["../tests/fixtures/quic.toml", "--repr", "u64"]);
    for address in ["#10", "#0x0a"] {
        page.visit(&quic, address, DESK);
        assert_ne!(page.get(&highlight("10")), page.get(&highlight("9")), "{address}");
        assert_eq!(page.faults(), [""; 0]);
    }
}

#[test]
#[ignore = "needs Chromium: run .ci/browser"]
fn the_page_fits_a_phone() {
    let mut page = Page::open(&http(), "", DESK);
    for (name, file) in [("http", http()), ("hostile", hostile())] {
        for width in [320, 360] {
            page.visit(&file, "", View { width, height: 740, ..DESK });
            let overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
            assert_eq!(page.get(overflow), 0, "{name} at {width}");
            assert_eq!(page.get("innerWidth"), width);
            page.show(&format!("phone-{name}-{width}"));
            page.get("scrollTo(0, document.body.scrollHeight / 2)");
            page.show(&format!("phone-{name}-{width}-middle"));
            assert_eq!(page.faults(), [""; 0]);
        }
    }
}

#[test]
#[ignore = "needs Chromium: run .ci/browser"]
fn the_page_is_light_or_dark() {
    let mut backgrounds = Vec::new();
    let mut page = Page::open(&http(), "", DESK);
    for scheme in ["light", "dark"] {
        for width in [360, 1200] {
            page.visit(&http(), "#425", View { width, scheme, ..DESK });
            page.show(&format!("{scheme}-{width}"));
            if width == 1200 {
                backgrounds.push(page.get(&luminance("document.body", "backgroundColor")).as_f64().unwrap());
            }
            // Every text has enough contrast (WCAG 2, AA: 4.5 to 1).
            let low = page.get(CONTRASTS);
            assert_eq!(low, json!([]), "{scheme}");
            assert_eq!(page.faults(), [""; 0]);
        }
    }
    assert!(backgrounds[0] > 0.9 && backgrounds[1] < 0.1, "{backgrounds:?}");
}

#[test]
#[ignore = "needs Chromium: run .ci/browser"]
fn hostile_text_is_text() {
    let mut page = Page::open(&hostile(), "", DESK);
    page.get("new Promise(done => setTimeout(done, 300))");
    assert_eq!(page.get("window.hacked === undefined"), true);
    assert_eq!(page.get("document.querySelectorAll('script').length"), 1);
    assert_eq!(page.get("document.querySelectorAll('img, iframe, svg, b, style ~ style').length"), 0);
    assert_eq!(
        page.get("[...document.links].filter(link => !/^(https?|file):/.test(link.protocol + ':')).length"),
        0
    );
    assert_eq!(page.get("[...document.querySelectorAll('*')].filter(one => one.getAttributeNames().some(name => name.startsWith('on'))).length"), 0);
    assert_eq!(
        page.get("document.querySelector('h3').textContent.trim()"),
        "<img/src=x/onerror=window.hacked=1>"
    );
    // Even a script that is injected into the page does not run.
    page.get("(() => { const script = document.createElement('script'); script.textContent = 'window.hacked = 1'; document.body.append(script); })()");
    assert_eq!(page.get("window.hacked === undefined"), true);
    // The browser reports only that.
    let faults = page.faults();
    assert!(faults.len() == 1 && faults[0].contains("Content Security Policy"), "{faults:?}");
    page.show("hostile");
}

#[test]
#[ignore = "needs Chromium: run .ci/browser"]
fn the_page_works_without_its_script() {
    let mut page = Page::open(&http(), "#404", View { script: false, ..DESK });
    let tree = page.call("Accessibility.getFullAXTree", &json!({}));
    let names = names(&tree, "heading");
    assert!(names.contains(&"Not Found".to_owned()), "{names:?}");
    assert!(!tree.to_string().contains("searchbox"), "the search is hidden, as it needs the script");
    assert_eq!(page.faults(), [""; 0]);
    page.show("without-script");
}

#[test]
#[ignore = "needs Chromium: run .ci/browser"]
fn the_page_is_accessible() {
    let mut page = Page::open(&http(), "", DESK);
    let tree = page.call("Accessibility.getFullAXTree", &json!({}));
    assert_eq!(names(&tree, "searchbox"), ["Search"]);
    assert!(names(&tree, "link").iter().all(|name| !name.is_empty()));
    assert!(names(&tree, "link").contains(&"Link to 404".to_owned()));
    assert_eq!(names(&tree, "navigation"), ["Classes"]);
    assert_eq!(names(&tree, "main").len(), 1);
    // One heading of the first level, and no skipped levels.
    let levels =
        page.get("[...document.querySelectorAll('h1, h2, h3, h4')].map(heading => +heading.tagName[1])");
    let levels: Vec<u64> = levels.as_array().unwrap().iter().filter_map(Value::as_u64).collect();
    assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1);
    assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1));
    // The first stop of the Tab key skips the header, and the focus is visible.
    page.press("Tab", 9);
    assert_eq!(page.get("document.activeElement.textContent"), "Skip to the codes");
    page.press("Tab", 9);
    assert_eq!(page.get("document.activeElement.id"), "words");
    assert_eq!(page.get("getComputedStyle(document.activeElement).outlineStyle"), "solid");
    assert_eq!(page.get("document.documentElement.lang"), "en");
    let ids = page.get("[...document.querySelectorAll('[id]')].map(one => one.id)");
    let mut ids: Vec<_> = ids.as_array().unwrap().iter().map(ToString::to_string).collect();
    let count = ids.len();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), count, "an id is used twice");
}

/// The names of all nodes with a role.
fn names(tree: &Value, role: &str) -> Vec<String> {
    let nodes = tree["nodes"].as_array().unwrap().iter();
    let nodes = nodes.filter(|node| node["role"]["value"] == role && node["ignored"] != true);
    nodes.map(|node| node["name"]["value"].as_str().unwrap_or_default().trim().to_owned()).collect()
}

/// The luminance of a color of an element, as WCAG 2 defines it.
fn luminance(element: &str, property: &str) -> String {
    format!(
        "(color => {{ const [r, g, b] = color.match(/[\\d.]+/g).slice(0, 3).map(part => part / 255)\
         .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4); \
         return 0.2126 * r + 0.7152 * g + 0.0722 * b; }})(getComputedStyle({element}).{property})"
    )
}

/// The elements whose text has too little contrast.
const CONTRASTS: &str = r"(() => {
    const parts = color => color.match(/[\d.]+/g).map(Number);
    const luminance = color => {
        const [r, g, b] = parts(color).slice(0, 3).map(part => part / 255)
            .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const behind = element => {
        for (; element; element = element.parentElement) {
            const color = getComputedStyle(element).backgroundColor;
            if (parts(color)[3] !== 0) return color;
        }
        return 'rgb(255, 255, 255)';
    };
    const low = [];
    for (const element of document.querySelectorAll('body *')) {
        const hasText = [...element.childNodes].some(node => node.nodeType === 3 && node.textContent.trim());
        if (!hasText || !element.checkVisibility() || ['SCRIPT', 'STYLE'].includes(element.tagName)) continue;
        const [a, b] = [luminance(getComputedStyle(element).color), luminance(behind(element))];
        const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        if (contrast < 4.5) low.push(element.className + ' ' + element.textContent.slice(0, 20) + ' ' + contrast);
    }
    return low;
})()";

/// The page of a spec, in a file.
fn made(name: &str, arguments: &[&str]) -> PathBuf {
    let output = Command::new(env!("CARGO_BIN_EXE_status-spec"))
        .arg("table")
        .args(arguments)
        .args(["--format", "html"])
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    // Tests run in parallel, so each writes its own file.
    let unique = format!("{name}-{:?}.html", std::thread::current().id()).replace(['(', ')'], "-");
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(unique);
    fs::write(&path, output.stdout).unwrap();
    path
}

fn http() -> PathBuf {
    made("http", &["http"])
}

/// A spec with markup and scripts in every text.
fn hostile() -> PathBuf {
    const SPEC: &str = r#"
[class.x]
range = [1, 9]
title = "<script>window.hacked=1</script>"
description = "</style><script>window.hacked=1</script>"

[field.note]
type = "string"
description = "<iframe src='javascript:parent.hacked=1'></iframe>"

[field.notes]
type = "strings"

[code.1]
reason = "<img/src=x/onerror=window.hacked=1>"
name = "One"
description = "</p></li></ul></section></main><script>window.hacked=1</script> & &lt;b&gt;"
reference = ["javascript:window.hacked=1", "https://example.org/'onmouseover='window.hacked=1", "RFC1\"><script>window.hacked=1</script>"]
former = ["a\" onfocus=\"window.hacked=1\" autofocus=\""]
aliases = ["b'/**/onfocus='window.hacked=1'"]
registered = "<svg onload=window.hacked=1>"
note = "\"><img src=x onerror=window.hacked=1>\u0000\u202e"
notes = ["<!--", "-->", "]]>", "<![CDATA["]

[code.2]
reason = "AVeryLongReasonWithoutAnySpaceInItThatHasToBeBrokenSomewhereIfItIsToFitOnTheScreenOfAPhone"
reference = "https://example.org/a/very/long/address/without/any/space/in/it/that/has/to/be/broken/somewhere/if/it/is/to/fit"
"#;
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join(format!("hostile-{:?}", std::thread::current().id()).replace(['(', ')'], "-"));
    fs::create_dir_all(&directory).unwrap();
    let path = directory.join("\"><b onclick='window.hacked=1'>&amp;.toml");
    fs::write(&path, SPEC).unwrap();
    made("hostile", &[path.to_str().unwrap()])
}
