use std::collections::BTreeSet;

use crate::document::{Document, Patterns, Statement, Version};
use crate::kind::PolicyKind;
use crate::malformed::Malformed;
use crate::operator::Comparison;
use crate::value::Instant;

impl Document {
    /// The first complaint of AWS about a document used as this kind of policy, in AWS's order.
    ///
    /// For IAM's kinds: version, legacy parsing, `Sid`, actions present, resource format, action format, then what
    /// the kind itself asks for [observed: moto's recorded documents]. Other services validate their own policies
    /// with other words; for theirs only what the grammar asks of the kind is checked, in IAM's words.
    pub fn check(&self, kind: PolicyKind) -> Result<(), Malformed> {
        if kind.is_of_iam() {
            // nothing is recorded about the version of session policies, so they may go without
            if kind != PolicyKind::Session {
                self.check_version()?;
            }
            self.check_legacy_parsing()?;
            let resource_error = self.resource_error()?;
            self.check_sids()?;
            self.check_actions_present()?;
            resource_error.map_or(Ok(()), Err)?;
            self.check_action_format()?;
        } else {
            self.check_actions_present()?;
        }
        match kind {
            PolicyKind::Trust => self.check_trust(),
            PolicyKind::Resource | PolicyKind::ResourceControl | PolicyKind::VpcEndpoint => {
                self.check_principals_present()?;
                self.check_resources_present()
            }
            PolicyKind::Boundary
            | PolicyKind::Inline
            | PolicyKind::Managed
            | PolicyKind::ServiceControl
            | PolicyKind::Session => {
                if self
                    .statements
                    .iter()
                    .any(|statement| statement.principal.is_some())
                {
                    return Err(Malformed::ProhibitedPrincipal);
                }
                self.check_resources_present()
            }
        }
    }

    fn check_version(&self) -> Result<(), Malformed> {
        if self.version() < Version::V2012 {
            Err(Malformed::Version)
        } else {
            Ok(())
        }
    }

    fn check_legacy_parsing(&self) -> Result<(), Malformed> {
        let readable = |statement: &Statement| {
            let dates = statement
                .conditions()
                .iter()
                .filter(|condition| is_date(condition.operator.comparison));
            statement.effect_is_exact
                && dates
                    .flat_map(|condition| &condition.values)
                    .all(|value| Instant::parse(&value.text).is_some())
        };
        if self.statements.iter().all(readable) {
            Ok(())
        } else {
            Err(Malformed::LegacyParsing)
        }
    }

    /// The first complaint about a resource, which AWS reports only later; but a resource that the older parser
    /// does not read fails at once, unless such a complaint came first.
    fn resource_error(&self) -> Result<Option<Malformed>, Malformed> {
        for negated in [false, true] {
            let elements = self
                .statements
                .iter()
                .filter_map(|statement| statement.resource.as_ref());
            for element in elements.filter(|element| element.value.negated == negated) {
                let mut resources: Vec<&str> = texts(&element.value).collect();
                resources.sort_unstable();
                if let Some(error) = resources.iter().find_map(|resource| resource_format(resource)) {
                    return Ok(Some(error));
                }
                if !resources.iter().all(|resource| is_legacy_arn(resource)) {
                    return Err(Malformed::LegacyParsing);
                }
            }
        }
        Ok(None)
    }

    fn check_sids(&self) -> Result<(), Malformed> {
        let sids = || {
            let sids = self
                .statements
                .iter()
                .filter_map(|statement| statement.sid.as_ref());
            sids.map(|sid| sid.value.as_str()).filter(|sid| !sid.is_empty())
        };
        if sids().any(|sid| !sid.bytes().all(|byte| byte.is_ascii_alphanumeric())) {
            return Err(Malformed::SidCharacters);
        }
        let mut seen = BTreeSet::new();
        if sids().all(|sid| seen.insert(sid)) {
            Ok(())
        } else {
            Err(Malformed::DuplicateSid)
        }
    }

    fn check_actions_present(&self) -> Result<(), Malformed> {
        let present = |statement: &Statement| {
            statement
                .action
                .as_ref()
                .is_some_and(|element| !element.value.entries.is_empty())
        };
        if self.statements.iter().all(present) {
            Ok(())
        } else {
            Err(Malformed::NoAction)
        }
    }

    fn check_action_format(&self) -> Result<(), Malformed> {
        for negated in [false, true] {
            let elements = self
                .statements
                .iter()
                .filter_map(|statement| statement.action.as_ref());
            let elements = elements.filter(|element| element.value.negated == negated);
            elements
                .flat_map(|element| texts(&element.value))
                .try_for_each(action_format)?;
        }
        Ok(())
    }

    fn check_resources_present(&self) -> Result<(), Malformed> {
        let present = |statement: &Statement| {
            statement
                .resource
                .as_ref()
                .is_some_and(|element| !element.value.entries.is_empty())
        };
        if self.statements.iter().all(present) {
            Ok(())
        } else {
            Err(Malformed::NoResource)
        }
    }

    fn check_principals_present(&self) -> Result<(), Malformed> {
        let present = |statement: &Statement| {
            statement
                .principal
                .as_ref()
                .is_some_and(|element| !element.value.entries.is_empty())
        };
        if self.statements.iter().all(present) {
            Ok(())
        } else {
            Err(Malformed::NoPrincipal)
        }
    }

