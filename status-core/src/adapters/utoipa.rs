//! The feature `utoipa`: the responses of errors in an `OpenAPI` document.

mod extension;
mod schemas;
mod violations;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::Value;
pub use utoipa;
use utoipa::openapi::schema::{AdditionalProperties, SchemaFormat, Type};
use utoipa::openapi::{
    Content, ContentBuilder, Header, HeaderBuilder, Object, ObjectBuilder, Ref, RefOr, Response,
    ResponseBuilder, Schema, example::ExampleBuilder,
};
use utoipa::{PartialSchema, ToSchema};

pub use self::extension::{Components, Extension, Typed, typed};
pub use self::schemas::{
    Described, NestedProblems, ProblemSchemas, components, describe, documented, nested_problems,
};
use crate::__private::{CodeProperties, CodeTable, CodeTexts, Literals};
use crate::{HttpCode, Problem, Received};

/// The members that RFC 9457 defines, and any others.
impl PartialSchema for Problem {
    fn schema() -> RefOr<Schema> {
        let text = || ObjectBuilder::new().schema_type(Type::String);
        let uri = || text().format(Some(SchemaFormat::Custom("uri-reference".to_owned())));
        let status = ObjectBuilder::new().schema_type(Type::Integer).minimum(Some(100)).maximum(Some(999));
        ObjectBuilder::new()
            .description(Some("The answer to an error (RFC 9457)."))
            // Without a default, which generated clients would check against the type of each problem.
            .property(
                "type",
                uri().description(Some("The type of the problem; `about:blank` if it is absent.")),
            )
            .property("title", text().description(Some("A summary of the type of the problem.")))
            .property("status", status.description(Some("The status code of the response.")))
            .property("detail", text().description(Some("An explanation of this occurrence of the problem.")))
            .property("instance", uri().description(Some("Identifies this occurrence of the problem.")))
            .additional_properties(Some(AdditionalProperties::FreeForm(true)))
            .into()
    }
}

impl ToSchema for Problem {
    fn name() -> Cow<'static, str> {
        Cow::Borrowed("Problem")
    }
}

/// The responses of an error, for `utoipa`.
pub type ResponseMap = BTreeMap<String, RefOr<Response>>;

/// The schema of a problem, for `utoipa`.
pub type ProblemSchema = RefOr<Schema>;

/// The name of a component, for `utoipa`.
pub type Name = Cow<'static, str>;

/// The problems of an error.
pub type Problems = Vec<Described>;

/// The responses of a variant, for generated code.
pub enum Case<'a> {
    /// A variant with its own problem.
    Variant(Variant<'a>),
    /// A transparent variant.
    Nested(fn() -> ResponseMap),
    /// A transparent variant of an error with `schemas`.
    NestedProblems(fn(&mut Problems)),
    /// A variant whose status is only known at run time.
    Default,
}

/// A variant with its own problem, for generated code.
#[derive(Clone, Copy)]
pub struct Variant<'a> {
    /// Its name.
    pub name: &'static str,
    /// Its documentation.
    pub description: Option<&'static str>,
    /// The number of its code.
    pub number: i128,
    /// The parts of the problem that are the same for every value.
    pub literals: &'static Literals,
    /// The names of the headers whose values are not constant.
    pub headers: &'a [&'static str],
    /// The extensions.
    pub extensions: &'a [Extension],
}

