//! SAML responses: who signed them, and what they say.

mod assertion;
mod response;
mod signature;

pub use assertion::{Assertion, Conditions, Confirmation, NameId};
pub use response::{InvalidResponse, read};
