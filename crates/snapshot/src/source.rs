use jiff::Timestamp;

/// Where facts come from, and how old they are.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Source {
    /// What it tells.
    pub part: Part,
    /// The file's name, or whatever else says where to look.
    pub name: String,
    /// When it was taken, where that is known. AWS's own answers carry no time.
    pub taken: Option<Timestamp>,
}

/// What a source tells about an account.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Part {
    /// Users, groups, roles and managed policies: `aws iam get-account-authorization-details`.
    AuthorizationDetails,
    /// AWS managed policies that the files lack, taken from the catalogue.
    Catalog,
    /// SCPs and RCPs.
    Organization,
    /// Policies of resources.
    ResourcePolicies,
}

impl Part {
    /// Every part.
    pub(crate) const ALL: [Self; 4] = [
        Self::AuthorizationDetails,
        Self::Catalog,
        Self::Organization,
        Self::ResourcePolicies,
    ];

    /// The word that the file format uses.
    pub fn word(self) -> &'static str {
        match self {
            Self::AuthorizationDetails => "authorization-details",
            Self::Catalog => "catalog",
            Self::Organization => "organization",
            Self::ResourcePolicies => "resource-policies",
        }
    }
}
