"""Terraform with the AWS provider: apply, an empty plan, a change in place, destroy.

An empty plan after apply is the sharp part: every attribute of every resource is read back through
the API and must be what was written.
"""

import json
import shutil

import pytest

from harness import article
from harness.server import ACCOUNT, Keys
from harness.terraform import CHANGES, EMPTY, Terraform

pytestmark = pytest.mark.needs("terraform")

@pytest.fixture(scope="module")
def terraform(story_server, tmp_path_factory):
    folder = tmp_path_factory.mktemp("terraform")
    shutil.copy(article.FOLDER.parent / "terraform" / "main.tf", folder)
    shutil.copy(article.FOLDER / "guard-policy.json", folder)
    command = Terraform(folder, story_server)
    command.init()
    return command


@pytest.fixture(scope="module")
def applied(terraform):
    terraform("apply", "-auto-approve")
    return terraform.outputs()


@pytest.fixture(scope="module")
def changed(terraform, applied):
    planned = terraform.plan("-out=change.tfplan", revision=2)
    assert planned[0] == CHANGES, planned[1]
    terraform("apply", "change.tfplan", revision=2)
    return planned


@pytest.fixture(scope="module")
def destroyed(terraform, changed):
    return terraform("destroy", "-auto-approve", revision=2)


def test_apply_builds_the_articles_account(applied, story_server):
    assert applied["account"] == ACCOUNT
    iam = story_server.client("iam")
    user = iam.get_user(UserName="machamp")["User"]
    assert user["Arn"] == f"arn:aws:iam::{ACCOUNT}:user/people/machamp"
    assert user["PermissionsBoundary"]["PermissionsBoundaryArn"] == f"arn:aws:iam::{ACCOUNT}:policy/limits/Boundary"
    assert {tag["Key"]: tag["Value"] for tag in user["Tags"]} == {"managed-by": "terraform", "revision": "1"}
    assert iam.list_account_aliases()["AccountAliases"] == ["steprole-conformance"]
    assert iam.get_account_password_policy()["PasswordPolicy"]["MinimumPasswordLength"] == 13
    assert [group["GroupName"] for group in iam.list_groups_for_user(UserName="machamp")["Groups"]] == ["people"]


def test_what_terraform_made_is_real(applied, story_server):
    keys = Keys(applied["access_key_id"], applied["access_key_secret"])
    identity = story_server.client("sts", keys).get_caller_identity()
    assert identity["Arn"] == f"arn:aws:iam::{ACCOUNT}:user/people/machamp"
    # a seed that an authenticator can use
    assert len(applied["seed"]) == 64


def test_the_plan_after_apply_is_empty(terraform, applied):
    code, plan = terraform.plan()
    assert code == EMPTY, plan


def test_a_change_is_made_in_place_and_the_plan_is_empty_again(terraform, changed, story_server):
    code, plan = changed
    assert code == CHANGES, plan
    assert "must be replaced" not in plan
    code, plan = terraform.plan(revision=2)
    assert code == EMPTY, plan
    role = story_server.client("iam").get_role(RoleName="AdminRole")["Role"]
    assert (role["MaxSessionDuration"], role["Description"]) == (7200, "administration, revision 2")
    assert "aws:MultiFactorAuthAge" in json.dumps(role["AssumeRolePolicyDocument"])


def test_destroy_leaves_an_empty_account(destroyed, story_server):
    iam = story_server.client("iam")
    assert iam.list_users()["Users"] == []
    assert iam.list_roles()["Roles"] == []
    assert iam.list_groups()["Groups"] == []
    assert iam.list_policies(Scope="Local")["Policies"] == []
    assert iam.list_instance_profiles()["InstanceProfiles"] == []
    assert iam.list_virtual_mfa_devices()["VirtualMFADevices"] == []
    assert iam.list_account_aliases()["AccountAliases"] == []
