use status_core::status;

fn main() {
    let _ = status!(NotFond);
    let _ = status!(NOT_FOUND);
    let _ = status!(not_found);
    let _ = status!(Nothing);
}
