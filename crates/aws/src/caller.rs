//! Somebody who signs requests.

use std::fmt;
use std::sync::OnceLock;
use std::time::Duration;

use aws_sdk_iam::config::{BehaviorVersion, Region};
use aws_smithy_runtime_api::client::http::SharedHttpClient;

use crate::clock::Clock;
use crate::credentials::to_sdk;
use crate::{Credentials, Endpoint, http};

/// IAM is a global service signed for this region; STS's endpoints take it too.
const REGION: &str = "us-east-1";

/// One set of credentials at one endpoint: the thing that calls IAM and STS.
///
/// Clients are built on first use. Nothing is read from the environment or from AWS's files.
pub struct Caller {
    credentials: Credentials,
    endpoint: Endpoint,
    region: String,
    clock: Clock,
    http: SharedHttpClient,
    iam: OnceLock<aws_sdk_iam::Client>,
    sts: OnceLock<aws_sdk_sts::Client>,
}

impl Caller {
    /// A caller with a connection pool of its own.
    pub fn new(endpoint: &Endpoint, credentials: Credentials) -> Self {
        Self::in_region(endpoint, REGION, credentials)
    }

    /// A caller whose requests are signed for this region.
    pub fn in_region(endpoint: &Endpoint, region: &str, credentials: Credentials) -> Self {
        Self::build(
            endpoint.clone(),
            region.to_owned(),
            Clock::default(),
            credentials,
            http::client(endpoint),
        )
    }

    /// The same caller, signing by this clock and telling it what the answers say.
    pub fn by(self, clock: &Clock) -> Self {
        Self::build(
            self.endpoint,
            self.region,
            clock.clone(),
            self.credentials,
            self.http,
        )
    }

    /// Somebody else at the same endpoint, over the same connections.
    pub fn with(&self, credentials: Credentials) -> Self {
        Self::build(
            self.endpoint.clone(),
            self.region.clone(),
            self.clock.clone(),
            credentials,
            self.http.clone(),
        )
    }

    /// What this caller signs with.
    pub fn credentials(&self) -> &Credentials {
        &self.credentials
    }

    fn build(
        endpoint: Endpoint,
        region: String,
        clock: Clock,
        credentials: Credentials,
        http: SharedHttpClient,
    ) -> Self {
        Self {
            credentials,
            endpoint,
            region,
            clock,
            http,
            iam: OnceLock::new(),
            sts: OnceLock::new(),
        }
    }

    pub(crate) fn iam(&self) -> &aws_sdk_iam::Client {
        self.iam.get_or_init(|| {
            let config = aws_sdk_iam::Config::builder()
                .behavior_version(BehaviorVersion::latest())
                .region(Region::new(self.region.clone()))
                .endpoint_url(self.endpoint.as_str())
                .credentials_provider(to_sdk(&self.credentials))
                .timeout_config(patience())
                .time_source(self.clock.clone())
                .interceptor(self.clock.clone())
                .http_client(self.http.clone());
            aws_sdk_iam::Client::from_conf(config.build())
        })
    }

    pub(crate) fn sts(&self) -> &aws_sdk_sts::Client {
        self.sts.get_or_init(|| {
            let config = aws_sdk_sts::Config::builder()
                .behavior_version(BehaviorVersion::latest())
                .region(Region::new(self.region.clone()))
                .endpoint_url(self.endpoint.as_str())
                .credentials_provider(to_sdk(&self.credentials))
                .timeout_config(patience())
                .time_source(self.clock.clone())
                .interceptor(self.clock.clone())
                .http_client(self.http.clone());
            aws_sdk_sts::Client::from_conf(config.build())
        })
    }
}

impl fmt::Debug for Caller {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "Caller({} at {})",
            self.credentials.access_key_id, self.endpoint
        )
    }
}

/// How long one call may take. The SDK itself only limits connecting, so a silent peer would hang a command.
fn patience() -> aws_sdk_iam::config::timeout::TimeoutConfig {
    aws_sdk_iam::config::timeout::TimeoutConfig::builder()
        .operation_attempt_timeout(Duration::from_secs(20))
        .operation_timeout(Duration::from_mins(1))
        .build()
}
