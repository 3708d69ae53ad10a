use status_core::status;

struct Shop;

fn main() {
    let _ = status!(String, 404);
    let _ = status!(Shop, 404);
    let _ = status!((), 404);
}
