//! The presentation window: what is shown on a screen in the room.

use serde::Serialize;
use serde_json::Value;
use ts_rs::TS;

use super::super::calls::{ChangeRoom, Nothing, OpenRoom};
use super::super::{Desk, DeskFailure, Refusal, Settings};
use super::{Seat, ViewNow, existing};
use crate::failure::Failure;

/// The presentation window: one audience's view for a screen in the room.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub(in crate::desk) struct RoomNow {
    pub(in crate::desk) view: ViewNow,
    /// What is shown, as the page names its places.
    pub(in crate::desk) place: String,
    /// It stays as it is, whatever changes.
    pub(in crate::desk) frozen: bool,
    /// It shows nothing.
    pub(in crate::desk) blank: bool,
}

/// What the presentation window is told: its view, and how the page is to look.
#[derive(Serialize, TS)]
struct RoomState {
    room: Option<RoomNow>,
    settings: Settings,
}

pub(super) struct Room {
    pub(super) seat: Seat,
    place: String,
    pub(super) frozen: bool,
    blank: bool,
}

impl Desk {
    /// Whether there is to be a presentation window.
    pub fn has_room(&self) -> bool {
        self.views().room.is_some()
    }

    /// What the presentation window shows and how, as JSON.
    ///
    /// # Errors
    /// None but of the JSON.
    pub fn room(&self) -> Result<Vec<u8>, DeskFailure> {
        let state = RoomState { room: self.room_now(), settings: self.settings().clone() };
        Ok(serde_json::to_vec(&state).map_err(Failure::from)?)
    }

    /// The presentation window's own keys: it can be frozen and blanked from there, and nothing else.
    ///
    /// # Errors
    /// `no_room` where there is none.
    pub fn change_room_from_within(&self, frozen: Option<bool>, blank: Option<bool>) -> Result<(), DeskFailure> {
        self.change_room(ChangeRoom { place: None, frozen, blank })
    }

    pub(in crate::desk) fn open_room(&self, body: OpenRoom) -> Result<(), DeskFailure> {
        self.with_case(|case| {
            let shown = existing(case, body.to, None)?;
            let mut views = self.views();
            let number = views.next();
            let seat = Seat { number, shown: Some(shown) };
            views.room = Some(Room { seat, place: body.place, frozen: false, blank: false });
            Ok(())
        })?;
        self.room_changed();
        Ok(())
    }

    pub(in crate::desk) fn change_room(&self, body: ChangeRoom) -> Result<(), DeskFailure> {
        let mut views = self.views();
        let room = views.room.as_mut().ok_or(Refusal::NoRoom)?;
        room.place = body.place.unwrap_or_else(|| std::mem::take(&mut room.place));
        room.blank = body.blank.unwrap_or(room.blank);
        room.frozen = body.frozen.unwrap_or(room.frozen);
        let follows = !room.frozen;
        drop(views);
        if follows {
            self.stale.raise();
        }
        self.room_changed();
        Ok(())
    }

    pub(in crate::desk) fn close_room(&self, _: Nothing) -> Result<(), DeskFailure> {
        if self.views().room.take().is_some() {
            self.room_changed();
        }
        Ok(())
    }

    pub(super) fn room_changed(&self) {
        self.hear("room_changed", &Value::Null);
        self.hear("desk_changed", &Value::Null);
    }

    pub(in crate::desk) fn room_now(&self) -> Option<RoomNow> {
        let views = self.views();
        let room = views.room.as_ref()?;
        Some(RoomNow { view: room.seat.now(), place: room.place.clone(), frozen: room.frozen, blank: room.blank })
    }
}
