"""Terraform with the AWS provider: apply, an empty plan, a change in place, destroy.

An empty plan after apply is the sharp part: every attribute of every resource is read back through
the API and must be what was written.
"""

import json
import shutil
import subprocess

import pytest

from harness import article, scratch, tools
from harness.server import ACCOUNT, OPERATOR, Keys

pytestmark = pytest.mark.needs("terraform")

EMPTY, CHANGES = 0, 2


class Terraform:
    def __init__(self, folder, server):
        self.folder = folder
        mirror = tools.terraform_plugins()
        configuration = folder / "cli.tfrc"
        if mirror:
            configuration.write_text(
                f'provider_installation {{\n  filesystem_mirror {{\n    path = "{mirror}"\n  }}\n}}\n', encoding="utf-8"
            )
        else:
            cache = tools.scratch_root() / "terraform-plugins"
            cache.mkdir(parents=True, exist_ok=True)
            configuration.write_text(f'plugin_cache_dir = "{cache}"\n', encoding="utf-8")
        self.environment = {
            **scratch.environment(folder),
            "AWS_ACCESS_KEY_ID": OPERATOR.id,
            "AWS_SECRET_ACCESS_KEY": OPERATOR.secret,
            "CHECKPOINT_DISABLE": "1",
            # the provider is large and lives for seconds: most of its time would go to collecting garbage
            "GOGC": "400",
            "TF_CLI_CONFIG_FILE": str(configuration),
            "TF_IN_AUTOMATION": "1",
            "TF_INPUT": "0",
            "TF_VAR_endpoint": server.url,
        }

    def run(self, *words, revision=1):
        return subprocess.run(
            ["terraform", *words],
            env={**self.environment, "TF_VAR_revision": str(revision)},
            cwd=self.folder, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=300,
        )

    def __call__(self, command, *words, revision=1):
        words = (command, "-no-color", *words)
        done = self.run(*words, revision=revision)
        assert done.returncode == 0, f"terraform {' '.join(words)}\n{done.stdout}\n{done.stderr}"
        return done.stdout

    def plan(self, *words, revision=1):
        """The exit code of a detailed plan, and the plan for the message of an assertion."""
        done = self.run("plan", "-no-color", "-detailed-exitcode", *words, revision=revision)
        return done.returncode, done.stdout + done.stderr

    def outputs(self):
        return {name: output["value"] for name, output in json.loads(self("output", "-json")).items()}


@pytest.fixture(scope="module")
def terraform(story_server, tmp_path_factory):
    folder = tmp_path_factory.mktemp("terraform")
    shutil.copy(article.FOLDER.parent / "terraform" / "main.tf", folder)
    shutil.copy(article.FOLDER / "guard-policy.json", folder)
    command = Terraform(folder, story_server)
    done = command.run("init", "-no-color")
    if done.returncode != 0 and tools.terraform_plugins() is None:
        pytest.skip(
            "the AWS provider of Terraform is not on this machine and cannot be fetched: "
            "name the folder of a mirror in STEPROLE_TERRAFORM_PLUGINS"
        )
    assert done.returncode == 0, done.stderr
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
