//! All errors of one request, in one problem.

#[cfg(feature = "garde")]
mod garde;
mod json;
mod place;
#[cfg(feature = "validator")]
mod validator;

use core::error::Error;
use core::fmt;

pub use self::place::{Path, Place, at, header, parameter};
use crate::{HasStatus, Problem, StatusCode, ToProblem};

/// All errors of one request, each with the part of the request that is wrong.
///
/// They are collected and returned together, so a client does not have to fix one after another:
///
/// ```
/// use status_core::violations::{at, parameter};
/// use status_core::{ToProblem, Violations};
///
/// # let (age, color, limit) = (-1, "pink", 50);
/// let mut violations = Violations::new();
/// violations.check(age > 0, "#/age", "must be a positive integer");
/// violations.check(["green", "red", "blue"].contains(&color), at(["profile", "color"]), "must be 'green', 'red' or 'blue'");
/// violations.check(limit <= 100, parameter("limit"), "must be at most 100");
///
/// let violations = violations.into_result().unwrap_err();
/// assert_eq!(
///     serde_json::to_string(&violations.to_problem())?,
///     r##"{"title":"Unprocessable Content","status":422,"detail":"the request has 2 errors","errors":[{"detail":"must be a positive integer","pointer":"#/age"},{"detail":"must be 'green', 'red' or 'blue'","pointer":"#/profile/color"}]}"##,
/// );
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// The problem has the status 422 and the member `errors`, in the form of RFC 9457, Section 3. At most
/// [`MAX`](Self::MAX) violations are kept and sent. The member `more` counts the additional ones.
///
/// With the features `garde` and `validator`, the reports of these crates convert to violations.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Violations {
    list: Vec<Violation>,
    more: usize,
}

/// One error of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    place: Place,
    detail: String,
}

impl Violations {
    /// The number of violations that are kept.
    pub const MAX: usize = 100;

    /// No violations.
    #[must_use]
    pub const fn new() -> Self {
        Self { list: Vec::new(), more: 0 }
    }

    /// Adds a violation unless the condition holds.
    ///
    /// The place is a JSON Pointer such as `"#/age"` or [`at(["age"])`](at), a [`parameter`] or a [`header`].
    pub fn check(
        &mut self,
        condition: bool,
        place: impl Into<Place>,
        detail: impl Into<String>,
    ) -> &mut Self {
        if condition { self } else { self.push(place, detail) }
    }

    /// Adds a violation.
    pub fn push(&mut self, place: impl Into<Place>, detail: impl Into<String>) -> &mut Self {
        if self.list.len() < Self::MAX {
            self.list.push(Violation { place: place.into(), detail: detail.into() });
        } else {
            self.more += 1;
        }
        self
    }

    /// Returns `true` if there are no violations.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The violations that are kept, in their order.
    pub fn iter(&self) -> core::slice::Iter<'_, Violation> {
        self.list.iter()
    }

    /// The number of violations beyond the kept ones.
    #[must_use]
    pub const fn more(&self) -> usize {
        self.more
    }

    /// `Ok` if there are no violations.
    ///
    /// # Errors
    ///
    /// The violations.
    pub fn into_result(self) -> Result<(), Self> {
        if self.is_empty() { Ok(()) } else { Err(self) }
    }
}

impl Violation {
    /// The part of the request.
    #[must_use]
    pub const fn place(&self) -> &Place {
        &self.place
    }

    /// A description of the error, for people.
    #[must_use]
    pub fn detail(&self) -> &str {
        &self.detail
    }
}

impl<'a> IntoIterator for &'a Violations {
    type Item = &'a Violation;
    type IntoIter = core::slice::Iter<'a, Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// The total number.
impl fmt::Display for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.list.len() + self.more {
            1 => f.write_str("the request has 1 error"),
            count => write!(f, "the request has {count} errors"),
        }
    }
}

impl Error for Violations {}

/// 422.
impl HasStatus for Violations {
    type Code = StatusCode;

    fn status(&self) -> StatusCode {
        StatusCode::UnprocessableContent
    }
}

