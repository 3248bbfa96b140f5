//! Credentials of the machine or container one runs in, by AWS's own code.

use aws_config::ecs::EcsCredentialsProvider;
use aws_config::imds;
use aws_config::imds::credentials::ImdsCredentialsProvider;
use aws_config::provider_config::ProviderConfig;
use aws_credential_types::provider::ProvideCredentials;
use aws_smithy_http_client::tls::{self, rustls_provider::CryptoMode};
use jiff::Timestamp;

use crate::error::causes;
use crate::{Credentials, Error, Secret};

/// How often the metadata service is asked: who is not on EC2 shall not wait for long.
const TRIES: u32 = 2;

/// The role of an EC2 instance, by IMDSv2. Its endpoint and whether it is asked at all stand in `AWS_EC2_METADATA_…`
/// [SDKs and Tools reference, "feature-imds-credentials"].
pub async fn instance_credentials() -> Result<Credentials, Error> {
    let http = aws_smithy_http_client::Builder::new().build_http();
    let config = ProviderConfig::default().with_http_client(http);
    let client = imds::Client::builder()
        .configure(&config)
        .max_attempts(TRIES)
        .build();
    let provider = ImdsCredentialsProvider::builder()
        .configure(&config)
        .imds_client(client)
        .build();
    given(&provider, "Ec2InstanceMetadata").await
}

/// The role of an ECS task or an EKS pod, from `AWS_CONTAINER_CREDENTIALS_…`
/// [SDKs and Tools reference, "feature-container-credentials"].
pub async fn container_credentials(over_tls: bool) -> Result<Credentials, Error> {
    let builder = aws_smithy_http_client::Builder::new();
    let http = if over_tls {
        builder
            .tls_provider(tls::Provider::Rustls(CryptoMode::Ring))
            .build_https()
    } else {
        builder.build_http()
    };
    let config = ProviderConfig::default().with_http_client(http);
    let provider = EcsCredentialsProvider::builder().configure(&config).build();
    given(&provider, "EcsContainer").await
}

async fn given(provider: &impl ProvideCredentials, source: &str) -> Result<Credentials, Error> {
    let given = provider
        .provide_credentials()
        .await
        .map_err(|error| Error::Profile {
            profile: source.to_owned(),
            reason: causes(&error),
        })?;
    Ok(Credentials {
        access_key_id: given.access_key_id().to_owned(),
        secret_access_key: Secret::new(given.secret_access_key()),
        session_token: given.session_token().map(Secret::new),
        expiration: given.expiry().and_then(|at| Timestamp::try_from(at).ok()),
    })
}
