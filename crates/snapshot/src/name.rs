//! The parts of an IAM entity's ARN.

/// `user/team/alice` of `arn:aws:iam::123456789012:user/team/alice`.
pub(crate) fn short(arn: &str) -> &str {
    arn.splitn(6, ':').nth(5).unwrap_or(arn)
}

/// `alice` of `arn:aws:iam::123456789012:user/team/alice`.
pub(crate) fn name(arn: &str) -> &str {
    arn.rsplit(['/', ':']).next().unwrap_or_default()
}

/// `/team/` of `arn:aws:iam::123456789012:user/team/alice`.
pub(crate) fn path(arn: &str) -> &str {
    let start = short(arn).find('/').map(|at| arn.len() - short(arn).len() + at);
    let end = arn.len() - name(arn).len();
    start.and_then(|start| arn.get(start..end)).unwrap_or("/")
}

/// The account of an ARN.
pub(crate) fn account(arn: &str) -> &str {
    arn.split(':').nth(4).unwrap_or_default()
}

/// How a name is looked up: names of users, groups and roles are unique without regard to case
/// [doc: reference_iam-quotas].
pub(crate) fn folded(name: &str) -> String {
    name.to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_of_an_arn() {
        let alice = "arn:aws:iam::123456789012:user/division/team/alice";
        assert_eq!(
            (short(alice), name(alice), path(alice), account(alice)),
            (
                "user/division/team/alice",
                "alice",
                "/division/team/",
                "123456789012"
            )
        );
        assert_eq!(path("arn:aws:iam::123456789012:role/Admin"), "/");
        assert_eq!(name("arn:aws:iam::123456789012:root"), "root");
        assert_eq!((path("nonsense"), account("nonsense")), ("/", ""));
    }
}
