//! Specs with a single error.

use status_spec::Rule;

use super::{Schema, json, of_text};

/// Each error separately, because most fixtures have several, and one is enough to reject them.
#[test]
fn one_error_is_enough() {
    let schema = Schema::new();
    let mut problems = Vec::new();
    let code = |line: &str| format!("[code.404]\nreason = \"Not Found\"\n{line}\n");
    for (rule, text) in [
        (Rule::UnknownKey, "version = 1\n[code.1]\nreason = \"One\"".to_owned()),
        (Rule::UnknownKey, code("colour = \"red\"")),
        (Rule::UnknownKey, code("\"Colour\" = \"red\"") + "[field.weight]\ntype = \"integer\""),
        (Rule::UnknownKey, code("title = \"red\"") + "[field.weight]\ntype = \"integer\""),
        (Rule::UnknownKey, code("") + "[class.ours]\nrange = [1, 999]\ncolour = \"red\""),
        (Rule::UnknownKey, code("") + "[field.weight]\ntype = \"integer\"\ndefault = 1"),
        (Rule::MissingKey, "[code.404]".to_owned()),
        (Rule::MissingKey, "extends = \"http\"\n[code.499]\noverride = false".to_owned()),
        (Rule::MissingKey, code("") + "[field.weight]"),
        (Rule::MissingKey, code("") + "[field.http]\ntype = \"code\""),
        (Rule::WrongType, "code = 404".to_owned()),
        (Rule::WrongType, "[code]\n404 = \"Not Found\"".to_owned()),
        (Rule::WrongType, "[code.404]\nreason = 404".to_owned()),
        (Rule::WrongType, code("former = \"Missing\"")),
        (Rule::WrongType, code("aliases = [1]")),
        (Rule::WrongType, code("description = [\"\"]")),
        (Rule::WrongType, code("reference = 9110")),
        (Rule::WrongType, code("reference = [9110]")),
        (Rule::WrongType, code("state = true")),
        (Rule::WrongType, code("state = \"temporary\"\nuntil = 2026")),
        (Rule::WrongType, code("weight = 1.5") + "[field.weight]\ntype = \"integer\""),
        (Rule::WrongType, code("weight = [1]") + "[field.weight]\ntype = \"strings\""),
        (Rule::WrongType, code("weight = { a = 1 }") + "[field.weight]\ntype = \"integer\""),
        (Rule::WrongType, code("override = 1")),
        (Rule::WrongType, code("") + "[class.ours]\nrange = \"1-999\""),
        (Rule::WrongType, code("") + "[class.ours]\nrange = [1, 999]\nfallback = \"404\""),
        (Rule::WrongType, code("") + "[class.ours]\nrange = [1, 999]\ntitle = 1"),
        (Rule::WrongType, "extends = 1\n".to_owned() + &code("")),
        (Rule::UnknownRegistry, "extends = \"htttp\"\n".to_owned() + &code("override = true")),
        (Rule::ExtendsPath, "extends = \"base.toml\"\n".to_owned() + &code("override = true")),
        (Rule::ExtendsPath, "extends = [\"/base.toml\"]\n".to_owned() + &code("override = true")),
        (Rule::ExtendsTwice, "extends = [\"http\", \"http\"]".to_owned()),
        (Rule::NothingToOverride, code("override = true")),
        (Rule::NothingToOverride, code("") + "[class.ours]\nrange = [1, 999]\noverride = true"),
        (Rule::HttpNumber, "extends = \"http\"\n[code.99]\nreason = \"Low\"\nclass = \"success\"".to_owned()),
        (
            Rule::HttpNumber,
            "extends = [\"http\"]\n[code.0x3e8]\nreason = \"High\"\nclass = \"success\"".to_owned(),
        ),
        (
            Rule::HttpClass,
            "extends = \"http\"\n[class.success]\noverride = true\nrange = [200, 298]".to_owned(),
        ),
        (Rule::HttpClass, "extends = \"http\"\n[class.success]\noverride = true\nerror = true".to_owned()),
        (Rule::BadNumber, "[code.0404]\nreason = \"Not Found\"".to_owned()),
        (Rule::BadNumber, "[code.4.04]\nreason = \"Not Found\"".to_owned()),
        (Rule::BadNumber, "[code.-0]\nreason = \"Not Found\"".to_owned()),
        (Rule::BadNumber, "[code.08006]\nreason = \"Not Found\"".to_owned()),
        (Rule::NoCodes, String::new()),
        (Rule::NoCodes, "[code]".to_owned()),
        (Rule::BadReason, "[code.404]\nreason = \"\"".to_owned()),
        (Rule::BadReason, "[code.404]\nreason = \"Not  Found\"".to_owned()),
        (Rule::BadReason, "[code.404]\nreason = \"Not Found \"".to_owned()),
        (Rule::BadReason, "[code.404]\nreason = \"Café\"".to_owned()),
        (Rule::BadReason, "[code.404]\nreason = \"Not Found\\n\"".to_owned()),
        (Rule::BadReason, code("former = [\"Not\\tHere\"]")),
        (Rule::BadText, code("description = \"\"")),
        (Rule::BadText, code("description = \" \\n\\u00a0\"")),
        (Rule::BadText, code("description = \"\\u001b[31m\"")),
        (Rule::BadText, code("reference = \"a\\nb\"")),
        (Rule::BadText, code("registered = \" \"")),
        (Rule::BadText, code("") + "[class.ours]\nrange = [1, 999]\ntitle = \"\\u202e\""),
        (Rule::NoIdentifier, "[code.404]\nreason = \"404 Not Found\"".to_owned()),
        (Rule::NoIdentifier, code("aliases = [\"(!)\"]")),
        (Rule::BadName, code("name = \"not-found\"")),
        (Rule::BadName, code("name = \"__\"")),
        (Rule::ReservedName, code("name = \"ALL\"")),
        (Rule::ReservedName, code("name = \"__FIND\"")),
        (Rule::ReservedName, "[code.404]\nreason = \"(self)\"".to_owned()),
        (Rule::BadKey, code("") + "[class.Ours]\nrange = [1, 999]"),
        (Rule::BadKey, code("") + "[field.is_good]\ntype = \"bool\""),
        (Rule::BadKey, code("") + "[field.a.b]\ntype = \"bool\""),
        (Rule::ReservedClass, code("class = \"self\"") + "[class.self]"),
        (Rule::ReservedField, code("") + "[field.reason]\ntype = \"bool\""),
        (Rule::ReservedField, code("") + "[field.from-u16]\ntype = \"bool\""),
        (Rule::BadRange, code("") + "[class.ours]\nrange = [1]"),
        (Rule::UnknownClass, code("class = \"ours\"")),
        (Rule::UnknownType, code("") + "[field.weight]\ntype = \"int\""),
        (Rule::BadOf, code("") + "[field.weight]\ntype = \"bool\"\nof = \"http\""),
        (Rule::BadOf, code("") + "[field.weight]\ntype = \"code\"\nof = \"htp\""),
        (Rule::UnknownState, code("state = \"active\"")),
        (Rule::UntilWithoutTemporary, code("until = 2026-11-13")),
        (Rule::UntilWithoutTemporary, code("state = \"obsolete\"\nuntil = 2026-11-13")),
        (Rule::BadUntil, code("state = \"temporary\"\nuntil = 2026-11-13T12:00:00Z")),
        (Rule::BadUntil, code("state = \"temporary\"\nuntil = 12:00:00")),
    ] {
        problems.extend(not_refused(rule, &text, &schema));
    }
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
}

