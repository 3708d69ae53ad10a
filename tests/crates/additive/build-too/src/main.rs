//! Declares a family with an adapter whose feature the build script does not enable.

use serde::Serialize;

#[status_core::codes("codes.toml", serde)]
enum Code {}

fn serializable<T: Serialize>(code: T) -> T {
    code
}

fn codes() -> String {
    format!("{} {}", env!("FROM_THE_BUILD_SCRIPT"), serializable(Code::One))
}

fn main() {
    println!("{}", codes());
}

#[test]
fn both_have_the_code() {
    assert_eq!(codes(), "1 One 1 One");
}
