//! Lints that the user forbids. Generated code does not need exceptions, and has the lint levels of the
//! user's enum.
#![forbid(dead_code, unused_imports, unused, nonstandard_style, missing_docs)]

/// Mostly unused families.
mod families {
    use status_core::{codes, status};

    #[codes("fixtures/app.toml")]
    enum App {}

    #[codes("fixtures/depot.toml", class = Stage)]
    #[repr(i32)]
    pub(super) enum Depot {}

    #[codes("fixtures/mqtt.toml")]
    #[repr(u8)]
    enum Mqtt {}

    pub(super) fn numbers() -> [i64; 3] {
        [App::Gone.as_u16().into(), Depot::Ok.as_i32().into(), status!(Mqtt, 0).as_u8().into()]
    }
}

#[test]
fn forbidden_lints() {
    assert_eq!(families::numbers(), [410, 0, 0]);
}
