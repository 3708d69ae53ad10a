//! Numbers as keys of codes: canonical decimal, or hexadecimal.

/// Why a key is no number.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct BadNumber {
    /// The number that was meant, where that is plain.
    pub(super) meant: Option<i128>,
    pub(super) why: &'static str,
}

/// Reads the key of a code. A number that does not fit the widest integer is the nearest one that does.
pub(super) fn parse(key: &str) -> Result<i128, BadNumber> {
    if let Some(digits) = key.strip_prefix("0x") {
        return if !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            Ok(i128::from_str_radix(digits, 16).unwrap_or(i128::MAX))
        } else {
            Err(BadNumber { meant: meant(key), why: "expected hexadecimal digits after `0x`" })
        };
    }
    let digits = key.strip_prefix('-').unwrap_or(key);
    let is_decimal = !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit());
    if is_decimal && (digits == "0" || !digits.starts_with('0')) && key != "-0" {
        let widest = if digits.len() == key.len() { i128::MAX } else { i128::MIN };
        return Ok(key.parse().unwrap_or(widest));
    }
    let why = if key == "-0" {
        "zero has no sign"
    } else if is_decimal {
        "a number has no leading zeros"
    } else if key.starts_with('+') {
        "a number has no plus sign"
    } else if digits.starts_with("0x") {
        "a hexadecimal number has no sign"
    } else if digits.starts_with("0X") {
        "the `x` of a hexadecimal number is in lower case"
    } else if digits.starts_with("0b") || digits.starts_with("0o") {
        "a number is decimal or hexadecimal"
    } else if meant(key).is_some() {
        "a number has digits alone"
    } else {
        "expected a number in decimal or hexadecimal"
    };
    Err(BadNumber { meant: meant(key), why })
}

/// A lenient reading, for the cure.
fn meant(key: &str) -> Option<i128> {
    let plain = key.trim().replace('_', "");
    let (is_negative, digits) = match (plain.strip_prefix('-'), plain.strip_prefix('+')) {
        (Some(digits), _) => (true, digits),
        (_, Some(digits)) => (false, digits),
        _ => (false, plain.as_str()),
    };
    let (digits, radix) = match digits.get(..2) {
        Some("0x" | "0X") => (digits.get(2..)?, 16),
        Some("0o") => (digits.get(2..)?, 8),
        Some("0b") => (digits.get(2..)?, 2),
        _ => (digits, 10),
    };
    if digits.starts_with(['+', '-']) {
        return None;
    }
    let number = i128::from_str_radix(digits, radix).ok()?;
    Some(if is_negative { -number } else { number })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers() {
        for (key, number) in [
            ("0", 0),
            ("404", 404),
            ("-1", -1),
            ("0x1f", 31),
            ("0x001F", 31),
            ("0x0", 0),
            ("18446744073709551615", u64::MAX.into()),
        ] {
            assert_eq!(parse(key), Ok(number), "{key}");
        }
        assert_eq!(parse(&"9".repeat(50)), Ok(i128::MAX));
        assert_eq!(parse(&format!("-{}", "9".repeat(50))), Ok(i128::MIN));
    }

    #[test]
    fn what_is_no_number() {
        for (key, meant) in [
            ("", None),
            ("-", None),
            ("+404", Some(404)),
            ("0404", Some(404)),
            ("00", Some(0)),
            ("-0", Some(0)),
            ("-01", Some(-1)),
            ("1_000", Some(1000)),
            (" 404", Some(404)),
            ("0X1F", Some(31)),
            ("-0x1", Some(-1)),
            ("0b101", Some(5)),
            ("0x", None),
            ("0x+1", None),
            ("--1", None),
            ("4xx", None),
            ("٤٠٤", None),
            ("４０４", None),
            ("not-found", None),
        ] {
            assert_eq!(parse(key).map_err(|bad| bad.meant), Err(meant), "{key}");
        }
    }
}
