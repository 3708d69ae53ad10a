//! Catalogues of hand-written problem types. `tests/crates/adapters` tests derived ones.

use std::{env, fs};

use serde_json::{Value, json};

use super::entry::Kind;
use super::problem_type::{Declaration, ProblemParts, problem_extension, problem_header};
use crate::{
    Catalogue, CatalogueType, JsonType, ProblemDetail, ProblemEntry, ProblemGrpc, ProblemType, ProblemTypes,
};

struct ShelfError;
struct AuthError;
struct Nothing;

const BLANK: ProblemParts = ProblemParts {
    name: "Broken",
    title: Some("Internal Server Error"),
    status: Some(500),
    ..ProblemParts::of(&Declaration::NONE)
};

/// The entry of a hand-written variant.
const fn problem_entry(parts: ProblemParts) -> ProblemEntry {
    ProblemEntry { kind: Kind::One(ProblemType::new(parts)) }
}

/// The entry of a hand-written transparent variant.
const fn nested_entries(entries: &'static [ProblemEntry]) -> ProblemEntry {
    ProblemEntry { kind: Kind::Nested(entries) }
}

impl ProblemTypes for ShelfError {
    const TYPES: &'static [ProblemEntry] = &[
        problem_entry(BLANK),
        problem_entry(ProblemParts {
            name: "NoSuchBook",
            type_uri: Some("/problems/no-such-book"),
            title: Some("No such <book>"),
            status: Some(404),
            description: Some("There is no book\nwith this \"number\"."),
            detail: ProblemDetail::FromError,
            extensions: &[
                problem_extension("id", JsonType::Integer, true),
                problem_extension("hint", JsonType::Any, false),
            ],
            headers: &[problem_header("Cache-Control", true)],
            grpc: Some(ProblemGrpc { code: "NOT_FOUND", reason: Some("NO_SUCH_BOOK") }),
            ..BLANK
        }),
        nested_entries(AuthError::TYPES),
    ];
}

impl ProblemTypes for AuthError {
    const TYPES: &'static [ProblemEntry] = &[problem_entry(ProblemParts {
        name: "SignedOut",
        type_uri: Some("https://shelf.example/problems/signed-out"),
        title: None,
        status: None,
        detail: ProblemDetail::Literal("sign in </script><script>hacked()</script>"),
        ..BLANK
    })];
}

impl ProblemTypes for Nothing {
    const TYPES: &'static [ProblemEntry] = &[];
}

fn shelf() -> Catalogue {
    Catalogue::new().with::<ShelfError>()
}

#[test]
fn types_are_unique_and_sorted() {
    let names = |catalogue: &Catalogue| -> Vec<String> {
        catalogue.types().iter().map(|problem| problem.name().to_string()).collect()
    };
    assert_eq!(names(&shelf()), ["Broken", "NoSuchBook", "SignedOut"]);
    let other_order = Catalogue::new().with::<AuthError>().with::<ShelfError>().with::<AuthError>();
    assert_eq!(other_order, shelf());
    assert_eq!(other_order.to_json(), shelf().to_json());
    assert_eq!(names(&Catalogue::new().with::<Nothing>()), [""; 0]);
}

#[test]
fn json() {
    let document: Value = serde_json::from_str(&shelf().to_json()).unwrap();
    assert_eq!(
        document,
        json!({
            "version": 1,
            "types": [
                {
                    "name": "Broken", "type": "about:blank", "status": 500, "title": "Internal Server Error",
                    "description": null, "detail": { "source": "hidden", "text": null }, "extensions": [],
                    "headers": [], "grpc": null,
                },
                {
                    "name": "NoSuchBook", "type": "/problems/no-such-book", "status": 404, "title": "No such <book>",
                    "description": "There is no book\nwith this \"number\".",
                    "detail": { "source": "error", "text": null },
                    "extensions": [
                        { "name": "id", "type": "integer", "required": true },
                        { "name": "hint", "type": "any", "required": false },
                    ],
                    "headers": [{ "name": "Cache-Control", "required": true }],
                    "grpc": { "code": "NOT_FOUND", "reason": "NO_SUCH_BOOK" },
                },
                {
                    "name": "SignedOut", "type": "https://shelf.example/problems/signed-out", "status": null,
                    "title": null, "description": null,
                    "detail": { "source": "literal", "text": "sign in </script><script>hacked()</script>" },
                    "extensions": [], "headers": [], "grpc": null,
                },
            ],
        })
    );
    assert!(shelf().to_json().ends_with("}\n"));
}

