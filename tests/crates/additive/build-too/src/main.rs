//! Has a family with an adapter, whose feature the build script does not have.

use serde::Serialize;

#[status_core::codes("codes.toml", serde)]
enum Code {}

fn serializable<T: Serialize>(code: T) -> T {
    code
}

fn main() {
    println!("{} {}", env!("FROM_THE_BUILD_SCRIPT"), serializable(Code::One));
}
