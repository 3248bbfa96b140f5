//! The credential report: its table, and for how long it is the one that is answered.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod common;

use std::collections::BTreeMap;

use common::{Aws, refusal};
use steprole_api::{iam, sts};

fn generate(aws: &Aws) -> String {
    let answer = aws.call(iam::GenerateCredentialReportRequest {}).unwrap();
    answer.state.unwrap()
}

fn text(aws: &Aws) -> String {
    let answer = aws.call(iam::GetCredentialReportRequest {}).unwrap();
    assert_eq!(answer.report_format.as_deref(), Some("text/csv"));
    String::from_utf8(answer.content.unwrap()).unwrap()
}

/// The rows by user, each by column.
fn rows(aws: &Aws) -> BTreeMap<String, BTreeMap<String, String>> {
    let text = text(aws);
    let mut lines = text.lines().map(|line| line.split(',').map(str::to_owned));
    let columns: Vec<String> = lines.next().unwrap().collect();
    assert_eq!(columns.len(), 22);
    lines
        .map(|line| {
            let row: BTreeMap<_, _> = columns.iter().cloned().zip(line).collect();
            assert_eq!(row.len(), 22);
            (row["user"].clone(), row)
        })
        .collect()
}

#[test]
fn a_report_tells_every_credential_and_its_age() {
    let aws = Aws::new();
    aws.call(iam::UpdateAccountPasswordPolicyRequest {
        minimum_password_length: None,
        require_symbols: None,
        require_numbers: None,
        require_uppercase_characters: None,
        require_lowercase_characters: None,
        allow_users_to_change_password: None,
        max_password_age: Some(90),
        password_reuse_prevention: None,
        hard_expiry: None,
    })
    .unwrap();
    let key = aws.user("alice");
    aws.user("bob");
    aws.advance(60);
    aws.call(iam::CreateLoginProfileRequest {
        user_name: Some("alice".into()),
        password: Some("Correct-Horse-Battery-1".into()),
        password_reset_required: None,
        max_signin_session_duration: None,
    })
    .unwrap();
    aws.call(iam::UploadSigningCertificateRequest {
        user_name: Some("alice".into()),
        certificate_body: include_str!("fixtures/leaf.pem").into(),
    })
    .unwrap();
    aws.device("alice");
    aws.call_as(&key, sts::GetCallerIdentityRequest {}).unwrap();
    aws.call(iam::UpdateAccessKeyRequest {
        user_name: Some("bob".into()),
        access_key_id: aws
            .call(iam::ListAccessKeysRequest {
                user_name: Some("bob".into()),
                marker: None,
                max_items: None,
            })
            .unwrap()
            .access_key_metadata[0]
            .access_key_id
            .clone()
            .unwrap(),
        status: "Inactive".into(),
    })
    .unwrap();
    assert_eq!(generate(&aws), "STARTED");
    let rows = rows(&aws);
    let alice = &rows["alice"];
    for (column, value) in [
        ("arn", "arn:aws:iam::123456789012:user/alice"),
        ("user_creation_time", "2026-01-01T00:00:00+00:00"),
        ("password_enabled", "true"),
        ("password_last_used", "no_information"),
        ("password_last_changed", "2026-01-01T00:01:00+00:00"),
        ("password_next_rotation", "2026-04-01T00:01:00+00:00"),
        ("mfa_active", "true"),
        ("access_key_1_active", "true"),
        ("access_key_1_last_rotated", "2026-01-01T00:00:00+00:00"),
        ("access_key_1_last_used_date", "2026-01-01T00:01:00+00:00"),
        ("access_key_1_last_used_region", "us-east-1"),
        ("access_key_1_last_used_service", "sts"),
        ("access_key_2_active", "false"),
        ("access_key_2_last_rotated", "N/A"),
        ("cert_1_active", "true"),
        ("cert_1_last_rotated", "2026-01-01T00:01:00+00:00"),
        ("cert_2_active", "false"),
    ] {
        assert_eq!(alice[column], value, "{column}");
    }
    let bob = &rows["bob"];
    for (column, value) in [
        ("password_enabled", "false"),
        ("password_last_used", "N/A"),
        ("password_last_changed", "N/A"),
        ("password_next_rotation", "N/A"),
        ("mfa_active", "false"),
        ("access_key_1_active", "false"),
        ("access_key_1_last_rotated", "2026-01-01T00:00:00+00:00"),
        ("access_key_1_last_used_date", "N/A"),
    ] {
        assert_eq!(bob[column], value, "{column}");
    }
    let root = &rows["<root_account>"];
    for (column, value) in [
        ("arn", "arn:aws:iam::123456789012:root"),
        ("password_enabled", "not_supported"),
        ("password_next_rotation", "not_supported"),
        ("access_key_1_active", "true"),
    ] {
        assert_eq!(root[column], value, "{column}");
    }
    // Nobody but root and the users: the operator is in no listing.
    assert_eq!(rows.len(), 3);
    assert!(text(&aws).lines().nth(1).unwrap().starts_with("<root_account>,"));
}

#[test]
fn a_report_is_kept_for_four_hours() {
    let aws = Aws::new();
    let get = || aws.call(iam::GetCredentialReportRequest {});
    assert_eq!(refusal(get()).0, "ReportNotPresent");
    assert_eq!(generate(&aws), "STARTED");
    aws.user("alice");
    aws.advance(4 * 3_600);
    assert_eq!(generate(&aws), "COMPLETE");
    assert!(!rows(&aws).contains_key("alice"));
    aws.advance(1);
    assert_eq!(refusal(get()).0, "ReportExpired");
    assert_eq!(generate(&aws), "STARTED");
    assert!(rows(&aws).contains_key("alice"));
}

#[test]
fn a_name_with_a_comma_stays_one_field() {
    let aws = Aws::new();
    aws.user("a,b");
    generate(&aws);
    let text = text(&aws);
    let last = text.lines().last().unwrap();
    assert!(
        last.starts_with(r#""a,b","arn:aws:iam::123456789012:user/a,b",2026-01-01"#),
        "{last}"
    );
}

#[test]
fn a_report_needs_its_own_permissions() {
    let aws = Aws::new();
    let key = aws.user("alice");
    for (code, message) in [
        refusal(aws.call_as(&key, iam::GenerateCredentialReportRequest {})),
        refusal(aws.call_as(&key, iam::GetCredentialReportRequest {})),
    ] {
        assert_eq!(code, "AccessDenied");
        assert!(message.contains("CredentialReport on resource: *"), "{message}");
    }
}

#[test]
fn the_version_of_global_tokens_is_in_the_summary() {
    let aws = Aws::new();
    let version = || {
        let summary = aws.call(iam::GetAccountSummaryRequest {}).unwrap();
        summary.summary_map.unwrap()["GlobalEndpointTokenVersion"]
    };
    assert_eq!(version(), 1);
    for (name, number) in [("v2Token", 2), ("v1Token", 1)] {
        aws.call(iam::SetSecurityTokenServicePreferencesRequest {
            global_endpoint_token_version: name.into(),
        })
        .unwrap();
        assert_eq!(version(), number);
    }
}
