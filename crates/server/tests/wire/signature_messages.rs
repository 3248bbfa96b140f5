//! AWS's words for everything that can be wrong with a signature, in the order in which AWS looks.

use steprole_server::sigv4::{Refusal, Verifier};

use crate::signed::{Message, Plan, SECRET, Secret};

const MISMATCH: &str = "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.";

fn sdk() -> Message {
    Plan::sdk("sts", "Action=GetCallerIdentity&Version=2011-06-15").sign()
}

fn presigned() -> Message {
    Plan::presigned().sign()
}

fn refused(message: &Message, code: &str, status: u16, text: &str) {
    assert_eq!(message.refusal(), (code, status, text.to_owned()));
}

#[test]
fn both_kinds_of_signature_are_verified() {
    assert_eq!(sdk().verify(), Ok(()));
    assert_eq!(presigned().verify(), Ok(()));
}

#[test]
fn one_no_authentication() {
    let text = "Request is missing Authentication Token";
    refused(
        &sdk().header("authorization", None),
        "MissingAuthenticationToken",
        403,
        text,
    );
}

#[test]
fn two_missing_parameters_are_told_together() {
    refused(
        &sdk()
            .header("authorization", Some("AWS4-HMAC-SHA256"))
            .header("x-amz-date", None),
        "IncompleteSignature",
        400,
        "Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' parameter. Authorization header requires 'SignedHeaders' parameter. Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. Authorization=AWS4-HMAC-SHA256",
    );
    refused(
        &sdk().header(
            "authorization",
            Some("AWS4-HMAC-SHA256 Credential=A/1/2/3/4, Signature=5f"),
        ),
        "IncompleteSignature",
        400,
        "Authorization header requires 'SignedHeaders' parameter. Authorization=AWS4-HMAC-SHA256 Credential=A/1/2/3/4, Signature=5f",
    );
    let mut bare = presigned();
    bare.query = "X-Amz-Algorithm=".to_owned();
    refused(
        &bare,
        "IncompleteSignature",
        400,
        "AWS query-string parameters must include 'X-Amz-Algorithm'. AWS query-string parameters must include 'X-Amz-Credential'. AWS query-string parameters must include 'X-Amz-Signature'. AWS query-string parameters must include 'X-Amz-SignedHeaders'. AWS query-string parameters must include 'X-Amz-Date'. Re-examine the query-string parameters.",
    );
}

#[test]
fn two_other_authentications_are_incomplete() {
    refused(
        &sdk().header("authorization", Some("Bearer abc")),
        "IncompleteSignature",
        400,
        "'abc' not a valid key=value pair (missing equal-sign) in Authorization header: 'Bearer abc'.",
    );
    refused(
        &sdk().header_with("authorization", "AWS4-HMAC-SHA256", "AWS4-ECDSA-P256-SHA256"),
        "IncompleteSignature",
        400,
        "Unsupported AWS 'algorithm': 'AWS4-ECDSA-P256-SHA256'.",
    );
    refused(
        &presigned().query_with("AWS4-HMAC-SHA256", "AWS4-ECDSA-P256-SHA256"),
        "IncompleteSignature",
        400,
        "Unsupported AWS 'algorithm': 'AWS4-ECDSA-P256-SHA256'.",
    );
    let mut both = presigned();
    both.headers = sdk().headers;
    refused(
        &both,
        "SignatureDoesNotMatch",
        403,
        "Found both 'X-Amz-Algorithm' as a query-string param and 'Authorization' as HTTP header.",
    );
}

#[test]
fn three_headers_that_must_be_signed() {
    refused(
        &sdk().header_with("authorization", ";host", ""),
        "SignatureDoesNotMatch",
        403,
        "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.",
    );
    refused(
        &sdk().header_with("authorization", "SignedHeaders=content-type;", "SignedHeaders="),
        "SignatureDoesNotMatch",
        403,
        "'content-type' must be a 'SignedHeader' in the AWS Authorization.",
    );
    for name in ["x-amz-security-token", "x-amz-anything"] {
        refused(
            &sdk().header(name, Some("a")),
            "SignatureDoesNotMatch",
            403,
            &format!("'{name}' must be a 'SignedHeader' in the AWS Authorization."),
        );
    }
}

