"""Several accounts in one server, by boto3."""

import re

import pytest

from harness import article
from harness.refusal import refused
from harness.server import ACCOUNT, Keys, Server

OTHER = "111122223333"
ANYTHING = '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}'
VISITOR = f"arn:aws:iam::{OTHER}:role/Visitor"


def trusting(principal, **condition):
    condition = f',"Condition":{{"StringEquals":{{"sts:ExternalId":"{condition["external_id"]}"}}}}' if condition else ""
    return (
        '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"sts:AssumeRole",'
        f'"Principal":{{"AWS":"{principal}"}}{condition}}}}}'
    )


@pytest.fixture
def accounts(tmp_path):
    """A server of two accounts."""
    with Server(tmp_path, "--account", OTHER) as server:
        yield server


@pytest.fixture
def other(accounts):
    """The operator's key of the second account, as the server printed it."""
    printed = accounts.printed_lines("# export AWS_SECRET_ACCESS_KEY=")
    part = lambda name: re.search(rf"^# export {name}=(\S+)$", printed, re.MULTILINE).group(1)
    return Keys(part("AWS_ACCESS_KEY_ID"), part("AWS_SECRET_ACCESS_KEY"))


def test_each_operator_works_in_its_account(accounts, other):
    assert accounts.client("sts").get_caller_identity()["Account"] == ACCOUNT
    assert accounts.client("sts", other).get_caller_identity()["Arn"] == f"arn:aws:iam::{OTHER}:user/steprole-operator"
    accounts.client("iam").create_user(UserName="alice")
    assert accounts.client("iam", other).list_users()["Users"] == []


def test_a_role_of_the_other_account_opens_when_both_sides_allow(accounts, other):
    machamp = article.user(accounts, "machamp")
    theirs = accounts.client("iam", other)
    theirs.create_role(
        RoleName="Visitor",
        AssumeRolePolicyDocument=trusting(f"arn:aws:iam::{ACCOUNT}:user/machamp", external_id="unique-7"),
    )
    visit = {"RoleArn": VISITOR, "RoleSessionName": "visit"}
    denied = (
        "AccessDenied", 403,
        f"User: arn:aws:iam::{ACCOUNT}:user/machamp is not authorized to perform: sts:AssumeRole on resource: {VISITOR}",
    )
    assert refused(machamp.sts().assume_role, **visit, ExternalId="unique-7") == denied
    accounts.client("iam").put_user_policy(UserName="machamp", PolicyName="all", PolicyDocument=ANYTHING)
    assert refused(machamp.sts().assume_role, **visit) == denied
    session = machamp.sts().assume_role(**visit, ExternalId="unique-7")
    assert session["AssumedRoleUser"]["Arn"] == f"arn:aws:sts::{OTHER}:assumed-role/Visitor/visit"
    who = accounts.client("sts", Keys.of(session["Credentials"])).get_caller_identity()
    assert who["Account"] == OTHER


def test_reset_and_clock_are_for_all_accounts(accounts, other):
    theirs = accounts.client("iam", other)
    theirs.create_user(UserName="alice")
    accounts.advance(3600)
    created = theirs.create_user(UserName="bob")["User"]["CreateDate"].timestamp()
    assert created - accounts.now() == pytest.approx(0, abs=30)
    accounts.reset()
    assert theirs.list_users()["Users"] == []
