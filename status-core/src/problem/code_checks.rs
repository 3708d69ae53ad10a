//! The checks of `#[derive(ToProblem)]` that depend on the codes of a family. The compiler evaluates them.
//!
//! Generated code calls them in a `const`. Each panics with the text of the error; with `#[track_caller]`,
//! the error points at the attribute.

use core::marker::PhantomData;

use super::header;
use crate::__private::{Lookup, PanicText};
use crate::{Code, HttpCode, StatusCode};

/// The codes of a family of HTTP status codes, for the checks.
#[derive(Clone, Copy, Debug)]
pub struct CodeTable {
    /// The codes, ascending.
    pub codes: &'static [CodeProperties],
    /// The texts of each code. It is a `static`, so the compiler evaluates it only where a text is needed.
    pub texts: &'static [CodeTexts],
    /// The numbers and names of the codes.
    pub lookup: Lookup,
}

/// The properties of a code.
#[derive(Clone, Copy, Debug)]
pub struct CodeProperties {
    /// The number.
    pub number: u16,
    /// `true` if it reports an error.
    pub is_error: bool,
    /// `true` if its class is `client-error`.
    pub is_client_error: bool,
    /// `true` if a response never has a body.
    pub is_bodiless: bool,
    /// The headers that a response must carry.
    pub required_headers: &'static [&'static str],
}

/// The texts of a code.
#[derive(Clone, Copy, Debug)]
pub struct CodeTexts {
    /// The reason phrase.
    pub reason: &'static str,
    /// The place where the code is defined.
    pub reference: Option<&'static str>,
}

impl CodeProperties {
    /// A placeholder for building an array.
    pub const NONE: Self = Self {
        number: 0,
        is_error: false,
        is_client_error: false,
        is_bodiless: false,
        required_headers: &[],
    };
}

impl CodeTexts {
    /// A placeholder for building an array.
    pub const NONE: Self = Self { reason: "", reference: None };
}

/// The table of a family of HTTP status codes. [`OtherCodeTable`] is the fallback for any other type.
#[derive(Debug)]
pub struct CodeTableOf<C>(PhantomData<C>);

impl<C: HttpCode> CodeTableOf<C> {
    /// The table.
    pub const CODE_TABLE: CodeTable = C::CODE_TABLE;
}

/// An empty table for any other type. Another error reports that it is not a family of HTTP status codes.
pub trait OtherCodeTable {
    /// The empty table.
    const CODE_TABLE: CodeTable = CodeTable { codes: &[], texts: &[], lookup: StatusCode::LOOKUP };
}

impl<C> OtherCodeTable for CodeTableOf<C> {}

/// Replaces a code in generated code by the number of the code.
#[derive(Clone, Copy, Debug)]
pub struct NumberOfName(i128);

impl NumberOfName {
    /// The number.
    #[doc(hidden)]
    #[must_use]
    pub const fn __number(self) -> i128 {
        self.0
    }
}

impl CodeTable {
    /// The properties and texts of a code. An unknown code is reported elsewhere.
    #[must_use]
    pub const fn of(&self, number: i128) -> Option<(CodeProperties, CodeTexts)> {
        let position = self.lookup.numbers.of(number);
        if position < self.codes.len() { Some((self.codes[position], self.texts[position])) } else { None }
    }

    /// The number of the code with this normalized name; not the number of any code if there is none.
    #[must_use]
    pub const fn number_of_name(&self, normalized: &str) -> NumberOfName {
        let index = self.lookup.names.of_normalized(normalized.as_bytes());
        NumberOfName(if index < self.codes.len() { self.codes[index].number as i128 } else { -1 })
    }

    const fn properties(&self, number: i128) -> Option<&CodeProperties> {
        let position = self.lookup.numbers.of(number);
        if position < self.codes.len() { Some(&self.codes[position]) } else { None }
    }

    /// Panics unless this is an error code and the response has every header that the code requires.
    #[track_caller]
    pub const fn check_code(&self, number: i128, headers: &[&str]) {
        let Some(properties) = self.properties(number) else { return };
        if !properties.is_error {
            self.text(number).and(" is not an error status, so an error cannot have it").panic();
        }
        let mut missing = PanicText::NONE;
        let mut suggestion = PanicText::NONE;
        let mut count = 0;
        let mut at = 0;
        while at < properties.required_headers.len() {
            let required = properties.required_headers[at];
            if !contains(headers, required) {
                let (before, separator) = if count == 0 { ("`", "") } else { (" and `", ", ") };
                missing = missing.and(before).and(required).and("`");
                suggestion = suggestion.and(separator).and("header(\"").and(required).and("\" = …)");
                count += 1;
            }
            at += 1;
        }
        if count > 0 {
            let headers = if count == 1 { " must have the header " } else { " must have the headers " };
            let text = self.text(number).and(headers).and(missing.as_str());
            text.and_in_parentheses(self.reference(number))
                .and(": add `#[problem(")
                .and(suggestion.as_str())
                .and(")]`")
                .panic();
        }
    }

