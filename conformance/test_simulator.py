"""The server's policy simulator by foreign hands: boto3's parser and the aws CLI.

Requests and answers are AWS's own: `simulate-custom-policy` in the examples of the AWS CLI, the samples
of API_SimulateCustomPolicy and API_SimulatePrincipalPolicy.
"""

import json

import pytest

from harness.aws_cli import AwsCli
from harness.refusal import refused
from harness.server import ACCOUNT, Keys

OTHER = "111122223333"
ALLOW = '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}'
ALLOW_IAM = '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":["iam:*"],"Resource":["*"]}}'
# from the examples of the AWS CLI
AFTER_A_DATE = (
    '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"dynamodb:*","Resource":"*",'
    '"Condition":{"DateGreaterThan":{"aws:CurrentTime":"2018-08-16T12:00:00Z"}}}}'
)
TEAM_BUCKET = """{
  "Version":"2012-10-17",
  "Statement":{
    "Effect":"Allow",
    "Action":"s3:ListBucket",
    "Resource":"arn:aws:s3:::teambucket",
    "Condition":{
      "Bool":{"aws:MultiFactorAuthPresent":"true"}
    }
  }
}"""


@pytest.fixture
def iam(server):
    return server.client("iam")


@pytest.fixture
def alice(iam):
    return iam.create_user(UserName="alice")["User"]["Arn"]


@pytest.mark.parametrize(
    "time, decision, statements",
    [
        (
            "2019-04-25T11:00:00Z",
            "allowed",
            [
                {
                    "SourcePolicyId": "PolicyInputList.1",
                    "SourcePolicyType": "IAM Policy",
                    "StartPosition": {"Line": 1, "Column": 38},
                    "EndPosition": {"Line": 1, "Column": 167},
                }
            ],
        ),
        ("2014-04-25T11:00:00Z", "implicitDeny", []),
    ],
)
def test_the_examples_of_the_aws_cli_answer_as_printed(server, home, time, decision, statements):
    aws = AwsCli(home, server)
    aws.write_profile("operator", server.operator)
    answer = aws(
        "iam", "simulate-custom-policy",
        "--policy-input-list", AFTER_A_DATE,
        "--action-names", "dynamodb:CreateBackup",
        "--context-entries", f"ContextKeyName='aws:CurrentTime',ContextKeyValues='{time}',ContextKeyType=date",
        "--output", "json",
        profile="operator",
    )
    assert answer["EvaluationResults"] == [
        {
            "EvalActionName": "dynamodb:CreateBackup",
            "EvalResourceName": "*",
            "EvalDecision": decision,
            "MatchedStatements": statements,
            "MissingContextValues": [],
        }
    ]


def test_a_key_that_is_supplied_decides(iam):
    request = {
        "PolicyInputList": [TEAM_BUCKET],
        "ActionNames": ["s3:ListBucket"],
        "ResourceArns": ["arn:aws:s3:::teambucket"],
    }
    key = {"ContextKeyName": "aws:MultiFactorAuthPresent", "ContextKeyType": "boolean", "ContextKeyValues": ["true"]}
    (result,) = iam.simulate_custom_policy(ContextEntries=[key], **request)["EvaluationResults"]
    assert result["EvalDecision"] == "allowed"
    (statement,) = result["MatchedStatements"]
    # the sample of the page, without the line that its quotation adds
    assert statement["StartPosition"] == {"Line": 3, "Column": 16}
    assert statement["EndPosition"] == {"Line": 10, "Column": 4}
    (result,) = iam.simulate_custom_policy(**request)["EvaluationResults"]
    assert result["EvalDecision"] == "implicitDeny"
    assert result["ResourceSpecificResults"][0]["MissingContextValues"] == ["aws:MultiFactorAuthPresent"]


