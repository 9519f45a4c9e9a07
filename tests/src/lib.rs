//! What tests, benchmarks and tools share.

pub mod app;
pub mod large;
pub mod picture;
pub mod webdriver;