#[test]
fn json_survives_the_round_trip() {
    for catalogue in [shelf(), Catalogue::new()] {
        let json = catalogue.to_json();
        let read = Catalogue::from_json(&json).unwrap();
        assert_eq!(read, catalogue);
        assert_eq!(read.to_json(), json);
    }
    // A later version of this crate may add keys.
    let more = shelf().to_json().replace("\"name\":", "\"since\": 1, \"name\":");
    assert_eq!(Catalogue::from_json(&more), Ok(shelf()));
}

#[test]
fn malformed_json_is_refused_at_its_place() {
    let json = shelf().to_json();
    for (old, new, expected, line) in [
        ("\"version\": 1", "\"version\": 2", "version: expected 1, found 2", 2),
        ("\"version\": 1,", "", "missing key `version`", 1),
        ("\"status\": 404", "\"status\": 99", "types[1].status: expected a number from 100 to 999", 21),
        ("\"status\": 404", "\"status\": \"404\"", "types[1].status: expected a number from 100 to 999", 21),
        ("\"name\": \"id\"", "\"nam\": \"id\"", "types[1].extensions[0]: missing key `name`", 29),
        (
            "\"name\": \"id\"",
            "\"name\": \"\"",
            "types[1].extensions[0].name: expected a name, found an empty string",
            30,
        ),
        (
            "\"integer\"",
            "\"int\"",
            "types[1].extensions[0].type: expected a type of JSON Schema, or `any`",
            31,
        ),
        ("\"source\": \"error\"", "\"source\": 1", "types[1].detail.source: expected a string", 25),
        (
            "\"source\": \"error\"",
            "\"source\": \"x\"",
            "types[1].detail.source: expected `error`, `literal` or `hidden`",
            25,
        ),
        ("\"source\": \"error\"", "\"source\": \"literal\"", "types[1].detail.text: expected a string", 26),
        ("\"headers\": []", "\"headers\": {}", "types[0].headers: expected a list", 15),
        (
            "\"required\": true",
            "\"required\": 1",
            "types[1].extensions[0].required: expected `true` or `false`",
            32,
        ),
        ("\"code\": \"NOT_FOUND\"", "\"code\": 5", "types[1].grpc.code: expected a string", 47),
    ] {
        assert!(json.contains(old), "{old}");
        let error = Catalogue::from_json(&json.replacen(old, new, 1)).unwrap_err();
        assert_eq!((error.to_string().as_str(), error.line(), error.others()), (expected, line, &[][..]));
    }
    for (text, expected) in
        [("[]", "expected an object"), ("null", "expected an object"), (" \n", "the file is empty")]
    {
        assert_eq!(Catalogue::from_json(text).unwrap_err().to_string(), expected);
    }
    let error = Catalogue::from_json("{\n  \"version\": 1,,").unwrap_err();
    assert_eq!((error.to_string().as_str(), error.line()), ("key must be a string", 2));
    let deep = "[".repeat(100_000);
    assert!(Catalogue::from_json(&deep).is_err());
}

#[test]
fn all_errors_are_found() {
    let json =
        shelf().to_json().replace("\"status\": 404", "\"status\": 4").replace("\"required\"", "\"require\"");
    let error = Catalogue::from_json(&json).unwrap_err();
    let all = core::iter::once(&error).chain(error.others());
    let all: Vec<String> = all.map(|error| format!("{}: {error}", error.line())).collect();
    assert_eq!(
        all,
        [
            "21: types[1].status: expected a number from 100 to 999",
            "29: types[1].extensions[0]: missing key `required`",
            "34: types[1].extensions[1]: missing key `required`",
            "41: types[1].headers[0]: missing key `required`",
        ]
    );
    // Nobody reads a thousand errors.
    let many = format!("{{\"version\": 1, \"types\": [{}0]}}", "0,\n".repeat(100_000));
    assert_eq!(Catalogue::from_json(&many).unwrap_err().others().len(), 99);
}

