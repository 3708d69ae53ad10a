//! Compares the public interface of each published crate with its snapshot, or rewrites the snapshots if
//! `BLESS` is set.
//!
//! The arguments are the directory with rustdoc's JSON files, the directory with the snapshots, and the names
//! of the crates.

use std::collections::BTreeSet;
use std::error::Error;
use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [json, snapshots, crates @ ..] = arguments.as_slice() else {
        return Err("expected two directories and the names of crates".into());
    };
    let mut exit_code = ExitCode::SUCCESS;
    for name in crates {
        let interface = interface(&Path::new(json).join(name.replace('-', "_")).with_extension("json"))?;
        let path = Path::new(snapshots).join(name).with_extension("txt");
        if env::var_os("BLESS").is_some() {
            fs::write(path, interface)?;
            continue;
        }
        let snapshot = fs::read_to_string(&path).unwrap_or_default();
        let changes = changes(&snapshot, &interface);
        println!("{name}: {} items, {} changes", interface.lines().count(), changes.len());
        if snapshot != interface {
            changes.iter().for_each(|change| println!("  {change}"));
            exit_code = ExitCode::FAILURE;
        }
    }
    Ok(exit_code)
}

/// One line for each public item, except for blanket implementations of the standard library, for the guide,
/// which exists only in rustdoc, and for the rules of specs, each of which has a spec that breaks it.
fn interface(json: &Path) -> Result<String, Box<dyn Error>> {
    let api = public_api::Builder::from_rustdoc_json(json).omit_blanket_impls(true).build()?;
    let lines: Vec<String> = api.items().map(|item| format!("{item}\n")).collect();
    let families = families(&lines);
    let is_listed = |line: &&String| {
        !line.starts_with("pub mod status_core::guide")
            && !line.starts_with("pub status_spec::Rule::")
            && !families.iter().any(|family| line.contains(family.as_str()))
    };
    Ok(lines.iter().filter(is_listed).cloned().collect())
}

/// The paths of the modules with the codes of a protocol. Their content is generated like `StatusCode`, which
/// is listed, and each module compares its codes with another source.
fn families(lines: &[String]) -> BTreeSet<String> {
    let modules = lines.iter().filter_map(|line| {
        let (_, path) = line.strip_prefix("impl status_core::Code for ")?.split_once("status_core::")?;
        let (module, _) = path.split_once("::")?;
        Some(module.to_owned())
    });
    modules
        .flat_map(|module| [format!("status_core::{module}::"), format!("status_core::{module}\n")])
        .collect()
}

/// The removed and the added lines.
fn changes(before: &str, after: &str) -> Vec<String> {
    let [before, after] = [before, after].map(|text| text.lines().collect::<BTreeSet<_>>());
    let gone = before.difference(&after).map(|line| format!("- {line}"));
    let new = after.difference(&before).map(|line| format!("+ {line}"));
    gone.chain(new).collect()
}
