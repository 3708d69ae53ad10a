//! The adapters of `status-core`: arguments of `#[codes]` and keys of `#[problem]`.

/// An adapter: a row of the table that `status-core` also uses.
pub(crate) struct Adapter {
    /// The name of the feature, which is also the argument and the key.
    pub(crate) key: &'static str,
    /// The macro that implements it for a family.
    pub(crate) codes: Option<FamilyAdapter>,
    /// The macro that implements it for a type that derives `ToProblem`.
    pub(crate) problem: Option<&'static str>,
}

/// The adapter of a family.
pub(crate) struct FamilyAdapter {
    /// The macro that implements it.
    pub(crate) implement: &'static str,
    /// `true` if it is only for families that extend `http`.
    pub(crate) is_http_only: bool,
}

/// The adapter of a family with this argument.
pub(crate) fn of_codes(key: &str) -> Option<&'static FamilyAdapter> {
    ADAPTERS.iter().find(|adapter| adapter.key == key)?.codes.as_ref()
}

/// Every argument of `#[codes]` that is an adapter.
pub(crate) fn codes_keys() -> impl Iterator<Item = &'static str> {
    ADAPTERS.iter().filter(|adapter| adapter.codes.is_some()).map(|adapter| adapter.key)
}

/// The macro that implements the adapter with this key of `#[problem]`.
pub(crate) fn of_problem(key: &str) -> Option<&'static str> {
    ADAPTERS.iter().find(|adapter| adapter.key == key)?.problem
}

/// Every key of `#[problem]` that is an adapter.
pub(crate) fn problem_keys() -> impl Iterator<Item = &'static str> {
    ADAPTERS.iter().filter(|adapter| adapter.problem.is_some()).map(|adapter| adapter.key)
}

macro_rules! adapters {
    ($($key:ident = $feature:literal {
        $(codes: $families:ident $codes:ident)? $(,)? $(problem: $problem:ident)?
    })*) => {
        const ADAPTERS: &[Adapter] = &[$(
            Adapter {
                key: stringify!($key),
                codes: optional!($(FamilyAdapter {
                    implement: stringify!($codes),
                    is_http_only: is_http!($families),
                })?),
                problem: optional!($(stringify!($problem))?),
            },
        )*];
    };
}

macro_rules! optional {
    () => {
        None
    };
    ($value:expr) => {
        Some($value)
    };
}

macro_rules! is_http {
    (http) => {
        true
    };
    (any) => {
        false
    };
}

include!("adapters_table.rs");

#[cfg(test)]
mod tests {
    use super::*;
    use crate::suggest;

    #[test]
    fn keys() {
        let keys: Vec<&str> = codes_keys().collect();
        assert!(keys.contains(&"serde") && !keys.contains(&"utoipa"), "{keys:?}");
        assert!(of_codes("axum").is_some_and(|adapter| adapter.is_http_only));
        assert!(of_codes("serde").is_some_and(|adapter| !adapter.is_http_only));
        let keys: Vec<&str> = problem_keys().collect();
        assert!(keys.contains(&"utoipa") && !keys.contains(&"serde"), "{keys:?}");
        assert_eq!(of_problem("axum"), Some("__problem_axum"));
        assert_eq!(of_problem("serde"), None);
    }

    /// Tested here and not with trybuild, so a new adapter does not change compiler messages.
    #[test]
    fn an_unknown_key_lists_the_adapters() {
        let keys: Vec<&str> = problem_keys().collect();
        let message = suggest::unknown("key of `problem`", "elsewhere", &keys);
        assert!(
            message.starts_with("unknown key of `problem`: `elsewhere`\nexpected one of `actix`, "),
            "{message}"
        );
    }
}
