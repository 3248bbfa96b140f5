"""Where iam-simulate leaves AWS's documentation. Pages are of the IAM User Guide unless they say otherwise."""

from . import rewrites
from .compare import Waiver

WAIVERS = [
    Waiver(
        "variables before 2012", "reference_policies_elements_version",
        "without `Version` 2012-10-17 variables such as ${aws:username} are literal text",
        rewrite=rewrites.every_version_is_2012,
    ),
    Waiver(
        "ForAnyValue with IfExists, key absent", "reference_policies_elements_condition_operators#Conditions_IfExists",
        "IfExists goes with any operator but Null: if the key is not present, the element is true",
        rewrite=rewrites.quantified_if_exists_without_suffix,
    ),
    Waiver(
        "negated operator, empty list", "access-analyzer-reference-policy-checks, Empty array condition",
        "a condition without values does not affect the policy, with ForAllValues it matches an absent key only",
        rewrite=rewrites.empty_list_of_negated_is_a_list,
    ),
    Waiver(
        "Null with a quantifier", "access-analyzer-reference-policy-checks, Null with qualifier",
        "ForAllValues:Null is always true, ForAnyValue:Null always false",
        rewrite=rewrites.quantified_null_is_plain,
    ),
    Waiver(
        "0.0.0.0/0 is no network", "reference_policies_elements_condition_operators#Conditions_IPAddress",
        "IpAddress takes any CIDR range; a prefix of zero bits holds every address of its family",
        rewrite=rewrites.every_network_is_none,
    ),
    Waiver(
        "bare IPv4 address under ForAnyValue:NotIpAddress",
        "reference_policies_elements_condition_operators#Conditions_IPAddress",
        "an address without a prefix is that one address; no IPv6 address is it",
        rewrite=rewrites.bare_address_holds_every_other_family,
    ),
    Waiver(
        "${*} under StringEquals", "reference_policies_variables#policy-vars-specialchars",
        "${*} stands for the character * wherever variables are taken",
        rewrite=rewrites.escapes_are_no_text_of_equals,
    ),
    Waiver(
        "empty string under a quantifier", "reference_policies_multi-value-conditions",
        "ForAllValues is true, ForAnyValue false, when values resolve to an empty data set, such as an empty string",
        rewrite=rewrites.empty_text_is_a_value,
    ),
    Waiver(
        "epoch time in milliseconds", "reference_policies_elements_condition_operators#Conditions_Date",
        "a number is the time in seconds since 1970",
        rewrite=rewrites.epoch_is_in_milliseconds,
    ),
    Waiver(
        "negated operator, variable without a value", "reference_policies_variables#policy-vars-no-value",
        "StringNotEquals and StringNotLike do match against a null value",
        option="negated-operator-unresolved-variable=no-match",
    ),
    Waiver(
        "NotResource, variable without a value", "reference_policies_variables#policy-vars-no-value",
        "a resource that includes a variable with no value will not match any resource",
        option="not-resource-unresolved-variable=statement-does-not-apply",
    ),
    Waiver(
        "variable whose value is the empty string", "reference_policies_variables#policy-vars-no-value",
        "only a key that is not in the context has no value; an empty string is one",
        rewrite=rewrites.empty_value_of_a_variable_is_none,
    ),
    Waiver(
        "multivalued key without values", "reference_policies_multi-value-conditions",
        "an empty data set is as good as a key that is not there",
        rewrite=rewrites.empty_set_is_a_value,
    ),
    Waiver(
        "wildcards in the resource type", "reference_policies_elements_resource#reference_policies_elements_resource_wildcards",
        "wildcards may stand in any ARN segment and take any characters; reference_identifiers asks not to write "
        "them into the resource type, and no page says that IAM then matches nothing",
        rewrite=rewrites.wildcards_in_the_resource_type_match_nothing,
    ),
    Waiver(
        "variables where others have the resource type", "reference_policies_variables#policy-vars-wheretouse",
        "a variable may stand anywhere after the fifth colon of a resource",
        rewrite=rewrites.variables_without_a_resource_type_match_nothing,
    ),
    Waiver(
        "GetFederationToken without a session policy",
        "id_credentials_temp_control-access_getfederationtoken",
        "without session policies the federated user session has no permissions",
        rewrite=rewrites.federated_session_has_a_policy,
    ),
    Waiver(
        "NotPrincipal that lists the account", "reference_policies_elements_notprincipal",
        "the account beside the user does not exempt the other principals of the account",
        option="not-principal-account-entry=covers-members",
    ),
    Waiver(
        "session policy and a grant to the session", "access_policies#policies_session",
        "a resource-based policy that names the session's ARN adds its permissions to the session's",
        option="session-arn-grant-vs-session-policy=limit",
    ),
    Waiver(
        "session policy and a grant to everyone", "reference_policies_elements_principal#principal-anonymous",
        "`*` names every principal, the session too, and grants to it what naming its ARN would",
        rewrite=rewrites.grants_to_everyone_name_the_session, option="session-arn-grant-vs-session-policy=limit",
    ),
    Waiver(
        "short ARNs in resource control policies",
        "reference_policies_elements_resource#reference_policies_elements_resource_wildcards",
        "a star that ends its segment expands beyond the colon, in every kind of policy",
        rewrite=rewrites.short_arns_of_resource_control_match_nothing,
    ),
    Waiver(
        "NotPrincipal that does not list the account", "reference_policies_elements_notprincipal",
        "every principal but the one listed is denied; that the account *might* be denied with it is a warning",
        rewrite=rewrites.not_principal_without_the_account_is_everyone,
    ),
    Waiver(
        "ARNs with fewer than six segments",
        "reference_policies_elements_resource#reference_policies_elements_resource_wildcards",
        "a wildcard stays in its segment unless it ends it, however many segments are written",
        rewrite=rewrites.short_arns_are_plain_text,
    ),
    Waiver(
        "stars in a row", "reference_policies_elements_resource#reference_policies_elements_resource_wildcards",
        "a star that ends its segment expands beyond the colon",
        option="segment-final-star-crosses-colons=no",
    ),
]
