"""IAM's entities: what is refused, with which code, status and text.

Sources: the API model, `reference_iam-quotas` of the User Guide, and messages clients have known
for years.
"""

import json
import urllib.parse

import pytest

from harness import article, wire
from harness.refusal import refused
from harness.server import ACCOUNT

ALLOW = '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}'
TRUST = article.TRUST_ACCOUNT


@pytest.fixture
def iam(server):
    return server.client("iam")


# -- what is not there


@pytest.mark.parametrize(
    "operation, parameters, text",
    [
        ("get_user", {"UserName": "x"}, "The user with name x cannot be found."),
        ("delete_user", {"UserName": "x"}, "The user with name x cannot be found."),
        ("create_access_key", {"UserName": "x"}, "The user with name x cannot be found."),
        ("get_role", {"RoleName": "x"}, "The role with name x cannot be found."),
        ("get_group", {"GroupName": "x"}, "The group with name x cannot be found."),
        (
            "get_policy",
            {"PolicyArn": f"arn:aws:iam::{ACCOUNT}:policy/x"},
            f"Policy arn:aws:iam::{ACCOUNT}:policy/x was not found.",
        ),
        ("get_instance_profile", {"InstanceProfileName": "x"}, "Instance Profile x cannot be found."),
    ],
)
def test_what_is_not_there_is_named(iam, operation, parameters, text):
    assert refused(getattr(iam, operation), **parameters) == ("NoSuchEntity", 404, text)


def test_an_account_without_a_password_policy_says_so(iam):
    assert refused(iam.get_account_password_policy) == (
        "NoSuchEntity",
        404,
        f"The Password Policy with domain name {ACCOUNT} cannot be found.",
    )


def test_a_user_without_a_login_profile_says_so(iam):
    iam.create_user(UserName="machamp")
    refusal = refused(iam.get_login_profile, UserName="machamp")
    assert refusal == ("NoSuchEntity", 404, "Login Profile for User machamp cannot be found.")


# -- what is there already


def test_names_are_unique_and_case_does_not_help(iam):
    iam.create_user(UserName="machamp")
    for name in ("machamp", "MACHAMP"):
        assert refused(iam.create_user, UserName=name) == (
            "EntityAlreadyExists",
            409,
            f"User with name {name} already exists.",
        )
    iam.create_role(RoleName="AdminRole", AssumeRolePolicyDocument=TRUST)
    assert refused(iam.create_role, RoleName="AdminRole", AssumeRolePolicyDocument=TRUST) == (
        "EntityAlreadyExists",
        409,
        "Role with name AdminRole already exists.",
    )
    iam.create_group(GroupName="people")
    refusal = refused(iam.create_group, GroupName="people")
    assert refusal == ("EntityAlreadyExists", 409, "Group with name people already exists.")
    iam.create_policy(PolicyName="Guard", PolicyDocument=ALLOW)
    assert refused(iam.create_policy, PolicyName="Guard", PolicyDocument=ALLOW) == (
        "EntityAlreadyExists",
        409,
        "A policy called Guard already exists. Duplicate names are not allowed.",
    )


# -- what cannot be deleted yet


def test_a_user_is_deleted_when_nothing_hangs_on_it(iam):
    iam.create_user(UserName="machamp")
    policy = iam.create_policy(PolicyName="P", PolicyDocument=ALLOW)["Policy"]["Arn"]
    iam.create_group(GroupName="people")

    iam.attach_user_policy(UserName="machamp", PolicyArn=policy)
    assert conflict(iam.delete_user, UserName="machamp") == "Cannot delete entity, must detach all policies first."
    iam.detach_user_policy(UserName="machamp", PolicyArn=policy)

    iam.put_user_policy(UserName="machamp", PolicyName="inline", PolicyDocument=ALLOW)
    assert conflict(iam.delete_user, UserName="machamp") == "Cannot delete entity, must delete policies first."
    iam.delete_user_policy(UserName="machamp", PolicyName="inline")

    key = iam.create_access_key(UserName="machamp")["AccessKey"]["AccessKeyId"]
    assert conflict(iam.delete_user, UserName="machamp").startswith("Cannot delete entity, must delete access keys")
    iam.delete_access_key(UserName="machamp", AccessKeyId=key)

    iam.create_login_profile(UserName="machamp", Password="Correct-Horse-Battery-1")
    assert conflict(iam.delete_user, UserName="machamp").startswith("Cannot delete entity, must delete login profile")
    iam.delete_login_profile(UserName="machamp")

    iam.add_user_to_group(GroupName="people", UserName="machamp")
    text = conflict(iam.delete_user, UserName="machamp")
    assert text.startswith("Cannot delete entity, must remove users from group")
    iam.remove_user_from_group(GroupName="people", UserName="machamp")

    iam.delete_user(UserName="machamp")


