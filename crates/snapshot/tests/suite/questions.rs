//! What applies to whom, decided.

use jiff::Timestamp;
use steprole_catalog::{RoleSessionMfa, catalog};
use steprole_policy::{ContextValue, Layer, Outcome, Semantics};
use steprole_snapshot::{
    Account, HeldPolicy, Incomplete, MfaState, Organization, Origin, Question, Situation, levels,
};

use crate::{PAGES, WHOLE, read, whole};

const NOW: Timestamp = Timestamp::constant(1_795_000_000, 0);
const ADMIN: &str = "arn:aws:iam::123456789012:role/team/Admin";

fn question(
    account: &Account,
    who: &str,
    mfa: MfaState,
    action: &str,
    resource: &str,
) -> Result<Question, Incomplete> {
    let caller = account.caller(who).unwrap();
    let asked = Situation {
        action,
        resource,
        resource_account: "",
        mfa,
    };
    account.question(&caller, &asked, NOW, RoleSessionMfa::default(), catalog())
}

fn answer(account: &Account, who: &str, mfa: MfaState, action: &str, resource: &str) -> (Outcome, Layer) {
    let decision = question(account, who, mfa, action, resource)
        .unwrap()
        .decide(&Semantics::default());
    (decision.outcome, decision.because.layer)
}

/// The guard comes through the group, the step through the user's own policy, the door through the role's trust.
#[test]
fn the_articles_way() {
    let account = whole();
    let step = |who, mfa| answer(&account, who, mfa, "sts:AssumeRole", ADMIN);
    for mfa in [MfaState::Absent, MfaState::No] {
        assert_eq!(step("user/alice", mfa), (Outcome::ExplicitDeny, Layer::Identity));
    }
    assert_eq!(step("user/alice", MfaState::Yes), (Outcome::Allow, Layer::Trust));
    assert_eq!(
        step("user/bob", MfaState::Yes),
        (Outcome::ImplicitDeny, Layer::Trust)
    );
    let own = "arn:aws:iam::123456789012:user/team/alice";
    let look = |mfa| answer(&account, "user/alice", mfa, "iam:GetUser", own);
    assert_eq!(look(MfaState::Absent), (Outcome::Allow, Layer::Identity));
    let inside = |action| answer(&account, "role/Admin", MfaState::No, action, "*");
    assert_eq!(inside("ec2:RunInstances"), (Outcome::Allow, Layer::Identity));
    assert_eq!(
        inside("organizations:LeaveOrganization"),
        (Outcome::ImplicitDeny, Layer::Boundary)
    );
}

#[test]
fn callers_by_every_name() {
    let account = whole();
    for name in [
        "user/alice",
        "user/team/alice",
        "arn:aws:iam::123456789012:user/team/alice",
    ] {
        assert_eq!(
            account.caller(name).unwrap().arn,
            "arn:aws:iam::123456789012:user/team/alice"
        );
    }
    let session = "arn:aws:sts::123456789012:assumed-role/Admin/alice@example.com";
    let caller = account.caller(session).unwrap();
    assert_eq!(
        (caller.arn.as_str(), caller.role_arn.as_deref()),
        (session, Some(ADMIN))
    );
    assert_eq!(
        account
            .caller("assumed-role/Admin/s")
            .unwrap()
            .role_arn
            .as_deref(),
        Some(ADMIN)
    );
    assert_eq!(
        account.caller("root").unwrap().arn,
        "arn:aws:iam::123456789012:root"
    );
    for name in [
        "user/carol",
        "user/ALICE",
        "user/other/alice",
        "alice",
        "role/",
        "arn:aws:iam::111122223333:user/alice",
    ] {
        let missing = account.caller(name).unwrap_err();
        assert_eq!(
            missing.to_string(),
            format!("account 123456789012 has no `{name}`")
        );
        assert_eq!(missing.callers[0], "user/team/alice");
    }
}

#[test]
fn tags_and_ids_become_condition_keys() {
    let account = whole();
    let asked = question(&account, "user/alice", MfaState::Absent, "iam:GetRole", ADMIN).unwrap();
    let one = |key: &str| match asked.context.value(key) {
        Some(ContextValue::One(value)) => Some(value.clone().into_owned()),
        _ => None,
    };
    assert_eq!(one("aws:PrincipalTag/team").as_deref(), Some("red"));
    assert_eq!(one("aws:ResourceTag/team").as_deref(), Some("red"));
    assert_eq!(one("aws:userid"), account.user("alice").unwrap().id);
    assert_eq!(one("aws:ResourceAccount").as_deref(), Some("123456789012"));
    assert_eq!(one("aws:RequestedRegion").as_deref(), Some("us-east-1"));
    assert_eq!(one("aws:SourceIp"), None);
}

