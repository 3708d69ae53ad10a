//! The instructions that a status costs: `valgrind --tool=callgrind target/release/examples/cost ours`, and `peer`.

use std::collections::HashMap;
use std::hint::black_box;

use grpc::error::ShelfError;
use tonic::{Code, Status};
use tonic_types::{ErrorDetails, StatusExt};

fn main() {
    let name = std::env::args().nth(1).expect("`ours` or `peer`");
    for _ in 0..1_000 {
        let error = black_box(ShelfError::named("no-such-book"));
        let status = if name == "ours" { error.into() } else { peer(&error) };
        black_box(&status);
    }
}

/// The same status as one writes it with `tonic-types`.
#[inline(never)]
fn peer(error: &ShelfError) -> Status {
    let ShelfError::NoSuchBook { id, isbn } = error else { unreachable!() };
    let metadata = HashMap::from([("id".to_owned(), id.to_string()), ("isbn".to_owned(), isbn.clone())]);
    let mut details = ErrorDetails::with_error_info("NO_SUCH_BOOK", "shelf.example", metadata);
    details.add_help_link("Problem type: No such book", "https://shelf.example/problems/no-such-book");
    Status::with_error_details(Code::NotFound, error.to_string(), details)
}
