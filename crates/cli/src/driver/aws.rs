//! The calls of a plan, through AWS's own client.

use jiff::SignedDuration;
use steprole_aws::sts::{self, Role};
use steprole_aws::{Caller, Clock, Endpoint, Error};
use steprole_session::{Aws, CallError, Credentials, Mfa, Place, RoleRequest};
use tokio::runtime::Runtime;

use crate::commands::runtime;

/// AWS, or whatever answers at the endpoints of a plan; nothing is built before the first call.
pub(crate) struct Client {
    runtime: Option<Runtime>,
    clock: Clock,
    session_name: String,
}

impl Client {
    /// A client that names role sessions like this when their profile does not.
    pub(crate) fn new(session_name: String) -> Self {
        Self {
            runtime: None,
            clock: Clock::default(),
            session_name,
        }
    }

    fn call<T>(
        &mut self,
        (endpoint, region): (&str, &str),
        from: &Credentials,
        call: impl AsyncFnOnce(&Caller) -> Result<T, Error>,
    ) -> Result<T, CallError> {
        let endpoint = Endpoint::new(endpoint).map_err(|error| failed(&error))?;
        let caller = Caller::in_region(&endpoint, region, from.clone()).by(&self.clock);
        let runtime = match self.runtime.take() {
            Some(runtime) => runtime,
            None => runtime().map_err(|_| CallError {
                code: None,
                message: "no runtime".to_owned(),
            })?,
        };
        let result = runtime.block_on(call(&caller));
        self.runtime = Some(runtime);
        result.map_err(|error| failed(&error))
    }
}

impl Aws for Client {
    fn session_token(
        &mut self,
        place: &Place,
        from: &Credentials,
        seconds: u32,
        mfa: Option<Mfa<'_>>,
    ) -> Result<Credentials, CallError> {
        let mfa = mfa.map(|mfa| sts::Mfa {
            serial: mfa.serial,
            code: mfa.code,
        });
        self.call((&place.sts, &place.region), from, async |caller| {
            caller.session_token_for(i32::try_from(seconds).ok(), mfa).await
        })
        .map(|answer| answer.value)
    }

    fn assume_role(
        &mut self,
        place: &Place,
        from: &Credentials,
        request: RoleRequest<'_>,
    ) -> Result<Credentials, CallError> {
        let hop = request.hop;
        let name = hop
            .session_name
            .clone()
            .unwrap_or_else(|| self.session_name.clone());
        let role = Role {
            role_arn: &hop.role_arn,
            session_name: &name,
            seconds: i32::try_from(request.seconds).ok(),
            external_id: hop.external_id.as_deref(),
            source_identity: hop.source_identity.as_deref(),
            tags: &hop.tags,
            transitive: &hop.transitive,
            mfa: request.mfa.map(|mfa| sts::Mfa {
                serial: mfa.serial,
                code: mfa.code,
            }),
        };
        self.call((&place.sts, &place.region), from, async |caller| {
            caller.assume(role).await
        })
        .map(|answer| answer.value.credentials)
    }

    fn devices(&mut self, place: &Place, from: &Credentials) -> Result<Vec<String>, CallError> {
        let region = place.partition.global_region();
        self.call((&place.iam, region), from, async |caller| {
            caller.mfa_devices(None).await
        })
        .map(|answer| answer.value)
    }

    fn offset(&self) -> Option<SignedDuration> {
        self.clock.offset()
    }

    fn correct(&mut self, offset: SignedDuration) {
        self.clock.correct(offset);
    }
}

/// What AWS said, or that it said nothing, as the driver's logic takes it.
pub(crate) fn failed(error: &Error) -> CallError {
    match error.refusal() {
        Some(refusal) => CallError {
            code: Some(refusal.code.clone()),
            message: refusal.message.clone(),
        },
        None => CallError {
            code: None,
            message: error.to_string(),
        },
    }
}
