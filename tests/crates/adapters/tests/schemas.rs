//! `#[problem(utoipa, schemas)]`: an OpenAPI document that distinguishes the problems with the same status.
#![expect(dead_code, reason = "the types are documented, not the values")]

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt::Debug;
use std::sync::Arc;

use serde::Serialize;
use serde_json::{Value, json};
use status_core::{HasStatus, Problem, StatusCode, ToProblem, Violations};
use utoipa::{IntoResponses, OpenApi, ToSchema};

/// A copy of a book.
#[derive(Debug, Serialize, ToSchema)]
struct Copy {
    shelf: Place,
}

#[derive(Debug, Serialize, ToSchema)]
struct Place {
    row: u8,
}

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[problem(utoipa, schemas)]
enum ShelfError {
    /// The shelf does not have the book.
    #[error("no book {id}")]
    #[status(404)]
    #[problem(type = "/problems/no-such-book", title = "No such book", header("X-Shelf" = id))]
    NoSuchBook {
        #[problem(extension)]
        id: u64,
        #[problem(extension)]
        copies: Option<Vec<Copy>>,
        #[problem(extension = "copy_of")]
        copy: Copy,
    },
    /// There is no shelf.
    #[error("no shelf")]
    #[status(404)]
    #[problem(type = "https://shelf.example/problems/no-such-shelf")]
    NoSuchShelf {
        #[problem(extension)]
        near: Option<Cow<'static, str>>,
    },
    #[error("busy")]
    #[status(503)]
    Busy,
    #[error("locked")]
    #[status(503)]
    #[problem(expose)]
    Locked {
        #[problem(extension)]
        row: u8,
    },
    #[error(transparent)]
    #[status(transparent)]
    Login(Box<LoginError>),
    #[error(transparent)]
    #[status(transparent)]
    Invalid(Arc<Invalid>),
    #[error(transparent)]
    #[status(transparent)]
    Again(Box<Self>),
    #[error("another service")]
    #[status(transparent)]
    Upstream(StatusCode),
    #[error("another service")]
    #[status(from)]
    Other(Problem),
}

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[error("busy")]
#[status(503)]
#[problem(utoipa, schemas)]
struct LoginError;

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[error("{errors}")]
#[status(422)]
#[problem(utoipa, schemas, type = "/problems/invalid")]
struct Invalid {
    #[problem(errors)]
    errors: Violations,
}

#[derive(OpenApi)]
#[openapi(
    components(schemas(ShelfError, lending::ShelfError, NumberConflict, TextConflict, Lost)),
    paths(path)
)]
struct Document;

// `utoipa` wants names for generic types that it did not derive.
type NumberConflict = Conflict<u8>;
type TextConflict = Conflict<String>;

#[utoipa::path(get, path = "/", responses(ShelfError, lending::ShelfError))]
fn path() {}

mod lending {
    use super::*;

    /// The same name as the enum in another module.
    #[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
    #[problem(utoipa, schemas)]
    pub(super) enum ShelfError {
        #[error("on loan")]
        #[status(409)]
        #[problem(type = "/problems/on-loan")]
        NoSuchBook,
        #[error("zurück")]
        #[status(409)]
        #[problem(type = "/problems/%C3%BCberf%C3%A4llig")]
        Überfällig,
    }
}

#[derive(Debug, Serialize, ToSchema)]
struct Tree {
    #[schema(no_recursion)]
    branches: Vec<Tree>,
}

/// The schema of an extension is inline, unless the type holds itself.
#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[error("lost")]
#[status(410)]
#[problem(utoipa, schemas, type = "/problems/lost")]
struct Lost {
    #[problem(extension)]
    tree: Tree,
}

/// The extension is a parameter, so each argument has its own schema.
#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[problem(utoipa, schemas)]
enum Conflict<T: Debug + Serialize + 'static> {
    #[error("conflict")]
    #[status(409)]
    #[problem(type = "/problems/conflict")]
    Conflict {
        #[problem(extension)]
        current: T,
    },
}

#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[problem(utoipa, schemas)]
enum Wrapper<E: StdError + 'static> {
    #[error(transparent)]
    #[status(transparent)]
    Inner(Box<E>),
}

fn schema(responses: &Value, status: &str) -> Value {
    responses[status]["content"]["application/problem+json"]["schema"].clone()
}

#[test]
fn each_status_is_one_of_its_problem_types() {
    let responses = serde_json::to_value(ShelfError::responses()).unwrap();
    let statuses: Vec<&String> = responses.as_object().unwrap().keys().collect();
    assert_eq!(statuses, ["404", "422", "503", "default"]);
    assert_eq!(
        schema(&responses, "404"),
        json!({
            "oneOf": [
                { "$ref": "#/components/schemas/problems.no-such-book" },
                { "$ref": "#/components/schemas/shelf.example.problems.no-such-shelf" },
            ],
            "discriminator": {
                "propertyName": "type",
                "mapping": {
                    "/problems/no-such-book": "#/components/schemas/problems.no-such-book",
                    "https://shelf.example/problems/no-such-shelf":
                        "#/components/schemas/shelf.example.problems.no-such-shelf",
                },
            },
        })
    );
    let examples = &responses["404"]["content"]["application/problem+json"]["examples"];
    assert_eq!(examples["NoSuchBook"]["value"]["type"], "/problems/no-such-book");
    // The example has a value of each extension that is always sent, nested types included.
    assert_eq!(examples["NoSuchBook"]["value"]["copy_of"], json!({ "shelf": { "row": 1 } }));
    assert_eq!(responses["404"]["headers"]["X-Shelf"]["schema"]["type"], "string");
    // Problems without a type are one schema, and have no discriminator.
    assert_eq!(
        schema(&responses, "503"),
        json!({ "oneOf": [{
            "description": "Service Unavailable",
            "allOf": [
                { "$ref": "#/components/schemas/Problem" },
                {
                    "type": "object",
                    "properties": {
                        "type": { "type": "string", "enum": ["about:blank"] },
                        "status": { "type": "integer", "enum": [503] },
                        "row": { "type": "integer", "format": "int32", "minimum": 0 },
                    },
                    "required": ["status"],
                },
            ],
        }] })
    );
    assert_eq!(schema(&responses, "default"), json!({ "$ref": "#/components/schemas/Problem" }));
    assert!(Wrapper::<ShelfError>::responses() == ShelfError::responses());
}

