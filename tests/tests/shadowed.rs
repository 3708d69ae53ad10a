//! Generated code next to the user's modules, types, traits, constants and macros with names from `core`, the
//! prelude and `status-core`. Most of the test is that it compiles.
#![allow(
    dead_code,
    unused_macros,
    non_camel_case_types,
    clippy::upper_case_acronyms,
    reason = "the names are the test"
)]

mod core {}
mod std {}
mod alloc {}
mod status_core {}
mod primitive {}
mod option {}
mod result {}

macro_rules! concat {
    () => {};
}
macro_rules! env {
    () => {};
}
macro_rules! include_bytes {
    () => {};
}
macro_rules! unreachable {
    () => {};
}
macro_rules! matches {
    () => {};
}

macro_rules! types {
    ($($name:ident)*) => { $(struct $name;)* };
}
types! {
    Option Result Some None Ok Err String str Box Vec Self_ Names State Date
    u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize bool char
    StatusClass ParseCodeError UnknownCode Received NoClass Declared Sealed
}

macro_rules! traits {
    ($($name:ident)*) => { $(trait $name {})* };
}
traits! {
    From Into TryFrom TryInto Clone Copy Default Debug Display PartialEq Eq PartialOrd Ord Hash FromStr Iterator Error Send Sync Sized Drop Fn
    ToString AsRef Code Class Known HttpCode
}

#[::status_core::codes("fixtures/app.toml")]
pub enum StatusCode {}

#[::status_core::codes("fixtures/depot.toml", class = HasStatus)]
#[repr(i64)]
#[non_exhaustive]
pub enum Depot {}

#[::status_core::codes("fixtures/amqp.toml")]
enum Amqp {}

#[derive(::status_core::HasStatus)]
#[status(code = StatusCode)]
enum Failure<T, const N: ::core::primitive::usize> {
    #[status(404)]
    Option,
    #[status(ClientClosedRequest)]
    Some(String),
    #[status(transparent)]
    Result(T),
    #[status(transparent)]
    str { u16: StatusCode },
    #[status(499)]
    None([u8; N]),
}

/// Without `code`, the family is `::status_core::StatusCode`, and not the one in this module.
#[derive(::status_core::HasStatus)]
#[status(410)]
struct Gone;

const MISSING: ::status_core::StatusCode = ::status_core::status!(404);
const CLOSED: StatusCode = ::status_core::status!(StatusCode, ClientClosedRequest);

#[test]
fn all_is_found() {
    use ::status_core::HasStatus as _;

    let failures: [Failure<Gone, 0>; 5] = [
        Failure::Option,
        Failure::Some(String),
        Failure::Result(Gone),
        Failure::str { u16: StatusCode::OutOfCoffee },
        Failure::None([]),
    ];
    ::std::assert_eq!(failures.map(|failure| failure.status().as_u16()), [404, 499, 410, 700, 499]);
    ::std::assert!(::std::matches!(CLOSED, ::status_core::status!(StatusCode, 499)));
    ::std::assert_eq!(StatusCode::from(MISSING), StatusCode::NotFound);
    ::std::assert_eq!(
        <StatusCode as ::core::str::FromStr>::from_str("499 Client Closed Request"),
        ::core::result::Result::Ok(CLOSED)
    );
    ::std::assert_eq!(Amqp::from_u16(0), ::core::option::Option::None);
    ::std::assert_eq!(
        Depot::ALL.len(),
        Depot::ALL
            .iter()
            .filter(|code| Depot::from_bytes(code.as_i64().to_string().as_bytes())
                == ::core::option::Option::Some(**code))
            .count()
    );
}