    /// Panics unless the code maps to a gRPC code. The table is that of `GrpcCode::of_http_status`.
    #[track_caller]
    pub const fn check_grpc(&self, number: i128) {
        // A code that is not an error is reported by `check_code`.
        let Some(CodeProperties { is_error: true, is_client_error, .. }) = self.properties(number) else {
            return;
        };
        let choices = match number {
            400 | 401 | 403 | 404 | 412 | 416 | 422 | 429 | 499 | 500 | 501 | 503 | 504 => return,
            409 => "`Aborted` or `AlreadyExists`",
            _ if *is_client_error => {
                "`InvalidArgument`, `FailedPrecondition`, `NotFound` or another code for client errors"
            }
            _ => "`Internal`, `Unavailable`, `DataLoss` or another code for server errors",
        };
        self.text(number)
            .and(" does not map to a single gRPC code: add `#[problem(grpc = …)]` with ")
            .and(choices)
            .panic();
    }

    /// Panics unless the client may see values that are computed from an error with this code.
    #[track_caller]
    pub const fn check_visible(&self, number: i128, what: &str) {
        let Some(properties) = self.properties(number) else { return };
        // A code that is not an error is reported by `check_code`.
        if properties.is_error && !properties.is_client_error {
            self.text(number)
                .and(" is not a client error, so its fields are hidden: add `#[problem(expose)]` to send ")
                .and(what)
                .panic();
        }
    }

    /// Panics if the client would see the text of an error's source.
    #[track_caller]
    pub const fn check_source(&self, number: i128) {
        let Some(properties) = self.properties(number) else { return };
        if properties.is_client_error {
            self.text(number)
                .and(" is a client error, so this text is sent to the client, and it contains the source of the error: ")
                .and("add `#[problem(hide)]` to send no text, `#[problem(detail = \"…\")]` to send another, or ")
                .and("`#[problem(expose)]` to send this one")
                .panic();
        }
    }

    /// Panics if no code requires a header without a value.
    #[track_caller]
    pub const fn check_promise(&self, numbers: &[i128], header: &str) {
        let mut at = 0;
        while at < numbers.len() {
            match self.properties(numbers[at]) {
                Some(properties) if !contains(properties.required_headers, header) => {}
                Some(_) | None => return,
            }
            at += 1;
        }
        let text = match numbers {
            [number] => self.text(*number).and(" does not require"),
            _ => PanicText::NONE.and("none of these codes requires"),
        };
        text.and(" the header `")
            .and(header)
            .and("`: add a value, as in `header(\"")
            .and(header)
            .and("\" = …)`, or remove it")
            .panic();
    }

    /// Panics if the value of a required header is empty.
    #[track_caller]
    pub const fn check_not_empty(&self, number: i128, header: &str, is_empty: bool) {
        if is_empty {
            self.check_required(number, header, ", so its value cannot be empty");
        }
    }

    /// Panics if the value of a required header is optional.
    #[track_caller]
    pub const fn check_present(&self, number: i128, header: &str, is_present: bool) {
        if !is_present {
            self.check_required(number, header, ", so its field cannot be an `Option`");
        }
    }

    #[track_caller]
    const fn check_required(&self, number: i128, header: &str, so: &str) {
        let Some(properties) = self.properties(number) else { return };
        if contains(properties.required_headers, header) {
            let text = self.text(number).and(" must have the header `").and(header).and("`");
            text.and_in_parentheses(self.reference(number)).and(so).panic();
        }
    }

    /// The reference of a code; empty if there is none.
    const fn reference(&self, number: i128) -> &'static str {
        match self.of(number) {
            Some((_, CodeTexts { reference: Some(reference), .. })) => reference,
            _ => "",
        }
    }

    /// `` `404 Not Found` ``.
    const fn text(&self, number: i128) -> PanicText {
        let Some((CodeProperties { number, .. }, texts)) = self.of(number) else { return PanicText::NONE };
        let digits =
            [b'0' + (number / 100 % 10) as u8, b'0' + (number / 10 % 10) as u8, b'0' + (number % 10) as u8];
        PanicText::NONE.and("`").and_bytes(&digits).and(" ").and(texts.reason).and("`")
    }
}

/// Panics if a gRPC code does not report an error.
#[track_caller]
pub const fn check_grpc_code(code: i32) {
    if code == 0 {
        PanicText::NONE.and("`OK` does not report an error, so an error cannot have it").panic();
    }
}

/// Returns `true` if one of the names equals this one, ignoring case.
const fn contains(names: &[&str], name: &str) -> bool {
    let mut at = 0;
    while at < names.len() {
        if header::is_same(names[at].as_bytes(), name.as_bytes()) {
            return true;
        }
        at += 1;
    }
    false
}
