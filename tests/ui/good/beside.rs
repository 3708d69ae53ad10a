//! A spec beside the file that names it, and one above.

mod beside {
    #[status_core::codes("./beside.toml")]
    pub enum Beside {}
}

#[status_core::codes("../good/./beside.toml", class = Above)]
enum AlsoBeside {}

fn main() {
    assert_eq!(beside::Beside::One.as_u16(), AlsoBeside::One.as_u16());
}
