//! What is known about a request, turned into the context that policies are evaluated in.

use std::net::IpAddr;

use jiff::Timestamp;
use steprole_policy::semantics::RoleSessionMfa;
use steprole_policy::{Context, context_key};

use crate::credential::Credential;
use crate::mfa::Mfa;
use crate::organization::Organization;
use crate::role_path::RolePath;
use crate::source::Source;

/// Room for the keys of an ordinary request, so that filling allocates the list once.
const ORDINARY: usize = 24;

/// What is known about a request, whatever its service and action.
///
/// [`Self::context`] turns it into condition keys. What only the request's own parameters tell is added after
/// that: its tags with [`request_tags`](crate::request_tags), keys such as `sts:ExternalId` with
/// [`Context::set`].
#[derive(Clone, Copy, Debug)]
pub struct RequestFacts<'a> {
    /// With which credential, and whose.
    pub credential: Credential<'a>,
    /// When: `aws:CurrentTime`, `aws:EpochTime`.
    pub time: Timestamp,
    /// The Region whose endpoint was called: `aws:RequestedRegion`; for IAM always `us-east-1`.
    pub region: &'a str,
    /// Where from.
    pub source: Source<'a>,
    /// Over TLS: `aws:SecureTransport`.
    pub secure_transport: bool,
    /// The header `User-Agent`: `aws:UserAgent`.
    pub user_agent: &'a str,
    /// The header `Referer`: `aws:referer`.
    pub referer: Option<&'a str>,
    /// Whether this very request carries a valid MFA code: AssumeRole with SerialNumber and TokenCode.
    pub code_in_request: bool,
    /// The services that passed the caller's request on, first to last: `aws:CalledVia`. Empty for a direct one.
    pub called_via: &'a [&'a str],
    /// The organization of the caller's account.
    pub organization: Option<Organization<'a>>,
    /// The account that owns the resource, where the action has one.
    pub resource_account: Option<&'a str>,
    /// The organization of that account.
    pub resource_organization: Option<Organization<'a>>,
}

impl<'a> RequestFacts<'a> {
    /// A direct request over TLS from outside any VPC, between accounts of no organization.
    pub fn new(
        credential: Credential<'a>,
        time: Timestamp,
        region: &'a str,
        source: IpAddr,
        user_agent: &'a str,
    ) -> Self {
        Self {
            credential,
            time,
            region,
            source: Source::Address(source),
            secure_transport: true,
            user_agent,
            referer: None,
            code_in_request: false,
            called_via: &[],
            organization: None,
            resource_account: None,
            resource_organization: None,
        }
    }

