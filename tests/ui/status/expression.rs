use status_core::status;

fn main() {
    let _ = status!(400 + 4);
    let _ = status!((404));
    let _ = status!({ 404 });
    let _ = status!(--1);
    let _ = status!(!404);
    let _ = status!(a < b);
    let _ = status!(::);
    let _ = status!(a::);
    let _ = status!(Self);
    let _ = status!(NotFound + 1);
    let _ = status!(NotFound or Gone);
    let _ = status!(- NotFound);
}
