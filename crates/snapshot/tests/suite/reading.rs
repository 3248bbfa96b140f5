//! What is in the files is in the account.

use serde_json::Value;
use steprole_snapshot::Account;

use crate::{PAGES, WHOLE, gaps, read, whole};

#[test]
fn everything_of_every_entity() {
    let account = whole();
    assert_eq!(account.id, "123456789012");
    assert!(gaps(&account).is_empty(), "{:?}", gaps(&account));

    let alice = account.user("ALICE").unwrap();
    assert_eq!((alice.name(), alice.path()), ("alice", "/team/"));
    assert_eq!(alice.groups.as_deref(), Some(&["people".to_owned()][..]));
    assert_eq!(alice.tags.as_ref().unwrap()["team"], "red");
    assert!(alice.id.as_ref().unwrap().starts_with("AIDA"));
    assert_eq!(alice.created.unwrap().to_string(), "2026-11-23T09:00:00Z");
    let inline = alice.grants.inline.as_ref().unwrap();
    assert_eq!(inline.keys().collect::<Vec<_>>(), ["step-in"]);

    let bob = account.user("bob").unwrap();
    assert!(
        bob.grants.inline.as_ref().unwrap().is_empty(),
        "AWS leaves the empty list out"
    );
    let deploy = account.user("deploy").unwrap();
    let ceiling = "arn:aws:iam::123456789012:policy/boundaries/ceiling";
    assert_eq!(deploy.boundary.as_deref(), Some(ceiling));
    assert_eq!(
        deploy.grants.attached.as_ref().unwrap(),
        &["arn:aws:iam::aws:policy/IAMReadOnlyAccess"]
    );

    let people = account.group("People").unwrap();
    assert_eq!(
        people.grants.attached.as_ref().unwrap(),
        &["arn:aws:iam::123456789012:policy/guard"]
    );
    let admin = account.role("admin").unwrap();
    assert_eq!((admin.name(), admin.path()), ("Admin", "/team/"));
    assert_eq!(admin.boundary.as_deref(), Some(ceiling));
    let trust = admin.trust.as_ref().unwrap().as_ref().unwrap();
    assert!(trust.text().contains("AliceWithMfa"));

    let policy = account.policy(ceiling).unwrap();
    assert_eq!((policy.name(), policy.path()), ("ceiling", "/boundaries/"));
    assert_eq!(policy.default.as_deref(), Some("v2"));
    assert_eq!(policy.versions.len(), 2);
    assert!(
        policy
            .in_force()
            .unwrap()
            .as_ref()
            .unwrap()
            .text()
            .contains("organizations:*")
    );
    let names: Vec<_> = account
        .callers()
        .map(|caller| caller.short().to_owned())
        .collect();
    assert_eq!(
        names,
        [
            "user/team/alice",
            "user/bob",
            "user/deploy",
            "assumed-role/Admin/session",
            "assumed-role/Web/session"
        ]
    );
}

/// One file a page, in any order; one file with all pages after each other; one with a list of them.
#[test]
fn pages_make_the_same_account() {
    let mut expected = whole();
    let mut reversed = PAGES;
    reversed.reverse();
    let appended: String = PAGES.iter().map(|(_, text)| *text).collect();
    let listed = format!("[{}]", PAGES.map(|(_, text)| text).join(","));
    for files in [
        &PAGES[..],
        &reversed[..],
        &[("appended.json", appended.as_str())],
        &[("listed.json", listed.as_str())],
    ] {
        let mut account = read(files).unwrap();
        account.sources.clear();
        expected.sources.clear();
        assert_eq!(account, expected);
    }
}

/// Other tools print documents as strings, URL-encoded or not.
#[test]
fn documents_in_strings_say_the_same() {
    fn strings(value: &mut Value, encoded: bool) {
        match value {
            Value::Object(object) if object.contains_key("Statement") => {
                let text = value.to_string();
                let escape = |byte: u8| format!("%{byte:02X}");
                *value = Value::String(if encoded {
                    text.bytes().map(escape).collect()
                } else {
                    text
                });
            }
            Value::Object(object) => object.values_mut().for_each(|each| strings(each, encoded)),
            Value::Array(list) => list.iter_mut().for_each(|each| strings(each, encoded)),
            _ => {}
        }
    }
    let compact = |encoded: Option<bool>| {
        let mut value: Value = serde_json::from_str(WHOLE).unwrap();
        if let Some(encoded) = encoded {
            strings(&mut value, encoded);
        }
        read(&[("account.json", &value.to_string())]).unwrap()
    };
    assert_eq!(compact(None), compact(Some(false)));
    assert_eq!(compact(None), compact(Some(true)));
}

#[test]
fn our_own_format_keeps_everything() {
    let account = whole();
    let text = account.to_json().unwrap();
    let again = read(&[("snapshot.json", &text)]).unwrap();
    assert_eq!(again, account);
    assert_eq!(again.to_json().unwrap(), text);
}

/// Gaps survive: a page that is missing, a document that is none, a list that nobody printed.
#[test]
fn our_own_format_keeps_what_is_missing() {
    let broken = WHOLE.replace("\"Sid\": \"StepIn\",", "\"Sid\": 7,").replacen(
        "\"GroupList\": [\n                \"people\"\n            ],",
        "",
        1,
    );
    let account = read(&[("account.json", &broken)]).unwrap();
    let partial = read(&PAGES[..1]).unwrap();
    for account in [account, partial] {
        assert!(!gaps(&account).is_empty());
        let again: Account = read(&[("snapshot.json", &account.to_json().unwrap())]).unwrap();
        assert_eq!(gaps(&again), gaps(&account));
        assert_eq!(again, account);
    }
}
