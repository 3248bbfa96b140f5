//! What a request costs: decode, validate, read, and encode.

#![expect(clippy::unwrap_used, reason = "a benchmark that cannot run may stop")]

use std::borrow::Cow;

use divan::{Bencher, black_box};
use steprole_api::iam::{GetUserRequest, GetUserResponse, ListUsersResponse, User};
use steprole_api::sts::GetCallerIdentityResponse;
use steprole_api::{IAM, Input, Output, STS, decode, encode_into, validate};

fn main() {
    divan::main();
}

fn user() -> User {
    User {
        path: "/".to_owned(),
        user_name: "machamp".to_owned(),
        user_id: "AIDACKCEVSQ6C2EXAMPLE".to_owned(),
        arn: "arn:aws:iam::123456789012:user/machamp".to_owned(),
        create_date: jiff::Timestamp::UNIX_EPOCH,
        password_last_used: None,
        permissions_boundary: None,
        tags: None,
    }
}

#[divan::bench]
fn get_caller_identity(bencher: Bencher<'_, '_>) {
    let mut out = String::new();
    bencher.bench_local(|| {
        let operation = STS.operation(black_box("GetCallerIdentity")).unwrap();
        let pairs = [("Action", "GetCallerIdentity"), ("Version", "2011-06-15")];
        let pairs = pairs
            .into_iter()
            .map(|(name, value)| (Cow::from(name), Cow::from(value)));
        let input = decode(&STS, operation, pairs).unwrap();
        validate(&STS, operation, &input).unwrap();
        let output = GetCallerIdentityResponse {
            user_id: Some("AIDACKCEVSQ6C2EXAMPLE".to_owned()),
            account: Some("123456789012".to_owned()),
            arn: Some("arn:aws:iam::123456789012:user/machamp".to_owned()),
        };
        out.clear();
        encode_into(
            &mut out,
            &STS,
            operation,
            output.into_value().as_ref(),
            "01234567-89ab-cdef-0123-456789abcdef",
        );
        black_box(out.len())
    });
}

#[divan::bench]
fn get_user(bencher: Bencher<'_, '_>) {
    let mut out = String::new();
    bencher.bench_local(|| {
        let operation = IAM.operation(black_box("GetUser")).unwrap();
        let pairs = [
            ("Action", "GetUser"),
            ("Version", "2010-05-08"),
            ("UserName", "machamp"),
        ];
        let pairs = pairs
            .into_iter()
            .map(|(name, value)| (Cow::from(name), Cow::from(value)));
        let input = decode(&IAM, operation, pairs).unwrap();
        validate(&IAM, operation, &input).unwrap();
        black_box(<GetUserRequest as Input>::from_value(input).unwrap());
        out.clear();
        let output = GetUserResponse { user: user() };
        encode_into(
            &mut out,
            &IAM,
            operation,
            output.into_value().as_ref(),
            "01234567-89ab-cdef-0123-456789abcdef",
        );
        black_box(out.len())
    });
}

#[divan::bench]
fn list_20_users(bencher: Bencher<'_, '_>) {
    let mut out = String::new();
    bencher.bench_local(|| {
        let operation = IAM.operation(black_box("ListUsers")).unwrap();
        let output = ListUsersResponse {
            users: vec![user(); 20],
            is_truncated: Some(false),
            marker: None,
        };
        out.clear();
        encode_into(
            &mut out,
            &IAM,
            operation,
            output.into_value().as_ref(),
            "01234567-89ab-cdef-0123-456789abcdef",
        );
        black_box(out.len())
    });
}

#[divan::bench]
fn put_user_policy_of_2_kilobytes(bencher: Bencher<'_, '_>) {
    let document = format!(
        "{{\"Version\":\"2012-10-17\",\"Statement\":[{}]}}",
        "x".repeat(2000)
    );
    let operation = IAM.operation("PutUserPolicy").unwrap();
    bencher.bench_local(|| {
        let pairs = [
            ("UserName", "machamp"),
            ("PolicyName", "guard"),
            ("PolicyDocument", document.as_str()),
        ];
        let pairs = pairs
            .into_iter()
            .map(|(name, value)| (Cow::from(name), Cow::from(value)));
        let input = decode(&IAM, operation, pairs).unwrap();
        validate(&IAM, operation, &input).unwrap();
        black_box(input)
    });
}
