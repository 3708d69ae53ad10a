//! `SHELF_TOKEN=… cargo run` serves the shelf until it is stopped.

use std::error::Error;
use std::path::Path;
use std::{env, io};

use service::shelf::Shelf;
use service::{App, api};
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    tracing_subscriber::fmt().with_writer(io::stderr).with_ansi(false).init();

    let address = env::var("SHELF_ADDRESS").unwrap_or_else(|_| "127.0.0.1:8080".to_owned());
    let file = env::var_os("SHELF_FILE").unwrap_or_else(|| "shelf.sqlite".into());
    let token = env::var("SHELF_TOKEN").map_err(|_| "set SHELF_TOKEN to a text that only you know")?;

    let told_to_stop = told_to_stop()?;
    let app = App::new(Shelf::open(Path::new(&file))?, token, 60);
    let listener = TcpListener::bind(address).await?;
    tracing::info!("listening on http://{}", listener.local_addr()?);
    axum::serve(listener, api::router(app)).with_graceful_shutdown(told_to_stop).await?;
    tracing::info!("stopped");
    Ok(())
}

/// Completes at the first signal to stop, including signals that arrive before it is polled. The server then
/// finishes the current requests.
#[cfg(unix)]
fn told_to_stop() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};

    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

#[cfg(not(unix))]
fn told_to_stop() -> io::Result<impl Future<Output = ()>> {
    Ok(async {
        if let Err(error) = tokio::signal::ctrl_c().await {
            tracing::error!("signals cannot be received: {error}");
        }
    })
}
