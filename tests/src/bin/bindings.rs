//! Writes `ui/src/ipc/bindings.ts` from the engine's wire.

fn main() -> std::io::Result<()> {
    std::fs::write(
        concat!(env!("CARGO_MANIFEST_DIR"), "/../ui/src/ipc/bindings.ts"),
        sabla_engine::bindings::typescript(),
    )
}
