//! Properties of random families: each is written as TOML, read back, expanded and compared.
//!
//! The cases are the same in every run. `PROPTEST_CASES` sets their number, and `PROPTEST_RNG_SEED` selects
//! others. Failures are stored next to this file.

mod expanded;
mod model;
mod mutated;
mod read;
mod runtime;
mod spec_text;

#[path = "../../../../../status-spec/tests/sound/mod.rs"]
mod sound;

use std::path::{Path, PathBuf};
use std::{env, fs};

use proptest::test_runner::{Config, FileFailurePersistence, RngSeed};

use model::Family;

/// The default number of cases, without `PROPTEST_CASES`.
fn cases(count: u32) -> Config {
    let is_asked = |name| env::var_os(name).is_some();
    let mut config = Config::default();
    if !is_asked("PROPTEST_CASES") {
        config.cases = count;
    }
    if !is_asked("PROPTEST_RNG_SEED") {
        config.rng_seed = RngSeed::Fixed(20_261_126);
    }
    config.failure_persistence = Some(Box::new(FileFailurePersistence::SourceParallel("regressions")));
    config
}

/// Writes a family into a directory with this name.
fn write(name: &str, family: &Family) -> PathBuf {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("properties").join(name);
    fs::create_dir_all(&directory).unwrap();
    let (spec, base) = family.written("base.toml");
    fs::write(directory.join("base.toml"), base).unwrap();
    fs::write(directory.join("spec.toml"), spec).unwrap();
    directory
}
