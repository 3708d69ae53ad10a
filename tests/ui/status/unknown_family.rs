use status_core::status;

fn main() {
    let _ = status!(ShopStatus, 404);
    let _ = status!(ShopStatus, NotFound);
    let _ = status!(shop::ShopStatus, 404);
}