/// Nothing is guessed: whoever asks about somebody whose policies are not all there is told which are missing.
#[test]
fn a_question_that_touches_a_gap_is_not_answered() {
    let account = read(&PAGES[..2]).unwrap();
    let missing = |who| {
        question(&account, who, MfaState::Absent, "iam:GetUser", "*")
            .map(|_| ())
            .map_err(|incomplete| incomplete.to_string())
    };
    assert_eq!(missing("role/Web"), Ok(()));
    assert!(
        missing("role/Admin")
            .unwrap_err()
            .contains("AdministratorAccess, which is not there")
    );
    let incomplete = question(
        &account,
        "role/Web",
        MfaState::No,
        "sts:AssumeRole",
        "arn:aws:iam::123456789012:role/Nobody",
    )
    .unwrap_err();
    assert_eq!(
        incomplete.to_string(),
        "arn:aws:iam::123456789012:role/Nobody is not there"
    );
}

/// AWS's own policies can come from the catalogue, and then a source says so.
#[test]
fn awss_policies_from_the_catalogue_when_asked() {
    let text = WHOLE.replace(
        "\"Arn\": \"arn:aws:iam::aws:policy/",
        "\"Arn\": \"arn:aws:iam::aws:policy/moved/",
    );
    let mut account = read(&[("account.json", &text)]).unwrap();
    assert!(question(&account, "role/Admin", MfaState::No, "s3:ListBucket", "*").is_err());
    let added = account.complete_from(catalog());
    assert_eq!(
        added,
        [
            "arn:aws:iam::aws:policy/IAMReadOnlyAccess",
            "arn:aws:iam::aws:policy/AdministratorAccess"
        ]
    );
    assert!(account.gaps().is_empty());
    assert!(
        account
            .sources
            .last()
            .unwrap()
            .name
            .starts_with("catalogue of 20")
    );
    assert_eq!(
        answer(&account, "role/Admin", MfaState::No, "s3:ListBucket", "*"),
        (Outcome::Allow, Layer::Identity)
    );
}

#[test]
fn organizations_and_resources_take_part() {
    let document = |effect: &str, action: &str| {
        format!(
            r#"{{"Version": "2012-10-17", "Statement": [
                {{"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"}},
                {{"Effect": "{effect}", "Principal": "*", "Action": "{action}", "Resource": "*"}}]}}"#
        )
    };
    let mut account = whole();
    account.organization = Some(Organization {
        id: Some("o-exampleorgid".to_owned()),
        service_control: levels(
            "scp.json",
            &document("Deny", "ec2:*").replace("\"Principal\": \"*\", ", ""),
        )
        .unwrap(),
        resource_control: levels("rcp.json", &document("Deny", "*")).unwrap(),
        ..Organization::default()
    });
    let bucket = "arn:aws:s3:::reports".to_owned();
    let policy = HeldPolicy::read(
        Origin::Resource(bucket.clone()),
        document("Deny", "s3:DeleteObject"),
    );
    account.resource_policies.insert(bucket, policy.unwrap());

    let admin =
        |account: &Account, action, resource| answer(account, "role/Admin", MfaState::No, action, resource);
    assert_eq!(
        admin(&account, "ec2:RunInstances", "*"),
        (Outcome::ExplicitDeny, Layer::ServiceControl)
    );
    // IAM is no service that RCPs cover; S3 is
    assert_eq!(
        admin(&account, "iam:ListUsers", "*"),
        (Outcome::Allow, Layer::Identity)
    );
    assert_eq!(
        admin(&account, "s3:DeleteObject", "arn:aws:s3:::reports/k"),
        (Outcome::ExplicitDeny, Layer::ResourceControl)
    );
    account.organization.as_mut().unwrap().is_management = true;
    assert_eq!(admin(&account, "ec2:RunInstances", "*").0, Outcome::Allow);
    assert_eq!(
        admin(&account, "s3:DeleteObject", "arn:aws:s3:::reports/k"),
        (Outcome::ExplicitDeny, Layer::Resource)
    );
    assert_eq!(
        admin(&account, "s3:DeleteObject", "arn:aws:s3:::reports-2/k").0,
        Outcome::Allow,
        "another bucket"
    );

    let again = read(&[("snapshot.json", &account.to_json().unwrap())]).unwrap();
    assert_eq!(again.to_json().unwrap(), account.to_json().unwrap());
    assert_eq!(
        admin(&again, "s3:DeleteObject", "arn:aws:s3:::reports/k"),
        (Outcome::ExplicitDeny, Layer::Resource)
    );
}
