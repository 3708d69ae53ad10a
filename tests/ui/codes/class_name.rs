//! The class enum needs another name than the enum. It gets the default name, so there are no other errors.

use status_core::codes;

#[codes("./classes.toml", class = Status)]
enum Status {}

fn main() {
    let class: StatusClass = Status::One.class();
    let _ = class.title();
}
