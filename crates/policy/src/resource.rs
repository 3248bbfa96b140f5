use crate::context::Context;
use crate::document::Version;
use crate::pattern::{Colons, Pattern, Rules};
use crate::semantics::{
    IamUserNameCase, PartitionWildcards, SegmentFinalStar, Semantics, SubstitutedWildcards,
};
use crate::shape::{Shape, ShapeStep};
use crate::template::{self, Piece};

/// One entry of a `Resource` or `NotResource` list, compiled.
///
/// Pattern and ARN are compared by their six segments, the last of which is everything after the fifth colon.
/// Wildcards stay in their segment, except a `*` that ends one; the service is literal; variables exist only after
/// the fifth colon [doc: reference_policies_elements_resource, reference_policies_variables].
#[derive(Clone, Debug)]
pub(crate) enum ResourcePattern {
    /// `*`
    Any,
    /// An ARN.
    Arn(ArnPattern),
    /// Text that is neither: IAM refuses it, and it names nothing.
    Nothing,
}

/// A `Resource` entry that is an ARN.
#[derive(Clone, Debug)]
pub(crate) struct ArnPattern {
    pattern: Pattern,
    /// The text of a short ARN as it stands, when a star before its last segment may take the missing ones.
    as_written: Option<Pattern>,
    /// It has fewer than six segments; IAM prints the missing ones as `*`.
    is_short: bool,
    /// There is a wildcard in its partition.
    has_partition_wildcard: bool,
}

impl ResourcePattern {
    pub(crate) fn compile(text: &str, version: Version) -> Self {
        if !text.is_empty() && text.bytes().all(|byte| byte == b'*') {
            return Self::Any;
        }
        let segments: Vec<&str> = text.splitn(6, ':').collect();
        let ["arn", partition, service, rest @ ..] = segments.as_slice() else {
            return Self::Nothing;
        };
        let mut as_written = None;
        let mut pieces = vec![Piece::Text(format!("arn:{partition}:"))];
        pieces.extend(service.chars().map(Piece::Escaped));
        if let [region, account, resource] = rest {
            pieces.push(Piece::Text(format!(":{region}:{account}:")));
            pieces.extend(template::pieces(resource, version));
        } else {
            pieces.extend(rest.iter().map(|segment| Piece::Text(format!(":{segment}"))));
            // `arn:aws:dynamodb:*:table/t`: the star takes Region, account and the colon between them
            if let Some((_, before)) = rest.split_last()
                && before.iter().any(|segment| segment.ends_with('*'))
            {
                as_written = Some(Pattern::with_wildcards(&pieces));
            }
            if !rest.last().is_some_and(|last| last.ends_with('*')) {
                pieces.push(Piece::Text(":*".to_owned()));
            }
        }
        Self::Arn(ArnPattern {
            pattern: Pattern::with_wildcards(&pieces),
            as_written,
            is_short: rest.len() < 3,
            has_partition_wildcard: partition.contains(['*', '?']),
        })
    }

    pub(crate) fn matches(
        &self,
        resource: &Resource<'_>,
        context: &Context<'_>,
        semantics: &Semantics,
    ) -> bool {
        match self {
            Self::Any => true,
            Self::Nothing => false,
            Self::Arn(arn) => {
                let text = resource.text.as_bytes();
                let is_taken = |pattern: &Pattern| pattern.matches(text, context, resource.rules);
                arn.is_admitted(resource.rules, semantics)
                    && (is_taken(&arn.pattern) || arn.as_written.as_ref().is_some_and(is_taken))
            }
        }
    }

    /// The steps of each of its readings; none when it names no resource.
    pub(crate) fn shapes(&self, semantics: &Semantics) -> Vec<Shape> {
        // any text: the rules that depend on the resource itself are about letters' case alone
        let rules = Resource::new("", semantics).rules;
        match self {
            Self::Any => vec![vec![ShapeStep::Any { crosses: true }]],
            Self::Arn(arn) if arn.is_admitted(rules, semantics) => {
                let readings = std::iter::once(&arn.pattern).chain(&arn.as_written);
                readings.filter_map(|pattern| pattern.shape(rules)).collect()
            }
            Self::Nothing | Self::Arn(_) => Vec::new(),
        }
    }

    /// Whether every variable in it has a value.
    pub(crate) fn is_resolved(&self, context: &Context<'_>) -> bool {
        match self {
            Self::Any | Self::Nothing => true,
            Self::Arn(arn) => arn.pattern.is_resolved(context),
        }
    }
}

impl ArnPattern {
    /// Whether the rules let such a pattern name anything.
    fn is_admitted(&self, rules: Rules, semantics: &Semantics) -> bool {
        let runs_on = rules.colons == Colons::SegmentFinalStarCrosses;
        let wild_partition = semantics.partition_wildcards == PartitionWildcards::Pattern;
        (runs_on || !self.is_short) && (wild_partition || !self.has_partition_wildcard)
    }
}

/// The resource of a request, with the rules it is matched by.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Resource<'r> {
    pub(crate) text: &'r str,
    rules: Rules,
}

