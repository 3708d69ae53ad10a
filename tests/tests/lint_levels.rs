//! Lint levels on the shell: everything that is generated has them, and nothing that is generated disappoints an `#[expect]`.
#![deny(warnings, missing_docs, nonstandard_style, unfulfilled_lint_expectations)]

use status_core::codes;

/// Unused as a whole.
#[codes("fixtures/app.toml")]
#[expect(dead_code)]
enum Hidden {}

/// The class enum and the constants of former names have such names as well.
#[codes("fixtures/app.toml")]
#[allow(non_camel_case_types, non_upper_case_globals)]
enum app_status {}

/// The attribute may be written above and depend on a condition.
#[expect(non_camel_case_types)]
#[cfg_attr(not(any()), expect(dead_code, reason = "not needed"))]
#[codes("fixtures/mqtt.toml")]
#[repr(u8)]
enum mqtt_code {}

/// A deprecated family is not used by its own implementations, as far as the user can tell.
#[codes("fixtures/depot.toml")]
#[deprecated = "there is no depot any more"]
#[repr(i32)]
pub enum Depot {}

/// A condition within a condition.
#[codes("fixtures/grpc.toml")]
#[cfg_attr(all(), cfg(any()))]
#[repr(i32)]
enum Gone {}

#[test]
fn families() {
    assert_eq!(app_status::Gone.as_u16(), 410);
    assert_eq!(mqtt_code::Success.as_u8(), 0);
}
