//! The features `serde` and `http`: codes in human-readable and binary formats, and conversions to the `http`
//! crate.

use std::collections::BTreeMap;
use std::fmt::Debug;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use status_core::{Code, Received, StatusCode, UnknownCode, codes, status};

/// The codes of a company.
#[codes("../../../fixtures/app.toml", serde, http)]
pub enum AppStatus {}

/// The codes of gRPC.
#[codes("../../../fixtures/grpc.toml", serde)]
#[repr(i32)]
pub enum GrpcCode {}

/// The error codes of Kafka, one of which is negative.
#[codes("../../../fixtures/kafka.toml", serde)]
#[repr(i16)]
pub enum KafkaError {}

/// The reason codes of MQTT.
#[codes("../../../fixtures/mqtt.toml", serde, class = Outcome)]
#[repr(u8)]
pub enum ReasonCode {}

/// The error codes of QUIC.
#[codes("../../../fixtures/quic.toml", serde)]
#[repr(u64)]
pub enum QuicError {}

fn json<T: DeserializeOwned>(text: &str) -> Result<T, String> {
    serde_json::from_str(text).map_err(|error| error.to_string())
}

fn in_json<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).unwrap()
}

/// Every code of a family survives a round trip in every format, as a code and as `Received`.
fn round_trips<C>()
where
    C: Code + Serialize + DeserializeOwned,
    C::Number: Serialize,
{
    for code in C::ALL {
        let number = in_json(&code.number());
        let received = Received::from(*code);
        assert_eq!(in_json(code), number);
        assert_eq!(in_json(&received), number);
        assert_eq!(json(&number), Ok(*code));
        assert_eq!(json(&number), Ok(received));
        for text in [code.to_string(), code.name().to_owned(), number] {
            let text = in_json(&text);
            assert_eq!(json(&text), Ok(*code), "{text}");
            assert_eq!(json(&text), Ok(received), "{text}");
        }

        // A format that is not self-describing.
        let bytes = postcard::to_allocvec(code).unwrap();
        assert_eq!(bytes, postcard::to_allocvec(&code.number()).unwrap());
        assert_eq!(bytes, postcard::to_allocvec(&received).unwrap());
        assert_eq!(postcard::from_bytes::<C>(&bytes), Ok(*code));
        assert_eq!(postcard::from_bytes::<Received<C>>(&bytes), Ok(received));

        // A self-describing format.
        let bytes = in_cbor(code);
        assert_eq!(bytes, in_cbor(&code.number()));
        assert_eq!(cbor::<C>(&bytes), Ok(*code));
        assert_eq!(cbor::<Received<C>>(&bytes), Ok(received));
    }
}

fn in_cbor(value: &impl Serialize) -> Vec<u8> {
    let mut bytes = Vec::new();
    ciborium::into_writer(value, &mut bytes).unwrap();
    bytes
}

fn cbor<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, String> {
    ciborium::from_reader(bytes).map_err(|error| error.to_string())
}

#[test]
fn every_family() {
    round_trips::<StatusCode>();
    round_trips::<AppStatus>();
    round_trips::<GrpcCode>();
    round_trips::<status_core::quic::TransportError>();
    round_trips::<status_core::jsonrpc::ErrorCode>();
    round_trips::<KafkaError>();
    round_trips::<ReasonCode>();
    round_trips::<QuicError>();
}

/// In human-readable formats, codes that are not decimal numbers are text.
mod notations {
    use super::{Deserialize, Serialize, cbor, in_cbor, in_json, json};
    use status_core::{Code, Received, codes};

    #[codes("../../../fixtures/sqlstate.toml", serde)]
    #[repr(u32)]
    pub enum SqlState {}

    #[codes("../../../fixtures/coap.toml", serde)]
    #[repr(u8)]
    pub enum CoapCode {}

    #[codes("../../../fixtures/hresult.toml", serde)]
    #[repr(i32)]
    pub enum HResult {}

