//! Ids of requests.

use std::sync::atomic::{AtomicU64, Ordering};

use data_encoding::HEXLOWER;
use steprole_authority::Chance;

/// Makes the ids that answers carry: version 4 UUIDs.
///
/// They tell requests apart and are no secret: a random start and a counter, mixed by SplitMix64, cost no system call.
#[derive(Debug)]
pub(crate) struct RequestIds {
    start: u64,
    count: AtomicU64,
}

impl RequestIds {
    pub(crate) fn new(chance: &dyn Chance) -> Self {
        let mut start = [0; 8];
        chance.fill(&mut start);
        Self {
            start: u64::from_be_bytes(start),
            count: AtomicU64::new(0),
        }
    }

    pub(crate) fn next(&self) -> String {
        let count = self.count.fetch_add(2, Ordering::Relaxed);
        let high = mix(self.start.wrapping_add(count));
        let low = mix(self.start.wrapping_add(count).wrapping_add(1));
        // RFC 9562 section 5.4: four bits of version, two of variant
        let high = high & 0xffff_ffff_ffff_0fff | 0x4000;
        let low = low & 0x3fff_ffff_ffff_ffff | 0x8000_0000_0000_0000;
        let digits = HEXLOWER.encode(&(u128::from(high) << 64 | u128::from(low)).to_be_bytes());
        let mut id = String::with_capacity(36);
        let mut rest = digits.as_str();
        for length in [8, 4, 4, 4] {
            let (part, more) = rest.split_at(length);
            id.push_str(part);
            id.push('-');
            rest = more;
        }
        id.push_str(rest);
        id
    }
}

/// SplitMix64 (Steele, Lea, Flood: "Fast splittable pseudorandom number generators", 2014): one to one.
fn mix(index: u64) -> u64 {
    let mut bits = index.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    bits = (bits ^ bits >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    bits = (bits ^ bits >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    bits ^ bits >> 31
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use steprole_authority::SeededChance;

    use super::RequestIds;

    #[test]
    fn ids_are_uuids_of_version_4_and_all_different() {
        let ids = RequestIds::new(&SeededChance::new(1));
        let mut seen = HashSet::new();
        for _ in 0..10_000 {
            let id = ids.next();
            let lengths: Vec<usize> = id.split('-').map(str::len).collect();
            assert_eq!(lengths, [8, 4, 4, 4, 12], "{id}");
            assert_eq!(&id[14..15], "4");
            assert!("89ab".contains(&id[19..20]));
            assert!(seen.insert(id));
        }
    }
}
