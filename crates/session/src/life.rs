//! How long credentials are still good to hand out.

use jiff::{SignedDuration, Timestamp};

/// Seconds that are left.
pub fn good_for(expiration: Timestamp, now: Timestamp) -> i64 {
    expiration.duration_since(now).as_secs()
}

/// Whether credentials may be handed out once more: a quarter of their life is left, or a quarter of an hour.
///
/// boto3 asks again below fifteen minutes and fails below ten, so an hour's role is renewed at fifteen; a session of
/// fifteen minutes would be renewed at every call by that rule alone, hence the quarter [observed: botocore
/// `credentials.py`; aws/aws-cli#5880]. What a caller asks for itself replaces the rule.
pub fn is_fresh(issued: Timestamp, expiration: Timestamp, now: Timestamp, at_least: Option<u32>) -> bool {
    let left = expiration.duration_since(now);
    let needed = match at_least {
        Some(seconds) => SignedDuration::from_secs(i64::from(seconds)),
        None => (expiration.duration_since(issued) / 4).min(SignedDuration::from_mins(15)),
    };
    left > SignedDuration::ZERO && left >= needed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ac_ttl_1_a_quarter_of_life_or_of_an_hour_is_left() {
        let at = |second| Timestamp::from_second(second).unwrap();
        // an hour: renewed when less than 15 minutes are left
        assert!(is_fresh(at(0), at(3600), at(2700), None));
        assert!(!is_fresh(at(0), at(3600), at(2701), None));
        // fifteen minutes: used for three quarters of them
        assert!(is_fresh(at(0), at(900), at(675), None));
        assert!(!is_fresh(at(0), at(900), at(676), None));
        // what is asked for replaces the rule
        assert!(is_fresh(at(0), at(3600), at(3590), Some(10)));
        assert!(!is_fresh(at(0), at(3600), at(0), Some(3601)));
        assert!(
            !is_fresh(at(0), at(3600), at(3600), Some(0)),
            "what has ended is never served"
        );
    }
}
