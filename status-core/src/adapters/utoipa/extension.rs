//! The schemas of extension members.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::{Value, json};

use utoipa::ToSchema;
use utoipa::openapi::schema::{
    AllOf, AllOfBuilder, AnyOf, AnyOfBuilder, ObjectBuilder, OneOf, SchemaType, Type,
};
use utoipa::openapi::{Object, Ref, RefOr, Schema};

use super::problem_reference;
use crate::JsonType;

/// The components of a document, for `utoipa`.
pub type Components = Vec<(String, RefOr<Schema>)>;

/// An extension member, for generated code.
#[derive(Clone, Copy)]
pub struct Extension {
    /// Its name.
    pub name: &'static str,
    /// Its JSON type, as far as it is known.
    pub json_type: JsonType,
    /// `true` if it is always sent.
    pub is_required: bool,
    /// Its schema, if the error has `schemas`.
    pub typed: Option<Typed>,
}

/// The schema of the type of an extension.
#[derive(Clone, Copy)]
pub struct Typed {
    schema: fn() -> RefOr<Schema>,
    components: fn(&mut Components),
    name: fn() -> Cow<'static, str>,
    /// The name of the type if it is a parameter of the error, so that each one has its own component.
    pub(super) parameter: Option<fn() -> &'static str>,
}

/// For generated code: the schema of a type.
#[must_use]
pub const fn typed<T: ToSchema>(is_parameter: bool) -> Typed {
    Typed {
        schema: T::schema,
        components: T::schemas,
        name: T::name,
        parameter: if is_parameter { Some(core::any::type_name::<T>) } else { None },
    }
}

impl Typed {
    /// Adds the components that the schema refers to.
    pub(super) fn add_components(&self, components: &mut Components) {
        let start = components.len();
        (self.components)(components);
        let schema = ((self.name)().into_owned(), (self.schema)());
        // The schema of the type itself is inline, unless the type holds itself.
        let reference = serde_json::to_string(&Ref::from_schema_name(&schema.0)).unwrap_or_default();
        let mentions = |(_, schema): &(String, RefOr<Schema>)| {
            serde_json::to_string(schema).is_ok_and(|json| json.contains(&reference))
        };
        if mentions(&schema) || components.get(start..).unwrap_or_default().iter().any(mentions) {
            components.push(schema);
        }
    }
}

impl Extension {
    /// The name, and the schema that follows from the JSON type.
    pub(super) fn untyped(&self) -> (String, RefOr<Schema>) {
        let schema_type = match self.json_type {
            JsonType::Boolean => Type::Boolean.into(),
            JsonType::Integer => Type::Integer.into(),
            JsonType::Number => Type::Number.into(),
            JsonType::String => Type::String.into(),
            JsonType::Array => Type::Array.into(),
            JsonType::Object => Type::Object.into(),
            JsonType::Any => SchemaType::AnyValue,
        };
        let schema = if self.json_type == JsonType::Array {
            utoipa::openapi::schema::ArrayBuilder::new()
                .items(ObjectBuilder::new().schema_type(SchemaType::AnyValue))
                .into()
        } else {
            ObjectBuilder::new().schema_type(schema_type).into()
        };
        (self.name.to_owned(), RefOr::T(schema))
    }

    /// The schema of a sent value. A field that is `None` is not sent, so null is left out.
    pub(super) fn schema(&self) -> RefOr<Schema> {
        self.typed.map_or_else(|| self.untyped().1, |typed| without_null((typed.schema)()))
    }

    /// An example of a sent value, if its schema is simple.
    pub(super) fn example(&self) -> Option<Value> {
        let mut components = Components::new();
        if let Some(typed) = self.typed {
            (typed.components)(&mut components);
            components.push(((typed.name)().into_owned(), (typed.schema)()));
        }
        example(&self.schema(), &components, 16)
    }
}

