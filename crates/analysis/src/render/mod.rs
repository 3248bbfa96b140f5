//! One report, three looks.

mod human;
mod json;
mod place;
mod sarif;

pub use human::{Look, human};
pub use json::json;
pub use sarif::sarif;

use steprole_policy::PolicyKind;

/// The word for a kind of policy, as the command line takes it.
pub(crate) fn kind_name(kind: PolicyKind) -> &'static str {
    match kind {
        PolicyKind::Boundary => "boundary",
        PolicyKind::Inline => "inline",
        PolicyKind::Managed => "managed",
        PolicyKind::Resource => "resource",
        PolicyKind::ResourceControl => "rcp",
        PolicyKind::ServiceControl => "scp",
        PolicyKind::Session => "session",
        PolicyKind::Trust => "trust",
        PolicyKind::VpcEndpoint => "vpc-endpoint",
    }
}
