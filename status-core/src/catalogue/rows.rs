//! The entries of an error, as `#[derive(ToProblem)]` writes them.

use super::entry::Kind;
use super::problem_type::{Declaration, ProblemParts};
use super::{ProblemDetail, ProblemEntry, ProblemExtension, ProblemGrpc, ProblemHeader, ProblemType};
use crate::__private::{CodeProperties, CodeTable, CodeTexts, GrpcLiterals, Literals, Visibility};

/// For generated code: the entry of a variant, from the number of its code.
#[derive(Clone, Copy, Debug)]
pub enum Row {
    /// A variant without keys: its name and the number of its code.
    Plain(&'static str, i128),
    /// A variant with documentation and without keys: its name, the number of its code, its description.
    Described(&'static str, i128, &'static str),
    /// A variant without headers whose title is fixed and whose detail is a literal or the text of the error: its
    /// name, the number of its code, its description (empty if it has none), the literals and the extensions.
    /// A tuple of few fields is quick to compile.
    Own(&'static str, i128, &'static str, &'static Literals, &'static [ProblemExtension]),
    /// Any other variant.
    Full {
        /// The number of the code; not the number of any code if the code is only known at run time.
        number: i128,
        /// The name.
        name: &'static str,
        /// The documentation.
        description: Option<&'static str>,
        /// The parts that are the same for every value.
        literals: &'static Literals,
        /// `true` if the title is computed from the value.
        has_computed_title: bool,
        /// `true` if the detail is computed from the value.
        has_computed_detail: bool,
        /// The extensions.
        extensions: &'static [ProblemExtension],
        /// The headers.
        headers: &'static [ProblemHeader],
    },
    /// A transparent variant.
    Nested(&'static [ProblemEntry]),
}

/// For generated code: the entries of an error.
#[must_use]
pub const fn entries<const COUNT: usize>(
    table: &CodeTable,
    declaration: &'static Declaration,
    rows: &[Row; COUNT],
) -> [ProblemEntry; COUNT] {
    let mut entries = [ProblemEntry::NONE; COUNT];
    let mut at = 0;
    while at < COUNT {
        entries[at].kind = match rows[at] {
            Row::Plain(name, number) => plain(table.of(number), declaration, name, None),
            Row::Described(name, number, description) => {
                plain(table.of(number), declaration, name, Some(description))
            }
            Row::Own(name, number, description, literals, extensions) => {
                let description = if description.is_empty() { None } else { Some(description) };
                let code = table.of(number);
                let detail = detail(code, literals, true);
                let parts =
                    ProblemParts { name, description, detail, extensions, ..ProblemParts::of(declaration) };
                with_literals(code, literals, false, parts)
            }
            Row::Full {
                number,
                name,
                description,
                literals,
                has_computed_title,
                has_computed_detail,
                extensions,
                headers,
            } => {
                let code = table.of(number);
                let detail = detail(code, literals, has_computed_detail);
                let parts = ProblemParts {
                    name,
                    description,
                    detail,
                    extensions,
                    headers,
                    ..ProblemParts::of(declaration)
                };
                with_literals(code, literals, has_computed_title, parts)
            }
            Row::Nested(nested) => Kind::Nested(nested),
        };
        at += 1;
    }
    entries
}

/// A code of the family; `None` if it is only known at run time, or does not exist.
type FoundCode = Option<(CodeProperties, CodeTexts)>;

/// The source of the detail of a variant with keys.
const fn detail(code: FoundCode, literals: &Literals, is_computed: bool) -> ProblemDetail {
    match literals.detail {
        Some(detail) => ProblemDetail::Literal(detail),
        None if is_computed => computed_detail(code, literals.visibility),
        None => ProblemDetail::Hidden,
    }
}

/// A variant with keys.
const fn with_literals(
    code: FoundCode,
    literals: &Literals,
    has_computed_title: bool,
    mut parts: ProblemParts,
) -> Kind {
    parts.type_uri = literals.type_uri;
    parts.title = literals.title;
    one(code, has_computed_title, &literals.grpc, parts)
}

/// A variant without keys.
const fn plain(
    code: FoundCode,
    declaration: &'static Declaration,
    name: &'static str,
    description: Option<&'static str>,
) -> Kind {
    let detail = computed_detail(code, Visibility::ClientError);
    let parts = ProblemParts { name, description, detail, ..ProblemParts::of(declaration) };
    one(code, false, &Literals::NONE.grpc, parts)
}

/// A variant with the code of this number. If no title is given or computed, the title is the reason phrase.
const fn one(
    code: FoundCode,
    has_computed_title: bool,
    grpc: &GrpcLiterals,
    mut parts: ProblemParts,
) -> Kind {
    if let Some((code, texts)) = code {
        parts.status = Some(code.number);
        if parts.title.is_none() && !has_computed_title {
            parts.title = Some(texts.reason);
        }
    }
    if parts.declaration.answers_grpc {
        parts.grpc = self::grpc(parts.status, grpc);
    }
    Kind::One(ProblemType::new(parts))
}

/// The answer of gRPC. `None` if it is only known at run time, or if a derive reports that the code does not
/// exist.
#[cfg(feature = "grpc")]
const fn grpc(status: Option<u16>, literals: &GrpcLiterals) -> Option<ProblemGrpc> {
    let code = match (literals.code, status) {
        (Some(number), _) => crate::grpc::GrpcCode::from_i32(number),
        (None, Some(status)) => Some(crate::grpc_code::of_error_number(status)),
        (None, None) => None,
    };
    match code {
        Some(code) => Some(ProblemGrpc { code: code.reason(), reason: literals.reason }),
        None => None,
    }
}

/// Without the feature, the keys of gRPC are errors.
#[cfg(not(feature = "grpc"))]
const fn grpc(_: Option<u16>, _: &GrpcLiterals) -> Option<ProblemGrpc> {
    None
}

/// The source of a detail that is computed from the error.
const fn computed_detail(code: FoundCode, visibility: Visibility) -> ProblemDetail {
    let is_visible = match (visibility, code) {
        (Visibility::Exposed, _) => true,
        (Visibility::ClientError, Some((code, _))) => code.is_client_error,
        (Visibility::Hidden, _) | (Visibility::ClientError, None) => false,
    };
    if is_visible { ProblemDetail::FromError } else { ProblemDetail::Hidden }
}
