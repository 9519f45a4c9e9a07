//! The desk's own calls in one table: name, what each takes and gives.

use sabla_domain::audience::Audience;
use sabla_domain::paper::PaperFile;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

use super::destroying::{Destroyed, DossierCopy};
use super::keeping::BackUpNow;
use super::moving::Moved;
use super::views::{RoomNow, ViewNow};
use super::{Desk, DeskFailure, Recent, Settings};
use crate::backup::{Backup, Drill, Restored};
use crate::bindings::Declared;
use crate::failure::{Failure, parse};
use crate::keys::Secret;
use crate::queries::CopyLine;
use crate::store::aside::Draft;

macro_rules! calls {
    ($($(#[doc = $about:literal])+ $name:literal $method:ident: $body:ty => $answer:ty,)+) => {
        /// The names of all calls.
        pub const CALLS: &[&str] = &[$($name),+];

        pub(super) fn dispatch(desk: &Desk, name: &str, body: &[u8]) -> Result<Vec<u8>, DeskFailure> {
            match name {
                $($name => {
                    let body: $body = parse(read(body)?)?;
                    let answer: $answer = desk.$method(body)?;
                    Ok(serde_json::to_vec(&answer).map_err(Failure::from)?)
                })+
                _ => Err(Failure::Malformed { field: "name".to_owned() }.into()),
            }
        }

        /// Declares every type of the calls, and gives the calls themselves as a TypeScript interface.
        pub fn bindings(declared: &mut Declared) -> String {
            let config = ts_rs::Config::new().with_large_int("number");
            let mut text = String::from("/** What each call of the desk takes and gives. */\nexport interface DeskCalls {\n");
            $(
                declared.types_of::<$body>();
                declared.types_of::<$answer>();
                text.push_str(&format!(
                    "  /** {} */\n  {}: {{ body: {}; answer: {} }};\n",
                    [$($about.trim()),+].join(" "),
                    $name,
                    <$body as TS>::name(&config),
                    <$answer as TS>::name(&config),
                ));
            )+
            declared.types_of::<DeskFailure>();
            text.push_str("}\n");
            text
        }
    };
}

calls! {
    /// Everything the frame shows of the desk.
    "state" state: Nothing => DeskState,
    /// Makes a new dossier and opens it.
    "create" create: Create => (),
    /// Opens a dossier.
    "open" open: Open => (),
    /// Opens a sample, made where it was never opened before.
    "open_sample" open_sample: OpenSample => (),
    /// Hides everything at once.
    "lock" lock_now: Nothing => (),
    /// Opens the locked dossier again.
    "unlock" unlock: Unlock => (),
    /// Closes the dossier, open or locked.
    "close" close_now: Nothing => (),
    /// Replaces the passphrase.
    "change_passphrase" change_passphrase: ChangePassphrase => (),
    /// Sets a passphrase after opening with a recovery code.
    "set_passphrase" set_passphrase: SetPassphrase => (),
    /// Makes a recovery code, shown this once; an earlier one no longer opens.
    "make_recovery_code" make_recovery_code: Nothing => RecoveryCodeMade,
    /// Puts the previous keys file in the place of a damaged or missing one.
    "restore_keys" restore_keys: At => (),
    /// The dossiers opened last.
    "recents" recents_list: Nothing => Vec<Recent>,
    /// Takes a dossier off that list; its file stays.
    "forget_recent" forget_recent: At => (),
    /// The settings.
    "settings" settings_now: Nothing => Settings,
    /// Changes some settings.
    "change_settings" change_settings: Changes => Settings,
    /// The backups of the dossier on the desk, or of the one at a path.
    "backups" backups: Which => Vec<Backup>,
    /// Makes a backup.
    "back_up_now" back_up_now: BackUp => BackUpNow,
    /// Puts a backup in the dossier's place; what stands there is set aside.
    "restore" restore: Restore => Restored,
    /// Tries the newest backup out.
    "restore_drill" restore_drill: Nothing => Drill,
    /// Renames or moves a dossier with all that belongs to it, open or not.
    "move_dossier" move_dossier: MoveDossier => Moved,
    /// What else holds a dossier: backups, and files set aside.
    "dossier_copies" dossier_copies: Which => Vec<DossierCopy>,
    /// Destroys a dossier: its keys are overwritten first.
    "destroy_dossier" destroy_dossier: DestroyDossier => Destroyed,
    /// Shows the desk as an audience sees it, or as the mediator's own again.
    "view_as" view_as: ViewAs => (),
    /// Shows the desk as the audience of a hand-over would see it once it was handed over.
    "preview" preview: Prepared => (),
    /// What the paper of a hand-over that is ready says, as its audience would have it.
    "sheet" sheet: Prepared => CopyLine,
    /// Takes a file into the dossier, for a paper that is to have it.
    "attach" attach: At => PaperFile,
    /// Writes a paper's file outside the dossier, where nothing protects it any more.
    "save_file" save_file: SaveFile => (),
    /// Opens the presentation window for an audience, in the place of one that there is.
    "open_room" open_room: OpenRoom => (),
    /// Shows something else in it, freezes or blanks it.
    "change_room" change_room: ChangeRoom => (),
    /// Closes it.
    "close_room" close_room: Nothing => (),
    /// Keeps a half-typed text.
    "save_draft" save_draft: SaveDraft => (),
    /// The half-typed texts.
    "drafts" drafts: Nothing => Vec<Draft>,
    /// Forgets one.
    "drop_draft" drop_draft: Keyed => (),
    /// Remembers where the window is.
    "place" place: Keyed => (),
    /// Somebody is there.
    "touch" touch_now: Nothing => (),
    /// Notes a fault of the page in the log, without a word of the dossier.
    "report_fault" report_fault: PageFault => Incident,
    /// Ends a backup or a move under way.
    "cancel" cancel: Nothing => (),
    /// Closes what is open and ends the app.
    "quit" quit: Nothing => (),
}

/// The calls that a page may make of itself: they are no sign of a person.
pub(super) const ONLY_LOOKS: &[&str] =
    &["state", "settings", "recents", "backups", "dossier_copies", "drafts", "sheet", "report_fault"];

fn read(body: &[u8]) -> Result<Value, Failure> {
    match body {
        [] => Ok(Value::Object(Map::new())),
        body => match serde_json::from_slice(body) {
            Ok(Value::Null) => Ok(Value::Object(Map::new())),
            Ok(value) => Ok(value),
            Err(_) => Err(Failure::Malformed { field: String::new() }),
        },
    }
}

macro_rules! bodies {
    ($($(#[doc = $about:literal])+ $name:ident { $($(#[$field_about:meta])* $field:ident: $kind:ty),* $(,)? })+) => {$(
        $(#[doc = $about])+
        #[derive(Deserialize, TS)]
        #[serde(deny_unknown_fields)]
        pub(super) struct $name { $($(#[$field_about])* pub(super) $field: $kind),* }
    )+};
}

bodies! {
    /// A call that takes nothing.
    Nothing {}
    /// A new dossier.
    Create {
        path: String,
        name: String,
        passphrase: String,
        /// The name of whoever sits at the desk.
        member: String,
        /// The facilitating state or body; the member's name where nothing is said.
        #[ts(optional)]
        facilitator: Option<String>,
        #[ts(optional)]
        mandate: Option<String>,
        /// An IANA zone; UTC where nothing is said.
        #[ts(optional)]
        zone: Option<String>,
    }
    /// An existing one.
    Open {
        path: String,
        #[ts(optional)]
        passphrase: Option<String>,
        #[ts(optional)]
        recovery_code: Option<String>,
    }
    /// A sample by its name.
    OpenSample { sample: String }
    /// A secret; none for a sample.
    Unlock {
        #[ts(optional)]
        passphrase: Option<String>,
        #[ts(optional)]
        recovery_code: Option<String>,
    }
    /// The old and the new passphrase.
    ChangePassphrase { old: String, new: String }
    /// The new passphrase.
    SetPassphrase { new: String }
    /// A dossier's file.
    At { path: String }
    /// A dossier's file, where it is not the one on the desk.
    Which {
        #[ts(optional)]
        path: Option<String>,
    }
    /// A backup, and a folder that gets a copy of it instead of the second folder of the settings.
    BackUp {
        #[ts(optional)]
        folder: Option<String>,
    }
    /// A dossier's file, where it is not the one on the desk, and its new one.
    MoveDossier {
        #[ts(optional)]
        path: Option<String>,
        to: String,
    }
    /// A dossier's file, where it is not the one on the desk; its name as typed to confirm; whether its copies go too.
    DestroyDossier {
        #[ts(optional)]
        path: Option<String>,
        name: String,
        copies: bool,
    }
    /// A fault's kind, the screen it was on, and its place in the page's own script.
    PageFault { kind: String, screen: String, at: String }
    /// A backup, and where to: the dossier on the desk where nothing is said. A secret where none is open.
    Restore {
        backup: String,
        #[ts(optional)]
        into: Option<String>,
        #[ts(optional)]
        passphrase: Option<String>,
        #[ts(optional)]
        recovery_code: Option<String>,
    }
    /// A half-typed text and the revision it started from.
    SaveDraft {
        key: String,
        text: String,
        #[ts(type = "number | null")]
        based_on: Option<i64>,
    }
    /// An audience; the mediator where absent.
    ViewAs { to: Option<Audience> }
    /// A hand-over that is ready.
    Prepared { hand_over: String }
    /// A file by its digest, and where to.
    SaveFile { digest: String, path: String }
    /// An audience, and what is shown.
    OpenRoom { to: Audience, place: String }
    /// What is to be otherwise in the presentation window.
    ChangeRoom {
        #[ts(optional)]
        place: Option<String>,
        #[ts(optional)]
        frozen: Option<bool>,
        #[ts(optional)]
        blank: Option<bool>,
    }
    /// A key.
    Keyed { key: String }
}

/// Some settings.
#[derive(Deserialize, TS)]
pub(super) struct Changes(#[ts(type = "Partial<Settings>")] pub(super) Map<String, Value>);

/// The life of the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub(super) enum LifeNow {
    Closed,
    Locked,
    Open,
}

/// Everything the frame shows of the desk.
#[derive(Serialize, TS)]
pub(super) struct DeskState {
    pub(super) state: LifeNow,
    pub(super) dossier: Option<DossierNow>,
    pub(super) settings: Settings,
    pub(super) recents: Vec<Recent>,
    pub(super) samples: Vec<String>,
    /// The folder that is offered for new dossiers.
    pub(super) documents: Option<String>,
    pub(super) version: String,
}

/// The dossier that is open or locked.
#[derive(Serialize, TS)]
pub(super) struct DossierNow {
    pub(super) path: String,
    /// The file's name without its ending.
    pub(super) name: String,
    pub(super) sample: bool,
    /// No change can be made where it is.
    pub(super) read_only: bool,
    /// Its last end was not a clean one.
    pub(super) unclean: bool,
    /// A check found it not as it should be.
    pub(super) damaged: bool,
    /// Changes after this instant (milliseconds UTC) are missing from the file.
    #[ts(type = "number | null")]
    pub(super) missing_since: Option<i64>,
    /// Opened with a recovery code: a new passphrase can be set.
    pub(super) recovered: bool,
    /// Whose slot opened it.
    pub(super) member: Option<String>,
    /// When a backup of it last left this machine: milliseconds UTC.
    #[ts(type = "number | null")]
    pub(super) left_at: Option<i64>,
    /// Changes have waited longer than the settings say for a backup that leaves.
    pub(super) backup_overdue: bool,
    /// How many half-typed texts there are.
    pub(super) drafts: u32,
    /// Where the window was.
    pub(super) place: Option<String>,
    /// Whose view the desk's window shows.
    pub(super) view: ViewNow,
    /// The presentation window.
    pub(super) room: Option<RoomNow>,
}

/// What a fault is called in the log.
#[derive(Serialize, TS)]
pub(super) struct Incident {
    pub(super) incident: String,
}

/// A recovery code, to be shown once.
#[derive(Serialize, TS)]
pub(super) struct RecoveryCodeMade {
    pub(super) code: String,
}

/// What is offered: a recovery code before a passphrase, nothing where there is neither.
pub(super) fn secret<'a>(passphrase: Option<&'a str>, recovery_code: Option<&'a str>) -> Secret<'a> {
    match (recovery_code, passphrase) {
        (Some(code), _) => Secret::RecoveryCode(code),
        (None, Some(passphrase)) => Secret::Passphrase(passphrase),
        (None, None) => Secret::Nothing,
    }
}
