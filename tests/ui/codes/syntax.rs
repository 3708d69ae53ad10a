//! A spec with syntax errors in some sections. The other sections are read.

#[status_core::codes("./syntax.toml")]
pub enum Status {}

fn main() {
    let _ = (Status::BadRequest, Status::LengthRequired.reason());
}