def test_in_one_account_the_resource_policy_is_enough(iam):
    mateo = f"arn:aws:iam::{OTHER}:user/mateo"
    policy = {
        "Version": "2012-10-17",
        "Statement": {
            "Effect": "Allow",
            "Principal": {"AWS": mateo},
            "Action": ["s3:List*", "s3:Put*"],
            "Resource": ["arn:aws:s3:::production/*"],
        },
    }
    (result,) = iam.simulate_custom_policy(
        ActionNames=["s3:PutObject"],
        CallerArn=mateo,
        ResourceArns=["arn:aws:s3:::production/Test"],
        ResourceOwner=f"arn:aws:iam::{OTHER}:root",
        PermissionsBoundaryPolicyInputList=[ALLOW_IAM],
        PolicyInputList=[ALLOW_IAM],
        ResourcePolicy=json.dumps(policy),
    )["EvaluationResults"]
    assert result["EvalDecision"] == "allowed"
    assert result["EvalDecisionDetails"] == {}
    assert result["PermissionsBoundaryDecisionDetail"] == {"AllowedByPermissionsBoundary": False}
    (statement,) = result["MatchedStatements"]
    assert (statement["SourcePolicyId"], statement["SourcePolicyType"]) == ("ResourcePolicy", "Resource Policy")
    (specific,) = result["ResourceSpecificResults"]
    assert specific["EvalResourceName"] == "arn:aws:s3:::production/Test"
    assert specific["EvalResourceDecision"] == "allowed"
    assert "EvalDecisionDetails" not in specific


def test_across_accounts_every_kind_of_policy_is_told(iam, alice):
    policy = {
        "Version": "2012-10-17",
        "Statement": {
            "Effect": "Allow",
            "Principal": {"AWS": alice},
            "Action": ["s3:List*", "s3:Put*"],
            "Resource": ["arn:aws:s3:::mary/*"],
        },
    }
    (result,) = iam.simulate_principal_policy(
        PolicySourceArn=alice,
        ActionNames=["s3:PutObject"],
        ResourceArns=["arn:aws:s3:::mary/Test"],
        ResourceOwner=f"arn:aws:iam::{OTHER}:root",
        PermissionsBoundaryPolicyInputList=[ALLOW_IAM],
        ResourcePolicy=json.dumps(policy),
    )["EvaluationResults"]
    details = {
        "IAM Policy": "implicitDeny",
        "Resource Policy": "allowed",
        "Permissions Boundary Policy": "implicitDeny",
    }
    assert result["EvalDecision"] == "implicitDeny"
    assert result["EvalDecisionDetails"] == details
    assert result["MatchedStatements"] == []
    (specific,) = result["ResourceSpecificResults"]
    assert specific["EvalDecisionDetails"] == details
    assert [statement["SourcePolicyId"] for statement in specific["MatchedStatements"]] == ["ResourcePolicy"]


def test_the_organization_and_exclusions_of_the_newest_model(iam, alice):
    iam.put_user_policy(UserName="alice", PolicyName="p", PolicyDocument=ALLOW)
    only_s3 = '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}'
    levels = [{"ServiceControlPolicyInputList": [ALLOW]}, {"ServiceControlPolicyInputList": [only_s3]}]
    results = iam.simulate_custom_policy(
        PolicyInputList=[ALLOW],
        ActionNames=["s3:GetObject", "iam:GetUser"],
        OrderedOrganizationPolicyInputList=levels,
    )["EvaluationResults"]
    assert [result["EvalDecision"] for result in results] == ["allowed", "implicitDeny"]
    allowed = [result["OrganizationsDecisionDetail"]["AllowedByOrganizations"] for result in results]
    assert allowed == [True, False]
    inline = {"PolicyName": "p", "AttachmentType": "user", "AttachmentName": "alice"}
    for exclusions, decision in [
        ([], "allowed"),
        ([{"PolicyType": "inline"}], "implicitDeny"),
        ([{"InlinePolicyIdentifier": inline}], "implicitDeny"),
        ([{"PolicyType": "user-managed"}], "allowed"),
    ]:
        (result,) = iam.simulate_principal_policy(
            PolicySourceArn=alice, ActionNames=["s3:GetObject"], PolicyExclusionList=exclusions
        )["EvaluationResults"]
        assert result["EvalDecision"] == decision, exclusions


