//! How far this machine's clock is from AWS's, measured by the `Date` of an answer.

use jiff::{SignedDuration, Timestamp};

/// An answer that took longer says too little about its own age.
const TOO_SLOW: SignedDuration = SignedDuration::from_mins(15);
/// Below this a signature error has another reason.
const NOTEWORTHY: SignedDuration = SignedDuration::from_mins(4);

/// AWS's clock minus ours; `None` when the answer does not tell.
///
/// Compared with the middle between sending and receiving. An answer with an `Age` comes from a cache and tells the
/// time of long ago.
pub fn measure(
    sent: Timestamp,
    received: Timestamp,
    date: Option<Timestamp>,
    has_age: bool,
) -> Option<SignedDuration> {
    let took = received.duration_since(sent);
    if has_age || took > TOO_SLOW || took.is_negative() {
        return None;
    }
    let middle = sent.checked_add(took / 2).ok()?;
    Some(date?.duration_since(middle))
}

/// Whether an error is about the clock, so that the call may be made once more with the corrected time.
///
/// Signatures are checked before anything else, so a code that came with the call is not used up.
pub fn is_the_reason(code: &str, offset: Option<SignedDuration>, assumed: SignedDuration) -> bool {
    let Some(offset) = offset else { return false };
    let off = (offset - assumed).abs() >= NOTEWORTHY;
    match code {
        "RequestTimeTooSkewed" | "RequestExpired" | "RequestInTheFuture" => true,
        "InvalidSignatureException" | "SignatureDoesNotMatch" | "AuthFailure" => off,
        _ => false,
    }
}
