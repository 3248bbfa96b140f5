//! What a policy is about, before any request: which actions it can allow at all.

use crate::action::Action;
use crate::document::Effect;
use crate::policy::Policy;

impl Policy {
    /// Whether a statement allows an action on anything at all, whatever the conditions.
    ///
    /// An upper bound, not a decision: what a statement asks for may never come true.
    pub fn allows_somewhere(&self, action: &str) -> bool {
        let lower = action.to_ascii_lowercase();
        let action = Action::new(lower.as_bytes());
        self.statements
            .iter()
            .any(|statement| statement.effect == Effect::Allow && statement.can_apply(&action))
    }

    /// Whether a statement denies an action on everything, without a condition.
    pub fn denies_everywhere(&self, action: &str) -> bool {
        let lower = action.to_ascii_lowercase();
        let action = Action::new(lower.as_bytes());
        self.statements
            .iter()
            .any(|statement| statement.effect == Effect::Deny && statement.must_apply(&action))
    }
}

#[cfg(test)]
mod tests {
    use crate::{Policy, parse};

    fn policy(statement: &str) -> Policy {
        let text = format!(r#"{{"Version":"2012-10-17","Statement":[{statement}]}}"#);
        Policy::compile(&parse(&text).unwrap())
    }

    #[test]
    fn an_allow_counts_wherever_it_holds() {
        for (statement, allows) in [
            (
                r#"{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::a/*","Condition":{"Bool":{"a:b":"true"}}}"#,
                true,
            ),
            (r#"{"Effect":"Allow","Action":"S3:get*","Resource":"*"}"#, true),
            (r#"{"Effect":"Allow","Action":"s3:Put*","Resource":"*"}"#, false),
            (r#"{"Effect":"Allow","NotAction":"iam:*","Resource":"*"}"#, true),
            (r#"{"Effect":"Allow","NotAction":"s3:*","Resource":"*"}"#, false),
            (
                r#"{"Effect":"Allow","Action":"s3:GetObject","NotResource":"arn:aws:s3:::a"}"#,
                true,
            ),
            (
                r#"{"Effect":"Allow","Action":"s3:GetObject","NotResource":"*"}"#,
                false,
            ),
            (
                r#"{"Effect":"Allow","Action":"s3:GetObject","Resource":[]}"#,
                false,
            ),
            (
                r#"{"Effect":"Deny","Action":"s3:GetObject","Resource":"*"}"#,
                false,
            ),
        ] {
            assert_eq!(
                policy(statement).allows_somewhere("s3:GetObject"),
                allows,
                "{statement}"
            );
        }
    }

    #[test]
    fn a_deny_counts_where_nothing_escapes_it() {
        for (statement, denies) in [
            (r#"{"Effect":"Deny","Action":"s3:*","Resource":"*"}"#, true),
            (r#"{"Effect":"Deny","NotAction":"iam:*","Resource":"*"}"#, true),
            (
                r#"{"Effect":"Deny","Action":"s3:*","Resource":["arn:aws:s3:::a","*"]}"#,
                true,
            ),
            (
                r#"{"Effect":"Deny","Action":"s3:*","Resource":"arn:aws:s3:::*"}"#,
                false,
            ),
            (
                r#"{"Effect":"Deny","Action":"s3:*","NotResource":"arn:aws:s3:::a"}"#,
                false,
            ),
            (
                r#"{"Effect":"Deny","Action":"s3:*","Resource":"*","Condition":{"Bool":{"a:b":"true"}}}"#,
                false,
            ),
            (r#"{"Effect":"Allow","Action":"s3:*","Resource":"*"}"#, false),
        ] {
            assert_eq!(
                policy(statement).denies_everywhere("s3:GetObject"),
                denies,
                "{statement}"
            );
        }
    }
}
