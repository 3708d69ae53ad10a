use status_core::HasStatus;

fn answer(error: impl HasStatus) {
    let _ = error.status();
}

fn main() {
    answer(std::fmt::Error);
}