def test_the_paginator_sees_every_result_once(iam):
    actions = [f"s3:Action{number}" for number in range(25)]
    pages = iam.get_paginator("simulate_custom_policy").paginate(
        PolicyInputList=[ALLOW], ActionNames=actions, PaginationConfig={"PageSize": 10}
    )
    seen = [[result["EvalActionName"] for result in page["EvaluationResults"]] for page in pages]
    assert [len(page) for page in seen] == [10, 10, 5]
    assert sum(seen, []) == actions


def test_the_simulator_agrees_with_the_server_that_enforces(server, iam, alice):
    """What is simulated for a user is what a call of the user meets."""
    own = {
        "Version": "2012-10-17",
        "Statement": [
            {"Effect": "Allow", "Action": "iam:Get*", "Resource": alice},
            {"Effect": "Deny", "Action": "iam:GetLoginProfile", "Resource": "*"},
        ],
    }
    iam.put_user_policy(UserName="alice", PolicyName="own", PolicyDocument=json.dumps(own))
    keys = Keys.of(iam.create_access_key(UserName="alice")["AccessKey"])
    client = server.client("iam", keys)
    assert client.get_user(UserName="alice")["User"]["Arn"] == alice
    denied = refused(client.get_login_profile, UserName="alice")
    assert denied.code == "AccessDenied" and "explicit deny" in denied.text
    unnamed = refused(client.list_access_keys, UserName="alice")
    assert unnamed.code == "AccessDenied" and "no identity-based policy" in unnamed.text
    results = iam.simulate_principal_policy(
        PolicySourceArn=alice,
        ActionNames=["iam:GetUser", "iam:GetLoginProfile", "iam:ListAccessKeys"],
        ResourceArns=[alice],
    )["EvaluationResults"]
    assert [result["EvalDecision"] for result in results] == ["allowed", "explicitDeny", "implicitDeny"]


def test_refusals_are_awss(iam, alice):
    simulate = iam.simulate_principal_policy
    session = f"arn:aws:sts::{ACCOUNT}:assumed-role/app/x"
    assert refused(simulate, PolicySourceArn=session, ActionNames=["s3:GetObject"]) == (
        "InvalidInput",
        400,
        f"Invalid Entity Arn: {session} does not clearly define entity type and name.",
    )
    missing = f"arn:aws:iam::{ACCOUNT}:role/nobody"
    assert refused(simulate, PolicySourceArn=missing, ActionNames=["s3:GetObject"]) == (
        "NoSuchEntity",
        404,
        "The role with name nobody cannot be found.",
    )
    assert refused(simulate, PolicySourceArn=alice, ActionNames=["s3:GetObject"], ResourceArns=["bucket"]) == (
        "InvalidInput",
        400,
        "ResourceNames are not in a valid ARN format: bucket.",
    )
    wrong = {"ContextKeyName": "aws:SourceIp", "ContextKeyType": "ip", "ContextKeyValues": ["nowhere"]}
    answer = refused(simulate, PolicySourceArn=alice, ActionNames=["s3:GetObject"], ContextEntries=[wrong])
    assert (answer.code, answer.status) == ("InvalidInput", 400)


def test_the_keys_of_a_users_policies_are_listed(iam, alice):
    iam.put_user_policy(UserName="alice", PolicyName="p", PolicyDocument=TEAM_BUCKET)
    answer = iam.get_context_keys_for_principal_policy(PolicySourceArn=alice, PolicyInputList=[AFTER_A_DATE])
    assert answer["ContextKeyNames"] == ["aws:MultiFactorAuthPresent", "aws:CurrentTime"]
    answer = iam.get_context_keys_for_custom_policy(PolicyInputList=[AFTER_A_DATE])
    assert answer["ContextKeyNames"] == ["aws:CurrentTime"]