    fn check_trust(&self) -> Result<(), Malformed> {
        for statement in &self.statements {
            let legal = statement
                .action
                .as_ref()
                .is_some_and(|element| !element.value.negated && texts(&element.value).all(is_trust_action));
            if !legal {
                return Err(Malformed::TrustAction);
            }
        }
        if self
            .statements
            .iter()
            .any(|statement| statement.resource.is_some())
        {
            return Err(Malformed::ProhibitedResource);
        }
        let principals = || {
            self.statements
                .iter()
                .filter_map(|statement| statement.principal.as_ref())
        };
        if principals().any(|element| element.value.negated) {
            return Err(Malformed::ProhibitedNotPrincipal);
        }
        self.check_principals_present()
    }
}

impl PolicyKind {
    /// Whether IAM or STS itself validates the document.
    fn is_of_iam(self) -> bool {
        matches!(
            self,
            Self::Boundary | Self::Inline | Self::Managed | Self::Session | Self::Trust
        )
    }
}

/// Actions of STS that a trust policy may hold. AWS's message names three; the others pass
/// [observed: moto's recorded documents], `sts:SetContext` belongs to trusted identity propagation.
const TRUST_ACTIONS: [&str; 12] = [
    "sts:AssumeRole",
    "sts:AssumeRoleWithSAML",
    "sts:AssumeRoleWithWebIdentity",
    "sts:DecodeAuthorizationMessage",
    "sts:GetAccessKeyInfo",
    "sts:GetCallerIdentity",
    "sts:GetFederationToken",
    "sts:GetServiceBearerToken",
    "sts:GetSessionToken",
    "sts:SetContext",
    "sts:SetSourceIdentity",
    "sts:TagSession",
];

const PARTITIONS: [&str; 8] = [
    "aws",
    "aws-cn",
    "aws-eusc",
    "aws-iso",
    "aws-iso-b",
    "aws-iso-e",
    "aws-iso-f",
    "aws-us-gov",
];

/// What an IAM ARN may name, as AWS's message lists it; `root` came later, for AssumeRoot.
const IAM_PATHS: [&str; 13] = [
    "user/",
    "federated-user/",
    "role/",
    "group/",
    "instance-profile/",
    "mfa/",
    "server-certificate/",
    "policy/",
    "sms-mfa/",
    "saml-provider/",
    "oidc-provider/",
    "report/",
    "access-report/",
];

fn texts(patterns: &Patterns) -> impl Iterator<Item = &str> {
    patterns.entries.iter().map(|entry| entry.text.as_str())
}

fn is_date(comparison: Comparison) -> bool {
    comparison.name().starts_with("Date")
}

fn is_trust_action(action: &str) -> bool {
    TRUST_ACTIONS
        .iter()
        .any(|known| known.eq_ignore_ascii_case(action))
}

fn action_format(action: &str) -> Result<(), Malformed> {
    if action == "*" {
        return Ok(());
    }
    let Some((vendor, name)) = action.split_once(':') else {
        return Err(Malformed::ActionWithoutVendor);
    };
    if name.contains(':') {
        return Err(Malformed::ActionWithTwoColons);
    }
    let legal = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.');
    if vendor != "*" && !vendor.bytes().all(legal) {
        return Err(Malformed::Vendor {
            vendor: vendor.to_owned(),
        });
    }
    Ok(())
}

/// What AWS says of a resource, if anything.
fn resource_format(resource: &str) -> Option<Malformed> {
    if resource == "*" {
        return None;
    }
    let segments: Vec<&str> = resource.splitn(6, ':').collect();
    let segment = |index: usize| segments.get(index).copied();
    let Some(partition) = segment(1) else {
        return Some(Malformed::ResourceNotArn {
            resource: resource.to_owned(),
        });
    };
    if partition != "*" && !PARTITIONS.contains(&partition) {
        let or_star = |index| segment(index).unwrap_or("*");
        // a service that is there but empty and last is printed as missing
        let service = segment(2)
            .filter(|service| !service.is_empty() || segments.len() > 3)
            .unwrap_or("*");
        let arn = format!(
            "arn:{partition}:{service}:{}:{}:{}",
            or_star(3),
            or_star(4),
            or_star(5)
        );
        return Some(Malformed::ResourcePartition {
            partition: partition.to_owned(),
            arn,
        });
    }
    let Some(service) = segment(2) else {
        return Some(Malformed::ResourceVendor);
    };
    let has_region = segment(3).is_some_and(|region| !region.is_empty());
    let path = segment(5).unwrap_or("*");
    match service {
        "iam" if has_region => Some(Malformed::IamResourceRegion {
            resource: resource.to_owned(),
        }),
        "iam" if !matches!(path, "*" | "root") && !IAM_PATHS.iter().any(|known| path.starts_with(known)) => {
            Some(Malformed::IamResourcePath)
        }
        "s3" if has_region && !path.starts_with("accesspoint/") => Some(Malformed::S3ResourceRegion {
            resource: resource.to_owned(),
        }),
        _ => None,
    }
}

/// The shapes that the older parser reads: a short ARN without empty segments, or all six; with a service.
fn is_legacy_arn(resource: &str) -> bool {
    let is_whole = resource.matches(':').count() >= 5 || !resource.contains("::");
    resource == "*"
        || (is_whole
            && resource
                .split(':')
                .nth(2)
                .is_some_and(|service| !service.is_empty()))
}
