//! `X-Amz-Date`: the moment a request was signed.

use jiff::civil::DateTime;
use jiff::tz::Offset;
use jiff::{SignedDuration, Timestamp};

use crate::sigv4::Refusal;

/// A date in ISO 8601's basic format, `20150830T123600Z`, and the moment it means.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct AmzDate<'r> {
    text: &'r str,
    at: Timestamp,
}

impl<'r> AmzDate<'r> {
    /// Reads the one format AWS accepts.
    pub fn parse(text: &'r str) -> Result<Self, Refusal> {
        let at = read(text).ok_or_else(|| Refusal::Date(text.to_owned()))?;
        Ok(Self { text, at })
    }

    /// The text as it came; it goes into the string to sign.
    pub fn text(&self) -> &'r str {
        self.text
    }

    /// The moment.
    pub fn at(&self) -> Timestamp {
        self.at
    }

    /// `YYYYMMDD`, which the credential scope must repeat.
    pub fn day(&self) -> &'r str {
        self.text.get(..8).unwrap_or_default()
    }

    /// Refuses a signature that is older than `age` or further ahead than `skew`.
    ///
    /// Both are 15 minutes for a header (aws/aws-cli#6676); a presigned request may say less.
    pub fn check(&self, now: Timestamp, age: SignedDuration, skew: SignedDuration) -> Result<(), Refusal> {
        let elapsed = now.duration_since(self.at);
        if elapsed > age {
            return Err(Refusal::Expired {
                signed: self.at,
                now,
                window: age,
            });
        }
        if -elapsed > skew {
            return Err(Refusal::NotYetCurrent {
                signed: self.at,
                now,
                window: skew,
            });
        }
        Ok(())
    }

    /// Any moment in the basic format.
    pub fn basic(at: Timestamp) -> String {
        at.strftime("%Y%m%dT%H%M%SZ").to_string()
    }
}

fn read(text: &str) -> Option<Timestamp> {
    let digits = text.strip_suffix('Z')?;
    let (day, time) = digits.split_once('T')?;
    if day.len() != 8 || time.len() != 6 {
        return None;
    }
    let year = number(day.get(..4)?)?;
    let month = i8::try_from(number(day.get(4..6)?)?).ok()?;
    let day = i8::try_from(number(day.get(6..)?)?).ok()?;
    let hour = i8::try_from(number(time.get(..2)?)?).ok()?;
    let minute = i8::try_from(number(time.get(2..4)?)?).ok()?;
    let second = i8::try_from(number(time.get(4..)?)?).ok()?;
    let civil = DateTime::new(year, month, day, hour, minute, second, 0).ok()?;
    Offset::UTC.to_timestamp(civil).ok()
}

/// Digits only: `str::parse` would also take a sign.
fn number(digits: &str) -> Option<i16> {
    digits.bytes().try_fold(0_i16, |number, byte| {
        let digit = byte.is_ascii_digit().then(|| i16::from(byte - b'0'))?;
        number.checked_mul(10)?.checked_add(digit)
    })
}

#[cfg(test)]
mod tests {
    use jiff::{SignedDuration, Timestamp};

    use super::AmzDate;

    const WINDOW: SignedDuration = SignedDuration::from_mins(15);

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn the_basic_format_is_read_and_written() {
        let date = AmzDate::parse("20150830T123600Z").unwrap();
        assert_eq!(date.at(), at("2015-08-30T12:36:00Z"));
        assert_eq!(date.day(), "20150830");
        assert_eq!(AmzDate::basic(date.at()), "20150830T123600Z");
    }

    #[test]
    fn every_other_format_is_refused_with_aws_text() {
        for text in [
            "",
            "Z",
            "20150830",
            "2015-08-30T12:36:00Z",
            "20150830T123600",
            "20150830T123600z",
            "20150830T1236000Z",
            "20151330T123600Z",
            "20150230T123600Z",
            "20150830T240000Z",
            "20150830T123660Z",
            "+0150830T123600Z",
            "2015083éT12360Z",
            "Sun, 30 Aug 2015 12:36:00 GMT",
        ] {
            assert_eq!(
                AmzDate::parse(text).unwrap_err().to_string(),
                format!(
                    "Date must be in ISO-8601 'basic format'. Got '{text}'. See http://en.wikipedia.org/wiki/ISO_8601"
                ),
            );
        }
    }

    /// The text of aws/aws-cli#6676, with its own times.
    #[test]
    fn a_signature_expires_after_fifteen_minutes() {
        let date = AmzDate::parse("20220127T001427Z").unwrap();
        assert_eq!(
            date.check(at("2022-01-27T01:59:28Z"), WINDOW, WINDOW)
                .unwrap_err()
                .to_string(),
            "Signature expired: 20220127T001427Z is now earlier than 20220127T014428Z (20220127T015928Z - 15 min.)",
        );
        assert_eq!(date.check(at("2022-01-27T00:29:27Z"), WINDOW, WINDOW), Ok(()));
        assert!(date.check(at("2022-01-27T00:29:28Z"), WINDOW, WINDOW).is_err());
    }

    #[test]
    fn a_signature_from_the_future_waits() {
        let date = AmzDate::parse("20220127T010000Z").unwrap();
        assert_eq!(
            date.check(at("2022-01-27T00:44:59Z"), WINDOW, WINDOW)
                .unwrap_err()
                .to_string(),
            "Signature not yet current: 20220127T010000Z is still later than 20220127T005959Z (20220127T004459Z + 15 min.)",
        );
        assert_eq!(date.check(at("2022-01-27T00:45:00Z"), WINDOW, WINDOW), Ok(()));
    }
}
