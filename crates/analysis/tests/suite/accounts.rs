//! Claims about whole accounts: what was proved for one user is not taken for another.

use serde_json::{Value, json};
use steprole_analysis::{
    Claim, ClaimVerdict, Credentials, Property, RECOMMENDED, Universe, claims_of_account,
};
use steprole_policy::Semantics;
use steprole_snapshot::{Account, NamedText};

const ACCOUNT: &str = "123456789012";

fn arn(rest: &str) -> String {
    format!("arn:aws:iam::{ACCOUNT}:{rest}")
}

fn document(statements: &Value) -> Value {
    json!({"Version": "2012-10-17", "Statement": statements})
}

/// A group whose guard spares bob, allows that differ from user to user, roles that trust by name and by condition.
fn account(names: &[&str]) -> Account {
    let guard = json!({"Sid": "Guard", "Effect": "Deny", "Resource": "*",
        "NotAction": ["iam:CreateVirtualMFADevice", "iam:EnableMFADevice"],
        "Condition": {"BoolIfExists": {"aws:MultiFactorAuthPresent": "false"},
            "StringNotEquals": {"aws:username": "bob"}}});
    let work = json!({"Effect": "Allow", "Action": ["s3:GetObject", "sts:AssumeRole"],
        "Resource": ["arn:aws:s3:::home/${aws:username}/*", arn("role/*")],
        "Condition": {"StringNotLike": {"aws:PrincipalTag/team": "red*"}}});
    let group = json!({"GroupName": "people", "GroupId": "AGPAPEOPLEEXAMPLE", "Path": "/",
    "Arn": arn("group/people"), "CreateDate": "2026-01-01T00:00:00Z", "AttachedManagedPolicies": [],
    "GroupPolicyList": [
        {"PolicyName": "guard", "PolicyDocument": document(&guard)},
        {"PolicyName": "work", "PolicyDocument": document(&work)}
    ]});
    let users: Vec<Value> = names
        .iter()
        .map(|name| {
            let team = if *name == "dora" { "red-1" } else { "blue" };
            json!({"UserName": name, "UserId": format!("AIDA{}EXAMPLE", name.to_uppercase()), "Path": "/",
                "Arn": arn(&format!("user/{name}")), "CreateDate": "2026-01-01T00:00:00Z", "GroupList": ["people"],
                "AttachedManagedPolicies": [], "Tags": [{"Key": "team", "Value": team}], "UserPolicyList": []})
        })
        .collect();
    let role = |name: &str, principal: String, condition: Value| {
        let trust = json!({"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": principal},
            "Condition": condition});
        json!({"RoleName": name, "RoleId": format!("AROA{}EXAMPLE", name.to_uppercase()), "Path": "/",
            "Arn": arn(&format!("role/{name}")), "CreateDate": "2026-01-01T00:00:00Z",
            "AssumeRolePolicyDocument": document(&trust), "InstanceProfileList": [], "Tags": [],
            "AttachedManagedPolicies": [], "RolePolicyList": []})
    };
    let of = |name: &str| json!({"StringEquals": {"aws:username": name}});
    let roles = [
        role("open", arn("root"), json!({})),
        role("wide", arn("root"), json!({})),
        role("of-bob", arn("root"), of("bob")),
        role("of-carol", arn("root"), of("carol")),
        role("named", arn("user/carol"), json!({})),
    ];
    let text =
        json!({"UserDetailList": users, "GroupDetailList": [group], "RoleDetailList": roles, "Policies": [],
        "IsTruncated": false})
        .to_string();
    let files = [NamedText {
        name: "account.json",
        text: &text,
    }];
    Account::read(&files).unwrap()
}

fn claims(names: &[&str]) -> Vec<Claim> {
    let head = "user,arn,password_enabled,mfa_active,access_key_1_active,access_key_2_active\n".to_owned();
    let lines = names
        .iter()
        .map(|name| format!("{name},{},true,true,true,false\n", arn(&format!("user/{name}"))));
    let report: String = std::iter::once(head).chain(lines).collect();
    let universe = Universe::new(steprole_catalog::catalog());
    let exempt: Vec<String> = RECOMMENDED.iter().map(|action| (*action).to_owned()).collect();
    let report = Credentials::read(&report);
    claims_of_account(
        &account(names),
        report.as_ref(),
        &exempt,
        &[],
        Semantics::default(),
        &universe,
    )
}

fn verdict(claims: &[Claim], property: Property, name: &str) -> ClaimVerdict {
    let about = |claim: &&Claim| claim.property == property && claim.subject.name() == arn(name);
    claims.iter().find(about).unwrap().verdict
}

#[test]
fn what_is_proved_for_one_user_is_not_taken_for_another() {
    let together = claims(&["alice", "bob", "carol", "dora"]);
    let of = |property, name| verdict(&together, property, name);
    assert_eq!(of(Property::P1, "user/alice"), ClaimVerdict::Proved);
    assert_eq!(of(Property::P1, "user/bob"), ClaimVerdict::Refuted);
    // a trust policy that names her grants by itself, but her guard denies
    assert_eq!(of(Property::P1, "user/carol"), ClaimVerdict::Proved);
    assert_eq!(of(Property::P1, "user/dora"), ClaimVerdict::Proved);
    assert_eq!(of(Property::P2, "role/open"), ClaimVerdict::Refuted);
    assert_eq!(of(Property::P2, "role/of-bob"), ClaimVerdict::Refuted);
    assert_eq!(of(Property::P2, "role/of-carol"), ClaimVerdict::Proved);
    assert_eq!(of(Property::P2, "role/named"), ClaimVerdict::Proved);
    assert_eq!(of(Property::P8, "user/alice"), ClaimVerdict::Proved);
    assert_eq!(of(Property::P8, "user/bob"), ClaimVerdict::Refuted);
}

#[test]
fn every_user_is_answered_as_if_alone_in_any_order() {
    let names = ["alice", "bob", "carol", "dora"];
    let together = claims(&names);
    let turned = claims(&["dora", "carol", "bob", "alice"]);
    for name in names {
        let alone = claims(&[name]);
        for property in [Property::P1, Property::P6, Property::P8, Property::P9] {
            let of = |claims: &[Claim]| {
                let about = |claim: &&Claim| {
                    claim.property == property && claim.subject.name() == arn(&format!("user/{name}"))
                };
                claims.iter().find(about).cloned()
            };
            assert_eq!(of(&together), of(&alone), "{name} {property:?}");
            assert_eq!(of(&together), of(&turned), "{name} {property:?}");
        }
    }
}
