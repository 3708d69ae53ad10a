#![no_main]

use libfuzzer_sys::{fuzz_mutator, fuzz_target, fuzzer_mutate};
use status_fuzz::{expansion, mutate};

fuzz_target!(|bytes: &[u8]| expansion::derives(bytes));

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    // One in four mutations changes bytes, to create new tokens.
    let changed = if seed % 4 == 0 { None } else { mutate::tokens(data, size, max_size, seed) };
    changed.unwrap_or_else(|| fuzzer_mutate(data, size, max_size))
});
