use steprole_policy::PrincipalKind;
use steprole_snapshot::Caller;
use steprole_snapshot::Layers;

use crate::symbolic::{Counterexample, Reason};

/// What a claim says.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Property {
    /// Nothing outside the exempt set is reachable without MFA.
    P1,
    /// Only with MFA does anybody assume a role.
    P2,
    /// A user without a device can enrol one: nobody is trapped.
    P6,
    /// No chain of calls without MFA leads a user to a role or to rights that the user was not given.
    P8,
    /// Nobody can remove or weaken the guard.
    P9,
    /// Every user who can sign in or call has an MFA device.
    P12,
}

impl Property {
    /// Its short name.
    pub fn name(self) -> &'static str {
        match self {
            Self::P1 => "P1",
            Self::P2 => "P2",
            Self::P6 => "P6",
            Self::P8 => "P8",
            Self::P9 => "P9",
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
    /// A role, by ARN.
    Role(String),
}

impl Subject {
    /// Its name, for people and scripts.
    pub fn name(&self) -> String {
        match self {
            Self::Documents(names) => names.join(" + "),
            Self::User(arn) | Self::Role(arn) => arn.clone(),
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
    /// Only calls that are known as ways to further rights were tried as such.
    KnownEscalations,
    /// A session of a role was asked about under every reading of what it says about MFA: absent and `false`, the two that
    /// a session has that was made without MFA.
    RoleSessionMfa,
}

impl Assumption {
    /// Its name, for scripts; it stays.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Root => "root",
            Self::ServiceLinkedRoles => "service-linked-roles",
            Self::ResourcePolicies => "resource-policies",
            Self::RolesNotFollowed => "roles-not-followed",
            Self::OnlyTheseDocuments => "only-these-documents",
            Self::NoOrganization => "no-organization",
            Self::KnownEscalations => "known-escalations",
            Self::RoleSessionMfa => "role-session-mfa",
        }
    }
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
    /// The call removes or changes what holds the guard.
    Guard {
        /// The policy with the guard.
        policy: String,
    },
    /// The call gives rights that the caller was not given.
    Escalation,
    /// The call is a step of enrolling a device, for somebody who has none.
    Enrolment,
}

/// A counterexample with its story.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Proof {
    /// Who calls, when it is not the claim's subject.
    pub who: Option<Subject>,
    /// The request.
    pub request: Counterexample,
    /// The policy that allows it.
    pub policy: String,
    /// The statement there, by place, and its `Sid`.
    pub statement: Option<(usize, Option<String>)>,
    /// What lets it through.
    pub hole: Hole,
}

impl Proof {
    /// A request that the caller's own policies let through.
    pub(super) fn own(request: Counterexample, layers: &Layers, hole: Hole) -> Self {
        let held = layers.deciding(request.because);
        let statement = request.because.statement.map(|place| {
            let statements = held.map(|held| held.document.document().statements());
            let sid =
                statements.and_then(|statements| Some(statements.get(place)?.sid.as_ref()?.value.clone()));
            (place, sid)
        });
        Self {
            who: None,
            policy: held.map(|held| held.origin.to_string()).unwrap_or_default(),
            statement,
            hole,
            request,
        }
    }
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

impl Claim {
    /// A claim about somebody of an account of which nothing is known yet.
    pub(super) fn open(property: Property, subject: Subject, assumptions: Vec<Assumption>) -> Self {
        Self {
            property,
            subject,
            verdict: Verdict::Unknown,
            counterexamples: Vec::new(),
            facts: Vec::new(),
            reasons: Vec::new(),
            gaps: Vec::new(),
            assumptions,
        }
    }

    /// Refuted by what was found, unknown by what was not, else proved.
    pub(super) fn settled(mut self) -> Self {
        self.verdict = if !self.counterexamples.is_empty() || !self.facts.is_empty() {
            Verdict::Refuted
        } else if !self.reasons.is_empty() || !self.gaps.is_empty() {
            Verdict::Unknown
        } else {
            Verdict::Proved
        };
        self
    }
}

impl Subject {
    /// A user, or the role of a session.
    pub(super) fn of(caller: &Caller) -> Self {
        match (&caller.role_arn, caller.kind) {
            (Some(role), PrincipalKind::RoleSession) => Self::Role(role.clone()),
            _ => Self::User(caller.arn.clone()),
        }
    }
}
