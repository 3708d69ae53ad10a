//! What `#[derive(ToProblem)]` has the compiler check, since only the compiler knows the codes of a family.
//!
//! Generated code asks in a `const` and panics with the text that it gets, under the attribute in question.

use core::marker::PhantomData;
use core::num::NonZero;
use core::time::Duration;
use std::time::SystemTime;

use crate::HttpCode;

/// What is known of the codes of a family at compile time.
#[derive(Clone, Copy, Debug)]
pub struct Facts {
    /// The codes, ascending.
    pub codes: &'static [CodeFacts],
    /// The names that are no variant's, without `_`, and the positions of their codes.
    pub other_names: &'static [(&'static str, u32)],
}

/// What is known of a code at compile time.
#[derive(Clone, Copy, Debug)]
pub struct CodeFacts {
    /// The number.
    pub number: u16,
    /// The name of the variant.
    pub name: &'static str,
    /// The reason phrase.
    pub reason: &'static str,
    /// Where the code is defined.
    pub reference: Option<&'static str>,
    /// Whether it reports an error.
    pub is_error: bool,
    /// Whether a response never has a body.
    pub is_bodiless: bool,
    /// Whether its class is `client-error`.
    pub is_client_error: bool,
    /// The headers that a response must carry.
    pub required_headers: &'static [&'static str],
}

impl CodeFacts {
    /// The facts about no code, to begin a table with.
    pub const NONE: Self = Self {
        number: 0,
        name: "",
        reason: "",
        reference: None,
        is_error: false,
        is_bodiless: false,
        is_client_error: false,
        required_headers: &[],
    };
}

impl Facts {
    /// The code with this number. That there may be none is for `HasStatus` to say.
    #[must_use]
    pub const fn of_number(&self, number: i128) -> Option<CodeFacts> {
        let mut at = 0;
        while at < self.codes.len() {
            if self.codes[at].number as i128 == number {
                return Some(self.codes[at]);
            }
            at += 1;
        }
        None
    }

    /// The code whose variant has this name, or that has it as another name, which is given without `_`.
    #[must_use]
    pub const fn of_name(&self, name: &str, other_name: &str) -> Option<CodeFacts> {
        let mut at = 0;
        while at < self.codes.len() {
            if is_same(name, self.codes[at].name) {
                return Some(self.codes[at]);
            }
            at += 1;
        }
        let mut at = 0;
        while at < self.other_names.len() {
            let (other, position) = self.other_names[at];
            if is_same(other_name, other) {
                return Some(self.codes[position as usize]);
            }
            at += 1;
        }
        None
    }
}

/// Leads from a type to the facts about its codes, if it is a family of HTTP, and to none if it is not: that is another error's business.
#[derive(Debug)]
pub struct Family<C>(PhantomData<C>);

impl<C: HttpCode> Family<C> {
    /// The facts.
    pub const FACTS: Facts = C::FACTS;
}

/// Answers for every type that is no [`Family`].
pub trait OtherFamily {
    /// No facts.
    const FACTS: Facts = Facts { codes: &[], other_names: &[] };
}

impl<C> OtherFamily for Family<C> {}

/// Whether a type says only how long to wait, so that it may be sent where everything that the error holds is hidden.
#[derive(Debug)]
pub struct Delay<T>(PhantomData<T>);

impl<T: Wait> Delay<T> {
    /// It does.
    pub const IS: bool = true;
}

/// Answers for every type that is no [`Delay`].
pub trait NoDelay {
    /// It does not.
    const IS: bool = false;
}

impl<T> NoDelay for Delay<T> {}

/// A number of seconds, a duration or a point in time.
pub trait Wait {}

impl<T: Wait> Wait for Option<T> {}

macro_rules! wait {
    ($($kind:ty)*) => { $(impl Wait for $kind {})* };
}

wait!(u8 u16 u32 u64 u128 usize Duration SystemTime);
wait!(NonZero<u8> NonZero<u16> NonZero<u32> NonZero<u64> NonZero<u128> NonZero<usize>);

