//! The clock requests are signed by, corrected by what answers tell.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use aws_smithy_async::time::TimeSource;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::Intercept;
use aws_smithy_runtime_api::client::interceptors::context::{
    BeforeDeserializationInterceptorContextRef, BeforeTransmitInterceptorContextRef,
};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::ConfigBag;
use jiff::fmt::rfc2822::DateTimeParser;
use jiff::{SignedDuration, Timestamp};
use steprole_session::skew;

/// This machine's clock plus a correction, shared by callers; it learns from the `Date` of every answer.
///
/// The SDK corrects itself only where it may retry, and calls that carry a code are never retried.
#[derive(Clone, Debug, Default)]
pub struct Clock(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    correction: SignedDuration,
    measured: Option<SignedDuration>,
    sent: Option<Timestamp>,
}

impl Clock {
    /// AWS's clock minus this machine's, as the last answer told.
    pub fn offset(&self) -> Option<SignedDuration> {
        self.state().measured
    }

    /// From now on requests are signed with a time that is off by this much.
    pub fn correct(&self, offset: SignedDuration) {
        self.state().correction = offset;
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "requests are signed with this machine's time"
)]
fn machine() -> SystemTime {
    SystemTime::now()
}

fn machine_timestamp() -> Option<Timestamp> {
    Timestamp::try_from(machine()).ok()
}

impl TimeSource for Clock {
    fn now(&self) -> SystemTime {
        let correction = self.state().correction;
        let by = Duration::try_from(correction.abs()).unwrap_or_default();
        let corrected = if correction.is_negative() {
            machine().checked_sub(by)
        } else {
            machine().checked_add(by)
        };
        corrected.unwrap_or_else(machine)
    }
}

impl Intercept for Clock {
    fn name(&self) -> &'static str {
        "clock"
    }

    fn read_before_transmit(
        &self,
        _: &BeforeTransmitInterceptorContextRef<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        self.state().sent = machine_timestamp();
        Ok(())
    }

    fn read_before_deserialization(
        &self,
        context: &BeforeDeserializationInterceptorContextRef<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let headers = context.response().headers();
        let date = headers
            .get("date")
            .and_then(|date| DateTimeParser::new().parse_timestamp(date).ok());
        let mut state = self.state();
        if let (Some(sent), Some(received)) = (state.sent, machine_timestamp()) {
            let measured = skew::measure(sent, received, date, headers.get("age").is_some());
            state.measured = measured.or(state.measured);
        }
        Ok(())
    }
}
