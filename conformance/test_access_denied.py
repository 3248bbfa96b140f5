"""The wording of a refusal: who, what, on what, and why.

Source: `troubleshoot_access-denied` of the IAM User Guide, and for the policy's ARN after an explicit
deny the announcement of January 2026; the resource of a listing call as seen in public logs.
"""

import json

import pytest

from harness import article
from harness.article import ADMIN_ROLE
from harness.refusal import refused
from harness.server import ACCOUNT, Keys


def policy(effect, actions, resources="*", **more):
    statement = {"Effect": effect, "Action": actions, "Resource": resources, **more}
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]})


ALLOW_ALL = policy("Allow", "*")


def managed(server, name, document):
    return server.client("iam").create_policy(PolicyName=name, PolicyDocument=document)["Policy"]["Arn"]


def not_authorized(who, action, resource, reason):
    return ("AccessDenied", 403, f"User: {who} is not authorized to perform: {action} on resource: {resource} {reason}")


@pytest.mark.parametrize(
    "operation, action, resource",
    [
        ("list_users", "iam:ListUsers", "user/"),
        ("list_roles", "iam:ListRoles", "role/"),
        ("list_groups", "iam:ListGroups", "group/"),
    ],
)
def test_no_policy_allows_it(server, operation, action, resource):
    machamp = article.user(server, "machamp")
    assert refused(getattr(machamp.iam(), operation)) == not_authorized(
        machamp.arn,
        action,
        f"arn:aws:iam::{ACCOUNT}:{resource}",
        f"because no identity-based policy allows the {action} action",
    )


@pytest.mark.parametrize("there", [True, False], ids=["is there", "is missing"])
def test_an_entity_the_caller_may_not_see_is_named_as_it_was_asked_for(server, there):
    # the text does not tell whether it is there, nor its path
    machamp = article.user(server, "machamp")
    if there:
        server.client("iam").create_user(UserName="machoke", Path="/secret/")
    reason = "because no identity-based policy allows the iam:GetUser action"
    refusal = refused(machamp.iam().get_user, UserName="machoke")
    assert refusal == not_authorized(machamp.arn, "iam:GetUser", "user machoke", reason)


def test_an_entity_to_be_made_is_named_by_its_arn(server):
    machamp = article.user(server, "machamp")
    reason = "because no identity-based policy allows the iam:CreateUser action"
    refusal = refused(machamp.iam().create_user, UserName="machoke", Path="/people/")
    resource = f"arn:aws:iam::{ACCOUNT}:user/people/machoke"
    assert refusal == not_authorized(machamp.arn, "iam:CreateUser", resource, reason)


def test_a_managed_policy_that_denies_is_named(server):
    machamp = article.user(server, "machamp", ALLOW_ALL)
    arn = managed(server, "NoListing", policy("Deny", "iam:List*"))
    server.client("iam").attach_user_policy(UserName="machamp", PolicyArn=arn)
    assert refused(machamp.iam().list_users) == not_authorized(
        machamp.arn,
        "iam:ListUsers",
        f"arn:aws:iam::{ACCOUNT}:user/",
        f"with an explicit deny in an identity-based policy: {arn}",
    )


def test_an_inline_policy_that_denies_has_no_arn_to_name(server):
    machamp = article.user(server, "machamp", ALLOW_ALL, policy("Deny", "iam:List*"))
    assert refused(machamp.iam().list_users) == not_authorized(
        machamp.arn,
        "iam:ListUsers",
        f"arn:aws:iam::{ACCOUNT}:user/",
        "with an explicit deny in an identity-based policy",
    )


def test_a_policy_of_a_group_denies_as_the_users_own(server):
    iam = server.client("iam")
    machamp = article.user(server, "machamp", ALLOW_ALL)
    iam.create_group(GroupName="people")
    iam.put_group_policy(GroupName="people", PolicyName="NoListing", PolicyDocument=policy("Deny", "iam:List*"))
    machamp.iam().list_users()
    iam.add_user_to_group(GroupName="people", UserName="machamp")
    assert refused(machamp.iam().list_users).text.endswith("with an explicit deny in an identity-based policy")
    iam.remove_user_from_group(GroupName="people", UserName="machamp")
    machamp.iam().list_users()


