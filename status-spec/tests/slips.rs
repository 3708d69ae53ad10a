//! One slip is one mistake: whatever is mistyped in a good spec, there is one error and not one for each use.

use std::fmt::Write as _;
use std::path::Path;
use std::{fs, iter};

use status_spec::{Repr, Source, load};

#[test]
fn one_slip_is_one_mistake() {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("slips.toml");
    let mut faults = String::new();
    // Of the large one some lines are enough.
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
            for slip in slips(line) {
                let (before, after) = lines.split_at(position);
                let mistyped: Vec<_> = before
                    .iter()
                    .copied()
                    .chain(iter::once(slip.as_str()))
                    .chain(after[1..].iter().copied())
                    .collect();
                fs::write(&path, mistyped.join("\n") + "\n").unwrap();
                let loaded = load(&Source { path: path.clone(), written: spec.to_owned() }, repr);
                if loaded.report.diagnostics().len() != 1 {
                    writeln!(faults, "`{line}` as `{slip}`:\n{}", loaded.render_report()).unwrap();
                }
            }
        }
    }
    assert!(faults.is_empty(), "\n{faults}");
}

/// What a line may be mistyped as.
fn slips(line: &str) -> Vec<String> {
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
    .filter(|slip| slip != line)
    .collect()
}
