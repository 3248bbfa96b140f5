use steprole_policy::PolicyKind;

/// A document to lint: its text and what is known about it.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// The name that findings give it: a path, or `-`.
    pub name: &'a str,
    /// Its text.
    pub text: &'a str,
    /// What it is used as; guessed from its contents when nobody says.
    pub kind: Option<PolicyKind>,
    /// To whom it is attached; some rules ask, and say nothing when they are not told.
    pub holder: Option<Holder>,
}

impl<'a> Input<'a> {
    /// A document of which nothing is known but its text.
    pub fn new(name: &'a str, text: &'a str) -> Self {
        Self {
            name,
            text,
            kind: None,
            holder: None,
        }
    }

    /// Says what it is used as.
    pub fn of_kind(self, kind: PolicyKind) -> Self {
        Self {
            kind: Some(kind),
            ..self
        }
    }

    /// Says to whom it is attached.
    pub fn attached_to(self, holder: Holder) -> Self {
        Self {
            holder: Some(holder),
            ..self
        }
    }
}

/// To whom a policy can be attached.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Holder {
    /// A user.
    User,
    /// A group of users.
    Group,
    /// A role.
    Role,
}

impl Holder {
    /// Every kind of holder.
    pub const ALL: [Self; 3] = [Self::User, Self::Group, Self::Role];

    /// The word for it.
    pub fn name(self) -> &'static str {
        match self {
            Self::User => "user",
            Self::Group => "group",
            Self::Role => "role",
        }
    }
}
