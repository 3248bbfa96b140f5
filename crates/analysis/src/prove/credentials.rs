use std::collections::BTreeMap;

use super::claim::{Assumption, Claim, Property, Subject, Verdict};

/// What a credential report says about one user.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
struct Held {
    password: bool,
    key: bool,
    device: bool,
}

/// Who has a password, a key, a device: what `aws iam get-credential-report` knows.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Credentials {
    users: BTreeMap<String, Held>,
}

impl Credentials {
    /// Reads the CSV of a credential report; nothing when a needed column is missing
    /// [doc: id_credentials_getting-report].
    pub fn read(text: &str) -> Option<Self> {
        let mut lines = text.lines().map(|line| line.trim_end_matches('\r'));
        let header: Vec<&str> = lines.next()?.split(',').collect();
        let column = |name: &str| header.iter().position(|title| *title == name);
        let (arn, password, device) = (column("arn")?, column("password_enabled")?, column("mfa_active")?);
        let keys = [column("access_key_1_active")?, column("access_key_2_active")?];
        let users = lines.filter(|line| !line.is_empty()).filter_map(|line| {
            let fields: Vec<&str> = line.split(',').collect();
            let is_true = |column: usize| fields.get(column).is_some_and(|field| *field == "true");
            let held = Held {
                password: is_true(password),
                key: keys.iter().any(|key| is_true(*key)),
                device: is_true(device),
            };
            Some(((*fields.get(arn)?).to_owned(), held))
        });
        Some(Self {
            users: users.collect(),
        })
    }

    /// What is missing without a report.
    pub(super) const GAP: &str = "credential report (`aws iam get-credential-report`)";

    /// Whether one factor is enough to enrol a first device as this user; nothing when the report does not name the user.
    pub(super) fn is_open(&self, arn: &str) -> Option<bool> {
        let held = self.users.get(arn)?;
        Some((held.password || held.key) && !held.device)
    }

    /// P12 of a user: whoever has a password or a key has a device.
    ///
    /// Until the first device is enrolled, one factor is enough: whoever holds the password or key enrols a device of
    /// their own and passes MFA with it, so no policy keeps them out.
    pub(super) fn claim(known: Option<&Self>, arn: &str) -> Claim {
        let held = known.and_then(|known| known.users.get(arn));
        let (verdict, facts, gaps) = match held {
            None => (Verdict::Unknown, Vec::new(), vec![Self::GAP.to_owned()]),
            Some(held) if (held.password || held.key) && !held.device => {
                let what = if held.key { "access key" } else { "password" };
                (Verdict::Refuted, vec![what.to_owned()], Vec::new())
            }
            Some(_) => (Verdict::Proved, Vec::new(), Vec::new()),
        };
        Claim {
            property: Property::P12,
            subject: Subject::User(arn.to_owned()),
            verdict,
            counterexamples: Vec::new(),
            facts,
            reasons: Vec::new(),
            gaps,
            assumptions: vec![Assumption::Root],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_without_a_device_refutes() {
        let report = "user,arn,password_enabled,mfa_active,access_key_1_active,access_key_2_active\n\
            alice,arn:aws:iam::123456789012:user/alice,true,true,false,false\n\
            bob,arn:aws:iam::123456789012:user/bob,false,false,false,true\n\
            eve,arn:aws:iam::123456789012:user/eve,false,false,false,false\n";
        let report = Credentials::read(report).unwrap();
        let verdict = |name: &str| {
            Credentials::claim(Some(&report), &format!("arn:aws:iam::123456789012:user/{name}")).verdict
        };
        assert_eq!(verdict("alice"), Verdict::Proved);
        assert_eq!(verdict("bob"), Verdict::Refuted);
        assert_eq!(verdict("eve"), Verdict::Proved);
        assert_eq!(verdict("nobody"), Verdict::Unknown);
        assert_eq!(Credentials::read("user,arn\n"), None);
    }
}
