//! A derive above `#[codes]` sees the empty enum, and `#[codes]` does not see the derive: it is rustc who refuses the second
//! implementation.

#[derive(Clone)]
#[status_core::codes("./small.toml")]
enum Above {}

fn main() {
    let _ = Above::One;
}
