//! Lengths of time as people write and read them.

use std::fmt::Write as _;
use std::str::FromStr;

/// A length of time: `8h`, `45m`, `1h30m`, `90s`, or a bare number of seconds.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct Seconds(pub u32);

/// What the text should have been.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[error("a length of time, such as `8h`, `45m` or `1h30m`")]
pub struct NoDuration;

impl FromStr for Seconds {
    type Err = NoDuration;

    fn from_str(text: &str) -> Result<Self, NoDuration> {
        if let Ok(seconds) = text.parse() {
            return Ok(Self(seconds));
        }
        let mut total: u32 = 0;
        let mut larger = u32::MAX;
        let mut rest = text;
        while !rest.is_empty() {
            let unit_at = rest
                .find(|letter: char| !letter.is_ascii_digit())
                .ok_or(NoDuration)?;
            let (number, behind) = rest.split_at(unit_at);
            let mut letters = behind.chars();
            let unit = match letters.next() {
                Some('d') => 86_400,
                Some('h') => 3600,
                Some('m') => 60,
                Some('s') => 1,
                _ => return Err(NoDuration),
            };
            // each unit once, the larger first: `30m1h` is more likely a slip than a wish
            if unit >= larger {
                return Err(NoDuration);
            }
            larger = unit;
            let number: u32 = number.parse().map_err(|_| NoDuration)?;
            let part = number.checked_mul(unit).ok_or(NoDuration)?;
            total = total.checked_add(part).ok_or(NoDuration)?;
            rest = letters.as_str();
        }
        if text.is_empty() {
            Err(NoDuration)
        } else {
            Ok(Self(total))
        }
    }
}

/// `11h 59m`, `44m`, `30s`: at most two units, never rounded up.
pub fn human(seconds: i64) -> String {
    let seconds = seconds.max(0);
    let (hours, minutes, rest) = (seconds / 3600, seconds % 3600 / 60, seconds % 60);
    let mut text = String::new();
    if hours > 0 {
        let _ = write!(text, "{hours}h");
        if minutes > 0 {
            let _ = write!(text, " {minutes}m");
        }
    } else if minutes > 0 {
        let _ = write!(text, "{minutes}m");
    } else {
        let _ = write!(text, "{rest}s");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_of_time_are_read_and_written() {
        for (text, seconds) in [
            ("8h", 28800),
            ("45m", 2700),
            ("1h30m", 5400),
            ("900", 900),
            ("1d", 86400),
        ] {
            assert_eq!(text.parse(), Ok(Seconds(seconds)), "{text}");
        }
        for text in [
            "",
            "h",
            "1x",
            "30m1h",
            "1h1h",
            "-5",
            "99999999999",
            "99999d",
            "1h30",
        ] {
            assert_eq!(text.parse::<Seconds>(), Err(NoDuration), "{text}");
        }
        assert_eq!(human(43_199), "11h 59m");
        assert_eq!(human(3600), "1h");
        assert_eq!(human(59), "59s");
        assert_eq!(human(-4), "0s");
    }
}
