//! Vendor registries: compared with `fixtures/http-vendor.csv`, and extended by name.

mod csv;

use std::collections::BTreeSet;

use status_core::{State, StatusCode, codes};
use status_spec::{Registry, reference, registries};

use csv::cells;

/// `extends = ["http", "nginx", "cloudflare"]`
#[codes("fixtures/proxy.toml")]
enum ProxyStatus {}

/// A family that extends all vendor registries.
#[codes("fixtures/vendors.toml")]
enum AllStatus {}

/// One row of `fixtures/http-vendor.csv`.
struct Row {
    registry: String,
    number: i128,
    name: String,
    named_by: String,
    evidence: String,
    left_out: String,
}

fn rows() -> Vec<Row> {
    let text = include_str!("../fixtures/http-vendor.csv");
    let mut lines = text.lines();
    assert_eq!(lines.next(), Some("registry,code,name,named by,evidence,source,left out because"));
    lines
        .map(|line| {
            let [registry, number, name, named_by, evidence, _, left_out] = cells(line);
            Row { registry, number: number.parse().unwrap(), name, named_by, evidence, left_out }
        })
        .collect()
}

/// The vendor registries.
fn vendors() -> impl Iterator<Item = &'static Registry> {
    registries().iter().filter(|registry| registry.name != "http" && registry.load().spec.extends_http)
}

/// The codes that a registry adds to HTTP.
fn own_codes(registry: &'static Registry) -> Vec<status_spec::Code> {
    let loaded = registry.load();
    assert_eq!(loaded.render_report(), "", "{}", registry.name);
    assert!(loaded.spec.extends_http, "{}", registry.name);
    let (own, inherited): (Vec<_>, Vec<_>) = loaded
        .spec
        .codes
        .into_iter()
        .partition(|code| loaded.files[code.number.span.file.0].shown != "<http>");
    // HTTP is inherited unchanged.
    let numbers: Vec<i128> = StatusCode::ALL.iter().map(|code| code.as_u16().into()).collect();
    assert_eq!(inherited.iter().map(|code| code.number.value).collect::<Vec<_>>(), numbers);
    assert!(!registry.text.contains("override"), "{}", registry.name);
    own
}

#[test]
fn codes_match_the_vendor_data() {
    let rows = rows();
    let named: BTreeSet<&str> = rows.iter().map(|row| row.registry.as_str()).collect();
    assert_eq!(named, vendors().map(|registry| registry.name).collect());
    for registry in vendors() {
        let taken = rows.iter().filter(|row| row.registry == registry.name && row.left_out.is_empty());
        let expected: Vec<_> = taken.map(|row| (row.number, row.name.as_str())).collect();
        let codes = own_codes(registry);
        let found: Vec<_> = codes.iter().map(|code| (code.number.value, code.reason.as_str())).collect();
        assert_eq!(found, expected, "{}", registry.name);
    }
    assert!(rows.iter().all(|row| ["primary", "secondary"].contains(&row.evidence.as_str())));
}

#[test]
fn every_vendor_is_documented() {
    let documentation = include_str!("../../status-core/docs/codes.md");
    for registry in vendors() {
        assert!(documentation.contains(&format!("\n| `\"{}\"` |", registry.name)), "{}", registry.name);
    }
}

/// A comment at the top of the file mentions the number.
#[test]
fn omissions_are_explained() {
    for row in rows().iter().filter(|row| !row.left_out.is_empty()) {
        let text = Registry::named(&row.registry).unwrap().text;
        let (top, _) = text.split_once("\nextends = ").unwrap();
        let (_, left_out) = top.split_once("Left out:").unwrap();
        assert!(left_out.contains(&format!("{:03}", row.number)), "{} {}", row.registry, row.number);
    }
}

#[test]
fn names_that_are_not_the_vendors_are_marked() {
    for row in rows().iter().filter(|row| row.left_out.is_empty()) {
        let codes = own_codes(Registry::named(&row.registry).unwrap());
        let code = codes.iter().find(|code| code.number.value == row.number).unwrap();
        let description = code.description.as_deref().unwrap();
        let mark = match row.named_by.as_str() {
            "vendor" => None,
            "others" => Some("gives it no name: this one is in common use elsewhere."),
            "us" => Some("gives it no name: this one is ours."),
            other => panic!("{other}"),
        };
        assert_eq!(description.contains("no name"), mark.is_some(), "{}: {description}", row.number);
        assert!(mark.is_none_or(|mark| description.contains(mark)), "{}: {description}", row.number);
    }
}

#[test]
fn every_code_has_a_source_and_a_description() {
    for registry in vendors() {
        for code in own_codes(registry) {
            assert!(!code.references.is_empty(), "{} {}", registry.name, code.number.value);
            for source in &code.references {
                assert!(reference::link(source).is_some(), "{source}");
            }
            assert!(code.description.is_some_and(|description| description.ends_with(['.', ')'])));
        }
    }
}

#[test]
fn a_view_of_the_world() {
    assert_eq!(ProxyStatus::ClientClosedRequest.as_u16(), 499);
    assert_eq!(ProxyStatus::WebServerIsDown.class(), ProxyStatusClass::ServerError);
    assert_eq!(ProxyStatus::from(StatusCode::NotFound), ProxyStatus::NotFound);
    assert!(StatusCode::try_from(ProxyStatus::OriginUnavailable).is_err());
    assert_eq!(ProxyStatus::RailgunError.state(), State::Obsolete);
    assert_eq!(ProxyStatus::InvalidHostName.state(), State::Unused);
    assert_eq!("client closed request".parse(), Ok(ProxyStatus::ClientClosedRequest));
}

/// Registries do not conflict, and their names work in any crate.
#[test]
fn all_together() {
    let own: Vec<_> = vendors().flat_map(own_codes).collect();
    assert_eq!(
        AllStatus::ALL.len(),
        StatusCode::ALL.len() + own.len(),
        "`all.toml` does not name every vendor"
    );
    for code in own {
        let number = u16::try_from(code.number.value).unwrap();
        let known = AllStatus::from_u16(number).unwrap();
        assert_eq!(known.reason(), code.reason);
        assert!(known.is_error());
        assert_eq!(known.is_client_error(), number < 500);
    }
    // The only shared reason.
    assert_eq!(AllStatus::IdentityProviderError.reason(), AllStatus::Unauthorized.reason());
    assert_eq!("Unauthorized".parse(), Ok(AllStatus::Unauthorized));
    assert_eq!("identity-provider-error".parse(), Ok(AllStatus::IdentityProviderError));
}
