//! The name of something cached: a hash of everything that went into it.

use std::fmt;

use sha2::{Digest, Sha256};

use crate::chain::Hop;
use crate::endpoint::Place;

/// Names a session or role credentials by all that decided about them.
///
/// A setting that is edited is another key, so the old credentials are not found any more.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Key(String);

impl Key {
    /// Of a `GetSessionToken`.
    pub(crate) fn session(place: &Place, source: &str, serial: Option<&str>, seconds: u32) -> Self {
        let mut hash = Fields::of("GetSessionToken", place, source);
        hash.maybe(serial);
        hash.text(&seconds.to_string());
        hash.end()
    }

    /// Of an `AssumeRole`; `before` is the key of the session it is made from.
    pub(crate) fn role(
        place: &Place,
        source: &str,
        before: Option<&Self>,
        hop: &Hop,
        serial: Option<&str>,
        seconds: u32,
    ) -> Self {
        let mut hash = Fields::of("AssumeRole", place, source);
        hash.maybe(before.map(|key| key.0.as_str()));
        hash.text(&hop.role_arn);
        hash.maybe(hop.session_name.as_deref());
        hash.maybe(hop.external_id.as_deref());
        hash.maybe(hop.source_identity.as_deref());
        hash.maybe(serial);
        hash.text(&seconds.to_string());
        hash.text(&hop.tags.len().to_string());
        for (key, value) in &hop.tags {
            hash.text(key);
            hash.text(value);
        }
        hash.text(&hop.transitive.len().to_string());
        for key in &hop.transitive {
            hash.text(key);
        }
        hash.end()
    }

    /// Of any list of texts: names of locks, fingerprints of surroundings.
    pub fn of<'a>(texts: impl IntoIterator<Item = &'a str>) -> Self {
        let mut hash = Fields(Sha256::new());
        for text in texts {
            hash.text(text);
        }
        hash.end()
    }

    /// Takes a key as it was written.
    pub fn from_text(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// 64 hexadecimal digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Each field goes in with its length before it, so that no two lists of fields read the same.
struct Fields(Sha256);

impl Fields {
    fn of(operation: &str, place: &Place, source: &str) -> Self {
        let mut fields = Self(Sha256::new());
        fields.text(operation);
        fields.text(place.partition.name());
        fields.text(&place.sts);
        fields.text(&place.region);
        fields.text(source);
        fields
    }

    fn text(&mut self, text: &str) {
        self.0.update((text.len() as u64).to_be_bytes());
        self.0.update(text.as_bytes());
    }

    /// What is absent differs from what is empty.
    fn maybe(&mut self, text: Option<&str>) {
        match text {
            Some(text) => {
                self.0.update([1]);
                self.text(text);
            }
            None => self.0.update([0]),
        }
    }

    fn end(self) -> Key {
        Key(data_encoding::HEXLOWER.encode(&self.0.finalize()))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::Partition;

    fn place() -> Place {
        Place {
            partition: Partition::AWS,
            region: "us-east-1".to_owned(),
            sts: "https://sts.us-east-1.amazonaws.com".to_owned(),
            iam: "https://iam.amazonaws.com".to_owned(),
        }
    }

    fn hop() -> Hop {
        Hop {
            profile: "p".to_owned(),
            role_arn: "arn:aws:iam::123456789012:role/A".to_owned(),
            external_id: None,
            session_name: None,
            seconds: None,
            mfa_serial: None,
            source_identity: None,
            tags: Vec::new(),
            transitive: Vec::new(),
        }
    }

    /// Every field of AC-KEY, changed alone, makes another key.
    #[test]
    fn ac_key_2_changing_any_one_field_is_a_miss() {
        let role = |place: &Place, hop: &Hop| Key::role(place, "AKIA1", None, hop, None, 3600);
        let changed_place = |change: fn(&mut Place)| {
            let mut place = place();
            change(&mut place);
            role(&place, &hop())
        };
        let changed_hop = |change: fn(&mut Hop)| {
            let mut hop = hop();
            change(&mut hop);
            role(&place(), &hop)
        };
        let before = Key::session(&place(), "AKIA1", Some("d"), 43200);
        let cases = [
            ("unchanged", role(&place(), &hop())),
            ("operation", Key::session(&place(), "AKIA1", None, 3600)),
            (
                "partition",
                changed_place(|place| place.partition = Partition::of_region("cn-north-1")),
            ),
            (
                "endpoint",
                changed_place(|place| place.sts = "http://127.0.0.1:1".to_owned()),
            ),
            (
                "region",
                changed_place(|place| place.region = "eu-west-1".to_owned()),
            ),
            (
                "source key",
                Key::role(&place(), "AKIA2", None, &hop(), None, 3600),
            ),
            (
                "session before",
                Key::role(&place(), "AKIA1", Some(&before), &hop(), None, 3600),
            ),
            ("role", changed_hop(|hop| hop.role_arn.push('B'))),
            (
                "session name",
                changed_hop(|hop| hop.session_name = Some("n".to_owned())),
            ),
            (
                "external id",
                changed_hop(|hop| hop.external_id = Some("n".to_owned())),
            ),
            (
                "source identity",
                changed_hop(|hop| hop.source_identity = Some("n".to_owned())),
            ),
            (
                "tags",
                changed_hop(|hop| hop.tags = vec![("n".to_owned(), "n".to_owned())]),
            ),
            (
                "transitive keys",
                changed_hop(|hop| hop.transitive = vec!["n".to_owned()]),
            ),
            (
                "mfa serial",
                Key::role(&place(), "AKIA1", None, &hop(), Some("n"), 3600),
            ),
            ("duration", Key::role(&place(), "AKIA1", None, &hop(), None, 900)),
        ];
        let different: BTreeSet<_> = cases.iter().map(|(_, key)| key).collect();
        assert_eq!(different.len(), cases.len(), "{cases:?}");
        assert_eq!(role(&place(), &hop()), cases[0].1);
    }

    #[test]
    fn a_profile_of_another_name_with_the_same_role_shares() {
        let mut other = hop();
        other.profile = "q".to_owned();
        assert_eq!(
            Key::role(&place(), "AKIA1", None, &hop(), None, 3600),
            Key::role(&place(), "AKIA1", None, &other, None, 3600)
        );
    }
}
