//! Compiles the goldens of `tests/expand`, and compares their behavior with the macro's.

use std::fmt::Debug;

use status_core::{Class, Code};

/// Written by `status-macros/src/golden.rs`.
#[path = "../expand"]
#[rustfmt::skip]
#[expect(unreachable_pub, reason = "a golden shows a family as a library has it")]
#[allow(
    non_upper_case_globals,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    reason = "rustc does not lint what a macro generates"
)]
mod golden {
    pub mod contiguous;
    pub mod dense;
    pub mod http;
    pub mod signed;
    pub mod sparse;
    pub mod without_classes;
}

/// The golden of each is `tests/expand/<module>.rs`: `status-macros/src/golden.rs` reads this module.
#[expect(unreachable_pub, reason = "a golden shows a family as a library has it")]
mod generated {
    pub mod contiguous {
        /// Numbers without gaps.
        #[status_core::codes("expand/contiguous.toml", class = Group)]
        #[repr(u8)]
        pub enum Contiguous {}
    }

    pub mod dense {
        /// Numbers with small gaps.
        #[status_core::codes("expand/dense.toml")]
        #[non_exhaustive]
        pub enum Dense {}
    }

    pub mod http {
        /// An HTTP status code.
        #[status_core::codes("expand/http.toml", class = StatusClass)]
        #[non_exhaustive]
        #[repr(u16)]
        pub enum StatusCode {}
    }

    pub mod signed {
        /// A negative number.
        #[status_core::codes("expand/signed.toml")]
        #[repr(i16)]
        pub enum Signed {}
    }

    pub mod sparse {
        /// Numbers far apart.
        #[status_core::codes("expand/sparse.toml")]
        #[repr(u32)]
        pub enum Sparse {}
    }

    pub mod without_classes {
        /// Codes without classes.
        #[status_core::codes("expand/without_classes.toml")]
        #[repr(u32)]
        pub enum WithoutClasses {}
    }
}

/// Both families have the same data in all traits.
fn assert_same<Golden: Code, Generated: Code<Number = Golden::Number>>() {
    assert_eq!(Golden::FAMILY, Generated::FAMILY);
    assert_eq!(texts::<Golden>(), texts::<Generated>());
    for code in Golden::ALL {
        let generated = Generated::from_number(code.number()).map(|code| code.to_string());
        assert_eq!(Some(code.to_string()), generated);
        for text in [code.to_string(), code.name().to_owned(), code.reason().to_uppercase()] {
            assert_eq!(index::<Golden>(&text), index::<Generated>(&text), "{text}");
            assert_eq!(index::<Golden>(&text), Golden::ALL.iter().position(|other| other == code), "{text}");
        }
        let next = Golden::Number::try_from(code.number().into() + 1).ok();
        let recognized = |number: Option<Golden::Number>| {
            (
                number.and_then(Golden::recognize).map(Code::number),
                number.and_then(Generated::recognize).map(Code::number),
            )
        };
        let (golden, generated) = recognized(next);
        assert_eq!(golden, generated);
    }
}

/// All texts of a family.
fn texts<C: Code>() -> Vec<String> {
    let shown = |value: &dyn Debug| format!("{value:?}");
    let codes = C::ALL.iter().map(|code| {
        let about = (code.description(), code.reference(), code.state());
        format!(
            "{code} {code:?} {code:#x} {} {} {}",
            code.as_str(),
            code.reason(),
            shown(&(about, code.class()))
        )
    });
    let classes = C::Class::ALL.iter().map(|class| {
        let about = (class.title(), class.description(), class.range(), class.fallback());
        format!("{class} {class:?} {}", shown(&about))
    });
    codes.chain(classes).collect()
}

/// The index of the code of a text.
fn index<C: Code>(text: &str) -> Option<usize> {
    let code: C = text.parse().ok()?;
    C::ALL.binary_search(&code).ok()
}

#[test]
fn same() {
    assert_same::<golden::contiguous::Contiguous, generated::contiguous::Contiguous>();
    assert_same::<golden::dense::Dense, generated::dense::Dense>();
    assert_same::<golden::http::StatusCode, generated::http::StatusCode>();
    assert_same::<golden::signed::Signed, generated::signed::Signed>();
    assert_same::<golden::sparse::Sparse, generated::sparse::Sparse>();
    assert_same::<golden::without_classes::WithoutClasses, generated::without_classes::WithoutClasses>();
}

/// Goldens are short enough to review.
#[test]
fn are_short() {
    for family in ["contiguous", "dense", "signed", "sparse", "without_classes"] {
        let path = format!("{}/expand/{family}.rs", env!("CARGO_MANIFEST_DIR"));
        let lines = std::fs::read_to_string(&path).unwrap().lines().count();
        assert!(lines <= 250, "{path} has {lines} lines");
    }
}
