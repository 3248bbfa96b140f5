"""botocore as the oracle of profile resolution: AWS's files made at random, resolved by both, compared.

botocore says which roles it would assume, with what, from which first credentials; `explain` says the same of steprole. Nobody is
called. What is left out of the generator is where steprole differs on purpose: see `docs/daily.md`.
"""

import json
import os
import random
import subprocess

import botocore.session
import pytest
from botocore.credentials import create_credential_resolver
from botocore.exceptions import BotoCoreError

from harness import tools

NAMES = ["default", "a", "b", "c", "d.e", "f@g", "with-dash", "UPPER"]
CASES = 40
SEEDS = 10
PARAMETERS = {
    "external_id": "ExternalId",
    "role_session_name": "RoleSessionName",
    "mfa_serial": "SerialNumber",
    "duration_seconds": "DurationSeconds",
}


def keys(chance, name, mark):
    """A long-term key, or the first half of one; its id says where it stands."""
    written = {"aws_access_key_id": f"AKIA{mark}{NAMES.index(name)}"}
    if chance.random() < 0.93:
        written["aws_secret_access_key"] = "secretEXAMPLE"
    if chance.random() < 0.15 and len(written) == 2:
        written["aws_session_token"] = "tokenEXAMPLE"
    return written


def profile(chance, name, folder):
    """The settings of one profile: (in the config file, in the credentials file)."""
    config, credentials = {}, {}
    if chance.random() < 0.6:
        role = {"role_arn": f"arn:aws:iam::123456789012:role/{chance.choice('RSTU')}"}
        kind = chance.random()
        if kind < 0.75:
            role["source_profile"] = chance.choice([*NAMES, name, "missing"] if chance.random() < 0.2 else NAMES)
        elif kind < 0.85:
            role["credential_source"] = chance.choice(["Environment", "Nonsense"])
        elif kind < 0.92:
            role["web_identity_token_file"] = str(folder / "token")
        for setting, value in (
            ("external_id", "x-1"), ("role_session_name", "who"), ("duration_seconds", chance.choice(["1800", "no number"])),
            ("mfa_serial", "arn:aws:iam::123456789012:mfa/ann"),
        ):
            if chance.random() < 0.3:
                role[setting] = value
        # a role may stand in either file, or in both
        for setting, value in role.items():
            (credentials if chance.random() < 0.1 else config)[setting] = value
    if chance.random() < 0.5:
        credentials.update(keys(chance, name, "S"))
    if chance.random() < 0.15:
        config.update(keys(chance, name, "C"))
    if chance.random() < 0.12:
        file = folder / f"process-{NAMES.index(name)}"
        printed = {"Version": 1, "AccessKeyId": f"AKIAP{NAMES.index(name)}", "SecretAccessKey": "x"}
        file.write_text(json.dumps(printed))
        config["credential_process"] = f"/bin/cat {file}"
    if chance.random() < 0.1:
        config.update(sso_session="corp", sso_account_id="123456789012", sso_role_name="Dev")
    if chance.random() < 0.3:
        config["region"] = chance.choice(["eu-west-1", "us-east-1"])
    return config, credentials


def written(chance, sections, prefix):
    """The text of a file, as people write them: comments, spaces, names in any letters, sections in any order and twice."""
    lines = ["# made at random"]
    for name, settings in chance.sample(list(sections.items()), len(sections)):
        if not settings and chance.random() < 0.5:
            continue
        head = name if not prefix or (name == "default" and chance.random() < 0.5) else f"profile {name}"
        lines += ["", f"[{head}]" + chance.choice(["", " ; why", " # why"])]
        for setting, value in settings.items():
            setting = chance.choice([setting, setting, setting.upper()])
            lines.append(f"{setting}{chance.choice([' = ', '=', '  =   '])}{value}")
            if chance.random() < 0.1:
                lines.append(chance.choice(["# a comment", "; another", ""]))
    return "\n".join(lines) + "\n"