/// A value with a schema, if the schema is simple. A type that always holds itself has none, which the depth
/// limits.
fn example(schema: &RefOr<Schema>, components: &Components, depth: usize) -> Option<Value> {
    let depth = depth.checked_sub(1)?;
    let object = match schema {
        RefOr::T(Schema::Object(object)) => object,
        RefOr::T(Schema::Array(array)) if array.min_items.is_none() => return Some(json!([])),
        RefOr::T(_) => return None,
        RefOr::Ref(reference) => {
            let is_referenced =
                |(name, _): &&(String, _)| Ref::from_schema_name(name).ref_location == reference.ref_location;
            return example(&components.iter().find(is_referenced)?.1, components, depth);
        }
    };
    if let Some(example) = object.example.as_ref().or_else(|| object.enum_values.as_ref()?.first()) {
        return Some(example.clone());
    }
    let minimum = object.minimum.as_ref().and_then(|minimum| serde_json::to_value(minimum).ok()?.as_f64());
    if object.pattern.is_some() || minimum > Some(1.0) {
        return None;
    }
    match object.schema_type {
        SchemaType::Type(Type::Boolean) => Some(json!(true)),
        SchemaType::Type(Type::Integer) => Some(json!(1)),
        SchemaType::Type(Type::Number) => Some(json!(1.5)),
        SchemaType::Type(Type::String) if object.min_length.is_none() => Some(json!("…")),
        SchemaType::Type(Type::Object) => {
            let member = |name: &String| {
                Some((name.clone(), example(object.properties.get(name)?, components, depth)?))
            };
            object.required.iter().map(member).collect::<Option<_>>().map(Value::Object)
        }
        _ => None,
    }
}

/// A problem with these extension members, none of which is always sent.
pub(super) fn with_extensions(extensions: Vec<(String, RefOr<Schema>)>) -> RefOr<Schema> {
    if extensions.is_empty() {
        return problem_reference();
    }
    let mut object = ObjectBuilder::new();
    for (name, schema) in extensions {
        object = object.property(name, schema);
    }
    AllOfBuilder::new().item(problem_reference()).item(object).into()
}

/// The schema of a value that has one of two schemas.
pub(super) fn merge(one: RefOr<Schema>, other: RefOr<Schema>) -> RefOr<Schema> {
    if one == other {
        return one;
    }
    if let (Some(mut properties), Some(others)) = (extensions_of(&one), extensions_of(&other)) {
        for (name, schema) in others {
            let schema = match properties.remove(&name) {
                Some(found) => merge(found, schema),
                None => schema,
            };
            properties.insert(name, schema);
        }
        return with_extensions(properties.into_iter().collect());
    }
    let mut items = alternatives(one);
    for item in alternatives(other) {
        if !items.contains(&item) {
            items.push(item);
        }
    }
    let union = items.into_iter().fold(AnyOfBuilder::new(), AnyOfBuilder::item);
    union.into()
}

/// The properties of a schema that [`with_extensions`] made.
fn extensions_of(schema: &RefOr<Schema>) -> Option<BTreeMap<String, RefOr<Schema>>> {
    if *schema == problem_reference() {
        return Some(BTreeMap::new());
    }
    let RefOr::T(Schema::AllOf(AllOf { items, .. })) = schema else { return None };
    let [first, RefOr::T(Schema::Object(object))] = &items[..] else { return None };
    let is_plain = *first == problem_reference() && object.required.is_empty();
    is_plain.then(|| object.properties.iter().map(|(name, schema)| (name.clone(), schema.clone())).collect())
}

fn alternatives(schema: RefOr<Schema>) -> Vec<RefOr<Schema>> {
    match schema {
        RefOr::T(Schema::AnyOf(AnyOf { items, .. }) | Schema::OneOf(OneOf { items, .. })) => items,
        schema => vec![schema],
    }
}

/// A schema without the value null, which `utoipa` adds to that of an `Option`.
fn without_null(schema: RefOr<Schema>) -> RefOr<Schema> {
    let is_null = |item: &RefOr<Schema>| {
        matches!(item, RefOr::T(Schema::Object(Object { schema_type: SchemaType::Type(Type::Null), .. })))
    };
    match schema {
        RefOr::T(Schema::OneOf(mut union)) if union.items.iter().any(is_null) => {
            union.items.retain(|item| !is_null(item));
            if union.items.len() == 1 { union.items.remove(0) } else { RefOr::T(Schema::OneOf(union)) }
        }
        RefOr::T(Schema::Object(mut object)) => {
            object.schema_type = not_null(object.schema_type);
            RefOr::T(Schema::Object(object))
        }
        RefOr::T(Schema::Array(mut array)) => {
            array.schema_type = not_null(array.schema_type);
            RefOr::T(Schema::Array(array))
        }
        schema => schema,
    }
}

fn not_null(schema_type: SchemaType) -> SchemaType {
    match schema_type {
        SchemaType::Array(mut types) => {
            types.retain(|one| *one != Type::Null);
            if types.len() == 1 { SchemaType::Type(types.remove(0)) } else { SchemaType::Array(types) }
        }
        schema_type => schema_type,
    }
}
