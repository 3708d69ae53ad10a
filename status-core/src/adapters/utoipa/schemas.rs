//! `#[problem(utoipa, schemas)]`: one schema per problem type.

use core::fmt::Write as _;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use utoipa::openapi::schema::{AllOfBuilder, Discriminator, ObjectBuilder, OneOfBuilder, Type};
use utoipa::openapi::{Ref, RefOr, Response, Schema};
use utoipa::{PartialSchema, ToSchema};

use super::extension::{Components, Extension, merge};
use super::{Case, Problems, ResponseMap, Variant, add, any_other, response};
use crate::__private::{CodeProperties, CodeTable, CodeTexts};
use crate::problem::ABOUT_BLANK;
use crate::{HttpCode, Problem};

/// A described problem of an error.
pub enum Described {
    /// The problem of a variant.
    Variant {
        /// The variant.
        variant: Box<OwnedVariant>,
    },
    /// Any other problem.
    Default,
}

/// A [`Variant`] with its code.
pub struct OwnedVariant {
    variant: Variant<'static>,
    headers: Vec<&'static str>,
    extensions: Vec<Extension>,
    code: CodeProperties,
    texts: CodeTexts,
}

/// An error whose problem types have schemas. `#[problem(utoipa, schemas)]` implements it.
pub trait ProblemSchemas {
    /// Adds the problems of the error.
    fn describe(described: &mut Problems);
}

/// For generated code: adds the problems of an error.
pub fn describe(table: &CodeTable, cases: &[Case<'_>], described: &mut Problems) {
    for case in cases {
        match case {
            Case::Variant(variant) => {
                // An unknown code is reported elsewhere.
                let Some((code, texts)) = table.of(variant.number) else { continue };
                let owned = OwnedVariant {
                    headers: variant.headers.to_vec(),
                    extensions: variant.extensions.to_vec(),
                    variant: Variant { headers: &[], extensions: &[], ..*variant },
                    code,
                    texts,
                };
                described.push(Described::Variant { variant: Box::new(owned) });
            }
            Case::NestedProblems(nested) => nested(described),
            // Only the cases of an error without `schemas` have it.
            Case::Nested(_) => {}
            Case::Default => described.push(Described::Default),
        }
    }
}

/// For generated code: the responses of an error by their status.
#[must_use]
pub fn documented<E: ProblemSchemas + ?Sized>() -> ResponseMap {
    let mut described = Problems::new();
    E::describe(&mut described);
    let mut responses = ResponseMap::new();
    for one in &described {
        match one {
            Described::Variant { variant } => {
                add(&mut responses, variant.code.number.to_string(), variant.response());
            }
            Described::Default => add(&mut responses, "default".to_owned(), any_other()),
        }
    }
    for (status, schema) in union_by_status(&types(&described)) {
        if let Some(RefOr::T(response)) = responses.get_mut(&status.to_string()) {
            for content in response.content.values_mut() {
                if let RefOr::T(content) = content {
                    content.schema = Some(schema.clone());
                }
            }
        }
    }
    responses
}

/// For generated code: the components that the responses of an error refer to.
pub fn components<E: ProblemSchemas + ?Sized>(components: &mut Components) {
    let mut described = Problems::new();
    E::describe(&mut described);
    components.push((Problem::name().into_owned(), Problem::schema()));
    for one in &described {
        if let Described::Variant { variant } = one {
            for typed in variant.extensions.iter().filter_map(|extension| extension.typed) {
                typed.add_components(components);
            }
        }
    }
    for problem_type in types(&described).values() {
        if let Some(name) = &problem_type.component {
            components.push((name.clone(), problem_type.schema()));
        }
    }
}

impl OwnedVariant {
    fn response(&self) -> Response {
        let variant = Variant { headers: &self.headers, extensions: &self.extensions, ..self.variant };
        response(&variant, self.code, self.texts, Problem::schema())
    }
}

/// A problem type with a status: everything that its variants have in common.
struct TypeSchema {
    status: u16,
    type_uri: Option<&'static str>,
    /// The name of the component; `None` for a problem without a type, whose schema is inline.
    component: Option<String>,
    descriptions: Vec<String>,
    /// The extensions, each with its schema, and the number of variants that always send it.
    extensions: BTreeMap<&'static str, (RefOr<Schema>, usize)>,
    variants: usize,
}

/// The problem types by their status and type.
fn types(described: &Problems) -> BTreeMap<(u16, Option<&'static str>, String), TypeSchema> {
    let variants = || {
        described.iter().filter_map(|one| match one {
            Described::Variant { variant } if !variant.code.is_bodiless => Some(variant),
            Described::Variant { .. } | Described::Default => None,
        })
    };
    // A type should have one status. If it has several, each has a component.
    let mut statuses: BTreeMap<&str, BTreeSet<u16>> = BTreeMap::new();
    for variant in variants() {
        if let Some(type_uri) = own_type(variant) {
            statuses.entry(type_uri).or_default().insert(variant.code.number);
        }
    }
    let mut types = BTreeMap::new();
    for variant in variants() {
        let (status, type_uri) = (variant.code.number, own_type(variant));
        let parameters = variant.extensions.iter().filter_map(|extension| extension.typed?.parameter);
        let parameters: String =
            parameters.flat_map(|name| ["_".to_owned(), component_name(name())]).collect();
        let component = type_uri.map(|type_uri| {
            let has_several = statuses.get(type_uri).is_some_and(|statuses| statuses.len() > 1);
            let status = if has_several { format!("_{status}") } else { String::new() };
            component_name(type_uri) + &parameters + &status
        });
        // What is inline is one schema.
        let parameters = if type_uri.is_some() { parameters } else { String::new() };
        let found = types.entry((status, type_uri, parameters)).or_insert_with(|| TypeSchema {
            status,
            type_uri,
            component,
            descriptions: Vec::new(),
            extensions: BTreeMap::new(),
            variants: 0,
        });
        found.add(variant);
    }
    types
}

fn own_type(variant: &OwnedVariant) -> Option<&'static str> {
    variant.variant.literals.type_uri.filter(|type_uri| *type_uri != ABOUT_BLANK)
}