/// What is wrong with an error that answers with this code and these headers.
#[must_use]
pub const fn missing(code: Option<CodeFacts>, headers: &[&str]) -> Option<Text> {
    let Some(code) = code else { return None };
    if !code.is_error {
        return Some(Text::of(code).and(" is not an error, so it cannot be the answer to one"));
    }
    let mut at = 0;
    while at < code.required_headers.len() {
        let header = code.required_headers[at];
        if !contains(headers, header) {
            let text = Text::of(code).and(" must carry the header `").and(header).and("`");
            let text = match code.reference {
                Some(reference) => text.and(" (").and(reference).and(")"),
                None => text,
            };
            return Some(text.and(": write `#[problem(header(\"").and(header).and("\" = …))]`"));
        }
        at += 1;
    }
    None
}

/// What is wrong with sending `what` the error holds with this code.
#[must_use]
pub const fn hidden(code: Option<CodeFacts>, what: &str) -> Option<Text> {
    let Some(code) = code else { return None };
    // What is no error is wrong altogether, and said to be so by `missing`.
    if code.is_client_error || !code.is_error {
        return None;
    }
    let text = Text::of(code).and(" is not the client's fault, so what the error holds is hidden: ");
    Some(text.and(what).and(" needs `#[problem(expose)]`"))
}

/// What is wrong with a field in `Retry-After` where `#[problem(hide)]` stands.
#[must_use]
pub const fn withheld(is_delay: bool) -> Option<Text> {
    if is_delay {
        return None;
    }
    let text = "`hide` keeps what the error holds from the client, but for a `Retry-After` of an unsigned integer, a `Duration` or a `SystemTime`";
    Some(Text::NONE.and(text))
}

/// Whether one of the headers has this name, in any case.
const fn contains(headers: &[&str], name: &str) -> bool {
    let mut at = 0;
    while at < headers.len() {
        if is_same(headers[at], name) {
            return true;
        }
        at += 1;
    }
    false
}

/// Whether two names are the same, whatever their case.
const fn is_same(one: &str, other: &str) -> bool {
    let (mut one, mut other) = (one.as_bytes(), other.as_bytes());
    while let ([left, one_rest @ ..], [right, other_rest @ ..]) = (one, other) {
        if !left.eq_ignore_ascii_case(right) {
            return false;
        }
        (one, other) = (one_rest, other_rest);
    }
    one.is_empty() && other.is_empty()
}

/// A text that is put together at compile time. What does not fit is left out.
#[derive(Clone, Copy, Debug)]
pub struct Text {
    bytes: [u8; 512],
    length: usize,
}

impl Text {
    const NONE: Self = Self { bytes: [0; 512], length: 0 };

    /// `` `404 Not Found` ``.
    const fn of(code: CodeFacts) -> Self {
        let number = [
            b'0' + (code.number / 100 % 10) as u8,
            b'0' + (code.number / 10 % 10) as u8,
            b'0' + (code.number % 10) as u8,
        ];
        Self::NONE.and("`").and_bytes(&number).and(" ").and(code.reason).and("`")
    }

    /// This and another text.
    const fn and(self, text: &str) -> Self {
        self.and_bytes(text.as_bytes())
    }

    const fn and_bytes(mut self, bytes: &[u8]) -> Self {
        let mut at = 0;
        while at < bytes.len() && self.length < self.bytes.len() {
            self.bytes[self.length] = bytes[at];
            self.length += 1;
            at += 1;
        }
        self
    }

    /// The text.
    #[must_use]
    pub const fn as_str(&self) -> &str {
        let (text, _) = self.bytes.split_at(self.length);
        match core::str::from_utf8(text) {
            Ok(text) => text,
            // The last character did not fit.
            Err(error) => match core::str::from_utf8(text.split_at(error.valid_up_to()).0) {
                Ok(text) => text,
                Err(_) => "",
            },
        }
    }
}
