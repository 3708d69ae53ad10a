//! Conversions between text, bytes, numbers and codes, for families of every kind, compared with a search
//! through their specs.

use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;
use std::sync::LazyLock;
use std::{fmt, str};

use status_core::{Class, Code, Number, Received, UnknownCode};
use status_spec::{Source, Spec, load};

/// Converts the bytes in every family: as bytes, as text and as a number.
pub fn conversions(bytes: &[u8]) {
    for check in FAMILIES {
        check(bytes);
    }
}

/// Every displayed text and every name of a family, as a start for a corpus.
pub fn names() -> Vec<String> {
    let specs = SPECS.iter().flat_map(|spec| &spec.codes);
    specs
        .flat_map(|code| {
            let shown = format!("{} {}", code.number.value, code.reason);
            let others = code.former.iter().chain(&code.aliases).map(|name| name.text.value.clone());
            [shown, code.variant.value.clone(), code.reason.clone()].into_iter().chain(others)
        })
        .collect()
}

macro_rules! families {
    ($($module:ident: $repr:ident from $path:literal;)*) => {
        $(#[allow(dead_code, reason = "not every method is called")]
        mod $module {
            #[status_core::codes($path)]
            #[repr($repr)]
            pub(super) enum Family {}
        })*

        const FAMILIES: &[fn(&[u8])] = &[$({
            fn check(bytes: &[u8]) {
                static SPEC: LazyLock<Spec> = LazyLock::new(|| spec($path, stringify!($repr)));
                check_family::<$module::Family>(bytes, &SPEC);
                let mut number = [0; size_of::<$repr>()];
                let length = bytes.len().min(number.len());
                number[..length].copy_from_slice(&bytes[..length]);
                check_number::<$module::Family>($repr::from_le_bytes(number), &SPEC);
                if let Some(digits) = str::from_utf8(bytes).ok().and_then(|text| text.parse::<$repr>().ok()) {
                    check_number::<$module::Family>(digits, &SPEC);
                }
            }
            check
        }),*];

        static SPECS: LazyLock<Vec<Spec>> = LazyLock::new(|| vec![$(spec($path, stringify!($repr))),*]);
    };
}

families! {
    http: u16 from "../../tests/expand/http.toml";
    app: u16 from "../../tests/fixtures/app.toml";
    mqtt: u8 from "../../tests/fixtures/mqtt.toml";
    kafka: i16 from "../../tests/fixtures/kafka.toml";
    depot: i32 from "../../tests/fixtures/depot.toml";
    uefi: u64 from "../../tests/fixtures/uefi.toml";
    quic: u64 from "../../tests/fixtures/quic.toml";
    amqp: u16 from "../../tests/fixtures/amqp.toml";
    ends_of_i8: i8 from "../../tests/fixtures/ends-of-i8.toml";
    ends_of_u32: u32 from "../../tests/fixtures/ends-of-u32.toml";
    ends_of_i64: i64 from "../../tests/fixtures/ends-of-i64.toml";
}

fn spec(path: &str, repr: &str) -> Spec {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(path);
    let loaded = load(&Source { path, written: String::new() }, repr.parse().unwrap());
    assert!(loaded.report.is_empty(), "{}", loaded.render_report());
    loaded.spec
}

fn check_family<C: Code>(bytes: &[u8], spec: &Spec)
where
    C::Number: TryFrom<i128, Error: fmt::Debug>,
{
    let code = C::from_bytes(bytes);
    assert_eq!(number_of(code), canonical(bytes).filter(|number| has(spec, *number)), "{bytes:?}");
    let any = canonical(bytes).and_then(|number| C::Number::try_from(number).ok());
    assert_eq!(C::Number::from_bytes(bytes), any, "{bytes:?}");
    assert_eq!(Received::<C>::from_bytes(bytes).map(Received::number), any, "{bytes:?}");
    if let Some(code) = code {
        assert_eq!(Received::from_bytes(bytes), Some(Received::from(code)));
    }
    let Ok(text) = str::from_utf8(bytes) else { return };
    let expected = parsed(text, spec);
    assert_eq!(text.parse::<C>().ok().map(|code| code.number().into()), expected, "{text:?}");
    let received = text.parse::<Received<C>>().ok().map(|received| received.number().into());
    assert_eq!(received, any.map(Into::into).or(expected), "{text:?}");
}

