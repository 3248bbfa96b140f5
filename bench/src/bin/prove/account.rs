//! The whole of `prove` on an account of a given size, shaped like those that companies have: people in groups behind a
//! guard, roles that trust people, the account, services and each other, some policies of everybody's own.

use std::io::Write as _;
use std::time::Instant;

use anyhow::Context as _;
use serde_json::{Value, json};
use steprole_analysis::{Credentials, RECOMMENDED, Universe, claims_of_account};
use steprole_policy::Semantics;
use steprole_snapshot::{Account, NamedText};

use super::{since, spent};

const ACCOUNT: &str = "123456789012";

pub(super) fn run(principals: usize) -> anyhow::Result<()> {
    let text = account(principals).to_string();
    let report = report(principals);
    let (start, started) = (spent(), Instant::now());
    let files = [NamedText {
        name: "account.json",
        text: &text,
    }];
    let mut account = Account::read(&files)?;
    let catalog = steprole_catalog::catalog();
    account.complete_from(catalog);
    let credentials = Credentials::read(&report).context("the report is whole")?;
    let universe = Universe::new(catalog);
    let read = since(start);
    let exempt: Vec<String> = RECOMMENDED.iter().map(|action| (*action).to_owned()).collect();
    let guardians = [format!("arn:aws:iam::{ACCOUNT}:role/role-0")];
    let claims = claims_of_account(
        &account,
        Some(&credentials),
        &exempt,
        &guardians,
        Semantics::default(),
        &universe,
    );
    let (all, wall) = (since(start), started.elapsed());
    let mut out = std::io::stdout();
    writeln!(out, "principals {principals}")?;
    writeln!(out, "read_us {}", read.as_micros())?;
    writeln!(out, "total_us {}", all.as_micros())?;
    writeln!(out, "wall_us {}", wall.as_micros())?;
    writeln!(out, "claims {}", claims.len())?;
    for verdict in ["proved", "refuted", "unknown"] {
        let count = claims
            .iter()
            .filter(|claim| claim.verdict.name() == verdict)
            .count();
        writeln!(out, "{verdict} {count}")?;
    }
    Ok(())
}

fn arn(rest: &str) -> String {
    format!("arn:aws:iam::{ACCOUNT}:{rest}")
}

fn policy(statements: &Value) -> Value {
    json!({"Version": "2012-10-17", "Statement": statements})
}

