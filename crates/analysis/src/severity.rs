/// How much a finding matters.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Severity {
    /// AWS refuses the document, or the policy does not do what it says.
    Error,
    /// It probably does not do what was meant.
    Warning,
    /// It could be said better.
    Suggestion,
}

impl Severity {
    /// The word that people and scripts read.
    pub fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Suggestion => "suggestion",
        }
    }
}
