use status_core::HasStatus;

#[derive(HasStatus)]
#[status(cod = AppStatus, 404)]
struct Lost;

#[derive(HasStatus)]
#[status(family = AppStatus, 404)]
struct Gone;

#[derive(HasStatus)]
enum Failure {
    #[status(transparant)]
    Lost(Lost),
    #[status(Transparent)]
    Gone(Gone),
    #[status(default = 500)]
    Broken,
}

fn main() {}
