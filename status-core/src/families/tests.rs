//! Tests of every shipped family: its rows, and round trips of its texts.

use std::fs;
use std::path::Path;

use crate::{Class, Code, HasStatus, ParseCodeError, Received, UnknownCode};

/// Asserts that a family has exactly these codes, each with this reason. Codes are in the notation of the
/// family.
pub(crate) fn every_row<C>(rows: &[(&str, &str)])
where
    C: Code + HasStatus<Code = C> + TryFrom<C::Number, Error = UnknownCode<C>> + Texts,
{
    for (code, row) in C::ALL.iter().zip(rows) {
        assert_eq!((text(*code).as_str(), code.reason()), *row);
    }
    assert_eq!(C::ALL.len(), rows.len());
    for code in C::ALL.iter().copied() {
        round_trips(code);
        assert!(code.reference().is_some(), "{code:?} has no source");
        assert!(code.description().is_none_or(|text| text.ends_with(['.', ')'])), "{code:?}");
    }
    for class in C::Class::ALL {
        assert!(class.description().is_some_and(|text| text.ends_with(['.', ')'])), "{class}");
        assert!(class.codes().all(|code| code.class() == Some(*class)));
    }
    for text in ["", " ", "-", "no such name", "\u{660}", "999999999999999999999999"] {
        assert_eq!(text.parse::<C>(), Err(ParseCodeError::new(C::FAMILY)), "{text:?}");
        assert_eq!(Received::<C>::from_bytes(text.as_bytes()), None, "{text:?}");
    }
}

/// A code in the notation of the family, with which its `Display` text starts.
fn text<C: Code>(code: C) -> String {
    code.to_string().split(' ').next().unwrap_or_default().to_owned()
}

fn round_trips<C>(code: C)
where
    C: Code + HasStatus<Code = C> + TryFrom<C::Number, Error = UnknownCode<C>> + Texts,
{
    let (text, number) = (text(code), code.number());
    assert_eq!(code.to_string(), format!("{text} {}", code.reason()));
    assert_eq!(format!("{code:?}"), code.name());
    assert_eq!(C::try_from(number), Ok(code));
    assert_eq!(C::from_bytes(text.as_bytes()), Some(code));
    assert_eq!(code.status(), code);
    for written in [text.as_str(), code.name(), &code.to_string()] {
        assert_eq!(written.parse(), Ok(code), "{written}");
    }
    // Two codes may share a reason.
    let named: C = code.reason().parse().unwrap();
    assert_eq!(named.reason(), code.reason());

    let received = Received::<C>::from_bytes(text.as_bytes()).unwrap();
    assert_eq!(received, Received::new(number));
    assert_eq!(received.known(), Ok(code));
    assert_eq!(received.to_string(), code.to_string());
    assert_eq!(received.class(), code.class());
    in_json(code);
}

/// The bounds for tests with `serde_json`.
#[cfg(feature = "problem")]
pub(crate) trait Texts: serde_core::Serialize + serde_core::de::DeserializeOwned {}

#[cfg(feature = "problem")]
impl<C: serde_core::Serialize + serde_core::de::DeserializeOwned> Texts for C {}

/// Without `serde_json` there are no bounds.
#[cfg(not(feature = "problem"))]
pub(crate) trait Texts {}

#[cfg(not(feature = "problem"))]
impl<C> Texts for C {}

#[cfg(feature = "problem")]
fn in_json<C: Code + Texts>(code: C) {
    for json in [format!("\"{}\"", text(code)), format!("\"{}\"", code.name())] {
        assert_eq!(serde_json::from_str::<C>(&json).unwrap(), code, "{json}");
    }
    let json = serde_json::to_string(&code).unwrap();
    assert_eq!(json.trim_matches('"'), text(code), "{code:?}");
    assert_eq!(serde_json::from_str::<C>(&json).unwrap(), code, "{json}");
}

#[cfg(not(feature = "problem"))]
const fn in_json<C: Copy>(_: C) {}

/// The feature `families`, the modules here and the shipped registries have the same names.
#[test]
fn every_family_ships() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let manifest = fs::read_to_string(root.join("Cargo.toml")).unwrap();
    let (_, families) = manifest.split_once("\nfamilies = [").unwrap();
    let (families, _) = families.split_once(']').unwrap();
    let features: Vec<&str> = families.split('"').skip(1).step_by(2).collect();
    assert!(features.is_sorted(), "{features:?}");

    let modules = format!("{}{}", include_str!("mod.rs"), include_str!("../lib.rs"));
    for feature in &features {
        let gate = format!("#[cfg(feature = \"{feature}\")]\npub mod {feature};\n");
        assert!(modules.contains(&gate), "`{feature}` is not behind its feature");
        assert!(manifest.contains(&format!("\n{feature} = []\n")), "`{feature}` is not a feature");
    }

    for entry in fs::read_dir(root.join("registries")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap();
        let spec = fs::read_to_string(&path).unwrap();
        if spec.contains("\nextends = \"http\"\n") {
            continue;
        }
        // A protocol with two registries has one module.
        let module = features.iter().find(|feature| name.split('-').next() == Some(**feature));
        let module = module.unwrap_or_else(|| panic!("no module has the registry `{name}`"));
        let files = [format!("src/families/{module}.rs"), format!("src/{module}_code.rs")];
        let source = files.iter().find_map(|file| fs::read_to_string(root.join(file)).ok()).unwrap();
        assert!(source.contains(&format!("codes(\"registries/{name}.toml\"")), "{name}");
        assert!(source.contains("every_row::<"), "{name} is compared with no other source");
    }
}
