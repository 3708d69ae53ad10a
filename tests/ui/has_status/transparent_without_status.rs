use status_core::HasStatus;

#[derive(HasStatus)]
enum Failure {
    #[status(transparent)]
    Read(std::io::Error),
    #[status(transparent)]
    Other { source: Box<dyn std::error::Error + Send + Sync> },
    #[status(transparent)]
    Plain(u32),
}

#[derive(HasStatus)]
#[status(transparent)]
struct Read(&'static [u8]);

fn main() {}
