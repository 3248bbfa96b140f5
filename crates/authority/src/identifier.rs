//! Unique ids and access key ids, as AWS shapes them.

use data_encoding::{BASE32, BASE32_NOPAD};

use crate::Chance;

/// Prefixes of unique ids (IAM User Guide, `reference_identifiers`).
pub mod prefix {
    /// A long-term access key.
    pub const ACCESS_KEY: &str = "AKIA";
    /// A group.
    pub const GROUP: &str = "AGPA";
    /// An instance profile.
    pub const INSTANCE_PROFILE: &str = "AIPA";
    /// A managed policy.
    pub const POLICY: &str = "ANPA";
    /// An SSH public key.
    pub const PUBLIC_KEY: &str = "APKA";
    /// A role.
    pub const ROLE: &str = "AROA";
    /// A private key of a SAML provider. [inferred]
    pub const SAML_PRIVATE_KEY: &str = "SAMLPK";
    /// A SAML provider. [inferred from an example of `id_roles_providers_create_saml_assertions`]
    pub const SAML_PROVIDER: &str = "SAMLSP";
    /// A server certificate.
    pub const SERVER_CERTIFICATE: &str = "ASCA";
    /// A credential for one service.
    pub const SERVICE_CREDENTIAL: &str = "ACCA";
    /// A temporary access key.
    pub const SESSION_KEY: &str = "ASIA";
    /// A user.
    pub const USER: &str = "AIDA";
}

/// A new unique id: the prefix and 17 characters of A–Z2–7. [inferred] length.
pub fn unique_id(prefix: &str, chance: &dyn Chance) -> String {
    let mut bytes = [0_u8; 15];
    chance.fill(&mut bytes);
    let mut id = String::with_capacity(prefix.len() + 17);
    id.push_str(prefix);
    id.extend(BASE32.encode(&bytes).chars().take(17));
    id
}

/// A new id of something in an organization: the prefix and `length` characters of a–z2–7. [inferred] alphabet; the
/// patterns of the API model take a–z0–9.
pub(crate) fn organization_id(prefix: &str, length: usize, chance: &dyn Chance) -> String {
    let mut bytes = vec![0_u8; length];
    chance.fill(&mut bytes);
    let text = BASE32_NOPAD.encode(&bytes).to_ascii_lowercase();
    format!("{prefix}{}", text.get(..length).unwrap_or_default())
}

/// The id of a new account: twelve digits, not taken.
pub(crate) fn account_id(chance: &dyn Chance, is_taken: impl Fn(&str) -> bool) -> String {
    loop {
        let mut bytes = [0_u8; 8];
        chance.fill(&mut bytes);
        let id = format!("{:012}", u64::from_be_bytes(bytes) % 1_000_000_000_000);
        if !is_taken(&id) {
            return id;
        }
    }
}

/// A random UUID (RFC 9562, version 4).
pub fn uuid(chance: &dyn Chance) -> String {
    let mut bytes = [0_u8; 16];
    chance.fill(&mut bytes);
    let bits = u128::from_be_bytes(bytes) & !(0xf << 76) | 4 << 76;
    let bits = bits & !(0b11 << 62) | 0b10 << 62;
    let hex = format!("{bits:032x}");
    let part = |range: std::ops::Range<usize>| hex.get(range).unwrap_or_default();
    [part(0..8), part(8..12), part(12..16), part(16..20), part(20..32)].join("-")
}

/// A new access key id that carries `account` as AWS's ids since 2019 do.
///
/// 48 bits (a set top bit, the account, 7 random bits) and 32 random bits, in base32: community reverse engineering
/// checked against a published pair. [observed] Tools that decode the account from a key id therefore work.
pub fn access_key_id(prefix: &str, account: u64, chance: &dyn Chance) -> String {
    let mut random = [0_u8; 5];
    chance.fill(&mut random);
    let [low, rest @ ..] = random;
    encode_key_id(prefix, account, low, rest)
}

