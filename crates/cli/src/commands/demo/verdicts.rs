//! What the account's policies say of every action there is: an enumeration, not a proof.

use serde::ser::{Serialize, SerializeStruct, Serializer};

/// A resource that each action is tried on.
#[derive(Clone, Copy, Debug, Eq, PartialEq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Target {
    /// `*`, which stands for any.
    Anything,
    /// Any but the role, whose trust policy does not allow it.
    AnythingElse,
    /// A colleague.
    Foreign,
    /// The user's own device.
    OwnDevice,
    /// The user itself.
    OwnUser,
    /// The role of the story.
    Role,
}

/// What one column says of one action.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) enum Cell {
    /// Refused wherever it was tried.
    Nothing,
    /// No policy is asked, so none can refuse it.
    NoPermissionNeeded,
    /// Allowed on these; on [`Target::Anything`] alone when all were allowed.
    On(Vec<Target>),
}

/// What the columns say of one action.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Row {
    /// `iam:CreateUser`.
    pub(crate) action: &'static str,
    /// Without MFA, with MFA only, in the role.
    pub(crate) cells: [Cell; 3],
}

impl Serialize for Cell {
    /// Where it is allowed; an empty list is nowhere.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Nothing => serializer.collect_seq([(); 0]),
            Self::NoPermissionNeeded => serializer.collect_seq(["no-permission-needed"]),
            Self::On(targets) => serializer.collect_seq(targets),
        }
    }
}

impl Serialize for Row {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let [without_mfa, mfa_only, in_role] = &self.cells;
        let mut row = serializer.serialize_struct("Row", 4)?;
        row.serialize_field("action", self.action)?;
        row.serialize_field("without_mfa", without_mfa)?;
        row.serialize_field("mfa_only", mfa_only)?;
        row.serialize_field("in_role", in_role)?;
        row.end()
    }
}

/// The table.
#[derive(Clone, Debug, serde::Serialize)]
pub(crate) struct Verdicts {
    actions: usize,
    documents: usize,
    /// Every action that is not simply refused outside the role and allowed in it.
    rows: Vec<Row>,
    allowed: [usize; 3],
}

/// Columns of the table.
const WITHOUT_MFA: usize = 0;
const MFA_ONLY: usize = 1;

/// What a user of this story may call, and from which column on. GetSessionToken takes the access key: with MFA there is a
/// session already, and it gets no other.
const EXPECTED: [(&str, usize); 10] = [
    ("iam:CreateVirtualMFADevice", WITHOUT_MFA),
    ("iam:DeactivateMFADevice", MFA_ONLY),
    ("iam:DeleteVirtualMFADevice", MFA_ONLY),
    ("iam:EnableMFADevice", WITHOUT_MFA),
    ("iam:GetUser", WITHOUT_MFA),
    ("iam:ListMFADevices", WITHOUT_MFA),
    ("iam:ListVirtualMFADevices", WITHOUT_MFA),
    ("iam:ResyncMFADevice", WITHOUT_MFA),
    ("sts:AssumeRole", MFA_ONLY),
    ("sts:GetCallerIdentity", WITHOUT_MFA),
];

/// What needs the access key itself.
const EXPECTED_WITHOUT_SESSION: &str = "sts:GetSessionToken";

/// What even the role may not call: for stepping into a role its trust policy must speak, and that names machamp; and
/// two calls are for users' own keys only.
const EXPECTED_REFUSED_IN_ROLE: [&str; 5] = [
    "sts:AssumeRole",
    "sts:AssumeRoleWithSAML",
    "sts:AssumeRoleWithWebIdentity",
    "sts:GetFederationToken",
    "sts:GetSessionToken",
];

impl Verdicts {
    /// An empty table, decided by so many documents.
    pub(crate) fn by(documents: usize) -> Self {
        Self {
            actions: 0,
            documents,
            rows: Vec::new(),
            allowed: [0; 3],
        }
    }

    /// Enters what the columns say of an action. What is refused outside the role and allowed in it is only counted.
    pub(crate) fn enter(&mut self, action: &'static str, cells: [Cell; 3]) {
        self.actions += 1;
        for (count, cell) in self.allowed.iter_mut().zip(&cells) {
            *count += usize::from(*cell != Cell::Nothing);
        }
        if cells != Self::ordinary() {
            self.rows.push(Row { action, cells });
        }
    }

    /// What the columns say of every action without a row.
    pub(crate) fn ordinary() -> [Cell; 3] {
        [Cell::Nothing, Cell::Nothing, Cell::On(vec![Target::Anything])]
    }

    /// How many actions were tried.
    pub(crate) fn actions(&self) -> usize {
        self.actions
    }

    /// How many documents decided.
    pub(crate) fn documents(&self) -> usize {
        self.documents
    }

    /// Every action about which there is something to say, by name.
    pub(crate) fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// How many others there are: refused outside the role, allowed in it.
    pub(crate) fn others(&self) -> usize {
        self.actions - self.rows.len()
    }

    /// How many actions each column allows somewhere.
    pub(crate) fn allowed(&self) -> [usize; 3] {
        self.allowed
    }

    /// What the article's account is to allow, in the machine's form.
    pub(crate) fn expected() -> String {
        let until = |column| {
            EXPECTED
                .iter()
                .filter(move |(_, from)| *from <= column)
                .map(|(action, _)| *action)
        };
        summary(
            until(WITHOUT_MFA).chain([EXPECTED_WITHOUT_SESSION]),
            until(MFA_ONLY),
            EXPECTED_REFUSED_IN_ROLE.into_iter(),
        )
    }

    /// What it allows.
    pub(crate) fn got(&self) -> String {
        let allowed = |column: usize| {
            let allows = move |row: &&Row| row.cells.get(column).is_some_and(|cell| *cell != Cell::Nothing);
            self.rows.iter().filter(allows).map(|row| row.action)
        };
        let refused = self
            .rows
            .iter()
            .filter(|row| row.cells.last() == Some(&Cell::Nothing))
            .map(|row| row.action);
        summary(allowed(WITHOUT_MFA), allowed(MFA_ONLY), refused)
    }

    /// Whether the two agree.
    pub(crate) fn ok(&self) -> bool {
        self.got() == Self::expected()
    }
}

fn summary<'a>(
    without_mfa: impl Iterator<Item = &'a str>,
    mfa_only: impl Iterator<Item = &'a str>,
    refused_in_role: impl Iterator<Item = &'a str>,
) -> String {
    format!(
        "without MFA: {}; with MFA only: {}; in the role all but: {}",
        names(without_mfa),
        names(mfa_only),
        names(refused_in_role),
    )
}

/// Names in a row; a deviation can be thousands of them, of which the first say enough.
fn names<'a>(actions: impl Iterator<Item = &'a str>) -> String {
    const SHOWN: usize = 20;
    let all: Vec<_> = actions.collect();
    let shown = all.iter().take(SHOWN).copied().collect::<Vec<_>>().join(" ");
    match all.len().checked_sub(SHOWN) {
        Some(more @ 1..) => format!("{shown} and {more} more"),
        _ => shown,
    }
}
