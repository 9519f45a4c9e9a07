//! Everything that needs no window: the engine from outside, through what it offers the shell.

mod backup;
mod bad_input;
mod desk;
mod desk_kit;
mod exercise;
mod faults;
mod handovers;
mod journal;
mod keys;
mod ledger;
mod moving;
mod opening;
mod papers;
mod power;
mod schema;
mod scripts;
mod search;
mod seed_kit;
mod seeds;
mod structure;
mod table;
mod upgrade;
mod views;
mod worlds;
