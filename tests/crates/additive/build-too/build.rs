//! Declares its own family, without adapters, in the build script.

#[status_core::codes("codes.toml")]
enum Code {}

fn main() {
    println!("cargo::rustc-env=FROM_THE_BUILD_SCRIPT={}", Code::One);
}
