"""Where chains may begin beside keys: portals, tokens, machines and containers, each with a stand-in on loopback.

The stand-ins hand out credentials that the server made, so a role behind them is really assumed.
"""

import hashlib
import json
import threading
import time
from datetime import datetime, timedelta, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

import pytest

from harness.daily import Day
from harness.server import ACCOUNT

ANYBODY_HERE = {
    "Version": "2012-10-17",
    "Statement": {"Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{ACCOUNT}:root"}, "Action": "sts:AssumeRole"},
}
EVERYTHING = {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}}


class StandIn:
    """An HTTP service whose answers are functions by method and path; it remembers every request."""

    def __init__(self):
        self.routes = {}
        self.seen = []
        stand_in = self

        class Handler(BaseHTTPRequestHandler):
            def answer(self):
                body = self.rfile.read(int(self.headers.get("content-length") or 0)).decode()
                path = urlsplit(self.path).path
                stand_in.seen.append((self.command, self.path, dict(self.headers.items()), body))
                route = stand_in.routes.get((self.command, path))
                status, text = route(self.headers, parse_qs(urlsplit(self.path).query), body) if route else (404, "")
                data = (text if isinstance(text, str) else json.dumps(text)).encode()
                self.send_response(status)
                # the metadata service says how long its token is good
                self.send_header("x-aws-ec2-metadata-token-ttl-seconds", "21600")
                self.send_header("content-length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            do_GET = do_PUT = do_POST = answer

            def log_message(self, *_):
                pass

        self.http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.http.server_address[1]}"
        threading.Thread(target=self.http.serve_forever, daemon=True).start()

    def count(self, method, path):
        return sum((asked, urlsplit(url).path) == (method, path) for asked, url, *_ in self.seen)


@pytest.fixture
def stand_in():
    stand_in = StandIn()
    yield stand_in
    stand_in.http.shutdown()
    stand_in.http.server_close()


@pytest.fixture
def day(server, tmp_path):
    day = Day(server, tmp_path / "home")
    iam = server.client("iam")
    for role in ("Machine", "Work"):
        iam.create_role(RoleName=role, AssumeRolePolicyDocument=json.dumps(ANYBODY_HERE))
        iam.put_role_policy(RoleName=role, PolicyName="all", PolicyDocument=json.dumps(EVERYTHING))
    # the operator is no principal of the account, so somebody else stands behind the stand-ins
    iam.create_user(UserName="machine")
    iam.put_user_policy(UserName="machine", PolicyName="all", PolicyDocument=json.dumps(EVERYTHING))
    return day


def issued(day, seconds=3600):
    """Credentials of the role Machine, as AWS's services would have them."""
    from harness.server import Keys

    iam = day.server.client("iam")
    key = Keys.of(iam.create_access_key(UserName="machine")["AccessKey"])
    sts = day.server.client("sts", key)
    answer = sts.assume_role(
        RoleArn=f"arn:aws:iam::{ACCOUNT}:role/Machine", RoleSessionName="i-0123456789abcdef0", DurationSeconds=seconds
    )
    return answer["Credentials"]


def who(day, profile, **variables):
    """Who the profile's credentials are, says the server."""
    from harness.server import Keys

    day.variables.update(variables)
    given = json.loads(day.ok("credential-process", profile))
    keys = Keys(given["AccessKeyId"], given["SecretAccessKey"], given["SessionToken"])
    return day.server.client("sts", keys).get_caller_identity()["Arn"], given


def work(day, text):
    day.write_config(f"\n{text}")
    day.config.write_text(
        day.config.read_text() + f"\n[profile work]\nrole_arn = arn:aws:iam::{ACCOUNT}:role/Work\nsource_profile = base\n"
        f"endpoint_url = {day.server.url}\n"
    )


MACHINE = f"arn:aws:sts::{ACCOUNT}:assumed-role/Machine/i-0123456789abcdef0"
WORK = f"arn:aws:sts::{ACCOUNT}:assumed-role/Work/"


def as_imds(credentials):
    return {
        "Code": "Success", "Type": "AWS-HMAC",
        "AccessKeyId": credentials["AccessKeyId"], "SecretAccessKey": credentials["SecretAccessKey"],
        "Token": credentials["SessionToken"], "Expiration": credentials["Expiration"].strftime("%Y-%m-%dT%H:%M:%SZ"),
        "LastUpdated": datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
    }