    /// The context of the request.
    pub fn context(&self, option: RoleSessionMfa) -> Context<'a> {
        let mut context = Context::with_capacity(ORDINARY);
        self.fill(&mut context, option);
        context
    }

    /// Sets the keys of the request in a context that may hold others already.
    pub fn fill(&self, context: &mut Context<'a>, option: RoleSessionMfa) {
        self.fill_request(context);
        self.fill_source(context);
        self.fill_principal(context);
        self.fill_mfa(context, option);
        if let Some(organization) = self.organization {
            context.set(context_key!("aws:PrincipalOrgID"), organization.id);
            context.set_many(context_key!("aws:PrincipalOrgPaths"), [organization.path]);
        }
        if let Some(account) = self.resource_account {
            context.set(context_key!("aws:ResourceAccount"), account);
        }
        if let Some(organization) = self.resource_organization {
            context.set(context_key!("aws:ResourceOrgID"), organization.id);
            context.set_many(context_key!("aws:ResourceOrgPaths"), [organization.path]);
        }
    }

    /// What the request says about MFA.
    pub fn mfa(&self, option: RoleSessionMfa) -> Mfa {
        if self.code_in_request {
            // True for the trust policy and for identity policies while the call is decided. [inferred from
            // universal use of `mfa_serial` profiles; no single sentence of the documentation]
            return Mfa::Since(self.time);
        }
        match self.credential.mfa(option) {
            // "AWS creates temporary credentials on behalf of IAM users": then the key is present and false.
            // [doc `reference_policies_condition-keys`]
            Mfa::Absent if self.is_forwarded() => Mfa::False,
            mfa => mfa,
        }
    }

    fn is_forwarded(&self) -> bool {
        !self.called_via.is_empty()
    }

    fn fill_request(&self, context: &mut Context<'a>) {
        context.set(context_key!("aws:CurrentTime"), iso(self.time));
        context.set(context_key!("aws:EpochTime"), self.time.as_second().to_string());
        context.set(context_key!("aws:RequestedRegion"), self.region);
        context.set(
            context_key!("aws:SecureTransport"),
            boolean(self.secure_transport),
        );
        context.set(context_key!("aws:UserAgent"), self.user_agent);
        if let Some(referer) = self.referer {
            context.set(context_key!("aws:referer"), referer);
        }
        context.set(context_key!("aws:ViaAWSService"), boolean(self.is_forwarded()));
        if let ([first, ..], [.., last]) = (self.called_via, self.called_via) {
            context.set_many(context_key!("aws:CalledVia"), self.called_via.iter().copied());
            context.set(context_key!("aws:CalledViaFirst"), *first);
            context.set(context_key!("aws:CalledViaLast"), *last);
        }
    }

    fn fill_source(&self, context: &mut Context<'a>) {
        match self.source {
            Source::Address(address) => context.set(context_key!("aws:SourceIp"), address.to_string()),
            Source::VpcEndpoint(endpoint) => {
                context.set(context_key!("aws:SourceVpce"), endpoint.id);
                context.set(context_key!("aws:SourceVpc"), endpoint.vpc);
                context.set(context_key!("aws:VpcSourceIp"), endpoint.address.to_string());
                if let Some(arn) = endpoint.vpc_arn {
                    context.set(context_key!("aws:SourceVpcArn"), arn);
                }
                if let Some(account) = endpoint.account {
                    context.set(context_key!("aws:VpceAccount"), account);
                }
                if let Some(organization) = endpoint.organization {
                    context.set(context_key!("aws:VpceOrgID"), organization.id);
                    context.set_many(context_key!("aws:VpceOrgPaths"), [organization.path]);
                }
            }
        }
    }

    fn fill_principal(&self, context: &mut Context<'a>) {
        let credential = &self.credential;
        let keys = [
            ("aws:PrincipalArn", credential.principal_arn()),
            ("aws:PrincipalType", credential.principal_type()),
            ("aws:userid", credential.user_id()),
            ("aws:PrincipalAccount", credential.account()),
        ];
        for (key, value) in keys {
            if let Some(value) = value {
                context.set(key, value);
            }
        }
        match *credential {
            // "Anonymous requests return anonymous." [doc `reference_policies_condition-keys`]
            Credential::Anonymous => context.set(context_key!("aws:PrincipalAccount"), "anonymous"),
            Credential::Service(service) => {
                context.set(context_key!("aws:PrincipalIsAWSService"), "true");
                context.set(context_key!("aws:PrincipalServiceName"), service.name);
                context.set_many(
                    context_key!("aws:PrincipalServiceNamesList"),
                    service.names.iter().copied(),
                );
                if let Some(arn) = service.source_arn {
                    context.set(context_key!("aws:SourceArn"), arn);
                }
                if let Some(account) = service.source_account {
                    context.set(context_key!("aws:SourceAccount"), account);
                }
            }
            Credential::FederatedUser { .. } | Credential::Root { .. } => {
                context.set(context_key!("aws:PrincipalIsAWSService"), "false");
            }
            Credential::RoleSession { role, path, .. } => {
                context.set(context_key!("aws:PrincipalIsAWSService"), "false");
                if let Some(identity) = role.source_identity {
                    context.set(context_key!("aws:SourceIdentity"), identity);
                }
                fill_path(context, path);
            }
            Credential::User { user, .. } => {
                context.set(context_key!("aws:PrincipalIsAWSService"), "false");
                context.set(context_key!("aws:username"), user.name);
            }
        }
    }

    fn fill_mfa(&self, context: &mut Context<'a>, option: RoleSessionMfa) {
        let mfa = self.mfa(option);
        if let Some(present) = mfa.present() {
            context.set(context_key!("aws:MultiFactorAuthPresent"), boolean(present));
        }
        if let Mfa::Since(given) = mfa {
            let age = self.time.as_second().saturating_sub(given.as_second()).max(0);
            context.set(context_key!("aws:MultiFactorAuthAge"), age.to_string());
        }
        // A forwarding service uses temporary credentials even when the caller's are not. [doc, same page] When
        // those are issued no page says; the request's own time is the only one it can be.
        let forwarded = self.is_forwarded().then_some(self.time);
        if let Some(issued) = self.credential.issued().or(forwarded) {
            context.set(context_key!("aws:TokenIssueTime"), iso(issued));
        }
    }
}

fn fill_path<'a>(context: &mut Context<'a>, path: RolePath<'a>) {
    match path {
        RolePath::CodeInCall | RolePath::MfaSession { .. } | RolePath::NoMfa => {}
        RolePath::Instance { vpc, address } => {
            if let Some(vpc) = vpc {
                context.set(context_key!("aws:Ec2InstanceSourceVpc"), vpc);
            }
            if let Some(address) = address {
                context.set(
                    context_key!("aws:Ec2InstanceSourcePrivateIPv4"),
                    address.to_string(),
                );
            }
        }
        RolePath::Saml { provider } | RolePath::WebIdentity { provider } => {
            context.set(context_key!("aws:FederatedProvider"), provider);
        }
    }
}

/// ISO 8601 in UTC, in whole seconds: `2026-01-01T00:00:00Z`.
fn iso(moment: Timestamp) -> String {
    Timestamp::from_second(moment.as_second())
        .unwrap_or(moment)
        .to_string()
}

fn boolean(value: bool) -> &'static str {
    if value { "true" } else { "false" }
}