/// Checks that both status-spec and the schema reject a spec with one error.
fn not_refused(rule: Rule, text: &str, schema: &Schema) -> Vec<String> {
    let mut problems = Vec::new();
    let said: Vec<Rule> =
        of_text(text).report.diagnostics().iter().map(|diagnostic| diagnostic.rule).collect();
    if said != [rule] {
        problems.push(format!("status-spec says {said:?} and not {rule}:\n{text}"));
    }
    if schema.problems(&json(text).expect("the error is not one of TOML")).is_empty() {
        problems.push(format!("{rule}: not refused:\n{text}"));
    }
    problems
}

#[test]
fn one_error_in_the_notation_is_enough() {
    const DOTTED: &str = "notation = \"dotted\"\nparts = [32]\n";
    let schema = Schema::new();
    let mut problems = Vec::new();
    let code = |line: &str| format!("[code.404]\nreason = \"Not Found\"\n{line}\n");
    for (rule, text) in [
        (Rule::BadNumber, "notation = \"hexadecimal\"\n[code.5]\nreason = \"Five\"".to_owned()),
        (Rule::BadNumber, "notation = \"alphanumeric\"\n[code.N-]\nreason = \"N\"".to_owned()),
        (Rule::BadNumber, format!("{DOTTED}[code.\"4\"]\nreason = \"Four\"")),
        (Rule::BadNumber, format!("{DOTTED}[code.\"04.4\"]\nreason = \"Four\"")),
        (Rule::LowerCase, "notation = \"alphanumeric\"\n[code.n7]\nreason = \"N\"".to_owned()),
        (Rule::UnknownNotation, "notation = \"hex\"\n[code.5]\nreason = \"Five\"".to_owned()),
        (Rule::InheritedNotation, "extends = \"http\"\nnotation = \"decimal\"".to_owned()),
        (Rule::InheritedNotation, "extends = \"http\"\npad = true".to_owned()),
        (Rule::BadParts, "notation = \"dotted\"\nparts = []\n[code.\"4.4\"]\nreason = \"Four\"".to_owned()),
        (Rule::BadParts, "notation = \"dotted\"\nparts = [1]\n[code.\"4.4\"]\nreason = \"Four\"".to_owned()),
        (Rule::PartsWithoutDotted, "parts = [32]\n".to_owned() + &code("")),
        (Rule::PartsWithoutDotted, "pad = true\n".to_owned() + &code("")),
        (Rule::MissingKey, "notation = \"dotted\"\n[code.\"4.4\"]\nreason = \"Four\"".to_owned()),
        (Rule::WrongType, "notation = 1\n".to_owned() + &code("")),
        (Rule::WrongType, format!("{DOTTED}pad = 1\n[code.\"4.4\"]\nreason = \"Four\"")),
        (
            Rule::WrongType,
            format!("{DOTTED}[code.\"4.4\"]\nreason = \"Four\"\n[class.all]\nrange = [\"0.0\", 999]"),
        ),
        (
            Rule::WrongType,
            format!(
                "{DOTTED}[code.\"4.4\"]\nreason = \"Four\"\n[class.all]\nrange = [\"0.0\", \"9.31\"]\nfallback = 132"
            ),
        ),
    ] {
        problems.extend(not_refused(rule, &text, &schema));
    }
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
}
