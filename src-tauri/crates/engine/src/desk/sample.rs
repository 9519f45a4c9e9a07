//! Samples: made once from their scripts, in the app's own folder, and opened without a passphrase.

use std::fs;
use std::path::PathBuf;

use uuid::Uuid;

use super::calls::OpenSample;
use super::case::{Case, discard};
use super::{Desk, DeskFailure, Refusal};
use crate::disk;
use crate::keys::{KdfCost, Member, Secret, keys_path};
use crate::samples;

impl Desk {
    /// Opens a sample, which is made first where it was never opened before.
    pub(super) fn open_sample(&self, OpenSample { sample }: OpenSample) -> Result<(), DeskFailure> {
        let sample = sample.as_str();
        if !samples::NAMES.contains(&sample) {
            return Err(Refusal::SampleUnknown.into());
        }
        self.put(|| {
            let path = self.sample_path(sample);
            if !path.try_exists()? {
                self.make_sample(sample)?;
            }
            Case::open(&path, Secret::Nothing, &self.folders(), self.now())
        })
    }

    /// Under another name until it is whole.
    fn make_sample(&self, sample: &str) -> Result<(), DeskFailure> {
        let path = self.sample_path(sample);
        disk::create_private_folder(disk::folder_of(&path))?;
        let part = path.with_file_name(format!(".{sample}.sabla"));
        discard(&part);
        let member = Member { id: Uuid::now_v7(), name: samples::member(sample).unwrap_or_else(|| "Sabla".to_owned()) };
        let case = Case::create(&part, &member, None, KdfCost::FLOOR, &self.folders(), self.now())?;
        if let Err(failure) = samples::fill(sample, &case.dossier, self.now()) {
            case.close().ok();
            discard(&part);
            return Err(failure.into());
        }
        case.note_head();
        case.close()?;
        disk::remove_if_there(&keys_path(&path))?;
        fs::rename(keys_path(&part), keys_path(&path))?;
        fs::rename(&part, &path)?;
        Ok(disk::sync_folder(disk::folder_of(&path))?)
    }

    fn sample_path(&self, sample: &str) -> PathBuf {
        self.setting.folder.join("samples").join(format!("{sample}.sabla"))
    }
}
