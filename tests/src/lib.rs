//! What tests, benchmarks and tools share.

pub mod large;
