//! Everything that needs no window: the engine from outside, through what it offers the shell.

mod backup;
mod desk;
mod desk_kit;
mod exercise;
mod faults;
mod keys;
mod opening;
mod power;
mod scripts;
mod seed_kit;
mod seeds;
mod bad_input;
mod journal;
mod schema;
mod structure;
mod table;
