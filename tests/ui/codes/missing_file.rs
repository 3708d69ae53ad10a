//! Missing files, and paths that are not files.

use status_core::codes;

#[codes("./smal.toml")]
enum Missing {}

#[codes("./no/such/directory.toml")]
enum Elsewhere {}

#[codes("./")]
enum Directory {}

fn main() {
    let _ = (Missing::ALL, Elsewhere::ALL, Directory::ALL);
}
