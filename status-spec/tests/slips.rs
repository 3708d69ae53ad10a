//! One typo in a spec causes exactly one error, not one per use.

use std::fmt::Write as _;
use std::path::Path;
use std::{fs, iter};

use status_spec::{Repr, Source, load};

#[test]
fn one_typo_is_one_error() {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("mistyped.toml");
    let mut failures = String::new();
    // Some lines of the large one are enough.
    for (spec, repr, step) in [
        ("codes.toml", "u16", 13),
        ("tests/specs/good/own-codes.toml", "u16", 1),
        ("tests/specs/good/fields.toml", "u8", 1),
        ("tests/specs/good/sqlstate.toml", "u32", 1),
        ("tests/specs/good/coap.toml", "u8", 1),
        ("tests/specs/good/hresult.toml", "i32", 1),
    ] {
        let repr: Repr = repr.parse().unwrap();
        let text = fs::read_to_string(spec).unwrap();
        let lines: Vec<_> = text.lines().collect();
        for (position, line) in lines.iter().enumerate().step_by(step) {
            for wrong in mistyped(line) {
                let (before, after) = lines.split_at(position);
                let text: Vec<_> = before
                    .iter()
                    .copied()
                    .chain(iter::once(wrong.as_str()))
                    .chain(after[1..].iter().copied())
                    .collect();
                fs::write(&path, text.join("\n") + "\n").unwrap();
                let loaded = load(&Source { path: path.clone(), written: spec.to_owned() }, repr);
                if loaded.report.diagnostics().len() != 1 {
                    writeln!(failures, "`{line}` as `{wrong}`:\n{}", loaded.render_report()).unwrap();
                }
            }
        }
    }
    assert!(failures.is_empty(), "\n{failures}");
}

/// The kinds of typos in a line.
fn mistyped(line: &str) -> Vec<String> {
    if let Some(header) = line.strip_prefix('[') {
        let name = header.trim_end_matches(']');
        return vec![
            format!("[{name}"),
            header.to_owned(),
            format!("{line}]"),
            format!("[{}", header.replacen('.', "[.", 1)),
            format!("[{}", header.replacen('.', ".+", 1)),
            format!("garbage\n{line}"),
        ];
    }
    let Some((key, value)) = line.split_once(" = ") else { return Vec::new() };
    let mut swapped: Vec<_> = key.chars().collect();
    if swapped.len() > 2 {
        swapped.swap(1, 2);
    }
    let swapped: String = swapped.into_iter().collect();
    [
        format!("{swapped} = {value}"),
        format!("{key} ="),
        format!("{key} = 1.5"),
        format!("{key}: {value}"),
        format!("{key} {value}"),
        format!("{key} = [{value}"),
        format!("garbage\n{line}"),
    ]
    .into_iter()
    .filter(|wrong| wrong != line)
    .collect()
}
