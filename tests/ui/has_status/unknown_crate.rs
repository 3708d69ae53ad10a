use status_core::HasStatus;

#[derive(HasStatus)]
#[status(crate = renamed, 404)]
struct Lost;

fn main() {}
