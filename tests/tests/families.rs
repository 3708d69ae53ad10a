//! Families of every kind, and their behavior.

mod behavior;

/// `packages/documentation.rs` documents this module.
#[expect(unreachable_pub, reason = "a public family is documented")]
mod families {
    pub mod http {
        /// An HTTP status code.
        #[status_core::codes("expand/http.toml", class = StatusClass)]
        #[non_exhaustive]
        #[repr(u16)]
        pub enum StatusCode {}
    }

    pub mod app {
        /// A status of the services of a company.
        #[status_core::codes("fixtures/app.toml", class = AppClass)]
        pub enum AppStatus {}
    }

    pub mod grpc {
        /// A status of gRPC.
        #[status_core::codes("fixtures/grpc.toml")]
        pub enum Grpc {}
    }

    pub mod mqtt {
        /// A reason code of MQTT 5.
        #[status_core::codes("fixtures/mqtt.toml", class = Outcome)]
        #[repr(u8)]
        pub enum ReasonCode {}
    }

    pub mod kafka {
        /// An error code of Kafka.
        #[status_core::codes("fixtures/kafka.toml")]
        #[repr(i16)]
        pub enum ErrorCode {}
    }

    pub mod http2 {
        /// An error code of HTTP/2.
        #[status_core::codes("fixtures/http2.toml")]
        #[repr(u32)]
        pub enum ErrorCode {}
    }

    pub mod quic {
        /// A transport error of QUIC.
        #[status_core::codes("fixtures/quic.toml")]
        #[repr(u64)]
        pub enum TransportError {}
    }

    pub mod uefi {
        /// A status of UEFI.
        #[status_core::codes("fixtures/uefi.toml", class = Severity)]
        #[repr(u64)]
        pub enum Status {}
    }

    pub mod amqp {
        /// A reply code of AMQP.
        #[status_core::codes("fixtures/amqp.toml")]
        pub enum ReplyCode {}
    }

    pub mod depot {
        /// The location of a parcel.
        #[status_core::codes("fixtures/depot.toml", class = Stage)]
        #[repr(i32)]
        pub enum Parcel {}
    }
}
