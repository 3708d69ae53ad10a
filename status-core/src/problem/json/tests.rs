//! Writing and reading problems.

use serde_json::json;

use super::*;

fn read(text: &str) -> Problem {
    serde_json::from_str(text).unwrap()
}

fn written(problem: &Problem) -> String {
    serde_json::to_string(problem).unwrap()
}

/// The first example of RFC 9457, Section 3.
#[test]
fn out_of_credit() {
    let problem = read(
        r#"{
            "type": "https://example.com/probs/out-of-credit",
            "title": "You do not have enough credit.",
            "detail": "Your current balance is 30, but that costs 50.",
            "instance": "/account/12345/msgs/abc",
            "balance": 30,
            "accounts": ["/account/12345",
                         "/account/67890"]
        }"#,
    );
    assert_eq!(problem.type_uri(), "https://example.com/probs/out-of-credit");
    assert_eq!(problem.title(), Some("You do not have enough credit."));
    assert_eq!(problem.status(), None);
    assert_eq!(problem.detail(), Some("Your current balance is 30, but that costs 50."));
    assert_eq!(problem.instance(), Some("/account/12345/msgs/abc"));
    let accounts = json!(["/account/12345", "/account/67890"]);
    assert_eq!(problem.extensions().collect::<Vec<_>>(), [("balance", &json!(30)), ("accounts", &accounts)]);
    assert_eq!(read(&written(&problem)), problem);
}

/// The second example of RFC 9457, Section 3.
#[test]
fn validation_error() {
    let text = r##"{"type":"https://example.net/validation-error","title":"Your request is not valid.","errors":[{"detail":"must be a positive integer","pointer":"#/age"},{"detail":"must be 'green', 'red' or 'blue'","pointer":"#/profile/color"}]}"##;
    let problem = read(text);
    assert_eq!(
        problem.extension("errors").and_then(|errors| errors.pointer("/1/pointer")),
        Some(&json!("#/profile/color"))
    );
    assert_eq!(written(&problem), text);
}

#[test]
fn types_are_kept_as_they_are() {
    for type_uri in [
        "https://example.com/probs/out-of-credit#fragment",
        "/problems/out-of-credit",
        "problems/out-of-credit?x=1",
        "../out-of-credit",
        "#out-of-credit",
        "urn:ietf:params:x:problem:out-of-credit",
        "tag:example.com,2026:out-of-credit",
        "",
    ] {
        let problem = read(&json!({ "type": type_uri }).to_string());
        assert_eq!(problem.type_uri(), type_uri);
        assert_eq!(read(&written(&problem)), problem);
        assert_eq!(problem, Problem::from_parts(Parts::default()).with_type(type_uri));
    }
}

