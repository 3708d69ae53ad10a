//! The JSON Schema of the problems in a catalogue.

use serde_json::{Map, Value, json};

use super::{Catalogue, CatalogueType, JsonType};

impl Catalogue {
    /// Writes a JSON Schema (draft 2020-12) that accepts the bodies of these problems, with a line break at
    /// its end.
    ///
    /// Each problem type has a schema: `type` and `status` are fixed, and extensions have their types. A
    /// problem without its own type may omit `type` ([RFC 9457, Section
    /// 3.1.1](https://www.rfc-editor.org/rfc/rfc9457#section-3.1.1)). Other members are allowed, because a
    /// later version of the service may add some.
    #[must_use]
    pub fn to_json_schema(&self) -> String {
        let problems: Vec<Value> = self.types().iter().map(schema).collect();
        // An empty `anyOf` is not allowed, so reject everything.
        let (key, value) = if problems.is_empty() { ("not", json!({})) } else { ("anyOf", json!(problems)) };
        let document = json!({
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": "Problem",
            key: value,
        });
        let json = serde_json::to_string_pretty(&document);
        json.map(|json| json + "\n").unwrap_or_default()
    }
}

fn schema(problem: &CatalogueType) -> Value {
    let mut properties = Map::new();
    let mut required = Vec::new();
    properties.insert("type".into(), json!({ "const": problem.type_uri() }));
    if problem.type_uri.is_some() {
        required.push("type");
    }
    let status = problem.status.map_or_else(
        || json!({ "type": "integer", "minimum": 100, "maximum": 999 }),
        |status| json!({ "const": status }),
    );
    properties.insert("status".into(), status);
    required.push("status");
    for member in ["title", "detail", "instance"] {
        properties.insert(member.into(), json!({ "type": "string" }));
    }
    for extension in &problem.extensions {
        let schema = match extension.json_type {
            JsonType::Any => json!({}),
            json_type => json!({ "type": json_type.name() }),
        };
        properties.insert(extension.name.clone().into_owned(), schema);
        if extension.is_required {
            required.push(&extension.name);
        }
    }
    let mut schema = json!({
        "title": problem.name,
        "type": "object",
        "properties": properties,
        "required": required,
    });
    if let Some(description) = &problem.description {
        schema["description"] = json!(description);
    }
    schema
}
