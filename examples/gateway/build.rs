//! Generates the server and the client of `shelf.Shelf`. The messages are in `src/book.rs`, so `protoc` is
//! not needed.

use tonic_build::manual::{Builder, Method, Service};

fn main() {
    let method = |name: &str, route: &str, input: &str| {
        Method::builder()
            .name(name)
            .route_name(route)
            .input_type(format!("crate::book::{input}"))
            .output_type("crate::book::Book")
            .codec_path("tonic_prost::ProstCodec")
            .build()
    };
    let shelf = Service::builder()
        .name("Shelf")
        .package("shelf")
        .method(method("get_book", "GetBook", "GetBook"))
        .method(method("add_book", "AddBook", "Book"))
        .build();
    Builder::new().compile(&[shelf]);
}
