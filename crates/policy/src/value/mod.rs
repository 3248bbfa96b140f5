//! The values that operators compare: read exactly, compared exactly, never through floating point.

mod base64;
mod decimal;
mod instant;
mod network;

pub(crate) use base64::Base64;
pub(crate) use decimal::{Decimal, DecimalBuf};
pub(crate) use instant::Instant;
pub(crate) use network::{Address, Network};
