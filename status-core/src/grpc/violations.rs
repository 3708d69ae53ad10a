//! The errors of a request: the extension `errors` of a problem is a `BadRequest` in gRPC.
//!
//! | member | field |
//! |---|---|
//! | `"pointer": "#/items/0/name"` | `items[0].name` |
//! | `"parameter": "page"` | `?page` |
//! | `"header": "If-Match"` | `If-Match:` |
//!
//! A name in a path with characters other than letters, digits, `_` and `-` is in brackets and quotes, so the
//! three forms are unambiguous.

use serde_json::Value;

use super::detail::{BadRequest, FieldViolation};
use super::path::{names_of_path, path_of_pointer};
use crate::Problem;
use crate::violations::{Violations, at, header, parameter};

/// The errors of a problem; `None` if its `errors` have another form and are therefore like any other
/// extension.
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

/// The errors of a status.
pub(super) fn violations(bad_request: &BadRequest) -> Violations {
    let mut violations = Violations::new();
    for FieldViolation { field, description, .. } in &bad_request.field_violations {
        let place = match (field.strip_prefix('?'), field.strip_suffix(':')) {
            (Some(name), _) => parameter(name),
            (None, Some(name)) => header(name),
            (None, None) => at(names_of_path(field)),
        };
        violations.push(place, description.as_str());
    }
    violations
}
