//! A catalogue as JSON, and back.

use core::fmt;

use serde_core::Serialize;
use serde_core::ser::{SerializeMap, Serializer};
use serde_json::Value;

use super::catalogue_type::{CatalogueDetail, CatalogueExtension, CatalogueHeader, CatalogueType};
use super::{Catalogue, JsonType};

/// The version of the format. A reader rejects any other version.
const VERSION: u64 = 1;

/// A text that is not a catalogue.
///
/// The message contains the place: ``types[3].status: expected a number from 100 to 999``.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CatalogueError {
    /// The place in the document; empty for its root.
    path: String,
    message: String,
    line: Option<usize>,
}

impl CatalogueError {
    /// The line of a syntax error, from 1; `None` if the text is JSON.
    #[must_use]
    pub const fn line(&self) -> Option<usize> {
        self.line
    }

    fn new(message: impl Into<String>) -> Self {
        Self { path: String::new(), message: message.into(), line: None }
    }

    /// Adds a key, or an index in brackets, in front of the path.
    fn within(self, place: &str) -> Self {
        let separator = if self.path.is_empty() || self.path.starts_with('[') { "" } else { "." };
        Self { path: format!("{place}{separator}{}", self.path), ..self }
    }
}

impl fmt::Display for CatalogueError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.path.is_empty() {
            f.write_str(&self.message)
        } else {
            write!(f, "{}: {}", self.path, self.message)
        }
    }
}

impl core::error::Error for CatalogueError {}

impl Catalogue {
    /// Writes the catalogue as JSON, with a line break at its end.
    ///
    /// The text depends only on the problem types, and not on the order in which they were added.
    /// `catalogue.schema.json` describes the format. Every key is present, and may be null:
    ///
    /// ```json
    /// {
    ///   "version": 1,
    ///   "types": [
    ///     {
    ///       "name": "NoSuchBook",
    ///       "type": "/problems/no-such-book",
    ///       "status": 404,
    ///       "title": "No such book",
    ///       "description": "There is no book with this number.",
    ///       "detail": { "source": "error", "text": null },
    ///       "extensions": [{ "name": "id", "type": "integer", "required": true }],
    ///       "headers": [{ "name": "Cache-Control", "required": true }],
    ///       "grpc": null
    ///     }
    ///   ]
    /// }
    /// ```
    ///
    /// The source of `detail` is `error`, `literal` or `hidden`; `text` is the literal.
    #[must_use]
    pub fn to_json(&self) -> String {
        let json = serde_json::to_string_pretty(self);
        // Strings, numbers and lists always have a JSON form.
        json.map(|json| json + "\n").unwrap_or_default()
    }

    /// Reads a catalogue that [`to_json`](Self::to_json) wrote. Unknown keys are ignored.
    ///
    /// # Errors
    ///
    /// The text is not JSON, or not a catalogue of this version.
    pub fn from_json(text: &str) -> Result<Self, CatalogueError> {
        let document: Value = serde_json::from_str(text).map_err(|error| CatalogueError {
            line: Some(error.line()),
            ..CatalogueError::new(error.to_string())
        })?;
        let version = key(&document, "version")?;
        if version.as_u64() != Some(VERSION) {
            return Err(CatalogueError::new(format!("expected {VERSION}, found {version}")).within("version"));
        }
        Ok(Self::new().extended(list(&document, "types", problem_type)?.into_iter()))
    }
}

impl Serialize for Catalogue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("version", &VERSION)?;
        map.serialize_entry("types", self.types())?;
        map.end()
    }
}

impl Serialize for CatalogueType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(9))?;
        map.serialize_entry("name", self.name())?;
        map.serialize_entry("type", self.type_uri())?;
        map.serialize_entry("status", &self.status)?;
        map.serialize_entry("title", &self.title)?;
        map.serialize_entry("description", &self.description)?;
        map.serialize_entry("detail", &self.detail)?;
        map.serialize_entry("extensions", &self.extensions)?;
        map.serialize_entry("headers", &self.headers)?;
        map.serialize_entry("grpc", &self.grpc)?;
        map.end()
    }
}