impl TypeSchema {
    fn add(&mut self, variant: &OwnedVariant) {
        self.variants += 1;
        let description = variant.variant.description.or(variant.variant.literals.title);
        let description = description.unwrap_or(variant.texts.reason).to_owned();
        if !self.descriptions.contains(&description) {
            self.descriptions.push(description);
        }
        for extension in &variant.extensions {
            let (schema, count) = match self.extensions.remove(extension.name) {
                Some((found, count)) => (merge(found, extension.schema()), count),
                None => (extension.schema(), 0),
            };
            let count = count + usize::from(extension.is_required);
            self.extensions.insert(extension.name, (schema, count));
        }
    }

    /// A `Problem` with this type and this status.
    fn schema(&self) -> RefOr<Schema> {
        let type_uri = self.type_uri.unwrap_or(ABOUT_BLANK);
        let fixed = |schema_type: Type, value: serde_json::Value| {
            ObjectBuilder::new().schema_type(schema_type).enum_values(Some([value]))
        };
        let mut object = ObjectBuilder::new()
            .property("type", fixed(Type::String, type_uri.into()))
            .property("status", fixed(Type::Integer, self.status.into()));
        // `about:blank` may be left out (RFC 9457, Section 3.1.1).
        if self.type_uri.is_some() {
            object = object.required("type");
        }
        object = object.required("status");
        for (name, (schema, count)) in &self.extensions {
            object = object.property(*name, schema.clone());
            if *count == self.variants {
                object = object.required(*name);
            }
        }
        AllOfBuilder::new()
            .description(Some(self.descriptions.join("\n\n")))
            .item(Ref::from_schema_name(Problem::name()))
            .item(object)
            .into()
    }
}

/// For each status, one of its problem types.
fn union_by_status<K>(types: &BTreeMap<K, TypeSchema>) -> BTreeMap<u16, RefOr<Schema>> {
    let mut by_status: BTreeMap<u16, Vec<&TypeSchema>> = BTreeMap::new();
    for problem_type in types.values() {
        by_status.entry(problem_type.status).or_default().push(problem_type);
    }
    let union = |types: Vec<&TypeSchema>| {
        let mut union = OneOfBuilder::new();
        let mut mapping = BTreeMap::new();
        for problem_type in &types {
            match (&problem_type.component, problem_type.type_uri) {
                (Some(name), Some(type_uri)) => {
                    let reference = Ref::from_schema_name(name);
                    mapping.insert(type_uri.to_owned(), reference.ref_location.clone());
                    union = union.item(reference);
                }
                _ => union = union.item(problem_type.schema()),
            }
        }
        // Without a type of its own, a problem may leave `type` out. A parameter can give one type two
        // schemas.
        if mapping.len() == types.len() {
            union = union.discriminator(Some(Discriminator::with_mapping("type", mapping)));
        }
        union.into()
    };
    by_status.into_iter().map(|(status, types)| (status, union(types))).collect()
}

