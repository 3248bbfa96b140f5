"""`exec --server` and `credential_process` under programs that outlive their credentials, and what the endpoint refuses."""

import json
import os
import shutil
import signal
import subprocess
import sys
import textwrap
import time

import pytest

from harness import article, node, tools
from harness.daily import Day
from harness.screen import Screen
from test_driver_on_a_terminal import PROMPT
from test_terraform import Terraform

# a role session lives this long here, and is renewed when a quarter of it is left
LIFE = 6
ADMIN = ":assumed-role/Admin/"


@pytest.fixture
def day(server, tmp_path):
    day = Day(server, tmp_path / "home")
    # the day session belongs to a region, so everybody is in one
    day.variables["AWS_REGION"] = "eu-west-1"
    everything = '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}'
    server.client("iam").put_role_policy(RoleName="Admin", PolicyName="all", PolicyDocument=everything)
    return day


@pytest.fixture
def short_day(day):
    """The code of the day is given; from now on role sessions are short."""
    day.store_seed()
    day.ok("login", "ann")
    day.server.cap_sessions(LIFE)
    return day


def executed(day, *command, server=True, timeout=180, **more):
    return subprocess.run(
        [str(tools.binary()), "exec", "admin", *(["--server"] if server else []), "--", *command],
        env=day.environment(), stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=timeout, **more,
    )


BOTO3 = """
    import json, sys, time, boto3
    session = boto3.Session(profile_name=sys.argv[1] if len(sys.argv) > 1 else None)
    client, seen, end = session.client("sts"), [], time.monotonic() + 90
    while len(seen) < 3 and time.monotonic() < end:
        assert ":assumed-role/Admin/" in client.get_caller_identity()["Arn"]
        key = session.get_credentials().get_frozen_credentials().access_key
        if key not in seen:
            seen.append(key)
    print(json.dumps(seen))
"""


def test_boto3_outlives_its_credentials_over_the_endpoint(short_day):
    done = executed(short_day, sys.executable, "-c", textwrap.dedent(BOTO3))
    assert done.returncode == 0, done.stderr
    assert len(json.loads(done.stdout)) == 3, done.stdout


def test_boto3_outlives_its_credentials_over_credential_process(short_day):
    short_day.ok("setup", "--adopt", "*", "--yes")
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(BOTO3), "admin"],
        env=short_day.environment(), stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=180,
    )
    assert done.returncode == 0, done.stderr
    assert len(json.loads(done.stdout)) == 3, done.stdout


def test_the_aws_cli_is_served_call_after_call(short_day):
    aws = tools.VENV_BIN / "aws"
    loop = f"for n in 1 2 3 4 5 6; do {aws} sts get-caller-identity --query Arn --output text || exit 9; done"
    done = executed(short_day, "/bin/sh", "-c", loop)
    assert done.returncode == 0, done.stderr
    arns = done.stdout.split()
    assert len(arns) == 6 and all(ADMIN in arn for arn in arns)


@pytest.mark.needs("node")
@pytest.mark.parametrize("way", ["endpoint", "process"])
def test_the_sdk_for_javascript_outlives_its_credentials(short_day, way):
    packages = node.packages()
    short_day.variables["WANTED"] = "3"
    if way == "endpoint":
        done = executed(short_day, shutil.which("node"), "renewals.mjs", cwd=packages)
    else:
        short_day.ok("setup", "--adopt", "*", "--yes")
        done = subprocess.run(
            ["node", "renewals.mjs"], env=short_day.environment(AWS_PROFILE="admin"),
            cwd=packages, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=180,
        )
    assert done.returncode == 0, done.stderr
    assert len(json.loads(done.stdout)) == 3, done.stdout


@pytest.mark.needs("terraform")
def test_terraform_outlives_its_credentials(short_day, tmp_path):
    folder = tmp_path / "terraform"
    folder.mkdir()
    shutil.copy(article.FOLDER.parent / "terraform" / "main.tf", folder)
    shutil.copy(article.FOLDER / "guard-policy.json", folder)
    terraform = Terraform(folder, short_day.server)
    terraform("init")
    own = {name: value for name, value in terraform.environment.items() if not name.startswith("AWS_")}
    short_day.variables.update(own, HOME=str(short_day.home), TF_VAR_revision="1")
    done = executed(
        short_day, shutil.which("terraform"), "apply", "-auto-approve", "-no-color", "-parallelism=1", cwd=folder, timeout=280
    )
    assert done.returncode == 0 and "Apply complete!" in done.stdout, done.stdout + done.stderr


CHILD = "import json, os; print(json.dumps(dict(os.environ)))"


