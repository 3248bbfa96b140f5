"""Federation by the aws CLI and AWS's SDK for JavaScript: profiles with a token file, and both unsigned operations."""

import json
from datetime import datetime, timezone

import pytest

from harness import node
from harness.aws_cli import AwsCli
from harness.identity_provider import PROVIDER, ROLE, SamlProvider, posted
from harness.server import ACCOUNT, Keys

ISSUER = "https://issuer.example.com"


class Federated:
    """An account with a provider of each kind and a role that trusts both; a token and a response in files."""

    def __init__(self, server, folder):
        provider = SamlProvider()
        iam = server.client("iam")
        oidc = iam.create_open_id_connect_provider(Url=ISSUER, ClientIDList=["app"])["OpenIDConnectProviderArn"]
        iam.create_saml_provider(Name="ExampleIdP", SAMLMetadataDocument=provider.metadata())
        trust = [
            {"Effect": "Allow", "Principal": {"Federated": oidc}, "Action": "sts:AssumeRoleWithWebIdentity"},
            {"Effect": "Allow", "Principal": {"Federated": PROVIDER}, "Action": "sts:AssumeRoleWithSAML"},
        ]
        iam.create_role(
            RoleName="Federated", AssumeRolePolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": trust})
        )
        status, minted = server.control("oidc-token", {"claims": {"sub": "a-build", "aud": "app"}})
        assert status == 200
        self.token_file = folder / "token"
        self.token_file.write_text(minted["token"], encoding="utf-8")
        now = datetime.fromtimestamp(int(server.now()), timezone.utc)
        self.response_file = folder / "response"
        self.response_file.write_text(posted(provider.signed(now)), encoding="utf-8")


@pytest.fixture
def federated(server, tmp_path):
    return Federated(server, tmp_path)


@pytest.fixture
def aws(server, tmp_path):
    (tmp_path / ".aws").mkdir()
    return AwsCli(tmp_path, server)


def test_a_profile_with_a_token_file_enters_the_role(aws, federated):
    aws.append(
        "config",
        f"[profile build]\nrole_arn = {ROLE}\nweb_identity_token_file = {federated.token_file}\n"
        "role_session_name = nightly\n",
    )
    who = aws("sts", "get-caller-identity", profile="build")
    assert who["Arn"] == f"arn:aws:sts::{ACCOUNT}:assumed-role/Federated/nightly"
    federated.token_file.write_text("no.such.token", encoding="utf-8")
    code, _ = aws.refused("sts", "get-caller-identity", profile="build")
    assert code == "InvalidIdentityToken"


def test_the_command_line_asks_without_a_key(server, aws, federated):
    web = aws(
        "sts", "assume-role-with-web-identity", "--role-arn", ROLE, "--role-session-name", "by-hand",
        "--web-identity-token", f"file://{federated.token_file}",
    )
    assert web["SubjectFromWebIdentityToken"] == "a-build"
    saml = aws(
        "sts", "assume-role-with-saml", "--role-arn", ROLE, "--principal-arn", PROVIDER,
        "--saml-assertion", f"file://{federated.response_file}",
    )
    assert saml["Subject"] == "alice@example.com"
    for answer, name in ((web, "by-hand"), (saml, "alice")):
        inside = server.client("sts", Keys.of(answer["Credentials"])).get_caller_identity()
        assert inside["Arn"] == f"arn:aws:sts::{ACCOUNT}:assumed-role/Federated/{name}"


@pytest.mark.needs("node")
def test_the_sdk_for_javascript_federates(aws, federated):
    seen = node.run("federated.mjs", {
        **aws.environment,
        "AWS_ROLE_ARN": ROLE,
        "AWS_ROLE_SESSION_NAME": "nightly",
        "AWS_WEB_IDENTITY_TOKEN_FILE": str(federated.token_file),
        "ROLE": ROLE,
        "PROVIDER": PROVIDER,
        "SAML_FILE": str(federated.response_file),
    })
    assert seen["byFile"] == f"arn:aws:sts::{ACCOUNT}:assumed-role/Federated/nightly"
    assert seen["bySaml"] == f"arn:aws:sts::{ACCOUNT}:assumed-role/Federated/alice"
    assert seen["subject"] == "alice@example.com"
    assert seen["changedToken"]["name"] == "InvalidIdentityTokenException"
    assert seen["noResponse"]["name"] == "InvalidIdentityTokenException"
