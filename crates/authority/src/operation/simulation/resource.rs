//! What a simulation is tried on: ResourceArns, ResourceOwner and ResourceHandlingOption.

use steprole_api::Error;

use super::invalid;

/// The resources of a simulation.
pub(super) struct Resources {
    /// `*` where the request names none.
    pub(super) all: Vec<String>,
    /// The account of those that do not name theirs.
    pub(super) owner: Option<String>,
    /// Whether a scenario takes them together, as one request of the service does.
    pub(super) together: bool,
}

/// The scenarios and the kinds of resource they must have (API model).
const SCENARIOS: [(&str, &[&str]); 4] = [
    (
        "EC2-VPC-EBS",
        &[
            "instance",
            "image",
            "security-group",
            "network-interface",
            "volume",
        ],
    ),
    (
        "EC2-VPC-EBS-Subnet",
        &[
            "instance",
            "image",
            "security-group",
            "network-interface",
            "subnet",
            "volume",
        ],
    ),
    (
        "EC2-VPC-InstanceStore",
        &["instance", "image", "security-group", "network-interface"],
    ),
    (
        "EC2-VPC-InstanceStore-Subnet",
        &[
            "instance",
            "image",
            "security-group",
            "network-interface",
            "subnet",
        ],
    ),
];

impl Resources {
    pub(super) fn new(
        arns: Option<&[String]>,
        owner: Option<&str>,
        scenario: Option<&str>,
    ) -> Result<Self, Error> {
        let all = match arns {
            None | Some([]) => vec!["*".to_owned()],
            Some(arns) => arns.to_vec(),
        };
        let is_arn = |arn: &str| arn == "*" || (arn.starts_with("arn:") && arn.splitn(6, ':').count() == 6);
        if let Some(arn) = all.iter().find(|arn| !is_arn(arn)) {
            // [observed: aws-containers/amazon-ecs-exec-checker#35]
            return Err(invalid(format!(
                "ResourceNames are not in a valid ARN format: {arn}."
            )));
        }
        if let Some(scenario) = scenario {
            check_scenario(scenario, &all)?;
        }
        Ok(Self {
            all,
            owner: owner.map(owner_account).transpose()?,
            together: scenario.is_some(),
        })
    }

    /// The account that owns a resource: the one in its ARN, else the ResourceOwner.
    pub(super) fn owner_of<'r>(&'r self, arn: &'r str) -> Option<&'r str> {
        let own = arn.split(':').nth(4).filter(|account| !account.is_empty());
        own.or(self.owner.as_deref())
    }
}

/// "An ARN representing the account": `arn:aws:iam::123456789012:root` (API model). A bare account id is refused
/// [observed: boto/botocore#1346].
fn owner_account(arn: &str) -> Result<String, Error> {
    let fields: Vec<&str> = arn.splitn(6, ':').collect();
    match fields.as_slice() {
        ["arn", _, "iam", "", account, "root"]
            if account.len() == 12 && account.bytes().all(|byte| byte.is_ascii_digit()) =>
        {
            Ok((*account).to_owned())
        }
        _ => Err(invalid(format!("'{arn}' is not a valid as a Resource Owner."))),
    }
}

/// A scenario "enforces the presence of the required resources" (API model); the texts are [inferred].
fn check_scenario(scenario: &str, arns: &[String]) -> Result<(), Error> {
    let Some((_, kinds)) = SCENARIOS.iter().find(|(name, _)| *name == scenario) else {
        return Err(invalid(format!(
            "'{scenario}' is not a valid ResourceHandlingOption."
        )));
    };
    let has = |kind: &str| {
        arns.iter().any(|arn| {
            let mut fields = arn.splitn(6, ':').skip(2);
            fields.next() == Some("ec2")
                && fields
                    .nth(2)
                    .and_then(|resource| resource.split_once('/'))
                    .is_some_and(|(found, _)| found == kind)
        })
    };
    match kinds.iter().find(|kind| !has(kind)) {
        Some(kind) => Err(invalid(format!("{scenario} needs a resource of type {kind}."))),
        None => Ok(()),
    }
}
