use crate::context::Context;
use crate::document::Patterns;
use crate::key;
use crate::pattern::{Pattern, Rules};
use crate::template::Piece;

/// The `Action` or `NotAction` element of a statement, compiled.
///
/// Service prefix and name ignore case, and neither takes variables [doc: reference_policies_elements_action].
#[derive(Clone, Debug)]
pub(crate) struct Actions {
    negated: bool,
    /// No entry at all: the statement affects nothing [doc: Access Analyzer check "Empty array action"].
    is_empty: bool,
    /// Names without wildcards, in lower case, each with its hash.
    exact: Box<[(u64, Box<[u8]>)]>,
    patterns: Box<[Pattern]>,
}

impl Actions {
    pub(crate) fn compile(element: &Patterns) -> Self {
        // text without a service is no action, except `*`
        let is_action =
            |text: &str| text.contains(':') || (!text.is_empty() && text.bytes().all(|byte| byte == b'*'));
        let actions = element.entries.iter().filter(|entry| is_action(&entry.text));
        let compiled =
            actions.map(|entry| Pattern::with_wildcards(&[Piece::Text(entry.text.to_ascii_lowercase())]));
        let (exact, patterns): (Vec<_>, Vec<_>) = compiled.partition(|pattern| pattern.exact().is_some());
        let exact = exact
            .iter()
            .filter_map(Pattern::exact)
            .map(|name| (key::hash(name), name.into()));
        Self {
            negated: element.negated,
            is_empty: element.entries.is_empty(),
            exact: exact.collect(),
            patterns: patterns.into(),
        }
    }

    pub(crate) fn match_action(&self, action: &Action<'_>) -> bool {
        if self.is_empty {
            return false;
        }
        let listed = self
            .exact
            .iter()
            .any(|(hash, name)| *hash == action.hash && **name == *action.lower)
            || self.matches_pattern(action);
        listed != self.negated
    }

    /// The same for a statement that the index did not find by name.
    pub(crate) fn match_unlisted(&self, action: &Action<'_>) -> bool {
        if self.negated {
            self.match_action(action)
        } else {
            self.matches_pattern(action)
        }
    }

    fn matches_pattern(&self, action: &Action<'_>) -> bool {
        let nothing = Context::new();
        self.patterns
            .iter()
            .any(|pattern| pattern.matches(action.lower, &nothing, Rules::PLAIN))
    }

    /// What the index files the statement under.
    pub(crate) fn index_keys(&self) -> impl Iterator<Item = IndexKey<'_>> {
        let all = (self.negated && !self.is_empty).then_some(IndexKey::Always);
        let entries = (!self.negated).then(|| {
            let exact = self.exact.iter().map(|(_, name)| IndexKey::Action(name));
            exact.chain(
                self.patterns
                    .iter()
                    .map(|pattern| match pattern.literal_service() {
                        Some(service) => IndexKey::Service(service),
                        None => IndexKey::Always,
                    }),
            )
        });
        all.into_iter().chain(entries.into_iter().flatten())
    }
}

/// Where the index files a statement.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum IndexKey<'a> {
    /// Under one action's full name.
    Action(&'a [u8]),
    /// Under a service, for a pattern within it.
    Service(&'a [u8]),
    /// Among those that any action may match.
    Always,
}

/// The action of a request, in lower case, hashed once.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Action<'r> {
    pub(crate) lower: &'r [u8],
    pub(crate) hash: u64,
    pub(crate) service: &'r [u8],
    pub(crate) service_hash: u64,
}

impl<'r> Action<'r> {
    pub(crate) fn new(lower: &'r [u8]) -> Self {
        let service = lower.split(|byte| *byte == b':').next().unwrap_or_default();
        Self {
            lower,
            hash: key::hash(lower),
            service,
            service_hash: key::hash(service),
        }
    }

    /// Whether it is `sts:` and one of these names.
    pub(crate) fn is_sts(&self, names: &[&str]) -> bool {
        self.service == b"sts"
            && self
                .lower
                .get(4..)
                .is_some_and(|name| names.iter().any(|known| known.as_bytes() == name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Entry;
    use crate::span::Span;

    fn compile(negated: bool, entries: &[&str]) -> Actions {
        let entries = entries
            .iter()
            .map(|text| Entry {
                span: Span::default(),
                text: (*text).to_owned(),
            })
            .collect();
        Actions::compile(&Patterns { negated, entries })
    }

    fn matches(entries: &[&str], action: &str) -> bool {
        let action = action.to_ascii_lowercase();
        let action = Action::new(action.as_bytes());
        assert_eq!(
            compile(false, entries).match_action(&action),
            !compile(true, entries).match_action(&action)
        );
        compile(false, entries).match_action(&action)
    }

    #[test]
    fn prefix_and_name_ignore_case() {
        for (pattern, action, expected) in [
            ("iam:GetUser", "IAM:getuser", true),
            ("IAM:get*", "iam:GetUser", true),
            ("iam:Get", "iam:GetUser", false),
            ("*", "iam:GetUser", true),
            ("*:GetUser", "iam:GetUser", true),
            ("i?m:*User", "iam:GetUser", true),
            ("s3:*Object*", "s3:GetObjectAcl", true),
            ("${aws:username}:Get", "x:Get", false),
            ("**", "iam:GetUser", true),
            ("iam*", "iam:GetUser", false),
            ("", "iam:GetUser", false),
        ] {
            assert_eq!(
                matches(&[pattern], action),
                expected,
                "{pattern} against {action}"
            );
        }
    }

    /// The hash takes `@` and a backtick for one character; the names decide.
    #[test]
    fn names_with_one_hash_are_still_two() {
        assert_eq!(key::hash(b"x:a@bcdefgh"), key::hash(b"x:a`bcdefgh"));
        assert!(!matches(&["x:a`bcdefgh"], "x:a@bcdefgh"));
        assert!(matches(&["x:a@bcdefgh"], "x:a@bcdefgh"));
    }

    #[test]
    fn an_empty_list_affects_nothing() {
        let action = Action::new(b"iam:getuser");
        assert!(!compile(false, &[]).match_action(&action));
        assert!(!compile(true, &[]).match_action(&action));
    }

    #[test]
    fn the_index_files_by_name_then_service() {
        let actions = compile(false, &["s3:GetObject", "s3:Put*", "*:List*", "*"]);
        let keys: Vec<_> = actions.index_keys().collect();
        assert_eq!(
            keys,
            [
                IndexKey::Action(b"s3:getobject"),
                IndexKey::Service(b"s3"),
                IndexKey::Always,
                IndexKey::Always
            ]
        );
        assert_eq!(
            compile(true, &["s3:*"]).index_keys().collect::<Vec<_>>(),
            [IndexKey::Always]
        );
        assert_eq!(compile(true, &[]).index_keys().count(), 0);
    }
}
