//! Implements traits manually that features of `status-core` could implement, for generated and derived
//! types.

use std::collections::BTreeMap;
use std::fmt;

use actix_web::ResponseError;
use axum_core::response::{IntoResponse, Response};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use status_core::{HasStatus, ToProblem, UnknownCode, codes};
use utoipa::IntoResponses;
use utoipa::openapi::RefOr;

/// A family that is sent by name.
#[codes("codes.toml")]
pub enum Code {}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

impl<'de> Deserialize<'de> for Code {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        name.parse().map_err(serde::de::Error::custom)
    }
}

impl From<Code> for http::StatusCode {
    fn from(_: Code) -> Self {
        Self::IM_A_TEAPOT
    }
}

impl TryFrom<http::StatusCode> for Code {
    type Error = UnknownCode<Self>;

    fn try_from(code: http::StatusCode) -> Result<Self, UnknownCode<Self>> {
        Self::try_from(code.as_u16())
    }
}

impl IntoResponse for Code {
    fn into_response(self) -> Response {
        self.reason().into_response()
    }
}

impl ResponseError for Code {}

/// An error whose responses differ from derived ones.
#[derive(Debug, HasStatus, ToProblem)]
#[status(code = Code, 404)]
pub struct Lost;

impl fmt::Display for Lost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("lost")
    }
}

impl std::error::Error for Lost {}

impl IntoResponse for Lost {
    fn into_response(self) -> Response {
        "lost".into_response()
    }
}

impl ResponseError for Lost {}

impl IntoResponses for Lost {
    fn responses() -> BTreeMap<String, RefOr<utoipa::openapi::Response>> {
        BTreeMap::new()
    }
}