#[test]
fn about_blank_is_not_written() {
    for problem in [read("{}"), read(r#"{"type": "about:blank"}"#), read("{}").with_type("about:blank")] {
        assert_eq!(problem.type_uri(), "about:blank");
        assert_eq!(written(&problem), "{}");
        assert_eq!(problem, read("{}"));
    }
    // The same holds for a type that is replaced.
    assert_eq!(read(r#"{"type": "a", "type": "about:blank"}"#), read("{}"));
}

#[test]
fn members_of_the_wrong_type_are_ignored() {
    let problem = read(
        r#"{"type": 1, "title": null, "status": "404", "detail": {"a": 1}, "instance": ["/a"], "rest": "kept"}"#,
    );
    assert_eq!(problem, read(r#"{"rest": "kept"}"#));
    // A valid one stays.
    assert_eq!(read(r#"{"title": "a", "title": 1}"#).title(), Some("a"));
    for wrong in ["-1", "65536", "404.5", "1e300", "true"] {
        assert_eq!(read(&format!(r#"{{"status": {wrong}}}"#)).status(), None, "{wrong}");
    }
}

#[test]
fn a_status_is_any_number() {
    for (number, status) in
        [("404", 404), ("404.0", 404), ("4.04e2", 404), ("0", 0), ("599", 599), ("65535", 65535)]
    {
        let problem = read(&format!(r#"{{"status": {number}}}"#));
        assert_eq!(problem.status(), Some(Received::new(status)));
        assert_eq!(written(&problem), format!(r#"{{"status":{status}}}"#));
    }
}

#[test]
fn unknown_members_keep_their_order() {
    let text = r#"{"zoo":1,"title":"t","apple":null,"Type":{"a":[]},"":false,"type ":0}"#;
    let names: Vec<String> = read(text).extensions().map(|(name, _)| name.to_owned()).collect();
    assert_eq!(names, ["zoo", "apple", "Type", "", "type "]);
    assert_eq!(
        written(&read(text)),
        r#"{"title":"t","zoo":1,"apple":null,"Type":{"a":[]},"":false,"type ":0}"#
    );
    assert_eq!(written(&read(r#"{"a":1,"b":2,"a":3}"#)), r#"{"a":3,"b":2}"#);
}

/// A member that cannot be represented is dropped, and the rest is read.
#[test]
fn members_that_cannot_be_kept() {
    let deep = "[".repeat(200) + &"]".repeat(200);
    for value in [
        "1e999",
        "-1e999",
        r#"{"a": [1, 1e400]}"#,
        &"9".repeat(400),
        r#""\ud800""#,
        r#"{"\ud800": 1}"#,
        &deep,
    ] {
        let problem = read(&format!(r#"{{"status": 404, "x": {value}, "y": 1}}"#));
        assert_eq!(written(&problem), r#"{"status":404,"y":1}"#, "{value}");
        for name in ["type", "title", "status", "detail", "instance"] {
            let problem = read(&format!(r#"{{"{name}": {value}, "y": 1}}"#));
            assert_eq!(written(&problem), r#"{"y":1}"#, "{name} {value}");
        }
    }
    assert_eq!(written(&read(r#"{"\ud800": 1, "y": 1}"#)), r#"{"y":1}"#);
    // The last valid one counts.
    assert_eq!(written(&read(r#"{"x": 1, "x": 1e999}"#)), r#"{"x":1}"#);
}

#[test]
fn values_stay_as_they_were_written() {
    let text = r#"{"a":1.10,"b":123456789012345678901234567890,"c":{"z":1,"a":[1,2]},"d":"\u00e9","e":1e2}"#;
    assert_eq!(written(&read(text)), text);
    assert_eq!(serde_json::to_value(read(text)).unwrap(), serde_json::from_str::<Value>(text).unwrap());
    let problem: Problem = serde_json::from_reader(text.as_bytes()).unwrap();
    assert_eq!(written(&problem), text);
}

/// A format that is not text, and a format without raw values.
#[test]
fn other_formats() {
    use serde_core::de::IntoDeserializer;
    use serde_core::de::value::{Error, MapDeserializer};

    let problem = read(r#"{"type":"/x","status":404,"a":{"b":[1,null,"c",1.5,true]},"d":"e"}"#);
    let value = serde_json::to_value(&problem).unwrap();
    assert_eq!(serde_json::from_value::<Problem>(value).unwrap(), problem);

    let members = [("title", "t"), ("x", "y")];
    let members: MapDeserializer<'_, _, Error> = MapDeserializer::new(members.into_iter());
    assert_eq!(Problem::deserialize(members).unwrap(), read(r#"{"title":"t","x":"y"}"#));
    let members: MapDeserializer<'_, _, Error> = MapDeserializer::new([("status", 404_u16)].into_iter());
    assert_eq!(Problem::deserialize(members).unwrap(), read(r#"{"status":404}"#));
    let members: MapDeserializer<'_, _, Error> = MapDeserializer::new([("x", vec![true])].into_iter());
    assert_eq!(Problem::deserialize(members).unwrap(), read(r#"{"x":[true]}"#));
    assert!(Problem::deserialize(IntoDeserializer::<Error>::into_deserializer(1_u8)).is_err());
}

#[test]
fn only_objects_are_problems() {
    for text in ["[]", "null", "\"x\"", "1", "", "{"] {
        assert!(serde_json::from_str::<Problem>(text).is_err(), "{text}");
    }
    assert_eq!(
        serde_json::from_str::<Problem>("[]").unwrap_err().to_string(),
        "invalid type: sequence, expected an object with problem details"
    );
}

/// At each place of texts of each length, and next to bytes that a borrow could change.
#[test]
fn escapes_are_found() {
    for length in 1..=40 {
        for place in 0..length {
            for byte in 0..=127_u8 {
                for other in ["a", "!", "\u{7f}", "]", "#"] {
                    let mut text = other.repeat(length);
                    text.replace_range(place..=place, str::from_utf8(&[byte]).unwrap());
                    let problem = Problem::new(crate::status!(409)).with_detail(&text);
                    let expected = matches!(byte, b'"' | b'\\' | ..b' ');
                    assert_eq!(has_escape(text.as_bytes()), expected, "{text:?}");
                    if length < 10 {
                        assert_eq!(problem.to_json(), written(&problem).into_bytes(), "{text:?}");
                    }
                }
            }
        }
    }
    assert!(!has_escape(b"") && !has_escape("gr\u{f6}\u{df}er als 3 \u{20ac}".as_bytes()));
}

/// `Bytes` takes the buffer as it is.
#[test]
fn capacity_is_exact() {
    let problem = Problem::new(crate::status!(409));
    for problem in [
        read("{}"),
        problem.clone(),
        problem.clone().with_type("/full").with_detail("no room").with_instance("/shelves/1"),
        problem.with_extension("free", 0).with_extension("until", "tomorrow").with_header("X-Shelf", 1),
    ] {
        let json = problem.to_json();
        assert_eq!(json.capacity(), json.len(), "{problem:?}");
        assert_eq!(json, written(&problem).into_bytes());
    }
}
