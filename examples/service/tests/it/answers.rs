//! Each error, as a client receives it.

use serde_json::{Value, json};
use status_core::status;

use crate::client::{Answer, send};
use crate::server::{Framework, Server};

with_both_frameworks! {
    malformed signed_out not_found wrong_method taken changed too_long wrong_media_type no_book bad_field no_version too_fast
    database_fault busy
}

fn hobbit() -> Value {
    json!({"isbn": "9780261103344", "title": "The Hobbit", "year": 1937})
}

async fn with_hobbit(framework: Framework) -> Server {
    let server = Server::start(framework);
    assert_eq!(send(server.tell("POST", "/books").json(&hobbit())).await.status.number(), 201);
    server
}

/// The body of a response, member by member and in order.
fn body(answer: &Answer) -> &str {
    str::from_utf8(&answer.body).unwrap()
}

async fn malformed(framework: Framework) {
    let server = Server::start(framework);
    let json = server.tell("POST", "/books").header("Content-Type", "application/json").body("{\"isbn\": ");
    let answer = send(json).await;
    let problem = answer.problem(status!(400));
    assert_eq!(problem.type_uri(), "about:blank");
    assert_eq!(body(&answer), r#"{"title":"Bad Request","status":400,"detail":"the body cannot be read"}"#);

    let problem = send(server.ask("GET", "/books/first")).await.problem(status!(400));
    assert_eq!(problem.detail(), Some("the number of the book cannot be read"));
    let problem = send(server.ask("GET", "/books?limit=few")).await.problem(status!(400));
    assert_eq!(problem.detail(), Some("the query cannot be read"));
}

async fn signed_out(framework: Framework) {
    let server = with_hobbit(framework).await;
    for request in [
        server.ask("POST", "/books").json(&hobbit()),
        server.ask("POST", "/books").bearer_auth("sesame").json(&hobbit()),
        server.ask("PUT", "/books/1").json(&hobbit()),
        server.ask("DELETE", "/books/1").header("Authorization", "Basic eDp5"),
    ] {
        let answer = send(request).await;
        assert_eq!(answer.problem(status!(401)).title(), Some("Unauthorized"));
        assert_eq!(answer.header("WWW-Authenticate"), Some("Bearer realm=\"shelf\""));
    }
}

async fn not_found(framework: Framework) {
    let server = Server::start(framework);
    let answer = send(server.ask("GET", "/books/7")).await;
    answer.problem(status!(404));
    assert_eq!(
        body(&answer),
        r#"{"type":"/problems/no-such-book","title":"No such book","status":404,"detail":"there is no book 7","id":7}"#
    );
    for path in ["/", "/book", "/books/7/pages", "/books/"] {
        let problem = send(server.ask("GET", path)).await.problem(status!(404));
        assert_eq!(problem.detail(), Some("there is no page here"), "{path}");
    }
    for method in ["PUT", "DELETE"] {
        let request = server.tell(method, "/books/7").header("If-Match", "*").json(&hobbit());
        assert_eq!(send(request).await.problem(status!(404)).extension("id"), Some(&json!(7)));
    }
}

/// `Allow` has exactly the methods that do not cause a 405.
async fn wrong_method(framework: Framework) {
    let server = with_hobbit(framework).await;
    for path in ["/books", "/books/1"] {
        let allow = send(server.ask("PATCH", path)).await.header("Allow").unwrap().to_owned();
        for method in ["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "BREW"] {
            let answer = send(server.ask(method, path)).await;
            assert_eq!(
                answer.status == status!(405),
                !allow.split(',').any(|allowed| allowed.trim() == method),
                "{method} {path}"
            );
            if answer.status == status!(405) {
                let problem = answer.problem(status!(405));
                assert_eq!(problem.detail(), Some("the page does not take this method"));
                assert_eq!(answer.header("Allow"), Some(allow.as_str()));
            }
        }
    }
}

async fn taken(framework: Framework) {
    let server = with_hobbit(framework).await;
    let answer = send(server.tell("POST", "/books").json(&hobbit())).await;
    let problem = answer.problem(status!(409));
    assert_eq!(problem.type_uri(), "/problems/isbn-taken");
    assert_eq!(problem.extension("isbn"), Some(&json!("9780261103344")));

    let dune = json!({"isbn": "9780441172719", "title": "Dune", "year": 1965});
    send(server.tell("POST", "/books").json(&dune)).await;
    let answer = send(server.tell("PUT", "/books/2").header("If-Match", "*").json(&hobbit())).await;
    assert_eq!(answer.problem(status!(409)), problem);
}

async fn changed(framework: Framework) {
    let server = with_hobbit(framework).await;
    for request in [server.tell("PUT", "/books/1").json(&hobbit()), server.tell("DELETE", "/books/1")] {
        let answer = send(request.header("If-Match", "\"3\", W/\"1\"")).await;
        let problem = answer.problem(status!(412));
        assert_eq!(problem.detail(), Some("the book has changed since it was read"));
        assert_eq!(answer.header("ETag"), Some("\"1\""));
    }
}

async fn too_long(framework: Framework) {
    let server = Server::start(framework);
    let saga = json!({"isbn": "9780261103344", "title": "a".repeat(9 * 1024), "year": 1937});
    let problem = send(server.tell("POST", "/books").json(&saga)).await.problem(status!(413));
    assert_eq!(problem.title(), Some("Content Too Large"));
}

async fn wrong_media_type(framework: Framework) {
    let server = Server::start(framework);
    let text = server.tell("POST", "/books").header("Content-Type", "text/plain").body("The Hobbit");
    let none = server.tell("POST", "/books").body("The Hobbit");
    for request in [text, none] {
        let answer = send(request).await;
        assert_eq!(answer.problem(status!(415)).detail(), Some("a book is sent as `application/json`"));
        assert_eq!(answer.header("Accept"), Some("application/json"));
    }
}

async fn no_book(framework: Framework) {
    let server = Server::start(framework);
    for body in [
        json!({}),
        json!([]),
        json!({"isbn": "9780261103344", "title": "The Hobbit", "year": -1}),
        json!({"isbn": "9780261103344", "title": "The Hobbit", "year": 1937, "pages": 310}),
    ] {
        let problem = send(server.tell("POST", "/books").json(&body)).await.problem(status!(422));
        assert_eq!(problem.title(), Some("Unprocessable Content"));
        assert_eq!(problem.detail(), Some("the JSON is not a book"));
    }
}

async fn bad_field(framework: Framework) {
    let server = Server::start(framework);
    for (field, rule, body) in [
        ("isbn", "must have thirteen digits", json!({"isbn": "9", "title": "The Hobbit", "year": 1937})),
        ("title", "must not be empty", json!({"isbn": "9780261103344", "title": " ", "year": 1937})),
    ] {
        let problem = send(server.tell("POST", "/books").json(&body)).await.problem(status!(422));
        assert_eq!(problem.type_uri(), "/problems/bad-field");
        assert_eq!(problem.detail(), Some(&*format!("the {field} {rule}")));
        let extensions = [("field", &json!(field)), ("rule", &json!(rule))];
        assert_eq!(problem.extensions().collect::<Vec<_>>(), extensions);
    }
}

async fn no_version(framework: Framework) {
    let server = with_hobbit(framework).await;
    for request in [server.tell("PUT", "/books/1").json(&hobbit()), server.tell("DELETE", "/books/1")] {
        let problem = send(request).await.problem(status!(428));
        assert_eq!(problem.title(), Some("Precondition Required"));
    }
}

async fn too_fast(framework: Framework) {
    let server = Server::with_limit(framework, 1);
    assert_eq!(send(server.tell("POST", "/books").json(&hobbit())).await.status.number(), 201);
    let answer = send(server.tell("POST", "/books").json(&hobbit())).await;
    answer.problem(status!(429));
    // A whole number of seconds, rounded up.
    let seconds: u64 = answer.header("Retry-After").unwrap().parse().unwrap();
    assert!((1..=60).contains(&seconds), "{seconds}");
    // Reading is not counted.
    assert_eq!(send(server.ask("GET", "/books/1")).await.status.number(), 200);
}

async fn database_fault(framework: Framework) {
    let server = with_hobbit(framework).await;
    server.database().execute_batch("DROP TABLE books").unwrap();
    for request in [
        server.ask("GET", "/books"),
        server.ask("GET", "/books/1"),
        server.tell("POST", "/books").json(&hobbit()),
        server.tell("PUT", "/books/1").header("If-Match", "*").json(&hobbit()),
        server.tell("DELETE", "/books/1").header("If-Match", "*"),
    ] {
        let answer = send(request).await;
        answer.problem(status!(500));
        assert_eq!(body(&answer), r#"{"title":"Internal Server Error","status":500}"#);
    }
}

async fn busy(framework: Framework) {
    let server = with_hobbit(framework).await;
    let database = server.database();
    database.execute_batch("BEGIN EXCLUSIVE").unwrap();
    for request in [server.ask("GET", "/books"), server.tell("DELETE", "/books/1").header("If-Match", "*")] {
        let answer = send(request).await;
        answer.problem(status!(503));
        assert_eq!(answer.header("Retry-After"), Some("1"));
        assert_eq!(
            body(&answer),
            r#"{"title":"Service Unavailable","status":503,"detail":"the shelf is busy"}"#
        );
    }
    database.execute_batch("COMMIT").unwrap();
    assert_eq!(send(server.ask("GET", "/books")).await.status.number(), 200);
}
