//! The feature `grpc`: the keys `domain`, `grpc` and `reason` of `#[problem]`.

/// The number of a code in generated code. Without the feature the code does not exist.
#[cfg(feature = "grpc")]
#[doc(hidden)]
#[macro_export]
macro_rules! __grpc {
    ($($number:tt)*) => {
        $($number)*
    };
}

/// Any number other than that of `OK`: `__grpc_feature` reports the error.
#[cfg(not(feature = "grpc"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __grpc {
    ($($number:tt)*) => {
        2
    };
}

/// Without a key of gRPC there is nothing to report.
#[cfg(feature = "grpc")]
#[doc(hidden)]
#[macro_export]
macro_rules! __grpc_feature {
    () => {};
}

/// Reports the missing feature.
#[cfg(not(feature = "grpc"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __grpc_feature {
    () => {
        ::core::compile_error!(
            "the keys `domain`, `grpc` and `reason` of `problem` need the feature `grpc` of `status-core`"
        );
    };
}