/// Three users to two roles; a group for twenty users, a role in ten that trusts one user by name.
fn account(principals: usize) -> Value {
    let users = principals * 3 / 5;
    let roles = principals - users;
    let groups = users.div_ceil(20);
    let user = |index: usize| arn(&format!("user/user-{index}"));
    let guard = json!({"Sid": "Guard", "Effect": "Deny", "Resource": "*",
        "NotAction": ["iam:CreateVirtualMFADevice", "iam:EnableMFADevice", "iam:ListMFADevices", "iam:ResyncMFADevice",
            "iam:GetUser", "iam:ListVirtualMFADevices"],
        "Condition": {"BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}}});
    let own_device = json!({"Sid": "OwnDevice", "Effect": "Allow",
        "Action": ["iam:CreateVirtualMFADevice", "iam:EnableMFADevice", "iam:ListMFADevices", "iam:ResyncMFADevice",
            "iam:GetUser"],
        "Resource": [arn("user/${aws:username}"), arn("mfa/*")]});
    let managed = |name: &str, document: &Value| {
        json!({"PolicyName": name, "PolicyId": format!("ANPA{name}"), "Arn": arn(&format!("policy/{name}")), "Path": "/",
            "DefaultVersionId": "v1", "AttachmentCount": 1, "IsAttachable": true,
            "CreateDate": "2026-01-01T00:00:00Z", "UpdateDate": "2026-01-01T00:00:00Z",
            "PolicyVersionList": [{"VersionId": "v1", "IsDefaultVersion": true, "Document": document,
                "CreateDate": "2026-01-01T00:00:00Z"}]})
    };
    let attached = |names: &[String]| -> Value {
        names
            .iter()
            .map(|name| json!({"PolicyName": name.rsplit('/').next(), "PolicyArn": name}))
            .collect()
    };
    let group_list: Vec<Value> = (0..groups)
        .map(|index| {
            let work = policy(&json!([
                {"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": [
                    arn(&format!("role/role-{}", index % roles)), arn(&format!("role/team-{index}-*"))]},
                {"Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject"],
                    "Resource": format!("arn:aws:s3:::team-{index}/*")}
            ]));
            let mut names = vec![arn("policy/guard")];
            if index % 3 == 0 {
                names.push("arn:aws:iam::aws:policy/ReadOnlyAccess".to_owned());
            }
            json!({"GroupName": format!("group-{index}"), "GroupId": format!("AGPA{index}"), "Path": "/",
                "Arn": arn(&format!("group/group-{index}")), "CreateDate": "2026-01-01T00:00:00Z",
                "AttachedManagedPolicies": attached(&names),
                "GroupPolicyList": [{"PolicyName": "work", "PolicyDocument": work}]})
        })
        .collect();
    let user_list: Vec<Value> = (0..users)
        .map(|index| {
            let home = policy(&json!([{"Effect": "Allow", "Action": "s3:*",
                "Resource": [format!("arn:aws:s3:::home/user-{index}/*"), "arn:aws:s3:::shared/${aws:username}/*"]}]));
            let inline = if index % 2 == 0 {
                json!([{"PolicyName": "home", "PolicyDocument": home}])
            } else {
                json!([])
            };
            json!({"UserName": format!("user-{index}"), "UserId": format!("AIDA{index:017}"), "Path": "/",
                "Arn": user(index), "CreateDate": "2026-01-01T00:00:00Z",
                "GroupList": [format!("group-{}", index / 20)], "AttachedManagedPolicies": [],
                "Tags": [{"Key": "team", "Value": format!("{}", index / 20)}], "UserPolicyList": inline})
        })
        .collect();
    let role_list: Vec<Value> = (0..roles)
        .map(|index| {
            let with_mfa = json!({"Bool": {"aws:MultiFactorAuthPresent": "true"}});
            let (principal, condition) = match index % 10 {
                0 => (json!({"AWS": user(index % users)}), with_mfa),
                1..=4 => (json!({"AWS": arn("root")}), with_mfa),
                5 if index > 5 => (
                    json!({"AWS": arn(&format!("role/role-{}", index - 5))}),
                    json!({}),
                ),
                _ => (json!({"Service": "lambda.amazonaws.com"}), json!({})),
            };
            let trust = policy(
                &json!([{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": principal,
                "Condition": condition}]),
            );
            let names = match index % 4 {
                0 => vec!["arn:aws:iam::aws:policy/PowerUserAccess".to_owned()],
                1 => vec!["arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole".to_owned()],
                _ => vec![arn(&format!("policy/work-{}", index % 50))],
            };
            json!({"RoleName": format!("role-{index}"), "RoleId": format!("AROA{index:017}"), "Path": "/",
                "Arn": arn(&format!("role/role-{index}")), "CreateDate": "2026-01-01T00:00:00Z",
                "AssumeRolePolicyDocument": trust, "InstanceProfileList": [], "Tags": [],
                "AttachedManagedPolicies": attached(&names), "RolePolicyList": []})
        })
        .collect();
    let mut policies = vec![managed("guard", &policy(&json!([guard, own_device])))];
    policies.extend((0..50).map(|index| {
        let document = policy(
            &json!([{"Effect": "Allow", "Action": ["dynamodb:*", "sqs:SendMessage"],
            "Resource": [format!("arn:aws:dynamodb:*:{ACCOUNT}:table/work-{index}*"),
                format!("arn:aws:sqs:*:{ACCOUNT}:work-{index}")]}]),
        );
        managed(&format!("work-{index}"), &document)
    }));
    json!({"UserDetailList": user_list, "GroupDetailList": group_list, "RoleDetailList": role_list, "Policies": policies,
        "IsTruncated": false})
}

fn report(principals: usize) -> String {
    let head = "user,arn,password_enabled,mfa_active,access_key_1_active,access_key_2_active";
    let lines = (0..principals * 3 / 5).map(|index| {
        let has_device = index % 50 != 0;
        format!(
            "user-{index},{},true,{has_device},true,false",
            arn(&format!("user/user-{index}"))
        )
    });
    std::iter::once(head.to_owned())
        .chain(lines)
        .collect::<Vec<_>>()
        .join("\n")
}
