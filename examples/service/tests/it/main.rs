//! The service as its clients see it: over TCP, and the same behind axum and behind actix-web.

/// Makes two tests of each function: one for each framework.
macro_rules! with_both_frameworks {
    ($($test:ident)*) => {
        mod with_axum {
            $(#[tokio::test]
            async fn $test() {
                super::$test(crate::server::Framework::Axum).await;
            })*
        }

        mod with_actix {
            $(#[tokio::test]
            async fn $test() {
                super::$test(crate::server::Framework::Actix).await;
            })*
        }
    };
}

mod answers;
mod bodiless;
mod client;
mod handlers;
mod log;
mod openapi;
mod pages;
mod program;
mod round_trip;
mod secrets;
mod server;
mod shelf;
