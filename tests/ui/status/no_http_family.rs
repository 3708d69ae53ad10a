use status_core::{HttpCode, status};
use status_tests::GrpcCode;

fn answer(_: impl HttpCode) {}

fn main() {
    answer(status!(GrpcCode, 5));
}
