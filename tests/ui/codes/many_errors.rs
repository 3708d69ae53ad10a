//! Everything that is wrong with a spec is told in one build, each at the path of the spec, in the order of the file.

#[status_core::codes("./many_errors.toml")]
pub enum Status {}

fn main() {}
