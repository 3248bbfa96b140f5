//! The name a role session has in CloudTrail.

/// `steprole-alice@laptop`: who, and from where, within what `RoleSessionName` allows.
///
/// 2 to 64 of `[\w+=,.@-]` (API model). A slash is not among them; whatever else is not becomes a hyphen.
pub fn session_name(user: &str, host: &str) -> String {
    let host = host.split('.').next().unwrap_or_default();
    let whole = match (user, host) {
        ("", "") => "steprole".to_owned(),
        (user, "") => format!("steprole-{user}"),
        ("", host) => format!("steprole@{host}"),
        (user, host) => format!("steprole-{user}@{host}"),
    };
    whole
        .chars()
        .map(|letter| match letter {
            'a'..='z' | 'A'..='Z' | '0'..='9' | '_' | '+' | '=' | ',' | '.' | '@' | '-' => letter,
            _ => '-',
        })
        .take(64)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ac_name_1_readable_without_slash_and_at_most_64() {
        assert_eq!(
            session_name("alice", "laptop.example.com"),
            "steprole-alice@laptop"
        );
        assert_eq!(session_name("corp/bob smith", "鯨"), "steprole-corp-bob-smith@-");
        assert_eq!(session_name("", ""), "steprole");
        assert_eq!(session_name(&"x".repeat(100), "h").len(), 64);
    }
}
