//! A catalogue from its JSON. Every error is reported at once, each with its line.

use core::fmt;
use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_core::Deserialize;
use serde_json::value::RawValue;

use super::catalogue_type::{
    CatalogueDetail, CatalogueExtension, CatalogueGrpc, CatalogueHeader, CatalogueType,
};
use super::document::VERSION;
use super::{ABOUT_BLANK, Catalogue, JsonType};

/// A text that is not a catalogue.
///
/// The message contains the place: ``types[3].status: expected a number from 100 to 999``.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CatalogueError {
    /// The place in the document; empty for its root.
    path: String,
    message: String,
    line: usize,
    others: Vec<Self>,
}

impl CatalogueError {
    /// The line, from 1.
    #[must_use]
    pub const fn line(&self) -> usize {
        self.line
    }

    /// The errors after this one, in the order of the text; at most 99.
    #[must_use]
    pub fn others(&self) -> &[Self] {
        &self.others
    }
}

/// The message of only this error.
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
    /// Reads a catalogue that [`to_json`](Self::to_json) wrote. Unknown keys are ignored: a later version of
    /// this crate may write more.
    ///
    /// ```
    /// use status_core::Catalogue;
    ///
    /// let json = "{\n  \"version\": 1,\n  \"types\": {}\n}";
    /// let error = Catalogue::from_json(json).unwrap_err();
    /// assert_eq!((error.to_string().as_str(), error.line()), ("types: expected a list", 3));
    /// ```
    ///
    /// # Errors
    ///
    /// The text is not JSON, or not a catalogue of this version. All errors are found: the first one lists
    /// the [others](CatalogueError::others).
    pub fn from_json(text: &str) -> Result<Self, CatalogueError> {
        let document = serde_json::from_str::<&RawValue>(text).map_err(|error| CatalogueError {
            path: String::new(),
            message: if text.trim().is_empty() {
                "the file is empty".to_owned()
            } else {
                without_place(&error.to_string()).to_owned()
            },
            line: error.line().max(1),
            others: Vec::new(),
        })?;
        let mut reader =
            Reader { text, place: Place { offset: 0, line: 1 }, path: Vec::new(), errors: Vec::new() };
        let types = reader.document(document);
        let mut errors = reader.errors.into_iter();
        if let Some(first) = errors.next() {
            return Err(CatalogueError { others: errors.collect(), ..first });
        }
        Ok(Self::new().extended(types.unwrap_or_default().into_iter()))
    }
}

/// The message of a syntax error without the line and the column at its end.
fn without_place(message: &str) -> &str {
    message.rsplit_once(" at line ").map_or(message, |(message, _)| message)
}

/// The maximum number of reported errors.
const MAX_ERRORS: usize = 100;

struct Reader<'a> {
    text: &'a str,
    /// The place of the last error.
    place: Place,
    path: Vec<Step>,
    errors: Vec<CatalogueError>,
}

#[derive(Clone, Copy)]
struct Place {
    offset: usize,
    line: usize,
}

enum Step {
    Key(&'static str),
    Index(usize),
}

/// A value, and the object that has it.
type Object<'a> = BTreeMap<Cow<'a, str>, &'a RawValue>;

impl<'a> Reader<'a> {
    fn document(&mut self, document: &'a RawValue) -> Option<Vec<CatalogueType>> {
        let object = self.object(document)?;
        let version = self.key(document, &object, "version")?;
        // Of another version, nothing else is known.
        if parsed::<u64>(version) != Some(VERSION) {
            let found: String = version.get().chars().take(40).collect();
            self.within(Step::Key("version"), |reader| {
                reader.error(version, format!("expected {VERSION}, found {found}"));
            });
            return None;
        }
        self.list(document, &object, "types", Self::problem_type)
    }

