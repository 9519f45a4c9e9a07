use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

use super::failure::{DeskFailure, Refusal};
use crate::backup::Rotation;
use crate::disk;

/// How the desk looks and behaves for its user. Kept in the app's folder, without a word of any dossier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Settings {
    /// The language of the screens.
    pub language: Language,
    /// Light, dark, high contrast, or as the system has it.
    pub theme: Theme,
    /// How close the rows stand.
    pub density: Density,
    /// The digits of numbers and dates.
    pub digits: Digits,
    /// Per cent, 80 to 200.
    pub zoom: u16,
    /// Minutes without a key or a pointer until the desk locks; 0 is never.
    pub auto_lock_minutes: u16,
    /// No motion at all.
    pub reduced_motion: bool,
    /// A second folder that receives a copy of each backup.
    pub backup_folder: Option<String>,
    /// How many of the newest backups are kept, besides one a day for 14 days and one a week for 8 weeks.
    pub backups_kept: u16,
    /// Days without a backup that left this machine until the desk says so; 0 is never.
    pub backup_reminder_days: u16,
    /// Days added to the calculated Hijri date, -2 to 2: months follow sighting.
    pub hijri_adjustment: i8,
}

macro_rules! choice {
    ($(#[$about:meta])* $name:ident { $first:ident $(, $other:ident)* }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
        #[serde(rename_all = "snake_case")]
        #[allow(missing_docs)]
        pub enum $name { #[default] $first $(, $other)* }
    };
}

choice!(
    #[doc = "The languages of the screens."]
    Language { En, Ar }
);
choice!(
    #[doc = "The themes."]
    Theme { System, Light, Dark, Contrast }
);
choice!(
    #[doc = "The densities."]
    Density { Comfortable, Compact }
);
choice!(
    #[doc = "The digits; `Auto` follows the language."]
    Digits { Auto, Latin, Arabic, Persian }
);

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: Language::default(),
            theme: Theme::default(),
            density: Density::default(),
            digits: Digits::default(),
            zoom: 100,
            auto_lock_minutes: 10,
            reduced_motion: false,
            backup_folder: None,
            backups_kept: 10,
            backup_reminder_days: 7,
            hijri_adjustment: 0,
        }
    }
}

impl Settings {
    /// Reads the settings; what cannot be read is as it was at first.
    pub(super) fn read(folder: &Path) -> Self {
        let stored = fs::read(file(folder)).ok().and_then(|bytes| serde_json::from_slice::<Self>(&bytes).ok());
        stored.filter(|settings| settings.fit().is_ok()).unwrap_or_default()
    }

    pub(super) fn write(&self, folder: &Path) -> Result<(), DeskFailure> {
        let text = serde_json::to_vec_pretty(self).map_err(crate::failure::Failure::from)?;
        Ok(disk::write_whole(&file(folder), &text)?)
    }

    /// These settings with some of them changed.
    pub(super) fn with(&self, changes: Map<String, Value>) -> Result<Self, DeskFailure> {
        let unfit = |setting: &str| Refusal::SettingUnfit { setting: setting.to_owned() };
        let Ok(Value::Object(mut all)) = serde_json::to_value(self) else { return Err(unfit("").into()) };
        for (setting, value) in changes {
            let mut one = all.clone();
            match one.get_mut(&setting) {
                Some(place) => *place = value,
                None => return Err(unfit(&setting).into()),
            }
            let read: Self = serde_json::from_value(one.clone().into()).map_err(|_| unfit(&setting))?;
            read.fit()?;
            all = one;
        }
        serde_json::from_value(all.into()).map_err(|_| unfit("").into())
    }

    pub(super) fn rotation(&self) -> Rotation {
        Rotation { last: usize::from(self.backups_kept), ..Rotation::default() }
    }

    fn fit(&self) -> Result<(), Refusal> {
        let unfit = |setting: &str| Err(Refusal::SettingUnfit { setting: setting.to_owned() });
        match self {
            _ if !(80..=200).contains(&self.zoom) => unfit("zoom"),
            _ if self.auto_lock_minutes > 24 * 60 => unfit("auto_lock_minutes"),
            _ if self.backup_reminder_days > 365 => unfit("backup_reminder_days"),
            _ if !(-2..=2).contains(&self.hijri_adjustment) => unfit("hijri_adjustment"),
            _ if !(1..=1000).contains(&self.backups_kept) => unfit("backups_kept"),
            _ if self.backup_folder.as_ref().is_some_and(|folder| !Path::new(folder).is_absolute()) => {
                unfit("backup_folder")
            }
            _ => Ok(()),
        }
    }
}

fn file(folder: &Path) -> PathBuf {
    folder.join("settings.json")
}
