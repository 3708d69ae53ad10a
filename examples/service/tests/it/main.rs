//! The service over TCP, with axum and with actix-web.

/// Defines two tests per function: one for each framework.
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
mod contract;
mod handlers;
mod log;
mod openapi;
mod pages;
mod program;
mod round_trip;
mod secrets;
mod server;
mod shelf;
