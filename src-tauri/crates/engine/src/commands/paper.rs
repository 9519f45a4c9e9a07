//! Papers received and the clauses of reference texts: their rules with what stands in the dossier.

use sabla_domain::paper::{Clause, Paper, PaperFile};
use sabla_domain::{ClauseId, PaperId, Rejection};
use uuid::Uuid;

use super::noun::{Noun, refuse_stubs};
use crate::failure::Failure;
use crate::journal::Tx;
use crate::store::entity::Entity;
use crate::store::{files, rows};

impl Noun for Paper {
    fn check(&self, id: &Uuid, tx: &Tx<'_>) -> Result<(), Failure> {
        refuse_stubs(tx, Entity::Paper, id, self.expunged_at)?;
        self.check()?;
        let is_kept = |file: &PaperFile| files::is_kept(tx.connection(), file);
        for (at, file) in self.files.iter().enumerate() {
            if !is_kept(file)? {
                return Err(Failure::field(&format!("files[{at}]"), Rejection::FileUnknown));
            }
        }
        if self.translates.is_some_and(|original| original.0 == *id) {
            return Err(Failure::field("translates", Rejection::NamedTwice { id: id.to_string() }));
        }
        Ok(())
    }

    /// Its clauses, where nothing refers to them.
    fn release(tx: &mut Tx<'_>, stored: &rows::Stored) -> Result<(), Failure> {
        for clause in rows::read_of(tx.connection(), Entity::Clause, "paper", &stored.id)? {
            let (by, total) = super::referrers(tx.connection(), Entity::Clause, &clause.id)?;
            if total > 0 {
                return Err(Rejection::ReferredTo { by, total }.into());
            }
            tx.remove(Entity::Clause, &clause)?;
        }
        Ok(())
    }
}

impl Noun for Clause {
    fn check(&self, _id: &Uuid, tx: &Tx<'_>) -> Result<(), Failure> {
        let paper = tx.stored(Entity::Paper, &self.paper.to_string())?;
        Ok(super::expunge::refuse_if_expunged(&paper)?)
    }
}

/// A clause that is named as a source stands in the paper that is named with it.
pub(super) fn check_clause(tx: &Tx<'_>, paper: Option<PaperId>, clause: Option<ClauseId>) -> Result<(), Failure> {
    let Some(clause) = clause else { return Ok(()) };
    let stored = tx.stored(Entity::Clause, &clause.to_string())?;
    match paper {
        Some(paper) if stored.row["paper"].as_str() == Some(&paper.to_string()) => Ok(()),
        _ => Err(Failure::field("clause", Rejection::ClauseElsewhere)),
    }
}