fn check_number<C: Code>(number: C::Number, spec: &Spec) {
    let wide: i128 = number.into();
    let known = spec.codes.iter().find(|code| code.number.value == wide);
    let received = Received::<C>::new(number);
    assert_eq!(number_of(C::from_number(number)), known.map(|code| code.number.value));
    assert_eq!(received.known().map_err(UnknownCode::number), C::from_number(number).ok_or(number));
    assert_eq!(received.number(), number);

    // The class, and the code that an unknown number is treated as.
    let class = known.and_then(|code| code.class).or_else(|| {
        spec.classes.iter().position(|class| {
            class.range.as_ref().is_some_and(|range| (range.value.0..=range.value.1).contains(&wide))
        })
    });
    let class = class.map(|class| &spec.classes[class]);
    let title = class.map(|class| class.title.as_str());
    assert_eq!(received.class().map(Class::title), title, "{number}");
    let recognized = known.map(|code| code.number.value);
    let fallback = class.and_then(|class| class.fallback.as_ref()).map(|fallback| fallback.value);
    assert_eq!(number_of(received.recognize()), recognized.or(fallback), "{number}");

    // The round trip.
    let shown = received.to_string();
    let expected = known.map_or_else(|| wide.to_string(), |code| format!("{wide} {}", code.reason));
    assert_eq!(shown, expected);
    assert_eq!(shown.parse(), Ok(received));
    assert_eq!(format!("{received:>40}"), format!("{shown:>40}"));
    assert_eq!(Received::from_bytes(wide.to_string().as_bytes()), Some(received));

    // Ordered by number, with one representation each.
    let hasher = RandomState::new();
    for code in C::ALL {
        let other = Received::from(*code);
        assert_eq!(received.cmp(&other), number.cmp(&code.number()));
        assert_eq!(received == other, number == code.number());
        assert_eq!(received == *code, number == code.number());
        if received == other {
            assert_eq!(hasher.hash_one(received), hasher.hash_one(other));
        }
    }
}

fn number_of<C: Code>(code: Option<C>) -> Option<i128> {
    code.map(|code| code.number().into())
}

fn has(spec: &Spec, number: i128) -> bool {
    spec.codes.iter().any(|code| code.number.value == number)
}

/// A number in canonical decimal: an optional `-` and digits without leading zeros.
fn canonical(bytes: &[u8]) -> Option<i128> {
    let text = str::from_utf8(bytes).ok()?;
    let number: i128 = text.parse().ok()?;
    (number.to_string() == text).then_some(number)
}

/// The meaning of a text: a number, a displayed code, or a name. A variant's name comes first, then the
/// lowest number.
fn parsed(text: &str, spec: &Spec) -> Option<i128> {
    if let Some(number) = canonical(text.as_bytes()).filter(|number| has(spec, *number)) {
        return Some(number);
    }
    if let Some(code) =
        spec.codes.iter().find(|code| format!("{} {}", code.number.value, code.reason) == text)
    {
        return Some(code.number.value);
    }
    let is_name = text.bytes().all(|byte| matches!(byte, b' '..=b'~')) && text.trim() == text;
    let letters = |name: &str| -> String {
        name.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_lowercase()).collect()
    };
    let wanted = letters(text);
    if !is_name || wanted.is_empty() {
        return None;
    }
    let by_variant = spec.codes.iter().find(|code| letters(&code.variant.value) == wanted);
    let by_name = || {
        spec.codes.iter().find(|code| {
            let others = code.former.iter().chain(&code.aliases).map(|name| &name.text.value);
            others.chain([&code.reason]).any(|name| letters(name) == wanted)
        })
    };
    by_variant.or_else(by_name).map(|code| code.number.value)
}
