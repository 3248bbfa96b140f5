"""Where iam-rs leaves AWS's documentation. Pages are of the IAM User Guide unless they say otherwise.

It has one flat set of policies, so it is asked about identity-based policies only.
"""

from . import rewrites
from .compare import Refusal, Waiver


def operators(request):
    return [operator for statement in rewrites.statements(request) for operator in statement.get("Condition", {})]


def is_unknown(operator):
    """Quantifiers go with text, ARNs and Booleans only, and never together with IfExists."""
    quantifier, _, suffix = rewrites.parts(operator)
    return bool(quantifier) and (suffix or rewrites.family(operator) not in ("string", "arn", "bool"))


def entries(request):
    return [
        entry for statement in rewrites.statements(request) for element in ("Resource", "NotResource")
        for entry in rewrites.listed(statement.get(element, []))
    ]


def values(request, family):
    return [
        value for statement in rewrites.statements(request) for operator, pairs in statement.get("Condition", {}).items()
        if rewrites.family(operator) == family for listed in pairs.values() for value in rewrites.listed(listed)
    ]


WAIVERS = [
    Refusal(
        "no Version", "reference_policies_elements_version", "Version is optional; without it, it is 2008-10-17",
        told="missing field `Version`",
        cause=lambda request: any("Version" not in document for document in rewrites.documents(request)),
    ),
    Refusal(
        "quantified operators", "reference_policies_multi-value-conditions",
        "ForAllValues and ForAnyValue go with every operator, IfExists with every one but Null",
        told="did not match any variant of untagged enum OneOrMany",
        cause=lambda request: any(is_unknown(operator) for operator in operators(request)),
    ),
    Refusal(
        "requests without a resource", "reference_policies_elements_resource",
        "an action without resource-level support is authorised on `*`",
        told="resource: ARN must have exactly 6 parts",
        cause=lambda request: request["resource"] == "*",
    ),
    Refusal(
        "short ARNs", "reference_policies_elements_resource#reference_policies_elements_resource_wildcards",
        "a star at the end of a segment expands beyond the colon, so the rest may be left out",
        told="Invalid ARN: ARN must have exactly 6 parts",
        cause=lambda request: any(0 < entry.count(":") < 5 for entry in entries(request)),
    ),
    Refusal(
        "dates without a time, and in seconds", "reference_policies_elements_condition_operators#Conditions_Date",
        "a date is any form of the W3C profile of ISO 8601, or the seconds since 1970",
        told="Invalid date condition value",
        cause=lambda request: any("T" not in value for value in values(request, "date")),
    ),
    Refusal(
        "quoted Booleans under a quantifier", "reference_policies_grammar",
        "a Boolean may be quoted or not",
        told="Boolean condition value must be a boolean",
        cause=lambda request: any(":" in operator and "Bool" in operator for operator in operators(request)),
    ),
    Waiver(
        "variables before 2012", "reference_policies_elements_version",
        "without `Version` 2012-10-17 variables such as ${aws:username} are literal text",
        rewrite=rewrites.every_version_is_2012,
    ),
    Waiver(
        "variables in conditions", "reference_policies_variables#policy-vars-wheretouse",
        "values of String and ARN operators take variables",
        rewrite=rewrites.variables_of_conditions_are_text,
    ),
    Waiver(
        "wildcards in the value of a variable", "reference_policies_variables",
        "a variable stands for its value; no page makes `*` in it a wildcard, and ours keeps it text",
        option="substituted-wildcards=pattern",
    ),
    Waiver(
        "variable without a value", "reference_policies_variables#policy-vars-no-value",
        "a resource with a variable that has no value matches no resource",
        rewrite=rewrites.variables_without_a_value_are_empty,
    ),
    Waiver(
        "${*} in resources", "reference_policies_variables#policy-vars-specialchars",
        "${*} stands for the character *",
        rewrite=rewrites.escapes_of_resources_are_empty,
    ),
    Waiver(
        "ArnEquals is exact, ArnLike crosses colons",
        "reference_policies_elements_condition_operators#Conditions_ARN",
        "both take wildcards and compare the six components one by one",
        rewrite=rewrites.arns_are_strings,
    ),
    Waiver(
        "negated operator, empty list", "access-analyzer-reference-policy-checks, Empty array condition",
        "a condition without values does not affect the policy, with ForAllValues it matches an absent key only",
        rewrite=rewrites.empty_list_of_negated_is_a_list,
    ),
    Waiver(
        "IfExists, empty list", "access-analyzer-reference-policy-checks, Empty array condition IfExists",
        "it matches only if the key is missing, and then it does",
        rewrite=rewrites.empty_list_has_no_suffix,
    ),
    Waiver(
        "multivalued key without values", "reference_policies_multi-value-conditions",
        "an empty data set is as good as a key that is not there",
        rewrite=rewrites.empty_set_is_a_value,
    ),
    Waiver(
        "empty string under a quantifier", "reference_policies_multi-value-conditions",
        "ForAllValues is true, ForAnyValue false, when values resolve to an empty data set, such as an empty string",
        rewrite=rewrites.empty_text_is_a_value,
    ),
    Waiver(
        "multivalued key without a quantifier", "access-analyzer-reference-policy-checks, Missing qualifier",
        "without a quantifier a multivalued key matches nothing",
        option="unqualified-multivalued=any",
    ),
    Waiver(
        "multivalued key without a quantifier, negated operator of another type",
        "access-analyzer-reference-policy-checks, Missing qualifier",
        "without a quantifier a multivalued key matches nothing, under negated operators too",
        rewrite=rewrites.unqualified_negated_of_a_set_is_true,
    ),
    Waiver(
        "dates without a time in the request", "reference_policies_elements_condition_operators#Conditions_Date",
        "a date is any form of the W3C profile of ISO 8601",
        rewrite=rewrites.dates_without_a_time_are_none,
    ),
    Waiver(
        "stars that end a segment", "reference_policies_elements_resource#reference_policies_elements_resource_wildcards",
        "a star that ends its segment expands beyond the colon",
        option="segment-final-star-crosses-colons=no",
    ),
]
