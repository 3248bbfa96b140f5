//! The condition keys that belong to no single service, and which requests carry them.

use crate::condition_key;
use crate::key_type::KeyType::{self, Arn, Bool, Date, DateOrNumeric, IpAddress, Numeric, String};
use crate::text;

/// One condition key that belongs to no single service.
#[derive(Clone, Copy, Debug)]
pub(crate) struct GlobalKey {
    pub(crate) name: &'static str,
    pub(crate) kind: KeyType,
    pub(crate) multivalued: bool,
    /// Which requests carry it: the end of the sentence "present when …".
    pub(crate) present: &'static str,
}

/// The key of a name or of a name that a template covers; case does not matter.
pub(crate) fn named(name: &str) -> Option<&'static GlobalKey> {
    let exact = ALL
        .binary_search_by(|key| text::compare(key.name, name))
        .ok()
        .and_then(|at| ALL.get(at));
    exact.or_else(|| TEMPLATES.iter().find(|key| condition_key::names(key.name, name)))
}

const fn one(name: &'static str, kind: KeyType, present: &'static str) -> GlobalKey {
    GlobalKey {
        name,
        kind,
        multivalued: false,
        present,
    }
}

const fn many(name: &'static str, kind: KeyType, present: &'static str) -> GlobalKey {
    GlobalKey {
        name,
        kind,
        multivalued: true,
        present,
    }
}

const PRINCIPAL_TAG: GlobalKey = one(
    "aws:PrincipalTag/${TagKey}",
    String,
    "the caller's user, role or session has this tag",
);
const REQUEST_TAG: GlobalKey = one("aws:RequestTag/${TagKey}", String, "the request passes this tag");
const RESOURCE_TAG: GlobalKey = one(
    "aws:ResourceTag/${TagKey}",
    String,
    "the resource has this tag and its service tells",
);

/// The global keys that stand for one key a tag.
const TEMPLATES: [GlobalKey; 3] = [PRINCIPAL_TAG, REQUEST_TAG, RESOURCE_TAG];

