//! Families whose tables need more than one byte for an index.

use std::fmt::Write;

use crate::package::Package;

#[test]
fn many_codes() {
    let package = Package::new("large");
    // With 254 positions, an index has one byte; with 256, it has two. Each additional name takes a row too.
    for (name, count) in [("small", 254_u32), ("edge", 255), ("beyond", 256), ("large", 700)] {
        let mut spec = String::new();
        for index in 0..count {
            let number = 3 * index;
            writeln!(spec, "[code.{number}]\nreason = \"Code {number}\"\naliases = [\"Also {number}\"]")
                .unwrap();
        }
        package.write(&format!("{name}.toml"), &spec);
    }
    package.write("src/main.rs", MAIN);
    let ran = package.run();
    assert!(ran.success, "{}", ran.said);
    assert_eq!(ran.printed, "254 255 256 700 ");
}

const MAIN: &str = r#"
use status_core::{Code, codes};

#[codes("small.toml")]
enum Small {}

#[codes("edge.toml")]
enum Edge {}

#[codes("beyond.toml")]
enum Beyond {}

#[codes("large.toml")]
#[repr(i32)]
enum Large {}

fn main() {
    walk::<Small>(|number| number.try_into().ok());
    walk::<Edge>(|number| number.try_into().ok());
    walk::<Beyond>(|number| number.try_into().ok());
    walk::<Large>(Some);
}

fn walk<C: Code>(number: fn(i32) -> Option<C::Number>) {
    for candidate in -10..3000 {
        let Some(received) = number(candidate) else { continue };
        let code = C::from_number(received);
        assert_eq!(code.is_some(), candidate >= 0 && candidate % 3 == 0 && candidate / 3 < C::ALL.len() as i32, "{candidate}");
        if let Some(code) = code {
            assert_eq!(code, C::ALL[candidate as usize / 3]);
            assert_eq!(code.name(), format!("Code{candidate}"));
            assert_eq!(code.reason(), format!("Code {candidate}"));
            assert_eq!(format!("code-{candidate}").parse(), Ok(code));
            assert_eq!(format!("also {candidate}").parse(), Ok(code));
        }
    }
    print!("{} ", C::ALL.len());
}
"#;
