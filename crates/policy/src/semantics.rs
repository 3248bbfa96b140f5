//! The contested points of the language, each a named option.

/// Declares the option enums, the `Semantics` struct and the table that names them from one list.
macro_rules! options {
    ($(
        $(#[$doc:meta])*
        $name:literal $field:ident: $kind:ident {
            $(#[$default_doc:meta])* $default:ident = $default_name:literal,
            $($(#[$other_doc:meta])* $other:ident = $other_name:literal,)+
        } $source:literal
    )+) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
            pub enum $kind {
                $(#[$default_doc])*
                #[default]
                $default,
                $($(#[$other_doc])* $other,)+
            }
        )+

        /// How the contested points of the language are read.
        ///
        /// The default follows the literal documentation, or the newer page where two pages disagree. Every
        /// field is an option that can be set by name: `"bool-variables=literal".parse()`.
        #[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
        pub struct Semantics {
            $($(#[$doc])* pub $field: $kind,)+
        }

        impl Semantics {
            /// Every option with its values, the default first, and both sides' sources.
            pub const OPTIONS: &[SemanticsOption] = &[
                $(SemanticsOption {
                    name: $name,
                    values: &[$default_name, $($other_name),+],
                    source: $source,
                },)+
            ];

            /// Sets one option from `name=value`.
            pub fn set(&mut self, assignment: &str) -> Result<(), SemanticsError> {
                let (name, value) = assignment
                    .split_once('=')
                    .ok_or_else(|| SemanticsError::NotAnAssignment { given: assignment.to_owned() })?;
                match (name.trim(), value.trim()) {
                    $(
                        ($name, $default_name) => self.$field = $kind::$default,
                        $(($name, $other_name) => self.$field = $kind::$other,)+
                    )+
                    (name, value) => return Err(SemanticsError::unknown(name, value)),
                }
                Ok(())
            }

            /// The value of an option by name.
            pub fn value(&self, name: &str) -> Option<&'static str> {
                match name {
                    $($name => Some(match self.$field {
                        $kind::$default => $default_name,
                        $($kind::$other => $other_name,)+
                    }),)+
                    _ => None,
                }
            }
        }
    };
}

options! {
    /// Whether a variable in a `Bool` value is replaced.
    "bool-variables" bool_variables: BoolVariables {
        /// It is replaced.
        Accept = "accept",
        /// It stays text, which is no Boolean.
        Literal = "literal",
    } "UG/reference_policies_elements_condition_operators: variables work with Boolean operators; \
       UG/reference_policies_variables: only with String and ARN operators"

    /// Whether a user's name in an IAM resource ARN minds its case.
    "iam-user-name-case" iam_user_name_case: IamUserNameCase {
        /// `user/Alice` is not `user/alice`.
        Sensitive = "sensitive",
        /// The two are the same user.
        Insensitive = "insensitive",
    } "UG/reference_policies_elements_resource, current: the IAM user name is case sensitive; the page of 2023: \
       it is not"

    /// What a negated operator makes of a variable without a value in the policy.
    "negated-operator-unresolved-variable" negated_operator_unresolved_variable: NegatedUnresolved {
        /// Nothing equals a null value, so "not equal" holds.
        Match = "match",
        /// The condition does not hold.
        NoMatch = "no-match",
    } "UG/reference_policies_variables#policy-vars-no-value: inverted operators match against a null value; \
       iam-simulate: no match"

    /// Whom the account entry of a `NotPrincipal` list frees from the `Deny`.
    "not-principal-account-entry" not_principal_account_entry: NotPrincipalAccount {
        /// The root user of the account and nobody else.
        AccountOnly = "account-only",
        /// Everybody in the account.
        CoversMembers = "covers-members",
    } "UG/reference_policies_elements_notprincipal: the example lists the user and the account and denies all \
       principals except that user; iam-simulate: the account frees its members"

    /// What becomes of a `NotResource` statement when an entry holds a variable without a value.
    "not-resource-unresolved-variable" not_resource_unresolved_variable: NotResourceUnresolved {
        /// The entry matches no resource, so the statement applies to all that the other entries leave.
        EntryMatchesNothing = "entry-matches-nothing",
        /// The statement does not apply.
        StatementDoesNotApply = "statement-does-not-apply",
    } "UG/reference_policies_variables#policy-vars-no-value: a resource with a variable without a value matches \
       no resource; iam-simulate: the statement does not apply"

    /// Whether operators may be written in another case than the documentation's.
    "operator-case" operator_case: OperatorCase {
        /// `stringequals` is `StringEquals`.
        Insensitive = "insensitive",
        /// Another spelling is no operator; its condition never holds.
        Sensitive = "sensitive",
    } "UG/reference_policies_elements_condition_operators shows one spelling and no rule; open engines accept any"

    /// Whether wildcards work in the partition of a `Resource` ARN.
    "partition-wildcards" partition_wildcards: PartitionWildcards {
        /// `arn:*:s3:::b` names the bucket in every partition.
        Pattern = "pattern",
        /// The partition is literal text.
        Literal = "literal",
    } "UG/reference_policies_elements_resource, current: wildcards within the segments of an ARN, except the \
       service segment; older text: partition and service are literal"

    /// Whether a resource-based grant to a role's ARN is limited by the role's permissions boundary.
    "role-arn-grant-vs-boundary" role_arn_grant_vs_boundary: RoleArnGrant {
        /// The boundary limits it.
        Limit = "limit",
        /// The boundary does not matter.
        Bypass = "bypass",
    } "UG/reference_policies_evaluation-logic: limited by boundary and session policy; UG/access_policies: a \
       grant to the user or role is not limited by the boundary"

    /// What the context of a role session says about MFA.
    ///
    /// Read by whoever builds contexts, not by the evaluator.
    "role-session-mfa" role_session_mfa: RoleSessionMfa {
        /// True when the role was assumed from a session with MFA, else false.
        Inherit = "inherit",
        /// Always false.
        False = "false",
        /// No such key.
        Absent = "absent",
    } "UG/id_credentials_mfa_configure-api-require: AssumeRole credentials hold no MFA information; \
       UG/reference_policies_condition-keys: present with temporary credentials; observed: inherited"

    /// Whether a `*` that ends a segment of a resource ARN runs on over colons.
    "segment-final-star-crosses-colons" segment_final_star_crosses_colons: SegmentFinalStar {
        /// `arn:aws:logs:us-east-1:*` covers everything in the Region.
        Yes = "yes",
        /// The star stays inside its segment.
        No = "no",
    } "UG/reference_policies_elements_resource#wildcards, current: it can expand to match beyond the colon \
       boundaries; the page of 2023 has no such sentence"

    /// Whether a resource-based grant to a session's ARN is limited by the session policy.
    "session-arn-grant-vs-session-policy" session_arn_grant_vs_session_policy: SessionArnGrant {
        /// The session policy does not matter.
        Bypass = "bypass",
        /// The session policy limits it.
        Limit = "limit",
    } "UG/access_policies: the resource-based policy permissions are not limited by the session policy; \
       iam-simulate: they are"

    /// Whether a wildcard in the value of a variable is a wildcard.
    "substituted-wildcards" substituted_wildcards: SubstitutedWildcards {
        /// The value is text.
        Literal = "literal",
        /// The value is a pattern.
        Pattern = "pattern",
    } "the documentation has no sentence; iam-simulate: text; iam-rs: pattern, which grants too much"

    /// Whether a user whom a trust policy names also needs an identity allow, in the same account.
    "trust-names-user-needs-identity-allow" trust_names_user_needs_identity_allow: TrustNamesUser {
        /// The trust policy is enough.
        No = "no",
        /// An identity policy must allow `sts:AssumeRole` as well.
        Yes = "yes",
    } "UG/reference_policies_evaluation-logic: a resource-based grant to the user ARN is enough in the same \
       account; UG/id_roles_use_permissions-to-switch: the user needs a policy that allows sts:AssumeRole"

    /// What an operator without `ForAllValues:` or `ForAnyValue:` makes of a multivalued key.
    "unqualified-multivalued" unqualified_multivalued: UnqualifiedMultivalued {
        /// The condition never holds.
        NoMatch = "no-match",
        /// It holds when it holds for any of the values.
        Any = "any",
    } "Access Analyzer check \"Missing qualifier\" makes it an error, and AWS is reported not to match; some open \
       engines take any value"
}

/// One entry of [`Semantics::OPTIONS`].
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct SemanticsOption {
    /// The option's name.
    pub name: &'static str,
    /// Its values, the default first.
    pub values: &'static [&'static str],
    /// The pages that speak for each side.
    pub source: &'static str,
}

/// Why an option could not be set.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum SemanticsError {
    /// The text holds no `=`.
    #[error("`{given}` is not of the form `name=value`")]
    NotAnAssignment {
        /// What was given.
        given: String,
    },
    /// No option has this name.
    #[error("there is no option `{name}`")]
    UnknownOption {
        /// The name that was given.
        name: String,
    },
    /// The option has no such value.
    #[error("option `{name}` takes {values}, not `{value}`")]
    UnknownValue {
        /// The option.
        name: String,
        /// The value that was given.
        value: String,
        /// The values it takes.
        values: String,
    },
}

impl SemanticsError {
    fn unknown(name: &str, value: &str) -> Self {
        match Semantics::OPTIONS.iter().find(|option| option.name == name) {
            None => Self::UnknownOption {
                name: name.to_owned(),
            },
            Some(option) => Self::UnknownValue {
                name: name.to_owned(),
                value: value.to_owned(),
                values: option
                    .values
                    .iter()
                    .map(|known| format!("`{known}`"))
                    .collect::<Vec<_>>()
                    .join(" or "),
            },
        }
    }
}

impl std::str::FromStr for Semantics {
    type Err = SemanticsError;

    /// Reads options separated by commas or white space; what is not named keeps its default.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut semantics = Self::default();
        text.split([',', ' ', '\n', '\t'])
            .filter(|part| !part.is_empty())
            .try_for_each(|part| semantics.set(part))?;
        Ok(semantics)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_of_every_option_can_be_set_and_read_back() {
        for option in Semantics::OPTIONS {
            assert_eq!(
                Semantics::default().value(option.name),
                option.values.first().copied()
            );
            for value in option.values {
                let semantics: Semantics = format!("{}={value}", option.name).parse().unwrap();
                assert_eq!(semantics.value(option.name), Some(*value));
            }
        }
    }

    #[test]
    fn errors_name_what_is_possible() {
        let error = "bool-variables=maybe".parse::<Semantics>().unwrap_err();
        assert_eq!(
            error.to_string(),
            "option `bool-variables` takes `accept` or `literal`, not `maybe`"
        );
        assert_eq!(
            "x=y".parse::<Semantics>().unwrap_err().to_string(),
            "there is no option `x`"
        );
        assert_eq!(
            "x".parse::<Semantics>().unwrap_err().to_string(),
            "`x` is not of the form `name=value`"
        );
    }

    #[test]
    fn options_stand_in_order_of_their_names() {
        assert!(Semantics::OPTIONS.is_sorted_by_key(|option| option.name));
    }
}