def test_a_role_is_deleted_when_nothing_hangs_on_it(iam):
    iam.create_role(RoleName="r", AssumeRolePolicyDocument=TRUST)
    iam.attach_role_policy(RoleName="r", PolicyArn=article.ADMINISTRATOR_ACCESS)
    assert conflict(iam.delete_role, RoleName="r") == "Cannot delete entity, must detach all policies first."
    iam.detach_role_policy(RoleName="r", PolicyArn=article.ADMINISTRATOR_ACCESS)

    iam.put_role_policy(RoleName="r", PolicyName="inline", PolicyDocument=ALLOW)
    assert conflict(iam.delete_role, RoleName="r") == "Cannot delete entity, must delete policies first."
    iam.delete_role_policy(RoleName="r", PolicyName="inline")

    iam.create_instance_profile(InstanceProfileName="p")
    iam.add_role_to_instance_profile(InstanceProfileName="p", RoleName="r")
    expected = "Cannot delete entity, must remove roles from instance profile first."
    assert conflict(iam.delete_role, RoleName="r") == expected
    assert conflict(iam.delete_instance_profile, InstanceProfileName="p") == expected
    iam.remove_role_from_instance_profile(InstanceProfileName="p", RoleName="r")

    iam.delete_role(RoleName="r")
    iam.delete_instance_profile(InstanceProfileName="p")


def test_a_policy_is_deleted_when_it_is_detached_and_has_one_version(iam):
    arn = iam.create_policy(PolicyName="P", PolicyDocument=ALLOW)["Policy"]["Arn"]
    iam.create_user(UserName="machamp")
    iam.attach_user_policy(UserName="machamp", PolicyArn=arn)
    conflict(iam.delete_policy, PolicyArn=arn)
    iam.detach_user_policy(UserName="machamp", PolicyArn=arn)

    iam.create_policy_version(PolicyArn=arn, PolicyDocument=ALLOW, SetAsDefault=True)
    conflict(iam.delete_policy, PolicyArn=arn)
    text = conflict(iam.delete_policy_version, PolicyArn=arn, VersionId="v2")
    assert text == "Cannot delete the default version of a policy."
    iam.delete_policy_version(PolicyArn=arn, VersionId="v1")
    iam.delete_policy(PolicyArn=arn)


def conflict(call, **parameters):
    refusal = refused(call, **parameters)
    assert (refusal.code, refusal.status) == ("DeleteConflict", 409)
    return refusal.text


# -- how many there can be


def test_a_policy_has_five_versions(iam):
    arn = iam.create_policy(PolicyName="P", PolicyDocument=ALLOW)["Policy"]["Arn"]
    for _ in range(4):
        iam.create_policy_version(PolicyArn=arn, PolicyDocument=ALLOW)
    assert refused(iam.create_policy_version, PolicyArn=arn, PolicyDocument=ALLOW) == (
        "LimitExceeded",
        409,
        "A managed policy can have up to 5 versions. "
        "Before you create a new version, you must delete an existing version.",
    )
    # a number is never used twice
    iam.delete_policy_version(PolicyArn=arn, VersionId="v5")
    made = iam.create_policy_version(PolicyArn=arn, PolicyDocument=ALLOW)["PolicyVersion"]["VersionId"]
    assert made == "v6"