/// The name of the component of a problem type: `/problems/no-such-book` is `problems.no-such-book`.
///
/// A type URI is the name of a problem that clients see, so the component keeps its name if the enum or the
/// variant is renamed or moved. A name has only ASCII letters, digits, `.`, `-` and `_`. Where another
/// character is replaced, a hash of the text keeps different ones apart.
fn component_name(text: &str) -> String {
    let path = text.strip_prefix("https://").or_else(|| text.strip_prefix('/')).unwrap_or(text);
    // The path of a Rust type.
    let path = path.replace("::", ".");
    let is_kept = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_');
    let name = path.chars().map(|c| match c {
        '/' => '.',
        c if is_kept(c) => c,
        _ => '_',
    });
    let mut name: String = name.collect();
    if path.is_empty() || !path.chars().all(|c| is_kept(c) || c == '/') {
        // FNV-1a.
        let step = |hash: u32, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        let _ = write!(name, "_{:08x}", text.bytes().fold(0x811c_9dc5, step));
    }
    name
}

/// The field of a transparent variant: an error with schemas, possibly behind a pointer, or a code.
///
/// `Kind` tells the implementations apart.
#[diagnostic::on_unimplemented(
    message = "the problem types of `{Self}` have no schemas",
    label = "has no schemas",
    note = "add `#[problem(utoipa, schemas)]` to `{Self}`"
)]
pub trait NestedProblems<Kind> {
    /// Adds the problems.
    fn nested_problems(described: &mut Problems);
}

#[diagnostic::do_not_recommend]
impl<T: ProblemSchemas> NestedProblems<super::Documented> for T {
    fn nested_problems(described: &mut Problems) {
        T::describe(described);
    }
}

#[diagnostic::do_not_recommend]
impl<Kind, T: NestedProblems<Kind>> NestedProblems<super::Pointer<Kind>> for &T {
    fn nested_problems(described: &mut Problems) {
        T::nested_problems(described);
    }
}

#[diagnostic::do_not_recommend]
impl<Kind, T: NestedProblems<Kind>> NestedProblems<super::Pointer<Kind>> for Box<T> {
    fn nested_problems(described: &mut Problems) {
        T::nested_problems(described);
    }
}

#[diagnostic::do_not_recommend]
impl<Kind, T: NestedProblems<Kind>> NestedProblems<super::Pointer<Kind>> for Arc<T> {
    fn nested_problems(described: &mut Problems) {
        T::nested_problems(described);
    }
}

#[diagnostic::do_not_recommend]
impl<C: HttpCode> NestedProblems<super::AnyCode> for C {
    fn nested_problems(described: &mut Problems) {
        described.push(Described::Default);
    }
}

/// Adds the problems of a transparent variant.
#[must_use]
pub fn nested_problems<Kind, T: NestedProblems<Kind>>() -> Case<'static> {
    Case::NestedProblems(T::nested_problems)
}

#[cfg(test)]
mod tests {
    use super::component_name;

    #[test]
    fn names_of_components() {
        for (text, expected) in [
            ("/problems/no-such-book", "problems.no-such-book"),
            ("https://shelf.example/problems/no-such-book", "shelf.example.problems.no-such-book"),
            ("out_of_stock", "out_of_stock"),
            ("urn:shelf:login", "urn_shelf_login_793fccc9"),
        ] {
            assert_eq!(component_name(text), expected);
        }
        assert_ne!(component_name("/a?b"), component_name("/a#b"));
        assert_ne!(component_name("/%C3%A4"), component_name("/%C3/A4"));
        for name in ["", "/", "ü", "a::B<c::D>"] {
            let name = component_name(name);
            assert!(name.bytes().all(|c| c.is_ascii_alphanumeric() || b"-._".contains(&c)), "{name}");
            assert!(!name.is_empty());
        }
    }
}
