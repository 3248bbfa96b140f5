"""`serve --load`: an account as AWS lists it comes to life, and is listed again as it was."""

import json
import subprocess
from pathlib import Path

import pytest

from harness import tools
from harness.refusal import refused
from harness.server import ACCOUNT, Keys, Server

EXAMPLE = Path(__file__).parents[1] / "docs" / "examples" / "account.json"


def listing(server):
    """Every page of GetAccountAuthorizationDetails as one, in an order of its own."""
    pages = server.client("iam").get_paginator("get_account_authorization_details")
    whole = {"UserDetailList": [], "GroupDetailList": [], "RoleDetailList": [], "Policies": []}
    for page in pages.paginate(PaginationConfig={"PageSize": 3}):
        for name, entities in whole.items():
            entities.extend(page[name])
    return in_order(json.loads(json.dumps(whole, default=lambda date: date.isoformat())))


def in_order(whole):
    """What a listing leaves open is its order, of entities and of tags."""
    for entities in whole.values():
        entities.sort(key=lambda entity: entity["Arn"])
        for entity in entities:
            for name in ("Tags", "InstanceProfileList"):
                entity.get(name, []).sort(key=json.dumps)
    return whole


def saved(folder, whole):
    folder.mkdir(exist_ok=True)
    file = folder / "account.json"
    file.write_text(json.dumps(whole), encoding="utf-8")
    return file


def test_what_is_loaded_is_listed_as_it_was(tmp_path):
    with Server(tmp_path, "--load", str(EXAMPLE)) as server:
        assert listing(server) == in_order(json.loads(EXAMPLE.read_text(encoding="utf-8")))
        told = server.output()
        assert "3 users" in told and "no access keys" in told


def busy_account(server):
    """Everything that the listing shows: versions, boundaries, profiles, tags, a trusted user who is gone."""
    iam = server.client("iam")
    document = {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:*", "Resource": "*"}}
    trust = {
        "Version": "2012-10-17",
        "Statement": [
            {"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"},
            {
                "Effect": "Allow", "Action": "sts:AssumeRole",
                "Principal": {"AWS": [f"arn:aws:iam::123456789012:user/{name}" for name in ("ann", "gone")]},
            },
        ],
    }
    policy = iam.create_policy(
        PolicyName="many", Path="/p/", PolicyDocument=json.dumps(document), Description="of many versions"
    )["Policy"]["Arn"]
    for _ in range(3):
        iam.create_policy_version(PolicyArn=policy, PolicyDocument=json.dumps(document))
    iam.set_default_policy_version(PolicyArn=policy, VersionId="v3")
    iam.delete_policy_version(PolicyArn=policy, VersionId="v2")
    iam.create_group(GroupName="Readers", Path="/g/")
    iam.attach_group_policy(GroupName="Readers", PolicyArn="arn:aws:iam::aws:policy/ReadOnlyAccess")
    iam.put_group_policy(GroupName="Readers", PolicyName="own", PolicyDocument=json.dumps(document))
    for name in ("ann", "gone"):
        iam.create_user(UserName=name, PermissionsBoundary=policy, Tags=[{"Key": "b", "Value": "1"}, {"Key": "A", "Value": ""}])
    iam.add_user_to_group(UserName="ann", GroupName="Readers")
    iam.put_user_policy(UserName="ann", PolicyName="own", PolicyDocument=json.dumps(document, indent=2))
    iam.create_role(RoleName="web", Path="/r/", AssumeRolePolicyDocument=json.dumps(trust), PermissionsBoundary=policy)
    iam.attach_role_policy(RoleName="web", PolicyArn=policy)
    iam.put_role_policy(RoleName="web", PolicyName="own", PolicyDocument=json.dumps(document))
    for name in ("one", "two"):
        iam.create_instance_profile(InstanceProfileName=name, Path="/i/")
        iam.add_role_to_instance_profile(InstanceProfileName=name, RoleName="web")
    iam.delete_user(UserName="gone")


def test_a_living_account_is_copied_with_ids_and_dates(tmp_path, server):
    busy_account(server)
    before = listing(server)
    trusted = before["RoleDetailList"][0]["AssumeRolePolicyDocument"]["Statement"][1]["Principal"]["AWS"]
    assert any(principal.startswith("AIDA") for principal in trusted), "the deleted user stays an id"
    file = saved(tmp_path / "copy", before)
    with Server(tmp_path / "copy", "--load", str(file)) as copy:
        assert copy.url != server.url
        assert listing(copy) == before
        iam = copy.client("iam")
        # a user who comes again under the old name is not the one who was trusted
        iam.create_user(UserName="gone")
        iam.put_user_policy(
            UserName="gone", PolicyName="all",
            PolicyDocument='{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}',
        )
        step_in = {"RoleArn": "arn:aws:iam::123456789012:role/r/web", "RoleSessionName": "test"}
        gone = Keys.of(iam.create_access_key(UserName="gone")["AccessKey"])
        assert refused(copy.client("sts", gone).assume_role, **step_in)[0] == "AccessDenied"
        # numbers of versions are not given twice
        policy = "arn:aws:iam::123456789012:policy/p/many"
        added = iam.create_policy_version(PolicyArn=policy, PolicyDocument=json.dumps({
            "Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:*", "Resource": "*"},
        }))
        assert added["PolicyVersion"]["VersionId"] == "v5"
        copy.reset()
        assert listing(copy) == before, "a reset goes back to what was loaded"


