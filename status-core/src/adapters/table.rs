// The adapters, one row each. `status-core` makes the macros of disabled features from this table, `status-macros`
// the arguments of `#[codes]` and the keys of `#[problem]`, and the tests the list of what must be documented. All
// of them include this file, each with its own `adapters!`.
//
// A row is the argument and key, the feature, and the macros that implement the adapter: for a family (`http` if only
// for families of HTTP status codes, `any` otherwise) and for a type that derives `ToProblem`.
adapters! {
    actix = "actix" { codes: http __actix, problem: __problem_actix }
    axum = "axum" { codes: http __axum, problem: __problem_axum }
    http = "http" { codes: http __http, problem: __problem_http }
    serde = "serde" { codes: any __serde }
    tonic = "tonic" { problem: __problem_tonic }
    utoipa = "utoipa" { problem: __problem_utoipa }
}