def botocore_says(name):
    """Roles from the source on, what each is asked with, and the first credentials; None when there is no way."""
    session = botocore.session.Session(profile=name)
    try:
        credentials = create_credential_resolver(session, region_name="us-east-1").load_credentials()
    except BotoCoreError:
        return None
    roles = []
    while credentials is not None and credentials.method == "assume-role":
        fetcher = fetcher_of(credentials)
        arguments = {k: v for k, v in fetcher._assume_kwargs.items() if k != "RoleArn"}
        # botocore makes a name up where none is written
        if fetcher._using_default_session_name:
            arguments.pop("RoleSessionName", None)
        roles.insert(0, (fetcher._role_arn, arguments))
        credentials = fetcher._source_credentials
    if credentials is None:
        return None
    method = credentials.method
    if method == "assume-role-with-web-identity":
        return roles, ("web-identity", None)
    if method == "sso":
        return roles, ("sso", None)
    kind = {"custom-process": "process", "env": "environment"}.get(method, "keys")
    return roles, (kind, credentials.access_key)


def fetcher_of(credentials):
    refresh = credentials._refresh_using
    # with a serial it is wrapped into an object that refreshes once, because a code is good once
    return getattr(refresh, "_refresh", refresh).__self__


def steprole_says(name, environment):
    asked = subprocess.run(
        [str(tools.binary()), "explain", name, "--output", "json"],
        env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60,
    )
    if asked.returncode != 0:
        assert "panicked" not in asked.stderr, asked.stderr
        return None
    shown = json.loads(asked.stdout)
    settings = {
        part["profile"]: {setting["name"].removeprefix("steprole_"): setting["value"] for setting in part["settings"]}
        for part in shown["profiles"]
    }
    # the profiles of the chain, the one asked for first; a role's settings are its own profile's
    named = [part["profile"] for part in shown["profiles"]]
    source = shown["source"]
    hops = [profile for profile in named if "role_arn" in settings[profile]]
    roles = [step["role"] for step in shown["steps"] if step["role"]]
    hops = hops[: len(roles)][::-1]
    asked_with = []
    for role, profile in zip(roles, hops):
        own = settings[profile]
        arguments = {PARAMETERS[k]: v for k, v in own.items() if k in PARAMETERS}
        if "DurationSeconds" in arguments:
            try:
                arguments["DurationSeconds"] = int(arguments["DurationSeconds"])
            except ValueError:
                del arguments["DurationSeconds"]
        assert own["role_arn"] == role
        asked_with.append((role, arguments))
    kind = source["kind"]
    key = None
    if kind == "keys":
        key = settings[source["profile"]]["aws_access_key_id"]
    elif kind == "process":
        key = f"AKIAP{NAMES.index(source['profile'])}"
    elif kind == "environment":
        key = environment["AWS_ACCESS_KEY_ID"]
    return asked_with, (kind, key)


@pytest.mark.parametrize("seed", range(SEEDS))
def test_profiles_lead_where_botocore_says(seed, tmp_path, monkeypatch):
    chance = random.Random(seed)
    agreed = {"nowhere": 0, "somewhere": 0, "through roles": 0}
    for _ in range(CASES):
        both = {name: profile(chance, name, tmp_path) for name in chance.sample(NAMES, chance.randint(2, len(NAMES)))}
        config = written(chance, {name: parts[0] for name, parts in both.items()}, prefix=True)
        config += "\n[sso-session corp]\nsso_start_url = https://corp.awsapps.com/start\nsso_region = eu-west-1\n"
        credentials = written(chance, {name: parts[1] for name, parts in both.items()}, prefix=False)
        (tmp_path / "config").write_text(config)
        (tmp_path / "credentials").write_text(credentials)
        variables = {
            "AWS_CONFIG_FILE": str(tmp_path / "config"),
            "AWS_SHARED_CREDENTIALS_FILE": str(tmp_path / "credentials"),
            "AWS_EC2_METADATA_DISABLED": "true",
            "AWS_ACCESS_KEY_ID": "AKIAENVIRONMENT",
            "AWS_SECRET_ACCESS_KEY": "x",
            "HOME": str(tmp_path),
        }
        with monkeypatch.context() as patch:
            for name in [name for name in os.environ if name.startswith("AWS_")]:
                patch.delenv(name)
            for name, value in variables.items():
                patch.setenv(name, value)
            for name in both:
                theirs = botocore_says(name)
                ours = steprole_says(name, {"PATH": "/usr/bin:/bin", **variables})
                assert ours == theirs, f"[{name}]\n{config}\n--- credentials\n{credentials}"
                agreed["nowhere" if theirs is None else "through roles" if theirs[0] else "somewhere"] += 1
    assert min(agreed.values()) > 10, agreed
