"""The daily driver's commands against the server: boto3 looks at the account afterwards."""

import json
import re
import subprocess
import sys

import pytest

from harness import tools
from harness.daily import Day


# the files that a rotation writes
WRITES = 4
# the one that would have held the new secret
LOST = 2


@pytest.fixture
def day(server, tmp_path):
    day = Day(server, tmp_path / "home")
    day.store_seed()
    return day


def keys_of(day):
    metadata = day.server.client("iam").list_access_keys(UserName="ann")["AccessKeyMetadata"]
    return {key["AccessKeyId"]: key["Status"] for key in metadata}


def in_the_vault(day):
    items = json.loads(day.ok("vault", "list", "--output", "json"))["items"]
    return [item["id"] for item in items if item["kind"] == "key"]


def test_ac_rot_a_key_is_replaced_under_mfa_and_the_old_one_is_gone(day):
    day.ok("vault", "import", "ann")
    day.credentials.write_text("")
    status, shown, told = day.run("rotate", "admin")
    assert status == 0, told
    (new,) = keys_of(day)
    assert new != day.key.id and in_the_vault(day) == [new]
    assert day.key.id in told and new in told and shown == ""
    # the new key serves the same profiles
    answer = json.loads(day.ok("credential-process", "ann"))
    assert answer["AccessKeyId"].startswith("ASIA")


