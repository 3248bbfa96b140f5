"""`steprole console` against the server's federation endpoint, with a browser that is a script."""

import json
import os
import signal
import stat
import subprocess
import sys
import textwrap
import time
import urllib.error
import urllib.parse
import urllib.request

import pytest

from harness import tools
from harness.daily import ROLE, TRUST, Day
from harness.server import ACCOUNT

# follows what it is given, as a browser does, and writes down its own argument list and what it came to
BROWSER = """
    import json, sys, urllib.request
    answer = urllib.request.urlopen(sys.argv[-1], timeout=10)
    with open(sys.argv[1], "w") as seen:
        json.dump({"arguments": sys.argv, "url": answer.url, "came_to": json.loads(answer.read())}, seen)
"""


@pytest.fixture
def day(server, tmp_path):
    day = Day(server, tmp_path / "home")
    day.store_seed()
    day.write_config(f"steprole_federation_endpoint = {server.url}/_steprole/federation\n")
    return day


def followed(url):
    with urllib.request.urlopen(url, timeout=10) as answer:
        return json.loads(answer.read())


def parameters(url):
    return dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(url).query, keep_blank_values=True))


def life(server, answer):
    from datetime import datetime

    return datetime.fromisoformat(answer["until"]).timestamp() - server.now()


def test_ac_con_1_the_console_is_entered_through_the_role(day):
    url = day.ok("console", "admin", "--print", "--service", "ec2").strip()
    assert parameters(url)["Destination"] == "https://eu-west-1.console.aws.amazon.com/go/view?service=ec2&region=eu-west-1"
    console = followed(url)
    assert console["signed_in"].startswith(f"arn:aws:sts::{ACCOUNT}:assumed-role/Admin/")
    # through the day session the role is chained: the endpoint would refuse any duration
    assert abs(life(day.server, console) - 3600) < 30
    home = day.ok("console", "admin", "--stdout", "--region", "us-west-2").strip()
    assert parameters(home)["Destination"] == "https://us-west-2.console.aws.amazon.com/console/home?region=us-west-2"
    page = "https://eu-west-1.console.aws.amazon.com/ec2/home#Instances:"
    shown = json.loads(day.ok("console", "admin", "--output", "json", "--destination", page))
    assert parameters(shown["url"])["Destination"] == shown["destination"] == page


def test_ac_con_2_a_chosen_duration_takes_one_hop_with_a_code(day):
    shown = json.loads(day.ok("console", "admin", "--output", "json", "--duration", "12h"))
    assert shown["seconds"] == 43200
    assert abs(life(day.server, followed(shown["url"])) - 43200) < 30
    # the day session was not used for it, and is not made by it
    kinds = [session["kind"] for session in json.loads(day.ok("status", "--output", "json"))["sessions"]]
    assert kinds == ["role"]


def test_ac_con_2_a_chained_role_has_no_duration_and_nothing_is_asked_for_it(day):
    iam = day.server.client("iam")
    iam.create_role(RoleName="Further", AssumeRolePolicyDocument=json.dumps(TRUST))
    iam.put_role_policy(
        RoleName="Admin",
        PolicyName="on",
        PolicyDocument='{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"*"}}',
    )
    further = f"\n[profile further]\nrole_arn = arn:aws:iam::{ACCOUNT}:role/Further\nsource_profile = admin\n"
    day.config.write_text(day.config.read_text() + further)
    status, _, told = day.run("console", "further", "--print", "--duration", "2h")
    assert status == 1 and "in one hop" in told
    assert json.loads(day.ok("status", "--output", "json"))["sessions"] == []
    console = followed(day.ok("console", "further", "--print").strip())
    assert "assumed-role/Further/" in console["signed_in"] and life(day.server, console) < 3610