def test_the_loaded_policies_decide(tmp_path):
    with Server(tmp_path, "--load", str(EXAMPLE)) as server:
        alice = Keys.of(server.client("iam").create_access_key(UserName="alice")["AccessKey"])
        code, status, text = refused(server.client("iam", alice).list_users)
        assert (code, status) == ("AccessDenied", 403)
        assert "explicit deny" in text and text.endswith("policy/guard"), text


def changed(change):
    whole = json.loads(EXAMPLE.read_text(encoding="utf-8"))
    change(whole)
    return whole


@pytest.mark.parametrize(
    "arguments, whole, reason",
    [
        ((), {}, "holds no account"),
        (("--account", "111122223333"), changed(lambda whole: None), "is of account 123456789012"),
        ((), changed(lambda whole: whole.pop("GroupDetailList")), "GroupDetailList"),
        ((), changed(lambda whole: whole["GroupDetailList"].clear()), "group `people`"),
        ((), changed(lambda whole: whole.update(IsTruncated=True)), "more pages follow"),
        ((), changed(lambda whole: whole["Policies"].pop(0)), "boundaries/ceiling"),
        ((), changed(lambda whole: whole["UserDetailList"][0].update(UserId=whole["UserDetailList"][1]["UserId"])),
         "twice"),
        ((), changed(lambda whole: whole["UserDetailList"][1].update(
            UserName="steprole-operator", Arn="arn:aws:iam::123456789012:user/steprole-operator")), "operator"),
    ],
    ids=["no account", "another account", "no list", "no group", "a missing page", "no policy", "an id twice", "the operator"],
)
def test_what_cannot_be_served_is_told(tmp_path, arguments, whole, reason):
    file = saved(tmp_path, whole)
    done = subprocess.run(
        [str(tools.binary()), "serve", "--load", str(file), *arguments],
        env={"PATH": "/usr/bin:/bin"}, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=10,
    )
    assert done.returncode not in (0, None)
    assert reason in done.stderr, done.stderr
    assert "export" not in done.stdout


DENY_LISTING = {"Version": "2012-10-17", "Statement": {"Effect": "Deny", "Action": "iam:ListUsers", "Resource": "*"}}


def test_loaded_organization_policies_decide_as_simulate_does(tmp_path):
    allow = {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}}
    scp = "arn:aws:organizations::111122223333:policy/o-a1b2c3d4e5/service_control_policy/p-nolisting"
    user = f"arn:aws:iam::{ACCOUNT}:user/alice"
    file = saved(tmp_path, {
        "format": "steprole-snapshot", "version": 1, "account": ACCOUNT,
        "users": [{"arn": user, "groups": [], "attached": [], "inline": {"all": allow}}],
        "groups": [], "roles": [], "policies": [],
        "organization": {
            "path": "o-a1b2c3d4e5/r-ab12/",
            "service_control": [
                [{"name": "FullAWSAccess", "policy": allow}],
                [{"name": "FullAWSAccess", "policy": allow}, {"name": scp, "policy": DENY_LISTING}],
            ],
        },
    })
    with Server(tmp_path, "--load", str(file)) as server:
        assert "organization o-a1b2c3d4e5, with 2 SCPs and 0 RCPs" in server.output()
        alice = Keys.of(server.client("iam").create_access_key(UserName="alice")["AccessKey"])
        for _ in range(2):
            iam = server.client("iam", alice)
            iam.get_account_summary()
            code, _, text = refused(iam.list_users)
            assert (code, text.endswith(f"with an explicit deny in a service control policy: {scp}")) == (
                "AccessDenied", True,
            ), text
            server.reset()  # back to what was loaded, limits and all
            alice = Keys.of(server.client("iam").create_access_key(UserName="alice")["AccessKey"])
    for action, decision in (("iam:GetAccountSummary", "allow"), ("iam:ListUsers", "explicit")):
        done = subprocess.run(
            [
                str(tools.binary()), "simulate", "--account", str(file), "--as", "user/alice", "--mfa", "absent",
                "--action", action, "--resource", "*", "--output", "json",
            ],
            env={"PATH": "/usr/bin:/bin"}, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=10,
        )
        assert json.loads(done.stdout)["decision"] == decision, done.stdout + done.stderr