impl<'r> Resource<'r> {
    pub(crate) fn new(text: &'r str, semantics: &Semantics) -> Self {
        let colons = match semantics.segment_final_star_crosses_colons {
            SegmentFinalStar::Yes => Colons::SegmentFinalStarCrosses,
            SegmentFinalStar::No => Colons::Segments,
        };
        let ignore_case = semantics.iam_user_name_case == IamUserNameCase::Insensitive && is_iam_user(text);
        let substituted_wildcards = semantics.substituted_wildcards == SubstitutedWildcards::Pattern;
        Self {
            text,
            rules: Rules {
                colons,
                substituted_wildcards,
                ignore_case,
            },
        }
    }
}

fn is_iam_user(arn: &str) -> bool {
    let mut segments = arn.splitn(6, ':').skip(2);
    segments.next() == Some("iam")
        && segments
            .nth(2)
            .is_some_and(|resource| resource.starts_with("user/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matches(pattern: &str, resource: &str, options: &str) -> bool {
        let semantics: Semantics = options.parse().unwrap();
        let mut context = Context::new();
        context.set("aws:username", "alice");
        context.set("aws:PrincipalAccount", "123456789012");
        let compiled = ResourcePattern::compile(pattern, Version::V2012);
        compiled.matches(&Resource::new(resource, &semantics), &context, &semantics)
    }

    #[test]
    fn arns_by_segment() {
        let log = "arn:aws:logs:us-east-1:123456789012:log-group:g:log-stream:s";
        let table = "arn:aws:dynamodb:us-east-1:123456789012:table/red";
        for (pattern, resource, expected) in [
            ("*", log, true),
            ("*", "*", true),
            ("arn:aws:s3:::*", "*", false),
            ("arn:aws:logs:us-east-1:*", log, true),
            ("arn:aws:logs", log, true),
            ("arn:aws:logs:us-east-1", log, true),
            ("arn:aws:logs:us-west-2", log, false),
            ("arn:aws:log", log, false),
            ("arn:aws:lo*", log, false),
            ("arn:aws:lo*:us-east-1:123456789012:*", log, false),
            ("arn:aws:*", log, false),
            ("arn:aws:logs:*:123456789012:log-group:?:*", log, true),
            ("arn:aws:logs:*:log-group:g:log-stream:s", log, true),
            ("arn:aws:logs:*:log-group", log, true),
            ("arn:aws:logs:*:log", log, false),
            ("arn:aws:dynamodb:*:table/red", table, true),
            ("arn:aws:dynamodb:us-*:table/red", table, true),
            ("arn:aws:dynamodb:*:table/r", table, false),
            // this star does not end its segment, so it stays in it
            ("arn:aws:dynamodb:us*1:table/red", table, false),
            ("arn:aws:dynamodb:*:123456789012", table, true),
            ("arn", log, false),
            ("arn:*", log, false),
            ("log*", log, false),
            ("foo:aws:logs:*:*:*", log, false),
            (
                "arn:aws:s3:::b/*/test/*",
                "arn:aws:s3:::b/1/2/3/test/4/object.jpg",
                true,
            ),
            ("arn:aws:s3:::b/*", "arn:aws:s3:::b", false),
        ] {
            assert_eq!(
                matches(pattern, resource, ""),
                expected,
                "{pattern} against {resource}"
            );
        }
    }

    #[test]
    fn variables_only_after_the_fifth_colon() {
        let user = "arn:aws:iam::123456789012:user/alice";
        assert!(matches("arn:aws:iam::*:user/${aws:username}", user, ""));
        assert!(!matches(
            "arn:aws:iam::${aws:PrincipalAccount}:user/alice",
            user,
            ""
        ));
    }

    #[test]
    fn options() {
        let log = "arn:aws:logs:us-east-1:123456789012:log-group:g";
        assert!(!matches(
            "arn:aws:logs:us-east-1:*",
            log,
            "segment-final-star-crosses-colons=no"
        ));
        assert!(!matches(
            "arn:aws:logs",
            log,
            "segment-final-star-crosses-colons=no"
        ));
        assert!(matches(
            "arn:aws:logs:*:*:*",
            log,
            "segment-final-star-crosses-colons=no"
        ));
        assert!(matches("arn:*:logs:us-east-1:123456789012:*", log, ""));
        assert!(!matches(
            "arn:*:logs:us-east-1:123456789012:*",
            log,
            "partition-wildcards=literal"
        ));
        let user = "arn:aws:iam::123456789012:user/alice";
        assert!(!matches("arn:aws:iam::123456789012:user/Alice", user, ""));
        assert!(matches(
            "arn:aws:iam::123456789012:user/Alice",
            user,
            "iam-user-name-case=insensitive"
        ));
        assert!(matches(
            "arn:aws:iam::*:user/Al*",
            user,
            "iam-user-name-case=insensitive"
        ));
        let role = "arn:aws:iam::123456789012:role/admin";
        assert!(!matches(
            "arn:aws:iam::123456789012:role/Admin",
            role,
            "iam-user-name-case=insensitive"
        ));
    }
}