/// SDKs send headers that they do not sign, and proxies add some.
#[test]
fn three_other_headers_need_no_signature() {
    let message = sdk()
        .header("amz-sdk-invocation-id", Some("a"))
        .header("amz-sdk-request", Some("attempt=1"))
        .header("user-agent", Some("aws-cli/2"))
        .header("x-amzn-trace-id", Some("Root=1"));
    assert_eq!(message.verify(), Ok(()));
}

#[test]
fn four_the_date_has_one_format() {
    refused(
        &sdk().header("x-amz-date", Some("2026-01-01T00:00:00Z")),
        "IncompleteSignature",
        400,
        "Date must be in ISO-8601 'basic format'. Got '2026-01-01T00:00:00Z'. See http://en.wikipedia.org/wiki/ISO_8601",
    );
}

/// The `Date` header stands in for `X-Amz-Date`, in the same format: the way to the signature is free, which then differs.
#[test]
fn four_a_date_header_stands_in() {
    let message = sdk()
        .header("x-amz-date", None)
        .header("date", Some("20260101T000000Z"));
    refused(&message, "SignatureDoesNotMatch", 403, MISMATCH);
    let message = message.header("date", Some("Thu, 01 Jan 2026 00:00:00 GMT"));
    assert_eq!(message.refusal().0, "IncompleteSignature");
}

#[test]
fn five_fifteen_minutes_either_way() {
    assert_eq!(sdk().verify_after(900), Ok(()));
    assert_eq!(sdk().verify_after(-900), Ok(()));
    let expired = sdk().verify_after(901).unwrap_err();
    assert_eq!((expired.code(), expired.status()), ("SignatureDoesNotMatch", 403));
    assert_eq!(
        expired.to_string(),
        "Signature expired: 20260101T000000Z is now earlier than 20260101T000001Z (20260101T001501Z - 15 min.)"
    );
    let early = sdk().verify_after(-901).unwrap_err();
    assert_eq!((early.code(), early.status()), ("SignatureDoesNotMatch", 403));
    assert_eq!(
        early.to_string(),
        "Signature not yet current: 20260101T000000Z is still later than 20251231T235959Z (20251231T234459Z + 15 min.)"
    );
}

#[test]
fn five_a_presigned_request_may_live_shorter_but_not_longer() {
    let hour = presigned().query_with("X-Amz-Expires=900", "X-Amz-Expires=3600");
    assert_eq!(
        hour.verify_after(901).unwrap_err().to_string(),
        "Signature expired: 20260101T000000Z is now earlier than 20260101T000001Z (20260101T001501Z - 15 min.)"
    );
    let short = presigned().query_with("X-Amz-Expires=900", "X-Amz-Expires=90");
    assert_eq!(
        short.verify_after(91).unwrap_err().to_string(),
        "Signature expired: 20260101T000000Z is now earlier than 20260101T000001Z (20260101T000131Z - 90 sec.)"
    );
    for expires in ["0", "-1", "604801", "soon", ""] {
        let text = format!("X-Amz-Expires must be a number of seconds between 1 and 604800. Got '{expires}'");
        let message = presigned().query_with("X-Amz-Expires=900", &format!("X-Amz-Expires={expires}"));
        refused(&message, "IncompleteSignature", 400, &text);
    }
}

