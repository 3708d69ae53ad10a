use status_core::status;

fn main() {
    let _ = status!(4.04);
    let _ = status!(404.);
    let _ = status!(404e0);
    let _ = status!(404f32);
}
