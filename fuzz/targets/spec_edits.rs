#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| status_fuzz::edits::spec_edits(bytes));
