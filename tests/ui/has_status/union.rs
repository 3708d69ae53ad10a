use status_core::HasStatus;

#[derive(HasStatus)]
#[status(404)]
union Failure {
    number: u32,
    float: f32,
}

fn main() {
    let _ = Failure { number: 1 }.status();
}
