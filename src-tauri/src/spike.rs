//! Temporary.
#![allow(missing_docs)]
use serde::Serialize;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
#[derive(Debug, Serialize)]
pub struct Failure {
    pub code: &'static str,
}
impl Failure {
    pub fn internal() -> Self {
        Self { code: "internal" }
    }
}
type Hear = Box<dyn Fn(&str, &Value) + Send + Sync>;
pub struct Desk {
    hear: Hear,
    _folder: PathBuf,
}
impl Desk {
    pub fn new(folder: PathBuf, hear: Hear) -> Self {
        Self {
            hear,
            _folder: folder,
        }
    }
    pub fn perform(&self, name: &str, _b: &[u8]) -> Result<Vec<u8>, Failure> {
        (self.hear)(
            "committed",
            &json!({"seq": 1, "operation": name, "touched": []}),
        );
        Ok(b"{\"seq\":1}".to_vec())
    }
    pub fn ask(&self, _n: &str, a: &[u8]) -> Result<Vec<u8>, Failure> {
        Ok(a.to_vec())
    }
    pub fn undo(&self) -> Result<Vec<u8>, Failure> {
        Err(Failure {
            code: "nothing_to_undo",
        })
    }
    pub fn redo(&self) -> Result<Vec<u8>, Failure> {
        Err(Failure {
            code: "nothing_to_redo",
        })
    }
    pub fn desk(&self, name: &str, _b: &[u8]) -> Result<Vec<u8>, Failure> {
        if name == "quit" {
            (self.hear)("quit", &Value::Null);
        }
        Ok(b"{}".to_vec())
    }
    pub fn close(&self) {}
}
pub fn check(_p: &Path) -> Result<Vec<u8>, Failure> {
    Ok(b"{}".to_vec())
}
