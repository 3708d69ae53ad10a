//! The OpenAPI document is valid and matches the responses.

use std::collections::BTreeSet;

use jsonschema::Validator;
use serde_json::{Value, json};

use crate::client::send;
use crate::server::{Framework, Server};

async fn document() -> Value {
    let server = Server::start(Framework::Axum);
    let document = send(server.ask("GET", "/openapi.json")).await;
    assert_eq!(document.status.number(), 200);
    document.json()
}

#[tokio::test]
async fn is_openapi() {
    let document = document().await;
    let schema: Value = serde_json::from_str(include_str!("../data/openapi-3.1.json")).unwrap();
    let schema = jsonschema::validator_for(&schema).unwrap();
    let errors: Vec<_> =
        schema.iter_errors(&document).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    // The validation rejects an invalid document.
    let mut wrong = document;
    wrong["paths"]["/books"]["get"]["responses"]["404"] = json!({"content": {}});
    assert!(!schema.is_valid(&wrong));
}

/// A validator for a schema, with the components that it refers to.
fn validator(document: &Value, schema: &Value) -> Validator {
    let mut schema = schema.clone();
    schema["components"] = document["components"].clone();
    jsonschema::validator_for(&schema).unwrap()
}

/// Each problem type is a component, and an alternative of its status.
#[tokio::test]
async fn names_every_type() {
    let document = document().await;
    let responses = &document["paths"]["/books/{id}"]["put"]["responses"];
    for problem in service::catalogue().types() {
        let type_uri = problem.type_uri();
        let Some(status) = problem.status().filter(|_| type_uri != "about:blank") else { continue };
        let name = type_uri.replace('/', ".");
        let reference = format!("#/components/schemas/{}", name.trim_start_matches('.'));
        let component = document.pointer(&reference[1..]).unwrap();
        assert_eq!(component["allOf"][1]["properties"]["type"]["enum"], json!([type_uri]));
        let schema = &responses[status.to_string()]["content"]["application/problem+json"]["schema"];
        let alternatives = schema["oneOf"].as_array().unwrap();
        assert!(alternatives.contains(&json!({ "$ref": reference })), "{schema:#}");
    }
    let conflict = &responses["409"]["content"]["application/problem+json"]["schema"];
    assert_eq!(conflict["discriminator"]["propertyName"], "type");
}

/// One response per status, which covers all errors with this status.
#[tokio::test]
async fn has_every_status() {
    let document = document().await;
    let success = [
        ("get", "/books", "200"),
        ("post", "/books", "201"),
        ("get", "/books/{id}", "200"),
        ("put", "/books/{id}", "200"),
        ("delete", "/books/{id}", "204"),
    ];
    for (method, path, status) in success {
        let responses = document["paths"][path][method]["responses"].as_object().unwrap();
        let mut expected = BTreeSet::from([
            "400", "401", "404", "405", "409", "412", "413", "415", "422", "428", "429", "500", "503",
            // Any other problem.
            "default",
        ]);
        expected.insert(status);
        if (method, path) == ("get", "/books/{id}") {
            expected.insert("304");
        }
        assert_eq!(
            responses.keys().map(String::as_str).collect::<BTreeSet<_>>(),
            expected,
            "{method} {path}"
        );

        for (status, response) in responses {
            if status.as_str() < "400" || status == "default" {
                continue;
            }
            let content = response["content"].as_object().unwrap();
            assert_eq!(content.keys().collect::<Vec<_>>(), ["application/problem+json"], "{status}");
            let schema = &content["application/problem+json"]["schema"];
            assert!(jsonschema::meta::is_valid(schema), "{schema:#}");
            let validator = validator(&document, schema);
            for (name, example) in content["application/problem+json"]["examples"].as_object().unwrap() {
                assert!(validator.is_valid(&example["value"]), "{name}");
                assert_eq!(example["value"]["status"].to_string(), *status, "{name}");
            }
        }
    }
    let responses = &document["paths"]["/books/{id}"]["get"]["responses"];
    // Two kinds of errors with the same status.
    assert_eq!(responses["404"]["description"], "Not Found; No such book");
    let examples = &responses["404"]["content"]["application/problem+json"]["examples"];
    assert_eq!(examples["NoSuchPage"]["value"], json!({"status": 404, "title": "Not Found"}));
    assert_eq!(examples["NoSuchBook"]["value"]["type"], "/problems/no-such-book");
    // Headers, with their value if it is constant.
    assert_eq!(responses["401"]["headers"]["WWW-Authenticate"]["example"], "Bearer realm=\"shelf\"");
    for (status, header) in
        [("405", "Allow"), ("412", "ETag"), ("429", "Retry-After"), ("503", "Retry-After")]
    {
        assert_eq!(responses[status]["headers"][header]["schema"], json!({"type": "string"}), "{status}");
    }
}

/// Checks that responses match the document.
#[tokio::test]
async fn matches_the_responses() {
    let document = document().await;
    let server = Server::start(Framework::Axum);
    let validator = |path: &str, method: &str, status: &str| -> Validator {
        let content = &document["paths"][path][method]["responses"][status]["content"];
        self::validator(&document, &content["application/problem+json"]["schema"])
    };
    for (method, path, template) in [
        ("get", "/books/7", "/books/{id}"),
        ("get", "/books/x", "/books/{id}"),
        ("post", "/books", "/books"),
        ("delete", "/books/7", "/books/{id}"),
    ] {
        let answer = send(server.ask(&method.to_uppercase(), path)).await;
        let body: Value = serde_json::from_slice(&answer.body).unwrap();
        let status = answer.status.number().to_string();
        assert!(validator(template, method, &status).is_valid(&body), "{body}");
        assert!(!validator(template, method, &status).is_valid(&json!({"status": "404"})));
    }
}
