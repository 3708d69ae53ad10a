//! Every edition, and macros from one edition in another.

use crate::package::Package;

#[test]
fn a_package_without_an_edition() {
    let package = Package::new("editions/none");
    let manifest = std::fs::read_to_string(package.directory().join("Cargo.toml")).unwrap();
    package.write("Cargo.toml", &manifest.replace("edition = \"2024\"\n", ""));
    package.write("codes.toml", SPEC);
    package.write("src/main.rs", &format!("extern crate status_core;\n\n{MAIN}"));
    let ran = package.run();
    assert!(ran.success, "{}", ran.said);
    assert_eq!(ran.printed, "499 Client Closed Request, 404 Not Found\n");
}

/// The family and the path of its spec come from a `macro_rules!` macro of a 2015-edition crate, and the
/// calling crate has another `core`.
#[test]
fn a_macro_without_an_edition() {
    let package = Package::new("editions/macro");
    let manifest = std::fs::read_to_string(package.directory().join("Cargo.toml")).unwrap();
    package.write(
        "Cargo.toml",
        &manifest.replace("[dependencies]\n", "[dependencies]\nfamily = { path = \"family\" }\n"),
    );
    package.write("family/Cargo.toml", "[package]\nname = \"family\"\n");
    package.write("family/src/lib.rs", FAMILY);
    package.write("codes.toml", SPEC);
    package.write(
        "src/main.rs",
        "mod core {}\n\nfamily::family!(Edge);\n\nfn main() {\n    println!(\"{}\", Edge::ALL[70 - 6]);\n}\n",
    );
    let ran = package.run();
    assert!(ran.success, "{}", ran.said);
    assert_eq!(ran.printed, "511 Network Authentication Required\n");
}

const SPEC: &str = "extends = \"http\"\n\n[code.499]\nreason = \"Client Closed Request\"\n";

const FAMILY: &str = "
#[macro_export]
macro_rules! family {
    ($name:ident) => {
        #[::status_core::codes(\"codes.toml\")]
        pub enum $name {}
    };
}
";

const MAIN: &str = r#"
#[macro_use]
mod macros {
    macro_rules! family {
        ($name:ident) => {
            #[status_core::codes("codes.toml", class = Class)]
            pub enum $name {}
        };
    }
}

mod inner {
    use status_core::{codes, status, HasStatus, StatusCode};

    #[codes("codes.toml")]
    #[repr(u16)]
    pub enum Edge {}

    #[derive(HasStatus)]
    #[status(code = Edge, 500)]
    pub enum Failure<T> {
        #[status(499)]
        Closed,
        #[status(NotFound)]
        Missing,
        #[status(transparent)]
        Inner(T),
        Silent,
    }

    pub const MISSING: StatusCode = status!(404);

    pub fn is_closed(code: &Edge) -> bool {
        match *code {
            status!(Edge, 499) => true,
            _ => false,
        }
    }
}

mod from_macro {
    family!(Edge);
}

fn main() {
    use status_core::HasStatus;

    assert!(inner::is_closed(&inner::Failure::Inner(inner::Edge::ClientClosedRequest).status()));
    assert!(!inner::is_closed(&inner::Failure::Missing::<inner::Edge>.status()));
    assert!(!inner::is_closed(&inner::Failure::Silent::<inner::Edge>.status()));
    assert_eq!(from_macro::Edge::from_u16(499).map(|code| code.as_u16()), Some(499));
    println!("{}, {}", inner::Failure::Closed::<inner::Edge>.status(), inner::MISSING);
}
"#;