def test_ac_con_3_no_role_is_told_why_before_a_code_is_spent(day):
    status, shown, told = day.run("console", "ann", "--print")
    assert (status, shown) == (1, "") and "GetFederationToken" in told and "role_arn" in told
    assert json.loads(day.ok("status", "--output", "json"))["sessions"] == []
    for wrong in (["--duration", "5m"], ["--duration", "13h"], ["--region", "cn-north-1"], ["--region", "a/b"], ["--destination", "http://x"]):
        status, _, told = day.run("console", "admin", "--print", *wrong)
        assert status == 64, (wrong, told)


def test_credentials_of_another_sts_are_not_sent_to_awss_sign_in(day):
    day.write_config()
    status, shown, told = day.run("console", "admin", "--print")
    assert (status, shown) == (1, "") and "steprole_federation_endpoint" in told
    day.write_config("steprole_federation_endpoint = http://signin.example.com/federation\n")
    status, _, told = day.run("console", "admin", "--print")
    assert status == 1 and "signin.example.com" in told


def browser(day, body=BROWSER):
    script = day.home / "browser.py"
    script.write_text(textwrap.dedent(body))
    return f"{sys.executable} {script} {day.home}/seen"


@pytest.mark.parametrize("named", ["flag", "setting", "variable"])
def test_a_browser_is_sent_on_and_no_argument_list_holds_the_url(day, named):
    command = browser(day) + ("" if named == "variable" else " {url}")
    arguments = ["console", "admin"]
    if named == "flag":
        arguments += ["--browser", command]
    elif named == "setting":
        day.config.write_text(day.config.read_text() + f"steprole_browser = {command}\n")
    else:
        day.variables["BROWSER"] = command
    status, shown, told = day.run(*arguments)
    assert status == 0 and shown == "", told
    wait_for(day.home / "seen")
    seen = json.loads((day.home / "seen").read_text())
    assert seen["arguments"][-1].startswith("http://127.0.0.1:") and "Token" not in " ".join(seen["arguments"])
    assert "assumed-role/Admin/" in seen["came_to"]["signed_in"]
    # the page is there once, and then nowhere
    with pytest.raises(urllib.error.URLError):
        urllib.request.urlopen(seen["arguments"][-1], timeout=5)


def wait_for(file):
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        if file.exists() and file.stat().st_size:
            return
        time.sleep(0.02)
    raise AssertionError(f"{file} never came")


def test_only_the_page_itself_is_answered(day):
    """What knows the port and not the path learns nothing; a connection that says nothing blocks nobody."""
    told = day.home / "told"
    process = day.start("console", "admin", "--browser", f"/bin/sh -c 'echo \"$0\" > {told}; sleep 60' {{url}}")
    try:
        wait_for(told)
        url = told.read_text().strip()
        import socket

        port = urllib.parse.urlsplit(url).port
        with socket.create_connection(("127.0.0.1", port)):
            for wrong in (f"http://127.0.0.1:{port}/", f"http://127.0.0.1:{port}/favicon.ico", url + "x"):
                with pytest.raises(urllib.error.HTTPError) as refusal:
                    urllib.request.urlopen(wrong, timeout=10)
                assert refusal.value.code == 404
            assert "signed_in" in followed(url)
        process.wait(timeout=20)
        assert process.returncode == 0
    finally:
        os.killpg(process.pid, signal.SIGKILL)


@pytest.mark.skipif(os.getuid() != 0, reason="only root can be two users")
def test_another_user_who_reads_the_argument_list_gets_nothing(day):
    told = day.home / "told"
    process = day.start("console", "admin", "--browser", f"/bin/sh -c 'echo \"$0\" > {told}; sleep 60' {{url}}")
    try:
        wait_for(told)
        url = told.read_text().strip()
        assert asked_by_nobody(url) == 404
        assert "signed_in" in followed(url)
        assert process.wait(timeout=20) == 0
    finally:
        os.killpg(process.pid, signal.SIGKILL)


def asked_by_nobody(url):
    """The status that a process of the user `nobody` is answered with."""
    child = os.fork()
    if child == 0:
        try:
            os.setgid(65534)
            os.setuid(65534)
            urllib.request.urlopen(url, timeout=10)
            os._exit(0)
        except urllib.error.HTTPError as refusal:
            os._exit(refusal.code - 400 + 100)
        except BaseException:
            os._exit(1)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) - 100 + 400


