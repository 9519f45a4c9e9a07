//! A thread that looks at the clock now and then, for as long as there is a desk.

use std::sync::Arc;
use std::thread;
use std::time::Duration;

use super::Desk;

const PERIOD: Duration = Duration::from_secs(5);

pub(super) fn begin(desk: &Arc<Desk>) {
    let desk = Arc::downgrade(desk);
    let watch = thread::Builder::new().name("desk watch".to_owned()).spawn(move || {
        loop {
            thread::sleep(PERIOD);
            match desk.upgrade() {
                Some(desk) => desk.tick(),
                None => break,
            }
        }
    });
    if let Err(error) = watch {
        tracing::error!(kind = ?error.kind(), "desk watch");
    }
}
