//! A user's own names do not change what the derive generates.
#![no_implicit_prelude]
#![allow(dead_code, non_camel_case_types, non_upper_case_globals)]
#![deny(warnings)]

use ::status_core::FromProblem;

struct Option;
struct Result;
struct Problem;
struct Some;
struct String;
const id: u8 = 0;
const problem: u8 = 0;

#[derive(FromProblem)]
#[problem(base = "https://example.com/")]
enum Failure<'a, T, const N: usize> {
    #[status(404)]
    #[problem(type = "missing", header("X-Id" = r#type))]
    Missing {
        #[problem(extension)]
        id: [T; 2],
        r#type: ::core::option::Option<u32>,
        #[problem(default)]
        rest: ::core::marker::PhantomData<(&'a (), [(); N])>,
    },
    #[problem(other)]
    Other(::status_core::Problem),
}

fn main() {
    let found = ::status_core::Problem::of_response(404, [("X-Id", "7")], r#"{"type":"missing","id":[1,2]}"#);
    match <Failure<'static, u8, 3> as ::core::convert::From<_>>::from(found) {
        Failure::Missing { id: [1, 2], r#type: ::core::option::Option::Some(7), .. } => {}
        _ => ::std::panic!("other"),
    }
}
