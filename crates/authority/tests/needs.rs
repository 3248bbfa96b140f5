//! What every operation asks permission for, beside what AWS's Service Authorization Reference says of it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod common;

use std::collections::BTreeSet;

use common::{Aws, Key};
use steprole_api::organizations::CreateOrganizationRequest;
use steprole_api::{
    Fields, IAM, Kind, Member, ORGANIZATIONS, Operation, STS, Service, Shape, ShapeRef, Value,
};
use steprole_catalog::{ActionResource, catalog};

/// What differs from the reference, and why.
const EXCUSED: &[(&str, &str)] = &[
    // "No permissions are required" (API model)
    ("sts:GetCallerIdentity", "asks for nothing"),
    // "You can't use policies to control authentication operations" (`id_credentials_temp_control-access_getsessiontoken`)
    ("sts:GetSessionToken", "asks for nothing"),
    // on the user of the key, and there is no key here; who may not see any is told the same
    ("iam:GetAccessKeyLastUsed", "asks for nothing"),
    // what is not signed, or opens nothing here, is refused before; they have tests of their own
    ("sts:AssumeRoleWithSAML", "asks for nothing"),
    ("sts:AssumeRoleWithWebIdentity", "asks for nothing"),
    ("sts:AssumeRoot", "asks for nothing"),
    ("sts:GetScopedCredentials", "asks for nothing"),
    // newer than the reference
    ("iam:AcquireRole", "no such action"),
    ("iam:UpdateDelegationRequest", "no such action"),
    ("iam:UpdateOpenIDConnectProvider", "no such action"),
    // the reference says `*`, and AWS's refusals name the path that is listed [observed: many]
    ("iam:ListGroups", "arn:aws:iam::123456789012:group/"),
    (
        "iam:ListInstanceProfiles",
        "arn:aws:iam::123456789012:instance-profile/",
    ),
    ("iam:ListRoles", "arn:aws:iam::123456789012:role/"),
    (
        "iam:ListServerCertificates",
        "arn:aws:iam::123456789012:server-certificate/",
    ),
    ("iam:ListUsers", "arn:aws:iam::123456789012:user/"),
    // it has no id yet [inferred]
    (
        "organizations:CreatePolicy",
        "arn:aws:organizations::123456789012:policy/o-crkadzbuxt/service_control_policy/*",
    ),
];

/// What a member that is an ARN or an id may hold; the model says of most that they are texts.
const KNOWN: &[(&str, &str)] = &[
    ("AccountId", "123456789012"),
    ("Arn", "arn:aws:iam::123456789012:user/ann"),
    ("EntityArn", "arn:aws:iam::123456789012:delegation-request/1"),
    (
        "OpenIDConnectProviderArn",
        "arn:aws:iam::123456789012:oidc-provider/a.example.com",
    ),
    ("OrganizationalUnitId", "ou-ab12-11111111"),
    ("ParentId", "r-ab12"),
    ("PermissionsBoundary", "arn:aws:iam::123456789012:policy/p"),
    ("PolicyId", "p-12345678"),
    ("PolicyArn", "arn:aws:iam::123456789012:policy/p"),
    ("PolicySourceArn", "arn:aws:iam::123456789012:user/ann"),
    ("PrincipalArn", "arn:aws:iam::123456789012:saml-provider/p"),
    ("RoleArn", "arn:aws:iam::123456789012:role/r"),
    ("SAMLProviderArn", "arn:aws:iam::123456789012:saml-provider/p"),
    ("SerialNumber", "arn:aws:iam::123456789012:mfa/device"),
    ("TargetId", "123456789012"),
    ("TargetPrincipal", "111122223333"),
    (
        "TemplateArn",
        "arn:aws:iam::aws:role-template/a.amazonaws.com/W:1",
    ),
];

