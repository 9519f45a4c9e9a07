//! A party: a side that holds positions.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::text::{Text, Title, absent_if_blank};
use crate::time::Zone;

/// A side that holds positions. Two or more to a dossier; in the dossier's own order on screen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Party {
    /// Protocol name, for example *United States of America*.
    pub name: Title,
    /// What fits a column's head; the protocol name where absent.
    #[serde(default, deserialize_with = "absent_if_blank")]
    pub short_name: Option<Title>,
    /// The capital, whose clock stands beside the venue's.
    #[serde(default, deserialize_with = "absent_if_blank")]
    pub capital: Option<Title>,
    /// The capital's zone.
    #[serde(default)]
    pub zone: Option<Zone>,
    /// For the staff.
    #[serde(default, deserialize_with = "absent_if_blank")]
    pub notes: Option<Text>,
}
