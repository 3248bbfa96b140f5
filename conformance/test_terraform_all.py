"""Terraform over every resource and data source of IAM that the AWS provider has: create, an empty plan, a change, an empty
plan again, import into an empty state, destroy.

The provider itself is asked what it has, so that a new resource of a new provider fails here until it is covered.
"""

import re
import shutil

import pytest

from harness import article
from harness.identity_provider import SamlProvider
from harness.terraform import CHANGES, EMPTY, PROVIDER, Terraform

pytestmark = pytest.mark.needs("terraform")

CONFIGURATIONS = [article.FOLDER.parent / "terraform" / "main.tf", article.FOLDER.parent / "terraform" / "all" / "main.tf"]
FIXTURES = article.FOLDER.parents[1] / "crates" / "authority" / "tests" / "fixtures"
PEM = ["intermediate.pem", "leaf.key", "leaf.pem", "root.pem", "ssh.pub"]

# what the provider cannot import: it says so itself, or stands for no single thing
NOT_IMPORTED = {
    "aws_iam_group_membership",
    "aws_iam_policy_attachment",
    "aws_iam_security_token_service_preferences",
}
# what AWS never tells, so that Terraform wants to write it once more; a certificate is replaced for that
UNREADABLE = {
    "aws_iam_server_certificate": {"private_key"},
    "aws_iam_user": {"force_destroy"},
}

IMPORT_IDS = {
    "aws_iam_group_policies_exclusive": "{group_name}",
    "aws_iam_group_policy_attachment": "{group}/{policy_arn}",
    "aws_iam_group_policy_attachments_exclusive": "{group_name}",
    "aws_iam_role_policies_exclusive": "{role_name}",
    "aws_iam_role_policy_attachment": "{role}/{policy_arn}",
    "aws_iam_role_policy_attachments_exclusive": "{role_name}",
    "aws_iam_server_certificate": "{name}",
    "aws_iam_user_group_membership": "{user}/{all_groups}",
    "aws_iam_user_policies_exclusive": "{user_name}",
    "aws_iam_user_policy_attachment": "{user}/{policy_arn}",
    "aws_iam_user_policy_attachments_exclusive": "{user_name}",
    "aws_iam_user_ssh_key": "{username}:{ssh_public_key_id}:{encoding}",
}


@pytest.fixture(scope="module")
def terraform(story_server, tmp_path_factory):
    folder = tmp_path_factory.mktemp("terraform")
    shutil.copy(CONFIGURATIONS[1], folder)
    files = folder / "files"
    files.mkdir()
    for name in PEM:
        shutil.copy(FIXTURES / name, files)
    for revision in (1, 2):
        (files / f"metadata.{revision}.xml").write_text(SamlProvider().metadata(), encoding="utf-8")
    # the provider cannot take an organization down again as this server has it, so it is there before
    organizations = story_server.client("organizations")
    organizations.create_organization(FeatureSet="ALL")
    organizations.enable_aws_service_access(ServicePrincipal="iam.amazonaws.com")
    command = Terraform(folder, story_server, files=files)
    command.init()
    return command


@pytest.fixture(scope="module")
def applied(terraform):
    terraform("apply", "-auto-approve")
    return terraform.outputs()["found"]


@pytest.fixture(scope="module")
def changed(terraform, applied):
    terraform("apply", "-auto-approve", revision=2)
    return terraform.outputs()["found"]


def named(kind, text):
    """The kinds of `resource` or `data` blocks in a configuration."""
    return set(re.findall(rf'^{kind} "(aws_iam_\w+)"', text, re.MULTILINE))


def test_every_resource_and_data_source_of_iam_is_used(terraform):
    schemas = terraform.json("providers", "schema", "-json")["provider_schemas"][PROVIDER]
    written = "\n".join(path.read_text(encoding="utf-8") for path in CONFIGURATIONS)
    for kind, schema in (("resource", "resource_schemas"), ("data", "data_source_schemas")):
        known = {name for name in schemas[schema] if name.startswith("aws_iam_")}
        assert len(known) > 15
        assert known - named(kind, written) == set(), kind


