use status_core::status;

fn main() {
    let _ = status!("404");
    let _ = status!("Not Found");
    let _ = status!("4xx");
    let _ = status!(AppStatus, "499");
}
