use status_core::{codes, status};

#[codes("../../fixtures/app.toml")]
pub enum ShopStatus {}

fn main() {
    let _ = status!(ShopStatus, 498);
}
