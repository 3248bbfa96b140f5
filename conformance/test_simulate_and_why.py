"""`steprole simulate` and `steprole why` against a live account: what they say is what the server does.

The account is exported by boto3, as `aws iam get-account-authorization-details` prints it; every call is
made for real with four kinds of credentials, and asked about offline.
"""

import json
import subprocess

import pytest
from botocore.exceptions import ClientError

from harness import article, tools
from harness.article import ADMIN_ROLE, MACHAMP
from harness.server import ACCOUNT, Keys

ROOM = f"arn:aws:iam::{ACCOUNT}"
MACHOKE = f"{ROOM}:user/machoke"

# what is called, and the action and resource that it is about
CALLS = {
    "GetUser, the own": ("iam", "get_user", {"UserName": "machamp"}, "iam:GetUser", MACHAMP),
    "GetUser, a colleague": ("iam", "get_user", {"UserName": "machoke"}, "iam:GetUser", MACHOKE),
    "ListMFADevices": ("iam", "list_mfa_devices", {"UserName": "machamp"}, "iam:ListMFADevices", MACHAMP),
    "ListUsers": ("iam", "list_users", {}, "iam:ListUsers", "*"),
    "DeleteUser": ("iam", "delete_user", {"UserName": "nobody"}, "iam:DeleteUser", f"{ROOM}:user/nobody"),
    "GetAccountPasswordPolicy": ("iam", "get_account_password_policy", {}, "iam:GetAccountPasswordPolicy", "*"),
    "GetCallerIdentity": ("sts", "get_caller_identity", {}, "sts:GetCallerIdentity", "*"),
    "AssumeRole": (
        "sts", "assume_role", {"RoleArn": ADMIN_ROLE, "RoleSessionName": "machamp"}, "sts:AssumeRole", ADMIN_ROLE
    ),
}


def steprole(*arguments, stdin=""):
    done = subprocess.run(
        [str(tools.binary()), *arguments], input=stdin, capture_output=True, text=True, timeout=60, env={}
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


class Story:
    """The article's account, exported, and its credentials."""

    def __init__(self, server, folder):
        self.server = server
        machamp = article.guarded_user(server).enroll()
        server.client("iam").create_user(UserName="machoke")
        article.admin_role(server)
        with_mfa = machamp.session()
        role = server.client("sts", with_mfa).assume_role(RoleArn=ADMIN_ROLE, RoleSessionName="machamp")
        # whom simulate is to ask as, with what it says of MFA
        self.credentials = {
            "an access key": (machamp.keys, "user/machamp", "absent"),
            "a session without MFA": (machamp.session_without_mfa(), "user/machamp", "no"),
            "a session with MFA": (with_mfa, "user/machamp", "yes"),
            # the role was reached from a session with MFA, and inherits it
            "the role": (Keys.of(role["Credentials"]), "role/AdminRole", "yes"),
        }
        pages = server.client("iam").get_paginator("get_account_authorization_details").paginate()
        self.account = folder / "account.json"
        self.account.write_text(json.dumps(pages.build_full_result(), default=str))

    def call(self, credential, name):
        """The server's answer as `allow`, `explicit` or `implicit`, and the refusal."""
        service, operation, parameters, _, _ = CALLS[name]
        client = self.server.client(service, self.credentials[credential][0])
        try:
            getattr(client, operation)(**parameters)
        except ClientError as error:
            if error.response["Error"]["Code"] != "AccessDenied":
                return "allow", None
            explicit = "with an explicit deny" in error.response["Error"]["Message"]
            return "explicit" if explicit else "implicit", error
        return "allow", None


@pytest.fixture(scope="module")
def story(story_server, tmp_path_factory):
    return Story(story_server, tmp_path_factory.mktemp("account"))


CREDENTIALS = ["an access key", "a session without MFA", "a session with MFA", "the role"]
# whatever policies say, a session without MFA may not call IAM at all
TRIED = [
    (credential, name)
    for credential in CREDENTIALS
    for name, (service, *_) in CALLS.items()
    if (credential, service) != ("a session without MFA", "iam")
]


@pytest.mark.parametrize("credential, name", TRIED)
def test_simulate_says_what_the_server_does(story, credential, name):
    _, who, mfa = story.credentials[credential]
    _, _, _, action, resource = CALLS[name]
    live, _ = story.call(credential, name)
    line = steprole(
        "simulate", "--account", str(story.account), "--as", who, "--mfa", mfa,
        "--action", action, "--resource", resource, "--output", "json",
    )
    assert json.loads(line)["decision"] == live


def test_why_reads_the_message_that_boto3_printed(story):
    _, error = story.call("an access key", "DeleteUser")
    alone = json.loads(steprole("why", "--output", "json", stdin=str(error)))
    assert alone["decision"] == "explicit"
    assert alone["policy"] == f"{ROOM}:policy/Guard"
    assert alone["request"]["action"] == "iam:DeleteUser"
    told = json.loads(steprole("why", "--account", str(story.account), "--output", "json", stdin=str(error)))
    assert told["code"] == "WHY01"
    assert told["request"]["mfa"] == "absent"
    assert told["conditions"][0]["key"] == "aws:MultiFactorAuthPresent"
    # with MFA machamp alone may still not; the role may
    assert told["flips"] == [["as assumed-role/AdminRole/session"]]


def test_why_asks_the_server_by_request_id(story):
    _, error = story.call("an access key", "ListUsers")
    asked = ["why", "--request-id", error.response["ResponseMetadata"]["RequestId"], "--endpoint", story.server.url]
    kept = json.loads(steprole(*asked, "--output", "json"))
    assert (kept["decision"], kept["policy"]) == ("explicit", f"managed policy {ROOM}:policy/Guard")
    assert kept["request"] == {
        "principal": MACHAMP, "action": "iam:ListUsers", "resource": f"{ROOM}:user/", "mfa": "absent"
    }
    told = json.loads(steprole(*asked, "--account", str(story.account), "--output", "json"))
    assert (told["code"], told["statement"]) == ("WHY01", kept["statement"])
    assert "statement" in steprole(*asked) and "WHY12" in steprole(*asked)
