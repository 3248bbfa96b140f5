//! How long a console session may last at most: a setting of roles and of login profiles, unset at first.

use steprole_api::Error;

/// The setting after a call that may set it, clear it, or leave it as it is.
///
/// # Errors
/// InvalidInput for a call that does both: "you cannot specify this parameter and set `ResetMaxSigninSessionDuration` to
/// `true` in the same request" (API model). The text of the error is inferred.
pub(super) fn changed(
    earlier: Option<i32>,
    set: Option<i32>,
    reset: Option<bool>,
) -> Result<Option<i32>, Error> {
    match (set, reset.unwrap_or(false)) {
        (Some(_), true) => Err(Error::invalid_input(
            "MaxSigninSessionDuration and ResetMaxSigninSessionDuration cannot be specified in the same request.",
        )),
        (None, true) => Ok(None),
        (set, false) => Ok(set.or(earlier)),
    }
}
