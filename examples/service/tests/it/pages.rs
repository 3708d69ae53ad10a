//! The documentation of the problems, at their own paths.

use status_core::{Catalogue, status};

use crate::client::send;
use crate::server::{Framework, Server};

with_both_frameworks! { page_of_each_type index unknown_page }

const BROWSER: &str = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

/// The `type` of an answer leads to its page.
async fn page_of_each_type(framework: Framework) {
    let server = Server::start(framework);
    let mut count = 0;
    for problem in service::catalogue().types() {
        let type_uri = problem.type_uri();
        if type_uri == "about:blank" {
            continue;
        }
        count += 1;
        let page = send(server.ask("GET", type_uri).header("Accept", BROWSER)).await;
        assert_eq!(page.header("Content-Type"), Some("text/html; charset=utf-8"), "{type_uri}");
        assert_eq!(page.header("Vary"), Some("Accept"));
        let html = str::from_utf8(&page.body).unwrap();
        assert!(html.contains(&format!("<h1>{}</h1>", problem.title().unwrap())), "{html}");
        assert!(html.contains(problem.description().expect("each type is documented")), "{html}");

        let json = send(server.ask("GET", type_uri)).await;
        assert_eq!(json.header("Content-Type"), Some("application/json"), "{type_uri}");
        let catalogue = Catalogue::from_json(str::from_utf8(&json.body).unwrap()).unwrap();
        assert_eq!(catalogue.types(), std::slice::from_ref(problem));
    }
    assert_eq!(count, 3);
}

async fn index(framework: Framework) {
    let server = Server::start(framework);
    let page = send(server.ask("GET", "/problems/").header("Accept", BROWSER)).await;
    let html = str::from_utf8(&page.body).unwrap();
    for path in ["/problems/no-such-book", "/problems/isbn-taken", "/problems/bad-field"] {
        assert!(html.contains(&format!("<a href=\"{path}\">")), "{html}");
    }
    let json = send(server.ask("GET", "/problems")).await;
    assert_eq!(str::from_utf8(&json.body).unwrap(), service::catalogue().to_json());
}

async fn unknown_page(framework: Framework) {
    let server = Server::start(framework);
    let problem = send(server.ask("GET", "/problems/unknown").header("Accept", BROWSER)).await;
    assert_eq!(problem.problem(status!(404)).detail(), Some("there is no page here"));
    let problem = send(server.ask("POST", "/problems/no-such-book")).await;
    problem.problem(status!(405));
    assert_eq!(problem.header("Allow"), Some("GET, HEAD"));
}
