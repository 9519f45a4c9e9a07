//! What each window shows: the dossier itself, or an audience's world of it. A world follows the dossier: filled anew
//! beside the writer and swapped whole, never patched. Only what changes a world is told to its window.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use sabla_domain::audience::Audience;
use serde::Serialize;
use serde_json::Value;
use ts_rs::TS;

use super::calls::{ChangeRoom, Nothing, OpenRoom, Prepared, ViewAs};
use super::case::Case;
use super::{Desk, DeskFailure, Life, Refusal, Settings};
use crate::failure::Failure;
use crate::queries::CopyLine;
use crate::store::entity::Entity;
use crate::world::World;

/// Worlds are filled anew no more often than this.
const BETWEEN_FILLINGS: Duration = Duration::from_millis(250);

/// How long the thread that fills them waits before it looks whether there still is a desk.
const PERIOD: Duration = Duration::from_secs(5);

/// Whose view it is, and under which number it is asked.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
pub(super) struct ViewNow {
    /// A number that no other view has: what was asked in one view is not answered in another.
    pub(super) number: u32,
    /// Absent in the mediator's own.
    pub(super) seen: Option<Seen>,
}

/// An audience in whose world a window looks.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub(super) struct Seen {
    #[serde(flatten)]
    pub(super) to: Audience,
    /// The party's or circle's name.
    pub(super) name: Option<String>,
    /// There is no such audience any more.
    pub(super) gone: bool,
    /// It is seen as it would be once this was handed over.
    pub(super) hand_over: Option<String>,
}

/// The presentation window: one audience's view for a screen in the room.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub(super) struct RoomNow {
    pub(super) view: ViewNow,
    /// What is shown, as the page names its places.
    pub(super) place: String,
    /// It stays as it is, whatever changes.
    pub(super) frozen: bool,
    /// It shows nothing.
    pub(super) blank: bool,
}

/// What the presentation window is told: its view, and how the page is to look.
#[derive(Serialize, TS)]
struct RoomState {
    room: Option<RoomNow>,
    settings: Settings,
}

/// The windows' views. Dropped with the dossier.
#[derive(Default)]
pub(super) struct Views {
    last: u32,
    desk: Seat,
    room: Option<Room>,
}

#[derive(Default)]
struct Seat {
    number: u32,
    shown: Option<Shown>,
}

struct Shown {
    seen: Seen,
    world: Option<Arc<World>>,
}