    fn round_trips<C: Code + Serialize + for<'de> Deserialize<'de>>()
    where
        C::Number: Serialize,
    {
        for code in C::ALL {
            let text = in_json(&code.as_str());
            assert_eq!((in_json(code), in_json(&Received::from(*code))), (text.clone(), text.clone()));
            assert_eq!((json(&text), json(&text)), (Ok(*code), Ok(Received::from(*code))));
            // Codes may share a reason phrase.
            assert_eq!(json::<C>(&in_json(&code.reason())).map(Code::reason), Ok(code.reason()));
            let bytes = postcard::to_allocvec(code).unwrap();
            assert_eq!(bytes, postcard::to_allocvec(&code.number()).unwrap());
            assert_eq!(postcard::from_bytes::<C>(&bytes), Ok(*code));
            assert_eq!(postcard::from_bytes::<Received<C>>(&bytes), Ok(Received::from(*code)));
            let bytes = in_cbor(code);
            assert_eq!(bytes, in_cbor(&code.number()));
            assert_eq!(cbor::<C>(&bytes), Ok(*code));
            assert_eq!(cbor::<Received<C>>(&bytes), Ok(Received::from(*code)));
        }
    }

    #[test]
    fn every_family() {
        round_trips::<SqlState>();
        round_trips::<CoapCode>();
        round_trips::<HResult>();
    }

    #[test]
    fn every_shipped_family() {
        round_trips::<status_core::sqlstate::SqlState>();
        round_trips::<status_core::coap::ResponseCode>();
        round_trips::<status_core::smtp::EnhancedCode>();
        super::round_trips::<status_core::mqtt::ReasonCode>();
        super::round_trips::<status_core::quic::TransportError>();
        super::round_trips::<status_core::sysexits::ExitCode>();
    }

    #[test]
    fn unknown_codes() {
        let unknown = Received::<SqlState>::from_bytes(b"57P01").unwrap();
        assert_eq!(in_json(&unknown), "\"57P01\"");
        assert_eq!(json("\"57P01\""), Ok(unknown));
        assert_eq!(json::<SqlState>("\"57P01\""), Err("57P01 is not a code of `SqlState`".into()));
        assert_eq!(in_json(&Received::<CoapCode>::new(133)), "\"4.05\"");
    }

    /// A number may be another code than the text that looks like it.
    #[test]
    fn numbers() {
        assert_eq!(
            json::<SqlState>("42501"),
            Err("invalid type: integer `42501`, expected a code of `SqlState` as text, or a name at line 1 column 5".into())
        );
        for text in ["4.04", "132"] {
            assert!(json::<CoapCode>(text).is_err(), "{text}");
        }
        assert_eq!(json("-2147024891"), Ok(HResult::EAccessdenied));
        assert_eq!(json("0"), Ok(HResult::SOk));
    }

    #[test]
    fn xml() {
        let text = quick_xml::se::to_string_with_root("code", &SqlState::UndefinedTable).unwrap();
        assert_eq!(text, "<code>42P01</code>");
        assert_eq!(quick_xml::de::from_str::<SqlState>(&text).unwrap(), SqlState::UndefinedTable);
        assert_eq!(quick_xml::de::from_str::<HResult>("<c>0x80070005</c>").unwrap(), HResult::EAccessdenied);
    }
}

#[test]
fn names() {
    assert_eq!(json("\"Not Found\""), Ok(StatusCode::NotFound));
    assert_eq!(json("\"not-found\""), Ok(StatusCode::NotFound));
    assert_eq!(json("\"Payload Too Large\""), Ok(StatusCode::ContentTooLarge));
    assert_eq!(json("\"-1\""), Ok(KafkaError::UnknownServerError));
}