    fn problem_type(&mut self, value: &'a RawValue) -> Option<CatalogueType> {
        let object = self.object(value)?;
        // Every key is read before the first `?`, so all errors are found.
        let name = self.name(value, &object, "name");
        let type_uri = self.name(value, &object, "type");
        let status = self.optional(value, &object, "status", Self::status);
        let title = self.optional(value, &object, "title", Self::string);
        let description = self.optional(value, &object, "description", Self::string);
        let detail = self.required(value, &object, "detail", Self::detail);
        let extensions = self.list(value, &object, "extensions", Self::extension);
        let headers = self.list(value, &object, "headers", Self::header);
        let grpc = self.optional(value, &object, "grpc", Self::grpc);
        Some(CatalogueType {
            type_uri: Some(type_uri?).filter(|type_uri| type_uri != ABOUT_BLANK).map(Into::into),
            status: status?,
            name: name?.into(),
            title: title?.map(Into::into),
            description: description?.map(Into::into),
            detail: detail?,
            extensions: extensions?,
            headers: headers?,
            grpc: grpc?,
        })
    }

    fn detail(&mut self, value: &'a RawValue) -> Option<CatalogueDetail> {
        let object = self.object(value)?;
        let source = self.required(value, &object, "source", |reader, value| {
            let source = reader.string(value)?;
            let is_known = matches!(&*source, "literal" | "error" | "hidden");
            if !is_known {
                reader.error(value, "expected `error`, `literal` or `hidden`");
            }
            is_known.then_some(source)
        });
        let text = self.optional(value, &object, "text", Self::string);
        match (&*source?, text?) {
            ("literal", Some(text)) => Some(CatalogueDetail::Literal(text.into())),
            // Without a text, this reports the error.
            ("literal", None) => self
                .required(value, &object, "text", Self::string)
                .map(|text| CatalogueDetail::Literal(text.into())),
            ("error", _) => Some(CatalogueDetail::FromError),
            _ => Some(CatalogueDetail::Hidden),
        }
    }

    fn extension(&mut self, value: &'a RawValue) -> Option<CatalogueExtension> {
        let object = self.object(value)?;
        let name = self.name(value, &object, "name");
        let json_type = self.required(value, &object, "type", |reader, value| {
            let name = reader.string(value)?;
            let json_type = JsonType::ALL.iter().copied().find(|json_type| json_type.name() == name);
            if json_type.is_none() {
                reader.error(value, "expected a type of JSON Schema, or `any`");
            }
            json_type
        });
        let is_required = self.required(value, &object, "required", Self::flag);
        Some(CatalogueExtension { name: name?.into(), json_type: json_type?, is_required: is_required? })
    }

    fn header(&mut self, value: &'a RawValue) -> Option<CatalogueHeader> {
        let object = self.object(value)?;
        let name = self.name(value, &object, "name");
        let is_required = self.required(value, &object, "required", Self::flag);
        Some(CatalogueHeader { name: name?.into(), is_required: is_required? })
    }

    fn grpc(&mut self, value: &'a RawValue) -> Option<CatalogueGrpc> {
        let object = self.object(value)?;
        let code = self.name(value, &object, "code");
        let reason = self.optional(value, &object, "reason", Self::string);
        Some(CatalogueGrpc { code: code?.into(), reason: reason?.map(Into::into) })
    }

    fn status(&mut self, value: &'a RawValue) -> Option<u16> {
        let number = parsed::<u16>(value).filter(|number| (100..=999).contains(number));
        self.expect(value, number, "expected a number from 100 to 999")
    }

    fn string(&mut self, value: &'a RawValue) -> Option<String> {
        self.expect(value, parsed(value), "expected a string")
    }

    fn flag(&mut self, value: &'a RawValue) -> Option<bool> {
        self.expect(value, parsed(value), "expected `true` or `false`")
    }

