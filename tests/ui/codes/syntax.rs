//! A spec that is broken in some sections: what stands in the others is there.

#[status_core::codes("./syntax.toml")]
pub enum Status {}

fn main() {
    let _ = (Status::BadRequest, Status::LengthRequired.reason());
}
