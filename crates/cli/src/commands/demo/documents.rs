//! The article's policy documents.

/// The guard: all that a user may do before passing MFA.
///
/// Character by character as the article prints it, tabs included: U+0009 is legal in a policy document, and a
/// server must keep what it was given.
pub(crate) const GUARD: &str = include_str!("guard-policy.json");

/// The trust that the console writes for "another AWS account" with "require MFA": whoever of the account has MFA
/// and a policy that lets them.
pub(crate) fn trust_in_account(account: &str) -> String {
    trust(&format!("arn:aws:iam::{account}:root"))
}

/// The article's narrower trust: one user, with MFA.
pub(crate) fn trust_in_user(account: &str, user: &str) -> String {
    trust(&format!("arn:aws:iam::{account}:user/{user}"))
}

fn trust(principal: &str) -> String {
    format!(
        r#"{{
  "Version": "2012-10-17",
  "Statement": [
    {{
      "Effect": "Allow",
      "Principal": {{
        "AWS": "{principal}"
      }},
      "Action": "sts:AssumeRole",
      "Condition": {{
        "Bool": {{
          "aws:MultiFactorAuthPresent": "true"
        }}
      }}
    }}
  ]
}}"#
    )
}

/// The policy that lets a user step into a role.
pub(crate) fn assume(role_arn: &str) -> String {
    format!(
        r#"{{
  "Version": "2012-10-17",
  "Statement": [
    {{
      "Effect": "Allow",
      "Action": [
        "sts:AssumeRole"
      ],
      "Resource": "{role_arn}"
    }}
  ]
}}"#
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_guard_is_untouched() {
        assert_eq!(GUARD.trim_end().len(), 1096);
        assert_eq!(GUARD.matches('\t').count(), 4);
        assert!(GUARD.contains("\n\t\t\t\t\"iam:ChangePassword\",\n"));
    }

    #[test]
    fn every_document_is_a_policy() {
        let role = "arn:aws:iam::123456789012:role/AdminRole";
        let user = trust_in_user("123456789012", "machamp");
        for text in [
            GUARD.to_owned(),
            trust_in_account("123456789012"),
            user,
            assume(role),
        ] {
            assert!(serde_json::from_str::<serde_json::Value>(&text).is_ok(), "{text}");
        }
    }
}
