//! The problem of an error while generated code builds it.

use core::fmt::Display;
use serde_core::Serialize;

use super::Problem;
use super::field::IsProblem;
use super::header_value::{HeaderValue, RetryAfter};
use super::parts::{Parts, Rules};
use super::violations::{self, Violations};
use crate::log::{self, Level};
use crate::{Code, HasStatus, HttpCode};

/// The parts of a problem that are the same for every value of a variant.
#[derive(Clone, Copy, Debug)]
pub struct Literals {
    /// The name of the error, for the log: `ShelfError::NoSuchBook`.
    pub error_type: &'static str,
    /// The level of the event, if `log` sets it.
    pub level: Option<Level>,
    /// The condition for sending the parts that are computed from the value.
    pub visibility: Visibility,
    /// The type.
    pub type_uri: Option<&'static str>,
    /// The title.
    pub title: Option<&'static str>,
    /// The detail.
    pub detail: Option<&'static str>,
    /// The instance.
    pub instance: Option<&'static str>,
    /// The headers.
    pub headers: &'static [(&'static str, &'static str)],
    /// The parts that only gRPC uses.
    pub grpc: GrpcLiterals,
}

/// The parts of a problem that only gRPC uses, each `None` if it is derived from the others.
#[derive(Clone, Copy, Debug)]
pub struct GrpcLiterals {
    /// The number of the code.
    pub code: Option<i32>,
    /// The domain.
    pub domain: Option<&'static str>,
    /// The reason.
    pub reason: Option<&'static str>,
}

impl Literals {
    /// The literals of a variant without keys.
    pub const NONE: Self = Self {
        error_type: "",
        level: None,
        visibility: Visibility::ClientError,
        type_uri: None,
        title: None,
        detail: None,
        instance: None,
        headers: &[],
        grpc: GrpcLiterals { code: None, domain: None, reason: None },
    };

    /// Sets these parts of a problem.
    fn set(&self, mut problem: Problem) -> Problem {
        if let Some(type_uri) = self.type_uri {
            problem = problem.with_type(type_uri);
        }
        if let Some(title) = self.title {
            problem = problem.with_title(title);
        }
        if let Some(detail) = self.detail {
            problem = problem.with_detail(detail);
        }
        if let Some(instance) = self.instance {
            problem = problem.with_instance(instance);
        }
        for (name, value) in self.headers {
            problem.parts.add_header(name, value);
        }
        let report = &mut problem.parts.report;
        report.error_type = Some(self.error_type);
        report.level = self.level;
        #[cfg(feature = "grpc")]
        {
            let rpc = problem.rpc_mut();
            rpc.code = self.grpc.code.map(crate::Received::new);
            rpc.domain = self.grpc.domain.map(Into::into);
            rpc.reason = self.grpc.reason.map(Into::into);
        }
        problem
    }
}

impl Problem {
    /// The constant parts of the problem of a variant, for a generated document.
    #[cfg(feature = "utoipa")]
    pub(crate) fn of_literals(
        status: crate::Received<crate::StatusCode>,
        reason: &'static str,
        literals: &Literals,
    ) -> Self {
        literals.set(Self::from_status(status).with_title(reason))
    }
}

/// The condition for sending the parts of a problem that are computed from the value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Visibility {
    /// If the status that is sent is a client error.
    ClientError,
    /// Always: `expose`.
    Exposed,
    /// Never: `hide`.
    Hidden,
}

/// An unfinished problem.
#[derive(Debug)]
pub struct Draft {
    problem: Problem,
    /// `true` if the client sees the parts that are computed from the value. The status that is sent decides,
    /// not the one in the attribute, because `HasStatus` may be implemented manually.
    is_visible: bool,
}

/// An error that becomes a problem.
#[derive(Debug)]
pub struct Erring<'a, E: ?Sized>(pub &'a E);

impl<E: HasStatus<Code: HttpCode> + Display + ?Sized> Erring<'_, E> {
    /// The problem of an error without keys: its code, and its text if the code is a client error.
    #[must_use]
    pub fn problem(self, error_type: &'static str) -> Problem {
        let mut draft = self.draft_with_text(&Literals::NONE);
        draft.problem.parts.report.error_type = Some(error_type);
        draft.problem
    }

    /// The draft: the code and the literals.
    #[must_use]
    pub fn draft(self, literals: &'static Literals) -> Draft {
        let code = self.0.status();
        let is_visible = match literals.visibility {
            Visibility::ClientError => code.is_client_error(),
            Visibility::Exposed => true,
            Visibility::Hidden => false,
        };
        let parts = match literals.title {
            // It replaces the reason phrase.
            Some(_) => Parts::without_title(code.number(), Rules::of_code(code)),
            None => Parts::of_code(code),
        };
        Draft { problem: literals.set(Problem::from_parts(parts)), is_visible }
    }

    /// The draft with the text of the error as its detail, if the client may see it.
    #[must_use]
    pub fn draft_with_text(self, literals: &'static Literals) -> Draft {
        let error = self.0;
        let mut draft = self.draft(literals);
        if draft.is_visible {
            draft.problem = draft.problem.with_displayed_detail(error);
        }
        draft
    }

    /// The problem of a variant whose field is a problem, with the code of the variant.
    ///
    /// It has the members of the field's problem only if the variant exposes them. It never has the headers
    /// of the field's problem, which belong to another response.
    #[must_use]
    pub fn other(self, literals: &'static Literals, other: &impl IsProblem) -> Problem {
        let mut problem = self.draft(literals).problem;
        if literals.visibility == Visibility::Exposed {
            let other = other.as_problem();
            problem = problem.with_type(other.type_uri());
            if let Some(title) = other.title() {
                problem = problem.with_title(title);
            }
            if let Some(detail) = other.detail() {
                problem = problem.with_detail(detail);
            }
            if let Some(instance) = other.instance() {
                problem = problem.with_instance(instance);
            }
            for (name, value) in other.extensions() {
                problem.extend(name, value);
            }
        }
        problem
    }

    /// The problem in the field of a variant with `#[status(from)]`.
    ///
    /// A status that does not report an error becomes 500.
    #[must_use]
    pub fn field(self, literals: &'static Literals, field: &impl IsProblem) -> Problem {
        let field = field.as_problem();
        if !field.parts.rules.is_error {
            log::unsent(format_args!("a problem whose status is not that of an error is answered with 500"));
            return self.draft(literals).problem;
        }
        let mut problem = field.clone();
        let report = &mut problem.parts.report;
        report.error_type.get_or_insert(literals.error_type);
        report.level = literals.level.or(report.level);
        problem
    }
}

