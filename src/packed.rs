//! Bytes that take little room until somebody reads them.

use std::cell::RefCell;
use zstd::bulk::{Compressor, Decompressor};

/// Of zstd: what is packed is read again soon, or never.
const LEVEL: i32 = 1;

thread_local! {
    /// Making one takes longer than using it for a page.
    static COMPRESSOR: RefCell<Option<Compressor<'static>>> = RefCell::new(Compressor::new(LEVEL).ok());
    static DECOMPRESSOR: RefCell<Option<Decompressor<'static>>> = RefCell::new(Decompressor::new().ok());
}

/// Compressed bytes, or the bytes themselves where that takes less.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Packed {
    bytes: Box<[u8]>,
    /// Of what was packed.
    length: usize,
}

impl Packed {
    pub fn of(bytes: &[u8]) -> Self {
        let compressed = COMPRESSOR.with_borrow_mut(|packer| packer.as_mut()?.compress(bytes).ok());
        let packed = compressed.filter(|packed| packed.len() < bytes.len());
        Self { bytes: packed.map_or_else(|| bytes.into(), Vec::into_boxed_slice), length: bytes.len() }
    }

    /// What was packed.
    pub fn bytes(&self) -> Vec<u8> {
        if self.bytes.len() == self.length {
            return self.bytes.to_vec();
        }
        let unpacked =
            DECOMPRESSOR.with_borrow_mut(|opener| opener.as_mut()?.decompress(&self.bytes, self.length).ok());
        unpacked.expect("what was packed here can be unpacked")
    }

    /// Its size, unpacked.
    pub fn len(&self) -> usize {
        self.length
    }

    pub fn is_empty(&self) -> bool {
        self.length == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_packed_comes_out_again_and_takes_less() {
        let words = "the same words again and again ".repeat(100);
        let noise: Vec<u8> = (0..200_u32).map(|number| (number.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
        for bytes in [&b""[..], b"x", words.as_bytes(), &noise] {
            let packed = Packed::of(bytes);
            assert_eq!((packed.bytes(), packed.len()), (bytes.to_vec(), bytes.len()));
            assert!(packed.bytes.len() <= bytes.len());
        }
        assert!(Packed::of(words.as_bytes()).bytes.len() < 100);
    }
}
