//! `catalogue.schema.json` accepts the catalogues that `status-core` reads. The generated schema accepts the
//! problems that they describe.

use std::fs;

use jsonschema::validator_for;
use serde_json::{Value, json};
use status_core::Catalogue;

fn read(path: &str) -> Value {
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

#[test]
fn the_schema_and_the_reader_agree() {
    let schema = validator_for(&read("../catalogue.schema.json")).unwrap();
    let document = read("tests/data/problems/old.json");
    for name in ["old", "new", "wrong", "hostile"] {
        let text = fs::read_to_string(format!("tests/data/problems/{name}.json")).unwrap();
        assert!(schema.is_valid(&serde_json::from_str(&text).unwrap()), "{name}");
        let written = Catalogue::from_json(&text).unwrap().to_json();
        assert!(schema.is_valid(&serde_json::from_str(&written).unwrap()), "{name}");
    }
    for (pointer, value) in [
        ("/version", json!(2)),
        ("/types", json!({})),
        ("/types/0/status", json!(99)),
        ("/types/0/status", json!("401")),
        ("/types/0/name", json!(null)),
        ("/types/0/type", json!("")),
        ("/types/0/detail/source", json!("other")),
        ("/types/2/extensions/0/type", json!("int")),
        ("/types/2/extensions/0/required", json!(1)),
        ("/types/2/headers", json!(null)),
        ("/types/0/grpc", json!(1)),
    ] {
        let mut wrong = document.clone();
        *wrong.pointer_mut(pointer).unwrap() = value.clone();
        assert!(!schema.is_valid(&wrong), "{pointer} = {value}");
        assert!(Catalogue::from_json(&wrong.to_string()).is_err(), "{pointer} = {value}");
    }
    for key in document["types"][0].as_object().unwrap().keys() {
        let mut wrong = document.clone();
        wrong["types"][0].as_object_mut().unwrap().remove(key);
        assert!(!schema.is_valid(&wrong), "{key}");
        assert!(Catalogue::from_json(&wrong.to_string()).is_err(), "{key}");
    }
}

#[test]
fn generated_schemas_distinguish_problems() {
    let text = fs::read_to_string("tests/data/problems/old.json").unwrap();
    let schema = Catalogue::from_json(&text).unwrap().to_json_schema();
    let schema = validator_for(&serde_json::from_str(&schema).unwrap()).unwrap();
    for (body, is_valid) in [
        (json!({ "type": "/problems/no-such-book", "status": 404, "id": 7 }), true),
        (json!({ "type": "/problems/no-such-book", "status": 404, "id": 7, "hint": [], "other": 1 }), true),
        (json!({ "type": "/problems/no-such-book", "status": 404 }), false),
        (json!({ "type": "/problems/no-such-book", "status": 404, "id": "7" }), false),
        (json!({ "type": "/problems/no-such-book", "status": 410, "id": 7 }), false),
        (json!({ "type": "/problems/other", "status": 404 }), false),
        (json!({ "type": "/problems/too-fast", "status": 429, "limit": 1.5 }), true),
        (json!({ "type": "/problems/too-fast", "status": 429, "limit": 1.5, "tags": 1 }), false),
        (json!({ "title": "Unauthorized", "status": 401, "detail": "sign in first" }), true),
        (json!({ "type": "about:blank", "status": 500 }), true),
        (json!({ "type": "about:blank", "status": 502 }), false),
        (json!({ "type": "about:blank" }), false),
        (json!([]), false),
    ] {
        assert_eq!(schema.is_valid(&body), is_valid, "{body}");
    }
    let nothing = Catalogue::new().to_json_schema();
    assert!(
        !validator_for(&serde_json::from_str(&nothing).unwrap()).unwrap().is_valid(&json!({ "status": 500 }))
    );
}
