//! GetAccountSummary: how many there are of everything, and how many there may be.

use std::collections::BTreeMap;

use steprole_api::Error;
use steprole_api::iam::{GetAccountSummaryRequest, GetAccountSummaryResponse};
use steprole_policy::size;

use super::handlers;
use crate::account::Account;
use crate::call::{Answer, Call, Handle};
use crate::need::Need;
use crate::quota::Quota;

handlers! {
    read GetAccountSummaryRequest,
}

/// Quotas of what this server does not keep, or keeps without a limit of its own to name (`reference_iam-quotas`).
const POLICY_VERSIONS_IN_USE: usize = 10_000;

impl Account {
    /// Every key of the API model's `summaryKeyType`.
    fn summary(&self) -> BTreeMap<String, i32> {
        let limit = |quota| self.quotas.limit(quota);
        let devices_in_use = self
            .mfa_devices
            .values()
            .filter(|device| device.assignment.is_some())
            .count();
        [
            ("AccessKeysPerUserQuota", limit(Quota::AccessKeysPerUser)),
            (
                "AccountAccessKeysPresent",
                usize::from(self.opening.root_key.is_some()),
            ),
            // The root user of this server has neither a console to sign in to nor a device to sign in with.
            ("AccountMFAEnabled", 0),
            ("AccountPasswordPresent", 0),
            ("AccountSigningCertificatesPresent", 0),
            ("AssumeRolePolicySizeQuota", size::TRUST_POLICY_SIZE),
            (
                "AttachedPoliciesPerGroupQuota",
                limit(Quota::AttachedPoliciesPerGroup),
            ),
            (
                "AttachedPoliciesPerRoleQuota",
                limit(Quota::AttachedPoliciesPerRole),
            ),
            (
                "AttachedPoliciesPerUserQuota",
                limit(Quota::AttachedPoliciesPerUser),
            ),
            (
                "GlobalEndpointTokenVersion",
                // Version 1 until SetSecurityTokenServicePreferences says otherwise (API model).
                1 + usize::from(self.settings.global_tokens_are_v2),
            ),
            ("GroupPolicySizeQuota", size::GROUP_INLINE_SIZE),
            ("Groups", self.groups.len()),
            ("GroupsPerUserQuota", limit(Quota::GroupsPerUser)),
            ("GroupsQuota", limit(Quota::Groups)),
            ("InstanceProfiles", self.instance_profiles.len()),
            ("InstanceProfilesQuota", limit(Quota::InstanceProfiles)),
            ("MFADevices", self.mfa_devices.len()),
            ("MFADevicesInUse", devices_in_use),
            ("Policies", self.policies.len()),
            ("PoliciesQuota", limit(Quota::Policies)),
            ("PolicySizeQuota", size::MANAGED_POLICY_SIZE),
            ("PolicyVersionsInUse", self.policy_versions_in_use()),
            ("PolicyVersionsInUseQuota", POLICY_VERSIONS_IN_USE),
            ("Providers", self.oidc_providers.len() + self.saml_providers.len()),
            ("RolePolicySizeQuota", size::ROLE_INLINE_SIZE),
            ("Roles", self.roles.len()),
            ("RolesQuota", limit(Quota::Roles)),
            ("ServerCertificates", self.server_certificates.len()),
            ("ServerCertificatesQuota", limit(Quota::ServerCertificates)),
            (
                "SigningCertificatesPerUserQuota",
                limit(Quota::SigningCertificatesPerUser),
            ),
            ("UserPolicySizeQuota", size::USER_INLINE_SIZE),
            ("Users", self.users.len()),
            ("UsersQuota", limit(Quota::Users)),
            ("VersionsPerPolicyQuota", limit(Quota::PolicyVersions)),
        ]
        .into_iter()
        .map(|(key, count)| (key.to_owned(), i32::try_from(count).unwrap_or(i32::MAX)))
        .collect()
    }

    /// All versions of the customer's policies, and one of each policy of AWS's that somebody carries: accounts without
    /// any policy of their own show a number here. [inferred from published summaries]
    fn policy_versions_in_use(&self) -> usize {
        let own: usize = self.policies.iter().map(|policy| policy.versions.len()).sum();
        own + self.aws_managed_in_use().count()
    }
}

impl Handle for GetAccountSummaryRequest {
    fn needs(&self, _: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![Need::on("iam:GetAccountSummary", "*")])
    }

    fn run(self, call: &Call<'_>) -> Answer<GetAccountSummaryResponse> {
        Ok((
            GetAccountSummaryResponse {
                summary_map: Some(call.account.summary()),
            },
            Vec::new(),
        ))
    }
}
