use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use unicode_normalization::UnicodeNormalization;
use uuid::Uuid;
use zeroize::Zeroizing;

use super::file_key::random;
use super::{FileKey, KdfCost, KeysFailure, PASSPHRASE_LEAST, RecoveryCode, hex};

/// Bytes of UTF-8 a slot has for its member's name; the sealed part has one length whatever the name.
const NAME_MOST: usize = 254;

/// Whom a slot belongs to: the actor of every change made after opening with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// The member's id in the dossier.
    pub id: Uuid,
    /// The name as it stands in the journal and on the unlock screen after opening.
    pub name: String,
}

/// The ways in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SlotKind {
    /// A passphrase in a person's head.
    Passphrase,
    /// A printed code.
    RecoveryCode,
    /// Nothing: a sample.
    Sample,
}

/// What somebody offers to open a dossier.
#[derive(Clone, Copy)]
pub enum Secret<'a> {
    /// As typed; compared in Unicode's NFC.
    Passphrase(&'a str),
    /// As typed; see [`RecoveryCode::typed`].
    RecoveryCode(&'a str),
    /// Nothing: opens only a sample.
    Nothing,
}

/// One way in: the file key, wrapped.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Slot {
    pub(super) id: Uuid,
    pub(super) kind: SlotKind,
    pub(super) member: Uuid,
    /// Absent from a sample's slot, which has no secret to be guessed.
    cost: Option<KdfCost>,
    #[serde(with = "hex")]
    salt: [u8; 16],
    #[serde(with = "hex")]
    nonce: [u8; 24],
    #[serde(with = "hex")]
    sealed: Vec<u8>,
}

/// What every slot of a file is bound to besides its own fields.
pub(super) struct Header {
    pub(super) version: u16,
    pub(super) dossier: Uuid,
    pub(super) salt: [u8; 16],
}

/// A secret in the form that goes into the derivation.
pub(super) struct Offer {
    pub(super) kind: SlotKind,
    bytes: Zeroizing<Vec<u8>>,
}

impl Offer {
    pub(super) fn read(secret: Secret<'_>) -> Result<Self, KeysFailure> {
        Ok(match secret {
            Secret::Passphrase(text) => Self::passphrase(text),
            Secret::RecoveryCode(text) => Self::code(&RecoveryCode::typed(text)?),
            Secret::Nothing => Self { kind: SlotKind::Sample, bytes: Zeroizing::default() },
        })
    }

    /// As [`Offer::read`], for a secret that is to be kept: a passphrase must be long enough.
    pub(super) fn new_passphrase(text: &str) -> Result<Self, KeysFailure> {
        if text.chars().count() < PASSPHRASE_LEAST as usize {
            return Err(KeysFailure::PassphraseTooShort { least: PASSPHRASE_LEAST });
        }
        Ok(Self::passphrase(text))
    }

    pub(super) fn code(code: &RecoveryCode) -> Self {
        Self { kind: SlotKind::RecoveryCode, bytes: Zeroizing::new(code.secret().to_vec()) }
    }

    fn passphrase(text: &str) -> Self {
        // Reserved at once, so that no half of it stays behind where the buffer grew.
        let mut bytes = Zeroizing::new(Vec::with_capacity(text.len() * 3));
        for character in text.nfc() {
            bytes.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
        }
        Self { kind: SlotKind::Passphrase, bytes }
    }
}

impl Slot {
    pub(super) fn seal(
        header: &Header,
        key: &FileKey,
        member: &Member,
        offer: &Offer,
        cost: KdfCost,
    ) -> Result<Self, KeysFailure> {
        let name = member.name.trim().as_bytes();
        if name.is_empty() || name.len() > NAME_MOST {
            return Err(KeysFailure::MemberNameUnfit { most: NAME_MOST as u32 });
        }
        let mut slot = Self {
            id: Uuid::nil(),
            kind: offer.kind,
            member: member.id,
            cost: if offer.kind == SlotKind::Sample { None } else { Some(cost) },
            salt: [0; 16],
            nonce: [0; 24],
            sealed: Vec::new(),
        };
        let mut id = [0; 16];
        random(&mut id)?;
        slot.id = uuid::Builder::from_random_bytes(id).into_uuid();
        random(&mut slot.salt)?;
        random(&mut slot.nonce)?;
        let mut plain = Zeroizing::new([0; 32 + 2 + NAME_MOST]);
        plain[..32].copy_from_slice(key.key());
        plain[32..34].copy_from_slice(&(name.len() as u16).to_le_bytes());
        plain[34..34 + name.len()].copy_from_slice(name);
        let wrapping = slot.wrapping(offer)?;
        let payload = Payload { msg: plain.as_slice(), aad: &slot.bound_to(header) };
        slot.sealed = XChaCha20Poly1305::new(wrapping.as_slice().into())
            .encrypt(XNonce::from_slice(&slot.nonce), payload)
            .map_err(|_| KeysFailure::KeyDerivationFailed)?;
        Ok(slot)
    }

    /// The file key and the member, or nothing when the secret is not this slot's.
    pub(super) fn open(&self, header: &Header, offer: &Offer) -> Result<Option<(FileKey, Member)>, KeysFailure> {
        let wrapping = self.wrapping(offer)?;
        let payload = Payload { msg: &self.sealed, aad: &self.bound_to(header) };
        let opened =
            XChaCha20Poly1305::new(wrapping.as_slice().into()).decrypt(XNonce::from_slice(&self.nonce), payload);
        let Ok(plain) = opened.map(Zeroizing::new) else { return Ok(None) };
        let damaged = || KeysFailure::KeysDamaged { previous: false };
        let (key, rest) = plain.split_first_chunk::<32>().ok_or_else(damaged)?;
        let (length, rest) = rest.split_first_chunk::<2>().ok_or_else(damaged)?;
        let name = rest.get(..usize::from(u16::from_le_bytes(*length))).ok_or_else(damaged)?;
        let name = std::str::from_utf8(name).map_err(|_| damaged())?.to_owned();
        Ok(Some((FileKey::from_parts(key, header.salt), Member { id: self.member, name })))
    }

    fn wrapping(&self, offer: &Offer) -> Result<Zeroizing<[u8; 32]>, KeysFailure> {
        match (self.cost, offer.kind) {
            (None, SlotKind::Sample) => Ok(Zeroizing::new(Sha256::digest(self.salt).into())),
            (Some(cost), SlotKind::Passphrase | SlotKind::RecoveryCode) if cost.is_sane() => {
                cost.derive(&offer.bytes, &self.salt)
            }
            _ => Err(KeysFailure::KeysDamaged { previous: false }),
        }
    }

    /// Everything in the file that this slot's seal vouches for.
    fn bound_to(&self, header: &Header) -> Vec<u8> {
        let mut bytes = b"sabla slot".to_vec();
        bytes.extend_from_slice(&header.version.to_le_bytes());
        bytes.extend_from_slice(header.dossier.as_bytes());
        bytes.extend_from_slice(&header.salt);
        bytes.push(match self.kind {
            SlotKind::Passphrase => 1,
            SlotKind::RecoveryCode => 2,
            SlotKind::Sample => 3,
        });
        bytes.extend_from_slice(self.id.as_bytes());
        bytes.extend_from_slice(self.member.as_bytes());
        bytes.extend_from_slice(&self.cost.map_or(0, KdfCost::memory_kib).to_le_bytes());
        bytes.extend_from_slice(&self.cost.map_or(0, KdfCost::passes).to_le_bytes());
        bytes.extend_from_slice(&self.salt);
        bytes
    }
}
