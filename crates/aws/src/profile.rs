//! Profiles of AWS's own configuration files, resolved by AWS's own code.

use std::path::{Path, PathBuf};

use aws_config::profile::ProfileFileCredentialsProvider;
use aws_config::provider_config::ProviderConfig;
use aws_config::{BehaviorVersion, Region};
use aws_credential_types::provider::ProvideCredentials;
use aws_runtime::env_config::file::{EnvConfigFileKind, EnvConfigFiles};
use aws_smithy_runtime_api::client::http::SharedHttpClient;
use jiff::Timestamp;

use crate::error::causes;
use crate::http::Pinned;
use crate::{Credentials, Endpoint, Error, Secret};

/// A pair of AWS configuration files, at any place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProfileFiles {
    /// What is usually `~/.aws/config`.
    pub config: PathBuf,
    /// What is usually `~/.aws/credentials`.
    pub credentials: PathBuf,
}

/// One profile of such a pair.
#[derive(Clone, Copy, Debug)]
pub struct Profile<'a> {
    files: &'a ProfileFiles,
    name: &'a str,
}

impl ProfileFiles {
    /// The two files AWS's tools would look for in this directory.
    pub fn in_directory(directory: &Path) -> Self {
        Self {
            config: directory.join("config"),
            credentials: directory.join("credentials"),
        }
    }

    /// Names one profile; whether it exists is seen when it is resolved.
    pub fn profile<'a>(&'a self, name: &'a str) -> Profile<'a> {
        Profile { files: self, name }
    }
}

impl<'a> Profile<'a> {
    /// Its name.
    pub fn name(&self) -> &'a str {
        self.name
    }

    /// Walks the profile's chain as every AWS tool does: static keys, then an `AssumeRole` for each `role_arn`.
    ///
    /// All calls go to this endpoint, whatever files and environment say. `mfa_serial` is unknown to the SDK: a
    /// profile that needs a code must have its session in `source_profile` already [observed:
    /// awslabs/aws-sdk-rust#527].
    pub async fn credentials(&self, endpoint: &Endpoint) -> Result<Credentials, Error> {
        let files = EnvConfigFiles::builder()
            .with_file(EnvConfigFileKind::Config, &self.files.config)
            .with_file(EnvConfigFileKind::Credentials, &self.files.credentials)
            .build();
        let config = ProviderConfig::without_region()
            .with_behavior_version(Some(BehaviorVersion::latest()))
            .with_region(Some(Region::from_static("us-east-1")))
            .with_use_fips(Some(false))
            .with_use_dual_stack(Some(false))
            .with_http_client(SharedHttpClient::new(Pinned::to(endpoint)));
        let resolved = ProfileFileCredentialsProvider::builder()
            .configure(&config)
            .profile_files(files)
            .profile_name(self.name)
            .build()
            .provide_credentials()
            .await
            .map_err(|error| Error::Profile {
                profile: self.name.to_owned(),
                reason: causes(&error),
            })?;
        Ok(Credentials {
            access_key_id: resolved.access_key_id().to_owned(),
            secret_access_key: Secret::new(resolved.secret_access_key()),
            session_token: resolved.session_token().map(Secret::new),
            expiration: resolved.expiry().and_then(|at| Timestamp::try_from(at).ok()),
        })
    }
}