def test_every_resource_is_made_and_found_again(terraform, applied):
    assert applied == {
        "access_keys": ["Active"],
        "alias": "steprole-all",
        "members": ["ann"],
        "profile": True,
        "profiles": 1,
        "clients": ["sts.amazonaws.com"],
        "attached": "own",
        "simulated": {"iam:ListUsers": "allowed", "iam:GetUser": "implicitDeny"},
        "role": "entered with a token, revision 1",
        "roles": 1,
        "metadata": True,
        "certificate": "/cloudfront/old/",
        "issuer": "web",
        "user": "/people/1/",
        "ssh_key": "Active",
        "users": 1,
    }
    code, plan = terraform.plan()
    assert code == EMPTY, plan


def test_every_resource_is_changed(terraform, changed, story_server):
    assert changed["simulated"] == {"iam:ListUsers": "implicitDeny", "iam:GetUser": "allowed"}
    assert changed["user"] == "/people/2/"
    assert changed["ssh_key"] == "Inactive"
    code, plan = terraform.plan(revision=2)
    assert code == EMPTY, plan
    features = story_server.client("iam").list_organizations_features()
    assert sorted(features["EnabledFeatures"]) == ["RootCredentialsManagement", "RootSessions"]


def test_every_resource_is_imported_as_it_is(terraform, changed, story_server, tmp_path):
    """A second folder with the same configuration and an empty state takes over what is there."""
    state = terraform.json("show", "-json")["values"]["root_module"]["resources"]
    made = [each for each in state if each["mode"] == "managed" and each["type"] not in NOT_IMPORTED]
    blocks = [f'import {{\n  to = {each["address"]}\n  id = "{import_id(each)}"\n}}\n' for each in made]
    for name in ("main.tf", ".terraform.lock.hcl"):
        shutil.copy(terraform.folder / name, tmp_path)
    (tmp_path / "imports.tf").write_text("\n".join(blocks), encoding="utf-8")
    taking = Terraform(tmp_path, story_server, files=terraform.folder / "files")
    taking.init()
    code, plan = taking.plan("-out=take.tfplan", revision=2)
    assert code == CHANGES, plan
    planned = taking.json("show", "-json", "take.tfplan")["resource_changes"]
    imported = [each for each in planned if "importing" in each["change"]]
    assert {each["address"] for each in imported} == {each["address"] for each in made}
    for each in imported:
        before, after = each["change"]["before"], each["change"]["after"]
        different = {name for name in after if before.get(name) != after[name]}
        unknown = {name for name, is_unknown in each["change"]["after_unknown"].items() if is_unknown is True}
        assert different - unknown <= UNREADABLE.get(each["type"], set()), f"{each['address']}: {plan}"
        assert different or each["change"]["actions"] == ["no-op"], f"{each['address']}: {plan}"


def import_id(resource):
    """What `terraform import` asks for: the resource's id, where IMPORT_IDS says nothing else."""
    values = resource["values"]
    template = IMPORT_IDS.get(resource["type"], "{id}")
    return template.format(**{**values, "all_groups": "/".join(values.get("groups") or [])})


def test_destroy_leaves_nothing(terraform, changed, story_server):
    terraform("destroy", "-auto-approve", revision=2)
    iam = story_server.client("iam")
    assert iam.list_users()["Users"] == []
    assert iam.list_roles()["Roles"] == []
    assert iam.list_groups()["Groups"] == []
    assert iam.list_policies(Scope="Local")["Policies"] == []
    assert iam.list_instance_profiles()["InstanceProfiles"] == []
    assert iam.list_open_id_connect_providers()["OpenIDConnectProviderList"] == []
    assert iam.list_saml_providers()["SAMLProviderList"] == []
    assert iam.list_server_certificates()["ServerCertificateMetadataList"] == []
    assert iam.list_account_aliases()["AccountAliases"] == []
