//! What the client does on the wire, seen from a peer that plays IAM and STS with canned answers.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a test may panic, and writes its own fixtures"
)]

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener};
use std::sync::mpsc::{Receiver, channel};
use std::thread;

use steprole_aws::sts::Mfa;
use steprole_aws::{Caller, Credentials, Endpoint, Error, ProfileFiles, Secret};

const DENIED: &str = r#"<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>MultiFactorAuthentication failed with invalid MFA one time pass code. </Message></Error><RequestId>11111111-2222-3333-4444-555555555555</RequestId></ErrorResponse>"#;

const ASSUMED: &str = r#"<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult><Credentials><AccessKeyId>ASIARZPUZDIKAAAAAAAA</AccessKeyId><SecretAccessKey>roleEXAMPLE</SecretAccessKey><SessionToken>roleTokenEXAMPLE</SessionToken><Expiration>2026-01-01T01:00:00Z</Expiration></Credentials><AssumedRoleUser><AssumedRoleId>AROAEXAMPLE:machamp</AssumedRoleId><Arn>arn:aws:sts::123456789012:assumed-role/AdminRole/machamp</Arn></AssumedRoleUser></AssumeRoleResult><ResponseMetadata><RequestId>11111111-2222-3333-4444-555555555555</RequestId></ResponseMetadata></AssumeRoleResponse>"#;

/// Answers every request with the same status and body, and hands each request over as text.
fn peer(status: u16, body: &'static str) -> (SocketAddr, Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let (seen, requests) = channel();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut request = Vec::new();
            let mut piece = [0; 4096];
            while !complete(&request) {
                let read = stream.read(&mut piece).unwrap();
                request.extend_from_slice(&piece[..read]);
            }
            let _ = seen.send(String::from_utf8(request).unwrap());
            let _ = write!(
                stream,
                "HTTP/1.1 {status} X\r\nx-amzn-requestid: 11111111-2222-3333-4444-555555555555\r\n\
                 content-type: text/xml\r\nconnection: close\r\ncontent-length: {}\r\n\r\n{body}",
                body.len(),
            );
        }
    });
    (address, requests)
}

/// Whether head and announced body have arrived.
fn complete(request: &[u8]) -> bool {
    let text = String::from_utf8_lossy(request);
    let Some((head, body)) = text.split_once("\r\n\r\n") else {
        return false;
    };
    let length = head
        .lines()
        .filter_map(|line| line.split_once(':'))
        .find(|(name, _)| name.eq_ignore_ascii_case("content-length"))
        .map_or(0, |(_, value)| value.trim().parse().unwrap());
    body.len() >= length
}

fn machamp(address: SocketAddr) -> Caller {
    let endpoint = Endpoint::new(format!("http://{address}")).unwrap();
    Caller::new(
        &endpoint,
        Credentials::long_term("AKIARZPUZDIKAAAAAAAA", Secret::new("secretEXAMPLE")),
    )
}

const PHONE: Mfa<'_> = Mfa {
    serial: "arn:aws:iam::123456789012:mfa/machamp",
    code: "123456",
};

#[tokio::test]
async fn a_refusal_is_code_message_request_id_and_status() {
    let (address, _requests) = peer(403, DENIED);
    let error = machamp(address).session_token(Some(PHONE)).await.unwrap_err();
    let refusal = error.refusal().unwrap();
    assert_eq!(refusal.code, "AccessDenied");
    assert_eq!(
        refusal.message,
        "MultiFactorAuthentication failed with invalid MFA one time pass code. "
    );
    assert_eq!(
        refusal.request_id.as_deref(),
        Some("11111111-2222-3333-4444-555555555555")
    );
    assert_eq!(refusal.status, 403);
}

/// A server error is what the SDK retries; with a code in the request the second try could only burn it.
#[tokio::test]
async fn a_call_with_a_code_is_sent_once() {
    let (address, requests) = peer(500, "");
    assert!(machamp(address).session_token(Some(PHONE)).await.is_err());
    assert!(
        machamp(address)
            .assume_role("arn:aws:iam::123456789012:role/AdminRole", "m", None, Some(PHONE))
            .await
            .is_err()
    );
    assert!(
        machamp(address)
            .enable_mfa_device("machamp", PHONE.serial, ["123456", "654321"])
            .await
            .is_err()
    );
    assert!(machamp(address).create_access_key(None).await.is_err());
    assert_eq!(requests.try_iter().count(), 4);
}

#[tokio::test]
async fn nobody_listening_is_no_answer() {
    let address = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let error = machamp(address).session_token(None).await.unwrap_err();
    assert!(matches!(error, Error::Unreachable { .. }), "{error}");
}

#[tokio::test]
async fn a_stranger_on_the_port_is_an_unreadable_answer() {
    let (address, _requests) = peer(404, "<html>not here</html>");
    let error = machamp(address).session_token(None).await.unwrap_err();
    assert!(matches!(error, Error::Unreadable { .. }), "{error}");
}

/// The article's second profile, with an endpoint that must not be reached: AWS's loader follows
/// `source_profile`, signs for the host it was told, and the bytes come to us all the same.
#[tokio::test]
async fn a_role_profile_is_resolved_at_our_endpoint_only() {
    let (address, requests) = peer(200, ASSUMED);
    let directory = tempfile::tempdir().unwrap();
    let files = ProfileFiles::in_directory(directory.path());
    std::fs::write(
        &files.credentials,
        "[sample-mfa]\naws_access_key_id = ASIARZPUZDIKP7777777\naws_secret_access_key = sessionEXAMPLE\n\
         aws_session_token = tokenEXAMPLE\n",
    )
    .unwrap();
    std::fs::write(
        &files.config,
        "[profile admin-role]\nrole_arn = arn:aws:iam::123456789012:role/AdminRole\n\
         source_profile = sample-mfa\nendpoint_url = http://elsewhere.example\n",
    )
    .unwrap();
    let endpoint = Endpoint::new(format!("http://{address}")).unwrap();

    let session = files.profile("admin-role").credentials(&endpoint).await.unwrap();

    assert_eq!(session.access_key_id, "ASIARZPUZDIKAAAAAAAA");
    assert_eq!(session.session_token.unwrap().reveal(), "roleTokenEXAMPLE");
    let request = requests.try_recv().unwrap();
    assert!(request.contains("Action=AssumeRole"), "{request}");
    assert!(request.contains("host: elsewhere.example"), "{request}");
    assert!(
        request.contains("x-amz-security-token: tokenEXAMPLE"),
        "{request}"
    );
    assert_eq!(requests.try_iter().count(), 0);
}

#[tokio::test]
async fn a_profile_that_is_not_there_is_named() {
    let directory = tempfile::tempdir().unwrap();
    let endpoint = Endpoint::new("http://127.0.0.1:9").unwrap();
    let files = ProfileFiles::in_directory(directory.path());
    let error = files.profile("nobody").credentials(&endpoint).await.unwrap_err();
    assert!(
        error
            .to_string()
            .starts_with("profile `nobody` gives no credentials:"),
        "{error}"
    );
}