/// The responses of an error by their status.
#[must_use]
pub fn responses(table: &CodeTable, cases: &[Case<'_>]) -> ResponseMap {
    let mut responses = ResponseMap::new();
    for case in cases {
        match case {
            Case::Variant(variant) => {
                // An unknown code is reported elsewhere.
                let Some((code, texts)) = table.of(variant.number) else { continue };
                let extensions = variant.extensions.iter().map(Extension::untyped).collect();
                let schema = extension::with_extensions(extensions);
                add(&mut responses, code.number.to_string(), response(variant, code, texts, schema));
            }
            Case::Nested(nested) => {
                for (status, response) in nested() {
                    match response {
                        RefOr::T(response) => add(&mut responses, status, response),
                        // A reference to another response cannot be merged.
                        reference @ RefOr::Ref(_) => {
                            responses.entry(status).or_insert(reference);
                        }
                    }
                }
            }
            // Only the cases of an error with `schemas` have it.
            Case::NestedProblems(_) => {}
            Case::Default => add(&mut responses, "default".to_owned(), any_other()),
        }
    }
    responses
}

/// The reference to the component of [`Problem`].
fn problem_reference() -> RefOr<Schema> {
    Ref::from_schema_name("Problem").into()
}

/// The response of a problem whose status is only known at run time.
fn any_other() -> Response {
    let response = ResponseBuilder::new().description("Any other problem.");
    let content = ContentBuilder::new().schema(Some(problem_reference())).build();
    response.content(Problem::MEDIA_TYPE, content).build()
}

/// The response of a variant.
fn response(
    variant: &Variant<'_>,
    code: CodeProperties,
    texts: CodeTexts,
    schema: RefOr<Schema>,
) -> Response {
    let problem = Problem::of_literals(Received::new(code.number), texts.reason, variant.literals);
    let title = problem.title().filter(|title| !title.is_empty());
    // A description is required.
    let mut response = ResponseBuilder::new().description(title.unwrap_or(texts.reason));
    for (name, value) in problem.headers() {
        response = response
            .header(name, HeaderBuilder::new().schema(Some(text())).example(Some(value.into())).build());
    }
    for name in variant.headers {
        response = response.header(*name, Header::new(text()));
    }
    if !code.is_bodiless {
        let example = example(variant, &problem).map(|value| ExampleBuilder::new().value(Some(value)));
        let content = ContentBuilder::new()
            .schema(Some(schema))
            .examples_from_iter(example.map(|example| (variant.name, example)))
            .build();
        response = response.content(Problem::MEDIA_TYPE, content);
    }
    response.build()
}

/// An example of a problem, with a value for each extension that is always sent. `None` if no value with its
/// schema is known.
fn example(variant: &Variant<'_>, problem: &Problem) -> Option<Value> {
    let mut example = serde_json::to_value(problem).ok()?;
    for extension in variant.extensions.iter().filter(|extension| extension.is_required) {
        let value = extension.example();
        if value.is_none() && extension.typed.is_some() {
            return None;
        }
        if let (Some(members), Some(value)) = (example.as_object_mut(), value) {
            members.insert(extension.name.to_owned(), value);
        }
    }
    Some(example)
}

/// Adds a response to the other responses of the status.
fn add(responses: &mut ResponseMap, status: String, response: Response) {
    match responses.get_mut(&status) {
        Some(RefOr::T(found)) => merge(found, response),
        Some(RefOr::Ref(_)) => {}
        None => {
            responses.insert(status, RefOr::T(response));
        }
    }
}

/// The field of a transparent variant: an error that documents its responses, possibly behind a pointer, or a
/// code.
///
/// `Kind` tells the implementations apart.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not implement `utoipa::IntoResponses`",
    label = "does not implement `utoipa::IntoResponses`",
    note = "add `#[problem(utoipa)]` to `{Self}`, or implement `utoipa::IntoResponses`"
)]
pub trait NestedResponses<Kind> {
    /// The responses.
    fn nested_responses() -> ResponseMap;
}

/// See [`NestedResponses`].
pub struct Documented;
/// See [`NestedResponses`].
pub struct Pointer<Kind>(Kind);
/// See [`NestedResponses`].
pub struct AnyCode;

#[diagnostic::do_not_recommend]
impl<T: utoipa::IntoResponses> NestedResponses<Documented> for T {
    fn nested_responses() -> ResponseMap {
        T::responses()
    }
}

#[diagnostic::do_not_recommend]
impl<Kind, T: NestedResponses<Kind>> NestedResponses<Pointer<Kind>> for &T {
    fn nested_responses() -> ResponseMap {
        T::nested_responses()
    }
}

#[diagnostic::do_not_recommend]
impl<Kind, T: NestedResponses<Kind>> NestedResponses<Pointer<Kind>> for Box<T> {
    fn nested_responses() -> ResponseMap {
        T::nested_responses()
    }
}

#[diagnostic::do_not_recommend]
impl<Kind, T: NestedResponses<Kind>> NestedResponses<Pointer<Kind>> for Arc<T> {
    fn nested_responses() -> ResponseMap {
        T::nested_responses()
    }
}

