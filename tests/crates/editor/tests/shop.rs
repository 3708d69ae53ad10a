//! The output of an editor for the package `shop`, for complete code and while typing.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{LazyLock, Mutex, MutexGuard, PoisonError};

use editor::{CURSOR, Editor};

#[test]
fn no_diagnostics() {
    assert_eq!(shop().diagnostics(&text()), NOTHING);
}

#[test]
fn codes_are_documented() {
    let shipped = shop().hover(&cursor_in("StatusCode::NotFound.reason", "StatusCode::Not"));
    assert!(shipped.contains("404 Not Found") && shipped.contains("RFC9110, Section 15.5.5"), "{shipped}");
    let own = shop().hover(&cursor_in("Beside::OutOfCoffee", "Beside::Out"));
    assert!(own.contains("799 Out Of Coffee"), "{own}");
    let function = shop().hover(&cursor_in("own.reason()", "own.rea"));
    assert!(function.contains("reason phrase"), "{function}");
}

#[test]
fn codes_are_completed() {
    let completions = shop().completions(&typed("StatusCode::"));
    assert_has(&completions, &["NotFound", "ContentTooLarge", "ALL", "from_u16"]);
    let completions = shop().completions(&typed("ShopStatus::"));
    assert_has(&completions, &["NotFound", "OutOfCoffee", "ClientClosedRequest", "from_u16"]);
    let completions = shop().completions(&typed("ShopStatus::OutOfCoffee."));
    assert_has(&completions, &["class", "reason", "is_server_error"]);
    let completions = shop().completions(&typed("ShopError::Empty."));
    assert_has(&completions, &["status", "to_problem"]);
}

/// While typing the path of a spec, there are no codes, but everything else is known.
#[test]
fn half_a_path() {
    for half in ["#[codes(\"cod\")]", "#[codes(\"\")]", "#[codes()]", "#[codes]"] {
        let text = text().replace("#[codes(\"./../codes.toml\")]", half);
        assert_others_are_known(&text, half);
        assert!(!shop().diagnostics(&text).is_empty(), "{half}");
    }
}

/// While typing another argument, the codes are known.
#[test]
fn half_an_argument() {
    for half in [
        "\"./../codes.toml\", ",
        "\"./../codes.toml\", cl",
        "\"./../codes.toml\", class =",
        "\"./../codes.toml\", class = , serde",
    ] {
        let text = text().replace("\"./../codes.toml\"", half);
        assert_others_are_known(&text, half);
        let own =
            shop().hover(&text.replacen("Beside::OutOfCoffee", &format!("Beside::Out{CURSOR}OfCoffee"), 1));
        assert!(own.contains("799 Out Of Coffee"), "{half}: {own}");
    }
}

/// While typing the status of a variant, the error still implements `HasStatus`.
#[test]
fn half_a_status() {
    for half in ["#[status(79)]", "#[status()]", "#[status(Out)]", "#[status]", "#[status(799, pro)]"] {
        let text = text().replace("#[status(799)]", half);
        assert_others_are_known(&text, half);
        let completions = shop().completions(&typed_in(&text, "ShopError::Empty."));
        assert_has(&completions, &["status"]);
        // Only the compiler reports an unknown code, when it evaluates the constants.
        let is_code = ["#[status(79)]", "#[status(Out)]"].contains(&half);
        assert_eq!(shop().diagnostics(&text).is_empty(), is_code, "{half}");
    }
}

/// While typing a `#[problem]` attribute.
#[test]
fn half_a_problem() {
    for half in [
        "#[problem(ty)]",
        "#[problem(type = )]",
        "#[problem(type = \"/problems\", header(\"Al\"))]",
        "#[problem(header())]",
    ] {
        let text = text().replace("#[problem(type = \"/problems/elsewhere\")]", half);
        assert_others_are_known(&text, half);
        let completions = shop().completions(&typed_in(&text, "ShopError::Empty."));
        assert_has(&completions, &["status", "to_problem"]);
    }
}

