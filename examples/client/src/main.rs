//! `cargo run -- 7` prints the title of a book on the shelf of `examples/service`.

use std::env;
use std::error::Error;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let url = env::var("SHELF_URL").unwrap_or_else(|_| "http://127.0.0.1:8080".to_owned());
    let id = env::args().nth(1).ok_or("the number of a book is missing")?.parse()?;
    match client::book(&reqwest::Client::new(), &url, id).await? {
        Some(book) => println!("{}, {}", book.title, book.year),
        None => println!("there is no book {id}"),
    }
    Ok(())
}
