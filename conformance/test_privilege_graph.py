"""A privilege-graph tool that is not ours, over GetAccountAuthorizationDetails: PMapper, run as a program.

It builds its graph from an account by itself; what it finds here is what its documentation says it finds in such an account.
"""

import os
import subprocess
import sys

from harness.server import ACCOUNT

ALLOW = '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"%s","Resource":"*"}}'
TRUST = '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::%s:root"},"Action":"sts:AssumeRole"}}'

# PMapper 1.1.5 was written for a Python whose `collections` still had these names
RUN = """
import collections, collections.abc, sys
for name in ("Mapping", "MutableMapping", "Sequence"):
    setattr(collections, name, getattr(collections.abc, name))
from principalmapper.__main__ import main
sys.exit(main())
"""


def pmapper(server, folder, *arguments):
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "PMAPPER_STORAGE": str(folder / "graphs"),
        "AWS_ACCESS_KEY_ID": server.operator.id,
        "AWS_SECRET_ACCESS_KEY": server.operator.secret,
        "AWS_DEFAULT_REGION": "us-east-1",
        "AWS_ENDPOINT_URL": server.url,
        # the services that are not here answer at once that they are not
        "AWS_MAX_ATTEMPTS": "1",
    }
    shown = subprocess.run(
        [sys.executable, "-c", RUN, *arguments], env=environment, capture_output=True, text=True, timeout=300, cwd=folder
    )
    assert shown.returncode == 0, shown.stdout + shown.stderr
    return shown.stdout + shown.stderr


def test_a_privilege_graph_of_the_account_is_what_the_account_is(server, tmp_path):
    iam = server.client("iam")
    for name, action in [("alice", "sts:AssumeRole"), ("bob", "iam:CreateAccessKey"), ("carol", "s3:GetObject")]:
        iam.create_user(UserName=name)
        iam.put_user_policy(UserName=name, PolicyName="p", PolicyDocument=ALLOW % action)
    iam.create_role(RoleName="Admin", AssumeRolePolicyDocument=TRUST % ACCOUNT)
    iam.attach_role_policy(RoleName="Admin", PolicyArn="arn:aws:iam::aws:policy/AdministratorAccess")

    made = pmapper(server, tmp_path, "graph", "create", "--localstack-endpoint", server.url, "--include-regions", "us-east-1")
    edges = {line.split("Found new edge: ")[1].strip() for line in made.splitlines() if "Found new edge: " in line}
    assert edges == {
        "user/alice can access via sts:AssumeRole role/Admin",
        "user/bob can create access keys to authenticate as user/alice",
        "user/bob can create access keys to authenticate as user/carol",
    }
    answer = pmapper(server, tmp_path, "--account", ACCOUNT, "query", "who can do iam:CreateUser")
    assert "user/alice CAN call action iam:CreateUser for resource * THRU role/Admin" in answer
    assert "user/bob CAN call action iam:CreateUser for resource * THRU role/Admin" in answer
    assert "user/carol" not in answer.replace("authenticate as user/carol", "")
