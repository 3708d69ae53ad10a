//! The errors of a request: the extension `errors` of a problem is a `BadRequest` in gRPC.
//!
//! | member | field |
//! |---|---|
//! | `"pointer": "#/items/0/name"` | `items[0].name` |
//! | `"parameter": "page"` | `?page` |
//! | `"header": "If-Match"` | `If-Match:` |
//!
//! A name in a path that has other characters than letters, digits, `_` and `-` is in brackets and quotes, so a field is one of the three.

use serde_json::{Map, Value};

use super::detail::{BadRequest, FieldViolation};
use super::path::{path_of_pointer, pointer_of_path};
use crate::Problem;

/// The errors of a problem; `None` if its `errors` have another form, so that they are like any other extension.
pub(super) fn bad_request(problem: &Problem) -> Option<BadRequest> {
    let Value::Array(errors) = problem.extension("errors")? else { return None };
    let field_violations: Vec<_> = errors.iter().map(field_violation).collect::<Option<_>>()?;
    (!field_violations.is_empty()).then_some(BadRequest { field_violations })
}

fn field_violation(error: &Value) -> Option<FieldViolation> {
    let error = error.as_object().filter(|error| error.len() == 2)?;
    let description = error.get("detail")?.as_str()?.to_owned();
    let text = |name: &str| error.get(name).and_then(Value::as_str);
    let field = match (text("pointer"), text("parameter"), text("header")) {
        (Some(pointer), ..) => path_of_pointer(pointer)?,
        (_, Some(parameter), _) => format!("?{parameter}"),
        (_, _, Some(header)) => format!("{header}:"),
        _ => return None,
    };
    Some(FieldViolation { field, description, ..FieldViolation::default() })
}

/// The value of the extension `errors`.
pub(super) fn errors(bad_request: &BadRequest) -> Value {
    bad_request.field_violations.iter().map(error).collect()
}

fn error(FieldViolation { field, description, .. }: &FieldViolation) -> Value {
    let (name, location) = match (field.strip_prefix('?'), field.strip_suffix(':')) {
        (Some(parameter), _) => ("parameter", parameter.to_owned()),
        (None, Some(header)) => ("header", header.to_owned()),
        (None, None) => ("pointer", pointer_of_path(field)),
    };
    let members = [("detail", description.clone()), (name, location)];
    Value::Object(
        members.map(|(name, text)| (name.to_owned(), Value::from(text))).into_iter().collect::<Map<_, _>>(),
    )
}
