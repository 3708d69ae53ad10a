//! Every integer type of a family, from its minimum to its maximum.

use status_core::{Code, Number};

/// One family for each type, and one with omitted discriminants. This also tests `#[codes]` from a
/// `macro_rules!` macro.
macro_rules! families {
    ($($module:ident, $number:ident, $from:ident, $as:ident, $spec:literal;)*) => {$(
        mod $module {
            #[status_core::codes($spec)]
            #[repr($number)]
            pub(crate) enum Ends {}

            const _: () = {
                assert!(matches!(Ends::$from($number::MIN), Some(Ends::Least)));
                assert!(matches!(Ends::$from($number::MAX), Some(Ends::Greatest)));
                assert!(Ends::Greatest.$as() == $number::MAX && Ends::Least.$as() == $number::MIN);
                assert!(Ends::$from($number::MAX - 2).is_none() && Ends::$from($number::MIN + 2).is_none());
            };

            #[test]
            fn ends() {
                super::ends::<Ends>($number::MIN, $number::MAX);
                assert_eq!(size_of::<Ends>(), size_of::<$number>());
            }
        }
    )*};
}

families! {
    family_u8, u8, from_u8, as_u8, "fixtures/ends-of-u8.toml";
    family_u16, u16, from_u16, as_u16, "fixtures/ends-of-u16.toml";
    family_u32, u32, from_u32, as_u32, "fixtures/ends-of-u32.toml";
    family_u64, u64, from_u64, as_u64, "fixtures/ends-of-u64.toml";
    family_i8, i8, from_i8, as_i8, "fixtures/ends-of-i8.toml";
    family_i16, i16, from_i16, as_i16, "fixtures/ends-of-i16.toml";
    family_i32, i32, from_i32, as_i32, "fixtures/ends-of-i32.toml";
    family_i64, i64, from_i64, as_i64, "fixtures/ends-of-i64.toml";
    many_of_i64, i64, from_i64, as_i64, "fixtures/many-of-i64.toml";
}

fn ends<C: Code>(least: C::Number, greatest: C::Number) {
    assert_eq!(C::ALL.first().map(|code| code.number()), Some(least));
    assert_eq!(C::ALL.last().map(|code| code.number()), Some(greatest));
    for code in C::ALL.iter().copied() {
        let text = code.number().to_string();
        assert_eq!(C::from_number(code.number()), Some(code));
        assert_eq!(C::from_bytes(text.as_bytes()), Some(code));
        assert_eq!(code.to_string().parse(), Ok(code));
        assert_eq!(code.name().parse(), Ok(code));
    }
    for beyond in [least.into() - 1, greatest.into() + 1] {
        assert_eq!(C::Number::from_bytes(beyond.to_string().as_bytes()), None, "{beyond}");
        assert!(beyond.to_string().parse::<C>().is_err(), "{beyond}");
    }
}
