//! `large --into FILE`: makes the generated dossier, which opens without a passphrase, and says how long it took.

use std::time::Instant;

use sabla_engine::desk::windowless;
use sabla_tests::large::{LARGE, steps};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(flag), Some(file)) = (arguments.next(), arguments.next()) else { return Err("large --into FILE".into()) };
    if flag != "--into" {
        return Err("large --into FILE".into());
    }
    let scratch = tempfile::tempdir()?;
    let now = chrono::Utc::now().timestamp_millis();
    let begun = Instant::now();
    let count = windowless::fill(file.as_ref(), steps(LARGE, now), scratch.path(), now)?;
    println!("{count} commands in {:.1} s", begun.elapsed().as_secs_f64());
    Ok(())
}