def test_a_browser_that_fails_is_told_at_once(day):
    for command, reason in (("/bin/false", "exit status"), ("/nonexistent/browser", "No such file"), ("a 'b", "quote")):
        began = time.monotonic()
        status, _, told = day.run("console", "admin", "--browser", command)
        assert status == 1 and reason in told, told
        assert time.monotonic() - began < 20


@pytest.mark.needs("strace")
def test_the_sign_in_url_is_in_no_argument_list_no_environment_and_no_message(day):
    log = day.home / "strace"
    traced = subprocess.run(
        ["strace", "-f", "-v", "-s", "65536", "-e", "trace=execve", "-o", str(log), str(tools.binary())]
        + ["console", "admin", "--browser", browser(day)],
        env=day.environment(), stdin=subprocess.DEVNULL, capture_output=True, encoding="utf-8", timeout=120,
    )
    assert traced.returncode == 0, traced.stderr
    wait_for(day.home / "seen")
    token = parameters(json.loads((day.home / "seen").read_text())["url"])["SigninToken"]
    entries = json.loads(next(text for file, text in day.kept().items() if file.endswith("credentials.json")))["entries"]
    secrets = {token} | {entry[half] for entry in entries.values() for half in ("secret_access_key", "session_token")}
    executed = log.read_text(errors="replace")
    assert "browser.py" in executed
    for secret in secrets:
        for text in (secret, urllib.parse.quote(secret, safe="")):
            assert text not in executed and text not in traced.stdout + traced.stderr


def test_status_says_who_until_when_and_what_time_it_is(day):
    day.ok("login", "admin")
    shown = json.loads(day.ok("status", "--output", "json"))
    by_kind = {session["kind"]: session for session in shown["sessions"]}
    assert by_kind["role"]["identity"].startswith(f"arn:aws:sts::{ACCOUNT}:assumed-role/Admin/")
    assert by_kind["session"]["identity"] == f"arn:aws:iam::{ACCOUNT}:user/ann"
    assert abs(shown["clock_offset_seconds"]) <= 2
    status, text, told = day.run("status")
    assert status == 0 and ROLE in text and "until" in text and by_kind["role"]["identity"] in text
    assert "clock" in told
    # who a session is does not change: with nobody to ask it is still known
    cut_off(day)
    offline = json.loads(day.ok("status", "--offline", "--output", "json"))
    assert offline["clock_offset_seconds"] is None
    assert {session["kind"]: session["identity"] for session in offline["sessions"]}["role"] == by_kind["role"]["identity"]


def cut_off(day):
    """From now on nobody answers at the endpoint of the profiles."""
    day.config.write_text(day.config.read_text().replace(day.server.url, "http://127.0.0.1:9"))


def test_status_without_an_answer_says_so_and_shows_what_is_kept(day):
    day.ok("login", "admin")
    cut_off(day)
    status, text, told = day.run("status")
    assert status == 0 and ROLE in text and "does not answer" in told


def test_status_tells_a_session_that_aws_refuses(day):
    day.ok("login", "admin")
    # ann's key is gone, and with it every session that was made from it
    day.server.client("iam").delete_access_key(UserName="ann", AccessKeyId=day.key.id)
    day.server.advance(7200)
    sessions = json.loads(day.ok("status", "--output", "json"))["sessions"]
    assert "ExpiredToken" in {session["refused"] for session in sessions}, sessions


@pytest.mark.needs("faketime")
def test_status_measures_a_clock_that_is_off(day):
    day.variables["AWS_PROFILE"] = "admin"
    for shift, word in (("-14h", "behind"), ("+14h", "ahead")):
        asked = subprocess.run(
            ["faketime", "-f", shift, str(tools.binary()), "status"],
            env=day.environment(), stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60,
        )
        assert asked.returncode == 0 and word in asked.stderr, asked
