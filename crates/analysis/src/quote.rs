/// What AWS itself says about the same thing, in its own words.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Quote {
    /// Who says it.
    pub speaker: Speaker,
    /// The words.
    pub text: String,
}

/// The parts of AWS that comment on policies.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Speaker {
    /// IAM Access Analyzer's policy validation, by the `findingDetails` of a check.
    AccessAnalyzer,
    /// IAM, by the message of the error with which it refuses the document.
    Iam,
}

impl Speaker {
    /// The name in a sentence: `IAM says`.
    pub fn name(self) -> &'static str {
        match self {
            Self::AccessAnalyzer => "Access Analyzer",
            Self::Iam => "IAM",
        }
    }
}
