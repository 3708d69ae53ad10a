//! Families whose codes are not decimal numbers, and a family with constants.

use status_core::{Code, HasStatus, ParseCodeError, Received, StatusCode, codes, status};

/// SQLSTATE: five characters in base 36.
#[codes("fixtures/sqlstate.toml", class = SqlClass)]
#[repr(u32)]
pub enum SqlState {}

/// ISO 8583: two characters in base 36.
#[codes("fixtures/iso8583.toml")]
pub enum ResponseCode {}

/// `CoAP`: a class of three bits and a detail of five.
#[codes("fixtures/coap.toml", class = CoapClass)]
#[repr(u8)]
pub enum CoapCode {}

/// Enhanced mail codes: three numbers.
#[codes("fixtures/enhanced-mail.toml", class = MailClass)]
#[repr(u32)]
pub enum EnhancedCode {}

/// HRESULT: bit patterns of a signed type.
#[codes("fixtures/hresult.toml", class = Outcome)]
#[repr(i32)]
pub enum HResult {}

/// NTSTATUS: bit patterns of an unsigned type.
#[codes("fixtures/ntstatus.toml", class = Severity)]
#[repr(u32)]
pub enum NtStatus {}

/// errno: decimal numbers with names in capitals.
#[codes("fixtures/errno.toml", constants)]
#[repr(i32)]
pub enum Errno {}

/// The text and the number of each code of a family.
fn assert_written<C: Code>(codes: &[(&str, i128)]) {
    assert_eq!(C::ALL.len(), codes.len());
    for (code, (text, number)) in C::ALL.iter().copied().zip(codes) {
        assert_eq!((code.as_str(), code.number().into()), (*text, *number));
        assert_eq!(C::from_bytes(text.as_bytes()), Some(code));
        assert_eq!(Received::<C>::from_bytes(text.as_bytes()), Some(Received::from(code)));
        let line = format!("{text} {}", code.reason());
        assert_eq!(code.to_string(), line);
        assert_eq!(Received::from(code).to_string(), line);
        assert_eq!(format!("{code:>60}|"), format!("{line:>60}|"));
        for text in [*text, &line, code.name(), code.reason()] {
            assert_eq!(text.parse(), Ok(code), "{text}");
            assert_eq!(text.parse(), Ok(Received::from(code)), "{text}");
        }
    }
}

/// Texts that are not in the notation of the family.
fn assert_refused<C: Code>(texts: &[&str]) {
    for text in texts {
        assert_eq!(C::from_bytes(text.as_bytes()), None, "{text}");
        assert_eq!(Received::<C>::from_bytes(text.as_bytes()), None, "{text}");
        assert_eq!(text.parse::<C>(), Err(ParseCodeError::new(C::FAMILY)), "{text}");
        assert!(text.parse::<Received<C>>().is_err(), "{text}");
    }
}

/// Numbers that are not codes, and their texts, which convert back to them.
fn assert_received<C: Code>(numbers: &[(i128, &str)]) {
    for (number, text) in numbers {
        let received = Received::<C>::new(C::Number::try_from(*number).ok().unwrap());
        assert!(received.known().is_err(), "{number}");
        assert_eq!(received.to_string(), *text);
        assert_eq!(format!("{received:?}"), format!("Received({text})"));
        assert_eq!(format!("{received:<40}|"), format!("{text:<40}|"));
        assert_eq!(text.parse(), Ok(received), "{text}");
        assert_eq!(Received::from_bytes(text.as_bytes()), Some(received), "{text}");
        assert_eq!(
            received.known().unwrap_err().to_string(),
            format!("{text} is not a code of `{}`", C::FAMILY)
        );
        assert_eq!(format!("{:?}", received.known().unwrap_err()), format!("UnknownCode({text})"));
        assert!(text.parse::<C>().is_err(), "{text}");
    }
}

