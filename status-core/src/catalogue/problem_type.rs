//! One kind of problem, described by constant data.

use super::JsonType;
use crate::__private::is_same;
use crate::problem::ABOUT_BLANK;

/// A kind of problem that an error can become: one variant of an enum that derives
/// [`ToProblem`](trait@crate::ToProblem).
///
/// Every accessor is `const`. [`problem_types`](crate::problem_types) lists the problem types of an error;
/// there is no other way to create the type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ProblemType {
    parts: ProblemParts,
}

impl ProblemType {
    pub(super) const fn new(parts: ProblemParts) -> Self {
        Self { parts }
    }

    /// The name of the variant, or of the struct: `NoSuchBook`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.parts.name
    }

    /// The type URI, resolved against the enum's `base`; `about:blank` without one ([RFC 9457, Section
    /// 4.2.1]).
    ///
    /// [RFC 9457, Section 4.2.1]: https://www.rfc-editor.org/rfc/rfc9457#section-4.2.1
    #[must_use]
    pub const fn type_uri(&self) -> &'static str {
        match self.parts.type_uri {
            Some(type_uri) => type_uri,
            None => ABOUT_BLANK,
        }
    }

    /// The type URI, unless that is `about:blank`.
    pub(super) const fn own_type_uri(&self) -> Option<&'static str> {
        match self.parts.type_uri {
            Some(type_uri) if !is_same(type_uri.as_bytes(), ABOUT_BLANK.as_bytes()) => Some(type_uri),
            _ => None,
        }
    }

    /// The title: the given one, or else the reason phrase of the status. `None` if the title is computed
    /// from the error.
    #[must_use]
    pub const fn title(&self) -> Option<&'static str> {
        self.parts.title
    }

    /// The status code. `None` if the status is computed from the error.
    #[must_use]
    pub const fn status(&self) -> Option<u16> {
        self.parts.status
    }

    /// The documentation comment of the variant, without the indentation.
    #[must_use]
    pub const fn description(&self) -> Option<&'static str> {
        self.parts.description
    }

    /// The source of the member `detail`.
    #[must_use]
    pub const fn detail(&self) -> ProblemDetail {
        self.parts.detail
    }

    /// The extension members, in the order in which they are sent.
    #[must_use]
    pub const fn extensions(&self) -> &'static [ProblemExtension] {
        self.parts.extensions
    }

    /// The headers, in the order in which they are sent.
    #[must_use]
    pub const fn headers(&self) -> &'static [ProblemHeader] {
        self.parts.headers
    }

    /// The answer of gRPC; `None` if the error does not answer gRPC, or if the answer is computed from the
    /// error.
    ///
    /// An error has gRPC responses with `#[problem(tonic)]`, or with any of the keys `grpc`, `reason` and
    /// `domain`.
    #[must_use]
    pub const fn grpc(&self) -> Option<ProblemGrpc> {
        self.parts.grpc
    }

    /// The type whose derive describes the problem.
    pub(super) const fn declaration(&self) -> &'static Declaration {
        self.parts.declaration
    }
}

/// The source of the member `detail` of a problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProblemDetail {
    /// A fixed text, the same for every occurrence.
    Literal(&'static str),
    /// The text of the error.
    FromError,
    /// None: the text of the error stays on the server.
    Hidden,
}

/// An extension member of a problem ([RFC 9457, Section
/// 3.2](https://www.rfc-editor.org/rfc/rfc9457#section-3.2)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ProblemExtension {
    name: &'static str,
    json_type: JsonType,
    is_required: bool,
}

impl ProblemExtension {
    /// The name of the member.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The type of the value; [`JsonType::Any`] if it is not known.
    #[must_use]
    pub const fn json_type(&self) -> JsonType {
        self.json_type
    }

    /// Returns `true` if the member is always sent: its field is not an `Option`.
    #[must_use]
    pub const fn is_required(&self) -> bool {
        self.is_required
    }
}

/// A header of a problem's response.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ProblemHeader {
    name: &'static str,
    is_required: bool,
}

impl ProblemHeader {
    /// The name, as it was written.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Returns `true` if the header is always sent: its field is not an `Option`.
    #[must_use]
    pub const fn is_required(&self) -> bool {
        self.is_required
    }
}

/// The answer of a problem in gRPC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ProblemGrpc {
    pub(super) code: &'static str,
    pub(super) reason: Option<&'static str>,
}

impl ProblemGrpc {
    /// The status code, as `google.rpc.Code` spells it: `NOT_FOUND`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        self.code
    }

    /// The reason in `google.rpc.ErrorInfo`: `NO_SUCH_BOOK`. `None` if the error has neither a `reason` nor a
    /// literal `type`.
    #[must_use]
    pub const fn reason(&self) -> Option<&'static str> {
        self.reason
    }
}

/// For generated code: the place where an error is declared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Declaration {
    /// The path: `shelf::error::ShelfError`.
    pub path: &'static str,
    /// The line.
    pub line: u32,
    /// The column.
    pub column: u32,
    /// `true` if the error has gRPC responses.
    pub answers_grpc: bool,
}

impl Declaration {
    /// The place of no error.
    pub const NONE: Self = Self { path: "", line: 0, column: 0, answers_grpc: false };

    /// Returns `true` if this is the same place.
    pub(super) const fn is_same(&self, other: &Self) -> bool {
        self.line == other.line
            && self.column == other.column
            && is_same(self.path.as_bytes(), other.path.as_bytes())
    }
}

/// The parts of a problem type: which its accessors return.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct ProblemParts {
    pub(super) name: &'static str,
    pub(super) type_uri: Option<&'static str>,
    pub(super) title: Option<&'static str>,
    pub(super) status: Option<u16>,
    pub(super) description: Option<&'static str>,
    pub(super) detail: ProblemDetail,
    pub(super) extensions: &'static [ProblemExtension],
    pub(super) headers: &'static [ProblemHeader],
    pub(super) grpc: Option<ProblemGrpc>,
    pub(super) declaration: &'static Declaration,
}

impl ProblemParts {
    /// The parts of a problem type of which only the error is known.
    pub(super) const fn of(declaration: &'static Declaration) -> Self {
        Self {
            name: "",
            type_uri: None,
            title: None,
            status: None,
            description: None,
            detail: ProblemDetail::Hidden,
            extensions: &[],
            headers: &[],
            grpc: None,
            declaration,
        }
    }
}

/// For generated code: an extension member.
#[must_use]
pub const fn problem_extension(
    name: &'static str,
    json_type: JsonType,
    is_required: bool,
) -> ProblemExtension {
    ProblemExtension { name, json_type, is_required }
}

/// For generated code: a header.
#[must_use]
pub const fn problem_header(name: &'static str, is_required: bool) -> ProblemHeader {
    ProblemHeader { name, is_required }
}
