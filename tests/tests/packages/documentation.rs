//! Rustdoc does not report warnings in generated documentation, and shows the text of a spec unchanged.

use std::fs;
use std::path::Path;

use crate::package::{Package, workspace};

#[test]
fn rustdoc() {
    let package = Package::new("documentation");
    let tests = workspace().join("tests");
    for directory in ["expand", "fixtures"] {
        for entry in fs::read_dir(tests.join(directory)).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "toml") {
                let name = path.file_name().unwrap().to_str().unwrap();
                package.write(&format!("{directory}/{name}"), &fs::read_to_string(&path).unwrap());
            }
        }
    }
    // Every family of `families.rs`, public.
    let families = fs::read_to_string(tests.join("tests/families.rs")).unwrap();
    let (_, families) = families.split_once("mod families {").unwrap();
    package.write("src/lib.rs", &format!("//! Families.\npub mod families {{{families}"));
    let output = package.cargo("doc --no-deps");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));

    let page = page("families/depot/enum.Parcel.html");
    for text in [
        // Text with a meaning in Markdown or HTML.
        "# No heading",
        "1. No list, &lt;script&gt;alert(1)&lt;/script&gt;, [no link](x), $no$ `code`, *no* _emphasis_ &amp; a \\ backslash.",
        "the manual, page &lt;12&gt;",
        "Formerly “Finished”.",
        "Also called “Done”, ““Fine””, “All’s well”.",
        "Waiting &amp; &lt;b&gt;hoping&lt;/b&gt;, 100 to 199",
        "<p>--flag... (<a href=\"https://example.org/a_b\">",
        // Links.
        "<a href=\"https://www.rfc-editor.org/rfc/rfc9110#section-15.3.1\">RFC9110, Section 15.3.1</a>",
        "<a href=\"https://example.org/ok\">https://example.org/ok</a>",
        "<a href=\"enum.Parcel.html#variant.InTransit\"",
    ] {
        assert!(page.contains(text), "{text}");
    }
    assert!(!page.contains("<script>alert"));
}

fn page(path: &str) -> String {
    let pages = Path::new(env!("CARGO_TARGET_TMPDIR")).join("target/doc/documentation");
    fs::read_to_string(pages.join(path)).unwrap()
}