#[test]
fn every_problem_type_is_a_component() {
    let document = serde_json::to_value(Document::openapi()).unwrap();
    let schemas = document["components"]["schemas"].as_object().unwrap();
    let names: Vec<&String> = schemas.keys().collect();
    assert_eq!(
        names,
        [
            "Place",
            "Problem",
            "Tree",
            "problems._C3_BCberf_C3_A4llig_6d256fc0",
            "problems.conflict_alloc.string.String",
            "problems.conflict_u8",
            "problems.invalid",
            "problems.lost",
            "problems.no-such-book",
            "problems.on-loan",
            "shelf.example.problems.no-such-shelf",
        ]
    );
    let book = &schemas["problems.no-such-book"];
    assert_eq!(book["description"], "The shelf does not have the book.");
    assert_eq!(book["allOf"][0], json!({ "$ref": "#/components/schemas/Problem" }));
    let own = &book["allOf"][1];
    assert_eq!(own["required"], json!(["type", "status", "copy_of", "id"]));
    assert_eq!(own["properties"]["type"], json!({ "type": "string", "enum": ["/problems/no-such-book"] }));
    assert_eq!(own["properties"]["status"], json!({ "type": "integer", "enum": [404] }));
    assert_eq!(own["properties"]["copies"]["type"], "array");
    assert_eq!(schemas["problems.invalid"]["allOf"][1]["properties"]["errors"]["type"], "array");
    assert_eq!(schemas["problems.conflict_u8"]["allOf"][1]["properties"]["current"]["type"], "integer");

    // Every reference leads somewhere.
    let text = document.to_string();
    for (at, _) in text.match_indices("#/components/schemas/") {
        let name = text[at + "#/components/schemas/".len()..].split('"').next().unwrap();
        assert!(schemas.contains_key(name), "{name}");
    }
}

/// The bodies that the service sends are those of the document, and of one alternative only.
#[test]
fn sent_problems_are_valid() {
    let document = serde_json::to_value(Document::openapi()).unwrap();
    let copy = || Copy { shelf: Place { row: 1 } };
    for error in [
        ShelfError::NoSuchBook { id: 7, copies: None, copy: copy() },
        ShelfError::NoSuchBook { id: 7, copies: Some(vec![copy()]), copy: copy() },
        ShelfError::NoSuchShelf { near: None },
        ShelfError::NoSuchShelf { near: Some("a".into()) },
        ShelfError::Busy,
        ShelfError::Login(Box::new(LoginError)),
        ShelfError::Invalid(Arc::new(Invalid { errors: Violations::new() })),
    ] {
        let problem = error.to_problem();
        let status = problem.status().unwrap().number().to_string();
        let responses = serde_json::to_value(ShelfError::responses()).unwrap();
        let mut schema = schema(&responses, &status);
        schema["components"] = document["components"].clone();
        let validator = jsonschema::validator_for(&schema).unwrap();
        let mut body = serde_json::to_value(&problem).unwrap();
        assert!(validator.is_valid(&body), "{body}");
        body["type"] = json!("/problems/other");
        assert!(!validator.is_valid(&body), "{body}");
    }
}

mod plain {
    use super::*;

    #[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
    #[problem(utoipa)]
    enum PlainError {
        #[error("a")]
        #[status(404)]
        A {
            #[problem(extension)]
            id: u64,
        },
        #[error("b")]
        #[status(404)]
        B {
            #[problem(extension)]
            name: Copy,
            #[problem(extension)]
            tags: Option<Vec<String>>,
        },
        #[error("c")]
        #[status(404)]
        C,
        #[error(transparent)]
        #[status(transparent)]
        Shelf(ShelfError),
    }

    /// Without `schemas`, extensions are documented by name. Those of errors inside are added.
    #[test]
    fn extensions_are_documented_by_name() {
        let responses = serde_json::to_value(PlainError::responses()).unwrap();
        let problem = json!({ "$ref": "#/components/schemas/Problem" });
        let any_of = &schema(&responses, "404")["anyOf"];
        assert_eq!(
            any_of[0],
            json!({ "allOf": [problem, { "type": "object", "properties": {
                "id": { "type": "integer" },
                "name": {},
                "tags": { "type": "array", "items": {} },
            } }] })
        );
        assert_eq!(any_of[1], json!({ "$ref": "#/components/schemas/problems.no-such-book" }));
        assert_eq!(any_of.as_array().unwrap().len(), 3);
    }
}
