use status_core::status;
use status_tests::GrpcCode;

fn main() {
    let _ = status!(-1);
    let _ = status!(GrpcCode, -16);
}
