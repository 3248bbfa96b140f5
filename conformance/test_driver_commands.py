"""The daily driver's commands against the server: boto3 looks at the account afterwards."""

import json
import subprocess

import pytest

from harness import tools
from harness.daily import Day


# the files that a rotation writes
WRITES = 4


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
    day.ok("rotate", "ann")
    (only,) = keys_of(day)
    assert in_the_vault(day) == [only] and only != day.key.id


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