    fn object(&mut self, value: &'a RawValue) -> Option<Object<'a>> {
        self.expect(value, parsed(value), "expected an object")
    }

    /// A string that is not empty.
    fn name(&mut self, parent: &'a RawValue, object: &Object<'a>, key: &'static str) -> Option<String> {
        self.required(parent, object, key, |reader, value| {
            let name = reader.string(value)?;
            if name.is_empty() {
                reader.error(value, format!("expected a {key}, found an empty string"));
                return None;
            }
            Some(name)
        })
    }

    fn required<T>(
        &mut self,
        parent: &'a RawValue,
        object: &Object<'a>,
        key: &'static str,
        read: impl FnOnce(&mut Self, &'a RawValue) -> Option<T>,
    ) -> Option<T> {
        let value = self.key(parent, object, key)?;
        self.within(Step::Key(key), |reader| read(reader, value))
    }

    /// The value of a key that is always there and may be null. The outer `None` is an error.
    #[allow(clippy::option_option, reason = "an error is not null")]
    fn optional<T>(
        &mut self,
        parent: &'a RawValue,
        object: &Object<'a>,
        key: &'static str,
        read: impl FnOnce(&mut Self, &'a RawValue) -> Option<T>,
    ) -> Option<Option<T>> {
        self.required(parent, object, key, |reader, value| {
            if value.get() == "null" { Some(None) } else { read(reader, value).map(Some) }
        })
    }

    fn list<T>(
        &mut self,
        parent: &'a RawValue,
        object: &Object<'a>,
        key: &'static str,
        read: impl Fn(&mut Self, &'a RawValue) -> Option<T>,
    ) -> Option<Vec<T>> {
        self.required(parent, object, key, |reader, value| {
            let values: Vec<&RawValue> = reader.expect(value, parsed(value), "expected a list")?;
            let items = values.into_iter().enumerate();
            let items: Vec<Option<T>> = items
                .map(|(index, value)| reader.within(Step::Index(index), |reader| read(reader, value)))
                .collect();
            items.into_iter().collect()
        })
    }

    fn key(&mut self, parent: &'a RawValue, object: &Object<'a>, key: &str) -> Option<&'a RawValue> {
        let value = object.get(key).copied();
        if value.is_none() {
            self.error(parent, format!("missing key `{key}`"));
        }
        value
    }

    fn expect<T>(&mut self, value: &RawValue, read: Option<T>, expected: &str) -> Option<T> {
        if read.is_none() {
            self.error(value, expected);
        }
        read
    }

    fn within<T>(&mut self, step: Step, read: impl FnOnce(&mut Self) -> T) -> T {
        self.path.push(step);
        let value = read(self);
        self.path.pop();
        value
    }

    fn error(&mut self, value: &RawValue, message: impl Into<String>) {
        if self.errors.len() == MAX_ERRORS {
            return;
        }
        let mut path = String::new();
        for step in &self.path {
            match step {
                Step::Key(key) if path.is_empty() => path.push_str(key),
                Step::Key(key) => path.extend([".", key]),
                Step::Index(index) => path.extend(["[", &index.to_string(), "]"]),
            }
        }
        let line = self.line_of(value);
        self.errors.push(CatalogueError { path, message: message.into(), line, others: Vec::new() });
    }

    /// The line of a value. It borrows from the text, so its address is its place there.
    fn line_of(&mut self, value: &RawValue) -> usize {
        let offset = value.get().as_ptr().addr().saturating_sub(self.text.as_ptr().addr());
        // Values are read in the order of the schema, which may be any in the text.
        let Place { offset: from, line } =
            if offset < self.place.offset { Place { offset: 0, line: 1 } } else { self.place };
        let passed = self.text.get(from..offset).unwrap_or_default();
        let line = line + passed.matches('\n').count();
        self.place = Place { offset, line };
        line
    }
}

/// A value of a type, if it is one.
fn parsed<'a, T: Deserialize<'a>>(value: &'a RawValue) -> Option<T> {
    serde_json::from_str(value.get()).ok()
}
