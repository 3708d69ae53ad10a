//! A problem as `application/problem+json`.

use core::any::type_name;
use core::fmt;
use std::borrow::Cow;

use serde_core::de::{Error, MapAccess, Unexpected, Visitor};
use serde_core::ser::SerializeMap;
use serde_core::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;
use serde_json::value::RawValue;

use super::Problem;
use super::members::{Json, Members};
use super::parts::{ABOUT_BLANK, Parts, Rules};
use super::texts::Span;
use crate::{Received, StatusCode};

/// Writes the members that RFC 9457 defines, except `about:blank`, and then the extensions. Headers are not part of the body.
impl Serialize for Problem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(type_uri) = self.parts.type_uri() {
            map.serialize_entry("type", type_uri)?;
        }
        if let Some(title) = self.title() {
            map.serialize_entry("title", title)?;
        }
        if let Some(status) = self.status() {
            map.serialize_entry("status", &status.number())?;
        }
        if let Some(detail) = self.detail() {
            map.serialize_entry("detail", detail)?;
        }
        if let Some(instance) = self.instance() {
            map.serialize_entry("instance", instance)?;
        }
        let parts = &*self.parts;
        for (position, (name, json)) in parts.extensions.iter(&parts.texts).enumerate() {
            // The JSON as it is, where that can be written, and otherwise the value.
            match serde_json::from_str::<&RawValue>(json) {
                Ok(json) if is_of_serde_json::<S::Error>() => map.serialize_entry(name, json)?,
                _ => map.serialize_entry(name, &parts.extensions.values(&parts.texts)[position])?,
            }
        }
        map.end()
    }
}

impl Problem {
    /// The problem as JSON: the same as with `serde_json`, but faster.
    pub(super) fn to_json(&self) -> Vec<u8> {
        let parts = &*self.parts;
        let mut json = Vec::with_capacity(parts.texts.len() + 64);
        json.push(b'{');
        let text = |json: &mut Vec<u8>, name: &str, text| {
            if let Some(text) = text {
                json.extend_from_slice(name.as_bytes());
                string(json, text);
                json.push(b',');
            }
        };
        text(&mut json, r#""type":"#, parts.type_uri());
        text(&mut json, r#""title":"#, parts.title());
        if let Some(status) = parts.status {
            json.extend_from_slice(br#""status":"#);
            // A `Vec` takes everything.
            let _ = serde_json::to_writer(&mut json, &status.number());
            json.push(b',');
        }
        text(&mut json, r#""detail":"#, parts.detail());
        text(&mut json, r#""instance":"#, parts.instance());
        for (name, value) in parts.extensions.iter(&parts.texts) {
            string(&mut json, name);
            json.push(b':');
            json.extend_from_slice(value.as_bytes());
            json.push(b',');
        }
        json.pop_if(|last| *last == b',');
        json.push(b'}');
        json
    }
}

/// Adds a string.
fn string(json: &mut Vec<u8>, text: &str) {
    // Without a way out of the loop, it takes many bytes at once.
    let is_escaped = |byte| matches!(byte, b'"' | b'\\' | ..b' ');
    if text.bytes().fold(false, |any, byte| any | is_escaped(byte)) {
        let _ = serde_json::to_writer(json, text);
    } else {
        json.reserve(text.len() + 2);
        json.push(b'"');
        json.extend_from_slice(text.as_bytes());
        json.push(b'"');
    }
}

/// Reads any object, as RFC 9457, Section 3.1, has it: a member of the wrong type is ignored.
///
/// A member that cannot be kept is ignored as well: one with a number that is too large for an `f64`, with an escape that is not a
/// character, or nested more than 127 deep. Of several members with one name, the last one that can be kept counts.
impl<'de> Deserialize<'de> for Problem {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if is_of_serde_json::<D::Error>() {
            deserializer.deserialize_newtype_struct(RAW_VALUE, ProblemVisitor)
        } else {
            deserializer.deserialize_map(ProblemVisitor)
        }
    }
}

/// The name by which `serde_json` is asked for a value as it is written, as its `RawValue` does.
///
/// A member that cannot be kept would otherwise be an error of the whole. A deserializer that does not know the name reads the members,
/// so nothing but that leniency depends on it.
const RAW_VALUE: &str = "$serde_json::private::RawValue";

struct ProblemVisitor;

impl<'de> Visitor<'de> for ProblemVisitor {
    type Value = Problem;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with problem details")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Problem, D::Error> {
        deserializer.deserialize_map(self)
    }

    /// Visits the JSON, under the name by which it was asked for, or else the members.
    fn visit_map<M: MapAccess<'de>>(self, mut members: M) -> Result<Problem, M::Error> {
        let mut problem = Problem::from_parts(Parts::default());
        let mut next = members.next_key::<BorrowedText<'de>>()?;
        if next.as_ref().is_some_and(|name| name.0 == RAW_VALUE) {
            let text = members.next_value::<BorrowedText<'de>>()?.0;
            problem.parts.read_all(&text).ok_or_else(|| M::Error::invalid_type(kind(&text), &self))?;
        } else {
            while let Some(name) = next {
                let value: Value = members.next_value()?;
                problem.parts.read_value(&name.0, &value);
                next = members.next_key()?;
            }
        }
        let parts = &mut *problem.parts;
        parts.type_uri.take_if(|type_uri| parts.texts.get(*type_uri) == ABOUT_BLANK);
        parts.detail.take_if(|detail| detail.is_empty());
        if let Some(status) = parts.status {
            parts.rules = Rules::of_status(status);
        }
        Ok(problem)
    }
}

impl Parts {
    /// Sets the members of an object in JSON; `None` if it is not an object.
    fn read_all(&mut self, object: &str) -> Option<()> {
        let members = Members::of(object)?;
        let whole = self.texts.add(object);
        for (name, json) in members {
            // A text without escapes is where it is already.
            let Some(text) = name.string() else { continue };
            let name = if name.has_escape() { self.texts.add(&text) } else { whole.part(&name.inside()) };
            self.read(&text, name, json, whole.part(&json.range()));
        }
        Some(())
    }

    /// Sets a member of another format.
    fn read_value(&mut self, name: &str, value: &Value) {
        let json = value.to_string();
        let (name_span, span) = (self.texts.add(name), self.texts.add(&json));
        self.read(name, name_span, Json::of(&json), span);
    }

    /// Sets a member, if its value is of the right type and can be kept.
    fn read(&mut self, name: &str, name_span: Span, json: Json<'_>, span: Span) {
        let member = match name {
            "type" => &mut self.type_uri,
            "title" => &mut self.title,
            "detail" => &mut self.detail,
            "instance" => &mut self.instance,
            "status" => {
                self.status = status(json.as_str()).or(self.status);
                return;
            }
            _ => {
                if json.can_be_kept() {
                    self.extensions.set(&self.texts, name_span, span);
                }
                return;
            }
        };
        if json.has_escape() {
            if let Some(text) = json.string() {
                *member = Some(self.texts.add(&text));
            }
        } else if json.is_string() {
            *member = Some(span.part(&(1..json.as_str().len() - 1)));
        }
    }
}

/// The status code that a number in JSON is. JSON does not have integers: `404.0` is the same number as `404`.
fn status(json: &str) -> Option<Received<StatusCode>> {
    if let Ok(number) = json.parse() {
        return Some(Received::new(number));
    }
    let number: f64 = serde_json::from_str(json).ok()?;
    // The cast is exact: a number that is not an integer from 0 to 65,535 does not come back the same.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::float_cmp, reason = "checked")]
    (f64::from(number as u16) == number).then_some(Received::new(number as u16))
}

/// A text that is borrowed from the input where that is possible.
struct BorrowedText<'de>(Cow<'de, str>);

impl<'de> Deserialize<'de> for BorrowedText<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(TextVisitor)
    }
}

