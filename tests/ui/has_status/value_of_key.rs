use status_core::HasStatus;

#[derive(HasStatus)]
#[status(code = 404)]
struct Lost;

#[derive(HasStatus)]
#[status(code, 404)]
struct Gone;

#[derive(HasStatus)]
#[status(404, code =)]
struct Missing;

#[derive(HasStatus)]
#[status(crate = "status_core", 404)]
struct Broken;

#[derive(HasStatus)]
#[status(code = "AppStatus", 404)]
struct Busy;

#[derive(HasStatus)]
#[status(transparent = true)]
struct Closed(Lost);

fn main() {}
