use status_core::{codes, status};

#[codes("../../fixtures/grpc.toml")]
#[repr(i32)]
pub enum CallStatus {}

fn main() {
    match CallStatus::Ok {
        status!(CallStatus, 0) | status!(CallStatus, Cancelled) | status!(CallStatus, 2) => {}
        status!(CallStatus, 3) | status!(CallStatus, 4) | status!(CallStatus, 5) => {}
        status!(CallStatus, 6) | status!(CallStatus, 7) | status!(CallStatus, 8) => {}
        status!(CallStatus, 9) | status!(CallStatus, 10) | status!(CallStatus, 11) => {}
        status!(CallStatus, 12) | status!(CallStatus, 13) | status!(CallStatus, 14) => {}
        status!(CallStatus, DataLoss) => {}
    }
}
