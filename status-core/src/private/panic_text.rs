//! Texts of compile-time errors.

/// The text of a panic, built at compile time. Text beyond the maximum length is dropped.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PanicText {
    bytes: [u8; 768],
    length: usize,
}

impl PanicText {
    /// An empty text.
    pub(crate) const NONE: Self = Self { bytes: [0; 768], length: 0 };

    /// Appends a text.
    pub(crate) const fn and(self, text: &str) -> Self {
        self.and_bytes(text.as_bytes())
    }

    /// Appends bytes of a text.
    pub(crate) const fn and_bytes(mut self, bytes: &[u8]) -> Self {
        let mut at = 0;
        while at < bytes.len() && self.length < self.bytes.len() {
            self.bytes[self.length] = bytes[at];
            self.length += 1;
            at += 1;
        }
        self
    }

    /// Appends a text in parentheses, unless it is empty.
    #[cfg(feature = "problem")]
    pub(crate) const fn and_in_parentheses(self, text: &str) -> Self {
        if text.is_empty() { self } else { self.and(" (").and(text).and(")") }
    }

    /// The text.
    pub(crate) const fn as_str(&self) -> &str {
        let (text, _) = self.bytes.split_at(self.length);
        match core::str::from_utf8(text) {
            Ok(text) => text,
            // The last character did not fit.
            Err(error) => match core::str::from_utf8(text.split_at(error.valid_up_to()).0) {
                Ok(text) => text,
                Err(_) => "",
            },
        }
    }

    /// Panics with this text, at the place of the caller.
    #[track_caller]
    pub(crate) const fn panic(&self) -> ! {
        panic!("{}", self.as_str())
    }
}
