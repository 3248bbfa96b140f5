//! The texts of ValidationError, word for word.

use std::borrow::Cow;

use crate::model;
use steprole_api::{Error, IAM, Kind, STS, Service, Value, decode, validate};

fn check(service: &'static Service, action: &str, parameters: &[(&str, &str)]) -> Result<Value, Error> {
    let operation = service.operation(action).unwrap();
    let pairs = parameters
        .iter()
        .map(|(name, value)| (Cow::from(*name), Cow::from(*value)));
    let input = decode(service, operation, pairs)?;
    validate(service, operation, &input)?;
    Ok(input)
}

fn refused(service: &'static Service, action: &str, parameters: &[(&str, &str)]) -> String {
    let error = check(service, action, parameters).unwrap_err();
    assert_eq!(
        (error.code.as_ref(), error.status, error.fault.as_str()),
        ("ValidationError", 400, "Sender")
    );
    error.message
}

/// NixOS/nixops#328, 2015: the whole answer of IAM is in the thread.
#[test]
fn a_role_name_of_65_characters() {
    let name = "charon-31f85414-3f74-11e5-b275-f23c91ae92d9-DynamoReadOnlyPermission";
    let message = refused(&IAM, "GetRole", &[("RoleName", name)]);
    assert_eq!(
        message,
        format!(
            "1 validation error detected: Value '{name}' at 'roleName' failed to satisfy constraint: \
             Member must have length less than or equal to 64"
        )
    );
}

/// aws/aws-cli#3607: a code that is no code breaks two constraints, and each is an item.
#[test]
fn a_token_code_that_is_short_and_no_number() {
    assert_eq!(
        refused(&STS, "GetSessionToken", &[("TokenCode", "x")]),
        "2 validation errors detected: \
         Value 'x' at 'tokenCode' failed to satisfy constraint: Member must have length greater than or equal to 6; \
         Value 'x' at 'tokenCode' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\d]*"
    );
}

#[test]
fn a_duration_out_of_range() {
    let parameters = [
        ("RoleArn", "arn:aws:iam::123456789012:role/AdminRole"),
        ("RoleSessionName", "machamp"),
    ];
    let with = |seconds| [&parameters[..], &[("DurationSeconds", seconds)]].concat();
    assert_eq!(
        refused(&STS, "AssumeRole", &with("100")),
        "1 validation error detected: Value '100' at 'durationSeconds' failed to satisfy constraint: \
         Member must have value greater than or equal to 900"
    );
    assert!(check(&STS, "AssumeRole", &with("900")).is_ok());
}

#[test]
fn required_parameters_are_null() {
    assert_eq!(
        refused(&STS, "AssumeRole", &[]),
        "2 validation errors detected: \
         Value null at 'roleArn' failed to satisfy constraint: Member must not be null; \
         Value null at 'roleSessionName' failed to satisfy constraint: Member must not be null"
    );
}

/// SWO-GS/auto-tag#90, 2021, and ministryofjustice/cloud-platform-environments#22667, 2024.
#[test]
fn a_tag_value_in_a_list() {
    let parameters = [
        ("UserName", "machamp"),
        ("Tags.member.1.Key", "team"),
        ("Tags.member.1.Value", "water"),
        ("Tags.member.2.Key", "owner"),
        ("Tags.member.2.Value", "MOJ D&T Cybersecurity"),
        ("Tags.member.3.Key", ""),
    ];
    assert_eq!(
        refused(&IAM, "TagUser", &parameters),
        "4 validation errors detected: \
         Value 'MOJ D&T Cybersecurity' at 'tags.2.member.value' failed to satisfy constraint: \
         Member must satisfy regular expression pattern: [\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*; \
         Value '' at 'tags.3.member.key' failed to satisfy constraint: \
         Member must have length greater than or equal to 1; \
         Value '' at 'tags.3.member.key' failed to satisfy constraint: \
         Member must satisfy regular expression pattern: [\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+; \
         Value null at 'tags.3.member.value' failed to satisfy constraint: Member must not be null"
    );
}

/// A list of plain texts is one item, with all constraints of its elements.
#[test]
fn a_tag_key_in_a_list_of_keys() {
    let parameters = [
        ("UserName", "machamp"),
        ("TagKeys.member.1", "team"),
        ("TagKeys.member.2", "a;b"),
    ];
    assert_eq!(
        refused(&IAM, "UntagUser", &parameters),
        "1 validation error detected: Value '[team, a;b]' at 'tagKeys' failed to satisfy constraint: \
         Member must satisfy constraint: [Member must have length less than or equal to 128, \
         Member must have length greater than or equal to 1, \
         Member must satisfy regular expression pattern: [\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+, Member must not be null]"
    );
}

