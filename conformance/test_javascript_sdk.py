"""AWS's SDK for JavaScript: a role profile with `mfa_serial`, asked for its code by a callback."""

import pytest

from harness import article, node
from harness.aws_cli import AwsCli
from harness.server import ACCOUNT

pytestmark = pytest.mark.needs("node")


@pytest.fixture(scope="module")
def story(story_server, home):
    machamp = article.guarded_user(story_server).enroll()
    article.admin_role(story_server)
    story_server.client("iam").put_user_policy(
        UserName="machamp", PolicyName="AssumeAdminRole", PolicyDocument=article.ASSUME_ADMIN_ROLE
    )
    aws = AwsCli(home, story_server)
    aws.write_profile("machamp", machamp.keys)
    aws.append(
        "config",
        f"\n[profile admin-role]\nrole_arn = {article.ADMIN_ROLE}\nsource_profile = machamp\n"
        f"mfa_serial = {machamp.phone.serial}\nrole_session_name = javascript\n",
    )
    return node.run("story.mjs", {**aws.environment, "CODE": machamp.phone.code()})


def test_one_code_opens_the_role_profile(story):
    assert story["who"] == article.MACHAMP
    assert story["asked"] == [f"arn:aws:iam::{ACCOUNT}:mfa/machamp"]
    assert story["whoInRole"] == f"arn:aws:sts::{ACCOUNT}:assumed-role/AdminRole/javascript"
    assert story["users"] == ["machamp"]


def test_refusals_arrive_as_the_sdks_own_errors(story):
    before = story["refusedBefore"]
    assert (before["name"], before["status"]) == ("AccessDenied", 403)
    assert "with an explicit deny in an identity-based policy" in before["message"]
    # the SDK knows this one by the shape of the model
    assert story["missing"] == {
        "name": "NoSuchEntityException",
        "status": 404,
        "message": "The user with name nobody cannot be found.",
    }
    assert (story["tooLong"]["name"], story["tooLong"]["status"]) == ("ValidationError", 400)


def test_text_of_any_script_survives_the_way_there_and_back(story):
    assert story["tags"] == [{"Key": "ключ", "Value": "値 +=@/_"}]
