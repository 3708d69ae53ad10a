//! `PROXY_UPSTREAM=http://127.0.0.1:9000 cargo run` serves until it is stopped, and then prints the counts of
//! all outcomes.

use std::error::Error;
use std::time::Duration;
use std::{env, io};

use proxy::{Proxy, router};
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    tracing_subscriber::fmt().with_writer(io::stderr).with_ansi(false).init();

    let address = env::var("PROXY_ADDRESS").unwrap_or_else(|_| "127.0.0.1:8080".to_owned());
    let upstream = env::var("PROXY_UPSTREAM")
        .map_err(|_| "set PROXY_UPSTREAM to where the requests go, such as http://127.0.0.1:9000")?;

    let proxy = Proxy::new(upstream.trim_end_matches('/').to_owned(), Duration::from_secs(30))?;
    let listener = TcpListener::bind(address).await?;
    tracing::info!("listening on http://{}", listener.local_addr()?);
    axum::serve(listener, router(proxy.clone())).with_graceful_shutdown(told_to_stop()).await?;
    tracing::info!("stopped: {}", proxy.counts());
    Ok(())
}

async fn told_to_stop() {
    if let Err(error) = tokio::signal::ctrl_c().await {
        tracing::error!("signals cannot be received: {error}");
    }
}
