//! Responses of `#[derive(ToProblem)]`, and their form in axum, actix-web and an `OpenAPI` document.

mod frameworks;
#[path = "../../../../tests/round_trip/mod.rs"]
mod round_trip;

use std::borrow::Cow;
use std::fmt;
use std::io;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::{Value, json};
use status_core::{
    FromProblem, HasStatus, Problem, Received, StatusClass, StatusCode, ToProblem, codes, status,
};

use self::round_trip::assert_round_trip;

/// The codes of a company.
#[codes("../../../../fixtures/app.toml", serde, http, axum, actix)]
pub enum AppStatus {}

/// A secret that clients must not see.
const SECRET: &str = "hunter2";

/// The example of the documentation.
#[derive(Debug, thiserror::Error, HasStatus, ToProblem, FromProblem)]
#[problem(axum, actix, http, utoipa)]
enum ApiError {
    #[error("no user {id}")]
    #[status(404)]
    #[problem(type = "/problems/no-such-user", title = "No such user")]
    NoSuchUser {
        #[problem(extension)]
        id: u64,
    },

    #[error("sign in first")]
    #[status(Unauthorized)]
    #[problem(header("WWW-Authenticate" = "Bearer"))]
    SignedOut,

    #[error("slow down")]
    #[status(429)]
    #[problem(header("Retry-After" = seconds))]
    TooFast { seconds: u64 },

    #[error("database: {0}")]
    #[status(500)]
    #[problem(skip)] // the source is not sent
    Db(#[source] io::Error),

    #[error(transparent)]
    #[status(transparent)]
    #[problem(skip)] // a client reads `SignedOut`, which has the same status and no type either
    Login(#[from] LoginError),
}

#[derive(Debug, thiserror::Error, HasStatus, ToProblem, FromProblem)]
#[error("no session for {SECRET}")]
#[status(401)]
#[problem(utoipa, title = "Who are you?", hide, header("www-authenticate" = "Basic realm=\"all\""))]
struct LoginError;

fn body(problem: &Problem) -> Value {
    serde_json::to_value(problem).unwrap()
}

fn headers(problem: &Problem) -> Vec<(&str, &str)> {
    problem.headers().collect()
}

/// A client reads the error back if its fields are sent.
#[test]
fn round_trips() {
    assert_round_trip([
        ApiError::NoSuchUser { id: 7 },
        ApiError::SignedOut,
        ApiError::TooFast { seconds: 30 },
    ]);
    assert_round_trip([LoginError]);
    assert_round_trip([Exposed { pool: "/a".to_owned() }]);
}

#[test]
fn answers() {
    let problem = ApiError::NoSuchUser { id: 7 }.to_problem();
    assert_eq!(
        serde_json::to_string(&problem).unwrap(),
        r#"{"type":"/problems/no-such-user","title":"No such user","status":404,"detail":"no user 7","id":7}"#
    );
    let problem = ApiError::SignedOut.to_problem();
    assert_eq!(body(&problem), json!({"title": "Unauthorized", "status": 401, "detail": "sign in first"}));
    assert_eq!(headers(&problem), [("WWW-Authenticate", "Bearer")]);
    let problem = ApiError::TooFast { seconds: 30 }.to_problem();
    assert_eq!(body(&problem), json!({"title": "Too Many Requests", "status": 429, "detail": "slow down"}));
    assert_eq!(headers(&problem), [("Retry-After", "30")]);
    let problem = ApiError::Db(io::Error::other(SECRET)).to_problem();
    assert_eq!(problem, Problem::new(status!(500)));
    let problem = ApiError::from(LoginError).to_problem();
    assert_eq!(problem, LoginError.to_problem());
    assert_eq!(body(&problem), json!({"title": "Who are you?", "status": 401}));
    assert_eq!(headers(&problem), [("www-authenticate", "Basic realm=\"all\"")]);
}

/// Every kind of header.
#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[error("{self:?}")]
#[status(409)]
#[problem(
    header("X-Literal" = ""),
    header("X-Twice" = text),
    header("x-twice" = number),
    header("X-Maybe" = maybe),
    header("X-Nested" = nested),
    header("X-Wait" = wait),
    header("X-Time" = time),
    header("X-Type" = r#type),
    instance = maybe,
)]
struct Everything<'a, T: fmt::Debug + fmt::Display, const N: usize> {
    text: &'a str,
    number: T,
    maybe: Option<String>,
    nested: Option<Cow<'a, str>>,
    wait: Duration,
    time: SystemTime,
    r#type: char,
    #[problem(extension)]
    sizes: [u8; N],
    #[problem(extension = "kind_of_thing")]
    kind: &'static str,
}

