//! `SHELF_TOKEN=… cargo run` serves the shelf until it is told to stop.

use std::{env, error, path};

use service::shelf::Shelf;
use service::{App, api};
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<(), Box<dyn error::Error>> {
    tracing_subscriber::fmt().with_writer(std::io::stderr).with_ansi(false).init();

    let address = env::var("SHELF_ADDRESS").unwrap_or_else(|_| "127.0.0.1:8080".to_owned());
    let file = env::var_os("SHELF_FILE").unwrap_or_else(|| "shelf.sqlite".into());
    let token = env::var("SHELF_TOKEN").map_err(|_| "set SHELF_TOKEN to a text that only you know")?;

    let app = App::new(Shelf::open(path::Path::new(&file))?, token, 60);
    let listener = TcpListener::bind(address).await?;
    tracing::info!("listening on http://{}", listener.local_addr()?);
    axum::serve(listener, api::router(app)).with_graceful_shutdown(told_to_stop()).await?;
    tracing::info!("stopped");
    Ok(())
}

/// Waits for the first signal to stop. The requests that have begun are then answered.
#[cfg(unix)]
async fn told_to_stop() {
    use tokio::signal::unix::{SignalKind, signal};

    // If a signal cannot be waited for, there is nothing better to do than to stop.
    let (Ok(mut interrupt), Ok(mut terminate)) =
        (signal(SignalKind::interrupt()), signal(SignalKind::terminate()))
    else {
        return tracing::error!("signals cannot be received");
    };
    tokio::select! {
        _ = interrupt.recv() => {}
        _ = terminate.recv() => {}
    }
}

#[cfg(not(unix))]
async fn told_to_stop() {
    if let Err(error) = tokio::signal::ctrl_c().await {
        tracing::error!("signals cannot be received: {error}");
    }
}
