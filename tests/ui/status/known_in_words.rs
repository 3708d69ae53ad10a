use status_core::{Known, StatusCode};
use status_tests::AppStatus;

fn missing<C: Known<499>>() -> C {
    C::VALUE
}

fn main() {
    let _: AppStatus = missing();
    let _: StatusCode = missing();
}
