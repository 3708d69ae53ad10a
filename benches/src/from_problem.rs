//! The bytes of a response as a client error: with `FromProblem`, and with an enum of serde that is tagged by `type`.

use std::hint::black_box;

use serde::Deserialize;
use status_core::{FromProblem, Problem};

use crate::case::{Case, Comparison, OURS};

/// The cases of this file.
pub(crate) const CASES: &[Case] = &[
    ("bytes to an error of 12 variants", OURS, |times| repeat(times, ours)),
    ("bytes to an error of 12 variants", TAGGED, |times| repeat(times, tagged)),
];

/// The comparisons of this file.
pub const COMPARISONS: &[Comparison] = &[("bytes to an error of 12 variants", TAGGED, Some(1.15))];

/// An enum of serde with the same variants.
const TAGGED: &str = "`#[serde(tag = \"type\")]`";

fn repeat<T>(times: usize, read: impl Fn(&'static str) -> T) {
    for body in BODIES.into_iter().cycle().take(times) {
        black_box(read(black_box(body)));
    }
}

fn ours(body: &str) -> ShelfError {
    Problem::of_response(409, [("Content-Type", "application/problem+json")], body).into()
}

fn tagged(body: &str) -> Tagged {
    serde_json::from_slice(body.as_bytes()).expect("a variant")
}

/// Declares the enum twice, with the same types and fields, and a body for each variant.
macro_rules! shelf_errors {
    ($($variant:ident $type:literal { $($field:ident: $kind:ty = $json:literal),* })*) => {
        /// As `status-core` reads it.
        #[derive(Debug, FromProblem)]
        #[allow(dead_code, reason = "only read")]
        pub enum ShelfError {
            $(
                /// A variant.
                #[problem(type = $type)]
                $variant {
                    /// The text.
                    #[problem(detail)]
                    detail: String,
                    $(
                        /// A field.
                        #[problem(extension)]
                        $field: $kind,
                    )*
                },
            )*
            /// Any other problem.
            #[problem(other)]
            Other(Problem),
        }

        /// As serde reads it.
        #[derive(Debug, Deserialize)]
        #[serde(tag = "type")]
        #[allow(dead_code, reason = "only read")]
        pub enum Tagged {
            $(
                /// A variant.
                #[serde(rename = $type)]
                $variant {
                    /// The text.
                    detail: String,
                    $(
                        /// A field.
                        $field: $kind,
                    )*
                },
            )*
        }

        const BODIES: [&str; 12] = [$(concat!(
            r#"{"type":""#, $type, r#"","title":"The request failed","status":409,"detail":"the shelf cannot do this now""#,
            $(",\"", stringify!($field), "\":", $json,)* "}"
        )),*];
    };
}

shelf_errors! {
    NoSuchBook "https://shelf.example/problems/no-such-book" { id: u64 = "7" }
    NoSuchShelf "https://shelf.example/problems/no-such-shelf" { name: String = r#""poetry""# }
    IsbnTaken "https://shelf.example/problems/isbn-taken" { isbn: String = r#""9780261103344""#, by: u64 = "12" }
    Changed "https://shelf.example/problems/changed" { version: u32 = "3", current: u32 = "4" }
    SignedOut "https://shelf.example/problems/signed-out" { realm: String = r#""shelf""# }
    Forbidden "https://shelf.example/problems/forbidden" { roles: Vec<String> = r#"["reader","writer"]"# }
    TooLong "https://shelf.example/problems/too-long" { length: u64 = "20000", longest: u64 = "8192" }
    TooFast "https://shelf.example/problems/too-fast" { seconds: u32 = "30", per_minute: u32 = "60" }
    Full "https://shelf.example/problems/full" { free: i64 = "-1" }
    OutOfStock "https://shelf.example/problems/out-of-stock" { left: u32 = "0", restock: Option<String> = "null" }
    Unpaid "https://shelf.example/problems/unpaid" { balance: f64 = "30.5", cost: f64 = "50.25" }
    Closed "https://shelf.example/problems/closed" {}
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_body_is_its_variant() {
        for body in BODIES {
            let (ours, tagged) = (format!("{:?}", ours(body)), format!("{:?}", tagged(body)));
            assert_eq!(ours, tagged);
        }
    }
}
