// Written by `cargo xtask generate`; change the generator, not this file.

//! What each operation of STS takes and answers, from AWS's model.

use super::tables::STS;
use super::types;
use crate::edge::Input;
use crate::model::Service;

impl Input for types::AssumeRoleRequest {
    const OPERATION: &'static str = "AssumeRole";
    const SERVICE: &'static Service = &STS;
    type Output = types::AssumeRoleResponse;
}

impl Input for types::AssumeRoleWithSAMLRequest {
    const OPERATION: &'static str = "AssumeRoleWithSAML";
    const SERVICE: &'static Service = &STS;
    type Output = types::AssumeRoleWithSAMLResponse;
}

impl Input for types::AssumeRoleWithWebIdentityRequest {
    const OPERATION: &'static str = "AssumeRoleWithWebIdentity";
    const SERVICE: &'static Service = &STS;
    type Output = types::AssumeRoleWithWebIdentityResponse;
}

impl Input for types::AssumeRootRequest {
    const OPERATION: &'static str = "AssumeRoot";
    const SERVICE: &'static Service = &STS;
    type Output = types::AssumeRootResponse;
}

impl Input for types::DecodeAuthorizationMessageRequest {
    const OPERATION: &'static str = "DecodeAuthorizationMessage";
    const SERVICE: &'static Service = &STS;
    type Output = types::DecodeAuthorizationMessageResponse;
}

impl Input for types::GetAccessKeyInfoRequest {
    const OPERATION: &'static str = "GetAccessKeyInfo";
    const SERVICE: &'static Service = &STS;
    type Output = types::GetAccessKeyInfoResponse;
}

impl Input for types::GetCallerIdentityRequest {
    const OPERATION: &'static str = "GetCallerIdentity";
    const SERVICE: &'static Service = &STS;
    type Output = types::GetCallerIdentityResponse;
}

impl Input for types::GetDelegatedAccessTokenRequest {
    const OPERATION: &'static str = "GetDelegatedAccessToken";
    const SERVICE: &'static Service = &STS;
    type Output = types::GetDelegatedAccessTokenResponse;
}

impl Input for types::GetFederationTokenRequest {
    const OPERATION: &'static str = "GetFederationToken";
    const SERVICE: &'static Service = &STS;
    type Output = types::GetFederationTokenResponse;
}

impl Input for types::GetScopedCredentialsRequest {
    const OPERATION: &'static str = "GetScopedCredentials";
    const SERVICE: &'static Service = &STS;
    type Output = types::GetScopedCredentialsResponse;
}

impl Input for types::GetSessionTokenRequest {
    const OPERATION: &'static str = "GetSessionToken";
    const SERVICE: &'static Service = &STS;
    type Output = types::GetSessionTokenResponse;
}

impl Input for types::GetWebIdentityTokenRequest {
    const OPERATION: &'static str = "GetWebIdentityToken";
    const SERVICE: &'static Service = &STS;
    type Output = types::GetWebIdentityTokenResponse;
}
