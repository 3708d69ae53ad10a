//! Replays the corpus without a fuzzer.

use std::panic;

use status_fuzz::{accept, conversions, corpus, edits, expansion, grpc, responses, spec};

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

#[test]
fn responses() {
    replay("responses", responses::responses);
}

/// Every name of every family, independent of the corpus.
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
    let inputs = corpus::read(target).unwrap();
    assert!(!inputs.is_empty(), "{target} has no inputs");
    for (index, input) in inputs.iter().enumerate() {
        if let Err(panicked) = panic::catch_unwind(|| run(input)) {
            eprintln!("{}:{}", corpus::path(target).display(), index + 1);
            panic::resume_unwind(panicked);
        }
    }
}
