//! A problem type in a catalogue: from an error of the program, or from a file.

use std::borrow::Cow;

use super::{JsonType, ProblemDetail, ProblemType};
use crate::problem::ABOUT_BLANK;

/// A constant of the program, or read from a file.
pub(super) type Text = Cow<'static, str>;

/// A problem type in a [`Catalogue`](super::Catalogue).
///
/// It has the data of a [`ProblemType`], but may also come from a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct CatalogueType {
    // The order of the fields is the order of the types in a catalogue.
    pub(super) type_uri: Option<Text>,
    pub(super) status: Option<u16>,
    pub(super) name: Text,
    pub(super) title: Option<Text>,
    pub(super) description: Option<Text>,
    pub(super) detail: CatalogueDetail,
    pub(super) extensions: Vec<CatalogueExtension>,
    pub(super) headers: Vec<CatalogueHeader>,
    pub(super) grpc: Option<CatalogueGrpc>,
}

impl CatalogueType {
    /// The name of the variant, or of the struct.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The type URI; `about:blank` if the problem has no type.
    #[must_use]
    pub fn type_uri(&self) -> &str {
        self.type_uri.as_deref().unwrap_or(ABOUT_BLANK)
    }

    /// The title; `None` if it is computed from the error.
    #[must_use]
    pub fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    /// The status code; `None` if it is computed from the error.
    #[must_use]
    pub const fn status(&self) -> Option<u16> {
        self.status
    }

    /// The documentation of the variant.
    #[must_use]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    /// The source of the member `detail`.
    #[must_use]
    pub const fn detail(&self) -> &CatalogueDetail {
        &self.detail
    }

    /// The extension members, in the order in which they are sent.
    #[must_use]
    pub fn extensions(&self) -> &[CatalogueExtension] {
        &self.extensions
    }

    /// The headers, in the order in which they are sent.
    #[must_use]
    pub fn headers(&self) -> &[CatalogueHeader] {
        &self.headers
    }

    /// The answer of gRPC; `None` if the error does not answer gRPC, or if the answer is computed from the
    /// error.
    #[must_use]
    pub const fn grpc(&self) -> Option<&CatalogueGrpc> {
        self.grpc.as_ref()
    }
}

impl From<&ProblemType> for CatalogueType {
    fn from(problem: &ProblemType) -> Self {
        let extension = |extension: &super::ProblemExtension| CatalogueExtension {
            name: extension.name().into(),
            json_type: extension.json_type(),
            is_required: extension.is_required(),
        };
        let header = |header: &super::ProblemHeader| CatalogueHeader {
            name: header.name().into(),
            is_required: header.is_required(),
        };
        Self {
            type_uri: problem.own_type_uri().map(Cow::Borrowed),
            status: problem.status(),
            name: problem.name().into(),
            title: problem.title().map(Cow::Borrowed),
            description: problem.description().map(Cow::Borrowed),
            detail: match problem.detail() {
                ProblemDetail::Literal(text) => CatalogueDetail::Literal(text.into()),
                ProblemDetail::FromError => CatalogueDetail::FromError,
                ProblemDetail::Hidden => CatalogueDetail::Hidden,
            },
            extensions: problem.extensions().iter().map(extension).collect(),
            headers: problem.headers().iter().map(header).collect(),
            grpc: problem.grpc().map(|grpc| CatalogueGrpc {
                code: grpc.code().into(),
                reason: grpc.reason().map(Cow::Borrowed),
            }),
        }
    }
}

/// The source of the member `detail` of a problem type in a catalogue.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CatalogueDetail {
    /// A fixed text.
    Literal(Cow<'static, str>),
    /// The text of the error.
    FromError,
    /// None: the text of the error stays on the server.
    Hidden,
}

/// An extension member of a problem type in a catalogue.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct CatalogueExtension {
    pub(super) name: Text,
    pub(super) json_type: JsonType,
    pub(super) is_required: bool,
}

impl CatalogueExtension {
    /// The name of the member.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The type of the value.
    #[must_use]
    pub const fn json_type(&self) -> JsonType {
        self.json_type
    }

    /// Returns `true` if the member is always sent.
    #[must_use]
    pub const fn is_required(&self) -> bool {
        self.is_required
    }
}

/// A header of a problem type in a catalogue.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct CatalogueHeader {
    pub(super) name: Text,
    pub(super) is_required: bool,
}

impl CatalogueHeader {
    /// The name of the header.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns `true` if the header is always sent.
    #[must_use]
    pub const fn is_required(&self) -> bool {
        self.is_required
    }
}

/// The answer of a problem type in gRPC.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct CatalogueGrpc {
    pub(super) code: Text,
    pub(super) reason: Option<Text>,
}

impl CatalogueGrpc {
    /// The status code: `NOT_FOUND`.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.code
    }

    /// The reason in `google.rpc.ErrorInfo`: `NO_SUCH_BOOK`. `None` if the error has neither a `reason` nor a
    /// literal `type`.
    #[must_use]
    pub fn reason(&self) -> Option<&str> {
        self.reason.as_deref()
    }
}