/// Everything that an operation requires, and the user's name: the operator is none.
fn filled(service: &'static Service, shape: ShapeRef, name: &str) -> Value {
    let shape: &'static Shape = service.shape(shape);
    match &shape.kind {
        Kind::Structure { members, .. } => {
            let mut fields = Fields::new(shape);
            let is_given = |member: &&Member| member.required || member.name == "UserName";
            for member in members.iter().filter(is_given) {
                assert!(fields.set(member.name, filled(service, member.shape, member.name)));
            }
            Value::Structure(fields)
        }
        Kind::List { member, .. } => Value::List(vec![filled(service, *member, name)]),
        Kind::Map { value, .. } => Value::Map(vec![("key".to_owned(), filled(service, *value, name))]),
        Kind::Boolean => Value::Boolean(true),
        Kind::Integer { min, .. } => Value::Integer(min.unwrap_or(1)),
        Kind::String { values, .. } if !values.is_empty() => Value::Text(values[0].to_owned()),
        _ => {
            let known = KNOWN.iter().find(|(member, _)| *member == name);
            Value::Text(known.map_or("name", |(_, arn)| arn).to_owned())
        }
    }
}

/// Whether a pattern with `*` fits a whole text.
fn fits(pattern: &str, text: &str) -> bool {
    let mut parts = pattern.split('*');
    let Some(mut rest) = text.strip_prefix(parts.next().unwrap_or_default()) else {
        return false;
    };
    let parts: Vec<&str> = parts.collect();
    let Some((last, between)) = parts.split_last() else {
        return rest.is_empty();
    };
    for part in between {
        let Some(at) = rest.find(part) else {
            return false;
        };
        rest = &rest[at + part.len()..];
    }
    rest.ends_with(last)
}

/// What is asked for: actions with their resources.
fn asked(aws: &Aws, service: &'static Service, operation: &'static Operation) -> Vec<(String, String)> {
    let input = match operation.input {
        Some(input) => filled(service, input, ""),
        None => Value::Structure(Fields::new(service.shape(ShapeRef(u16::MAX)))),
    };
    let caller = aws.caller(&Key::operator()).unwrap();
    aws.verdicts.borrow_mut().clear();
    let _ = aws.answer(&caller, service, operation, input);
    let verdicts = aws.verdicts.borrow();
    let asked = verdicts.iter();
    asked
        .map(|verdict| (verdict.action.to_string(), verdict.resource.clone()))
        .collect()
}

/// What is wrong with a need; nothing when the reference has it so.
fn difference(action: &str, resource: &str) -> Option<String> {
    let Some(action) = catalog().action(action) else {
        return Some("no such action".to_owned());
    };
    let types: Vec<String> = action
        .resources()
        .filter_map(|each| Some(each.resource_type()?.arn_pattern("aws", "*")))
        .collect();
    let is_known = if resource == "*" {
        !action.resources().any(ActionResource::required)
    } else {
        types.iter().any(|pattern| fits(pattern, resource))
    };
    (!is_known).then(|| resource.to_owned())
}

/// The action of every operation is its own, and the resource is of a type that the action takes.
#[test]
fn every_need_is_one_that_aws_documents() {
    let mut found = BTreeSet::new();
    let mut checked = 0;
    for service in [&IAM, &STS, &ORGANIZATIONS] {
        for operation in service.operations {
            let aws = Aws::new();
            if service.name == ORGANIZATIONS.name && operation.name != "CreateOrganization" {
                aws.call(CreateOrganizationRequest { feature_set: None }).unwrap();
            }
            let own = format!("{}:{}", service.signing_name, operation.name);
            let asked = asked(&aws, service, operation);
            if asked.is_empty() {
                found.insert((own.clone(), "asks for nothing".to_owned()));
            } else if !asked.iter().any(|(action, _)| *action == own) {
                found.insert((own.clone(), format!("asks for {asked:?}")));
            }
            for (action, resource) in asked {
                checked += 1;
                if let Some(difference) = difference(&action, &resource) {
                    found.insert((action, difference));
                }
            }
        }
    }
    let excused = EXCUSED.iter();
    let excused: BTreeSet<(String, String)> = excused
        .map(|(action, difference)| ((*action).to_owned(), (*difference).to_owned()))
        .collect();
    let unexcused: Vec<_> = found.difference(&excused).collect();
    assert!(unexcused.is_empty(), "{unexcused:#?}");
    let stale: Vec<_> = excused.difference(&found).collect();
    assert!(stale.is_empty(), "{stale:#?}");
    assert!(checked > 200, "{checked}");
}
