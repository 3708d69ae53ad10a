//! A problem as `application/problem+json`.

use core::fmt;

use serde_core::de::{MapAccess, Visitor};
use serde_core::ser::SerializeMap;
use serde_core::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Number, Value};

use super::{Parts, Problem};
use crate::{Received, StatusCode};

/// As the members that RFC 9457 defines, without `about:blank`, and the extensions. Headers are no part of the body.
impl Serialize for Problem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(type_uri) = &self.parts.type_uri {
            map.serialize_entry("type", type_uri)?;
        }
        if let Some(title) = self.title() {
            map.serialize_entry("title", title)?;
        }
        if let Some(status) = self.status() {
            map.serialize_entry("status", &status)?;
        }
        if let Some(detail) = self.detail() {
            map.serialize_entry("detail", detail)?;
        }
        if let Some(instance) = self.instance() {
            map.serialize_entry("instance", instance)?;
        }
        for (name, value) in self.extensions() {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

/// As RFC 9457, Section 3.1, has it: from any object, in which a member of the wrong type is as good as none.
impl<'de> Deserialize<'de> for Problem {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Members)
    }
}

/// Reads the members one by one, since a map of `serde_json` may not keep their order.
struct Members;

impl<'de> Visitor<'de> for Members {
    type Value = Problem;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with problem details")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut members: M) -> Result<Problem, M::Error> {
        let mut parts = Parts::default();
        while let Some((name, value)) = members.next_entry::<String, Value>()? {
            match (name.as_str(), value) {
                ("type", Value::String(type_uri)) => parts.type_uri = Some(type_uri),
                ("title", Value::String(title)) => parts.title = Some(title),
                ("status", Value::Number(number)) => parts.status = status(&number),
                ("detail", Value::String(detail)) => parts.detail = Some(detail),
                ("instance", Value::String(instance)) => parts.instance = Some(instance),
                (name, _) if super::DEFINED.contains(&name) => {}
                (_, value) => parts.extend(name, value),
            }
        }
        parts.type_uri.take_if(|type_uri| type_uri == super::ABOUT_BLANK);
        if let Some(code) = parts.status.and_then(|status| status.known().ok()) {
            parts.is_bodiless = code.is_bodiless();
            parts.required_headers = code.required_headers();
        }
        Ok(Problem::from_parts(parts))
    }
}

/// The status code that a JSON number stands for. JSON knows no integers: `404.0` is the same number as `404`.
fn status(number: &Number) -> Option<Received<StatusCode>> {
    let number = number.as_u64().or_else(|| {
        let number = number.as_f64()?;
        // The cast is exact: what is no integer from 0 to 65,535 does not come back the same.
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            clippy::float_cmp,
            reason = "checked"
        )]
        (f64::from(number as u16) == number).then_some(number as u64)
    })?;
    u16::try_from(number).ok().map(Received::new)
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

    #[test]
    fn anything_but_an_object_is_no_problem() {
        for text in ["[]", "null", "\"x\"", "1", "", "{"] {
            assert!(serde_json::from_str::<Problem>(text).is_err(), "{text}");
        }
        assert_eq!(
            serde_json::from_str::<Problem>("[]").unwrap_err().to_string(),
            "invalid type: sequence, expected an object with problem details at line 1 column 0"
        );
    }
}
