//! Files of papers, in and out of the dossier. They are read and written as a whole, and by no temporary file.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use sabla_domain::Rejection;
use sabla_domain::paper::{FILE_LIMIT, PaperFile};
use sabla_domain::text::Title;
use zeroize::Zeroizing;

use super::calls::{At, SaveFile};
use super::{Desk, DeskFailure};
use crate::disk;
use crate::failure::Failure;
use crate::store::entity::Entity;

impl Desk {
    pub(super) fn attach(&self, body: At) -> Result<PaperFile, DeskFailure> {
        self.check_own_view()?;
        let path = Path::new(&body.path);
        let file = File::open(path).map_err(disk::reading)?;
        let (limit, size) = (FILE_LIMIT, file.metadata()?.len());
        if size > limit {
            return Err(Failure::from(Rejection::FileTooLarge { limit, size }).into());
        }
        let mut bytes = Zeroizing::new(Vec::with_capacity(size as usize));
        // A file that grows meanwhile is not read without end.
        file.take(limit + 1).read_to_end(&mut bytes).map_err(disk::reading)?;
        let kept = self.with_case(|case| {
            case.check_writable()?;
            Ok(case.dossier.attach(&bytes)?)
        })?;
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        Ok(PaperFile { name: name.and_then(|name| Title::try_from(name).ok()), ..kept })
    }

    pub(super) fn save_file(&self, body: SaveFile) -> Result<(), DeskFailure> {
        self.check_own_view()?;
        let bytes = self.with_case(|case| Ok(case.dossier.file(&body.digest)?))?;
        let gone = Failure::NotFound { entity: Entity::PaperFile, id: body.digest };
        let bytes = Zeroizing::new(bytes.ok_or(gone)?);
        Ok(disk::write_whole(Path::new(&body.path), &bytes).map_err(disk::writing)?)
    }
}
