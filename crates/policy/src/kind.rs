/// What a document is used as; it decides which elements the document may hold.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum PolicyKind {
    /// A permissions boundary: a managed policy used as a ceiling.
    Boundary,
    /// A policy embedded in a user, group or role.
    Inline,
    /// A managed policy.
    Managed,
    /// A resource-based policy.
    Resource,
    /// A resource control policy.
    ResourceControl,
    /// A service control policy.
    ServiceControl,
    /// A policy passed when a session is made.
    Session,
    /// The trust policy of a role.
    Trust,
    /// The policy of a VPC endpoint.
    VpcEndpoint,
}
