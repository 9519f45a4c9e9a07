//! A party: a side that holds positions.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Rejection;
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
    /// The times in which it had left the talks, one after the other.
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<Absence>>")]
    pub absences: Vec<Absence>,
}

/// A time in which a party had left the talks: what was said at the table in it, it did not hear.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Absence {
    /// When it left, milliseconds UTC.
    pub left_at: i64,
    /// When it came back, milliseconds UTC; absent as long as it is away.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub returned_at: Option<i64>,
}

impl Absence {
    /// Whether the party was away at a time, milliseconds UTC. At the very times of its going and coming it counts as away:
    /// they are known to the minute, and what it may have missed it does not know.
    pub fn covers(&self, at: i64) -> bool {
        self.left_at <= at && self.returned_at.is_none_or(|returned| at <= returned)
    }
}

impl Party {
    /// It comes back after it left and before it leaves again, and none of it is yet to come: `now` in milliseconds UTC.
    ///
    /// # Errors
    /// `AbsencesUnclear`.
    pub fn check(&self, now: i64) -> Result<(), Rejection> {
        let ends = |absence: &Absence| absence.returned_at.unwrap_or(i64::MAX);
        let backwards = self.absences.iter().any(|absence| ends(absence) <= absence.left_at);
        let overlapping = self.absences.windows(2).any(|two| two[1].left_at < ends(&two[0]));
        let to_come = |absence: &Absence| absence.left_at.max(absence.returned_at.unwrap_or(i64::MIN)) > now;
        if backwards || overlapping || self.absences.iter().any(to_come) {
            Err(Rejection::AbsencesUnclear)
        } else {
            Ok(())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_party_leaves_and_comes_back_in_turn() {
        let unclear = Err(Rejection::AbsencesUnclear);
        for (absences, expected) in [
            (&[][..], Ok(())),
            (&[(3, None)], Ok(())),
            (&[(3, Some(5)), (5, Some(6)), (9, None)], Ok(())),
            (&[(3, Some(3))], unclear.clone()),
            (&[(3, Some(5)), (4, None)], unclear.clone()),
            (&[(3, None), (4, None)], unclear.clone()),
            (&[(11, None)], unclear.clone()),
            (&[(3, Some(11))], unclear),
        ] {
            let absences = absences.iter().map(|&(left_at, returned_at)| Absence { left_at, returned_at }).collect();
            let name = Title::try_from("P".to_owned()).unwrap();
            let party = Party { name, short_name: None, capital: None, zone: None, notes: None, absences };
            assert_eq!(party.check(10), expected, "{party:?}");
        }
        let away = Absence { left_at: 3, returned_at: Some(5) };
        assert_eq!([2, 3, 4, 5, 6].map(|at| away.covers(at)), [false, true, true, true, false]);
        assert!(Absence { returned_at: None, ..away }.covers(i64::MAX));
    }
}
