//! What went wrong, in the words of the table of messages.

use steprole_session::{ChainError, EditError, Failure as Why, PlanError, human};

use crate::failure::Failure;
use crate::messages::Message;

/// A profile that leads nowhere.
pub(crate) fn chain(error: ChainError) -> Failure {
    match error {
        ChainError::Unknown {
            profile,
            named_by: None,
        } => Failure::new(Message::ChainUnknown.text().with("profile", profile))
            .hinted(Message::ChainUnknownHint.text()),
        ChainError::Unknown {
            profile,
            named_by: Some(by),
        } => {
            let text = Message::ChainUnknownSource.text();
            Failure::new(text.with("profile", profile).with("by", by))
        }
        ChainError::Circle { path } => {
            Failure::new(Message::ChainCircle.text().with("path", path.join(" → ")))
        }
        ChainError::NoSource { profile } => {
            Failure::new(Message::ChainNoSource.text().with("profile", profile.as_str()))
                .hinted(Message::ChainNoSourceHint.text().with("profile", profile))
        }
        ChainError::TwoSources { profile } => {
            Failure::new(Message::ChainTwoSources.text().with("profile", profile))
        }
        ChainError::BadSource { profile, value } => {
            let text = Message::ChainBadSource.text();
            Failure::new(text.with("profile", profile).with("value", value))
        }
        ChainError::PartialKeys {
            profile,
            present,
            missing,
        } => {
            let text = Message::ChainPartialKeys.text().with("profile", profile);
            Failure::new(text.with("present", present).with("missing", missing))
        }
        ChainError::NoCredentials { profile } => Failure::new(
            Message::ChainNoCredentials
                .text()
                .with("profile", profile.as_str()),
        )
        .hinted(Message::ChainNoCredentialsHint.text().with("profile", profile)),
        ChainError::TwoPartitions { one, other } => {
            let text = Message::ChainTwoPartitions.text();
            Failure::new(text.with("one", one).with("other", other))
        }
    }
}

/// A wish that no plan fulfils.
pub(crate) fn plan(error: PlanError) -> Failure {
    let time = |seconds: u32| human(i64::from(seconds));
    match error {
        PlanError::ChainedHour { asked } => {
            Failure::new(Message::PlanChainedHour.text().with("asked", time(asked)))
                .hinted(Message::PlanChainedHourHint.text())
        }
        PlanError::OutOfRange { asked, least, most } => {
            let text = Message::PlanOutOfRange.text().with("asked", time(asked));
            Failure::new(text.with("least", time(least)).with("most", time(most)))
        }
        PlanError::NotDirect => Failure::new(Message::PlanNotDirect.text()),
        PlanError::NotOurs => Failure::new(Message::PlanNotOurs.text()),
    }
}

/// A change of AWS's files that is refused.
pub(crate) fn edited(error: EditError, file: &str) -> Failure {
    match error {
        EditError::NotOurs { name, line } => {
            let text = Message::EditNotOurs.text().with("name", name).with("file", file);
            Failure::new(text.with("line", line)).hinted(Message::EditNotOursHint.text())
        }
        EditError::Unwritable { what } => Failure::new(Message::EditUnwritable.text().with("what", what)),
    }
}

/// A plan that could not be carried out.
pub(crate) fn broker(why: Why, profile: &str) -> Failure {
    match why {
        Why::Call { step, error } => {
            let code = error.code.unwrap_or_default();
            let text = Message::CallFailed.text().with("step", step.as_str());
            let failure = Failure::new(text.with("code", code.as_str()).with("message", error.message));
            match code.as_str() {
                "" => failure.hinted(Message::CallUnansweredHint.text()),
                "AccessDenied" => failure.hinted(Message::CallDeniedHint.text()),
                "ValidationError" => failure.hinted(Message::CallInvalidHint.text().with("profile", profile)),
                _ => failure,
            }
        }
        Why::CodeRefused { serial } => Failure::new(Message::CodeRefused.text().with("serial", serial))
            .hinted(Message::CodeRefusedHint.text()),
        Why::DeviceRefused { serial } => Failure::new(Message::DeviceRefused.text().with("serial", serial))
            .hinted(Message::DeviceRefusedHint.text()),
        Why::NoDevice { passkeys: 0 } => {
            Failure::new(Message::DeviceNone.text()).hinted(Message::DeviceNoneHint.text())
        }
        Why::NoDevice { passkeys } => Failure::new(Message::DevicePasskeys.text().with("count", passkeys))
            .hinted(Message::DevicePasskeysHint.text()),
        Why::SeveralDevices { serials } => {
            let text = Message::DeviceSeveral.text().with("serials", serials.join(", "));
            Failure::new(text).hinted(Message::DeviceSeveralHint.text())
        }
        Why::NoWayToAsk => Failure::new(Message::CodeNobody.text().with("profile", profile)),
        Why::Cancelled => Failure::new(Message::CodeCancelled.text()),
        Why::Surroundings(reason) => Failure::new(Message::SystemFailed.text().with("reason", reason)),
    }
}
