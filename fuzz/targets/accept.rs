#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| status_fuzz::accept::accept(bytes));
