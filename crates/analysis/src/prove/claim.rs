use crate::symbolic::{Counterexample, Reason};

/// What a claim says.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Property {
    /// Nothing outside the exempt set is reachable without MFA.
    P1,
    /// Every user who can sign in or call has an MFA device.
    P12,
}

impl Property {
    /// Its short name.
    pub fn name(self) -> &'static str {
        match self {
            Self::P1 => "P1",
            Self::P12 => "P12",
        }
    }
}

/// Whom or what a claim is about.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Subject {
    /// Documents that are attached together.
    Documents(Vec<String>),
    /// A user, by ARN.
    User(String),
}

impl Subject {
    /// Its name, for people and scripts.
    pub fn name(&self) -> String {
        match self {
            Self::Documents(names) => names.join(" + "),
            Self::User(arn) => arn.clone(),
        }
    }
}

/// The answer to a claim.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Verdict {
    /// It holds for all requests.
    Proved,
    /// A request, or a fact, says otherwise.
    Refuted,
    /// Neither could be shown.
    Unknown,
}

impl Verdict {
    /// One word.
    pub fn name(self) -> &'static str {
        match self {
            Self::Proved => "proved",
            Self::Refuted => "refuted",
            Self::Unknown => "unknown",
        }
    }
}

/// What a claim takes for granted: what the procedure cannot see, or does not decide.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Assumption {
    /// The root user is bound by no identity policy.
    Root,
    /// Service-linked roles act by their own policies.
    ServiceLinkedRoles,
    /// Policies of resources that grant access by themselves were not given.
    ResourcePolicies,
    /// Roles were not followed: what a session may do is not part of this claim.
    RolesNotFollowed,
    /// Only these documents bind the user.
    OnlyTheseDocuments,
    /// No organization's policies were given.
    NoOrganization,
}

/// What lets a counterexample through, and so what would close it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Hole {
    /// No `Deny` asks about MFA at all.
    NoGuard,
    /// The guard asks with an operator that does not hold when the key is absent.
    AbsentKey {
        /// The `Sid` or place of the guard.
        guard: String,
        /// Its operator.
        operator: String,
    },
    /// The guard exempts the action.
    Exempt {
        /// The `Sid` or place of the guard.
        guard: String,
        /// The entry that exempts it.
        entry: String,
    },
    /// The guard has a `Resource` or a further condition that leaves the request out.
    NotCovered {
        /// The `Sid` or place of the guard.
        guard: String,
    },
    /// The trust policy of a role names the user, and asks for no MFA.
    Trust {
        /// The role's ARN.
        role: String,
    },
}

/// A counterexample with its story.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Proof {
    /// The request.
    pub request: Counterexample,
    /// The policy that allows it.
    pub policy: String,
    /// The statement there, by place, and its `Sid`.
    pub statement: Option<(usize, Option<String>)>,
    /// What lets it through.
    pub hole: Hole,
}

/// One claim and its answer.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Claim {
    /// What it says.
    pub property: Property,
    /// About whom.
    pub subject: Subject,
    /// The answer.
    pub verdict: Verdict,
    /// The counterexamples, one for each statement that lets something through.
    pub counterexamples: Vec<Proof>,
    /// Facts that refute it without a request.
    pub facts: Vec<String>,
    /// Why it is unknown.
    pub reasons: Vec<Reason>,
    /// What the files lack for an answer.
    pub gaps: Vec<String>,
    /// What it takes for granted.
    pub assumptions: Vec<Assumption>,
}