#[test]
fn unknown_codes() {
    fn unknown<C: Code>(number: &str, at: &str) -> Result<C, String> {
        Err(format!("{number} is not a code of `{}`{at}", C::FAMILY))
    }

    assert_eq!(json::<StatusCode>("599"), unknown("599", ""));
    assert_eq!(json::<StatusCode>("\"599\""), unknown("599", ""));
    assert_eq!(json::<StatusCode>("-404"), unknown("-404", " at line 1 column 4"));
    assert_eq!(json::<StatusCode>("65940"), unknown("65940", " at line 1 column 5"));
    assert_eq!(
        json::<StatusCode>("18446744073709551615"),
        unknown("18446744073709551615", " at line 1 column 20")
    );
    assert_eq!(json::<KafkaError>("-32769"), unknown("-32769", " at line 1 column 6"));
    assert_eq!(
        json::<StatusCode>("\"Not Fond\""),
        Err("invalid value: string \"Not Fond\", expected a code of `StatusCode`: its number or a name at line 1 column 10".into())
    );
    for wrong in ["404.5", "1e30", "null", "[404]", "{}", "true", "\"0404\"", "\"+404\"", "\" 404\"", "\"\""]
    {
        assert!(json::<StatusCode>(wrong).is_err(), "{wrong}");
        assert!(json::<Received<StatusCode>>(wrong).is_err(), "{wrong}");
    }
    assert!(postcard::from_bytes::<StatusCode>(&postcard::to_allocvec(&599_u16).unwrap()).is_err());
    // In a binary format, a code is only its number.
    assert!(cbor::<StatusCode>(&in_cbor(&"Not Found")).is_err());
    assert_eq!(cbor::<StatusCode>(&in_cbor(&404_u64)), Ok(StatusCode::NotFound));
    assert!(cbor::<StatusCode>(&in_cbor(&65_940_u64)).is_err());
}

/// JSON does not distinguish integers: these are the same number. A `Problem` reads its `status` in the same
/// way.
#[test]
fn numbers_with_a_fraction_of_zero() {
    for text in ["404.0", "404e0", "4.04e2", "40400e-2"] {
        assert_eq!(json(text), Ok(StatusCode::NotFound), "{text}");
        assert_eq!(json(text), Ok(Received::<StatusCode>::new(404)), "{text}");
    }
    assert_eq!(json::<StatusCode>("599.0"), Err("599 is not a code of `StatusCode`".into()));
    assert_eq!(json("-1.0"), Ok(KafkaError::UnknownServerError));
    assert_eq!(json("-0.0"), Ok(Received::<StatusCode>::new(0)));
    for wrong in ["9007199254740993.0", "-9007199254740993.0", "1e308", "65536.0", "404.00001"] {
        assert!(json::<Received<StatusCode>>(wrong).is_err(), "{wrong}");
    }
}

