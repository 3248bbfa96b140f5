"""The command itself: what it prints, whose keys it takes, how it ends."""

import re
import subprocess

import pytest

from harness import article, scratch, tools
from harness.refusal import refused
from harness.server import ACCOUNT, OPERATOR, Keys, Server

OPERATOR_ARN = f"arn:aws:iam::{ACCOUNT}:user/steprole-operator"
LONG_SECRET = "a-secret-of-at-least-32-characters-EXAMPLE"


def serve(*arguments, variables=None):
    """Runs a `serve` that must not start; returns its exit code and what it told."""
    environment = {"PATH": "/usr/bin:/bin", **(variables or {})}
    done = subprocess.run(
        [str(tools.binary()), "serve", *arguments],
        env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=10,
    )
    return done.returncode, done.stderr


def key_variables(id, secret):
    return {"STEPROLE_OPERATOR_ACCESS_KEY_ID": id, "STEPROLE_OPERATOR_SECRET_ACCESS_KEY": secret}


def test_what_it_prints_is_all_a_shell_needs(tmp_path):
    with Server(tmp_path, operator=None) as server:
        exports = server.printed_lines("export AWS_SECRET_ACCESS_KEY=")
        environment = scratch.environment(tmp_path)
        for name in ("AWS_REGION", "AWS_DEFAULT_REGION"):
            del environment[name]
        done = subprocess.run(
            ["sh", "-c", f"{exports}\naws sts get-caller-identity --query Arn --output text"],
            env=environment, capture_output=True, text=True, timeout=60,
        )
        assert done.stdout.strip() == OPERATOR_ARN, done.stderr
        assert server.url in exports


def test_two_servers_make_up_two_keys(tmp_path_factory):
    keys = set()
    for _ in range(2):
        with Server(tmp_path_factory.mktemp("server"), operator=None) as server:
            printed = server.printed_lines("export AWS_SECRET_ACCESS_KEY=")
            keys.add(re.search(r"AWS_SECRET_ACCESS_KEY=(\S+)", printed).group(1))
    assert len(keys) == 2


def test_a_given_secret_is_printed_nowhere(tmp_path):
    with Server(tmp_path) as server:
        server.client("sts").get_caller_identity()
        assert OPERATOR.secret not in server.printed_lines("export AWS_SECRET_ACCESS_KEY=") + server.output()


@pytest.mark.parametrize("keys", [Keys("test", "test"), Keys("minio", "minio123"), Keys("AKIAIOSFODNN7EXAMPLE", "/+=")])
def test_a_suite_with_fixed_keys_can_be_pointed_at_it(tmp_path, keys):
    with Server(tmp_path, operator=keys) as server:
        assert server.client("sts").get_caller_identity()["Arn"] == OPERATOR_ARN


def test_it_ends_when_told_and_takes_its_address_file_away(tmp_path):
    server = Server(tmp_path)
    assert server.address_file.exists()
    server.stop()
    assert server.process.returncode == 0
    assert not server.address_file.exists()


@pytest.mark.parametrize(
    "arguments, variables",
    [
        (["--account", "1234"], None),
        (["--account", "12345678901x"], None),
        (["--listen", "nowhere"], None),
        ([], {"STEPROLE_OPERATOR_ACCESS_KEY_ID": "test"}),
        ([], {"STEPROLE_OPERATOR_SECRET_ACCESS_KEY": "test"}),
        ([], key_variables("no blanks", "secret")),
        ([], key_variables("test", "a secret")),
        (["--listen", "0.0.0.0:0"], key_variables("test", "short")),
    ],
    ids=[
        "a short account", "an odd account", "no address", "no secret", "no id", "an odd id", "an odd secret",
        "a short secret off loopback",
    ],
)
def test_a_wrong_setting_is_a_usage_error_with_a_reason(arguments, variables):
    code, told = serve(*arguments, variables=variables)
    assert code == 64
    assert told.strip()


def test_off_loopback_the_control_routes_ask_for_the_token(tmp_path):
    token = {"STEPROLE_TEST_TOKEN": "the-token-of-the-tests"}
    operator = Keys("test", LONG_SECRET)
    with Server(tmp_path, listen="0.0.0.0:0", operator=operator, variables=token) as server:
        server.url = server.url.replace("0.0.0.0", "127.0.0.1")
        assert server.client("sts").get_caller_identity()["Arn"] == OPERATOR_ARN
        for headers in ({}, {"Authorization": "Bearer another"}, {"Authorization": "the-token-of-the-tests"}):
            status, _ = server.control("clock", {"advance_seconds": 1}, headers=headers)
            assert status in (401, 403), headers
        bearer = {"Authorization": "Bearer the-token-of-the-tests"}
        assert server.control("clock", {"advance_seconds": 1}, headers=bearer)[0] == 200


def test_without_test_controls_there_is_health_and_nothing_to_steer(tmp_path):
    with Server(tmp_path, test_controls=False) as server:
        assert server.control("health")[0] == 200
        for route in ("reset", "clock", "session-lifetime"):
            assert server.control(route, {"advance_seconds": 1, "seconds": 1})[0] == 404


# -- root, on request


@pytest.fixture
def root(tmp_path):
    with Server(tmp_path, "--root-key") as server:
        printed = server.printed_lines("# export AWS_SECRET_ACCESS_KEY=")
        ids = re.findall(r"# export AWS_ACCESS_KEY_ID=(\S+)", printed)
        secrets = re.findall(r"# export AWS_SECRET_ACCESS_KEY=(\S+)", printed)
        server.root = Keys(ids[0], secrets[0])
        yield server


def test_root_is_root(root):
    identity = root.client("sts", root.root).get_caller_identity()
    assert identity["Arn"] == f"arn:aws:iam::{ACCOUNT}:root"
    assert (identity["UserId"], identity["Account"]) == (ACCOUNT, ACCOUNT)
    assert root.client("iam", root.root).list_users()["Users"] == []


def test_root_assumes_no_role(root):
    article.admin_role(root, article.TRUST_ACCOUNT.replace('"true"', '"false"'))
    step_in = {"RoleArn": article.ADMIN_ROLE, "RoleSessionName": "root"}
    refusal = refused(root.client("sts", root.root).assume_role, **step_in)
    assert refusal == ("AccessDenied", 403, "Roles may not be assumed by root accounts.")


def test_a_session_of_root_lives_for_an_hour_at_most(root):
    answer = root.client("sts", root.root).get_session_token(DurationSeconds=36 * 3600)
    assert abs(answer["Credentials"]["Expiration"].timestamp() - (root.now() + 3600)) < 60
