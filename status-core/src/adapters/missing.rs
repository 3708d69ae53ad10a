//! What asks for an adapter whose feature is off.

/// `#[codes(…, serde)]`.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde {
    ($($family:tt)*) => {
        ::core::compile_error!("the argument `serde` of `codes` needs the feature `serde` of `status-core`");
    };
}

/// `#[codes(…, http)]`.
#[cfg(not(feature = "http"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __http {
    ($($family:tt)*) => {
        ::core::compile_error!("the argument `http` of `codes` needs the feature `http` of `status-core`");
    };
}

/// `#[codes(…, axum)]`.
#[cfg(not(feature = "axum"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __axum {
    ($($family:tt)*) => {
        ::core::compile_error!("the argument `axum` of `codes` needs the feature `axum` of `status-core`");
    };
}

/// `#[codes(…, actix)]`.
#[cfg(not(feature = "actix"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __actix {
    ($($family:tt)*) => {
        ::core::compile_error!("the argument `actix` of `codes` needs the feature `actix` of `status-core`");
    };
}

/// `#[problem(axum)]`.
#[cfg(not(feature = "axum"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __problem_axum {
    ($($error:tt)*) => {
        ::core::compile_error!("the key `axum` of `problem` needs the feature `axum` of `status-core`");
    };
}

/// `#[problem(actix)]`.
#[cfg(not(feature = "actix"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __problem_actix {
    ($($error:tt)*) => {
        ::core::compile_error!("the key `actix` of `problem` needs the feature `actix` of `status-core`");
    };
}

/// `#[problem(utoipa)]`.
#[cfg(not(feature = "utoipa"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __problem_utoipa {
    ($($error:tt)*) => {
        ::core::compile_error!("the key `utoipa` of `problem` needs the feature `utoipa` of `status-core`");
    };
}