#[test]
fn sqlstate() {
    assert_written::<SqlState>(&[
        ("00000", 0),
        ("08000", 373_248),
        ("08006", 373_254),
        ("42000", 6_811_776),
        ("42501", 6_818_257),
        ("42P01", 6_844_177),
    ]);
    assert_refused::<SqlState>(&[
        "8006", "008006", "42p01", "42P0", "42P0 ", "42P0é", "0x001", "-0001", "+8006", "42_01",
    ]);
    assert_received::<SqlState>(&[
        (1, "00001"),
        (60_466_175, "ZZZZZ"),
        // Five characters are not enough for these.
        (60_466_176, "60466176"),
        (u32::MAX.into(), "4294967295"),
    ]);
    assert_eq!(SqlClass::of(373_255), Some(SqlClass::ConnectionException));
    assert_eq!("08ABC".parse().map(Received::<SqlState>::recognize), Ok(Some(SqlState::ConnectionException)));
    assert_eq!(SqlClass::SyntaxError.range(), Some(6_811_776..=6_858_431));
    assert_eq!(SqlState::UndefinedTable.http(), Some(StatusCode::NotFound));
}

#[test]
fn iso_8583() {
    assert_written::<ResponseCode>(&[("00", 0), ("05", 5), ("51", 181), ("N7", 835), ("XA", 1198)]);
    assert_refused::<ResponseCode>(&["0", "5", "n7", "005", "N 7", ""]);
    assert_received::<ResponseCode>(&[(1, "01"), (1295, "ZZ"), (1296, "1296"), (u16::MAX.into(), "65535")]);
}

#[test]
fn coap() {
    const NOT_FOUND: Option<CoapCode> = CoapCode::from_bytes(b"4.04");

    assert_written::<CoapCode>(&[("2.05", 69), ("4.00", 128), ("4.04", 132), ("4.15", 143), ("5.00", 160)]);
    assert_refused::<CoapCode>(&[
        "4.4", "4.004", "04.04", "4.32", "4.", ".04", "4..04", "4.04.", "4.04.00", "404", "8.00", "4,04",
        "-4.04",
    ]);
    assert_received::<CoapCode>(&[(0, "0.00"), (1, "0.01"), (133, "4.05"), (255, "7.31")]);
    assert_eq!(NOT_FOUND, Some(CoapCode::NotFound));
    assert_eq!(Received::<CoapCode>::new(133).class(), Some(CoapClass::ClientError));
    assert_eq!(CoapCode::recognize(133), Some(CoapCode::BadRequest));
}

#[test]
fn enhanced_mail_codes() {
    assert_written::<EnhancedCode>(&[
        ("2.1.5", 2_001_005),
        ("4.7.1", 4_007_001),
        ("5.1.10", 5_001_010),
        ("5.7.1", 5_007_001),
    ]);
    assert_refused::<EnhancedCode>(&[
        "5.7", "5.07.1", "5.7.01", "5.7.1000", "5.1000.1", "5.7.1.0", "5..1", "5.7.-1",
    ]);
    assert_received::<EnhancedCode>(&[
        (5_999_999, "5.999.999"),
        (0, "0.0.0"),
        (u32::MAX.into(), "4294.967.295"),
    ]);
    assert_eq!("5.0.0".parse().map(Received::<EnhancedCode>::class), Ok(Some(MailClass::PermanentFailure)));
}

