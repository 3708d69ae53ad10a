//! Has a family of its own, without adapters, before the program is compiled.

#[status_core::codes("codes.toml")]
enum Code {}

fn main() {
    println!("cargo::rustc-env=FROM_THE_BUILD_SCRIPT={}", Code::One);
}
