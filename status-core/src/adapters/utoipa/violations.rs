//! The schema of the member `errors`.

use std::borrow::Cow;

use utoipa::openapi::schema::{ArrayBuilder, ObjectBuilder, Type};
use utoipa::openapi::{RefOr, Schema};
use utoipa::{PartialSchema, ToSchema};

use crate::Violations;

/// A list of violations, each with a detail and the place in the request.
impl PartialSchema for Violations {
    fn schema() -> RefOr<Schema> {
        let text =
            |description: &str| ObjectBuilder::new().schema_type(Type::String).description(Some(description));
        let violation = ObjectBuilder::new()
            .property("detail", text("An explanation of the violation."))
            .required("detail")
            .property("pointer", text("A JSON pointer to the place in the body."))
            .property("parameter", text("The name of the parameter."))
            .property("header", text("The name of the header."));
        ArrayBuilder::new().items(violation).description(Some("The violations of the request.")).into()
    }
}

impl ToSchema for Violations {
    fn name() -> Cow<'static, str> {
        Cow::Borrowed("Violations")
    }
}
