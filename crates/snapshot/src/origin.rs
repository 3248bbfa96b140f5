use std::fmt;

/// Where a policy that applies comes from.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum Origin {
    /// A file, or a place in one.
    File(String),
    /// An inline policy.
    Inline {
        /// ARN of the user, group or role it is embedded in.
        holder: String,
        /// Its name there.
        name: String,
    },
    /// A managed policy, by its ARN.
    Managed(String),
    /// A service or resource control policy, by its name or ARN.
    Organization(String),
    /// The policy of a resource, by the resource's ARN.
    Resource(String),
    /// The trust policy of a role, by the role's ARN.
    Trust(String),
}

impl fmt::Display for Origin {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(name) | Self::Managed(name) | Self::Organization(name) => formatter.write_str(name),
            Self::Inline { holder, name } => write!(formatter, "inline policy `{name}` of {holder}"),
            Self::Resource(arn) => write!(formatter, "policy of {arn}"),
            Self::Trust(arn) => write!(formatter, "trust policy of {arn}"),
        }
    }
}
