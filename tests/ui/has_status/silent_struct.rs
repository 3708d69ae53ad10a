use status_core::HasStatus;

#[derive(HasStatus)]
struct Lost;

fn main() {}
