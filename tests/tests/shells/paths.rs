//! A spec next to the file that names it, and a spec in the parent directory.

mod beside {
    #[status_core::codes("./beside.toml")]
    pub enum Beside {}
}

#[status_core::codes("../shells/./beside.toml", class = Above)]
enum AlsoBeside {}

#[test]
fn specs_are_found_next_to_the_file() {
    assert_eq!(beside::Beside::One.as_u16(), AlsoBeside::One.as_u16());
}
