//! A limit on what decoding allocates.

use super::error::DecodeError;

/// The bytes that decoding may still allocate.
///
/// An empty message in a list has two bytes on the wire and many more in memory, so the size of the input
/// alone is not a limit.
#[derive(Clone, Copy)]
pub(super) struct Memory {
    left: usize,
}

impl Memory {
    /// The additional memory for short input: enough for everything that response headers can carry (8 to 16
    /// KiB in practice).
    const EXTRA: usize = 64 << 10;

    /// The memory for an input of this length.
    pub(super) const fn for_input(length: usize) -> Self {
        Self { left: length.saturating_add(Self::EXTRA) }
    }

    /// Counts some bytes.
    pub(super) fn take(&mut self, bytes: usize) -> Result<(), DecodeError> {
        self.left = self.left.checked_sub(bytes).ok_or(DecodeError::TooLarge)?;
        Ok(())
    }

    /// Adds an item to a list that doubles its capacity when it is full.
    pub(super) fn push<T>(&mut self, list: &mut Vec<T>, item: T) -> Result<(), DecodeError> {
        if list.len() == list.capacity() {
            let more = list.len().max(1);
            self.take((list.len() + more).saturating_mul(size_of::<T>()))?;
            list.reserve_exact(more);
        }
        list.push(item);
        Ok(())
    }
}