#[diagnostic::do_not_recommend]
impl<C: HttpCode> NestedResponses<AnyCode> for C {
    fn nested_responses() -> ResponseMap {
        responses(&C::CODE_TABLE, &[Case::Default])
    }
}

/// Adds the responses of a transparent variant.
#[must_use]
pub fn nested<Kind, T: NestedResponses<Kind>>() -> Case<'static> {
    Case::Nested(T::nested_responses)
}

/// Merges two responses.
fn merge(into: &mut Response, response: Response) {
    if !into.description.split("; ").any(|description| description == response.description) {
        into.description.push_str("; ");
        into.description.push_str(&response.description);
    }
    for (name, header) in response.headers {
        into.headers.entry(name).or_insert(header);
    }
    for (kind, content) in response.content {
        match (into.content.get_mut(&kind), content) {
            (Some(RefOr::T(found)), RefOr::T(mut content)) => {
                found.schema = match (found.schema.take(), content.schema.take()) {
                    (Some(one), Some(other)) => Some(extension::merge(one, other)),
                    (one, other) => one.or(other),
                };
                merge_examples(found, content);
            }
            (Some(_), _) => {}
            (None, content) => {
                into.content.insert(kind, content);
            }
        }
    }
}

/// Adds the examples of one content to another, under unused names.
fn merge_examples(into: &mut Content, content: Content) {
    for (name, example) in content.examples {
        let mut free = name.clone();
        let mut count = 1;
        while into.examples.contains_key(&free) {
            count += 1;
            free = format!("{name} {count}");
        }
        into.examples.insert(free, example);
    }
}

/// The schema of a header.
fn text() -> Object {
    Object::with_type(Type::String)
}

/// `#[problem(utoipa)]`, and `#[problem(utoipa, schemas)]`.
#[doc(hidden)]
#[macro_export]
macro_rules! __problem_utoipa {
    ([$($generics:tt)*] [$($error:tt)*] [$($bounds:tt)*] [responses: $($cases:tt)*]) => {
        #[automatically_derived]
        impl<$($generics)*> $crate::__adapters::utoipa::utoipa::IntoResponses for $($error)* $($bounds)* {
            fn responses() -> $crate::__adapters::utoipa::ResponseMap {
                $crate::__adapters::utoipa::responses(&__CODE_TABLE, &[$($cases)*])
            }
        }
    };
    ([$($generics:tt)*] [$($error:tt)*] [$($bounds:tt)*] [schemas: $($cases:tt)*]) => {
        #[automatically_derived]
        impl<$($generics)*> $crate::__adapters::utoipa::ProblemSchemas for $($error)* $($bounds)* {
            fn describe(__described: &mut $crate::__adapters::utoipa::Problems) {
                $crate::__adapters::utoipa::describe(&__CODE_TABLE, &[$($cases)*], __described);
            }
        }

        #[automatically_derived]
        impl<$($generics)*> $crate::__adapters::utoipa::utoipa::IntoResponses for $($error)* $($bounds)* {
            fn responses() -> $crate::__adapters::utoipa::ResponseMap {
                $crate::__adapters::utoipa::documented::<Self>()
            }
        }

        // As a component, each error is `Problem`, with the schemas of its problem types next to it.
        #[automatically_derived]
        impl<$($generics)*> $crate::__adapters::utoipa::utoipa::PartialSchema for $($error)* $($bounds)* {
            fn schema() -> $crate::__adapters::utoipa::ProblemSchema {
                <$crate::Problem as $crate::__adapters::utoipa::utoipa::PartialSchema>::schema()
            }
        }

        #[automatically_derived]
        impl<$($generics)*> $crate::__adapters::utoipa::utoipa::ToSchema for $($error)* $($bounds)* {
            fn name() -> $crate::__adapters::utoipa::Name {
                <$crate::Problem as $crate::__adapters::utoipa::utoipa::ToSchema>::name()
            }

            fn schemas(__components: &mut $crate::__adapters::utoipa::Components) {
                $crate::__adapters::utoipa::components::<Self>(__components);
            }
        }
    };
}
