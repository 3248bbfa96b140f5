"""Organizations as boto3 speaks it: JSON, its errors, its paginators, and what SCPs do."""

import json

import pytest

from harness import article
from harness.refusal import refused
from harness.server import ACCOUNT, Keys

SCP = "SERVICE_CONTROL_POLICY"
ANYTHING = '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}'
NO_USERS = json.dumps(
    {"Version": "2012-10-17", "Statement": {"Effect": "Deny", "Action": "iam:ListUsers", "Resource": "*"}}
)


@pytest.fixture
def organizations(server):
    client = server.client("organizations")
    client.create_organization(FeatureSet="ALL")
    return client


@pytest.fixture
def root(organizations):
    return organizations.list_roots()["Roots"][0]["Id"]


@pytest.fixture
def workload(organizations):
    """A member account."""
    asked = organizations.create_account(Email="workload@example.com", AccountName="workload")
    status = asked["CreateAccountStatus"]
    assert status["State"] == "IN_PROGRESS"
    done = organizations.describe_create_account_status(CreateAccountRequestId=status["Id"])["CreateAccountStatus"]
    assert done["State"] == "SUCCEEDED"
    return done["AccountId"]


def enter(server, account):
    machamp = article.user(server, "machamp", ANYTHING)
    answer = machamp.sts().assume_role(
        RoleArn=f"arn:aws:iam::{account}:role/OrganizationAccountAccessRole", RoleSessionName="enter"
    )
    return Keys.of(answer["Credentials"])


def test_an_organization_has_its_management_account(organizations):
    organization = organizations.describe_organization()["Organization"]
    assert organization["MasterAccountId"] == ACCOUNT
    assert organization["FeatureSet"] == "ALL"
    [account] = organizations.list_accounts()["Accounts"]
    assert account["Arn"] == f"arn:aws:organizations::{ACCOUNT}:account/{organization['Id']}/{ACCOUNT}"
    assert account["JoinedTimestamp"].year >= 2025


def test_the_tree_is_made_walked_and_taken_down(organizations, root, workload):
    unit = organizations.create_organizational_unit(ParentId=root, Name="work")["OrganizationalUnit"]["Id"]
    organizations.move_account(AccountId=workload, SourceParentId=root, DestinationParentId=unit)
    assert organizations.list_parents(ChildId=workload)["Parents"] == [{"Id": unit, "Type": "ORGANIZATIONAL_UNIT"}]
    assert organizations.list_children(ParentId=unit, ChildType="ACCOUNT")["Children"] == [
        {"Id": workload, "Type": "ACCOUNT"}
    ]
    assert [each["Id"] for each in organizations.list_accounts_for_parent(ParentId=unit)["Accounts"]] == [workload]
    units = organizations.list_organizational_units_for_parent(ParentId=root)["OrganizationalUnits"]
    assert [each["Name"] for each in units] == ["work"]
    organizations.update_organizational_unit(OrganizationalUnitId=unit, Name="play")
    shown = organizations.describe_organizational_unit(OrganizationalUnitId=unit)["OrganizationalUnit"]
    assert shown["Name"] == "play"
    organizations.move_account(AccountId=workload, SourceParentId=unit, DestinationParentId=root)
    organizations.delete_organizational_unit(OrganizationalUnitId=unit)
    refusal = refused(organizations.describe_organizational_unit, OrganizationalUnitId=unit)
    assert refusal[:2] == ("OrganizationalUnitNotFoundException", 400)


def test_pages_hold_every_account(organizations, workload):
    pages = organizations.get_paginator("list_accounts").paginate(PaginationConfig={"PageSize": 1})
    assert sorted(account["Id"] for page in pages for account in page["Accounts"]) == sorted([ACCOUNT, workload])


def test_a_service_control_policy_limits_the_account(server, organizations, root, workload):
    inside = server.client("iam", enter(server, workload))
    inside.list_users()
    organizations.enable_policy_type(RootId=root, PolicyType=SCP)
    policy = organizations.create_policy(Content=NO_USERS, Description="", Name="no-users", Type=SCP)["Policy"]
    summary = policy["PolicySummary"]
    organizations.attach_policy(PolicyId=summary["Id"], TargetId=workload)
    attached = organizations.list_policies_for_target(TargetId=workload, Filter=SCP)["Policies"]
    assert sorted(each["Name"] for each in attached) == ["FullAWSAccess", "no-users"]
    [target] = organizations.list_targets_for_policy(PolicyId=summary["Id"])["Targets"]
    assert (target["TargetId"], target["Type"]) == (workload, "ACCOUNT")
    code, status, text = refused(inside.list_users)
    assert (code, status) == ("AccessDenied", 403)
    assert text.endswith(f"with an explicit deny in a service control policy: {summary['Arn']}")
    organizations.update_policy(PolicyId=summary["Id"], Content=NO_USERS.replace("ListUsers", "ListRoles"))
    inside.list_users()
    assert "ListRoles" in organizations.describe_policy(PolicyId=summary["Id"])["Policy"]["Content"]
    organizations.detach_policy(PolicyId=summary["Id"], TargetId=workload)
    organizations.delete_policy(PolicyId=summary["Id"])
    assert [each["Id"] for each in organizations.list_policies(Filter=SCP)["Policies"]] == ["p-FullAWSAccess"]
    organizations.disable_policy_type(RootId=root, PolicyType=SCP)


def test_violations_come_with_their_reason(organizations):
    with pytest.raises(organizations.exceptions.InvalidInputException) as caught:
        organizations.attach_policy(PolicyId="no id", TargetId=ACCOUNT)
    assert caught.value.response["Reason"] == "INVALID_PATTERN"


def test_what_is_not_served_says_so(organizations):
    code, status, text = refused(organizations.leave_organization)
    assert (code, status) == ("NotImplemented", 501)
    assert "Organizations:LeaveOrganization is not available" in text


def test_errors_of_signatures_have_the_protocols_codes(server):
    wrong = server.client("organizations", Keys("AKIANOBODYKNOWSTHIS0", "wrong"))
    assert refused(wrong.list_roots)[0] == "UnrecognizedClientException"
    wrong = server.client("organizations", Keys(server.operator.id, "wrong"))
    assert refused(wrong.list_roots)[0] == "InvalidSignatureException"


def test_member_accounts_may_look_and_not_touch(server, organizations, workload):
    inside = server.client("organizations", enter(server, workload))
    assert inside.describe_organization()["Organization"]["MasterAccountId"] == ACCOUNT
    assert refused(inside.list_accounts) == (
        "AccessDeniedException", 400, "You don't have permissions to access this resource.",
    )
    assert inside.describe_organization()
