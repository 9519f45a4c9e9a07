//! Journeys through the real window. `cargo xtask test` builds the app and gives them a display.

mod confidence;
mod journey;
mod package;
mod papers;
mod pictures;
mod shell;
mod start;
mod views;
mod windowless;
