//! Each rule, and how far the schema can express it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use status_spec::{Loaded, Rule};

use super::{Schema, json, loaded, specs};

/// The part of a rule that a schema can check. The texts are only for readers of this file.
#[allow(dead_code)]
enum Reach {
    /// It rejects every spec that breaks the rule.
    All,
    /// It rejects every spec that breaks the rule, except for some fixtures, because …
    AllBut(&'static [&'static str], &'static str),
    /// A language server reports it before it applies the schema, because the file is not valid TOML.
    Parser,
    /// It cannot express the rule, because …
    None(&'static str),
}
use Reach::{All, AllBut, None as No, Parser};

/// The rules of status-spec. A schema cannot express rules that are not listed.
const RULES: &[(Rule, Reach)] = &[
    (Rule::UnreadableFile, No("a schema sees one file that was read")),
    (Rule::FileTooLarge, No("a schema sees no bytes")),
    (Rule::NotUtf8, Parser),
    (Rule::LinkAsText, Parser),
    (Rule::TooManyErrors, No("a schema does not count errors")),
    (Rule::Syntax, Parser),
    (Rule::DuplicateKey, Parser),
    (
        Rule::UnknownKey,
        AllBut(
            &["unknown-key-code"],
            "where a field is declared, or inherited, a key in kebab-case may be that field",
        ),
    ),
    (Rule::MissingKey, All),
    (Rule::WrongType, AllBut(&[], "of a field's value it is known that it has some field's type, not which")),
    (Rule::UnknownRegistry, All),
    (Rule::ExtendsPath, All),
    (Rule::ExtendsTwice, AllBut(&[], "two spellings of one path differ")),
    (Rule::ExtendsCycle, No("a schema sees one file")),
    (Rule::ExtendsDepth, No("a schema sees one file")),
    (Rule::ExtendsCount, No("a schema sees one file")),
    (Rule::BaseConflict, No("a schema sees one file")),
    (Rule::MissingOverride, No("what a base declares is not in the file")),
    (
        Rule::NothingToOverride,
        AllBut(
            &["nothing-to-override"],
            "what a base declares is not in the file; without `extends` it is refused",
        ),
    ),
    (Rule::InheritedField, No("what a base declares is not in the file")),
    (Rule::HttpRepr, No("the enum is in Rust")),
    (Rule::HttpNumber, AllBut(&["http-number-of-a-base"], "what a base declares is not in the file")),
    (Rule::HttpClass, AllBut(&[], "a base may extend `http` in turn")),
    (Rule::UnknownNotation, All),
    (Rule::InheritedNotation, All),
    (Rule::BadParts, All),
    (Rule::PartsWithoutDotted, All),
    (Rule::MixedWidth, No("the lengths of keys are not compared")),
    (Rule::LowerCase, All),
    (Rule::PartTooLarge, No("a part is not compared with `parts`")),
    (Rule::BadNumber, AllBut(&["bad-number-padding"], "the digits of a part depend on `parts`")),
    (Rule::NumberFit, No("the enum is in Rust")),
    (Rule::SameNumber, No("keys are compared as text")),
    (Rule::NoCodes, All),
    (Rule::TooManyCodes, All),
    (Rule::BadReason, All),
    (
        Rule::BadText,
        AllBut(
            &[],
            "a file with CRLF has carriage returns in long strings, which status-spec's parser removes",
        ),
    ),
    (Rule::NoIdentifier, All),
    (Rule::BadName, All),
    (Rule::ReservedName, All),
    (Rule::NameCollision, No("the texts of two codes are not compared")),
    (Rule::AliasCollision, No("the texts of two codes are not compared")),
    (Rule::BadKey, All),
    (Rule::ReservedClass, All),
    (Rule::ReservedField, All),
    (Rule::ClassCollision, No("keys are compared as text")),
    (Rule::MethodCollision, No("keys of two tables are not compared")),
    (Rule::BadRange, AllBut(&["bad-range-notation"], "two numbers are not compared")),
    (Rule::RangeOverlap, No("numbers are not compared")),
    (Rule::BadFallback, No("a value is not compared with keys")),
    (Rule::TooManyClasses, No("the classes of the bases count too")),
    (Rule::TooManyFields, No("the fields of the bases count too")),
    (
        Rule::UnknownClass,
        AllBut(
            &["unknown-class"],
            "a value is not compared with keys; where there is no class at all it is refused",
        ),
    ),
    (Rule::NoClass, No("a key is not compared with ranges")),
    (Rule::ClassMismatch, No("a key is not compared with ranges")),
    (Rule::UnknownType, All),
    (Rule::BadOf, All),
    (Rule::UnknownCode, No("which field has the type `code` is not known where its value stands")),
    (Rule::UnknownState, All),
    (Rule::UntilWithoutTemporary, All),
    (Rule::BadUntil, All),
];

#[test]
fn no_rule_is_listed_twice() {
    let rules: BTreeSet<Rule> = RULES.iter().map(|(rule, _)| *rule).collect();
    assert_eq!(rules.len(), RULES.len());
}

/// The fixtures of status-spec, each compared with the report of status-spec.
#[test]
fn bad_specs_fail_where_a_schema_can_tell() {
    let schema = Schema::new();
    let mut problems = Vec::new();
    let mut excused = BTreeSet::new();
    for path in specs("../status-spec/tests/specs") {
        let stem = path.file_stem().unwrap().to_str().unwrap();
        let reach = reaches(&loaded(&path), stem, &mut excused);
        let Some(spec) = fs::read_to_string(&path).ok().and_then(|text| json(&text)) else {
            // Keys such as `+404` and `größe` are not valid TOML either, but status-spec has a better message
            // for them.
            if !reach.parser && !["bad-key", "bad-number-plus"].contains(&stem) {
                problems.push(format!("{stem}: not TOML, and no rule says so"));
            }
            continue;
        };
        match (schema.problems(&spec), reach.schema) {
            (found, true) if found.is_empty() => problems.push(format!("{stem}: not refused")),
            (found, false) if !found.is_empty() && !reach.parser => {
                problems.push(format!("{stem}: refused for what no rule says: {}", found.join("; ")));
            }
            _ => {}
        }
    }
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
    for (rule, reach) in RULES {
        if let AllBut(stems, _) = reach {
            for stem in *stems {
                assert!(excused.contains(&(*rule, (*stem).to_owned())), "{stem}: needs no excuse");
            }
        }
    }
}

/// The expected result for a file with these errors.
#[derive(Default)]
struct Expected {
    schema: bool,
    parser: bool,
}

fn reaches(loaded: &Loaded, stem: &str, excused: &mut BTreeSet<(Rule, String)>) -> Expected {
    let places: BTreeMap<_, _> = RULES.iter().map(|(rule, reach)| (*rule, reach)).collect();
    let mut expected = Expected::default();
    // The errors of a base are not in this file.
    for diagnostic in loaded.report.diagnostics().iter().filter(|diagnostic| diagnostic.file.0 == 0) {
        match places.get(&diagnostic.rule).copied().unwrap_or(&No("not listed")) {
            AllBut(stems, _) if stems.contains(&stem) => {
                excused.insert((diagnostic.rule, stem.to_owned()));
            }
            All | AllBut(..) => expected.schema = true,
            Parser => expected.parser = true,
            No(_) => {}
        }
    }
    expected
}
