use status_core::status;

fn main() {
    let _ = status!(400 + 4);
    let _ = status!((404));
    let _ = status!({ 404 });
    let _ = status!(--1);
    let _ = status!(!404);
    let _ = status!(- NotFound);
}
