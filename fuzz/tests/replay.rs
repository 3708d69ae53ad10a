//! Every input of the corpus once more, without a fuzzer: what was found stays found.

use std::path::Path;
use std::{fs, panic};

use status_fuzz::{accept, conversions, edits, expansion, grpc, spec};

#[test]
fn spec() {
    replay("spec", spec::spec);
}

#[test]
fn spec_edits() {
    replay("spec_edits", edits::spec_edits);
}

#[test]
fn codes() {
    replay("codes", expansion::codes_attribute);
}

#[test]
fn derives() {
    replay("derives", expansion::derives);
}

#[test]
fn status() {
    replay("status", expansion::status_macro);
}

#[test]
fn conversions() {
    replay("conversions", conversions::conversions);
}

#[test]
fn accept() {
    replay("accept", accept::accept);
}

#[test]
fn grpc() {
    replay("grpc", grpc::grpc);
}

/// Every name of every family, whatever was kept of the corpus.
#[test]
fn names() {
    for name in conversions::names() {
        for text in [
            name.clone(),
            name.to_uppercase(),
            name.replace(' ', "_"),
            format!(" {name}"),
            format!("{name}é"),
        ] {
            conversions::conversions(text.as_bytes());
        }
    }
}

fn replay(target: &str, run: fn(&[u8])) {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(target);
    let mut paths: Vec<_> = fs::read_dir(&directory).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    assert!(!paths.is_empty(), "{} is empty", directory.display());
    for path in paths {
        let bytes = fs::read(&path).unwrap();
        if let Err(panicked) = panic::catch_unwind(|| run(&bytes)) {
            eprintln!("by {}", path.display());
            panic::resume_unwind(panicked);
        }
    }
}
