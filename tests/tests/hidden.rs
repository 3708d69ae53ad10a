//! Private enums in a binary crate: unused generated items do not cause `dead_code` warnings.
#![deny(dead_code, unused, unreachable_pub, unused_qualifications)]

mod failures {
    use status_core::{HasStatus, codes, status};

    #[codes("fixtures/app.toml", class = CodeClass)]
    pub(super) enum Code {}

    #[codes("fixtures/depot.toml")]
    #[repr(i64)]
    enum Depot {}

    #[codes("fixtures/mqtt.toml")]
    #[repr(u8)]
    pub(crate) enum Mqtt {}

    #[derive(HasStatus)]
    #[status(code = Code)]
    pub(super) enum Failure {
        #[status(499)]
        Closed,
    }

    #[derive(HasStatus)]
    #[status(code = Depot, -1)]
    struct Lost;

    pub(super) fn answer() -> (Code, Mqtt, i64) {
        (Failure::Closed.status(), status!(Mqtt, 0), Lost.status().as_i64())
    }
}

#[test]
fn answers() {
    assert_eq!(failures::answer(), (failures::Code::ClientClosedRequest, failures::Mqtt::Success, -1));
}

#[test]
fn in_a_function() {
    use status_core::{HasStatus, Received, codes, status};

    #[codes("fixtures/app.toml")]
    enum Code {}

    #[derive(HasStatus)]
    #[status(code = Code, 499)]
    struct Closed;

    // Two functions may have families with the same name.
    fn another() -> u8 {
        #[codes("fixtures/mqtt.toml")]
        #[repr(u8)]
        enum Code {}

        Code::Success.as_u8()
    }
    assert_eq!(Closed.status(), status!(Code, ClientClosedRequest));
    assert_eq!(Received::<Code>::from(750).recognize(), Some(Code::OutOfCoffee));

    assert_eq!(another(), 0);
}
