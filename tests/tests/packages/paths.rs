//! The location of a spec: in the package or, with a leading `./` or `../`, relative to the file that names
//! it.

use crate::package::Package;

#[test]
fn paths() {
    let package = Package::new("paths/package");
    for (path, reason) in [
        ("of-package.toml", "Of the Package"),
        ("specs/of-package.toml", "Deep in the Package"),
        ("src/beside.toml", "Beside the Root"),
        ("src/deep/beside.toml", "Beside the Module"),
        ("../outside.toml", "Outside"),
        ("with space/größe.toml", "Strange"),
    ] {
        package.write(path, &format!("[code.1]\nreason = \"{reason}\"\n"));
    }
    package.write("src/main.rs", MAIN);
    package.write("src/deep/mod.rs", DEEP);
    let ran = package.run();
    assert!(ran.success, "{}", ran.said);
    assert_eq!(
        ran.printed,
        "Of the Package\nDeep in the Package\nBeside the Root\nOutside\nStrange\nBeside the Module\nBeside the Root\nOf the Package\nBeside the Module\n"
    );
}

const MAIN: &str = r#"
use status_core::codes;

/// The path is relative to the file that contains it, not to the file of the macro.
macro_rules! family {
    ($name:ident, $path:expr) => {
        #[codes(class = Class, $path)]
        pub enum $name {}
    };
}

mod deep;

#[codes("of-package.toml")]
enum A {}
#[codes("specs/../specs/of-package.toml")]
enum B {}
#[codes("./beside.toml")]
enum C {}
#[codes("../../outside.toml")]
enum D {}
#[codes("with space/größe.toml")]
enum E {}

fn main() {
    let reasons = [A::ALL[0].reason(), B::ALL[0].reason(), C::ALL[0].reason(), D::ALL[0].reason(), E::ALL[0].reason()];
    println!("{}", reasons.join("\n"));
    println!("{}", deep::reasons().join("\n"));
}
"#;

const DEEP: &str = r#"
use status_core::codes;

#[codes("./beside.toml")]
enum A {}
#[codes("../beside.toml")]
enum B {}
#[codes("of-package.toml")]
enum C {}
family!(D, "./beside.toml");

pub fn reasons() -> [&'static str; 4] {
    [A::ALL[0].reason(), B::ALL[0].reason(), C::ALL[0].reason(), D::ALL[0].reason()]
}
"#;
