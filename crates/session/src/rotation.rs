//! A long-term key for a new one, in steps that can each be the last before the power goes.

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::broker::CallError;
use crate::{Credentials, Secret};

/// How far a rotation has come. It is sealed before each step that it makes safe.
///
/// INVARIANT (never without a key): the old key is deactivated only when the new one is in the vault and AWS has
/// answered it; a secret is in the journal before anything else happens with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "stage", rename_all = "lowercase")]
pub enum Rotation {
    /// A key is about to be made; these were there before.
    Begun {
        /// The key to be replaced.
        old: String,
        /// All keys of the user.
        before: Vec<String>,
    },
    /// The new key was answered and is in nobody else's hands yet.
    Made {
        /// The key to be replaced.
        old: String,
        /// Its successor.
        new: String,
        /// The successor's secret.
        secret: Hidden,
    },
    /// The new key works and is in the old one's place; the old one may go.
    Taken {
        /// The key that goes.
        old: String,
        /// Its successor.
        new: String,
    },
}

/// A secret in a journal that is itself sealed; it does not print.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Hidden(Zeroizing<String>);

impl std::fmt::Debug for Hidden {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("****")
    }
}

/// The user's keys at AWS.
pub trait AccessKeys {
    /// `iam:ListAccessKeys`.
    fn list(&mut self) -> Result<Vec<String>, CallError>;
    /// `iam:CreateAccessKey`, never repeated blindly.
    fn create(&mut self) -> Result<Credentials, CallError>;
    /// `sts:GetCallerIdentity` with this key, patiently: AWS needs seconds until a new key works everywhere.
    fn prove(&mut self, key: &Credentials) -> Result<(), CallError>;
    /// `iam:GetAccessKeyLastUsed`: whether it has ever signed anything.
    fn was_used(&mut self, id: &str) -> Result<bool, CallError>;
    /// `iam:UpdateAccessKey`, to inactive.
    fn deactivate(&mut self, id: &str) -> Result<(), CallError>;
    /// `iam:DeleteAccessKey`.
    fn delete(&mut self, id: &str) -> Result<(), CallError>;
}

/// Where the rotation and the key itself are kept, durably.
pub trait Book {
    /// What the surroundings say when they refuse.
    type Error;
    /// Writes down how far it has come; the key in use stays.
    fn note(&mut self, rotation: &Rotation) -> Result<(), Self::Error>;
    /// Puts the new key in the old one's place, and notes [`Rotation::Taken`], in one write.
    fn take(&mut self, key: &Credentials, rotation: &Rotation) -> Result<(), Self::Error>;
    /// The rotation is over.
    fn close(&mut self) -> Result<(), Self::Error>;
}

/// Why a rotation stopped; what was done stays noted, and the next attempt goes on from there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stopped<E> {
    /// AWS said no, or nothing.
    Call {
        /// The operation.
        call: &'static str,
        /// What came.
        error: CallError,
    },
    /// The user has another key already, and two is all AWS allows.
    NoRoom {
        /// The key that is not ours.
        other: String,
    },
    /// A key appeared while a rotation was cut off. It may be the one whose answer was lost, or somebody else's: it is
    /// not in the journal, so only a person can say.
    Stranger {
        /// The key.
        id: String,
        /// Whether it has ever signed anything; then it is certainly somebody's.
        used: bool,
    },
    /// It could not be written down.
    Book(E),
}

/// A rotation that is over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rotated {
    /// The key that is gone.
    pub old: String,
    /// The key that is in its place.
    pub new: String,
}

/// How many keys a user may have [IAM user guide, "reference_iam-quotas"].
const ROOM: usize = 2;

impl Rotation {
    /// Reads [`Rotation::to_text`].
    pub fn from_text(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }

    /// As it is sealed; holds a secret.
    pub fn to_text(&self) -> Secret {
        Secret::new(serde_json::to_string(self).unwrap_or_default())
    }
}

/// Rotates the key `current`, or goes on where an earlier attempt stopped.
///
/// `discard` is a key that a person gave up: it is deleted when it appeared meanwhile and was never used. No other key
/// is deleted but the one that is replaced.
pub fn rotate<B: Book>(
    current: &str,
    earlier: Option<Rotation>,
    discard: Option<&str>,
    keys: &mut dyn AccessKeys,
    book: &mut B,
) -> Result<Rotated, Stopped<B::Error>> {
    let mut now = match earlier {
        Some(rotation) => rotation,
        None => begin(current, keys, book)?,
    };
    loop {
        now = match now {
            Rotation::Begun { old, before } => made(old, (&before, discard), keys, book)?,
            Rotation::Made { old, new, secret } => {
                let key = Credentials::long_term(new.as_str(), Secret::new(secret.0.as_str()));
                keys.prove(&key).map_err(stopped("GetCallerIdentity"))?;
                let taken = Rotation::Taken { old, new };
                book.take(&key, &taken).map_err(Stopped::Book)?;
                taken
            }
            Rotation::Taken { old, new } => {
                gone(keys.deactivate(&old)).map_err(stopped("UpdateAccessKey"))?;
                gone(keys.delete(&old)).map_err(stopped("DeleteAccessKey"))?;
                book.close().map_err(Stopped::Book)?;
                return Ok(Rotated { old, new });
            }
        };
    }
}

fn begin<B: Book>(
    current: &str,
    keys: &mut dyn AccessKeys,
    book: &mut B,
) -> Result<Rotation, Stopped<B::Error>> {
    let before = keys.list().map_err(stopped("ListAccessKeys"))?;
    let other = before.iter().find(|id| *id != current);
    if let (true, Some(other)) = (before.len() >= ROOM, other) {
        return Err(Stopped::NoRoom { other: other.clone() });
    }
    let begun = Rotation::Begun {
        old: current.to_owned(),
        before,
    };
    book.note(&begun).map_err(Stopped::Book)?;
    Ok(begun)
}

/// Makes the key, when no other one is in the way.
fn made<B: Book>(
    old: String,
    (before, discard): (&[String], Option<&str>),
    keys: &mut dyn AccessKeys,
    book: &mut B,
) -> Result<Rotation, Stopped<B::Error>> {
    let now = keys.list().map_err(stopped("ListAccessKeys"))?;
    for id in now.iter().filter(|id| !before.contains(id)) {
        let used = keys.was_used(id).map_err(stopped("GetAccessKeyLastUsed"))?;
        if used || discard != Some(id.as_str()) {
            return Err(Stopped::Stranger { id: id.clone(), used });
        }
        gone(keys.delete(id)).map_err(stopped("DeleteAccessKey"))?;
    }
    let key = keys.create().map_err(stopped("CreateAccessKey"))?;
    let made = Rotation::Made {
        old,
        new: key.access_key_id.clone(),
        secret: Hidden(Zeroizing::new(key.secret_access_key.reveal().to_owned())),
    };
    book.note(&made).map_err(Stopped::Book)?;
    Ok(made)
}

/// What is gone already needs no more going.
fn gone(result: Result<(), CallError>) -> Result<(), CallError> {
    match result {
        Err(error) if error.code.as_deref() == Some("NoSuchEntity") => Ok(()),
        other => other,
    }
}

fn stopped<E>(call: &'static str) -> impl Fn(CallError) -> Stopped<E> {
    move |error| Stopped::Call { call, error }
}
