//! The example of `docs/test-double.md`: the server in one's own process, driven by AWS's SDK for Rust.

use aws_sdk_iam::config::{BehaviorVersion, Credentials, Region};
use aws_sdk_iam::error::ProvideErrorMetadata as _;
use steprole_server::{Config, start};

fn client(url: &str, id: &str, secret: &str) -> aws_sdk_iam::Client {
    let http = aws_smithy_http_client::Builder::new().build_http();
    let config = aws_sdk_iam::Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .http_client(http)
        .endpoint_url(url)
        .region(Region::from_static("us-east-1"))
        .credentials_provider(Credentials::new(id, secret, None, None, "test"))
        .build();
    aws_sdk_iam::Client::from_conf(config)
}

#[tokio::test]
async fn a_new_user_may_do_nothing() {
    // an empty account on a free port of loopback, gone when `server` is dropped
    let server = start(Config::default()).unwrap();
    let operator = server.operator();
    let admin = client(&server.url(), &operator.id, operator.secret.expose());

    admin.create_user().user_name("alice").send().await.unwrap();
    let key = admin.create_access_key().user_name("alice").send().await.unwrap();
    let key = key.access_key().unwrap();

    let alice = client(&server.url(), key.access_key_id(), key.secret_access_key());
    let refused = alice.list_users().send().await.unwrap_err();
    assert_eq!(refused.code(), Some("AccessDenied"));
    assert_eq!(admin.list_users().send().await.unwrap().users().len(), 1);
}
