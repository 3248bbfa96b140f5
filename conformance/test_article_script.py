"""The article's shell script, rewritten with parameters, run by sh with aws and jq."""

import subprocess

import pytest

from harness import article
from harness.aws_cli import AwsCli
from harness.server import ACCOUNT

pytestmark = pytest.mark.needs("jq")

SCRIPT = article.FOLDER / "article.sh"


@pytest.fixture
def machamp(server):
    """Machamp at the end of the article's third chapter."""
    person = article.guarded_user(server).enroll()
    article.admin_role(server)
    server.client("iam").put_user_policy(
        UserName="machamp", PolicyName="AssumeAdminRole", PolicyDocument=article.ASSUME_ADMIN_ROLE
    )
    return person


@pytest.fixture
def aws(server, machamp, tmp_path):
    cli = AwsCli(tmp_path, server)
    cli.write_profile("machamp", machamp.keys)
    return cli


def run(aws, phone, code):
    return subprocess.run(
        ["sh", str(SCRIPT), code],
        env={**aws.environment, "MFA_SERIAL": phone.serial},
        cwd=aws.home, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60,
    )


def test_one_code_fills_the_profile_and_the_role_profile_works(aws, machamp):
    done = run(aws, machamp.phone, machamp.phone.code())
    assert done.returncode == 0, done.stderr
    assert aws("sts", "get-caller-identity", profile="sample-mfa")["Arn"] == article.MACHAMP

    aws.append(
        "config", f"\n[profile admin-role]\nrole_arn = {article.ADMIN_ROLE}\nsource_profile = sample-mfa\n"
    )
    identity = aws("sts", "get-caller-identity", profile="admin-role")
    assert identity["Arn"].startswith(f"arn:aws:sts::{ACCOUNT}:assumed-role/AdminRole/")
    assert aws("iam", "list-users", profile="admin-role")["Users"][0]["UserName"] == "machamp"


def test_a_wrong_code_leaves_no_profile_behind(aws, machamp):
    done = run(aws, machamp.phone, machamp.phone.wrong_code())
    assert done.returncode == 1
    assert "MultiFactorAuthentication failed with invalid MFA one time pass code." in done.stderr
    assert "[Error] Invalid Argument." in done.stderr
    assert "sample-mfa" not in (aws.home / ".aws" / "credentials").read_text(encoding="utf-8")
