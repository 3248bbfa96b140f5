"""What our infrastructure promises: backups are read in a role, and the role opens with MFA only."""

import json
from datetime import datetime

import pyotp
import pytest
from botocore.exceptions import ClientError

TRUST = {
    "Version": "2012-10-17",
    "Statement": [{
        "Effect": "Allow",
        "Principal": {"AWS": "arn:aws:iam::123456789012:user/alice"},
        "Action": "sts:AssumeRole",
        "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}},
    }],
}


class Alice:
    """A user with a key, a phone, and a role that waits for her."""

    def __init__(self, account):
        self.account = account
        iam = account.client("iam")
        iam.create_user(UserName="alice")
        self.role = iam.create_role(RoleName="backups", AssumeRolePolicyDocument=json.dumps(TRUST))["Role"]["Arn"]
        device = iam.create_virtual_mfa_device(VirtualMFADeviceName="alice")["VirtualMFADevice"]
        self.serial = device["SerialNumber"]
        self.phone = pyotp.TOTP(device["Base32StringSeed"].decode())
        iam.enable_mfa_device(
            UserName="alice",
            SerialNumber=self.serial,
            AuthenticationCode1=self.code(),
            AuthenticationCode2=self.code(),
        )
        key = iam.create_access_key(UserName="alice")["AccessKey"]
        self.sts = account.client("sts", key["AccessKeyId"], key["SecretAccessKey"])

    def code(self):
        """The next code: nobody waits half a minute, the account's clock is moved on."""
        now = self.account.control("clock", advance_seconds=30)["now"]
        return self.phone.at(datetime.fromisoformat(now.replace("Z", "+00:00")))

    def step_into_the_role(self, **mfa):
        return self.sts.assume_role(RoleArn=self.role, RoleSessionName="nightly", **mfa)["Credentials"]


@pytest.fixture
def alice(account):
    return Alice(account)


def test_the_role_opens_with_mfa_only(account, alice):
    with pytest.raises(ClientError) as refused:
        alice.step_into_the_role()
    assert refused.value.response["Error"]["Code"] == "AccessDenied"

    session = alice.step_into_the_role(SerialNumber=alice.serial, TokenCode=alice.code())
    inside = account.client("sts", session["AccessKeyId"], session["SecretAccessKey"], session["SessionToken"])
    assert inside.get_caller_identity()["Arn"] == "arn:aws:sts::123456789012:assumed-role/backups/nightly"


def test_the_session_ends_after_an_hour(account, alice):
    session = alice.step_into_the_role(SerialNumber=alice.serial, TokenCode=alice.code())
    account.control("clock", advance_seconds=3601)
    inside = account.client("sts", session["AccessKeyId"], session["SecretAccessKey"], session["SessionToken"])
    with pytest.raises(ClientError) as refused:
        inside.get_caller_identity()
    assert refused.value.response["Error"]["Code"] == "ExpiredToken"


def test_our_code_waits_when_aws_is_busy(account):
    account.control("throttle", limits=[{"operation": "iam:ListUsers", "next": 2}])
    users = account.client("iam").list_users()  # boto3 tries again by itself
    assert users["ResponseMetadata"]["RetryAttempts"] == 2
