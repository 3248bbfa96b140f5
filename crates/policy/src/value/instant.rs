/// A point in time, to the nanosecond.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(crate) struct Instant {
    seconds: i64,
    nanoseconds: u32,
}

const YEARS: std::ops::RangeInclusive<i64> = -292_275_054..=292_278_993;

impl Instant {
    /// Reads a date of the W3C profile of ISO 8601, or seconds since 1970
    /// [doc: reference_policies_elements_condition_operators#Conditions_Date].
    ///
    /// AWS accepts more than the profile: `2016-12-13t2:00:00.593194+23`, `01T`, the year `-292275054`
    /// [observed: moto's recorded documents]. A text with `T` or `-` is a date; four digits are a year, as the
    /// profile says; other digits are seconds. Without a zone it is UTC.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        if text.contains(['t', 'T', '-']) {
            return date_and_time(text);
        }
        let number = digits(text)?;
        if text.len() == 4 {
            return Some(Self {
                seconds: days(number, 1, 1) * 86_400,
                nanoseconds: 0,
            });
        }
        Some(Self {
            seconds: number,
            nanoseconds: 0,
        })
    }
}

fn date_and_time(text: &str) -> Option<Instant> {
    let (date, time) = text.split_once(['t', 'T']).unwrap_or((text, ""));
    let (negative, date) = match date.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, date),
    };
    let mut fields = date.split('-');
    let year = digits(fields.next()?)? * if negative { -1 } else { 1 };
    let month = fields.next().map_or(Some(1), digits)?;
    let day = fields.next().map_or(Some(1), digits)?;
    let legal = YEARS.contains(&year)
        && (1..=12).contains(&month)
        && (1..=31).contains(&day)
        && fields.next().is_none();
    if !legal {
        return None;
    }
    let (seconds, nanoseconds) = time_of_day(time)?;
    Some(Instant {
        seconds: days(year, month, day) * 86_400 + seconds,
        nanoseconds,
    })
}

/// Seconds into the day, in UTC, of `hh[:mm[:ss[.fraction]]][zone]`.
fn time_of_day(text: &str) -> Option<(i64, u32)> {
    let (clock, offset) = zone(text)?;
    if clock.is_empty() {
        return Some((-offset, 0));
    }
    let mut fields = clock.split(':');
    let hours = below(fields.next()?, 24)?;
    let minutes = fields.next().map_or(Some(0), |field| below(field, 60))?;
    let (seconds, nanoseconds) = match fields.next() {
        None => (0, 0),
        Some(field) => match field.split_once('.') {
            None => (below(field, 60)?, 0),
            Some((whole, fraction)) => (below(whole, 60)?, self::fraction(fraction)?),
        },
    };
    if fields.next().is_some() {
        return None;
    }
    Some((hours * 3_600 + minutes * 60 + seconds - offset, nanoseconds))
}

/// Splits the zone off: `Z`, `+hh`, `+hh:mm`, or the same with a minus; the offset is in seconds.
fn zone(text: &str) -> Option<(&str, i64)> {
    if let Some(clock) = text.strip_suffix(['z', 'Z']) {
        return Some((clock, 0));
    }
    let Some(at) = text.find(['+', '-']) else {
        return Some((text, 0));
    };
    let (clock, zone) = text.split_at_checked(at)?;
    let sign = if zone.starts_with('-') { -1 } else { 1 };
    let zone = zone.get(1..)?;
    let (hours, minutes) = zone.split_once(':').unwrap_or((zone, "00"));
    if hours.len() != 2 || minutes.len() != 2 {
        return None;
    }
    Some((
        clock,
        sign * (below(hours, 24)? * 3_600 + below(minutes, 60)? * 60),
    ))
}

/// The nanoseconds of a decimal fraction; AWS takes nine significant digits.
fn fraction(text: &str) -> Option<u32> {
    let bytes = text.as_bytes();
    let legal =
        !bytes.is_empty() && bytes.iter().all(u8::is_ascii_digit) && text.trim_start_matches('0').len() <= 9;
    let digit = |place: usize| bytes.get(place).map_or(0, |digit| u32::from(digit - b'0'));
    legal.then(|| (0..9).fold(0, |nanoseconds, place| nanoseconds * 10 + digit(place)))
}

fn below(text: &str, limit: i64) -> Option<i64> {
    digits(text).filter(|number| *number < limit)
}

fn digits(text: &str) -> Option<i64> {
    let all_digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if all_digits { text.parse().ok() } else { None }
}

/// Days from 1970-01-01 to a date of the proleptic Gregorian calendar.
///
/// The year is shifted to begin in March, so that the leap day comes last; a day past the end of its month runs on
/// into the next.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let month_from_march = (month + 9) % 12;
    let day_of_year = (153 * month_from_march + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seconds(text: &str) -> i64 {
        Instant::parse(text)
            .unwrap_or_else(|| panic!("{text} is a date"))
            .seconds
    }

    #[test]
    fn the_forms_of_the_w3c_profile() {
        assert_eq!(seconds("1970"), 0);
        assert_eq!(seconds("1970-02"), 31 * 86_400);
        assert_eq!(seconds("1970-01-02"), 86_400);
        assert_eq!(seconds("1997-07-16T19:20+01:00"), 869_077_200);
        assert_eq!(seconds("1997-07-16T19:20:30+01:00"), 869_077_230);
        assert_eq!(seconds("1997-07-16T14:20:30-04:00"), 869_077_230);
        assert_eq!(seconds("2026-11-23T16:00:00Z"), 1_795_449_600);
        assert_eq!(seconds("2000-02-29T00:00:00Z"), 951_782_400);
        assert_eq!(
            Instant::parse("1997-07-16T19:20:30.45+01:00"),
            Some(Instant {
                seconds: 869_077_230,
                nanoseconds: 450_000_000
            })
        );
    }

    #[test]
    fn seconds_since_1970() {
        assert_eq!(seconds("0"), 0);
        assert_eq!(seconds("1795449600"), 1_795_449_600);
        assert_eq!(seconds("9223372036854775807"), i64::MAX);
    }

    #[test]
    fn odd_forms_that_aws_accepts() {
        assert_eq!(
            seconds("2016-12-13t2:00:00.593194+23"),
            seconds("2016-12-12T03:00:00Z")
        );
        assert!(seconds("-292275054") < seconds("01T"));
        assert!(seconds("01T") < seconds("1970"));
    }

    #[test]
    fn forms_that_aws_refuses() {
        for text in [
            "",
            "sdfdsf",
            "234-13",
            "2016-12-13t2:00:00.593194+1",
            "2016-12-13t2:00:00.1999999999+10:59",
            "9223372036854775808",
            "-292275055",
            "292278994-01",
            "2016-12-32",
            "2016-01-01-01",
            "2016-01-01T24:00:00Z",
            "2016-01-01T00:00:00Zz",
            "2016-01-01T00:00:00:00",
            "1.5",
            "+5",
            " 2016",
        ] {
            assert_eq!(Instant::parse(text), None, "{text:?}");
        }
    }
}