def source_profile(day, source):
    """A role whose credentials come from `credential_source`."""
    day.write_config(
        f"\n[profile work]\nrole_arn = arn:aws:iam::{ACCOUNT}:role/Work\ncredential_source = {source}\n"
        f"endpoint_url = {day.server.url}\n"
    )


def test_an_instance_gives_the_first_credentials_by_imdsv2_only(day, stand_in):
    credentials = issued(day)

    def with_token(answer):
        return lambda headers, *_: answer if headers.get("x-aws-ec2-metadata-token") == "tokenEXAMPLE" else (401, "")

    names = "/latest/meta-data/iam/security-credentials"
    for prefix in (names, f"{names}-extended"):
        stand_in.routes[("GET", f"{prefix}/")] = with_token((200, "Machine"))
        stand_in.routes[("GET", f"{prefix}/Machine")] = with_token((200, as_imds(credentials)))
    stand_in.routes[("PUT", "/latest/api/token")] = lambda *_: (200, "tokenEXAMPLE")
    source_profile(day, "Ec2InstanceMetadata")
    arn, _ = who(day, "work", AWS_EC2_METADATA_SERVICE_ENDPOINT=stand_in.url)
    assert arn.startswith(WORK)
    asked = len(stand_in.seen)
    assert stand_in.count("PUT", "/latest/api/token") == 1
    who(day, "work")
    assert len(stand_in.seen) == asked, "what is good is not asked for again"
    shown = json.loads(day.ok("explain", "work", "--output", "json"))
    assert shown["source"] == {"kind": "instance", "profile": "work"} and not shown["asks_for_code"]


def test_an_instance_that_is_none_is_told(day):
    source_profile(day, "Ec2InstanceMetadata")
    day.variables["AWS_EC2_METADATA_SERVICE_ENDPOINT"] = "http://127.0.0.1:9"
    status, shown, told = day.run("credential-process", "work")
    assert (status, shown) == (1, "") and "Ec2InstanceMetadata" in told
    day.variables["AWS_EC2_METADATA_DISABLED"] = "true"
    status, _, told = day.run("credential-process", "work")
    assert status == 1 and "disabled" in told.lower()


def test_a_container_gives_the_first_credentials_to_whoever_has_its_token(day, stand_in):
    credentials = issued(day)
    answer = as_imds(credentials)
    stand_in.routes[("GET", "/creds")] = lambda headers, *_: (200, answer) if headers.get("authorization") == "keyEXAMPLE" else (403, "")
    source_profile(day, "EcsContainer")
    day.variables["AWS_CONTAINER_CREDENTIALS_FULL_URI"] = f"{stand_in.url}/creds"
    status, _, told = day.run("credential-process", "work")
    assert status == 1 and "EcsContainer" in told
    token = day.home / "token"
    token.write_text("keyEXAMPLE")
    arn, _ = who(day, "work", AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE=str(token))
    assert arn.startswith(WORK)


SSO = "[profile base]\nsso_session = corp\nsso_account_id = 123456789012\nsso_role_name = Machine\n"
CORP = "\n[sso-session corp]\nsso_start_url = https://corp.awsapps.com/start\nsso_region = eu-west-1\n"
OLD = (
    "[profile base]\nsso_start_url = https://corp.awsapps.com/start\nsso_region = eu-west-1\n"
    "sso_account_id = 123456789012\nsso_role_name = Machine\n"
)


def token_file(day, name, **fields):
    folder = day.home / ".aws" / "sso" / "cache"
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{hashlib.sha1(name.encode()).hexdigest()}.json"
    file.write_text(json.dumps({"startUrl": "https://corp.awsapps.com/start", "region": "eu-west-1", **fields}))
    return file


def later(**span):
    return (datetime.now(timezone.utc) + timedelta(**span)).strftime("%Y-%m-%dT%H:%M:%SZ")


