//! The typed edge.

use std::borrow::Cow;

use steprole_api::iam::{
    CreateLoginProfileRequest, CreateUserRequest, EnableMFADeviceRequest, GetAccountSummaryRequest,
    GetAccountSummaryResponse, Tag, VirtualMFADevice,
};
use steprole_api::sts::{Credentials, GetSessionTokenRequest};
use steprole_api::{Fields, IAM, Input, Output, STS, Structure, Value, decode, validate};

fn input<T: Input>(body: &str) -> T {
    let operation = T::SERVICE.operation(T::OPERATION).unwrap();
    let value = decode(T::SERVICE, operation, form_urlencoded::parse(body.as_bytes())).unwrap();
    validate(T::SERVICE, operation, &value).unwrap();
    T::from_value(value).unwrap()
}

#[test]
fn a_form_becomes_a_struct() {
    let request: CreateUserRequest =
        input("Action=CreateUser&UserName=machamp&Tags.member.1.Key=team&Tags.member.1.Value=water");
    let expected = CreateUserRequest {
        path: None,
        user_name: "machamp".to_owned(),
        permissions_boundary: None,
        tags: Some(vec![Tag {
            key: "team".to_owned(),
            value: "water".to_owned(),
        }]),
    };
    assert_eq!(request, expected);
    // and back
    assert_eq!(
        Value::from_structure(expected.clone()).into_structure(),
        Ok(expected)
    );
}

#[test]
fn an_operation_without_input_has_an_empty_one() {
    assert_eq!(
        input::<GetAccountSummaryRequest>("Action=GetAccountSummary"),
        GetAccountSummaryRequest {}
    );
}

#[test]
fn maps_are_sorted_maps() {
    let summary = [("Users".to_owned(), 1), ("Roles".to_owned(), 2)]
        .into_iter()
        .collect();
    let value = GetAccountSummaryResponse {
        summary_map: Some(summary),
    }
    .into_value()
    .unwrap();
    let Some(Value::Map(entries)) = value.get("SummaryMap") else {
        panic!()
    };
    assert_eq!(entries[0], ("Roles".to_owned(), Value::Integer(2)));
}

/// A handler's mistakes are errors, never panics.
#[test]
fn values_of_other_shapes_are_refused() {
    let error = <CreateUserRequest as Input>::from_value(Value::Boolean(true)).unwrap_err();
    assert_eq!(error.code, "InternalFailure");
    let tag = Tag {
        key: "team".to_owned(),
        value: "water".to_owned(),
    };
    assert_eq!(
        CreateUserRequest::from_fields(tag.into_fields())
            .unwrap_err()
            .code,
        "InternalFailure"
    );
    // What was not validated is still complete.
    let error = CreateUserRequest::from_fields(Fields::new(CreateUserRequest::shape())).unwrap_err();
    assert_eq!(
        error.message,
        "1 validation error detected: Value null at 'userName' failed to satisfy constraint: Member must not be null"
    );
}

/// Every shape behind every operation's input can be made into its struct, and the other way round.
#[test]
fn every_operation_has_its_types() {
    let mut names = Vec::new();
    for service in [&IAM, &STS] {
        assert!(service.operations.is_sorted_by_key(|operation| operation.name));
        for operation in service.operations {
            assert_eq!(service.operation(operation.name).unwrap().name, operation.name);
            if let Some(input) = operation.input {
                assert_eq!(service.shape(input).name, format!("{}Request", operation.name));
            }
            names.push(operation.name);
        }
    }
    assert_eq!(names.len(), 181 + 12);
    assert!(
        IAM.operation("createUser").is_none()
            && IAM.operation("").is_none()
            && STS.operation("GetUser").is_none()
    );
    let unsigned: Vec<&str> = STS
        .operations
        .iter()
        .filter(|operation| !operation.signed)
        .map(|operation| operation.name)
        .collect();
    assert_eq!(unsigned, ["AssumeRoleWithSAML", "AssumeRoleWithWebIdentity"]);
    assert!(IAM.operations.iter().all(|operation| operation.signed));
}

/// Secrets do not show in Debug, neither typed nor as values.
#[test]
fn secrets_are_not_shown() {
    let secret = "wJalrXUtnFEMI-K7MDENG-bPxRfiCYEXAMPLEKEY";
    let credentials = Credentials {
        access_key_id: "ASIAIOSFODNN7EXAMPLE".to_owned(),
        secret_access_key: secret.to_owned(),
        session_token: secret.to_owned(),
        expiration: "2026-01-01T00:00:00Z".parse().unwrap(),
    };
    let device = VirtualMFADevice {
        serial_number: "arn:aws:iam::123456789012:mfa/machamp".to_owned(),
        base32_string_seed: Some(secret.as_bytes().to_vec()),
        qr_code_png: Some(secret.as_bytes().to_vec()),
        user: None,
        enable_date: None,
        tags: None,
    };
    let password = input::<CreateLoginProfileRequest>(&format!("UserName=machamp&Password={secret}"));
    let codes = input::<EnableMFADeviceRequest>(
        "UserName=machamp&SerialNumber=arn:aws:iam::123456789012:mfa/machamp\
         &AuthenticationCode1=314159&AuthenticationCode2=271828",
    );
    let code = input::<GetSessionTokenRequest>(
        "SerialNumber=arn:aws:iam::123456789012:mfa/machamp&TokenCode=314159",
    );
    let shown = [
        format!("{credentials:?} {device:?} {password:?} {codes:?} {code:?}"),
        format!(
            "{:?} {:?}",
            Value::from_structure(credentials),
            Value::from_structure(device)
        ),
        format!(
            "{:?} {:?}",
            Value::from_structure(password),
            Value::from_structure(codes)
        ),
        format!("{:?}", Value::from_structure(code)),
    ];
    for shown in shown {
        let bytes = format!("{:?}", secret.as_bytes());
        for hidden in [secret, &bytes[1..20], "314159", "271828"] {
            assert!(!shown.contains(hidden), "{shown}");
        }
        assert!(shown.contains("****"), "{shown}");
    }
}

/// The member names of the model are kept for people who read a log.
#[test]
fn values_show_their_names() {
    let pairs = [("UserName", "machamp")].map(|(name, value)| (Cow::from(name), Cow::from(value)));
    let value = decode(&IAM, IAM.operation("GetUser").unwrap(), pairs.into_iter()).unwrap();
    assert_eq!(format!("{value:?}"), "GetUserRequest { UserName: \"machamp\" }");
}
