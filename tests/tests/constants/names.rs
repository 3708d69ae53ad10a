//! Every lower-case name in generated code, as constants, statics and unit structs. `tests/crates/adapters` uses them too.

macro_rules! names {
    ($($name:ident)*) => {
        /// A constant of each name.
        pub(crate) mod constants {
            $(pub(crate) const $name: [u8; 3] = [0; 3];)*
        }

        /// A static of each name.
        pub(crate) mod statics {
            $(pub(crate) static $name: [u8; 3] = [0; 3];)*
        }

        /// A unit struct of each name.
        pub(crate) mod structs {
            $(pub(crate) struct $name;)*
        }

        pub(crate) const NAMES: &[&str] = &[$(stringify!($name)),*];
    };
}

names! {
    actix actix_of_code actix_of_error actix_status actix_status_of actix_web alias allow answer as_i16
    as_i32 as_number as_str as_u16 as_u32 as_u64 as_u8 at attribute attributes automatically_derived
    axum axum_core axum_of_code axum_of_error bit body bounds by_number byte bytes cases cfg class clone
    cmp code codes codes_by_number concat contiguous conversions convert day declared dense depot
    deprecated derive description deserialize deserializer digits display doc e env eq error
    error_response expand expr f facts fallback fallbacks family feature field find first fmt for_i16
    for_i32 for_number for_u16 for_u32 for_u64 for_u8 formatter found from from_alphanumeric from_bytes
    from_decimal from_hexadecimal from_i16 from_i32 from_number from_str from_u16 from_u32 from_u64
    from_u8 generics get get_or grpc hash hidden http https ident include_bytes index indices inline
    inner into_map into_response is_billed is_bodiless is_broken is_cacheable is_client_error is_company
    is_crypto is_done is_error is_failure is_fatal is_fine is_hard_error is_informational is_redirection
    is_reserved is_retriable is_retryable is_server_error is_settled is_soft_error is_stuck is_success
    is_transport is_waiting is_warning is_within key last len length literal little_endian lookup
    macro_export manual marker matches meta month must_use n name names new non_exhaustive not notation
    note number number_of_text numbers of of_code of_error offset ops option optional_text other
    other_names others packets pad page parse positions primitive problem range reason reasons
    reasons_of_lines recognize reference repr required_headers respond_to response responses result row
    rows search self_ serde serialize serializer shelf_mark signed slots source sparse spellings start
    state status status_code status_of table tags text text_after text_before texts the this
    three_digits title to_http toml track_caller try_from tt unknown until unused_imports utoipa value
    variants vis visibility weight width within x year
}
