//! Counts the instructions of a status with an `ErrorInfo`:
//! `valgrind --tool=callgrind --toggle-collect=cost::ours target/release/examples/cost`, and `cost::peer`.

use std::collections::HashMap;
use std::hint::black_box;

use grpc::error::ShelfError;
use tonic::{Code, Status};
use tonic_types::{ErrorDetails, StatusExt};

fn main() {
    for _ in 0..1_000 {
        for name in ["no-such-page", "no-such-book"] {
            drop(ours(black_box(ShelfError::named(name))));
            drop(peer(black_box(ShelfError::named(name))));
        }
    }
}

#[inline(never)]
fn ours(error: ShelfError) -> Status {
    error.into()
}

/// The same status with `tonic-types`.
#[inline(never)]
fn peer(error: ShelfError) -> Status {
    let message = error.to_string();
    let details = match error {
        ShelfError::NoSuchPage { page } => {
            let metadata = HashMap::from([("page".to_owned(), page.to_string())]);
            ErrorDetails::with_error_info("NO_SUCH_PAGE", "shelf.example", metadata)
        }
        ShelfError::NoSuchBook { id, isbn } => {
            let metadata = HashMap::from([("id".to_owned(), id.to_string()), ("isbn".to_owned(), isbn)]);
            let mut details = ErrorDetails::with_error_info("NO_SUCH_BOOK", "shelf.example", metadata);
            details
                .add_help_link("Problem type: No such book", "https://shelf.example/problems/no-such-book");
            details
        }
        _ => unreachable!(),
    };
    Status::with_error_details(Code::NotFound, message, details)
}