def test_a_user_has_two_access_keys(iam):
    iam.create_user(UserName="machamp")
    for _ in range(2):
        key = iam.create_access_key(UserName="machamp")["AccessKey"]
        assert key["AccessKeyId"].startswith("AKIA")
        assert len(key["SecretAccessKey"]) == 40
    assert refused(iam.create_access_key, UserName="machamp") == (
        "LimitExceeded",
        409,
        "Cannot exceed quota for AccessKeysPerUser: 2",
    )


def test_a_user_has_ten_managed_policies(iam):
    iam.create_user(UserName="machamp")
    arns = [
        iam.create_policy(PolicyName=f"P{number}", PolicyDocument=ALLOW)["Policy"]["Arn"] for number in range(11)
    ]
    for arn in arns[:10]:
        iam.attach_user_policy(UserName="machamp", PolicyArn=arn)
    refusal = refused(iam.attach_user_policy, UserName="machamp", PolicyArn=arns[10])
    assert (refusal.code, refusal.status) == ("LimitExceeded", 409)


def test_white_space_does_not_count_towards_the_size_of_a_policy(iam):
    # 6144 characters, white space not counted
    wide = json.dumps(json.loads(ALLOW), indent=4).replace("\n", "\n" + " " * 2000)
    assert len(wide) > 6144
    iam.create_policy(PolicyName="Wide", PolicyDocument=wide)
    names = [f"iam:GetUser{'x' * 20}{number}" for number in range(250)]
    long = json.dumps({"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": names, "Resource": "*"}})
    refusal = refused(iam.create_policy, PolicyName="Long", PolicyDocument=long)
    assert (refusal.code, refusal.status) == ("LimitExceeded", 409)


# -- what a name, a tag, a document may look like


def test_several_violations_are_told_in_one_text(server):
    answer = wire.call(server, "UpdateRole", "iam", MaxSessionDuration=60, Description="d" * 1001)
    assert (answer.status, answer.code, answer.fault) == (400, "ValidationError", "Sender")
    count, _, items = answer.text.partition(" validation errors detected: ")
    assert count == "3"
    assert set(items.split("; ")) == {
        "Value null at 'roleName' failed to satisfy constraint: Member must not be null",
        f"Value '{'d' * 1001}' at 'description' failed to satisfy constraint: "
        "Member must have length less than or equal to 1000",
        "Value '60' at 'maxSessionDuration' failed to satisfy constraint: "
        "Member must have value greater than or equal to 3600",
    }


def test_a_missing_parameter_is_a_null_value(server):
    answer = wire.call(server, "CreateRole", "iam", RoleName="r")
    assert (answer.status, answer.code) == (400, "ValidationError")
    assert answer.text == (
        "1 validation error detected: Value null at 'assumeRolePolicyDocument' failed to satisfy constraint: "
        "Member must not be null"
    )


def test_validation_comes_before_authorisation(server):
    machamp = article.user(server, "machamp")
    answer = wire.call(server, "CreateUser", "iam", machamp.keys, UserName="m" * 65)
    assert answer.code == "ValidationError"


@pytest.mark.parametrize("alias", ["ab", "-ab", "ab-", "a--b", "AB", "a" * 64])
def test_an_alias_outside_the_pattern_is_refused(server, alias):
    answer = wire.call(server, "CreateAccountAlias", "iam", AccountAlias=alias)
    assert (answer.status, answer.code) == (400, "ValidationError")


def test_tags_keep_their_case_and_are_told_apart_without_it(iam):
    iam.create_user(UserName="machamp", Tags=[{"Key": "Team", "Value": "a"}])
    iam.tag_user(UserName="machamp", Tags=[{"Key": "Team", "Value": "b"}])
    assert iam.list_user_tags(UserName="machamp")["Tags"] == [{"Key": "Team", "Value": "b"}]
    refusal = refused(
        iam.tag_user, UserName="machamp", Tags=[{"Key": "x", "Value": "1"}, {"Key": "X", "Value": "2"}]
    )
    assert (refusal.code, refusal.status) == ("InvalidInput", 400)


