use status_core::status;

fn main() {
    let _ = status!('4');
    let _ = status!(true);
    let _ = status!(b"404");
    let _ = status!(b'4');
}