#[test]
fn hresult() {
    assert_written::<HResult>(&[
        ("0x80004005", -2_147_467_259),
        ("0x80070005", -2_147_024_891),
        ("0x00000000", 0),
        ("0x00000001", 1),
    ]);
    assert_received::<HResult>(&[
        (i32::MIN.into(), "0x80000000"),
        (-1, "0xFFFFFFFF"),
        (i32::MAX.into(), "0x7FFFFFFF"),
    ]);
    assert_eq!(HResult::from_i32(-2_147_024_891), Some(HResult::EAccessdenied));
    assert_eq!(Received::<HResult>::new(-5).recognize(), Some(HResult::EFail));
    // People copy codes from logs with other spellings. On the wire, a code has only one spelling.
    for text in ["0x80070005", "0X80070005", "0x080070005", "0x80070005 E_ACCESSDENIED"] {
        assert_eq!(text.parse(), Ok(HResult::EAccessdenied), "{text}");
    }
    assert_eq!("0x1".parse(), Ok(HResult::SFalse));
    for text in ["0x1", "0X00000001", "0x000000001", "1", "-2147024891"] {
        assert_eq!(HResult::from_bytes(text.as_bytes()), None, "{text}");
    }
    for text in ["1", "-2147024891", "0x", "0x+1", "0x1_0", "0x180070005", "0xg", "80070005"] {
        assert!(text.parse::<HResult>().is_err(), "{text}");
    }
}

#[test]
fn ntstatus() {
    assert_written::<NtStatus>(&[
        ("0x00000000", 0),
        ("0x00000103", 0x103),
        ("0xC0000005", 0xc000_0005),
        ("0xC0000225", 0xc000_0225),
    ]);
    assert_received::<NtStatus>(&[(5, "0x00000005"), (u32::MAX.into(), "0xFFFFFFFF")]);
    assert_eq!("0xc0000005".parse(), Ok(NtStatus::StatusAccessViolation));
    assert_eq!(NtStatus::from_bytes(b"0xc0000005"), None);
    assert_eq!(
        format!("{:x} {:#X}", NtStatus::StatusNotFound, NtStatus::StatusNotFound),
        "c0000225 0xC0000225"
    );
}

#[test]
fn constants() {
    const MISSING: Errno = Errno::ENOENT;

    assert_written::<Errno>(&[("1", 1), ("2", 2), ("11", 11), ("95", 95)]);
    assert_eq!(MISSING, Errno::Enoent);
    assert!(matches!(Errno::Eagain, Errno::EAGAIN) && matches!(Errno::Eagain, Errno::EWOULDBLOCK));
    assert_eq!(status!(Errno, ENOENT), Errno::ENOENT);
    #[expect(deprecated)]
    {
        assert_eq!(Errno::ENOTSUPP, Errno::EOPNOTSUPP);
    }
}

#[test]
fn codes_in_rust() {
    const MISSING: SqlState = status!(SqlState, "42P01");

    assert_eq!(MISSING, SqlState::UndefinedTable);
    assert!(matches!(MISSING, status!(SqlState, "42P01")));
    assert_eq!(status!(SqlState, UndefinedTable), MISSING);
    assert_eq!(status!(SqlState, undefined_table), MISSING);
    assert_eq!(status!(CoapCode, "4.04"), CoapCode::NotFound);
    assert_eq!(status!(EnhancedCode, "5.1.10").as_str(), "5.1.10");
    assert_eq!(status!(HResult, "0x80070005"), status!(HResult, -2_147_024_891));
    // The bits of a negative number, as in the spec and in the headers of Windows.
    assert_eq!(status!(HResult, "0x80070005"), status!(HResult, 0x8007_0005));
    assert_eq!(status!(NtStatus, "0xC0000005"), status!(NtStatus, 0xC000_0005));
    assert_eq!(status!(ResponseCode, "05"), ResponseCode::DoNotHonor);
}

#[test]
fn attributes() {
    #[derive(HasStatus)]
    #[status(code = SqlState, "08006")]
    enum Failure {
        #[status("42P01")]
        NoTable,
        #[status(INSUFFICIENT_PRIVILEGE)]
        Refused,
        Lost,
    }
    #[derive(HasStatus)]
    #[status(code = HResult, 0x8007_0005)]
    struct Denied;

    assert_eq!(Denied.status(), HResult::EAccessdenied);
    assert_eq!(
        [Failure::NoTable, Failure::Refused, Failure::Lost].map(|failure| failure.status().as_str()),
        ["42P01", "42501", "08006"]
    );
}
