//! Papers: what was handed or sent to us, and reference texts with their clauses.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::naming::{named_once, only_who};
use crate::text::{Text, Title, absent_if_blank};
use crate::time::Day;
use crate::{ActorId, ContactId, DelegateId, IssueId, PaperId, PartyId, Rejection, SessionId};

/// What sort of paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PaperKind {
    /// Unattributed and without status.
    NonPaper,
    /// A formal note, written in the third person.
    NoteVerbale,
    /// Signed by somebody.
    Letter,
    /// A proposed text.
    Draft,
    /// A map or chart.
    Map,
    /// An earlier agreement: a reference text.
    Agreement,
    /// Terms in force, of a ceasefire say: a reference text.
    Terms,
}

impl PaperKind {
    /// Whether it is referred to by its clauses, and need not have come from anybody.
    pub fn is_reference(self) -> bool {
        matches!(self, Self::Agreement | Self::Terms)
    }
}

/// In which form it came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PaperForm {
    /// The original on paper.
    Original,
    /// A copy on paper.
    Copy,
    /// As a file.
    Electronic,
    /// Shown to us and taken back.
    Shown,
}

/// What a translation counts as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Translation {
    /// Its author stands by it.
    Official,
    /// A courtesy of its author's or of somebody else's.
    Unofficial,
    /// Made by our staff.
    Ours,
}

/// A language by its ISO 639 code: two or three small letters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct LanguageCode(String);

impl TryFrom<String> for LanguageCode {
    type Error = Rejection;
    fn try_from(value: String) -> Result<Self, Rejection> {
        let is_code = matches!(value.len(), 2 | 3) && value.bytes().all(|byte| byte.is_ascii_lowercase());
        if is_code { Ok(Self(value)) } else { Err(Rejection::NotOneOf { value }) }
    }
}

impl From<LanguageCode> for String {
    fn from(language: LanguageCode) -> Self {
        language.0
    }
}

/// What a file holds, told by its first bytes and never by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Media {
    /// A PDF.
    Pdf,
    /// A picture.
    Png,
    /// A picture.
    Jpeg,
    /// A picture.
    Gif,
    /// A picture.
    Webp,
    /// Text in UTF-8.
    Text,
    /// Anything else: kept, not shown.
    Other,
}

impl Media {
    /// What these bytes are.
    pub fn of(bytes: &[u8]) -> Self {
        let starts = |mark: &[u8]| bytes.starts_with(mark);
        match bytes {
            // Readers find the mark within the first kilobyte; some senders put something before it.
            _ if bytes[..bytes.len().min(1024)].windows(5).any(|part| part == b"%PDF-") => Self::Pdf,
            _ if starts(b"\x89PNG\r\n\x1a\n") => Self::Png,
            _ if starts(b"\xff\xd8\xff") => Self::Jpeg,
            _ if starts(b"GIF87a") || starts(b"GIF89a") => Self::Gif,
            _ if starts(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") => Self::Webp,
            _ if std::str::from_utf8(bytes).is_ok_and(|text| !text.contains('\0')) => Self::Text,
            _ => Self::Other,
        }
    }
}

/// The largest file, in bytes: some five hundred scanned pages.
pub const FILE_LIMIT: u64 = 64 * 1024 * 1024;

/// A file of a paper: its bytes are kept in the dossier under their digest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PaperFile {
    /// Under which the bytes are asked for, hexadecimal.
    pub digest: String,
    /// What it holds.
    pub media: Media,
    /// Bytes.
    pub size: i64,
    /// What it was called where it came from; nobody else's to see.
    #[serde(default, deserialize_with = "absent_if_blank", skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub name: Option<Title>,
}

/// A paper that came to us, or a reference text. Who may know it stands in the ledger.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Paper {
    /// What sort.
    pub kind: PaperKind,
    /// What it is headed, or called.
    #[serde(default, deserialize_with = "absent_if_blank")]
    pub title: Option<Title>,
    /// From a party as a whole.
    #[serde(default)]
    pub party: Option<PartyId>,
    /// From an actor.
    #[serde(default)]
    pub actor: Option<ActorId>,
    /// From a delegate, whose delegation need not know.
    #[serde(default)]
    pub delegate: Option<DelegateId>,
    /// Who put it into our hands.
    #[serde(default, deserialize_with = "absent_if_blank")]
    pub by_hand: Option<Title>,
    /// When we got it, milliseconds UTC.
    #[serde(default)]
    pub received_at: Option<i64>,
    /// The day that stands on it.
    #[serde(default)]
    pub dated: Option<Day>,
    /// In which form it came.
    #[serde(default)]
    pub form: Option<PaperForm>,
    /// The language it is written in.
    #[serde(default)]
    pub language: Option<LanguageCode>,
    /// The paper that it translates.
    #[serde(default)]
    pub translates: Option<PaperId>,
    /// What it counts as, where it is a translation.
    #[serde(default)]
    pub translation: Option<Translation>,
    /// Who translated it.
    #[serde(default, deserialize_with = "absent_if_blank")]
    pub translator: Option<Title>,
    /// What it is about.
    #[serde(default)]
    pub issue: Option<IssueId>,
    /// In which session we got it.
    #[serde(default)]
    pub session: Option<SessionId>,
    /// On which contact.
    #[serde(default)]
    pub contact: Option<ContactId>,
    /// For the staff.
    #[serde(default, deserialize_with = "absent_if_blank")]
    pub notes: Option<Text>,
    /// Its files: one as a rule, several for scanned pages.
    #[serde(default)]
    #[ts(as = "Option<Vec<PaperFile>>", optional)]
    pub files: Vec<PaperFile>,
    /// When it was destroyed at its source's request, milliseconds UTC: what is left is a stub.
    #[serde(default)]
    #[ts(skip)]
    pub expunged_at: Option<i64>,
    /// Why.
    #[serde(default, deserialize_with = "absent_if_blank")]
    #[ts(skip)]
    pub expunged_because: Option<Text>,
}

