#![doc = include_str!("../docs/guide/README.md")]
// Only documentation: this module exists only in rustdoc. `tests/tests/packages/guide.rs` checks the
// chapters.

#[doc = include_str!("../docs/guide/1_own_codes.md")]
pub mod chapter_1_own_codes {}

#[doc = include_str!("../docs/guide/2_codes_in_rust.md")]
pub mod chapter_2_codes_in_rust {}

#[doc = include_str!("../docs/guide/3_received_codes.md")]
pub mod chapter_3_received_codes {}

#[doc = include_str!("../docs/guide/4_errors_to_statuses.md")]
pub mod chapter_4_errors_to_statuses {}

#[doc = include_str!("../docs/guide/5_errors_to_answers.md")]
pub mod chapter_5_errors_to_answers {}

#[doc = include_str!("../docs/guide/6_shipped_registries.md")]
pub mod chapter_6_shipped_registries {}

#[doc = include_str!("../docs/guide/7_fields.md")]
pub mod chapter_7_fields {}

#[doc = include_str!("../docs/guide/8_other_protocols.md")]
pub mod chapter_8_other_protocols {}

#[doc = include_str!("../docs/guide/9_years.md")]
pub mod chapter_9_years {}

#[doc = include_str!("../docs/guide/10_errors_come_back.md")]
pub mod chapter_10_errors_come_back {}

#[doc = include_str!("../docs/guide/11_grpc.md")]
pub mod chapter_11_grpc {}

#[doc = include_str!("../docs/guide/12_every_answer.md")]
pub mod chapter_12_every_answer {}

#[doc = include_str!("../docs/guide/13_catalogue.md")]
pub mod chapter_13_catalogue {}

#[doc = include_str!("../docs/guide/faq.md")]
pub mod faq {}
