//! How many there may be of what: AWS's quotas, as data.

use steprole_api::Error;
use steprole_policy::size;

use crate::error;

macro_rules! quotas {
    ($($(#[$doc:meta])* $variant:ident $name:literal $aws:literal $default:expr,)*) => {
        /// A quota of IAM.
        #[derive(Clone, Copy, Debug, Eq, PartialEq)]
        pub enum Quota {
            $($(#[$doc])* $variant,)*
        }

        impl Quota {
            /// All of them, in the order of the table.
            pub const ALL: &[Quota] = &[$(Quota::$variant,)*];

            /// What a person calls it: `users`.
            pub fn name(self) -> &'static str {
                match self { $(Quota::$variant => $name,)* }
            }

            /// What AWS's messages call it: `UsersPerAccount`.
            pub fn aws_name(self) -> &'static str {
                match self { $(Quota::$variant => $aws,)* }
            }

            /// What a new account of AWS's has (`reference_iam-quotas`, unless its line says otherwise).
            pub fn default_limit(self) -> usize {
                match self { $(Quota::$variant => $default,)* }
            }
        }
    };
}

// AWS's names are those of its messages `Cannot exceed quota for …` where those are known, else formed as they are.
quotas! {
    /// Access keys of one user.
    AccessKeysPerUser "access-keys-per-user" "AccessKeysPerUser" 2,
    /// Managed policies attached to one group.
    AttachedPoliciesPerGroup "attached-policies-per-group" "PoliciesPerGroup" 10,
    /// Managed policies attached to one role.
    AttachedPoliciesPerRole "attached-policies-per-role" "PoliciesPerRole" 10,
    /// Managed policies attached to one user.
    AttachedPoliciesPerUser "attached-policies-per-user" "PoliciesPerUser" 10,
    /// Client ids of one OpenID Connect provider. The name is AWS's own. [observed: localstack's recordings of AWS]
    ClientIdsPerOidcProvider "client-ids-per-oidc-provider" "ClientIdsPerOpenIdConnectProvider" 100,
    /// Groups in the account.
    Groups "groups" "GroupsPerAccount" 300,
    /// Groups that one user is in.
    GroupsPerUser "groups-per-user" "GroupsPerUser" 10,
    /// Instance profiles in the account.
    InstanceProfiles "instance-profiles" "InstanceProfilesPerAccount" 1_000,
    /// MFA devices that one user has enabled.
    MfaDevicesPerUser "mfa-devices-per-user" "MFADevicesPerUser" 8,
    /// OpenID Connect providers in the account. [inferred name]
    OidcProviders "oidc-providers" "OpenIdConnectProvidersPerAccount" 100,
    /// Customer managed policies in the account.
    Policies "policies" "PoliciesPerAccount" 1_500,
    /// Versions of one managed policy.
    PolicyVersions "policy-versions" "VersionsPerPolicy" size::MANAGED_POLICY_VERSIONS,
    /// Private keys of one SAML provider (API model: `privateKeyList`; the text of its refusal has no name).
    PrivateKeysPerSamlProvider "private-keys-per-saml-provider" "PrivateKeysPerSAMLProvider" 2,
    /// Roles in the account.
    Roles "roles" "RolesPerAccount" 1_000,
    /// SAML providers in the account. [inferred name]
    SamlProviders "saml-providers" "SAMLProvidersPerAccount" 100,
    /// Server certificates in the account.
    ServerCertificates "server-certificates" "ServerCertificatesPerAccount" 20,
    /// Credentials of one user for one service (API model, CreateServiceSpecificCredential).
    ServiceCredentialsPerUser "service-credentials-per-user" "ServiceSpecificCredentialsPerUser" 2,
    /// Signing certificates of one user. The name is AWS's own. [second-hand: localstack]
    SigningCertificatesPerUser "signing-certificates-per-user" "CertificatesPerUser" 2,
    /// SSH public keys of one user.
    SshKeysPerUser "ssh-keys-per-user" "SSHPublicKeysPerUser" 5,
    /// Tags of one thing.
    Tags "tags" "TagsPerResource" 50,
    /// Thumbprints of one OpenID Connect provider (the text of its refusal has no name).
    ThumbprintsPerOidcProvider "thumbprints-per-oidc-provider" "ThumbprintsPerOpenIdConnectProvider" 5,
    /// Users in the account.
    Users "users" "UsersPerAccount" 5_000,
    /// Virtual MFA devices in the account, assigned or not.
    VirtualMfaDevices "virtual-mfa-devices" "VirtualMFADevicesPerAccount" 5_000,
}

/// The quotas of one account: AWS's, and those that were set otherwise.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Quotas(Vec<(Quota, usize)>);

/// What is wrong with a quota that somebody wants to set.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum QuotaError {
    /// Not `NAME=LIMIT`.
    #[error("`{0}` is no quota; write `users=100`")]
    Form(String),
    /// No quota is called so.
    #[error("no quota is called `{name}`; there are: {}", names())]
    Name {
        /// What was asked for.
        name: String,
    },
}

/// The names of all quotas, as a person reads them.
fn names() -> String {
    let names: Vec<&str> = Quota::ALL.iter().map(|quota| quota.name()).collect();
    names.join(", ")
}

impl Quota {
    /// Reads `users=100`.
    ///
    /// # Errors
    /// When it is no quota, or no number.
    pub fn parse(text: &str) -> Result<(Self, usize), QuotaError> {
        let form = || QuotaError::Form(text.to_owned());
        let (name, limit) = text.split_once('=').ok_or_else(form)?;
        let quota = Self::ALL
            .iter()
            .find(|quota| quota.name() == name)
            .ok_or_else(|| QuotaError::Name {
                name: name.to_owned(),
            })?;
        // Digits alone: a sign or a blank is a slip.
        if !limit.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(form());
        }
        Ok((*quota, limit.parse().map_err(|_| form())?))
    }
}

impl FromIterator<(Quota, usize)> for Quotas {
    /// The last limit of a quota is the one.
    fn from_iter<I: IntoIterator<Item = (Quota, usize)>>(limits: I) -> Self {
        let mut quotas = Self::default();
        for (quota, limit) in limits {
            quotas.set(quota, limit);
        }
        quotas
    }
}

impl Quotas {
    /// Sets a quota.
    pub fn set(&mut self, quota: Quota, limit: usize) {
        self.0.retain(|(set, _)| *set != quota);
        self.0.push((quota, limit));
    }

    /// How many there may be.
    pub fn limit(&self, quota: Quota) -> usize {
        self.0
            .iter()
            .find(|(set, _)| *set == quota)
            .map_or_else(|| quota.default_limit(), |(_, limit)| *limit)
    }

    /// Refuses more than there may be.
    pub(crate) fn allow(&self, quota: Quota, count: usize) -> Result<(), Error> {
        let limit = self.limit(quota);
        if count <= limit {
            return Ok(());
        }
        Err(error::quota(quota.aws_name(), limit))
    }

    /// Refuses one more where there are as many as there may be.
    pub(crate) fn allow_one_more(&self, quota: Quota, present: usize) -> Result<(), Error> {
        let limit = self.limit(quota);
        if present < limit {
            return Ok(());
        }
        Err(error::quota(quota.aws_name(), limit))
    }
}
