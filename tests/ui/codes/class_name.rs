//! The class enum needs a name of its own. It gets the usual one, so that nothing else is an error.

use status_core::codes;

#[codes("./classes.toml", class = Status)]
enum Status {}

fn main() {
    let class: StatusClass = Status::One.class();
    let _ = class.title();
}