impl Serialize for CatalogueDetail {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (source, text) = match self {
            Self::Literal(text) => ("literal", Some(text)),
            Self::FromError => ("error", None),
            Self::Hidden => ("hidden", None),
        };
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("source", source)?;
        map.serialize_entry("text", &text)?;
        map.end()
    }
}

impl Serialize for CatalogueExtension {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(3))?;
        map.serialize_entry("name", self.name())?;
        map.serialize_entry("type", self.json_type.name())?;
        map.serialize_entry("required", &self.is_required)?;
        map.end()
    }
}

impl Serialize for CatalogueHeader {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("name", self.name())?;
        map.serialize_entry("required", &self.is_required)?;
        map.end()
    }
}

type Read<T> = Result<T, CatalogueError>;

fn problem_type(value: &Value) -> Read<CatalogueType> {
    let type_uri = text(value, "type")?;
    Ok(CatalogueType {
        type_uri: Some(type_uri).filter(|type_uri| type_uri != super::ABOUT_BLANK).map(Into::into),
        status: optional(value, "status", status)?,
        name: text(value, "name")?.into(),
        title: optional(value, "title", string)?.map(Into::into),
        description: optional(value, "description", string)?.map(Into::into),
        detail: detail(key(value, "detail")?).map_err(|error| error.within("detail"))?,
        extensions: list(value, "extensions", extension)?,
        headers: list(value, "headers", |header| {
            Ok(CatalogueHeader { name: text(header, "name")?.into(), is_required: flag(header, "required")? })
        })?,
        grpc: optional(value, "grpc", string)?.map(Into::into),
    })
}

fn detail(value: &Value) -> Read<CatalogueDetail> {
    match text(value, "source")?.as_str() {
        "literal" => Ok(CatalogueDetail::Literal(text(value, "text")?.into())),
        "error" => Ok(CatalogueDetail::FromError),
        "hidden" => Ok(CatalogueDetail::Hidden),
        _ => Err(CatalogueError::new("expected `error`, `literal` or `hidden`").within("source")),
    }
}

fn extension(value: &Value) -> Read<CatalogueExtension> {
    let name = text(value, "type")?;
    let json_type = JsonType::ALL.iter().find(|json_type| json_type.name() == name);
    Ok(CatalogueExtension {
        name: text(value, "name")?.into(),
        json_type: *json_type
            .ok_or_else(|| CatalogueError::new("expected a type of JSON Schema, or `any`").within("type"))?,
        is_required: flag(value, "required")?,
    })
}

fn status(value: &Value) -> Read<u16> {
    let number = value.as_u64().and_then(|number| u16::try_from(number).ok());
    number
        .filter(|number| (100..=999).contains(number))
        .ok_or_else(|| CatalogueError::new("expected a number from 100 to 999"))
}

fn string(value: &Value) -> Read<String> {
    value.as_str().map(ToOwned::to_owned).ok_or_else(|| CatalogueError::new("expected a string"))
}

/// The value of a key of an object.
fn key<'a>(value: &'a Value, key: &str) -> Read<&'a Value> {
    let object = value.as_object().ok_or_else(|| CatalogueError::new("expected an object"))?;
    object.get(key).ok_or_else(|| CatalogueError::new(format!("missing key `{key}`")))
}

fn text(value: &Value, name: &str) -> Read<String> {
    string(key(value, name)?).map_err(|error| error.within(name))
}

fn flag(value: &Value, name: &str) -> Read<bool> {
    let flag = key(value, name)?.as_bool();
    flag.ok_or_else(|| CatalogueError::new("expected `true` or `false`").within(name))
}

fn optional<T>(value: &Value, name: &str, read: fn(&Value) -> Read<T>) -> Read<Option<T>> {
    match key(value, name)? {
        Value::Null => Ok(None),
        value => read(value).map(Some).map_err(|error| error.within(name)),
    }
}

fn list<T>(value: &Value, name: &str, read: impl Fn(&Value) -> Read<T>) -> Read<Vec<T>> {
    let Value::Array(values) = key(value, name)? else {
        return Err(CatalogueError::new("expected a list").within(name));
    };
    let read =
        |(position, value)| read(value).map_err(|error| error.within(&format!("[{position}]")).within(name));
    values.iter().enumerate().map(read).collect()
}