#[test]
fn six_the_scope() {
    refused(
        &sdk().header_with("authorization", "/us-east-1/sts/", "/us-east-1/"),
        "IncompleteSignature",
        400,
        "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got 'AKIARZPUZDIKAAAAAAAA/20260101/us-east-1/aws4_request'",
    );
    refused(
        &sdk().header_with("authorization", "/us-east-1/", "/x/"),
        "SignatureDoesNotMatch",
        403,
        "Credential should be scoped to a valid region, not 'x'. ",
    );
    refused(
        &sdk().header_with("authorization", "/sts/", "/s3/"),
        "SignatureDoesNotMatch",
        403,
        "Credential should be scoped to correct service: 'sts'. ",
    );
    refused(
        &sdk().header_with("authorization", "/aws4_request", "/y"),
        "SignatureDoesNotMatch",
        403,
        "Credential should be scoped with a valid terminator: 'aws4_request', not 'y'. ",
    );
    refused(
        &sdk().header_with("authorization", "/20260101/", "/20251231/"),
        "SignatureDoesNotMatch",
        403,
        "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '20251231' != '20260101', from '20260101T000000Z'.",
    );
}

/// The look-up precedes the signature: a wrong secret is only told to whom the key belongs.
#[test]
fn seven_and_eight_the_key_and_its_session_come_before_the_signature() {
    let verifier = Verifier::default();
    let broken = sdk().header_with("authorization", "Signature=", "Signature=0");
    let unknown = broken
        .verify_with(&verifier, 0, |_, _| Err(Refusal::InvalidClientTokenId))
        .unwrap_err();
    assert_eq!((unknown.code(), unknown.status()), ("InvalidClientTokenId", 403));
    assert_eq!(
        unknown.to_string(),
        "The security token included in the request is invalid."
    );
    let expired = broken
        .verify_with(&verifier, 0, |_, _| Err(Refusal::ExpiredToken))
        .unwrap_err();
    assert_eq!((expired.code(), expired.status()), ("ExpiredToken", 403));
    assert_eq!(
        expired.to_string(),
        "The security token included in the request is expired"
    );
}

#[test]
fn seven_the_token_is_found_in_header_and_query() {
    for plan in [Plan::sdk("iam", ""), Plan::presigned()] {
        let message = Plan {
            token: Some("a/token+==".to_owned()),
            ..plan
        }
        .sign();
        let verified = message.verify_with(&Verifier::default(), 0, |_, token| {
            assert_eq!(token, Some("a/token+=="));
            Ok(Secret::of(SECRET))
        });
        assert_eq!(verified, Ok(()));
    }
}

#[test]
fn nine_the_signature() {
    refused(
        &sdk().header_with("authorization", "Signature=", "Signature=0"),
        "SignatureDoesNotMatch",
        403,
        MISMATCH,
    );
    let wrong_secret = sdk()
        .verify_with(&Verifier::default(), 0, |_, _| Ok(Secret::of("another secret")))
        .unwrap_err();
    assert_eq!(wrong_secret.to_string(), MISMATCH);
}

#[test]
fn nine_a_declared_body_hash_is_checked() {
    let signed = Plan {
        body_hash_header: true,
        ..Plan::sdk("iam", "Action=ListUsers")
    }
    .sign();
    assert_eq!(signed.verify(), Ok(()));
    for wrong in [
        "UNSIGNED-PAYLOAD",
        "STREAMING-AWS4-HMAC-SHA256-PAYLOAD",
        "e3b0",
        "",
    ] {
        refused(
            &signed.clone().header("x-amz-content-sha256", Some(wrong)),
            "SignatureDoesNotMatch",
            403,
            MISMATCH,
        );
    }
}

/// A kept signing key is for one secret: the same id may come back with another one.
#[test]
fn nine_a_kept_key_does_not_outlive_its_secret() {
    let verifier = Verifier::default();
    assert_eq!(
        sdk().verify_with(&verifier, 0, |_, _| Ok(Secret::of(SECRET))),
        Ok(())
    );
    let after = sdk().verify_with(&verifier, 0, |_, _| Ok(Secret::of("another secret")));
    assert_eq!(after, Err(Refusal::SignatureDoesNotMatch));
    assert_eq!(
        sdk().verify_with(&verifier, 0, |_, _| Ok(Secret::of(SECRET))),
        Ok(())
    );
    assert!(!format!("{verifier:?}").contains("wJal"));
}
