//! The same errors with ureq and hyper, through `Problem::of_http`.

use http_body_util::{BodyExt, Empty};
use hyper::Request;
use hyper::body::Bytes;
use hyper_util::rt::TokioIo;
use service_errors::Error;
use status_core::{FromProblem, Problem, status};

use crate::peer::{HTML, answers, header};
use crate::server::Server;

fn with_ureq(url: &str) -> Problem {
    let agent: ureq::Agent = ureq::Agent::config_builder().http_status_as_error(false).build().into();
    let (parts, mut body) = agent.get(url).call().unwrap().into_parts();
    Problem::of_http(&parts, &body.read_to_vec().unwrap())
}

async fn with_hyper(address: std::net::SocketAddr, path: &str) -> Problem {
    let stream = tokio::net::TcpStream::connect(address).await.unwrap();
    let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream)).await.unwrap();
    tokio::spawn(connection);
    let request = Request::get(path).header("Host", "shelf").body(Empty::<Bytes>::new()).unwrap();
    let (parts, body) = sender.send_request(request).await.unwrap().into_parts();
    Problem::of_http(&parts, &body.collect().await.unwrap().to_bytes())
}

#[tokio::test]
async fn of_the_service() {
    let server = Server::start(0).await;
    let url = format!("{}/books/7", server.url);
    let ureq = tokio::task::spawn_blocking(move || with_ureq(&url)).await.unwrap();
    let hyper = with_hyper(server.address, "/books/7").await;
    for problem in [ureq, hyper] {
        assert_eq!(problem.status(), Some(status!(404).into()));
        assert_eq!(problem.detail(), Some("there is no book 7"));
        assert!(matches!(Error::from_problem(problem), Ok(Error::NoSuchBook { id: 7 })));
    }
}

#[tokio::test]
async fn of_a_proxy() {
    let address = answers([HTML; 2]).0;
    let ureq = tokio::task::spawn_blocking(move || with_ureq(&format!("http://{address}/"))).await.unwrap();
    for problem in [ureq, with_hyper(address, "/").await] {
        assert_eq!(problem.status(), Some(status!(502).into()));
        assert_eq!(header(&problem, "Via"), Some("1.1 proxy"));
        assert!(matches!(Error::from(problem), Error::Other(_)));
    }
}
