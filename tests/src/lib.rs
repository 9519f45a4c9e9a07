//! What tests, benchmarks and tools share.

pub mod app;
pub mod dice;
pub mod large;
pub mod leaks;
pub mod picture;
pub mod webdriver;