#[test]
fn a_list_that_is_too_long() {
    let keys: Vec<String> = (1..=51).map(|at| format!("Tags.member.{at}.Key")).collect();
    let values: Vec<String> = (1..=51).map(|at| format!("Tags.member.{at}.Value")).collect();
    let mut parameters = vec![("UserName", "machamp")];
    parameters.extend(keys.iter().map(|name| (name.as_str(), "key")));
    parameters.extend(values.iter().map(|name| (name.as_str(), "value")));
    assert_eq!(
        refused(&IAM, "TagUser", &parameters),
        "1 validation error detected: Value at 'tags' failed to satisfy constraint: \
         Member must have length less than or equal to 50"
    );
}

#[test]
fn a_value_that_is_not_in_the_set() {
    let parameters = [("AccessKeyId", "AKIAIOSFODNN7EXAMPLE"), ("Status", "Off")];
    assert_eq!(
        refused(&IAM, "UpdateAccessKey", &parameters),
        "1 validation error detected: Value 'Off' at 'status' failed to satisfy constraint: \
         Member must satisfy enum value set: [Active, Inactive, Expired]"
    );
}

/// What the model calls sensitive is not repeated.
#[test]
fn a_password_is_not_repeated() {
    let parameters = [("UserName", "machamp"), ("Password", "")];
    assert_eq!(
        refused(&IAM, "CreateLoginProfile", &parameters),
        "2 validation errors detected: Value at 'password' failed to satisfy constraint: \
         Member must have length greater than or equal to 1; Value at 'password' failed to satisfy constraint: \
         Member must satisfy regular expression pattern: [\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"
    );
}