fn encode_key_id(prefix: &str, account: u64, low: u8, rest: [u8; 4]) -> String {
    let head = (1_u64 << 47) | ((account & 0xff_ffff_ffff) << 7) | u64::from(low & 0x7f);
    let mut bytes = [0_u8; 10];
    for (byte, value) in bytes
        .iter_mut()
        .zip(head.to_be_bytes().into_iter().skip(2).chain(rest))
    {
        *byte = value;
    }
    format!("{prefix}{}", BASE32.encode(&bytes))
}

/// The account inside an access key id, when the id carries one (a key of 2019 or later).
pub fn account_of_access_key(id: &str) -> Option<String> {
    let body = id.get(4..20)?;
    let bytes = BASE32.decode(body.as_bytes()).ok()?;
    let mut head = 0_u64;
    for byte in bytes.iter().take(6) {
        head = head << 8 | u64::from(*byte);
    }
    if head >> 47 == 0 {
        return None;
    }
    let account = (head & 0x7fff_ffff_ff80) >> 7;
    (account <= 999_999_999_999).then(|| format!("{account:012}"))
}

/// A new secret access key: 40 characters, as AWS's are.
pub fn secret_access_key(chance: &dyn Chance) -> crate::Secret {
    let mut bytes = [0_u8; 30];
    chance.fill(&mut bytes);
    crate::Secret::new(data_encoding::BASE64.encode(&bytes))
}

/// The id of a signing certificate: 32 of A–Z2–7. [inferred] alphabet; the API model's examples have letters and digits.
pub fn signing_certificate_id(chance: &dyn Chance) -> String {
    let mut bytes = [0_u8; 20];
    chance.fill(&mut bytes);
    BASE32.encode(&bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chance::SeededChance;

    #[test]
    fn key_ids_carry_the_account_as_published_vectors_do() {
        for (account, low, rest, id) in [
            (123_456_789_012, 0x00, [0, 0, 0, 0], "AKIARZPUZDIKAAAAAAAA"),
            (
                123_456_789_012,
                0x2a,
                [0x01, 0x23, 0x45, 0x67],
                "AKIARZPUZDIKFIASGRLH",
            ),
            (123_456_789_012, 0x7f, [0xff; 4], "AKIARZPUZDIKP7777777"),
            (111_122_223_333, 0x00, [0, 0, 0, 0], "AKIARTX3GSDSQAAAAAAA"),
            (
                111_122_223_333,
                0x2a,
                [0x01, 0x23, 0x45, 0x67],
                "AKIARTX3GSDSVIASGRLH",
            ),
            (111_122_223_333, 0x7f, [0xff; 4], "AKIARTX3GSDS77777777"),
        ] {
            assert_eq!(encode_key_id(prefix::ACCESS_KEY, account, low, rest), id);
            assert_eq!(account_of_access_key(id), Some(format!("{account:012}")));
        }
    }

    #[test]
    fn ids_have_the_shape_of_aws_ids() {
        let chance = SeededChance::new(7);
        let user = unique_id(prefix::USER, &chance);
        assert_eq!(user.len(), 21);
        assert!(
            user.starts_with("AIDA")
                && user
                    .bytes()
                    .all(|b| b.is_ascii_uppercase() || (b'2'..=b'7').contains(&b))
        );
        assert_ne!(user, unique_id(prefix::USER, &chance));
        let key = access_key_id(prefix::SESSION_KEY, 123_456_789_012, &chance);
        assert_eq!(
            (key.len(), account_of_access_key(&key).as_deref()),
            (20, Some("123456789012"))
        );
        assert_eq!(secret_access_key(&chance).expose().len(), 40);
        let uuid = uuid(&chance);
        let lengths: Vec<usize> = uuid.split('-').map(str::len).collect();
        assert_eq!(lengths, [8, 4, 4, 4, 12]);
        assert!(uuid.as_bytes()[14] == b'4' && b"89ab".contains(&uuid.as_bytes()[19]));
    }

    #[test]
    fn ids_that_carry_no_account_say_so() {
        for id in ["", "AKIA", "AKIAIOSFODNN7EXAMPLE", "AKIAé", "not a key id at all"] {
            assert_eq!(account_of_access_key(id), None, "{id}");
        }
    }
}
