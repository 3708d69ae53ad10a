//! Lint levels on the user's enum apply to everything that is generated, and an `#[expect]` is never
//! unfulfilled.
#![deny(warnings, missing_docs, nonstandard_style, unfulfilled_lint_expectations)]

use status_core::codes;

/// Completely unused.
#[codes("fixtures/app.toml")]
#[expect(dead_code)]
enum Hidden {}

/// The class enum and the constants of former names also have such names.
#[codes("fixtures/app.toml")]
#[allow(non_camel_case_types, non_upper_case_globals)]
enum app_status {}

/// The attribute may be above `#[codes]`, and conditional.
#[expect(non_camel_case_types)]
#[cfg_attr(not(any()), expect(dead_code, reason = "not needed"))]
#[codes("fixtures/mqtt.toml")]
#[repr(u8)]
enum mqtt_code {}

/// The implementations of a deprecated family do not cause warnings.
#[codes("fixtures/depot.toml")]
#[deprecated = "there is no depot any more"]
#[repr(i32)]
pub enum Depot {}

/// A nested condition.
#[codes("fixtures/grpc.toml")]
#[cfg_attr(all(), cfg(any()))]
#[repr(i32)]
enum Gone {}

#[test]
fn families() {
    assert_eq!(app_status::Gone.as_u16(), 410);
    assert_eq!(mqtt_code::Success.as_u8(), 0);
}
