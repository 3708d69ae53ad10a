//! Codes as texts, in the notation of their family.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use serde_json::{Value as Json, json};
use status_spec::{Field, FieldType, Notation, Registry};

/// The notation of the codes in a field: that of their registry.
pub(crate) fn of_field(field: &Field) -> Notation {
    /// Each registry is parsed once.
    static KNOWN: Mutex<BTreeMap<String, Notation>> = Mutex::new(BTreeMap::new());

    let FieldType::Code { of } = &field.kind else { return Notation::Decimal };
    let read = || Registry::named(of).map(|registry| registry.load().spec.notation).unwrap_or_default();
    KNOWN.lock().unwrap_or_else(PoisonError::into_inner).entry(of.clone()).or_insert_with(read).clone()
}

/// A code in JSON: a number in a decimal family, or else its text.
pub(crate) fn json_code(notation: &Notation, number: i128) -> Json {
    if *notation == Notation::Decimal { json_number(number) } else { json!(notation.write(number)) }
}

/// A number in JSON. It is a string if a double cannot represent it exactly, because most JSON parsers would
/// change it.
pub(crate) fn json_number(number: i128) -> Json {
    const EXACT: i128 = (1 << 53) - 1;

    match i64::try_from(number) {
        Ok(number) if (-EXACT..=EXACT).contains(&i128::from(number)) => json!(number),
        _ => json!(number.to_string()),
    }
}

/// The last part of a code's key in TOML: `404`, `42P01`, `"4.04"`.
pub(crate) fn toml_key(notation: &Notation, number: i128) -> String {
    let text = notation.write(number);
    let is_bare = text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    if is_bare { text } else { format!("\"{text}\"") }
}

/// A code as the value of a field in TOML: a number in a decimal registry, or else a string.
pub(crate) fn toml_value(notation: &Notation, number: i128) -> String {
    let text = notation.write(number);
    if *notation == Notation::Decimal { text } else { format!("\"{text}\"") }
}

#[cfg(test)]
mod tests {
    use status_spec::{Notation, Repr};

    use super::{json_code, toml_key, toml_value};

    #[test]
    fn codes_in_toml_and_json() {
        let coap = Notation::Dotted { parts: vec![32], pad: true };
        let sqlstate = Notation::Alphanumeric { width: 5 };
        let hresult = Notation::Hexadecimal { repr: Repr::I32 };
        for (notation, number, key, value, json) in [
            (&Notation::Decimal, 404, "404", "404", "404"),
            (&Notation::Decimal, -1, "-1", "-1", "-1"),
            (&coap, 132, "\"4.04\"", "\"4.04\"", "\"4.04\""),
            (&sqlstate, 373_254, "08006", "\"08006\"", "\"08006\""),
            (&hresult, -2_147_024_891, "0x80070005", "\"0x80070005\"", "\"0x80070005\""),
        ] {
            assert_eq!(toml_key(notation, number), key);
            assert_eq!(toml_value(notation, number), value);
            assert_eq!(json_code(notation, number).to_string(), json);
        }
    }
}
