//! What a region looks like.

/// Whether `text` has the form of a region of any of AWS's partitions.
///
/// The forms are the `regionRegex` of each partition in AWS's endpoint rules: a list of regions would be out of date with
/// the next one that opens.
pub(crate) fn is_region(text: &str) -> bool {
    let mut words = text.split('-');
    let (Some(first), Some(second), Some(third)) = (words.next(), words.next(), words.next()) else {
        return false;
    };
    let (place, number) = match (first, second) {
        ("eusc", "de") | ("us", "gov" | "iso" | "isob" | "isof") | ("eu", "isoe") => {
            let Some(number) = words.next() else { return false };
            (third, number)
        }
        ("af" | "ap" | "ca" | "cn" | "eu" | "il" | "me" | "mx" | "sa" | "us", place) => (place, third),
        _ => return false,
    };
    let is_place = !place.is_empty() && place.bytes().all(|byte| byte.is_ascii_lowercase());
    let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    is_place && is_number && words.next().is_none() && text.len() <= 32
}

#[cfg(test)]
mod tests {
    use super::is_region;

    #[test]
    fn regions_of_every_partition_are_valid() {
        for region in [
            "us-east-1",
            "eu-west-1",
            "ap-southeast-2",
            "mx-central-1",
            "il-central-1",
            "cn-northwest-1",
            "us-gov-west-1",
            "us-iso-east-1",
            "us-isob-east-1",
            "us-isof-south-1",
            "eu-isoe-west-1",
            "eusc-de-east-1",
        ] {
            assert!(is_region(region), "{region}");
        }
    }

    #[test]
    fn everything_else_is_not() {
        for text in [
            "",
            "x",
            "us",
            "us-east",
            "us-east-",
            "us-east-1a",
            "us-east-1-1",
            "us-gov-west",
            "US-EAST-1",
            "aws-global",
            "us--1",
        ] {
            assert!(!is_region(text), "{text}");
        }
    }
}
