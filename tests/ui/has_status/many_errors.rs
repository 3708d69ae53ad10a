use status_core::HasStatus;

#[derive(HasStatus)]
#[status(transparent)]
#[status(crate = status_core, crate = status_core)]
enum Failure {
    #[status(404, 410)]
    Lost,
    #[status("404")]
    Gone,
    #[status(transparent)]
    Unit,
    #[status(499)]
    Closed,
    #[status(NotFond)]
    Missing,
    #[status(code = 1, transparant, 404u16)]
    All(#[status(1)] u32),
    Silent,
}

fn main() {}
