use std::net::IpAddr;

/// An address as a request carries it.
pub(crate) type Address = IpAddr;

/// A block of addresses; a bare address is a block of one. The families never cross.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Network {
    V4 { bits: u32, mask: u32 },
    V6 { bits: u128, mask: u128 },
}

impl Network {
    /// Reads `address` or `address/prefix`; bits after the prefix are ignored
    /// [doc: Access Analyzer check "Improve IP range"].
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (address, prefix) = match text.split_once('/') {
            None => (text, None),
            Some((address, prefix)) if prefix.bytes().all(|byte| byte.is_ascii_digit()) => {
                (address, Some(prefix.parse::<u32>().ok()?))
            }
            Some(_) => return None,
        };
        match address.parse().ok()? {
            IpAddr::V4(address) => {
                let host = 32u32.checked_sub(prefix.unwrap_or(32))?;
                let mask = u32::MAX.checked_shl(host).unwrap_or(0);
                Some(Self::V4 {
                    bits: address.to_bits() & mask,
                    mask,
                })
            }
            IpAddr::V6(address) => {
                let host = 128u32.checked_sub(prefix.unwrap_or(128))?;
                let mask = u128::MAX.checked_shl(host).unwrap_or(0);
                Some(Self::V6 {
                    bits: address.to_bits() & mask,
                    mask,
                })
            }
        }
    }

    pub(crate) fn contains(self, address: Address) -> bool {
        match (self, address) {
            (Self::V4 { bits, mask }, IpAddr::V4(address)) => address.to_bits() & mask == bits,
            (Self::V6 { bits, mask }, IpAddr::V6(address)) => address.to_bits() & mask == bits,
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contains(network: &str, address: &str) -> bool {
        Network::parse(network)
            .unwrap()
            .contains(address.parse().unwrap())
    }

    #[test]
    fn blocks_hold_their_addresses() {
        assert!(contains("203.0.113.0/24", "203.0.113.255"));
        assert!(!contains("203.0.113.0/24", "203.0.114.0"));
        assert!(contains("203.0.113.77/24", "203.0.113.1"));
        assert!(contains("203.0.113.7", "203.0.113.7"));
        assert!(!contains("203.0.113.7", "203.0.113.8"));
        assert!(contains("0.0.0.0/0", "255.255.255.255"));
        assert!(contains("2001:DB8:1234:5678::/64", "2001:db8:1234:5678::1"));
        assert!(contains("::/0", "2001:db8::1"));
        assert!(contains("2001:db8::1", "2001:0db8:0::0001"));
    }

    #[test]
    fn the_families_never_cross() {
        assert!(!contains("0.0.0.0/0", "::1"));
        assert!(!contains("::/0", "203.0.113.7"));
        assert!(!contains("203.0.113.0/24", "::ffff:203.0.113.7"));
    }

    #[test]
    fn other_text_is_no_block() {
        for text in [
            "",
            "203.0.113.0/33",
            "2001:db8::/129",
            "203.0.113",
            "203.0.113.0/",
            "203.0.113.0/+8",
            "*",
            "1.2.3.4/8/8",
        ] {
            assert_eq!(Network::parse(text), None, "{text:?}");
        }
    }
}
