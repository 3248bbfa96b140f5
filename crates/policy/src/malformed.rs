use crate::syntax_error::SyntaxError;

/// What IAM says of a document it refuses: the message of `MalformedPolicyDocument`.
///
/// The texts are AWS's own, as public records show them [observed: moto's recorded documents, unless marked].
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum Malformed {
    /// An action has no service prefix.
    #[error("Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.")]
    ActionWithoutVendor,
    /// An action has two colons.
    #[error("Actions/Condition can contain only one colon.")]
    ActionWithTwoColons,
    /// A date that the older parser does not read, an effect in the wrong case, or an ARN of the wrong shape.
    #[error("The policy failed legacy parsing")]
    LegacyParsing,
    /// Two statements have the same `Sid`.
    #[error("Statement IDs (SID) in a single policy must be unique.")]
    DuplicateSid,
    /// A statement has neither `Action` nor `NotAction`, or an empty list.
    #[error("Policy statement must contain actions.")]
    NoAction,
    /// A statement has neither `Resource` nor `NotResource`, or an empty list.
    #[error("Policy statement must contain resources.")]
    NoResource,
    /// A trust policy has a statement without a principal [observed: terraform-aws-modules/terraform-aws-iam#47].
    #[error(
        "Invalid principal in policy: com.amazon.balsa.error.InvalidPolicyException: The passed in policy has a \
         statement with no principals!"
    )]
    NoPrincipal,
    /// A trust policy has a resource.
    #[error("Has prohibited field Resource.")]
    ProhibitedResource,
    /// An identity policy names a principal [observed: hashicorp/terraform#13449].
    #[error("Policy document should not specify a principal.")]
    ProhibitedPrincipal,
    /// A trust policy uses `NotPrincipal`; the text is inferred from the one about resources.
    #[error("Has prohibited field NotPrincipal.")]
    ProhibitedNotPrincipal,
    /// A resource has no colon and is not `*`.
    #[error("Resource {resource} must be in ARN format or \"*\".")]
    ResourceNotArn {
        /// The resource.
        resource: String,
    },
    /// A resource names a partition that does not exist.
    #[error("Partition \"{partition}\" is not valid for resource \"{arn}\".")]
    ResourcePartition {
        /// The partition.
        partition: String,
        /// The resource, missing segments printed as `*`.
        arn: String,
    },
    /// An ARN ends after its partition.
    #[error("Resource vendor must be fully qualified and cannot contain regexes.")]
    ResourceVendor,
    /// An ARN of IAM has a Region.
    #[error("IAM resource {resource} cannot contain region information.")]
    IamResourceRegion {
        /// The resource.
        resource: String,
    },
    /// An ARN of IAM names no kind of entity.
    #[error(
        "IAM resource path must either be \"*\" or start with user/, federated-user/, role/, group/, \
         instance-profile/, mfa/, server-certificate/, policy/, sms-mfa/, saml-provider/, oidc-provider/, report/, \
         access-report/."
    )]
    IamResourcePath,
    /// An ARN of S3 has a Region and is no access point.
    #[error("Resource {resource} can not contain region information.")]
    S3ResourceRegion {
        /// The resource.
        resource: String,
    },
    /// A `Sid` holds other characters than letters and digits [observed: Wolox/carthage_cache#22].
    #[error(
        "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression \
         [0-9A-Za-z]*"
    )]
    SidCharacters,
    /// The document is not JSON or not of the grammar.
    #[error("Syntax errors in policy.")]
    Syntax,
    /// A trust policy has an action that is not about assuming roles.
    #[error(
        "Trust Policy statement actions can only be sts:AssumeRole, sts:AssumeRoleWithSAML,  and \
         sts:AssumeRoleWithWebIdentity"
    )]
    TrustAction,
    /// A service prefix has characters that no prefix has.
    #[error("Vendor {vendor} is not valid")]
    Vendor {
        /// The prefix.
        vendor: String,
    },
    /// The version is absent or of 2008.
    #[error("Policy document must be version 2012-10-17 or greater.")]
    Version,
}

impl From<SyntaxError> for Malformed {
    fn from(_: SyntaxError) -> Self {
        Self::Syntax
    }
}