/// Every global key, sorted without case.
///
/// Types and presence: [doc `reference_policies_condition-keys`]; the keys with a service's prefix are its
/// "cross-service condition keys": they describe credentials, whatever service the request goes to.
#[rustfmt::skip] // a table: one key a line
pub(crate) const ALL: &[GlobalKey] = &[
    one("aws:AssumedRoot", Bool, "the credentials are from AssumeRoot"),
    many("aws:CalledVia", String, "a service forwards the caller's request"),
    one("aws:CalledViaAWSMCP", String, "an AWS MCP server forwards the caller's request"),
    one("aws:CalledViaFirst", String, "a service forwards the caller's request"),
    one("aws:CalledViaLast", String, "a service forwards the caller's request"),
    one("aws:ChatbotSourceArn", Arn, "the credentials are those of a chat channel"),
    one("aws:CurrentTime", Date, "always"),
    one("aws:Ec2InstanceSourcePrivateIPv4", IpAddress, "the credentials are an EC2 instance's role"),
    one("aws:Ec2InstanceSourceVpc", String, "the credentials are an EC2 instance's role"),
    one("aws:EpochTime", DateOrNumeric, "always"),
    one("aws:FederatedProvider", String, "the role session came from SAML or OpenID Connect"),
    one("aws:IsMcpServiceAction", Bool, "the action is one of an AWS MCP server"),
    one("aws:MultiFactorAuthAge", Numeric, "the credentials were obtained with MFA"),
    one("aws:MultiFactorAuthPresent", Bool, "the credentials are temporary"),
    one("aws:PrincipalAccount", String, "always"),
    one("aws:PrincipalArn", Arn, "the request is signed"),
    one("aws:PrincipalIsAWSService", Bool, "the request is signed"),
    one("aws:PrincipalOrgID", String, "the caller's account is in an organization"),
    many("aws:PrincipalOrgPaths", String, "the caller's account is in an organization"),
    one("aws:PrincipalServiceName", String, "the caller is an AWS service"),
    many("aws:PrincipalServiceNamesList", String, "the caller is an AWS service"),
    PRINCIPAL_TAG,
    one("aws:PrincipalType", String, "always"),
    one("aws:referer", String, "a browser followed a link"),
    one("aws:RequestedRegion", String, "always"),
    REQUEST_TAG,
    one("aws:ResourceAccount", String, "the action names a resource, with few exceptions"),
    one("aws:ResourceOrgID", String, "the resource's account is in an organization"),
    many("aws:ResourceOrgPaths", String, "the resource's account is in an organization"),
    RESOURCE_TAG,
    one("aws:SecureTransport", Bool, "always"),
    one("aws:SignInSessionArn", Arn, "the credentials are from a console or `aws login` sign-in"),
    one("aws:SourceAccount", String, "a service calls on behalf of a resource"),
    one("aws:SourceArn", Arn, "a service calls on behalf of a resource"),
    one("aws:SourceIdentity", String, "the role session was given a source identity"),
    one("aws:SourceIp", IpAddress, "the request comes through no VPC endpoint"),
    one("aws:SourceOrgID", String, "a service calls on behalf of a resource in an organization"),
    many("aws:SourceOrgPaths", String, "a service calls on behalf of a resource in an organization"),
    one("aws:SourceOwner", String, "a service calls on behalf of a resource"),
    one("aws:SourceVpc", String, "the request comes through a VPC endpoint"),
    one("aws:SourceVpcArn", Arn, "the request comes through a VPC endpoint"),
    one("aws:SourceVpce", String, "the request comes through a VPC endpoint"),
    many("aws:TagKeys", String, "the request passes tags or tag keys"),
    one("aws:TokenIssueTime", Date, "the credentials are temporary"),
    one("aws:UserAgent", String, "always"),
    one("aws:userid", String, "always"),
    one("aws:username", String, "the caller is an IAM user"),
    one("aws:ViaAWSMCPService", Bool, "always, once AWS MCP servers are known to the service"),
    one("aws:ViaAWSService", Bool, "always"),
    one("aws:VpceAccount", String, "the request comes through a VPC endpoint"),
    one("aws:VpceOrgID", String, "the request comes through a VPC endpoint of an organization"),
    many("aws:VpceOrgPaths", String, "the request comes through a VPC endpoint of an organization"),
    one("aws:VpcSourceIp", IpAddress, "the request comes through a VPC endpoint"),
    one("ec2:RoleDelivery", Numeric, "the credentials are an EC2 instance's role"),
    one("ec2:SourceInstanceArn", Arn, "the credentials are an EC2 instance's role"),
    one("glue:CredentialIssuingService", String, "the credentials are a Glue job's role"),
    one("glue:RoleAssumedBy", String, "the credentials are a Glue job's role"),
    one("identitystore:UserId", String, "the session carries an Identity Center user"),
    one("lambda:SourceFunctionArn", Arn, "the credentials are a Lambda function's role"),
    one("ssm:SourceInstanceArn", Arn, "the credentials are a managed instance's"),
];

#[cfg(test)]
mod tests {
    use super::{ALL, named};
    use crate::text;

    #[test]
    fn sorted_and_found_in_any_case() {
        assert!(ALL.is_sorted_by(|left, right| text::compare(left.name, right.name).is_lt()));
        for key in ALL {
            assert_eq!(named(&key.name.to_uppercase()).unwrap().name, key.name);
        }
    }

    #[test]
    fn a_tag_is_found_by_its_template() {
        assert_eq!(
            named("aws:requesttag/team").unwrap().name,
            "aws:RequestTag/${TagKey}"
        );
        assert_eq!(
            named("aws:PrincipalTag/a/b").unwrap().name,
            "aws:PrincipalTag/${TagKey}"
        );
        assert!(named("aws:RequestTag/").is_none());
        assert!(named("aws:RequestTag").is_none());
    }
}
