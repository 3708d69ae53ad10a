//! The feature `utoipa`: what an error answers with, in a document of `OpenAPI`.

use std::borrow::Cow;
use std::collections::BTreeMap;

pub use utoipa;
use utoipa::openapi::schema::{AdditionalProperties, SchemaFormat, Type};
use utoipa::openapi::{
    Content, ContentBuilder, Header, HeaderBuilder, Object, ObjectBuilder, RefOr, Response, ResponseBuilder,
    Schema, example::ExampleBuilder,
};
use utoipa::{PartialSchema, ToSchema};

use crate::__private::CodeFacts;
use crate::Problem;

/// The members that RFC 9457 defines, and any others.
impl PartialSchema for Problem {
    fn schema() -> RefOr<Schema> {
        let text = || ObjectBuilder::new().schema_type(Type::String);
        let uri = || text().format(Some(SchemaFormat::Custom("uri-reference".to_owned())));
        let status = ObjectBuilder::new().schema_type(Type::Integer).minimum(Some(100)).maximum(Some(999));
        ObjectBuilder::new()
            .description(Some("The answer to an error (RFC 9457)."))
            .property(
                "type",
                uri().default(Some("about:blank".into())).description(Some("The type of the problem.")),
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

/// What `utoipa` takes.
pub type ResponseMap = BTreeMap<String, RefOr<Response>>;

/// The responses of an error type by their status, for generated code.
#[derive(Default)]
pub struct Responses {
    responses: ResponseMap,
}

impl Responses {
    /// No responses.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The response of a variant of this name and with this code: what of its problem is the same for every value. Further `headers` have no
    /// fixed value.
    #[must_use]
    pub fn variant(
        mut self,
        name: &str,
        code: Option<CodeFacts>,
        fix: impl FnOnce(Problem) -> Problem,
        headers: &[&str],
    ) -> Self {
        // If there is no such code, that has been said.
        let Some(code) = code else { return self };
        let problem = fix(Problem::of_facts(code));
        let mut response = ResponseBuilder::new().description(description(&problem, code));
        for (name, value) in problem.headers() {
            response = response
                .header(name, HeaderBuilder::new().schema(Some(text())).example(Some(value.into())).build());
        }
        for name in headers {
            response = response.header(*name, Header::new(text()));
        }
        if !code.is_bodiless {
            let example = ExampleBuilder::new().value(serde_json::to_value(&problem).ok());
            let content = ContentBuilder::new()
                .schema(Some(Problem::schema()))
                .examples_from_iter([(name, example)])
                .build();
            response = response.content("application/problem+json", content);
        }
        self.add(code.number.to_string(), response.build());
        self
    }

    /// The responses of the one field of a transparent variant.
    #[must_use]
    pub fn transparent<T: utoipa::IntoResponses>(mut self) -> Self {
        for (status, response) in T::responses() {
            match response {
                RefOr::T(response) => self.add(status, response),
                // Somebody else's, of which nothing is known to merge.
                reference @ RefOr::Ref(_) => {
                    self.responses.entry(status).or_insert(reference);
                }
            }
        }
        self
    }

    /// All of them.
    #[must_use]
    pub fn into_map(self) -> ResponseMap {
        self.responses
    }

    /// Adds a response to what there is for the status.
    fn add(&mut self, status: String, response: Response) {
        match self.responses.get_mut(&status) {
            Some(RefOr::T(found)) => merge(found, response),
            Some(RefOr::Ref(_)) => {}
            None => {
                self.responses.insert(status, RefOr::T(response));
            }
        }
    }
}

/// What a response is described by, for which there has to be something.
fn description(problem: &Problem, code: CodeFacts) -> &str {
    problem.title().filter(|title| !title.is_empty()).unwrap_or(code.reason)
}

/// Makes one response of two.
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
            (Some(RefOr::T(found)), RefOr::T(content)) => merge_examples(found, content),
            (Some(_), _) => {}
            (None, content) => {
                into.content.insert(kind, content);
            }
        }
    }
}

/// Adds the examples of one content to another, under names that are free.
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

/// `#[problem(utoipa)]`.
#[doc(hidden)]
#[macro_export]
macro_rules! __problem_utoipa {
    ([$($generics:tt)*] [$($error:tt)*] [$($bounds:tt)*] [$($cases:tt)*]) => {
        #[automatically_derived]
        impl<$($generics)*> $crate::__adapters::utoipa::utoipa::IntoResponses for $($error)* $($bounds)* {
            fn responses() -> $crate::__adapters::utoipa::ResponseMap {
                #[allow(unused_imports)]
                use $crate::__private::OtherFamily as _;

                $crate::__adapters::utoipa::Responses::new() $($cases)* .into_map()
            }
        }
    };
}
