//! The kinds of changes and their verdicts, which `diff --help` prints.

use crate::changes::{self, kinds};

kinds! {
    CodeRemoved = "code-removed", true, "its variant is gone, but peers still send the number";
    NumberReused = "number-reused", true, "the reason changed, and the old one is not kept in `former` or `aliases`: the number means something else";
    VariantRenamed = "variant-renamed", true, "the old name of the variant is no longer one of the code's names";
    NameRemoved = "name-removed", true, "an alias or a former name is no longer one of the code's names";
    ClassChanged = "class-changed", true, "a code is in another class, so programs that match on the class do something else";
    ValueChanged = "value-changed", true, "a field of a code has another value, or no longer has one: programs act on it";
    CodeWithdrawn = "code-withdrawn", true, "the state became `unused`: the number no longer has a meaning";
    ClassRemoved = "class-removed", true, "its variant and its predicate are gone";
    ClassAdded = "class-added", true, "a family with classes has one more, and programs match on all of them";
    RangeChanged = "range-changed", true, "the range of a class lost numbers: unrecognized codes are in no class, or in another";
    FallbackChanged = "fallback-changed", true, "unrecognized codes of a class are treated as another code, or as none";
    PredicateRemoved = "predicate-removed", true, "a class no longer has a predicate for a field, because its codes differ";
    PredicateChanged = "predicate-changed", true, "the predicate of a class returns another value";
    NotationChanged = "notation-changed", true, "codes are written in another way, but peers and stored data use the old texts";
    FieldRemoved = "field-removed", true, "its method is gone";
    FieldTypeChanged = "field-type-changed", true, "its method returns another type";
    HttpLost = "http-lost", true, "the family no longer extends `http`: the conversions from and to `StatusCode` are gone";
    CodeAdded = "code-added", false, "its number was unrecognized before (with `#[non_exhaustive]` on the enum, programs expect new codes)";
    ReasonChanged = "reason-changed", false, "the old reason is kept in `former` or `aliases`, or is the same name in another spelling";
    NameAdded = "name-added", false, "an alias or a former name is new";
    NameDeprecated = "name-deprecated", false, "a name moved between the reason, `aliases` and `former`";
    ValueAdded = "value-added", false, "a code has a value in a field where it had none";
    StateChanged = "state-changed", false, "the state or its last day changed; this causes no errors or warnings";
    ClassesAdded = "classes-added", false, "a family without classes now has some";
    RangeWidened = "range-widened", false, "the range of a class has numbers that no class had";
    FallbackAdded = "fallback-added", false, "a class has a fallback where it had none";
    PredicateAdded = "predicate-added", false, "a class has a new predicate for an existing field";
    FieldAdded = "field-added", false, "a method is new";
    HttpGained = "http-gained", false, "the family extends `http` now";
    TextChanged = "text-changed", false, "a description, a reference, a title or a registered text changed: they are for people";
}

/// The help after the options.
pub(super) fn help() -> String {
    changes::help::<Kind>()
        + "With `--format json` there is one document, in which every key is present and may be null:\n\n  \
           {\"old\", \"new\", \"breaking\": count, \"compatible\": count,\n   \
           \"changes\": [{\"kind\", \"breaking\": bool, \"code\", \"class\", \"field\", \"message\", \"old\", \"new\"}]}\n\n\
           A code is a number, or a string where the notation is not decimal.\n\n\
           Exit codes: 0, nothing breaking; 1, a breaking change; 2, a file that cannot be read or has errors."
}