#[test]
fn json_schema() {
    let schema: Value = serde_json::from_str(&shelf().to_json_schema()).unwrap();
    assert_eq!(schema["anyOf"][0]["required"], json!(["status"]));
    assert_eq!(schema["anyOf"][0]["properties"]["type"], json!({ "const": "about:blank" }));
    let book = &schema["anyOf"][1];
    assert_eq!(book["required"], json!(["type", "status", "id"]));
    assert_eq!(book["properties"]["type"], json!({ "const": "/problems/no-such-book" }));
    assert_eq!(book["properties"]["status"], json!({ "const": 404 }));
    assert_eq!(book["properties"]["id"], json!({ "type": "integer" }));
    assert_eq!(book["properties"]["hint"], json!({}));
    assert_eq!(schema["anyOf"][2]["properties"]["status"]["type"], "integer");
    let nothing: Value = serde_json::from_str(&Catalogue::new().to_json_schema()).unwrap();
    assert_eq!(nothing["not"], json!({}));
    assert!(nothing.get("anyOf").is_none());
}

#[test]
fn pages() {
    let page = shelf().page("/problems/no-such-book").unwrap();
    for text in [
        "<title>No such &lt;book&gt;</title>",
        "<h1>No such &lt;book&gt;</h1>",
        "There is no book\nwith this &quot;number&quot;.",
        "<dt>Status</dt><dd>404</dd>",
        "<code>id</code>: integer, always",
        "<code>hint</code>: any, if known",
        "<code>Cache-Control</code>, always",
        "<code>NOT_FOUND</code>, reason <code>NO_SUCH_BOOK</code>",
    ] {
        assert!(page.contains(text), "{text} is missing in\n{page}");
    }
    let hostile = shelf().page("https://shelf.example/problems/signed-out").unwrap();
    assert!(!hostile.contains("<script"), "{hostile}");
    assert_eq!(shelf().page("about:blank"), None);
    assert_eq!(shelf().page("/problems/other"), None);
    let index = shelf().index();
    assert!(index.contains("<a href=\"/problems/no-such-book\">No such &lt;book&gt;</a>"), "{index}");
    assert!(index.contains("Internal Server Error") && !index.contains("href=\"about:blank\""), "{index}");
}

/// Two variants may share a type: its page shows both.
#[test]
fn a_page_of_two_variants() {
    struct Two;
    impl ProblemTypes for Two {
        const TYPES: &'static [ProblemEntry] = &[
            problem_entry(ProblemParts { name: "First", type_uri: Some("/a"), status: Some(404), ..BLANK }),
            problem_entry(ProblemParts { name: "Second", type_uri: Some("/a"), status: Some(410), ..BLANK }),
        ];
    }
    let page = Catalogue::new().with::<Two>().page("/a").unwrap();
    assert!(page.contains("<h2>First</h2>") && page.contains("<h2>Second</h2>"), "{page}");
}

#[test]
fn the_lock_compares_with_the_file() {
    let path = env::temp_dir().join(format!("status-core-problems-{}.json", std::process::id()));
    let panics = |catalogue: &Catalogue| {
        let message = std::panic::catch_unwind(|| catalogue.check(&path)).err();
        message.map(|message| message.downcast_ref::<String>().cloned().unwrap_or_default())
    };
    // `BLESS=1 cargo test` of the whole workspace would write the file.
    if env::var_os("BLESS").is_none() {
        assert!(panics(&shelf()).unwrap().contains("line 1, committed: (end of the file)"));
        fs::write(&path, shelf().to_json().replace('\n', "\r\n")).unwrap();
        assert_eq!(panics(&shelf()), None);
        let message = panics(&Catalogue::new()).unwrap();
        assert!(message.contains("line 3") && message.contains("BLESS=1"), "{message}");
    }
    let _ = fs::remove_file(path);
}

#[test]
fn five_hundred_types() {
    struct Many;
    impl ProblemTypes for Many {
        const TYPES: &'static [ProblemEntry] = &[nested_entries(ShelfError::TYPES); 50];
    }
    assert_eq!(crate::problem_types::<Many>().count(), 150);
    assert_eq!(Catalogue::new().with::<Many>(), shelf());

    let template = CatalogueType::from(crate::problem_types::<AuthError>().next().unwrap());
    let catalogue = Catalogue::new().extended((0..500).map(|number: u32| CatalogueType {
        type_uri: Some(format!("/problems/{number}").into()),
        ..template.clone()
    }));
    assert_eq!(catalogue.types().len(), 500);
    assert_eq!(Catalogue::from_json(&catalogue.to_json()), Ok(catalogue));
}