/// IAM's second wording, for the characters of names, paths and documents.
#[test]
fn iam_words_the_characters_of_names_in_its_own_way() {
    type Parameters<'a> = &'a [(&'a str, &'a str)];
    let cases: [(&str, Parameters<'_>, &str); 6] = [
        (
            "CreateUser",
            &[("UserName", "a b")],
            "The specified value for userName is invalid. \
             It must contain only alphanumeric characters and/or the following: +=,.@_-",
        ),
        (
            "GetRole",
            &[("RoleName", "service-role/AdminRole")],
            "The specified value for roleName is invalid. \
             It must contain only alphanumeric characters and/or the following: +=,.@_-",
        ),
        (
            "CreateUser",
            &[("UserName", "machamp"), ("Path", "team")],
            "The specified value for path is invalid. \
             It must begin and end with / and contain only alphanumeric characters and/or / characters.",
        ),
        (
            "ListUsers",
            &[("PathPrefix", "team")],
            "The specified value for pathPrefix is invalid. \
             It must begin with the / character and contain only alphanumeric characters and/or / characters.",
        ),
        (
            "DeleteAccessKey",
            &[("AccessKeyId", "AKIA-IOSFODNN7EXAMPLE")],
            "The specified value for accessKeyId is invalid. It must contain only alphanumeric characters.",
        ),
        (
            "PutUserPolicy",
            &[
                ("UserName", "machamp"),
                ("PolicyName", "guard"),
                ("PolicyDocument", "{\"Sid\": \"日本\"}"),
            ],
            "The specified value for policyDocument is invalid. It must contain only printable ASCII characters.",
        ),
    ];
    for (action, parameters, message) in cases {
        assert_eq!(refused(&IAM, action, parameters), message);
    }
    // Everything else is said first, and alone.
    let long = "a b".repeat(30);
    assert_eq!(
        refused(&IAM, "CreateUser", &[("UserName", &long)]),
        format!(
            "1 validation error detected: Value '{long}' at 'userName' failed to satisfy constraint: \
             Member must have length less than or equal to 64"
        )
    );
    // Only the first is named.
    assert!(
        refused(&IAM, "CreateUser", &[("UserName", "a b"), ("Path", "x")])
            .starts_with("The specified value for path")
    );
}

/// STS has no second wording (observed: roleSessionName).
#[test]
fn sts_words_the_characters_of_names_like_anything_else() {
    let parameters = [
        ("RoleArn", "arn:aws:iam::123456789012:role/AdminRole"),
        ("RoleSessionName", "bedrock role"),
    ];
    assert_eq!(
        refused(&STS, "AssumeRole", &parameters),
        "1 validation error detected: Value 'bedrock role' at 'roleSessionName' failed to satisfy constraint: \
         Member must satisfy regular expression pattern: [\\w+=,.@-]*"
    );
}

/// AWS's first letter only: `SAMLMetadataDocument` is at 'sAMLMetadataDocument'.
#[test]
fn paths_lower_one_letter() {
    let message = refused(
        &IAM,
        "CreateSAMLProvider",
        &[("Name", "idp"), ("SAMLMetadataDocument", "x")],
    );
    assert!(message.contains("at 'sAMLMetadataDocument' failed"), "{message}");
}

/// Keys and values of a map are named together, like the elements of a list.
#[test]
fn a_key_of_a_map() {
    let property = IAM
        .shape(IAM.operation("PutAccountProperties").unwrap().input.unwrap())
        .members()[0];
    let (key, value) = (
        format!("{}.entry.1.key", property.wire),
        format!("{}.entry.1.value", property.wire),
    );
    let message = refused(&IAM, "PutAccountProperties", &[(&key, "1st"), (&value, "x")]);
    assert_eq!(
        message,
        format!(
            "1 validation error detected: Value '{{1st=x}}' at '{}' failed to satisfy constraint: \
             Map keys must satisfy constraint: [Member must have length less than or equal to 50, \
             Member must have length greater than or equal to 1, \
             Member must satisfy regular expression pattern: ^[A-Za-z][A-Za-z0-9/_-]*$, Member must not be null]",
            property.path
        )
    );
}

/// A union takes exactly one of its members.
#[test]
fn a_union_with_none_or_two() {
    let base = [
        ("PolicySourceArn", "arn:aws:iam::123456789012:user/machamp"),
        ("ActionNames.member.1", "iam:ListUsers"),
    ];
    let with = |more: &[(&'static str, &'static str)]| [&base[..], more].concat();
    let kind = ("PolicyExclusionList.member.1.PolicyType", "inline");
    let arn = (
        "PolicyExclusionList.member.1.PolicyArn",
        "arn:aws:iam::123456789012:policy/guard",
    );
    assert_eq!(check(&IAM, "SimulatePrincipalPolicy", &with(&[arn])).err(), None);
    for wrong in [with(&[kind, arn]), with(&[("PolicyExclusionList.member.1", "")])] {
        let message = refused(&IAM, "SimulatePrincipalPolicy", &wrong);
        assert!(
            message.contains("at 'policyExclusionList.1.member' failed"),
            "{message}"
        );
    }
}

/// A secret in a list is no less a secret; no list of AWS's has one today.
#[test]
fn secrets_in_a_list_are_not_repeated() {
    let shapes = serde_json::json!({
        "In": {"type": "structure", "members": {"Keys": {"shape": "Keys"}, "Named": {"shape": "Named"}}},
        "Keys": {"type": "list", "member": {"shape": "Key"}},
        "Named": {"type": "map", "key": {"shape": "Name"}, "value": {"shape": "Key"}},
        "Key": {"type": "string", "max": 3, "sensitive": true},
        "Name": {"type": "string"},
    });
    let service = model::service(
        "1",
        &shapes,
        &serde_json::json!({"name": "Put", "input": {"shape": "In"}}),
    );
    let put = [
        ("Keys.member.1", "wJalrXUtnFEMI"),
        ("Named.entry.1.key", "a"),
        ("Named.entry.1.value", "wJalrXUtnFEMI"),
    ];
    let message = refused(service, "Put", &put);
    assert!(
        message.starts_with("2 validation errors detected: Value at 'keys' failed"),
        "{message}"
    );
    assert!(!message.contains("wJalr"), "{message}");
}

/// Every required parameter of every operation, by leaving all of them out.
#[test]
fn every_required_parameter_is_missed() {
    let mut missed = 0;
    for service in [&IAM, &STS] {
        for operation in service.operations {
            let Some(input) = operation.input else { continue };
            let Kind::Structure { members, .. } = service.shape(input).kind else {
                panic!()
            };
            let required: Vec<_> = members.iter().filter(|member| member.required).collect();
            let answer = check(service, operation.name, &[]);
            if required.is_empty() {
                assert!(answer.is_ok(), "{}", operation.name);
                continue;
            }
            let items: Vec<String> = required
                .iter()
                .map(|member| {
                    let path = member.path;
                    format!("Value null at '{path}' failed to satisfy constraint: Member must not be null")
                })
                .collect();
            let plural = if required.len() == 1 { "" } else { "s" };
            let text = format!(
                "{} validation error{plural} detected: {}",
                required.len(),
                items.join("; ")
            );
            assert_eq!(answer.unwrap_err().message, text);
            missed += required.len();
        }
    }
    println!("{missed} required parameters");
    assert!(missed >= 228, "{missed}");
}

/// A request of many bad values gets a bounded answer.
#[test]
fn a_text_has_an_end() {
    let names: Vec<String> = (1..=20_000).map(|at| format!("Tags.member.{at}.Key")).collect();
    let mut parameters = vec![("UserName", "machamp")];
    parameters.extend(names.iter().map(|name| (name.as_str(), "a;b")));
    let message = refused(&IAM, "TagUser", &parameters);
    assert!(
        message.starts_with("40001 validation errors detected: "),
        "{}",
        &message[..60]
    );
    assert!(message.len() < 70_000, "{}", message.len());
}
