//! Claims about documents and accounts, each proved, refuted with a request, or unknown with the reason.

mod account;
mod claim;
mod credentials;
mod documents;
mod enrolment;
mod exempt;
mod integrity;
mod parallel;
mod proved;
mod reach;
mod scope;
mod trusts;

pub use account::claims_of_account;
pub use claim::{Assumption, Claim, Hole, Proof, Property, Subject, Verdict};
pub use credentials::Credentials;
pub use documents::reachable_without_mfa;
pub use exempt::{Exemption, RECOMMENDED, exemptions};
