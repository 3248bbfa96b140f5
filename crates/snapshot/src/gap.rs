use steprole_policy::SyntaxError;

/// Something that a file should say about an account and does not.
///
/// A question that touches a gap is not answered: whatever was put in its place would be a guess.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum Gap {
    /// The listing goes on after the last page that is there.
    #[error("{after} says that more pages follow, and none does")]
    Page {
        /// The page that says so.
        after: String,
    },
    /// No page has this list.
    #[error("no page has `{list}`")]
    List {
        /// The list.
        list: &'static str,
    },
    /// An entity is there without one of its parts.
    #[error("{entity} has no `{field}`")]
    Field {
        /// Its ARN.
        entity: String,
        /// The part.
        field: &'static str,
    },
    /// A user is in a group that is not there.
    #[error("{user} is in group `{group}`, which is not there")]
    Group {
        /// ARN of the user.
        user: String,
        /// Name of the group.
        group: String,
    },
    /// Somebody carries a managed policy that is not there.
    #[error("{holder} carries {policy}, which is not there")]
    Policy {
        /// ARN of the user, group or role.
        holder: String,
        /// ARN of the policy.
        policy: String,
    },
    /// Somebody is bounded by a managed policy that is not there.
    #[error("{holder} is bounded by {policy}, which is not there")]
    Boundary {
        /// ARN of the user or role.
        holder: String,
        /// ARN of the policy.
        policy: String,
    },
    /// A managed policy is there without the version in force.
    #[error("{policy} is there without version `{version}`, which is in force")]
    Version {
        /// ARN of the policy.
        policy: String,
        /// The version.
        version: String,
    },
    /// A policy is there, and its text is none.
    #[error("{place} cannot be read: {error}")]
    Document {
        /// Which policy, and whose.
        place: String,
        /// What is wrong with it.
        error: Box<SyntaxError>,
    },
    /// A user or role that was asked about is not there.
    #[error("{arn} is not there")]
    Entity {
        /// Its ARN.
        arn: String,
    },
}