#[test]
fn values_of_fields() {
    let everything = |maybe: Option<&str>| Everything {
        text: "a",
        number: -1.5,
        maybe: maybe.map(str::to_owned),
        nested: Some("b".into()),
        wait: Duration::from_millis(1),
        time: UNIX_EPOCH,
        r#type: 'c',
        sizes: [1, 2],
        kind: "d",
    };
    let problem = everything(Some("/e")).to_problem();
    let all = [
        ("X-Literal", ""),
        ("X-Twice", "a"),
        ("x-twice", "-1.5"),
        ("X-Maybe", "/e"),
        ("X-Nested", "b"),
        ("X-Wait", "1"),
        ("X-Time", "Thu, 01 Jan 1970 00:00:00 GMT"),
        ("X-Type", "c"),
    ];
    assert_eq!(headers(&problem), all);
    assert_eq!(problem.instance(), Some("/e"));
    assert_eq!(
        problem.extensions().collect::<Vec<_>>(),
        [("sizes", &json!([1, 2])), ("kind_of_thing", &json!("d"))]
    );
    let problem = everything(None).to_problem();
    assert_eq!(problem.instance(), None);
    assert!(problem.headers().all(|(name, _)| name != "X-Maybe"));
    // Line breaks from a client do not inject headers.
    let problem = everything(Some("/\r\nSet-Cookie: a=b")).to_problem();
    assert!(problem.headers().all(|(name, _)| name != "X-Maybe"));
}

