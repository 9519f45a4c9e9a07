//! A bounded set of sessions.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dossier::Mandate;
use crate::text::{Text, Title, absent_if_blank};
use crate::time::{Day, Zone};
use crate::{Rejection, VenueId};

/// A round of talks: days at a venue.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Round {
    /// Which one, from 1; its own within the dossier.
    pub number: u32,
    /// What it is called, for example *Muscat*.
    pub title: Title,
    /// Where.
    #[serde(default)]
    pub venue: Option<VenueId>,
    /// The zone its days and hours are written in.
    pub zone: Zone,
    /// First day.
    pub first_day: Day,
    /// Last day, included.
    pub last_day: Day,
    /// The mandate in this round, where it differs from the dossier's.
    #[serde(default)]
    pub mandate: Option<Mandate>,
    /// Place, level, language, media, who sits where.
    #[serde(default, deserialize_with = "absent_if_blank")]
    pub modalities: Option<Text>,
    /// The dates are an illustration, not a fact.
    #[serde(default)]
    pub illustrative: bool,
}

impl Round {
    /// A round does not end before it starts.
    pub fn check(&self) -> Result<(), Rejection> {
        if self.last_day < self.first_day {
            return Err(Rejection::RoundEndsBeforeItStarts {
                first: self.first_day.to_string(),
                last: self.last_day.to_string(),
            });
        }
        Ok(())
    }
}