def portal(stand_in, credentials, token="accessEXAMPLE"):
    def answer(headers, query, _):
        if headers.get("x-amz-sso_bearer_token") != token:
            return 401, {"message": "Session token not found or invalid"}
        assert query == {"role_name": ["Machine"], "account_id": ["123456789012"]}
        return 200, {"roleCredentials": {
            "accessKeyId": credentials["AccessKeyId"], "secretAccessKey": credentials["SecretAccessKey"],
            "sessionToken": credentials["SessionToken"], "expiration": int(credentials["Expiration"].timestamp() * 1000),
        }}

    stand_in.routes[("GET", "/federation/credentials")] = answer


@pytest.mark.parametrize("text, name", [(SSO + CORP, "corp"), (OLD, "https://corp.awsapps.com/start")], ids=["session", "legacy"])
def test_a_portal_gives_what_aws_sso_login_opened(day, stand_in, text, name):
    portal(stand_in, issued(day))
    work(day, text)
    day.variables["AWS_ENDPOINT_URL_SSO"] = stand_in.url
    status, _, told = day.run("credential-process", "base")
    assert status == 1 and "aws sso login --profile base" in told
    token_file(day, name, accessToken="accessEXAMPLE", expiresAt=later(hours=1))
    assert who(day, "base")[0] == MACHINE
    assert who(day, "work")[0].startswith(WORK)
    # kept until they end: the portal is asked once, and a warm call asks nobody
    assert stand_in.count("GET", "/federation/credentials") == 1
    token_file(day, name, accessToken="accessEXAMPLE", expiresAt=later(hours=-1))
    assert who(day, "base")[0] == MACHINE
    day.ok("logout")
    status, _, told = day.run("credential-process", "base")
    assert status == 1 and "aws sso login --profile base" in told


def test_a_token_that_ends_is_renewed_for_every_aws_tool(day, stand_in):
    portal(stand_in, issued(day), token="newEXAMPLE")
    work(day, SSO + CORP)
    day.variables.update(AWS_ENDPOINT_URL_SSO=stand_in.url, AWS_ENDPOINT_URL_SSO_OIDC=stand_in.url)
    file = token_file(
        day, "corp", accessToken="oldEXAMPLE", expiresAt=later(minutes=1), refreshToken="refreshEXAMPLE", clientId="id",
        clientSecret="secretEXAMPLE", registrationExpiresAt=later(days=9), scopes=["sso:account:access"],
    )
    stand_in.routes[("POST", "/token")] = lambda _, __, body: (
        (200, {"accessToken": "newEXAMPLE", "expiresIn": 28800, "refreshToken": "nextEXAMPLE", "tokenType": "Bearer"})
        if json.loads(body)["refreshToken"] == "refreshEXAMPLE" and json.loads(body)["grantType"] == "refresh_token"
        else (400, {"error": "invalid_grant"})
    )
    assert who(day, "base")[0] == MACHINE
    kept = json.loads(file.read_text())
    assert (kept["accessToken"], kept["refreshToken"], kept["scopes"]) == ("newEXAMPLE", "nextEXAMPLE", ["sso:account:access"])
    assert file.stat().st_mode & 0o777 == 0o600
    # botocore reads what was written
    from botocore.utils import JSONFileCache, SSOTokenLoader

    loaded = SSOTokenLoader(cache=JSONFileCache(str(file.parent)))("https://corp.awsapps.com/start", session_name="corp")
    assert loaded["accessToken"] == "newEXAMPLE"


def test_settings_of_a_portal_that_do_not_go_together_are_told(day):
    for text, word in (
        (SSO, "[sso-session corp]"),
        (SSO + "sso_region = us-east-1\n" + CORP, "sso_region"),
        (SSO.replace("sso_role_name = Machine\n", "") + CORP, "sso_role_name"),
    ):
        day.write_config(f"\n{text}")
        status, _, told = day.run("credential-process", "base")
        assert status == 1 and word in told, told