/// Each way to hide or expose values.
#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[error("{SECRET}")]
#[status(code = AppStatus, 500)]
#[problem(axum, actix)]
enum Hidden {
    Silent,
    #[status(transparent)]
    Inner(Box<Self>),
    #[status(InternalServerError)]
    #[problem(type = "urn:example:broken", title = "Broken", detail = "We are on it.", instance = "/status")]
    Literals,
    #[status(503)]
    #[problem(header("Retry-After" = 0), header("X-Literal" = "literal"))]
    Seconds(u32, &'static str),
    #[status(503)]
    #[problem(header("retry-after" = wait))]
    Wait {
        wait: Option<Duration>,
        text: &'static str,
    },
    #[status(503)]
    #[problem(header("Retry-After" = until))]
    Until {
        until: SystemTime,
        text: &'static str,
    },
    #[status(403)]
    #[problem(hide)]
    Client(&'static str),
    #[status(429)]
    #[problem(hide, detail = "Later.", header("Retry-After" = 0))]
    ClientSeconds(u64),
    // An error, but not a client error.
    #[status(OutOfCoffee)]
    Company,
    #[status(520)]
    ServerOfOurs,
}

fn hidden() -> Vec<Hidden> {
    vec![
        Hidden::Silent,
        Hidden::Inner(Box::new(Hidden::Inner(Box::new(Hidden::Company)))),
        Hidden::Literals,
        Hidden::Seconds(5, SECRET),
        Hidden::Wait { wait: Some(Duration::from_secs(6)), text: SECRET },
        Hidden::Wait { wait: None, text: SECRET },
        Hidden::Until { until: UNIX_EPOCH, text: SECRET },
        Hidden::Client(SECRET),
        Hidden::ClientSeconds(7),
        Hidden::Company,
        Hidden::ServerOfOurs,
    ]
}

#[derive(Debug, thiserror::Error, HasStatus, ToProblem, FromProblem)]
#[error("pool {pool} is empty")]
#[status(503)]
#[problem(expose, header("X-Pool" = pool), instance = pool)]
struct Exposed {
    #[problem(extension)]
    pool: String,
}

#[test]
fn hidden_is_hidden() {
    for error in hidden() {
        let problem = error.to_problem();
        assert!(!format!("{problem:?}{problem}{}", body(&problem)).contains(SECRET), "{problem:?}");
        assert_eq!(problem.status().map(Received::number), Some(error.status().as_u16()));
    }
    assert_eq!(
        body(&Hidden::Literals.to_problem()),
        json!({"type": "urn:example:broken", "title": "Broken", "status": 500, "detail": "We are on it.", "instance": "/status"})
    );
    let seconds = Hidden::Seconds(5, SECRET).to_problem();
    assert_eq!(headers(&seconds), [("Retry-After", "5"), ("X-Literal", "literal")]);
    let wait = |wait| Hidden::Wait { wait, text: SECRET }.to_problem();
    assert_eq!(headers(&wait(Some(Duration::from_millis(5_001)))), [("retry-after", "6")]);
    assert_eq!(headers(&wait(None)), []);
    assert_eq!(body(&Hidden::Company.to_problem()), json!({"title": "Out of Coffee", "status": 700}));
    assert_eq!(
        body(&Hidden::ClientSeconds(7).to_problem()),
        json!({"title": "Too Many Requests", "status": 429, "detail": "Later."})
    );
    let exposed = Exposed { pool: "main".to_owned() }.to_problem();
    assert_eq!(
        body(&exposed),
        json!({"title": "Service Unavailable", "status": 503, "detail": "pool main is empty", "instance": "main", "pool": "main"})
    );
    assert_eq!(headers(&exposed), [("X-Pool", "main")]);
}

#[test]
fn behind_pointers() {
    fn problem_of(error: impl ToProblem) -> Problem {
        error.to_problem()
    }

    let expected = LoginError.to_problem();
    assert_eq!(problem_of(&LoginError), expected);
    assert_eq!(problem_of(Box::new(LoginError)), expected);
    assert_eq!(problem_of(Arc::new(LoginError)), expected);
    let shared: Arc<dyn ToProblem<Code = StatusCode>> = Arc::new(LoginError);
    assert_eq!(problem_of(shared), expected);
}

/// A generic error, whose parameters do not clash with that of the body.
#[derive(Debug, thiserror::Error, HasStatus, ToProblem)]
#[error("no {name}")]
#[status(404)]
#[problem(axum, http)]
struct Missing<'a, T: fmt::Debug + fmt::Display + 'static = u8, const N: usize = 3> {
    name: &'a str,
    #[problem(extension)]
    lengths: [u8; 3],
    kind: [T; N],
}

#[test]
fn as_a_response_of_http() {
    let response = http::Response::<Vec<u8>>::from(ApiError::SignedOut);
    assert_eq!(response.status(), 401);
    assert_eq!(response.headers()["www-authenticate"], "Bearer");
    assert_eq!(response.headers()["content-type"], "application/problem+json");
    let problem = ApiError::SignedOut.to_problem();
    assert_eq!(serde_json::from_slice::<Value>(response.body()).unwrap(), body(&problem));
    assert_eq!(response.extensions().get::<Problem>(), Some(&problem));

    let missing = Missing { name: "book", lengths: [1, 2, 3], kind: [7_u8, 8] };
    let response = http::Response::<axum::body::Body>::from(missing);
    assert_eq!(response.status(), 404);
}

/// Numbers that a client reads, registered or not.
#[test]
fn a_client_reads() {
    let problem: Problem = serde_json::from_str(r#"{"status":599,"trace":"abc"}"#).unwrap();
    assert_eq!(problem.status().and_then(Received::class), Some(StatusClass::ServerError));
    assert_eq!(problem.status().and_then(Received::recognize), Some(StatusCode::InternalServerError));
    assert_eq!(body(&problem), json!({"status": 599, "trace": "abc"}));
    let problem = Hidden::Company.to_problem();
    let read: Problem = serde_json::from_value(body(&problem)).unwrap();
    assert_eq!(read.status(), Some(Received::new(700)));
}

#[test]
fn open_api() {
    let responses = <ApiError as utoipa::IntoResponses>::responses();
    let responses = serde_json::to_value(&responses).unwrap();
    let statuses: Vec<&String> = responses.as_object().unwrap().keys().collect();
    assert_eq!(statuses, ["401", "404", "429", "500"]);
    for (status, response) in responses.as_object().unwrap() {
        let content = response["content"].as_object().unwrap();
        assert_eq!(content.keys().collect::<Vec<_>>(), ["application/problem+json"], "{status}");
        let schema = &content["application/problem+json"]["schema"];
        let extensions = match status.as_str() {
            "404" => json!({ "id": { "type": "integer" } }),
            _ => Value::Null,
        };
        let problem = json!({ "$ref": "#/components/schemas/Problem" });
        let expected = match extensions {
            Value::Null => problem,
            extensions => json!({ "allOf": [problem, { "type": "object", "properties": extensions }] }),
        };
        assert_eq!(*schema, expected, "{status}");
    }
    // The two variants with 401 become one response.
    let unauthorized = &responses["401"];
    assert_eq!(unauthorized["description"], "Unauthorized; Who are you?");
    assert_eq!(unauthorized["headers"]["WWW-Authenticate"]["example"], "Bearer");
    let examples = &unauthorized["content"]["application/problem+json"]["examples"];
    assert_eq!(
        examples,
        &json!({
            "LoginError": {"value": {"title": "Who are you?", "status": 401}},
            "SignedOut": {"value": {"title": "Unauthorized", "status": 401}},
        })
    );
    assert_eq!(responses["429"]["headers"]["Retry-After"], json!({"schema": {"type": "string"}}));
    assert_eq!(
        responses["404"]["content"]["application/problem+json"]["examples"]["NoSuchUser"]["value"],
        json!({"type": "/problems/no-such-user", "title": "No such user", "status": 404, "id": 1})
    );
}
