//! The client of the book shelf in a browser: the same enum and the same calls, over `fetch`.

use service_errors::Error;
use status_core::{ClientError, ErrorForProblem};
use wasm_bindgen::prelude::wasm_bindgen;

/// Sends a GET request. Returns the error of the service in the `Debug` format.
#[wasm_bindgen]
pub async fn error_of(url: String) -> String {
    let answer = async { reqwest::get(url).await?.error_for_problem::<Error>().await };
    match answer.await {
        Ok(response) => format!("{}", response.status()),
        Err(ClientError::Answered(error)) => format!("{error:?}"),
        Err(ClientError::Transport(_)) => "no answer".to_owned(),
    }
}
