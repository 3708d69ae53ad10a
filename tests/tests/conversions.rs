//! Conversions from and to text, bytes and numbers, and their errors.

use std::collections::HashMap;
use std::fmt::{LowerHex, UpperHex};

use status_core::{Code, ParseCodeError, Received, StatusCode, UnknownCode, codes, status};

/// A family with a negative number.
#[codes("fixtures/kafka.toml")]
#[repr(i16)]
pub enum KafkaError {}

/// A family with numbers of different lengths.
#[codes("fixtures/grpc.toml")]
#[repr(i32)]
pub enum GrpcCode {}

/// A family with a single code, whose name is a keyword.
#[codes("tests/shells/beside.toml")]
#[expect(non_camel_case_types)]
pub enum r#type {}

/// The type of an integer literal is inferred from the only conversion from an integer, even if only the
/// error is used.
#[test]
fn integer_literals() {
    assert_eq!(StatusCode::try_from(404), Ok(StatusCode::NotFound));
    assert_eq!(StatusCode::try_from(404).unwrap(), StatusCode::NotFound);
    assert_eq!(StatusCode::try_from(499).unwrap_err().number(), 499);
    assert_eq!(StatusCode::try_from(499).map_err(|error| error.to_string()).unwrap_err().len(), 33);
    assert_eq!([404, 499].map(StatusCode::try_from).map(|code| code.is_ok()), [true, false]);
    let code: StatusCode = 404.try_into().unwrap();
    let unknown: UnknownCode<StatusCode> = StatusCode::try_from(499).unwrap_err();
    assert_eq!((code.as_u16(), unknown.number()), (404, 499));
    assert!(matches!(StatusCode::try_from(404), Ok(status!(404))));
}

#[test]
fn text() {
    let code: Result<StatusCode, ParseCodeError> = "404".try_into();
    assert_eq!(code, Ok(StatusCode::NotFound));
    for text in ["404", "404 Not Found", "Not Found", "NOT_FOUND"] {
        assert_eq!(StatusCode::try_from(text), Ok(StatusCode::NotFound), "{text}");
    }
    for text in ["", "0404", "404 Gone", " 404"] {
        assert_eq!(StatusCode::try_from(text), Err(ParseCodeError::new("StatusCode")), "{text}");
    }
}

/// Replaces each byte of each name by the bytes at the edges of letters, digits and printable ASCII.
#[test]
fn every_byte_of_a_name() {
    const BYTES: [&str; 19] = [
        "\0", "\x1f", " ", "/", "0", "9", ":", "@", "A", "Z", "[", "_", "`", "a", "z", "{", "~", "\x7f", "é",
    ];

    fn all<C: Code>() {
        let names = C::ALL.iter().rev().flat_map(|code| [(code.reason(), code), (code.name(), code)]);
        let codes: HashMap<String, C> = names.clone().map(|(name, code)| (letters(name), *code)).collect();
        for (name, _) in names {
            for (at, byte) in (0..name.len()).flat_map(|at| BYTES.map(|byte| (at, byte))) {
                let text = format!("{}{byte}{}", &name[..at], &name[at + 1..]);
                let is_name =
                    text.trim_matches(' ') == text && text.chars().all(|sign| (' '..='~').contains(&sign));
                let code = codes.get(&letters(&text)).copied().filter(|_| is_name);
                assert_eq!(text.parse().ok(), code, "{text:?}");
            }
        }
    }
    fn letters(name: &str) -> String {
        name.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_lowercase()).collect()
    }
    all::<StatusCode>();
    all::<GrpcCode>();
}

#[test]
fn bytes() {
    let code: Result<StatusCode, ParseCodeError> = b"404".as_slice().try_into();
    assert_eq!(code, Ok(StatusCode::NotFound));
    assert_eq!(KafkaError::try_from(&b"-1"[..]), Ok(KafkaError::UnknownServerError));
    for bytes in [&b""[..], b"0404", b"Not Found", b"404 Not Found", b"\xff"] {
        assert_eq!(StatusCode::try_from(bytes), Err(ParseCodeError::new("StatusCode")), "{bytes:?}");
    }
}

#[test]
fn the_number_as_text() {
    const TEXT: &str = StatusCode::NotFound.as_str();

    fn all<C: Code>() {
        for code in C::ALL {
            assert_eq!(code.as_str(), code.number().to_string());
            assert_eq!(format!("{} {}", code.as_str(), code.reason()), code.to_string());
            assert_eq!(C::from_bytes(code.as_str().as_bytes()), Some(*code));
        }
    }
    assert_eq!(TEXT, "404");
    all::<StatusCode>();
    all::<KafkaError>();
    all::<GrpcCode>();
    all::<r#type>();
    assert_eq!(KafkaError::UnknownServerError.as_str(), "-1");
}

#[test]
fn hexadecimal() {
    fn both<T: LowerHex + UpperHex>(value: &T) -> String {
        format!("{value:x} {value:#X} {value:08x}")
    }
    assert_eq!(both(&StatusCode::NotFound), "194 0x194 00000194");
    assert_eq!(both(&KafkaError::UnknownServerError), "ffff 0xFFFF 0000ffff");
    assert_eq!(both(&Received::<StatusCode>::new(0xabc)), "abc 0xABC 00000abc");
}

#[test]
fn errors_name_the_family() {
    assert_eq!(StatusCode::try_from(499).unwrap_err().to_string(), "499 is not a code of `StatusCode`");
    assert_eq!(KafkaError::try_from(-9).unwrap_err().to_string(), "-9 is not a code of `KafkaError`");
    assert_eq!(r#type::try_from(9).unwrap_err().to_string(), "9 is not a code of `type`");
    assert_eq!(
        "Not Fond".parse::<GrpcCode>().unwrap_err().to_string(),
        "no code of `GrpcCode` has this number or name"
    );
    assert_eq!(format!("{:?}", "".parse::<GrpcCode>().unwrap_err()), "ParseCodeError(\"GrpcCode\")");
    assert_ne!(ParseCodeError::new("GrpcCode"), ParseCodeError::new("StatusCode"));
}