def test_a_web_identity_token_gives_the_first_credentials(day):
    iam = day.server.client("iam")
    iam.create_open_id_connect_provider(Url="https://issuer.example.com", ClientIDList=["app"])
    trust = {
        "Version": "2012-10-17",
        "Statement": {
            "Effect": "Allow",
            "Principal": {"Federated": f"arn:aws:iam::{ACCOUNT}:oidc-provider/issuer.example.com"},
            "Action": "sts:AssumeRoleWithWebIdentity",
        },
    }
    iam.create_role(RoleName="Pipeline", AssumeRolePolicyDocument=json.dumps(trust), MaxSessionDuration=7200)
    iam.put_role_policy(RoleName="Pipeline", PolicyName="all", PolicyDocument=json.dumps(EVERYTHING))
    status, minted = day.server.control("oidc-token", {"claims": {"sub": "job", "aud": "app"}})
    assert status == 200
    file = day.home / "token"
    file.write_text(minted["token"] + "\n")
    work(
        day,
        f"[profile base]\nrole_arn = arn:aws:iam::{ACCOUNT}:role/Pipeline\nweb_identity_token_file = {file}\n"
        f"role_session_name = job-1\nduration_seconds = 7200\nendpoint_url = {day.server.url}\n",
    )
    arn, given = who(day, "base")
    assert arn == f"arn:aws:sts::{ACCOUNT}:assumed-role/Pipeline/job-1"
    left = datetime.fromisoformat(given["Expiration"]).timestamp() - time.time()
    assert 7000 < left <= 7200
    assert who(day, "work")[0].startswith(WORK)
    day.ok("logout")
    file.write_text("not a token")
    status, shown, told = day.run("credential-process", "base")
    assert (status, shown) == (1, "") and "AssumeRoleWithWebIdentity" in told
    file.unlink()
    status, _, told = day.run("credential-process", "base")
    assert status == 1 and str(file) in told


def login_file(day, credentials, expires):
    folder = day.home / ".aws" / "login" / "cache"
    folder.mkdir(parents=True, exist_ok=True)
    session = f"arn:aws:iam::{ACCOUNT}:user/ann"
    kept = {
        "accessToken": {
            "accessKeyId": credentials["AccessKeyId"], "secretAccessKey": credentials["SecretAccessKey"],
            "sessionToken": credentials["SessionToken"], "accountId": ACCOUNT, "expiresAt": expires,
        },
        "refreshToken": "refreshEXAMPLE", "clientId": "arn:aws:signin:::devtools/same-device", "dpopKey": "keyEXAMPLE",
    }
    (folder / f"{hashlib.sha256(session.encode()).hexdigest()}.json").write_text(json.dumps(kept))
    return session


def test_an_aws_login_is_used_while_it_is_good_and_the_aws_cli_renews_it(day):
    session = login_file(day, issued(day), later(minutes=14))
    work(day, f"[profile base]\nlogin_session = {session}\n")
    assert who(day, "base")[0] == MACHINE
    assert who(day, "work")[0].startswith(WORK)
    # it has ended: the aws CLI is asked, which alone holds the key that renews it
    day.ok("logout")
    renewed = issued(day)
    login_file(day, renewed, later(minutes=-1))
    day.variables["PATH"] = f"{day.home}/bin:/usr/bin:/bin"
    status, _, told = day.run("credential-process", "base")
    assert status == 1 and "aws login --profile base" in told
    (day.home / "bin").mkdir()
    fake = day.home / "bin" / "aws"
    printed = {
        "Version": 1, "AccessKeyId": renewed["AccessKeyId"], "SecretAccessKey": renewed["SecretAccessKey"],
        "SessionToken": renewed["SessionToken"], "Expiration": later(minutes=15),
    }
    fake.write_text(f"#!/bin/sh\n[ \"$*\" = 'configure export-credentials --format process --profile base' ] && echo '{json.dumps(printed)}'\n")
    fake.chmod(0o755)
    assert who(day, "base")[0] == MACHINE


def test_a_process_of_somebody_else_is_a_source(day):
    credentials = issued(day)
    printed = {
        "Version": 1, "AccessKeyId": credentials["AccessKeyId"], "SecretAccessKey": credentials["SecretAccessKey"],
        "SessionToken": credentials["SessionToken"], "Expiration": credentials["Expiration"].strftime("%Y-%m-%dT%H:%M:%SZ"),
    }
    file = day.home / "printed"
    file.write_text(json.dumps(printed))
    work(day, f"[profile base]\ncredential_process = /bin/cat {file}\n")
    assert who(day, "base")[0] == MACHINE
    assert who(day, "work")[0].startswith(WORK)
