// The adapters, one row each. `status-core` defines the macros for disabled features from this table, and
// `status-macros` defines the arguments of `#[codes]` and the keys of `#[problem]`. Tests check that every
// row is documented. All of them include this file, each with its own `adapters!`. A row has the argument and
// key, the feature, and the macros that implement the adapter: one for a family (`http` if it is only for
// families of HTTP status codes, `any` otherwise), and one for a type that derives `ToProblem`.
adapters! {
    actix = "actix" { codes: http __actix, problem: __problem_actix }
    axum = "axum" { codes: http __axum, problem: __problem_axum }
    http = "http" { codes: http __http, problem: __problem_http }
    serde = "serde" { codes: any __serde }
    tonic = "tonic" { problem: __problem_tonic }
    utoipa = "utoipa" { problem: __problem_utoipa }
}