/// While typing a code.
#[test]
fn half_a_code() {
    for half in ["status!(ShopStatus, 4)", "status!(ShopStatus, )", "status!(ShopStatus)", "status!()"] {
        let text = text().replace("status!(ShopStatus, 499)", half);
        assert_others_are_known(&text, half);
    }
}

/// With an open bracket, rust-analyzer treats the rest of the file as part of it. Everything before it is
/// known.
#[test]
fn half_a_bracket() {
    for (whole, half) in [
        ("#[codes(\"./../codes.toml\")]", "#[codes("),
        ("#[status(799)]", "#[status(7"),
        ("#[problem(type = \"/problems/elsewhere\")]", "#[problem(type"),
        ("#[problem(type = \"/problems/elsewhere\")]", "#[problem(type = \"/problems\", header(\"Al\""),
        ("status!(ShopStatus, 499)", "status!(ShopStatus"),
    ] {
        let text = text().replace(whole, half);
        let hover = |name: &str| shop().hover(&text.replacen(name, &format!("{name}{CURSOR}"), 1));
        let family = hover("pub enum ShopStatus");
        assert!(
            family.contains("The status of a response of the shop") && family.contains("OutOfCoffee"),
            "{half}: {family}"
        );
        if half != "#[codes(" {
            let family = hover("pub enum Beside");
            assert!(family.contains("Another family") && family.contains("OutOfCoffee"), "{half}: {family}");
        }
    }
}

const NOTHING: [&str; 0] = [];

/// The items before and after the incomplete code.
#[track_caller]
fn assert_others_are_known(text: &str, half: &str) {
    let mut shop = shop();
    let completions = shop.completions(&typed_in(text, "ShopStatus::"));
    assert!(completions.contains("OutOfCoffee"), "{half}: {completions:?}");
    let code = shop.hover(&text.replacen(
        "StatusCode::NotFound.reason",
        &format!("StatusCode::Not{CURSOR}Found.reason"),
        1,
    ));
    assert!(code.contains("404 Not Found"), "{half}: {code}");
    let error = shop.hover(&text.replacen("error: &ShopError", &format!("error: &Shop{CURSOR}Error"), 1));
    assert!(error.contains("The errors of the shop"), "{half}: {error}");
    let family = shop.hover(&text.replacen("-> Beside", &format!("-> Bes{CURSOR}ide"), 1));
    assert!(family.contains("Another family"), "{half}: {family}");
}

#[track_caller]
fn assert_has(completions: &BTreeSet<String>, names: &[&str]) {
    for name in names {
        assert!(completions.contains(*name), "{name} is not among {completions:?}");
    }
}

/// The text with the cursor after a prefix of a passage.
fn cursor_in(passage: &str, beginning: &str) -> String {
    let rest = passage.strip_prefix(beginning).unwrap();
    let text = text();
    assert_eq!(text.matches(passage).count(), 1, "{passage}");
    text.replace(passage, &format!("{beginning}{CURSOR}{rest}"))
}

/// The text with an incomplete expression in a function at its end.
fn typed(expression: &str) -> String {
    typed_in(&text(), expression)
}

fn typed_in(text: &str, expression: &str) -> String {
    text.replacen(
        "pub fn about(",
        &format!("fn typed() {{\n    {expression}{CURSOR}\n}}\n\npub fn about("),
        1,
    )
}

fn text() -> String {
    fs::read_to_string(package().join(FILE)).unwrap()
}

fn package() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("shop")
}

const FILE: &str = "src/lib.rs";

/// The shared editor for all tests, because loading the standard library takes long.
fn shop() -> MutexGuard<'static, Editor> {
    static SHOP: LazyLock<Mutex<Editor>> =
        LazyLock::new(|| Mutex::new(Editor::open(&package(), FILE, &text())));
    SHOP.lock().unwrap_or_else(PoisonError::into_inner)
}