def test_the_child_has_the_endpoint_and_nothing_that_shadows_it(day):
    day.store_seed()
    shadows = dict(AWS_PROFILE="x", AWS_ACCESS_KEY_ID="AKIAX", AWS_WEB_IDENTITY_TOKEN_FILE="/x", AWS_CONTAINER_CREDENTIALS_RELATIVE_URI="/x")
    day.variables.update(shadows)
    given = json.loads(executed(day, sys.executable, "-c", CHILD).stdout)
    assert given["AWS_CONTAINER_CREDENTIALS_FULL_URI"].startswith("http://127.0.0.1:")
    assert len(given["AWS_CONTAINER_AUTHORIZATION_TOKEN"]) == 64 and given["STEPROLE_PROFILE"] == "admin"
    assert not set(given) & (set(shadows) | {"AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_CREDENTIAL_EXPIRATION", "AWS_CONFIG_FILE"})
    # a `default` that gives credentials would win over the endpoint in every SDK
    day.credentials.write_text(day.credentials.read_text() + "\n[default]\naws_access_key_id = AKIADEFAULT\naws_secret_access_key = x\n")
    given = json.loads(executed(day, sys.executable, "-c", CHILD).stdout)
    assert given["AWS_CONFIG_FILE"] == given["AWS_SHARED_CREDENTIALS_FILE"] == "/dev/null"
    who = executed(day, sys.executable, "-c", "import boto3; print(boto3.client('sts').get_caller_identity()['Arn'])")
    assert ADMIN in who.stdout, who.stderr


ASK = """
    import json, os, sys, urllib.request, urllib.error
    url, token = os.environ["AWS_CONTAINER_CREDENTIALS_FULL_URI"], os.environ["AWS_CONTAINER_AUTHORIZATION_TOKEN"]
    def ask(url, **headers):
        try:
            with urllib.request.urlopen(urllib.request.Request(url, headers=headers), timeout=20) as answer:
                return answer.status, json.loads(answer.read())
        except urllib.error.HTTPError as refusal:
            return refusal.code, json.loads(refusal.read())
"""


def test_the_endpoint_serves_nobody_without_its_token(day):
    day.store_seed()
    program = textwrap.dedent(ASK) + textwrap.dedent("""
        answers = [ask(url), ask(url, Authorization=token[:-1]), ask(url, Authorization="Bearer " + token),
                   ask(url + "x", Authorization=token), ask(url, Authorization=token)]
        print(json.dumps(answers))
    """)
    done = executed(day, sys.executable, "-c", program)
    answers = json.loads(done.stdout)
    assert [status for status, _ in answers] == [401, 401, 401, 404, 200]
    assert set(answers[-1][1]) == {"AccessKeyId", "SecretAccessKey", "Token", "Expiration"}
    for status, refusal in answers[:-1]:
        assert set(refusal) == {"code", "message"} and answers[-1][1]["SecretAccessKey"] not in str(refusal)


def test_ac_tty_2_nobody_is_asked_at_a_terminal_that_a_child_owns(day):
    program = textwrap.dedent(ASK) + textwrap.dedent("""
        print("ready", flush=True)
        input()
        print("answer", ask(url, Authorization=token), flush=True)
    """)
    screen = Screen("exec", "admin", "--server", "--", sys.executable, "-c", program, environment=day.environment())
    screen.until(PROMPT)
    screen.type(day.fresh_code())
    screen.until("ready")
    day.ok("logout")
    screen.type("go")
    screen.until("answer (400")
    shown, status = screen.end()
    assert status == 0 and shown.count(PROMPT) == 1 and "steprole login admin" in shown, shown


@pytest.mark.parametrize("ends, status", [("exit 7", 7), ("kill -KILL $$", 137), ("exit 0", 0)])
def test_ac_tty_1_the_command_ends_as_it_ends(day, ends, status):
    day.store_seed()
    assert executed(day, "/bin/sh", "-c", ends).returncode == status


@pytest.mark.parametrize("sent", [signal.SIGTERM, signal.SIGHUP])
def test_ac_tty_1_a_signal_is_handed_on(day, sent):
    day.store_seed()
    day.ok("login", "admin")
    script = "trap 'echo told; exit 5' TERM HUP; echo ready; while :; do sleep 0.05; done"
    process = day.start("exec", "admin", "--server", "--", "/bin/sh", "-c", script)
    assert process.stdout.readline() == "ready\n"
    os.kill(process.pid, sent)
    shown, _ = process.communicate(timeout=30)
    assert process.returncode == 5 and "told" in shown


def test_a_command_that_is_none_is_told(day):
    day.store_seed()
    done = executed(day, "/nonexistent/program")
    assert done.returncode == 1 and "/nonexistent/program" in done.stderr


def test_min_ttl_is_kept_or_refused(day):
    day.store_seed()
    day.server.client("iam").update_role(RoleName="Admin", MaxSessionDuration=7200)
    day.ok("login", "admin")
    # an hour of the role is not enough: one hop with a code, for as long as is asked
    from datetime import datetime

    given = json.loads(day.ok("credential-process", "admin", "--min-ttl", "90m"))
    assert datetime.fromisoformat(given["Expiration"]).timestamp() - time.time() > 89 * 60
    further = "\n[profile further]\nrole_arn = arn:aws:iam::123456789012:role/Further\nsource_profile = admin\n"
    day.config.write_text(day.config.read_text() + further)
    status, shown, told = day.run("exec", "further", "--min-ttl", "90m", "--", "/bin/true")
    assert (status, shown) == (1, "") and "an hour" in told or "1h" in told, told
    # a server that gives less than it was asked for is not believed
    day.ok("logout")
    day.ok("login", "ann")
    day.server.cap_sessions(600)
    status, shown, told = day.run("exec", "admin", "--min-ttl", "30m", "--", "/bin/echo", "ran")
    assert (status, shown) == (1, "") and "30m" in told, told
