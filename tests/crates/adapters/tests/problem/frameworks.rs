//! The same responses with axum and actix-web.

use http_body_util::BodyExt;
use status_core::{HasStatus, Problem, StatusCode, ToProblem, status};
use tower::ServiceExt;

use super::{ApiError, AppStatus, Hidden, LoginError, SECRET, hidden};

/// The whole response.
#[derive(Debug, PartialEq)]
struct Response {
    status: u16,
    headers: Vec<(String, String)>,
    body: String,
}

impl Response {
    fn header(&self, name: &str) -> Vec<&str> {
        let found = self.headers.iter().filter(|(found, _)| found == name);
        found.map(|(_, value)| value.as_str()).collect()
    }
}

/// Headers sorted by name, because actix-web does not keep their order.
fn sorted(mut headers: Vec<(String, String)>) -> Vec<(String, String)> {
    headers.sort();
    headers
}

/// Runs a handler of axum.
macro_rules! axum {
    ($kind:ty: $answer:expr) => {{
        let handler = move || async move { <$kind>::from($answer) };
        let app = axum::Router::<()>::new().route("/", axum::routing::get(handler));
        let request = http::Request::get("/").body(axum::body::Body::empty()).unwrap();
        let (parts, body) = app.oneshot(request).await.unwrap().into_parts();
        Response {
            status: parts.status.as_u16(),
            headers: sorted(
                parts
                    .headers
                    .iter()
                    .filter(|(name, _)| *name != "content-length")
                    .map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned()))
                    .collect(),
            ),
            body: String::from_utf8(body.collect().await.unwrap().to_bytes().to_vec()).unwrap(),
        }
    }};
}

/// Runs a handler of actix-web.
macro_rules! actix {
    ($kind:ty: $answer:expr) => {{
        let handler = move || async move { <$kind>::from($answer) };
        let app = actix_web::App::new().route("/", actix_web::web::get().to(handler));
        let app = actix_web::test::init_service(app).await;
        let request = actix_web::test::TestRequest::get().uri("/").to_request();
        let response = actix_web::test::call_service(&app, request).await;
        Response {
            status: response.status().as_u16(),
            headers: sorted(
                response
                    .headers()
                    .iter()
                    .map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned()))
                    .collect(),
            ),
            body: String::from_utf8(actix_web::test::read_body(response).await.to_vec()).unwrap(),
        }
    }};
}

/// Both frameworks send the same response.
macro_rules! both {
    ($kind:ty: $answer:expr) => {{
        let response = axum!($kind: $answer);
        assert_eq!(actix!($kind: $answer), response);
        response
    }};
}

type Answer<E> = Result<&'static str, E>;

fn code<E: From<StatusCode>>() -> Answer<E> {
    Err(status!(404))?
}

fn problem<E: From<Problem>>() -> Answer<E> {
    Err(Problem::new(status!(404)))?
}

#[actix_web::test]
async fn without_an_enum() {
    let not_found = Response {
        status: 404,
        headers: vec![("content-type".to_owned(), "application/problem+json".to_owned())],
        body: r#"{"title":"Not Found","status":404}"#.to_owned(),
    };
    assert_eq!(both!(Answer<StatusCode>: Err(status!(404))), not_found);
    assert_eq!(both!(StatusCode: status!(404)), not_found);
    assert_eq!(both!(AppStatus: status!(AppStatus, 404)), not_found);
    assert_eq!(both!(Problem: status!(404)), not_found);
    assert_eq!(both!(Answer<Problem>: Err(Problem::new(status!(404)))), not_found);

    // `?` from a code and from a problem, to a problem and to the error of either framework.
    assert_eq!(both!(Answer<Problem>: code()), not_found);
    assert_eq!(both!(Answer<Problem>: problem()), not_found);
    assert_eq!(axum!(Answer<axum::response::ErrorResponse>: code()), not_found);
    assert_eq!(axum!(Answer<axum::response::ErrorResponse>: problem()), not_found);
    assert_eq!(actix!(Answer<actix_web::Error>: code()), not_found);
    assert_eq!(actix!(Answer<actix_web::Error>: problem()), not_found);

    let empty = |status| Response { status, headers: Vec::new(), body: String::new() };
    for code in [status!(200), status!(201), status!(204), status!(205), status!(304)] {
        assert_eq!(both!(StatusCode: code), empty(code.as_u16()));
    }
    // A final response cannot have these statuses.
    assert_eq!(both!(StatusCode: status!(103)), empty(500));
    assert_eq!(both!(Problem: serde_json::from_str::<Problem>("{\"status\":42}").unwrap()), empty(500));
    let bodiless = || Problem::new(status!(304)).with_detail("x").with_header("ETag", "\"x\"");
    let response = both!(Problem: bodiless());
    assert_eq!(response.headers, [("etag".to_owned(), "\"x\"".to_owned())]);
    assert_eq!(response.body, "");
}

#[actix_web::test]
async fn derived() {
    let response = both!(Answer<ApiError>: Err(ApiError::NoSuchUser { id: 7 }));
    assert_eq!(response.status, 404);
    assert_eq!(response.header("content-type"), ["application/problem+json"]);
    assert_eq!(
        serde_json::from_str::<Problem>(&response.body).unwrap(),
        ApiError::NoSuchUser { id: 7 }.to_problem()
    );
    let response = both!(Answer<ApiError>: Err(LoginError.into()));
    assert_eq!((response.status, response.header("www-authenticate")), (401, vec!["Basic realm=\"all\""]));
    let response = both!(Answer<ApiError>: Err(ApiError::TooFast { seconds: 30 }));
    assert_eq!((response.status, response.header("retry-after")), (429, vec!["30"]));
    let response = actix!(Answer<actix_web::Error>: Err(ApiError::SignedOut.into()));
    assert_eq!((response.status, response.header("www-authenticate")), (401, vec!["Bearer"]));

    for position in 0..hidden().len() {
        let error = move || hidden().swap_remove(position);
        let response = both!(Answer<Hidden>: Err(error()));
        assert_eq!(response.status, error().status().as_u16());
        assert!(!format!("{response:?}").contains(SECRET), "{response:?}");
    }
}
