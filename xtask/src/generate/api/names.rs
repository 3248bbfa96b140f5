//! Names of AWS's model as Rust spells them.

/// `MFADevices` → `mfa_devices`, `SSHPublicKeyId` → `ssh_public_key_id`; keywords get `r#`.
pub(super) fn snake_case(name: &str) -> String {
    let characters: Vec<char> = name.chars().collect();
    let mut out = String::new();
    for (at, character) in characters.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| characters.get(at));
        let after = characters.get(at + 1);
        let starts_a_word = match before {
            None => false,
            Some(before) if before.is_uppercase() => after.is_some_and(|after| after.is_lowercase()),
            Some(_) => true,
        };
        if character.is_uppercase() && starts_a_word {
            out.push('_');
        }
        out.extend(character.to_lowercase());
    }
    if KEYWORDS.contains(&out.as_str()) {
        out.insert_str(0, "r#");
    }
    out
}

/// `UserName` → `userName`, as a ValidationError names a member; `SAMLProviderArn` → `sAMLProviderArn`.
pub(super) fn lower_camel(name: &str) -> String {
    let mut characters = name.chars();
    match characters.next() {
        Some(first) => first.to_lowercase().chain(characters).collect(),
        None => String::new(),
    }
}

/// Keywords of Rust that a member could be called.
const KEYWORDS: [&str; 12] = [
    "as", "box", "enum", "final", "for", "impl", "in", "match", "mod", "ref", "type", "use",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn acronyms_stay_together() {
        assert_eq!(snake_case("MFADevices"), "mfa_devices");
        assert_eq!(snake_case("SSHPublicKeyId"), "ssh_public_key_id");
        assert_eq!(snake_case("QRCodePNG"), "qr_code_png");
        assert_eq!(snake_case("Base32StringSeed"), "base32_string_seed");
        assert_eq!(
            snake_case("OpenIDConnectProviderArn"),
            "open_id_connect_provider_arn"
        );
        assert_eq!(snake_case("AuthenticationCode1"), "authentication_code1");
        assert_eq!(snake_case("isTruncated"), "is_truncated");
        assert_eq!(snake_case("Type"), "r#type");
    }

    #[test]
    fn only_the_first_letter_is_lowered_in_a_path() {
        assert_eq!(lower_camel("UserName"), "userName");
        assert_eq!(lower_camel("SAMLProviderArn"), "sAMLProviderArn");
    }
}