def test_fifty_tags_are_the_most(iam):
    tags = [{"Key": f"k{number}", "Value": ""} for number in range(50)]
    iam.create_user(UserName="machamp", Tags=tags)
    refusal = refused(iam.tag_user, UserName="machamp", Tags=[{"Key": "one-more", "Value": ""}])
    assert (refusal.code, refusal.status) == ("LimitExceeded", 409)


# -- documents


def test_a_document_comes_back_character_for_character(server, iam):
    text = article.GUARD + "\n\t "
    iam.create_user(UserName="machamp")
    iam.put_user_policy(UserName="machamp", PolicyName="Guard", PolicyDocument=text)
    answer = wire.call(server, "GetUserPolicy", "iam", UserName="machamp", PolicyName="Guard")
    (encoded,) = [
        part.split("</PolicyDocument>")[0] for part in answer.body.decode().split("<PolicyDocument>")[1:]
    ]
    # RFC 3986 on the wire: blanks as %20, never as +
    assert "+" not in encoded and " " not in encoded
    assert urllib.parse.unquote(encoded) == text


def test_a_trust_policy_needs_a_principal_that_exists(iam):
    trust = article.TRUST_MACHAMP
    refusal = refused(iam.create_role, RoleName="AdminRole", AssumeRolePolicyDocument=trust)
    assert (refusal.code, refusal.status) == ("MalformedPolicyDocument", 400)
    assert refusal.text.startswith('Invalid principal in policy: "AWS":"')


def test_a_trust_survives_its_user_as_a_raw_id(iam):
    created = iam.create_user(UserName="machamp")["User"]["UserId"]
    iam.create_role(RoleName="AdminRole", AssumeRolePolicyDocument=article.TRUST_MACHAMP)
    iam.delete_user(UserName="machamp")
    iam.create_user(UserName="machamp")
    trust = iam.get_role(RoleName="AdminRole")["Role"]["AssumeRolePolicyDocument"]
    assert trust["Statement"][0]["Principal"] == {"AWS": created}


# -- the operator


def test_the_operator_is_in_no_listing_and_its_name_is_taken(iam, server):
    assert server.client("sts").get_caller_identity()["Arn"] == f"arn:aws:iam::{ACCOUNT}:user/steprole-operator"
    assert iam.list_users()["Users"] == []
    assert iam.get_account_summary()["SummaryMap"]["Users"] == 0
    assert iam.get_account_authorization_details()["UserDetailList"] == []
    assert refused(iam.create_user, UserName="steprole-operator").code == "EntityAlreadyExists"


# -- pages


def test_a_long_listing_comes_in_pages(iam):
    names = sorted(f"user-{number:03}" for number in range(25))
    for name in names:
        iam.create_user(UserName=name)
    pages = list(iam.get_paginator("list_users").paginate(PaginationConfig={"PageSize": 10}))
    assert [len(page["Users"]) for page in pages] == [10, 10, 5]
    assert [page["IsTruncated"] for page in pages] == [True, True, False]
    assert [user["UserName"] for page in pages for user in page["Users"]] == names


def test_a_marker_that_no_answer_gave_is_refused(iam):
    refusal = refused(iam.list_users, Marker="not-a-marker")
    assert (refusal.code, refusal.status) == ("ValidationError", 400)


# -- what is not known


def test_an_unknown_operation_is_no_operation(server):
    answer = wire.call(server, "MakeCoffee", "iam")
    assert (answer.status, answer.code) == (400, "InvalidAction")
    assert answer.text == "Could not find operation MakeCoffee for version 2010-05-08"


def test_an_operation_of_the_other_service_is_no_operation(server):
    assert wire.call(server, "ListUsers", "sts").code == "InvalidAction"
    assert wire.call(server, "AssumeRole", "iam").code == "InvalidAction"


def test_an_unknown_version_is_no_version(server):
    answer = wire.post(server, b"Action=ListUsers&Version=2009-01-01", "iam")
    assert (answer.status, answer.code) == (400, "InvalidAction")


def test_a_request_without_an_action_is_told_so(server):
    answer = wire.post(server, b"Version=2010-05-08", "iam")
    assert (answer.status, answer.code) == (400, "MissingAction")