def test_a_boundary_that_does_not_allow_refuses(server):
    machamp = article.user(server, "machamp", ALLOW_ALL)
    arn = managed(server, "Boundary", policy("Allow", "iam:GetUser"))
    server.client("iam").put_user_permissions_boundary(UserName="machamp", PermissionsBoundary=arn)
    machamp.iam().get_user()
    assert refused(machamp.iam().list_users) == not_authorized(
        machamp.arn,
        "iam:ListUsers",
        f"arn:aws:iam::{ACCOUNT}:user/",
        "because no permissions boundary allows the iam:ListUsers action",
    )


def test_a_boundary_that_denies_is_named(server):
    machamp = article.user(server, "machamp", ALLOW_ALL)
    document = json.dumps(
        {
            "Version": "2012-10-17",
            "Statement": [
                {"Effect": "Allow", "Action": "*", "Resource": "*"},
                {"Effect": "Deny", "Action": "iam:ListUsers", "Resource": "*"},
            ],
        }
    )
    arn = managed(server, "Boundary", document)
    server.client("iam").put_user_permissions_boundary(UserName="machamp", PermissionsBoundary=arn)
    assert refused(machamp.iam().list_users).text.endswith(f"with an explicit deny in a permissions boundary: {arn}")


@pytest.fixture
def role_session(server):
    """A caller in AdminRole, narrowed by a session policy when one is given."""
    article.admin_role(server, article.TRUST_ACCOUNT)
    machamp = article.user(server, "machamp", ALLOW_ALL).enroll()
    sts = server.client("sts", machamp.session())

    def stepped(**parameters):
        answer = sts.assume_role(RoleArn=ADMIN_ROLE, RoleSessionName="machamp", **parameters)
        return server.client("iam", Keys.of(answer["Credentials"]))

    return stepped


def test_a_session_policy_that_does_not_allow_refuses(role_session):
    caller = f"arn:aws:sts::{ACCOUNT}:assumed-role/AdminRole/machamp"
    iam = role_session(Policy=policy("Allow", "iam:GetUser"))
    assert refused(iam.list_users) == not_authorized(
        caller,
        "iam:ListUsers",
        f"arn:aws:iam::{ACCOUNT}:user/",
        "because no session policy allows the iam:ListUsers action",
    )


def test_a_session_policy_that_denies_refuses(role_session):
    both = json.dumps(
        {
            "Version": "2012-10-17",
            "Statement": [
                {"Effect": "Allow", "Action": "*", "Resource": "*"},
                {"Effect": "Deny", "Action": "iam:ListUsers", "Resource": "*"},
            ],
        }
    )
    iam = role_session(Policy=both)
    iam.list_roles()
    assert refused(iam.list_users).text.endswith("with an explicit deny in a session policy")


def test_assume_role_gives_no_reason_unless_a_policy_denies(server):
    iam = server.client("iam")
    article.admin_role(server, article.TRUST_ACCOUNT)
    machamp = article.user(server, "machamp").enroll(by=iam)
    step_in = {"RoleArn": ADMIN_ROLE, "RoleSessionName": "machamp"}
    short = f"User: {machamp.arn} is not authorized to perform: sts:AssumeRole on resource: {ADMIN_ROLE}"
    assert refused(server.client("sts", machamp.session()).assume_role, **step_in) == ("AccessDenied", 403, short)

    iam.put_user_policy(UserName="machamp", PolicyName="No", PolicyDocument=policy("Deny", "sts:AssumeRole"))
    assert refused(server.client("sts", machamp.session()).assume_role, **step_in) == (
        "AccessDenied",
        403,
        f"{short} with an explicit deny in an identity-based policy",
    )

