"""Documents that are no policies: MalformedPolicyDocument, whatever is wrong with them."""

import json

import pytest

from harness.refusal import refused

pytestmark = pytest.mark.usefixtures("still_answering")


def statement(**changes):
    whole = {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", **changes}
    return json.dumps({"Version": "2012-10-17", "Statement": [{k: v for k, v in whole.items() if v is not None}]})


@pytest.mark.parametrize(
    "document",
    [
        "{",
        "null",
        "[]",
        '"text"',
        "{}",
        '{"Version":"2012-10-17"}',
        '{"Version":"2012-10-17","Statement":[]}',
        '{"Version":"2011-01-01","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}',
        '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}} trailing',
        '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"},"Extra":1}',
        "[" * 5000,
        '{"Statement":' * 2000,
        statement(Effect="allow"),
        statement(Effect=None),
        statement(Action=None),
        statement(Action="GetObject"),
        statement(Action=["s3:GetObject", 1]),
        statement(Resource=None),
        statement(Resource="bucket"),
        statement(NotAction="s3:PutObject"),
        statement(Principal="*"),
        statement(Condition={"BoolIf": {"aws:MultiFactorAuthPresent": "true"}}),
        statement(Condition={"Bool": "true"}),
        statement(Sid="not a sid"),
    ],
    ids=lambda text: text[:60],
)
def test_a_malformed_policy_is_told_so(server, document):
    refusal = refused(server.client("iam").create_policy, PolicyName="p", PolicyDocument=document)
    assert (refusal.code, refusal.status) == ("MalformedPolicyDocument", 400)
    assert refusal.text


def test_a_service_in_a_trust_policy_has_the_name_of_a_host(server):
    trust = json.dumps({
        "Version": "2012-10-17",
        "Statement": {"Effect": "Allow", "Principal": {"Service": "foo"}, "Action": "sts:AssumeRole"},
    })
    refusal = refused(server.client("iam").create_role, RoleName="any", AssumeRolePolicyDocument=trust)
    assert refusal == ("MalformedPolicyDocument", 400, 'Invalid principal in policy: "SERVICE":"foo"')
