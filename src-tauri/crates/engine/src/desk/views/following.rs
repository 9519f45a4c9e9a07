//! A world follows the dossier: filled anew beside the writer and swapped whole, never patched. Only what changes a world is
//! told to its window.

use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use serde_json::Value;

use super::super::{Desk, DeskFailure};
use super::{Seat, Window, shown};
use crate::failure::Failure;

/// Worlds are filled anew no more often than this.
const BETWEEN_FILLINGS: Duration = Duration::from_millis(250);

/// How long the thread that fills them waits before it looks whether there still is a desk.
const PERIOD: Duration = Duration::from_secs(5);

/// Raised by every change, lowered by the thread that fills worlds.
#[derive(Default)]
pub(in crate::desk) struct Stale {
    raised: Mutex<bool>,
    woken: Condvar,
}

impl Stale {
    pub(in crate::desk) fn raise(&self) {
        *self.raised.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.woken.notify_one();
    }

    fn lowered(&self) -> bool {
        let raised = self.raised.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = self.woken.wait_timeout_while(raised, PERIOD, |raised| !*raised);
        let (mut raised, _) = waited.unwrap_or_else(PoisonError::into_inner);
        std::mem::take(&mut raised)
    }
}

/// Begins to follow the dossier, for as long as there is a desk.
pub(in crate::desk) fn begin(desk: &Arc<Desk>) {
    let (stale, desk) = (Arc::clone(&desk.stale), Arc::downgrade(desk));
    let filling = thread::Builder::new().name("desk worlds".to_owned()).spawn(move || {
        loop {
            let is_stale = stale.lowered();
            let Some(desk) = desk.upgrade() else { break };
            if is_stale {
                desk.follow();
                drop(desk);
                thread::sleep(BETWEEN_FILLINGS);
            }
        }
    });
    if let Err(error) = filling {
        tracing::error!(kind = ?error.kind(), "desk worlds");
    }
}

impl Desk {
    /// Fills anew the worlds that windows look into, and swaps those that are other than before.
    pub fn follow(&self) {
        for window in [Window::Desk, Window::Room] {
            self.follow_in(window);
        }
    }

    fn follow_in(&self, window: Window) {
        let (number, seen, before) = {
            let mut views = self.views();
            if window == Window::Room && views.room.as_ref().is_none_or(|room| room.frozen) {
                return;
            }
            let Some(Seat { number, shown: Some(shown) }) = views.seat(window) else { return };
            (*number, shown.seen.clone(), shown.world.clone())
        };
        let swapped = self.with_case(|case| {
            let after = shown(case, &seen)?;
            let mut views = self.views();
            let Some(seat) = views.seat(window).filter(|seat| seat.number == number) else { return Ok(false) };
            let same = match (&before, &after.world) {
                (Some(before), Some(after)) => before.is_like(after),
                (None, None) => true,
                _ => false,
            };
            let renamed = seat.shown.as_ref().is_none_or(|before| before.seen != after.seen);
            match &mut seat.shown {
                Some(shown) if same => shown.seen = after.seen,
                shown => *shown = Some(after),
            }
            Ok(!same || renamed)
        });
        match swapped {
            Ok(true) if window == Window::Room => self.room_changed(),
            Ok(true) => self.hear("world_changed", &Value::Null),
            Ok(false) | Err(DeskFailure::Engine(Failure::Locked)) => {}
            Err(failure) => tracing::warn!(code = %failure, "world"),
        }
    }
}
