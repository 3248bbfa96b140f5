//! Damaged and partial files say what is wrong or missing: which page, which entity.

use crate::{PAGES, WHOLE, gaps, read};

fn refusal(files: &[(&str, &str)]) -> String {
    read(files).unwrap_err().to_string()
}

#[test]
fn a_listing_that_stops_too_early() {
    let first = read(&PAGES[..1]).unwrap();
    assert_eq!(
        gaps(&first),
        [
            "page-1.json says that more pages follow, and none does",
            "arn:aws:iam::123456789012:user/deploy carries arn:aws:iam::aws:policy/IAMReadOnlyAccess, which is not there",
            "arn:aws:iam::123456789012:user/deploy is bounded by arn:aws:iam::123456789012:policy/boundaries/ceiling, \
             which is not there",
            "arn:aws:iam::123456789012:group/people carries arn:aws:iam::123456789012:policy/guard, which is not there",
        ]
    );
    let without_middle = read(&[PAGES[0], PAGES[2]]).unwrap();
    assert!(
        gaps(&without_middle)
            .iter()
            .all(|gap| gap.ends_with("which is not there")),
        "{:?}",
        gaps(&without_middle)
    );
    assert!(!gaps(&without_middle).is_empty());
}

/// `--filter User` prints the other lists empty; another tool may leave them out.
#[test]
fn a_list_that_no_page_has() {
    let text = r#"{"UserDetailList": [], "GroupDetailList": []}"#;
    assert_eq!(
        gaps(&read(&[("users.json", text)]).unwrap()),
        ["no page has `RoleDetailList`", "no page has `Policies`"]
    );
    let cut = r#"{"UserDetailList": [], "GroupDetailList": [], "RoleDetailList": [], "Policies": [], "NextToken": "x"}"#;
    assert_eq!(
        gaps(&read(&[("cut.json", cut)]).unwrap()),
        ["cut.json says that more pages follow, and none does"]
    );
}

#[test]
fn parts_of_entities_that_are_missing() {
    for (from, to, gap) in [
        (
            "\"DefaultVersionId\": \"v2\",",
            "\"DefaultVersionId\": \"v3\",",
            "arn:aws:iam::123456789012:policy/boundaries/ceiling is there without version `v3`, which is in force",
        ),
        (
            "\"DefaultVersionId\": \"v2\",",
            "",
            "arn:aws:iam::123456789012:policy/boundaries/ceiling has no `DefaultVersionId`",
        ),
        (
            "\"RolePolicyList\": [],",
            "",
            "arn:aws:iam::123456789012:role/team/Admin has no `inline policies`",
        ),
        (
            "\"Sid\": \"StepIn\",",
            "\"Efect\": 1,",
            "inline policy `step-in` of arn:aws:iam::123456789012:user/team/alice cannot be read: `Efect` is no \
             element of a statement",
        ),
    ] {
        let text = WHOLE.replacen(from, to, 1);
        assert_ne!(text, WHOLE, "{from}");
        let gaps = gaps(&read(&[("account.json", &text)]).unwrap());
        assert!(gaps.iter().any(|found| found.starts_with(gap)), "{gap}: {gaps:?}");
    }
}

#[test]
fn files_that_are_no_account() {
    let cut = &WHOLE[..WHOLE.len() / 2];
    assert!(refusal(&[("account.json", cut)]).starts_with("account.json is not JSON: EOF while parsing"));
    for other in ["{}", "[]", r#"{"Users": []}"#, ""] {
        assert!(
            refusal(&[("list-users.json", other)]).starts_with("list-users.json holds no account"),
            "{other}"
        );
    }
    assert_eq!(refusal(&[]), "there is no file to read");
    let nameless = WHOLE.replacen("\"Arn\": \"arn:aws:iam::123456789012:user/bob\",", "", 1);
    assert!(
        refusal(&[("account.json", &nameless)])
            .starts_with("account.json: UserDetailList[1]: missing field `Arn`")
    );
    let wrong = WHOLE.replacen("\"GroupList\": []", "\"GroupList\": \"none\"", 1);
    assert!(refusal(&[("account.json", &wrong)]).starts_with(
        "account.json: arn:aws:iam::123456789012:user/deploy: invalid type: string \"none\", expected a sequence"
    ));
}

#[test]
fn files_that_do_not_go_together() {
    let other = WHOLE.replace("::123456789012:", "::111122223333:");
    assert_eq!(
        refusal(&[("one.json", WHOLE), ("two.json", &other)]),
        "two.json: arn:aws:iam::111122223333:user/team/alice is not of account 123456789012"
    );
    let changed = WHOLE.replacen("\"Value\": \"red\"", "\"Value\": \"blue\"", 1);
    assert_eq!(
        refusal(&[("monday.json", WHOLE), ("tuesday.json", &changed)]),
        "tuesday.json: arn:aws:iam::123456789012:user/team/alice is in another file or page as well, with other contents"
    );
    let twice = read(&[("one.json", WHOLE), ("copy.json", WHOLE)]).unwrap();
    assert!(gaps(&twice).is_empty(), "the same twice is the same");
    let ours = twice.to_json().unwrap();
    assert_eq!(
        refusal(&[("one.json", WHOLE), ("ours.json", &ours)]),
        "ours.json is a whole snapshot; it does not go together with other files"
    );
    let newer = ours.replacen("\"version\": 1", "\"version\": 2", 1);
    assert_eq!(
        refusal(&[("ours.json", &newer)]),
        "ours.json is a snapshot of version 2; this program reads version 1"
    );
}
