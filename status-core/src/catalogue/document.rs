//! A catalogue as JSON.

use serde_core::Serialize;
use serde_core::ser::{SerializeMap, Serializer};

use super::Catalogue;
use super::catalogue_type::{
    CatalogueDetail, CatalogueExtension, CatalogueGrpc, CatalogueHeader, CatalogueType,
};

/// The version of the format. A reader rejects any other version.
pub(super) const VERSION: u64 = 1;

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
    ///       "grpc": { "code": "NOT_FOUND", "reason": "NO_SUCH_BOOK" }
    ///     }
    ///   ]
    /// }
    /// ```
    ///
    /// The source of `detail` is `error`, `literal` or `hidden`; `text` is the literal. `grpc` is null if the
    /// error does not answer gRPC.
    #[must_use]
    pub fn to_json(&self) -> String {
        let json = serde_json::to_string_pretty(self);
        // Strings, numbers and lists always have a JSON form.
        json.map(|json| json + "\n").unwrap_or_default()
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

impl Serialize for CatalogueGrpc {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("code", self.code())?;
        map.serialize_entry("reason", &self.reason)?;
        map.end()
    }
}
