#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| status_fuzz::grpc::grpc(bytes));