@pytest.mark.needs("strace")
@pytest.mark.parametrize("nth", range(1, 6))
def test_ac_rot_killed_at_every_write_it_goes_on(day, nth):
    """The process is killed at the n-th file that it puts in its place; the next run ends what was begun."""
    day.ok("vault", "import", "ann")
    day.credentials.write_text("")
    day.ok("login", "ann")
    interrupted = subprocess.run(
        ["strace", "-f", "-o", "/dev/null", "-e", f"inject=rename,renameat,renameat2:signal=KILL:when={nth}"]
        + [str(tools.binary()), "rotate", "ann"],
        env=day.environment(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=120,
    )
    # begun, made, taken and closed are in the vault; then the cache is told
    assert (interrupted.returncode == 0) == (nth > WRITES), interrupted
    (kept,) = in_the_vault(day)
    assert keys_of(day)[kept] == "Active", "the key in the vault works"
    # killed between making a key and writing it down: a person says that it is nobody's
    lost = set(keys_of(day)) - {day.key.id} if nth == LOST else set()
    for key in lost:
        status, _, told = day.run("rotate", "ann")
        assert status == 1 and f"--discard {key}" in told, told
        assert day.run("rotate", "ann", "--discard", "AKIAOTHEREXAMPLE")[0] == 1
        assert key in keys_of(day), "nothing is deleted that nobody gave up"
    day.ok("rotate", "ann", *(f"--discard={key}" for key in lost))
    (only,) = keys_of(day)
    assert in_the_vault(day) == [only] and only != day.key.id
    assert bool(lost) == (nth == LOST)


def test_ac_rot_a_second_key_is_told_and_nothing_is_made(day):
    day.ok("vault", "import", "ann")
    second = day.server.client("iam").create_access_key(UserName="ann")["AccessKey"]["AccessKeyId"]
    status, _, told = day.run("rotate", "ann")
    assert status == 1 and second in told, told
    assert set(keys_of(day)) == {day.key.id, second}


def test_ac_rot_a_key_in_a_plain_file_is_to_be_imported_first(day):
    status, _, told = day.run("rotate", "ann")
    assert status == 1 and "steprole vault import ann" in told
    assert list(keys_of(day)) == [day.key.id]


def test_setup_adopts_profiles_under_their_old_names_and_every_tool_works(day, tmp_path):
    before = day.config.read_bytes(), day.credentials.read_bytes()
    status, shown, told = day.run("setup", "--adopt", "*")
    assert status == 1 and "--yes" in told, "without a terminal nobody has agreed"
    assert (day.config.read_bytes(), day.credentials.read_bytes()) == before
    assert "+steprole_role_arn" in shown and day.key.secret not in shown

    shown = day.ok("setup", "--adopt", "*", "--yes")
    config = day.config.read_text()
    assert "\nrole_arn" not in config and "\nsteprole_role_arn = " in config
    assert day.key.secret not in day.credentials.read_text() and "# ann's" in day.credentials.read_text()
    assert in_the_vault(day) == [day.key.id]
    day.ok("login", "admin")
    # boto3 and the aws CLI know nothing of roles and devices here: they run what is written
    program = "import boto3; print(boto3.Session(profile_name='admin').client('sts').get_caller_identity()['Arn'])"
    for command in (
        [sys.executable, "-c", program],
        [str(tools.VENV_BIN / "aws"), "--profile", "admin", "sts", "get-caller-identity", "--output", "text"],
    ):
        called = subprocess.run(
            command, env=day.environment(AWS_PAGER=""), stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120
        )
        assert ":assumed-role/Admin/" in called.stdout, called.stderr

    backups = sorted((day.home / ".aws").glob("*.before-steprole-*"))
    assert {backup.read_bytes() for backup in backups} == set(before)
    assert all(backup.stat().st_mode & 0o777 == 0o600 for backup in backups)
    day.ok("setup", "--undo", "*", "--yes")
    assert day.config.read_bytes() == before[0], "every byte as it was"


def test_setup_leaves_alone_what_it_cannot_serve(day):
    day.config.write_text(day.config.read_text() + "\n[profile sso]\nsso_session = x\n\n[profile plain]\nregion = eu-west-1\n")
    day.ok("setup", "--adopt", "admin", "sso", "plain", "--yes")
    config = day.config.read_text()
    assert "[profile sso]\nsso_session = x\n\n[profile plain]\nregion = eu-west-1\n" in config
    status, _, told = day.run("setup", "--adopt", "nobody-*")
    assert status == 1 and "nobody-*" in told


def test_doctor_finds_what_will_surprise_and_fixes_what_is_safe(day):
    # the clock is compared with the server's, nobody else's
    day.variables["AWS_PROFILE"] = "admin"
    day.credentials.chmod(0o644)
    found = findings(day, "doctor", "--output", "json")
    assert {"mode", "plain-key", "serial-ignored"} <= set(found), found
    assert day.key.secret not in json.dumps(found) and "--fix" in found["mode"]["fix"]
    day.run("doctor", "--fix")
    assert day.credentials.stat().st_mode & 0o777 == 0o600
    day.ok("setup", "--adopt", "*", "--yes")
    # what was found is put right by what was advised
    status, _, told = day.run("doctor")
    assert status == 0 and "Nothing is wrong." in told, told


@pytest.mark.needs("faketime")
def test_doctor_compares_clocks_without_anybodys_key(day):
    day.ok("setup", "--adopt", "*", "--yes")
    asked = subprocess.run(
        ["faketime", "-f", "-14h", str(tools.binary()), "doctor"],
        env=day.environment(AWS_PROFILE="admin"),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
    )
    # the server's `Date` has whole seconds
    assert asked.returncode == 1 and re.search("off by (14h|13h 59m)", asked.stdout), asked


def findings(day, *arguments):
    status, shown, told = day.run(*arguments)
    assert status == 1, told
    return {finding["kind"]: finding for finding in json.loads(shown)["findings"]}


def test_keys_are_imported_from_aws_vault_by_its_own_export(day):
    day.credentials.write_text("")
    folder = day.home / "bin"
    folder.mkdir()
    printed = {"Version": 1, "AccessKeyId": day.key.id, "SecretAccessKey": day.key.secret}
    (folder / "printed").write_text(json.dumps(printed))
    vault = folder / "aws-vault"
    vault.write_text(f"#!/bin/sh\n[ \"$*\" = 'export --no-session --format=json ann' ] && cat {folder}/printed\n")
    vault.chmod(0o755)
    day.variables["PATH"] = f"{folder}:/usr/bin:/bin"
    day.ok("vault", "import", "--from", "aws-vault", "ann")
    assert in_the_vault(day) == [day.key.id]
    day.ok("login", "admin")
    # a session is no key, whoever prints it
    (folder / "printed").write_text(json.dumps({**printed, "SessionToken": "tokenEXAMPLE"}))
    status, _, told = day.run("vault", "import", "--from", "aws-vault", "ann")
    assert status == 1 and "session" in told and day.key.secret not in told


def test_keys_are_imported_from_the_layout_of_aws_mfa(day):
    day.credentials.write_text(
        f"[ann-long-term]\naws_access_key_id = {day.key.id}\naws_secret_access_key = {day.key.secret}\n\n"
        "[ann]\naws_access_key_id = ASIAOLDEXAMPLE\naws_secret_access_key = x\naws_session_token = y\n"
    )
    day.credentials.chmod(0o600)
    before = day.credentials.read_bytes()
    day.ok("vault", "import", "ann-long-term")
    assert in_the_vault(day) == [day.key.id] and day.credentials.read_bytes() == before
    assert day.run("vault", "import", "ann")[0] == 1
    # the key in the vault wins over the session that aws-mfa left
    day.ok("login", "admin")
