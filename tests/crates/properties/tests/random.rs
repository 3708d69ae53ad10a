//! Random families, compiled: every accessor returns what the model has.

#[path = "properties/model.rs"]
mod model;
#[allow(dead_code, reason = "other tests need it")]
#[path = "../../../tests/packages/package.rs"]
mod package;
#[path = "properties/spec_text.rs"]
mod spec_text;

use std::fmt::Write;

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngSeed, TestRunner};
use status_spec::name;

use model::{Code, Family, Value};
use package::Package;

#[test]
fn random_families() {
    let config = Config { rng_seed: RngSeed::Fixed(20_261_126), ..Config::default() };
    let mut runner = TestRunner::new(config);
    let families: Vec<Family> =
        (0..FAMILIES).map(|_| model::family().new_tree(&mut runner).unwrap().current()).collect();
    let package = Package::new("random");
    let mut main = String::from(MAIN);
    let mut expected = String::new();
    for (number, family) in families.iter().enumerate() {
        let (spec, base) = family.written(&format!("base-{number}.toml"));
        package.write(&format!("spec-{number}.toml"), &spec);
        package.write(&format!("base-{number}.toml"), &base);
        declare(&mut main, number, family);
        expect(&mut expected, number, family);
    }
    main.push_str("fn main() {\n");
    for number in 0..families.len() {
        writeln!(main, "    family_{number}::print();").unwrap();
    }
    main.push_str("}\n");
    package.write("src/main.rs", &main);
    let ran = package.run();
    assert!(ran.success, "{}\n{}", ran.said, ran.printed);
    assert!(!ran.said.contains("warning: "), "{}", ran.said);
    for (printed, expected) in ran.printed.lines().zip(expected.lines()) {
        assert_eq!(printed, expected);
    }
    assert_eq!(ran.printed.lines().count(), expected.lines().count());
}

const FAMILIES: usize = 16;

/// A module with a family, and code that prints all its data.
fn declare(main: &mut String, number: usize, family: &Family) {
    let repr = family.repr;
    writeln!(
        main,
        "mod family_{number} {{\n    #[status_core::codes(\"spec-{number}.toml\", class = Kind)]\n    #[repr({repr})]\n    pub enum Status {{}}\n"
    )
    .unwrap();
    writeln!(
        main,
        "    pub fn print() {{\n        println!(\"family {number}\");\n        for code in Status::ALL {{"
    )
    .unwrap();
    writeln!(main, "            super::print(*code);").unwrap();
    for field in &family.fields {
        let method = method(&field.key, field.kind);
        if field.kind == "code" {
            writeln!(main, "            println!(\"{{:?}}\", code.{method}().map(|code| code.as_u16()));")
                .unwrap();
        } else {
            writeln!(main, "            println!(\"{{:?}}\", code.{method}());").unwrap();
        }
    }
    main.push_str("        }\n");
    for name in family.codes.iter().flat_map(|code| code.former.iter().chain(&code.aliases)) {
        writeln!(main, "        assert_eq!({name:?}.parse::<Status>().map(|code| code.number_of()), Ok(Status::{}.number_of()));", variant(name))
            .unwrap();
    }
    main.push_str("    }\n    use super::NumberOf as _;\n}\n");
}

/// The expected output.
fn expect(expected: &mut String, number: usize, family: &Family) {
    writeln!(expected, "family {number}").unwrap();
    for code in &family.codes {
        let references = code.references.join("; ");
        let reference = Some(&references).filter(|text| !text.is_empty());
        let class = code.class.map(|class| &family.classes[class]);
        let title = class.map(|class| class.title.clone().unwrap_or_else(|| name::title_case(&class.key)));
        writeln!(
            expected,
            "{} {:?} {:?} {:?} {:?} {:?} {:?} {:?}",
            code.number,
            code_name(code),
            code.reason,
            code.description,
            reference,
            code.state,
            title,
            class.and_then(|class| class.fallback),
        )
        .unwrap();
        for (position, field) in family.fields.iter().enumerate() {
            let value = family.value(code, position);
            match (field.kind, value) {
                ("bool", value) => writeln!(expected, "{}", value == Some(Value::Bool(true))),
                ("strings", Some(Value::Strings(texts))) => writeln!(expected, "{texts:?}"),
                ("strings", _) => writeln!(expected, "[]"),
                (_, None) => writeln!(expected, "None"),
                (_, Some(Value::Integer(number))) => writeln!(expected, "Some({number})"),
                (_, Some(Value::Code(number))) => writeln!(expected, "Some({number})"),
                (_, Some(Value::String(text))) => writeln!(expected, "Some({text:?})"),
                (kind, value) => panic!("{value:?} in a field of type `{kind}`"),
            }
            .unwrap();
        }
    }
}

fn code_name(code: &Code) -> String {
    code.name.clone().unwrap_or_else(|| variant(&code.reason))
}

fn variant(reason: &str) -> String {
    name::variant(reason).unwrap()
}

fn method(key: &str, kind: &str) -> String {
    let name = name::snake_case(key);
    if kind == "bool" { format!("is_{name}") } else { name }
}

/// Code that prints every family. Every conversion from a code leads back to it.
const MAIN: &str = r#"#![deny(warnings)]
#![allow(dead_code, deprecated, reason = "former names are asked for, and not everything that is generated is used")]

use status_core::{Class, Code, Received};

trait NumberOf: Code {
    fn number_of(self) -> i128 {
        self.number().into()
    }
}
impl<C: Code> NumberOf for C {}

fn print<C: Code>(code: C) {
    println!(
        "{} {:?} {:?} {:?} {:?} {:?} {:?} {:?}",
        code.number(),
        code.name(),
        code.reason(),
        code.description(),
        code.reference(),
        code.state(),
        code.class().map(|class| class.title()),
        code.class().and_then(|class| class.fallback()).map(|code| code.number()),
    );
    assert_eq!(C::from_number(code.number()), Some(code));
    assert_eq!(C::from_bytes(code.number().to_string().as_bytes()), Some(code));
    assert_eq!(code.to_string(), format!("{} {}", code.number(), code.reason()));
    for text in [code.to_string(), code.number().to_string(), code.name().to_owned(), code.name().to_lowercase(), code.reason().to_owned()] {
        assert_eq!(text.parse(), Ok(code), "{text}");
        assert_eq!(text.parse(), Ok(Received::from(code)), "{text}");
    }
    assert_eq!(size_of::<C>(), size_of::<C::Number>());
    assert!(C::ALL.is_sorted());
    let class = code.class();
    assert!(C::Class::ALL.iter().all(|other| other.codes().any(|it| it == code) == (Some(*other) == class)));
}

"#;
