//! A program without `std` and without an allocator. It links and runs, so nothing requires them.
//!
//! From the C library, it uses the start of the process, and functions such as `memcpy`, which the compiler
//! requires on every target.
#![no_std]
#![no_main]

use core::fmt::{self, Write};
use core::hint::black_box;
use core::panic::PanicInfo;

use status_core::coap::ResponseCode;
use status_core::grpc::GrpcCode;
use status_core::websocket::CloseCode;
use status_core::{
    Class, Code, HasStatus, HttpCode, Known, Received, StatusClass, StatusCode, codes, status,
};

/// The status of a machine without an operating system.
#[codes("codes.toml")]
#[repr(u16)]
enum DeviceCode {}

#[derive(HasStatus)]
#[status(code = DeviceCode, 500)]
enum Failure<T> {
    #[status(799)]
    TooHot,
    #[status(transparent)]
    Other(T),
    Silent,
}

/// Text of limited length.
struct Buffer {
    bytes: [u8; 64],
    length: usize,
}

impl Write for Buffer {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let rest = self.bytes.get_mut(self.length..).ok_or(fmt::Error)?;
        rest.get_mut(..text.len()).ok_or(fmt::Error)?.copy_from_slice(text.as_bytes());
        self.length += text.len();
        Ok(())
    }
}

/// The test itself; `None` if a check fails.
fn run() -> Option<()> {
    let number: u16 = black_box(404);
    let code = StatusCode::from_u16(number)?;
    is(code == status!(NotFound) && code.class() == StatusClass::ClientError && HttpCode::is_error(code))?;
    is("Payload Too Large".parse() == Ok(status!(413)))?;
    is(StatusCode::try_from(black_box(499)).map_err(|unknown| unknown.recognize())
        == Err(Some(status!(400))))?;
    is(Received::<DeviceCode>::new(black_box(799)).known() == Ok(DeviceCode::TooHot))?;
    is(Received::<DeviceCode>::from_bytes(b"599").map(Received::number) == Some(599))?;
    is(Failure::<StatusCode>::TooHot.status() == status!(DeviceCode, TooHot))?;
    is(Failure::Other(&code).status() == <DeviceCode as Known<404>>::VALUE)?;
    is(Failure::<StatusCode>::Silent.status().description().is_some())?;
    is(total::<StatusCode>() == StatusCode::ALL.len())?;
    is(GrpcCode::of_http_response(Received::new(black_box(503))) == status!(GrpcCode, Unavailable))?;
    is(CloseCode::from_u16(black_box(1006))?.is_local_only())?;
    is(ResponseCode::from_bytes(black_box(b"4.04"))? == status!(ResponseCode, "4.04"))?;
    is("4.04 Not Found".parse() == Ok(ResponseCode::NotFound))?;

    let mut buffer = Buffer { bytes: [0; 64], length: 0 };
    write!(buffer, "{code:>16}|{:?}|{}", DeviceCode::TooHot, Received::<StatusCode>::new(599)).ok()?;
    // A number that is not a code, in dotted notation.
    write!(buffer, "|{}", Received::<ResponseCode>::new(black_box(255))).ok()?;
    is(buffer.bytes.starts_with(b"   404 Not Found|TooHot|599|7.31"))
}

/// All codes, counted by class.
fn total<C: Code>() -> usize {
    C::Class::ALL.iter().map(|class| class.codes().count()).sum()
}

fn is(condition: bool) -> Option<()> {
    condition.then_some(())
}

/// The entry point for the C library.
#[unsafe(no_mangle)]
extern "C" fn main() -> i32 {
    if run().is_some() { 0 } else { 1 }
}

/// The prebuilt `core` refers to this on systems with unwinding. A program that aborts never calls it.
#[unsafe(no_mangle)]
extern "C" fn rust_eh_personality() {}

#[panic_handler]
fn panic(_: &PanicInfo<'_>) -> ! {
    loop {}
}
