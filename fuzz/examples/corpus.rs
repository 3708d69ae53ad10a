//! Converts the corpus from and to the directories of libFuzzer, which have one file per input.
//!
//! `cargo run --example corpus unpack TARGET DIRECTORY` writes a directory, and `pack` reads one.

use std::path::Path;
use std::{env, fs, io};

use status_fuzz::corpus;

fn main() -> io::Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["unpack", target, directory] => unpack(target, Path::new(directory)),
        ["pack", target, directory] => pack(target, Path::new(directory)),
        _ => Err(io::Error::other("expected `unpack TARGET DIRECTORY` or `pack TARGET DIRECTORY`")),
    }
}

fn unpack(target: &str, directory: &Path) -> io::Result<()> {
    fs::create_dir_all(directory)?;
    for (number, input) in corpus::read(target)?.iter().enumerate() {
        fs::write(directory.join(format!("{number:04}")), input)?;
    }
    Ok(())
}

fn pack(target: &str, directory: &Path) -> io::Result<()> {
    let inputs = fs::read_dir(directory)?.map(|entry| fs::read(entry?.path()));
    corpus::write(target, inputs.collect::<io::Result<_>>()?)
}