/// The methods for a type that is not an error with a status. The type is reported elsewhere, and only once.
pub trait NotErring: Sized {
    /// Never called.
    fn problem(self, _: &'static str) -> Problem {
        Problem::from_parts(Parts::default())
    }

    /// Never called.
    fn draft(self, _: &'static Literals) -> Draft {
        Draft { problem: Problem::from_parts(Parts::default()), is_visible: false }
    }

    /// Never called.
    fn draft_with_text(self, literals: &'static Literals) -> Draft {
        self.draft(literals)
    }

    /// Never called.
    fn other<T>(self, literals: &'static Literals, _: &T) -> Problem {
        self.draft(literals).problem
    }

    /// Never called.
    fn field<T>(self, literals: &'static Literals, _: &T) -> Problem {
        self.draft(literals).problem
    }
}

impl<E: ?Sized> NotErring for Erring<'_, E> {}

/// The finished problem.
#[must_use]
pub fn finish(draft: Draft) -> Problem {
    draft.problem
}

/// The draft with a detail that is computed from the value, if the client may see it and there is one.
#[must_use]
pub fn with_detail<Kind, T: HeaderValue<Kind> + ?Sized>(draft: Draft, value: &T) -> Draft {
    draft.with(value, Problem::with_detail)
}

/// The draft with a field as the title, if the client may see it and there is one.
#[must_use]
pub fn with_title<Kind, T: HeaderValue<Kind> + ?Sized>(draft: Draft, value: &T) -> Draft {
    draft.with(value, Problem::with_title)
}

/// The draft with a field as the instance, if the client may see it and there is one.
#[must_use]
pub fn with_instance<Kind, T: HeaderValue<Kind> + ?Sized>(draft: Draft, value: &T) -> Draft {
    draft.with(value, Problem::with_instance)
}

/// The draft with a field as a header, if the client may see it and there is a value.
#[must_use]
pub fn with_header<Kind, T: HeaderValue<Kind> + ?Sized>(
    draft: Draft,
    name: &'static str,
    value: &T,
) -> Draft {
    draft.with(value, |problem, value| problem.with_header(name, value))
}

/// The draft with a constant as a header.
#[must_use]
pub fn with_constant<Kind, T: HeaderValue<Kind> + ?Sized>(
    mut draft: Draft,
    name: &'static str,
    value: &T,
) -> Draft {
    if let Some(value) = value.to_header_value() {
        draft.problem = draft.problem.with_header(name, value);
    }
    draft
}

/// The draft with a field as `Retry-After`. It only tells how long to wait, so any client may see it.
#[must_use]
pub fn with_retry_after<T: RetryAfter + ?Sized>(mut draft: Draft, name: &'static str, value: &T) -> Draft {
    if let Some(value) = value.to_retry_after() {
        draft.problem = draft.problem.with_header(name, value);
    }
    draft
}

/// The draft with a field as an extension, if the client may see it.
#[must_use]
pub fn with_extension<T: Serialize + ?Sized>(mut draft: Draft, name: &'static str, value: &T) -> Draft {
    if draft.is_visible {
        draft.problem.extend(name, value);
    }
    draft
}

/// The draft with a field as its `errors`, if the client may see them.
#[must_use]
pub fn with_errors(mut draft: Draft, violations: &Violations) -> Draft {
    if draft.is_visible {
        draft.problem = violations::with_errors(draft.problem, violations);
    }
    draft
}

impl Draft {
    /// The draft with a value that is computed from the error, if the client may see it and there is one.
    fn with<Kind, T: HeaderValue<Kind> + ?Sized>(
        mut self,
        value: &T,
        change: impl FnOnce(Problem, String) -> Problem,
    ) -> Self {
        if self.is_visible
            && let Some(value) = value.to_header_value()
        {
            self.problem = change(self.problem, value);
        }
        self
    }
}