struct TextVisitor;

impl<'de> Visitor<'de> for TextVisitor {
    type Value = BorrowedText<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(BorrowedText(Cow::Borrowed(text)))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        self.visit_string(text.to_owned())
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Self::Value, E> {
        Ok(BorrowedText(Cow::Owned(text)))
    }
}

/// The kind of a value in JSON that is not an object.
fn kind(json: &str) -> Unexpected<'_> {
    match json.as_bytes() {
        [b'"', ..] => Unexpected::Other("string"),
        [b'[', ..] => Unexpected::Seq,
        [b't' | b'f', ..] => Unexpected::Other("boolean"),
        [b'n', ..] => Unexpected::Unit,
        _ => Unexpected::Other("number"),
    }
}

/// Whether an error is that of `serde_json`, so that the format understands what only `serde_json` does.
///
/// Errors of serde need not be `'static`, so their names are compared. Where that fails, the value of an extension is still the same.
fn is_of_serde_json<E>() -> bool {
    type_name::<E>() == type_name::<serde_json::Error>()
}

#[cfg(test)]
mod tests {
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
        assert_eq!(
            problem.extensions().collect::<Vec<_>>(),
            [("balance", &json!(30)), ("accounts", &accounts)]
        );
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
        // Which also holds for a type that another one takes the place of.
        assert_eq!(read(r#"{"type": "a", "type": "about:blank"}"#), read("{}"));
    }

    #[test]
    fn members_of_the_wrong_type_are_ignored() {
        let problem = read(
            r#"{"type": 1, "title": null, "status": "404", "detail": {"a": 1}, "instance": ["/a"], "rest": "kept"}"#,
        );
        assert_eq!(problem, read(r#"{"rest": "kept"}"#));
        // One that is right stays.
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

    /// A member that cannot be kept is dropped, and the rest is read.
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
        // The last one that can be kept counts.
        assert_eq!(written(&read(r#"{"x": 1, "x": 1e999}"#)), r#"{"x":1}"#);
    }

    #[test]
    fn values_stay_as_they_were_written() {
        let text =
            r#"{"a":1.10,"b":123456789012345678901234567890,"c":{"z":1,"a":[1,2]},"d":"\u00e9","e":1e2}"#;
        assert_eq!(written(&read(text)), text);
        assert_eq!(serde_json::to_value(read(text)).unwrap(), serde_json::from_str::<Value>(text).unwrap());
        let problem: Problem = serde_json::from_reader(text.as_bytes()).unwrap();
        assert_eq!(written(&problem), text);
    }

    /// A format that is not text, and one that only has values.
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
    fn anything_but_an_object_is_no_problem() {
        for text in ["[]", "null", "\"x\"", "1", "", "{"] {
            assert!(serde_json::from_str::<Problem>(text).is_err(), "{text}");
        }
        assert_eq!(
            serde_json::from_str::<Problem>("[]").unwrap_err().to_string(),
            "invalid type: sequence, expected an object with problem details"
        );
    }
}
