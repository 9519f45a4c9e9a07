//! Something a person or a party told us.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::naming::only_who;
use crate::position::Firmness;
use crate::text::{Text, absent_if_blank};
use crate::{ActorId, ClauseId, ContactId, DelegateId, IssueId, PaperId, PartyId, Rejection, SessionId};

/// What was told to us, by whom, when. Confided until the ledger says otherwise: whom we may tell, whom we told.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// As said: the mediator's note, seen by nobody else, the source's own side included.
    #[serde(default, deserialize_with = "absent_if_blank")]
    pub text: Option<Text>,
    /// What the source lets us convey.
    #[serde(default, deserialize_with = "absent_if_blank")]
    pub wording: Option<Text>,
    /// When, milliseconds UTC.
    #[serde(default)]
    pub said_at: Option<i64>,
    /// A party as a whole said it.
    #[serde(default)]
    pub party: Option<PartyId>,
    /// A delegate said it, who may have meant it for us alone.
    #[serde(default)]
    pub delegate: Option<DelegateId>,
    /// An actor said it.
    #[serde(default)]
    pub actor: Option<ActorId>,
    /// What it is about.
    #[serde(default)]
    pub issue: Option<IssueId>,
    /// How firmly.
    #[serde(default)]
    pub firmness: Option<Firmness>,
    /// In which session.
    #[serde(default)]
    pub session: Option<SessionId>,
    /// On which contact.
    #[serde(default)]
    pub contact: Option<ContactId>,
    /// The paper it stands in.
    #[serde(default)]
    #[ts(optional)]
    pub paper: Option<PaperId>,
    /// The clause of that paper.
    #[serde(default)]
    #[ts(optional)]
    pub clause: Option<ClauseId>,
    /// When its text was destroyed at its source's request, milliseconds UTC: what is left is a stub.
    #[serde(default)]
    #[ts(skip)]
    pub expunged_at: Option<i64>,
    /// Why.
    #[serde(default, deserialize_with = "absent_if_blank")]
    #[ts(skip)]
    pub expunged_because: Option<Text>,
}

impl Statement {
    /// It says something at a time; it has one source, and one occasion at most.
    pub fn check(&self) -> Result<(), Rejection> {
        if self.text.is_none() && self.wording.is_none() && self.expunged_at.is_none() {
            return Err(Rejection::TextEmpty);
        }
        if self.said_at.is_none() {
            return Err(Rejection::TimeMissing);
        }
        only_who(self.party, self.actor, self.delegate).map_err(|_| Rejection::SourceNotOne)?;
        match (self.session, self.contact) {
            (Some(_), Some(_)) => Err(Rejection::OccasionNotOne),
            _ => Ok(()),
        }
    }
}
