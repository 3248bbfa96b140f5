"""Where moto's policy engine leaves AWS's documentation. Pages are of the IAM User Guide unless they say otherwise.

It looks at actions and resources, at no condition but one of trust policies, and has no layers; so it is asked
about identity-based policies only. Its patterns are regular expressions over the whole text.
"""

from . import rewrites
from .compare import Waiver

WAIVERS = [
    Waiver(
        "conditions", "reference_policies_elements_condition",
        "a statement applies only when its conditions hold",
        rewrite=rewrites.without_conditions,
    ),
    Waiver(
        "NotResource", "reference_policies_elements_notresource",
        "the statement is about every resource but those listed, and a Deny denies",
        rewrite=rewrites.statements_without_resource_allow_everything,
    ),
    Waiver(
        "question marks", "reference_policies_elements_resource#reference_policies_elements_resource_wildcards",
        "`?` is any single character",
        rewrite=rewrites.question_marks_are_of_regular_expressions,
    ),
    Waiver(
        "case of actions", "reference_policies_elements_action",
        "prefix and action name are case-insensitive",
        rewrite=rewrites.actions_keep_their_case,
    ),
    Waiver(
        "stars and colons", "reference_policies_elements_resource#reference_policies_elements_resource_wildcards",
        "a wildcard stays in its ARN segment unless it ends it",
        rewrite=rewrites.resources_are_plain_text,
    ),
    Waiver(
        "variables", "reference_policies_variables",
        "variables stand for the value of their key",
        rewrite=rewrites.variables_are_text,
    ),
]
