#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| status_fuzz::responses::responses(bytes));