impl ToProblem for Violations {
    fn to_problem(&self) -> Problem {
        with_errors(Problem::new(self.status()).with_detail(self.to_string()), self)
    }
}

/// For generated code: the problem with the violations as its `errors`.
#[must_use]
pub fn with_errors(mut problem: Problem, violations: &Violations) -> Problem {
    problem.extend(ERRORS, &violations.list);
    if violations.more > 0 {
        problem.extend(MORE, &violations.more);
    }
    problem
}

/// For generated code: the violations in the `errors` of a problem, if there are any.
#[must_use]
pub fn errors_of(problem: &Problem) -> Option<Violations> {
    let read = |name| problem.parts.extensions.json(&problem.parts.texts, name);
    let mut violations: Violations = serde_json::from_str(read(ERRORS)?).ok()?;
    let more = read(MORE).and_then(|more| serde_json::from_str(more).ok()).unwrap_or(0);
    violations.more = violations.more.saturating_add(more);
    Some(violations)
}

/// The member with the violations.
const ERRORS: &str = "errors";

/// The member with the number of additional ones.
const MORE: &str = "more";

#[cfg(test)]
mod tests {
    use super::*;

    fn body(violations: &Violations) -> String {
        serde_json::to_string(&violations.to_problem()).unwrap()
    }

    #[test]
    fn none() {
        let mut violations = Violations::new();
        violations.check(true, "#/age", "x").check(true, at(["a"]), String::new());
        assert!(violations.is_empty());
        assert_eq!(violations.into_result(), Ok(()));
    }

    #[test]
    fn each_kind_of_place() {
        let mut violations = Violations::new();
        violations.push("#/age", "a").push(parameter("limit"), "b").push(header("If-Match"), "c");
        assert_eq!(
            body(&violations),
            r##"{"title":"Unprocessable Content","status":422,"detail":"the request has 3 errors","errors":[{"detail":"a","pointer":"#/age"},{"detail":"b","parameter":"limit"},{"detail":"c","header":"If-Match"}]}"##
        );
        let problem = Problem::from(violations.clone());
        assert_eq!(errors_of(&problem), Some(violations.clone()));
        assert_eq!(problem.source().unwrap().to_string(), "the request has 3 errors");
        assert_eq!(violations.into_result().unwrap_err().iter().count(), 3);
    }

    #[test]
    fn at_most_so_many() {
        let mut violations = Violations::new();
        for number in 0..Violations::MAX + 5 {
            violations.check(number % 2 == 2, at([number]), "x");
        }
        assert_eq!(violations.iter().count(), Violations::MAX);
        assert_eq!(violations.more(), 5);
        assert_eq!(violations.to_string(), "the request has 105 errors");
        let problem = violations.to_problem();
        assert_eq!(
            problem.extension("errors").and_then(serde_json::Value::as_array).map(Vec::len),
            Some(100)
        );
        assert_eq!(problem.extension("more"), Some(&5.into()));
        assert_eq!(errors_of(&problem), Some(violations));
    }

    #[test]
    fn read() {
        let read = |errors: &str| {
            let problem: Problem = serde_json::from_str(&format!(r#"{{"errors": {errors}}}"#)).unwrap();
            errors_of(&problem)
        };
        assert_eq!(read("[]"), Some(Violations::new()));
        let violations =
            read(r##"[{"x": 1, "pointer": "#/a", "detail": "b"}, {"parameter": "c"}]"##).unwrap();
        let read_back: Vec<_> =
            violations.iter().map(|violation| (violation.place(), violation.detail())).collect();
        assert_eq!(read_back, [(&Place::from("#/a"), "b"), (&parameter("c"), "")]);
        // Only as many are kept as are sent.
        let many = format!("[{}]", vec![r##"{"pointer":"#/a"}"##; 150].join(","));
        let violations = read(&many).unwrap();
        assert_eq!((violations.iter().count(), violations.more()), (100, 50));
        for other in ["1", "{}", "[1]", "[{}]", r#"[{"pointer": 1}]"#, r#"{"Name": ["is missing"]}"#] {
            assert_eq!(read(other), None, "{other}");
        }
    }
}
