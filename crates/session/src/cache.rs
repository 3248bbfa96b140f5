//! Role credentials that are handed out again, in one text that the warm path reads.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::{Credentials, Key, Secret};

/// What the user-only cache file holds.
///
/// Only sessions go in: a long-term key here would be served after it was rotated away.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cache {
    /// Which credentials answer which question.
    answers: BTreeMap<String, Answer>,
    /// Credentials by the key of all that decided about them.
    entries: BTreeMap<String, Entry>,
}

/// A profile in its surroundings, as it was resolved last time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Answer {
    stamp: Stamp,
    key: String,
}

/// The state of AWS's two files: sizes, times, inodes. An edit of either is another stamp.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamp(pub String);

/// Credentials of one session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// `ASIA…`.
    pub access_key_id: String,
    #[serde(serialize_with = "write_secret", deserialize_with = "read_secret")]
    secret_access_key: Secret,
    #[serde(serialize_with = "write_secret", deserialize_with = "read_secret")]
    session_token: Secret,
    /// When it was issued.
    pub issued: Timestamp,
    /// When it ends.
    pub expiration: Timestamp,
    /// The profile it was first made for.
    pub profile: String,
    /// What it is: a role's ARN, or the device of a day session.
    pub what: String,
    /// Who it is, as `GetCallerIdentity` said when it was asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identity: Option<String>,
}

impl Cache {
    /// Reads what [`Cache::to_text`] wrote; anything else is an empty cache.
    pub fn from_text(text: &str) -> Self {
        serde_json::from_str(text).unwrap_or_default()
    }

    /// As it is kept; holds secrets.
    pub fn to_text(&self) -> Secret {
        Secret::new(serde_json::to_string(self).unwrap_or_default())
    }

    /// The credentials that answered this question when the files had this stamp.
    pub fn answer(&self, question: &Key, stamp: &Stamp) -> Option<&Entry> {
        let answer = self.answers.get(question.as_str())?;
        (answer.stamp == *stamp).then(|| self.entries.get(&answer.key))?
    }

    /// Credentials by key.
    pub fn entry(&self, key: &Key) -> Option<&Entry> {
        self.entries.get(key.as_str())
    }

    /// All credentials.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.entries.values()
    }

    /// All credentials, each with the text of its key.
    pub fn keyed(&self) -> impl Iterator<Item = (&str, &Entry)> {
        self.entries.iter().map(|(key, entry)| (key.as_str(), entry))
    }

    /// Remembers who a session is.
    pub fn identify(&mut self, key: &Key, identity: &str) {
        if let Some(entry) = self.entries.get_mut(key.as_str()) {
            entry.identity = Some(identity.to_owned());
        }
    }

    /// Remembers credentials; those that have ended go.
    pub fn keep(&mut self, key: &Key, entry: Entry, now: Timestamp) {
        self.entries.insert(key.as_str().to_owned(), entry);
        self.entries.retain(|_, entry| entry.expiration > now);
        self.answers
            .retain(|_, answer| self.entries.contains_key(&answer.key));
    }

    /// Remembers which credentials answer a question while the files have this stamp.
    pub fn point(&mut self, question: &Key, stamp: Stamp, key: &Key) {
        let key = key.as_str().to_owned();
        self.answers
            .insert(question.as_str().to_owned(), Answer { stamp, key });
    }

    /// Makes every question be resolved anew, because something beside AWS's files has changed.
    pub fn unpoint(&mut self) {
        self.answers.clear();
    }

    /// Forgets what one profile uses, or everything; gives how many were forgotten.
    pub fn forget(&mut self, profile: Option<&str>) -> usize {
        let before = self.entries.len();
        self.entries
            .retain(|_, entry| profile.is_some_and(|profile| entry.profile != profile));
        self.answers
            .retain(|_, answer| self.entries.contains_key(&answer.key));
        before - self.entries.len()
    }

    /// Forgets one entry.
    pub fn remove(&mut self, key: &Key) -> bool {
        let removed = self.entries.remove(key.as_str()).is_some();
        self.answers.retain(|_, answer| answer.key != key.as_str());
        removed
    }
}

