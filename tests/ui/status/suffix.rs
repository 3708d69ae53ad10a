use status_core::status;

fn main() {
    let _ = status!(404u16);
    let _ = status!(404_u16);
    let _ = status!(0x194u16);
    let _ = status!(404teapots);
    let _ = status!(AppStatus, -1i32);
}
