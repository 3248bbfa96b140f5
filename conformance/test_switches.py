"""Rate limits and delayed visibility, as boto3's own retries and waiters meet them."""

import boto3
import botocore.exceptions
import pytest
from botocore.config import Config

from harness import scratch
from harness.refusal import refused
from harness.server import Server


def client_that_retries(server, attempts):
    return boto3.client(
        "iam", endpoint_url=server.url, region_name=scratch.REGION,
        aws_access_key_id=server.operator.id, aws_secret_access_key=server.operator.secret,
        config=Config(retries={"total_max_attempts": attempts, "mode": "standard"}),
    )


def throttled(server, *limits):
    status, _ = server.control("throttle", {"limits": list(limits)})
    assert status == 200


def test_boto3_retries_what_is_throttled(server):
    throttled(server, {"operation": "iam:CreateUser", "next": 2})
    iam = client_that_retries(server, attempts=3)
    answer = iam.create_user(UserName="alice")
    assert answer["ResponseMetadata"]["RetryAttempts"] == 2
    throttled(server, {"operation": "iam:CreateUser", "next": 2})
    assert refused(server.client("iam").create_user, UserName="bob") == ("Throttling", 400, "Rate exceeded")


def test_a_rate_by_flag(tmp_path):
    with Server(tmp_path, "--throttle", "iam:ListUsers=0.01/1", "--throttle", "sts:*=1000") as server:
        iam = server.client("iam")
        iam.list_users()
        assert refused(iam.list_users)[0] == "Throttling"
        server.advance(100)
        iam.list_users()


def test_quotas_by_flag(tmp_path):
    with Server(tmp_path, "--quota", "users=1", "--quota", "access-keys-per-user=1") as server:
        iam = server.client("iam")
        iam.create_user(UserName="alice")
        refusal = refused(iam.create_user, UserName="bob")
        assert refusal == ("LimitExceeded", 409, "Cannot exceed quota for UsersPerAccount: 1")
        iam.create_access_key(UserName="alice")
        assert refused(iam.create_access_key, UserName="alice")[0] == "LimitExceeded"
        summary = iam.get_account_summary()["SummaryMap"]
        assert (summary["UsersQuota"], summary["AccessKeysPerUserQuota"]) == (1, 1)
        server.reset()
        iam.create_user(UserName="alice")
        assert refused(iam.create_user, UserName="bob")[0] == "LimitExceeded"


def test_a_waiter_waits_until_the_write_is_seen(tmp_path):
    with Server(tmp_path, "--visibility-delay", "3600") as server:
        iam = server.client("iam")
        iam.create_user(UserName="alice")
        with pytest.raises(botocore.exceptions.WaiterError):
            iam.get_waiter("user_exists").wait(UserName="alice", WaiterConfig={"Delay": 0, "MaxAttempts": 2})
        server.advance(3600)
        iam.get_waiter("user_exists").wait(UserName="alice", WaiterConfig={"Delay": 0, "MaxAttempts": 1})
