//! The floor: a bare axum server that answers every POST with a body of GetCallerIdentity's size.

use std::io::Write as _;

use axum::Router;
use axum::body::Bytes;
use axum::http::header::CONTENT_TYPE;
use axum::routing::post;

const BODY: &str = r#"<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult><UserId>AIDAOPERATOROPERATORA</UserId><Account>123456789012</Account><Arn>arn:aws:iam::123456789012:user/steprole-operator</Arn></GetCallerIdentityResult><ResponseMetadata><RequestId>00000000-0000-4000-8000-000000000000</RequestId></ResponseMetadata></GetCallerIdentityResponse>"#;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let app = Router::new().route(
        "/",
        post(|_body: Bytes| async { ([(CONTENT_TYPE, "text/xml")], BODY) }),
    );
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    writeln!(std::io::stdout(), "{}", listener.local_addr()?)?;
    std::io::stdout().flush()?;
    axum::serve(listener, app).await?;
    Ok(())
}
