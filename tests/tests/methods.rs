//! HTTP methods, compared with IANA's registry.

use status_core::retry;

mod csv;

#[test]
fn methods() {
    let lines = include_str!("../fixtures/http-methods.csv").lines().skip(1);
    assert_eq!(lines.clone().count(), 41);
    for [method, safe, idempotent, _] in lines.map(csv::cells) {
        assert_eq!(retry::is_safe(&method), safe == "yes", "{method}");
        assert_eq!(retry::is_idempotent(&method), idempotent == "yes", "{method}");
        // Methods are case-sensitive.
        for other in
            [method.to_lowercase(), format!("{method} "), format!("X{method}"), method[1..].to_owned()]
        {
            if other != method {
                assert!(!retry::is_safe(&other) && !retry::is_idempotent(&other), "{other}");
            }
        }
    }
}
