use status_core::HasStatus;

#[derive(HasStatus)]
enum Failure {
    Lost,
    #[status(503)]
    Busy,
    Broken { at: u32 },
}

fn main() {}
