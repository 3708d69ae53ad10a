//! Mutated families: every error has a valid place.

use std::fs;

use proptest::prelude::*;
use proptest::sample::Index;
use status_spec::Source;

use crate::model;
use crate::{cases, sound, write};

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn every_error_has_a_place(
        family in model::family(),
        changes in prop::collection::vec((any::<Index>(), 0_usize..8, ".{0,3}|\\[|\"|'''|\\]|=|code|é\u{202e}|\r\n|0"), 1..4),
    ) {
        let directory = write("mutated", &family);
        for name in ["spec.toml", "base.toml"] {
            let mut text: Vec<char> = fs::read_to_string(directory.join(name)).unwrap().chars().collect();
            for (index, count, with) in &changes {
                let at = index.index(text.len() + 1);
                let end = (at + count).min(text.len());
                text.splice(at..end, with.chars());
            }
            fs::write(directory.join(name), text.into_iter().collect::<String>()).unwrap();
            // Mutates each file separately, and then both.
            let source = Source { path: directory.join("spec.toml"), written: "spec.toml".to_owned() };
            sound::load_checked(&source, family.repr.parse().unwrap());
        }
    }
}
