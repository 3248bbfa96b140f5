//! AWS's clock against this machine's.

use jiff::SignedDuration;
use steprole_aws::{Caller, Clock, Credentials, Endpoint};
use steprole_session::{Partition, Secret};

use super::serving::{Asked, planned};
use super::{Safe, Settings};
use crate::commands::runtime;
use crate::failure::Failure;

/// Two clocks, compared.
#[derive(Debug)]
pub(crate) struct Compared {
    /// Who was asked.
    pub(crate) endpoint: String,
    /// AWS's clock minus ours; `None` when nobody answered.
    pub(crate) offset: Option<SignedDuration>,
}

/// Asks the STS of the profile that is meant here. The question is signed with a key that nobody has: even the refusal
/// has a date.
pub(crate) fn compare(settings: &Settings, safe: &Safe<'_>) -> Result<Compared, Failure> {
    let plan = planned(Asked::of(settings.environment.profile()), settings, safe).ok();
    let place = plan
        .as_ref()
        .and_then(|plan| plan.steps.first())
        .map(|step| step.place().clone());
    let place = place.unwrap_or_else(|| settings.endpoints().place(&[], Partition::AWS));
    let clock = Clock::default();
    let nobody = Credentials::long_term("AKIAIOSFODNN7EXAMPLE", Secret::new("nobodyEXAMPLE"));
    let endpoint = Endpoint::new(place.sts.as_str());
    let asked = endpoint.map(|endpoint| Caller::in_region(&endpoint, &place.region, nobody).by(&clock));
    if let Ok(caller) = asked {
        // a refusal is what is expected
        let _ = runtime()?.block_on(caller.caller_identity());
    }
    Ok(Compared {
        endpoint: place.sts,
        offset: clock.offset(),
    })
}
