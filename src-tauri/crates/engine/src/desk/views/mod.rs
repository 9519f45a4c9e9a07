//! What each window shows: the dossier itself, or an audience's world of it.

mod following;
mod room;

use std::sync::{Arc, MutexGuard, PoisonError};

use sabla_domain::audience::Audience;
use serde::Serialize;
use serde_json::Value;
use ts_rs::TS;

pub(super) use self::following::{Stale, begin};
use self::room::Room;
pub(super) use self::room::RoomNow;
use super::calls::{Prepared, ViewAs};
use super::case::Case;
use super::{Desk, DeskFailure, Life, Refusal};
use crate::failure::Failure;
use crate::queries::CopyLine;
use crate::store::entity::Entity;
use crate::world::World;

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

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Window {
    Desk,
    Room,
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
        self.bytes(Window::Desk, digest, view)
    }

    /// The bytes of a file that the presentation window's world names, as [`Desk::file`].
    ///
    /// # Errors
    /// As [`Desk::file`].
    pub fn file_room(&self, digest: &str, view: u32) -> Result<Vec<u8>, DeskFailure> {
        self.bytes(Window::Room, digest, view)
    }

    fn bytes(&self, window: Window, digest: &str, view: u32) -> Result<Vec<u8>, DeskFailure> {
        let life = self.life();
        let Life::Open(case) = &*life else { return Err(Failure::Locked.into()) };
        let gone = || Failure::NotFound { entity: Entity::PaperFile, id: digest.to_owned() };
        let own = match self.world(window, Some(view))? {
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

    /// The mediator's own view again, and every world dropped: with another dossier, or none.
    pub(super) fn clear_views(&self) {
        self.views().clear();
    }

    pub(super) fn view_now(&self) -> ViewNow {
        self.views().desk.now()
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
