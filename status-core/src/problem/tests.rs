//! Building problems, and values that cannot be sent.

use core::error::Error;

use serde_json::json;

use super::answer::Answer;
use super::*;
use crate::status;

fn written(problem: &Problem) -> String {
    serde_json::to_string(problem).unwrap()
}

#[test]
fn extensions() {
    let problem = Problem::new(status!(409))
        .with_extension("b", 1)
        .with_extension("a", ["x"])
        .with_extension("b", Some("y"))
        // Members that RFC 9457 defines stay unchanged, and a value that cannot be serialized is omitted.
        .with_extension("status", 200)
        .with_extension("type", "x")
        .with_extension("broken", std::collections::HashMap::from([((1, 2), 3)]));
    assert_eq!(written(&problem), r#"{"title":"Conflict","status":409,"b":"y","a":["x"]}"#);
    // `None` removes a member.
    let problem =
        problem.with_extension("b", None::<u8>).with_extension("c", None::<u8>).with_extension("d", ());
    assert_eq!(written(&problem), r#"{"title":"Conflict","status":409,"a":["x"]}"#);
    assert_eq!(problem.extension("b"), None);
}

/// The values that were read are not those after a change.
#[test]
fn extensions_that_change_after_reading() {
    let mut problem = Problem::new(status!(409));
    for value in 0..3 {
        assert_eq!(problem.extensions().len(), usize::from(value > 0));
        problem = problem.with_extension("a", value);
        assert_eq!(problem.extension("a"), Some(&value.into()));
    }
}

#[test]
fn headers() {
    let problem = Problem::new(status!(401))
        .with_header("WWW-Authenticate", "Basic realm=\"a b\"")
        .with_header("www-authenticate", "Bearer\t")
        .with_header("X-Empty", "")
        .with_header("X-Line", "a\nb")
        .with_header("X-Return", "a\rb")
        .with_header("X-Null", "a\0b")
        .with_header("X-Delete", "a\u{7f}b")
        .with_header("X-Foreign", "ä")
        .with_header("X Space", "a")
        .with_header("X-Name\r\nX", "a")
        .with_header("", "a")
        .with_header("x".repeat(1 << 16), "a")
        .with_header("Content-Type", "text/html")
        .with_header("content-length", 5)
        .with_header("TRANSFER-ENCODING", "chunked");
    assert_eq!(
        problem.headers().collect::<Vec<_>>(),
        [("WWW-Authenticate", "Basic realm=\"a b\""), ("www-authenticate", "Bearer\t"), ("X-Empty", "")]
    );
}

/// An extension is sent exactly as `serde_json` writes the value.
#[test]
fn extensions_are_sent_as_they_are() {
    fn check<T: Serialize>(value: T) {
        let json = serde_json::to_string(&value).unwrap();
        let problem = Problem::new(status!(409)).with_extension("x", &value);
        assert_eq!(written(&problem), format!(r#"{{"title":"Conflict","status":409,"x":{json}}}"#));
        let answer = Answer::new(problem);
        assert_eq!(str::from_utf8(&answer.body).unwrap(), written(&answer.problem));
    }

    #[derive(Clone)]
    struct Fields;

    impl Serialize for Fields {
        fn serialize<S: serde_core::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            use serde_core::ser::SerializeStruct;

            let mut fields = serializer.serialize_struct("Fields", 2)?;
            fields.serialize_field("z", &1.1_f32)?;
            fields.serialize_field("a", &[2.5_f64])?;
            fields.end()
        }
    }

    check(9.99_f32);
    check(f32::MIN_POSITIVE);
    check(f64::MAX);
    check(-0.0);
    check(1e16);
    check(u64::MAX);
    check(i128::MIN);
    check(u128::MAX);
    check("\u{7f}\n\"\u{2028}");
    check(('a', "b", [None, Some(1)]));
    check(vec![Fields, Fields]);
    check(Some(Fields));
    check(std::collections::BTreeMap::from([(3, vec![Fields])]));
    check(serde_json::value::RawValue::from_string("{\"b\": 1.10, \"a\":1e999}".to_owned()).unwrap());
    check(json!({"a": [{"b": null}]}));
}

#[test]
fn numbers_that_json_does_not_have() {
    let problem = Problem::new(status!(409))
        .with_extension("a", f32::NAN)
        .with_extension("b", f64::INFINITY)
        .with_extension("c", [1.0, f64::NEG_INFINITY])
        .with_extension("d", Some((1, f32::NAN)))
        .with_extension("e", std::collections::HashMap::from([("x", (1, f64::NAN))]))
        .with_extension("f", 1);
    assert_eq!(written(&problem), r#"{"title":"Conflict","status":409,"f":1}"#);
    // The existing value stays.
    assert_eq!(problem.with_extension("f", f32::NAN).extension("f"), Some(&json!(1)));
}

#[test]
fn many_extensions() {
    let mut problem = Problem::new(status!(409));
    for round in 0..2 {
        for number in 0..10_000 {
            problem = problem.with_extension(number.to_string(), number + round);
        }
    }
    assert_eq!(problem.extensions().len(), 10_000);
    assert_eq!(problem.extension("9999"), Some(&json!(10_000)));
    assert_eq!(problem.extensions().next(), Some(("0", &json!(1))));
    let problem = problem.with_extension("0", None::<u8>);
    assert_eq!(problem.extension("0"), None);
    assert_eq!(problem.extension("9999"), Some(&json!(10_000)));
    assert_eq!(problem.extensions().len(), 9_999);
}

#[test]
fn equal() {
    let problem = Problem::new(status!(409))
        .with_extension("a", 1.5)
        .with_extension("b", json!({"x": 1, "y": 2}))
        .with_header("X-A", "1")
        .with_header("X-B", "2")
        .with_header("X-A", "3");
    let other = Problem::new(status!(409))
        .with_extension("b", json!({"y": 2, "x": 1}))
        .with_extension("a", 1.5)
        .with_header("x-b", "2")
        .with_header("x-a", "1")
        .with_header("X-a", "3")
        .with_source("x");
    assert_eq!(problem, other);
    assert_ne!(problem, other.clone().with_extension("c", 1));
    assert_ne!(problem, other.clone().with_extension("a", 2));
    assert_ne!(problem, other.clone().with_header("X-A", "1"));
    assert_ne!(problem, other.with_detail("d"));
    let values =
        |first, second| Problem::new(status!(409)).with_header("Allow", first).with_header("Allow", second);
    assert_ne!(values("GET", "HEAD"), values("HEAD", "GET"));
}

#[test]
fn sources() {
    const fn is_error<E: Error + Clone + Send + Sync + 'static>() {}
    is_error::<Problem>();
    let problem = Problem::new(status!(503)).with_source(std::io::Error::other("hunter2"));
    assert_eq!(problem.source().unwrap().to_string(), "hunter2");
    let copy = problem.clone();
    assert_eq!(copy.source().unwrap().to_string(), "hunter2");
    assert_eq!(copy, Problem::new(status!(503)));
    assert!(!format!("{problem}{problem:?}{}", written(&problem)).contains("hunter2"));
}

#[test]
fn text() {
    let problem = Problem::new(status!(404));
    assert_eq!(problem.to_string(), "404 Not Found");
    let problem = problem.with_title("No such book").with_detail("7");
    assert_eq!(problem.to_string(), "404 No such book: 7");
    assert_eq!(
        problem.with_type("/problems/no-such-book").to_string(),
        "404 No such book: 7 (/problems/no-such-book)"
    );
    assert_eq!(Problem::from_parts(Parts::default()).to_string(), "about:blank");
    assert_eq!(Problem::from_parts(Parts::default()).with_type("urn:x").to_string(), "urn:x");
    assert_eq!(Problem::from_status(Received::new(599)).to_string(), "599");
}

#[test]
fn an_empty_detail_is_not_sent() {
    assert_eq!(Problem::new(status!(404)).with_detail("x").with_detail(""), Problem::new(status!(404)));
}

#[test]
fn failing_display_does_not_panic() {
    struct Fails;

    impl fmt::Display for Fails {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("so far")?;
            Err(fmt::Error)
        }
    }

    let problem = Problem::new(status!(404)).with_header("X-Name", Fails);
    assert_eq!(problem.headers().collect::<Vec<_>>(), [("X-Name", "so far")]);
}

#[test]
fn is_small() {
    assert_eq!(size_of::<Option<Problem>>(), size_of::<usize>());
}
