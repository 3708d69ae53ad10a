use status_core::status;

macro_rules! codes {
    ($($code:literal)*) => { [$(status!($code)),*] };
}

macro_rules! closed {
    () => { status!(499) };
}

fn main() {
    let _ = codes!(404 498);
    let _ = closed!();
}