impl Entry {
    /// Keeps credentials; `None` for long-term ones, which are not kept.
    pub fn new(credentials: &Credentials, issued: Timestamp, profile: &str, what: &str) -> Option<Self> {
        Some(Self {
            access_key_id: credentials.access_key_id.clone(),
            secret_access_key: credentials.secret_access_key.clone(),
            session_token: credentials.session_token.clone()?,
            issued,
            expiration: credentials.expiration?,
            profile: profile.to_owned(),
            what: what.to_owned(),
            identity: None,
        })
    }

    /// The credentials again.
    pub fn credentials(&self) -> Credentials {
        Credentials {
            access_key_id: self.access_key_id.clone(),
            secret_access_key: self.secret_access_key.clone(),
            session_token: Some(self.session_token.clone()),
            expiration: Some(self.expiration),
        }
    }

    /// As one sealed text.
    pub fn to_text(&self) -> Secret {
        Secret::new(serde_json::to_string(self).unwrap_or_default())
    }

    /// Reads [`Entry::to_text`].
    pub fn from_text(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }
}

fn write_secret<S: Serializer>(secret: &Secret, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(secret.reveal())
}

fn read_secret<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Secret, D::Error> {
    String::deserialize(deserializer).map(Secret::new)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(profile: &str, ends: i64) -> Entry {
        let credentials = Credentials {
            session_token: Some(Secret::new("tokenEXAMPLE")),
            expiration: Some(Timestamp::from_second(ends).unwrap()),
            ..Credentials::long_term("ASIAEXAMPLE", Secret::new("keyEXAMPLE"))
        };
        Entry::new(&credentials, Timestamp::UNIX_EPOCH, profile, "role").unwrap()
    }

    #[test]
    fn ac_key_4_an_edit_of_the_files_is_noticed() {
        let (question, key) = (Key::of(["q"]), Key::of(["k"]));
        let mut cache = Cache::default();
        cache.keep(&key, entry("p", 100), Timestamp::UNIX_EPOCH);
        cache.point(&question, Stamp("1".to_owned()), &key);
        let read = Cache::from_text(cache.to_text().reveal());
        assert_eq!(read, cache);
        assert!(read.answer(&question, &Stamp("1".to_owned())).is_some());
        assert!(read.answer(&question, &Stamp("2".to_owned())).is_none());
        assert!(
            read.entry(&key).is_some(),
            "the same settings find it again after the edit"
        );
    }

    #[test]
    fn ac_key_3_a_long_term_key_is_never_kept() {
        let long_term = Credentials::long_term("AKIAEXAMPLE", Secret::new("keyEXAMPLE"));
        assert_eq!(Entry::new(&long_term, Timestamp::UNIX_EPOCH, "p", "w"), None);
    }

    #[test]
    fn ac_file_4_a_torn_file_is_a_miss() {
        let mut cache = Cache::default();
        cache.keep(&Key::of(["k"]), entry("p", 100), Timestamp::UNIX_EPOCH);
        let text = cache.to_text();
        for end in 0..text.reveal().len() {
            assert_eq!(Cache::from_text(&text.reveal()[..end]), Cache::default());
        }
    }

    #[test]
    fn what_has_ended_goes_and_a_profile_can_be_forgotten() {
        let mut cache = Cache::default();
        let now = Timestamp::from_second(50).unwrap();
        cache.keep(&Key::of(["old"]), entry("p", 10), Timestamp::UNIX_EPOCH);
        cache.keep(&Key::of(["new"]), entry("p", 100), now);
        cache.keep(&Key::of(["other"]), entry("q", 100), now);
        assert_eq!(cache.entries().count(), 2);
        assert_eq!(cache.forget(Some("p")), 1);
        assert_eq!(cache.forget(None), 1);
        assert!(!format!("{:?}", entry("p", 1)).contains("keyEXAMPLE"));
    }
}