struct Room {
    seat: Seat,
    place: String,
    frozen: bool,
    blank: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Window {
    Desk,
    Room,
}

/// Raised by every change, lowered by the thread that fills worlds.
#[derive(Default)]
pub(super) struct Stale {
    raised: Mutex<bool>,
    woken: Condvar,
}

impl Stale {
    pub(super) fn raise(&self) {
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
pub(super) fn begin(desk: &Arc<Desk>) {
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

impl Seat {
    fn now(&self) -> ViewNow {
        ViewNow { number: self.number, seen: self.shown.as_ref().map(|shown| shown.seen.clone()) }
    }
}

impl Views {
    /// The mediator's own view, and no other window.
    fn clear(&mut self) {
        let number = self.next();
        *self = Self { last: number, desk: Seat { number, shown: None }, room: None };
    }

    fn next(&mut self) -> u32 {
        self.last += 1;
        self.last
    }

    fn seat(&mut self, window: Window) -> Option<&mut Seat> {
        match window {
            Window::Desk => Some(&mut self.desk),
            Window::Room => self.room.as_mut().map(|room| &mut room.seat),
        }
    }
}

impl Desk {
    /// Asks what the desk's window shows, the open dossier or an audience's world; the answer is JSON.
    ///
    /// # Errors
    /// `locked` without an open dossier; else the query's.
    pub fn ask(&self, name: &str, argument: &[u8]) -> Result<Vec<u8>, DeskFailure> {
        self.answer(Window::Desk, name, argument, None)
    }

    /// Asks what the desk's window shows now, as [`Desk::ask`], if it still is the view of this number.
    ///
    /// # Errors
    /// `view_changed`; else as [`Desk::ask`].
    pub fn ask_seen(&self, name: &str, argument: &[u8], view: u32) -> Result<Vec<u8>, DeskFailure> {
        self.answer(Window::Desk, name, argument, Some(view))
    }

    /// The bytes of a file that the desk's window shows in the view of this number, under the digest that it has there.
    ///
    /// # Errors
    /// `view_changed`; `not_found` where this view has no such file, or it was destroyed.
    pub fn file(&self, digest: &str, view: u32) -> Result<Vec<u8>, DeskFailure> {
        let life = self.life();
        let Life::Open(case) = &*life else { return Err(Failure::Locked.into()) };
        let gone = || Failure::NotFound { entity: Entity::PaperFile, id: digest.to_owned() };
        let own = match self.world(Window::Desk, Some(view))? {
            Some(world) => world.file_named(digest).ok_or_else(gone)?.to_owned(),
            None => digest.to_owned(),
        };
        Ok(case.dossier.file(&own)?.ok_or_else(gone)?)
    }

    /// Asks what the presentation window shows: its audience's world and nothing else.
    ///
    /// # Errors
    /// As [`Desk::ask_seen`].
    pub fn ask_room(&self, name: &str, argument: &[u8], view: u32) -> Result<Vec<u8>, DeskFailure> {
        self.answer(Window::Room, name, argument, Some(view))
    }

    fn answer(&self, window: Window, name: &str, argument: &[u8], view: Option<u32>) -> Result<Vec<u8>, DeskFailure> {
        let life = self.life();
        let Life::Open(case) = &*life else { return Err(Failure::Locked.into()) };
        Ok(match self.world(window, view)? {
            Some(world) => world.ask(name, argument, self.now())?,
            None => case.dossier.ask(name, argument, self.now())?,
        })
    }

    /// The world that a window looks into; none where that is the dossier itself.
    fn world(&self, window: Window, view: Option<u32>) -> Result<Option<Arc<World>>, DeskFailure> {
        let mut views = self.views();
        let seat = views.seat(window).filter(|seat| view.is_none_or(|view| view == seat.number));
        match &seat.ok_or(Refusal::ViewChanged)?.shown {
            Some(shown) => Ok(Some(shown.world.clone().ok_or(Refusal::AudienceGone)?)),
            None if window == Window::Room => Err(Refusal::ViewChanged.into()),
            None => Ok(None),
        }
    }

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

    pub(super) fn view_as(&self, body: ViewAs) -> Result<(), DeskFailure> {
        self.with_case(|case| {
            let shown = body.to.map(|to| existing(case, to, None)).transpose()?;
            self.sit(shown);
            Ok(())
        })?;
        self.hear("desk_changed", &Value::Null);
        Ok(())
    }

    pub(super) fn preview(&self, body: Prepared) -> Result<(), DeskFailure> {
        self.with_case(|case| {
            let to = case.dossier.recipient(&body.hand_over)?;
            self.sit(Some(existing(case, to, Some(body.hand_over))?));
            Ok(())
        })?;
        self.hear("desk_changed", &Value::Null);
        Ok(())
    }

    pub(super) fn sheet(&self, body: Prepared) -> Result<CopyLine, DeskFailure> {
        self.with_case(|case| Ok(case.dossier.sheet(&body.hand_over)?))
    }

    fn sit(&self, shown: Option<Shown>) {
        let mut views = self.views();
        let number = views.next();
        views.desk = Seat { number, shown };
    }

    pub(super) fn open_room(&self, body: OpenRoom) -> Result<(), DeskFailure> {
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

    pub(super) fn change_room(&self, body: ChangeRoom) -> Result<(), DeskFailure> {
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

    pub(super) fn close_room(&self, _: Nothing) -> Result<(), DeskFailure> {
        if self.views().room.take().is_some() {
            self.room_changed();
        }
        Ok(())
    }

    fn room_changed(&self) {
        self.hear("room_changed", &Value::Null);
        self.hear("desk_changed", &Value::Null);
    }

    /// The mediator's own view again, and every world dropped: with another dossier, or none.
    pub(super) fn clear_views(&self) {
        self.views().clear();
    }

    pub(super) fn view_now(&self) -> ViewNow {
        self.views().desk.now()
    }

    pub(super) fn room_now(&self) -> Option<RoomNow> {
        let views = self.views();
        let room = views.room.as_ref()?;
        Some(RoomNow { view: room.seat.now(), place: room.place.clone(), frozen: room.frozen, blank: room.blank })
    }

    /// The dossier is changed in the mediator's own view alone.
    pub(super) fn check_own_view(&self) -> Result<(), DeskFailure> {
        if self.views().desk.shown.is_some() { Err(Refusal::ViewedAsAnother.into()) } else { Ok(()) }
    }

    fn views(&self) -> MutexGuard<'_, Views> {
        self.views.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// An audience's world as of now, or that there is no such audience, or nothing ready for it, any more.
fn shown(case: &Case, before: &Seen) -> Result<Shown, DeskFailure> {
    match existing(case, before.to, before.hand_over.clone()) {
        Err(DeskFailure::Engine(Failure::NotFound { .. } | Failure::Rejected { .. })) => {
            Ok(Shown { seen: Seen { name: None, gone: true, ..before.clone() }, world: None })
        }
        other => other,
    }
}

fn existing(case: &Case, to: Audience, hand_over: Option<String>) -> Result<Shown, DeskFailure> {
    let world = match &hand_over {
        Some(hand_over) => case.dossier.preview(hand_over)?,
        None => case.dossier.world_of(to)?,
    };
    let name = case.dossier.name_of(to)?;
    Ok(Shown { seen: Seen { to, name, gone: false, hand_over }, world: Some(Arc::new(world)) })
}
