//! Questions about whole documents instead of one request.
//!
//! [`lint`] reads policy documents and answers a [`Report`] of [`Diagnostic`]s: what is wrong, where, why, how to
//! mend it, and, wherever a request can show it, the request. Every request shown was replayed through
//! [`steprole_policy::decide`], so a finding about MFA is never a guess from the text alone.
//!
//! ```
//! use steprole_analysis::{Input, Look, human, lint};
//!
//! let text = r#"{"Version": "2012-10-17", "Statement": {
//!     "Effect": "Deny", "Action": "*", "Resource": "*",
//!     "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "false"}}}}"#;
//! let report = lint(&[Input::new("guard.json", text)]);
//! assert_eq!(report.diagnostics[0].rule.code, "SR007");
//! assert!(human(&report, Look::Plain).contains("slips through"));
//! ```
//!
//! Nothing here reads a file, a clock or the environment: texts come in, findings go out.

mod compare;
mod diagnostic;
mod edit;
mod glob;
mod label;
mod lint;
mod nearest;
mod page;
mod prove;
mod quote;
mod render;
mod rule;
mod severity;
mod symbolic;
mod variable;
mod witness;

pub use compare::{Comparison, Difference, Verdict as CompareVerdict, compare};
pub use diagnostic::Diagnostic;
pub use edit::{Edit, Fix};
pub use label::Label;
pub use lint::{Holder, Input, Report, Taken, lint, rule, rules};
pub use page::{chapter, reference_page};
pub use prove::{
    Assumption, Claim, Credentials, Exemption, Hole, Proof, Property, RECOMMENDED, Subject,
    Verdict as ClaimVerdict, claims_of_account, exemptions, reachable_without_mfa,
};
pub use quote::{Quote, Speaker};
pub use render::{Look, human, json, sarif};
pub use rule::{AnalyzerCheck, AnalyzerKind, Example, ExampleFile, Family, Rule};
pub use severity::Severity;
pub use symbolic::{Allowed, Answer, Counterexample, Fact, Facts, Query, Reason, Universe, Value};
pub use witness::{Verdict, Witness, WitnessValue};