impl Paper {
    /// It has a title; it came from one source, on one occasion at most, unless it is a reference text; a translation says
    /// what it counts as.
    pub fn check(&self) -> Result<(), Rejection> {
        if self.title.is_none() && self.expunged_at.is_none() {
            return Err(Rejection::TitleEmpty);
        }
        match only_who(self.party, self.actor, self.delegate) {
            Err(named) if !(named.is_empty() && self.kind.is_reference()) => return Err(Rejection::SourceNotOne),
            _ => {}
        }
        if self.received_at.is_none() && !self.kind.is_reference() {
            return Err(Rejection::TimeMissing);
        }
        if self.session.is_some() && self.contact.is_some() {
            return Err(Rejection::OccasionNotOne);
        }
        if self.translation.is_none() && (self.translates.is_some() || self.translator.is_some()) {
            return Err(Rejection::TranslationUnclear);
        }
        named_once(self.files.iter().map(|file| Ok(file.digest.clone())))
    }
}

/// A clause of a reference text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Clause {
    /// The text it stands in.
    pub paper: PaperId,
    /// What it is cited by, for example `4 (b)`.
    pub label: Title,
    /// What it says.
    pub text: Text,
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    const ID: &str = "0199aaaa-0000-7000-8000-000000000001";

    fn check(kind: &str, with: Value) -> Result<(), Rejection> {
        let mut paper = json!({ "kind": kind, "title": "On sequencing", "received_at": 0 });
        paper.as_object_mut().unwrap().extend(with.as_object().unwrap().clone());
        serde_json::from_value::<Paper>(paper).unwrap().check()
    }

    #[test]
    fn a_paper_comes_from_one_source_and_says_what_it_is() {
        let file = json!({ "digest": "aa", "media": "pdf", "size": 3 });
        for (kind, with, want) in [
            ("non_paper", json!({ "party": ID }), Ok(())),
            ("non_paper", json!({}), Err(Rejection::SourceNotOne)),
            ("letter", json!({ "party": ID, "delegate": ID }), Err(Rejection::SourceNotOne)),
            ("agreement", json!({ "received_at": null }), Ok(())),
            ("terms", json!({ "actor": ID }), Ok(())),
            ("map", json!({ "actor": ID, "received_at": null }), Err(Rejection::TimeMissing)),
            ("map", json!({ "actor": ID, "title": " " }), Err(Rejection::TitleEmpty)),
            ("letter", json!({ "actor": ID, "session": ID, "contact": ID }), Err(Rejection::OccasionNotOne)),
            ("letter", json!({ "actor": ID, "translates": ID }), Err(Rejection::TranslationUnclear)),
            ("letter", json!({ "actor": ID, "translator": "Huda" }), Err(Rejection::TranslationUnclear)),
            ("letter", json!({ "actor": ID, "translates": ID, "translation": "ours" }), Ok(())),
            (
                "draft",
                json!({ "actor": ID, "files": [file, file] }),
                Err(Rejection::NamedTwice { id: "aa".to_owned() }),
            ),
        ] {
            assert_eq!(check(kind, with.clone()), want, "{kind} {with}");
        }
    }

    #[test]
    fn languages_are_codes() {
        for (code, is_one) in [("ar", true), ("fa", true), ("pes", true), ("", false), ("EN", false), ("arabic", false)]
        {
            assert_eq!(LanguageCode::try_from(code.to_owned()).is_ok(), is_one, "{code}");
        }
    }

    #[test]
    fn files_are_told_by_their_first_bytes() {
        for (bytes, media) in [
            (&b"%PDF-1.7\n"[..], Media::Pdf),
            (b"\r\n\r\n%PDF-1.4", Media::Pdf),
            (b"\x89PNG\r\n\x1a\n....", Media::Png),
            (b"\xff\xd8\xff\xe0", Media::Jpeg),
            (b"GIF89a", Media::Gif),
            (b"RIFF....WEBPVP8 ", Media::Webp),
            (b"RIFF....WAVE\xff\xfe", Media::Other),
            ("ورقة غير رسمية".as_bytes(), Media::Text),
            (b"", Media::Text),
            (b"PK\x03\x04\0\0", Media::Other),
            (b"\xff\xfe\0", Media::Other),
        ] {
            assert_eq!(Media::of(bytes), media, "{bytes:?}");
        }
    }
}