/// XML does not have types. Codes can be read from everything that serde's integers can be read from.
#[test]
fn xml() {
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Element<T> {
        code: T,
    }

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Optional<T> {
        code: Option<T>,
    }

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct List<T> {
        code: Vec<T>,
    }

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Attribute<T> {
        #[serde(rename = "@code")]
        code: T,
    }

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Text<T> {
        #[serde(rename = "$text")]
        code: T,
    }

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Flat<T> {
        #[serde(flatten)]
        element: Element<T>,
    }

    fn both_ways<T: Debug + PartialEq + Serialize + DeserializeOwned>(value: &T, text: &str) {
        let written = quick_xml::se::to_string_with_root("answer", value).unwrap();
        assert_eq!(written, text);
        assert_eq!(&quick_xml::de::from_str::<T>(&written).unwrap(), value);
    }

    fn everywhere<T: Copy + Debug + PartialEq + Serialize + DeserializeOwned>(code: T) {
        both_ways(&code, "<answer>404</answer>");
        both_ways(&Element { code }, "<answer><code>404</code></answer>");
        both_ways(&Optional { code: Some(code) }, "<answer><code>404</code></answer>");
        both_ways(&List { code: vec![code; 2] }, "<answer><code>404</code><code>404</code></answer>");
        both_ways(&Attribute { code }, "<answer code=\"404\"/>");
        both_ways(&Text { code }, "<answer>404</answer>");

        let read = |text: &str| quick_xml::de::from_str::<Element<T>>(text).ok().map(|element| element.code);
        for text in [
            "<a><code>\n    404\n</code></a>",
            "<a><code unit=\"none\">404</code></a>",
            "<a><code><![CDATA[404]]></code></a>",
            "<a><code>4<!-- 5 -->04</code></a>",
            "<a><code>&#52;04</code></a>",
        ] {
            assert_eq!(read(text), Some(code), "{text}");
        }
        for text in [
            "<a><code/></a>",
            "<a><code></code></a>",
            "<a><code><x>404</x></code></a>",
            "<a><code>404<x/></code></a>",
            "<a><code>4 04</code></a>",
            "<a><code>404</code><code>404</code></a>",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    everywhere(404_u16);
    everywhere(StatusCode::NotFound);
    everywhere(Received::<StatusCode>::new(404));
    // Here, serde's integers cannot be read, but codes can.
    both_ways(&Flat { element: Element { code: StatusCode::NotFound } }, "<answer><code>404</code></answer>");
    assert!(quick_xml::de::from_str::<StatusCode>("<code>Not Found</code>").is_ok());
}

#[test]
fn received_codes_are_kept() {
    for number in [0, 1, 99, 404, 599, 1000, u16::MAX] {
        let received = Received::<StatusCode>::new(number);
        assert_eq!(json(&number.to_string()), Ok(received));
        assert_eq!(json(&format!("\"{number}\"")), Ok(received));
        assert_eq!(in_json(&received), number.to_string());
        assert_eq!(postcard::from_bytes(&postcard::to_allocvec(&received).unwrap()), Ok(received));
    }
    assert_eq!(json("\"not found\""), Ok(Received::from(StatusCode::NotFound)));
    assert!(json::<Received<StatusCode>>("65536").is_err());
    assert_eq!(json("18446744073709551615"), Ok(Received::<QuicError>::new(u64::MAX)));
    assert_eq!(json("-32768"), Ok(Received::<KafkaError>::new(i16::MIN)));
}

/// Cases in which serde buffers values or uses numbers as keys of maps.
#[test]
fn inside_other_types() {
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    #[serde(tag = "kind")]
    enum Event {
        Answered { status: StatusCode, upstream: Option<Received<StatusCode>> },
    }

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    #[serde(untagged)]
    enum CodeOrText {
        Code(AppStatus),
        Text(String),
    }

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Counts {
        #[serde(flatten)]
        counts: BTreeMap<StatusCode, u32>,
    }

    fn both_ways<T: Debug + PartialEq + Serialize + DeserializeOwned>(text: &str, value: &T) {
        assert_eq!(json::<T>(text).as_ref(), Ok(value));
        assert_eq!(in_json(value), text);
    }

    let answered = Event::Answered { status: status!(502), upstream: Some(Received::new(599)) };
    both_ways(r#"{"kind":"Answered","status":502,"upstream":599}"#, &answered);
    both_ways("499", &CodeOrText::Code(AppStatus::ClientClosedRequest));
    both_ways("\"nothing of the kind\"", &CodeOrText::Text("nothing of the kind".to_owned()));
    both_ways(
        r#"{"200":5,"404":1}"#,
        &Counts { counts: BTreeMap::from([(status!(200), 5), (status!(404), 1)]) },
    );
}

#[test]
fn codes_of_the_crate_http() {
    for number in 100..=999 {
        let code = http::StatusCode::from_u16(number).unwrap();
        assert_eq!(StatusCode::try_from(code).ok(), StatusCode::from_u16(number));
        assert_eq!(AppStatus::try_from(code).ok(), AppStatus::from_u16(number));
        assert_eq!(Received::<AppStatus>::from(code), Received::new(number));
        assert_eq!(http::StatusCode::try_from(Received::<StatusCode>::new(number)).ok(), Some(code));
    }
    for code in AppStatus::ALL {
        assert_eq!(http::StatusCode::from(*code).as_u16(), code.as_u16());
    }
    assert_eq!(http::StatusCode::from(status!(404)), http::StatusCode::NOT_FOUND);
    assert_eq!(
        StatusCode::try_from(http::StatusCode::from_u16(499).unwrap()).map_err(UnknownCode::number),
        Err(499)
    );
    assert!(http::StatusCode::NOT_FOUND == StatusCode::NotFound);
    assert!(http::StatusCode::NOT_FOUND == AppStatus::NotFound);
    assert!(http::StatusCode::GONE != StatusCode::NotFound);
    for number in [0, 99, 1000, u16::MAX] {
        assert!(http::StatusCode::try_from(Received::<StatusCode>::new(number)).is_err());
    }
}
