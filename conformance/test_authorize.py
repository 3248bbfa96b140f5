"""Another service enforces IAM through us: boto3 calls S3, DynamoDB and SQS of a little emulator, which asks."""

import hashlib
import json
import subprocess
import threading
import urllib.error
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import boto3
import pytest
from botocore.config import Config

from harness import tools
from harness.refusal import refused
from harness.server import Keys

ALLOW = {
    "Version": "2012-10-17",
    "Statement": [
        {"Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::reports/*"},
        {"Effect": "Allow", "Action": "dynamodb:DescribeTable", "Resource": "*"},
        {"Sid": "NotYours", "Effect": "Deny", "Action": "s3:*", "Resource": "arn:aws:s3:::reports/secret*"},
    ],
}


class Emulator(BaseHTTPRequestHandler):
    """Knows which action and resource a request means, and nothing of signatures, sessions and policies."""

    steprole = None

    def means(self, target):
        if "DynamoDB" in target:
            return f"dynamodb:{target.partition('.')[2]}", "arn:aws:dynamodb:us-east-1:123456789012:table/t"
        if "AmazonSQS" in target:
            return f"sqs:{target.partition('.')[2]}", "arn:aws:sqs:us-east-1:123456789012:*"
        path = urllib.request.unquote(self.path.partition("?")[0])
        return {"GET": "s3:GetObject", "PUT": "s3:PutObject"}[self.command], f"arn:aws:s3:::{path.lstrip('/')}"

    def answer(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        action, resource = self.means(self.headers.get("X-Amz-Target", ""))
        status, decided = self.steprole.control("authorize", {
            "request": {
                "method": self.command,
                "path": self.path,
                "headers": dict(self.headers.items()),
                "body_sha256": hashlib.sha256(body).hexdigest(),
            },
            "action": action,
            "resource": resource,
        })
        assert status == 200, decided
        error = decided["error"]
        if error and action.startswith("s3:"):
            text = f"<Error><Code>{error['code']}</Code><Message>{error['message']}</Message>" \
                   f"<RequestId>{decided['request_id']}</RequestId></Error>"
        elif error:
            text = json.dumps({"__type": error["code"], "message": error["message"]})
        else:
            text = "" if action.startswith("s3:") else "{}"
        self.send_response(error["status"] if error else 200)
        self.send_header("Content-Length", str(len(text)))
        self.send_header("x-amz-request-id", decided["request_id"])
        self.end_headers()
        self.wfile.write(text.encode())

    do_GET = do_PUT = do_POST = answer

    def log_message(self, *_):
        pass


@pytest.fixture
def emulator(server):
    handler = type("Emulator", (Emulator,), {"steprole": server})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as http:
        threading.Thread(target=http.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{http.server_port}"
        http.shutdown()


def client(service, url, keys, **settings):
    return boto3.client(
        service, endpoint_url=url, region_name="us-east-1",
        aws_access_key_id=keys.id, aws_secret_access_key=keys.secret, aws_session_token=keys.token,
        config=Config(retries={"total_max_attempts": 1}, s3={"addressing_style": "path"}, **settings),
    )


def user(server, document):
    iam = server.client("iam")
    iam.create_user(UserName="alice")
    iam.put_user_policy(UserName="alice", PolicyName="own", PolicyDocument=json.dumps(document))
    return Keys.of(iam.create_access_key(UserName="alice")["AccessKey"])


KEY = "2026/a b+ü&=%/..//x.csv"


@pytest.mark.parametrize("checksums", ["when_supported", "when_required"])
@pytest.mark.parametrize("temporary", [False, True], ids=["a key", "a session"])
def test_boto3_reads_and_writes_what_policies_allow(server, emulator, temporary, checksums):
    keys = user(server, ALLOW)
    if temporary:
        keys = Keys.of(server.client("sts", keys).get_session_token()["Credentials"])
    s3 = client("s3", emulator, keys, request_checksum_calculation=checksums)
    s3.get_object(Bucket="reports", Key=KEY)
    s3.put_object(Bucket="reports", Key=KEY, Body=b"a,b\n", ContentType="text/csv")
    code, status, text = refused(s3.get_object, Bucket="reports", Key="secret.csv")
    assert (code, status) == ("AccessDenied", 403)
    assert text.endswith("with an explicit deny in an identity-based policy")
    assert refused(s3.get_object, Bucket="others", Key="x")[0] == "AccessDenied"
    client("dynamodb", emulator, keys).describe_table(TableName="t")
    assert refused(client("sqs", emulator, keys).list_queues)[0] == "AccessDenied"
    wrong = keys._replace(secret=keys.secret[::-1])
    assert refused(client("dynamodb", emulator, wrong).describe_table, TableName="t")[0] == "SignatureDoesNotMatch"


def test_presigned_urls_are_as_good_as_headers(server, emulator):
    keys = user(server, ALLOW)
    s3 = client("s3", emulator, keys, signature_version="s3v4")

    def fetch(url, **more):
        try:
            with urllib.request.urlopen(urllib.request.Request(url, **more), timeout=10) as answer:
                return answer.status
        except urllib.error.HTTPError as error:
            return error.read().decode()

    read = s3.generate_presigned_url("get_object", {"Bucket": "reports", "Key": KEY}, ExpiresIn=7 * 24 * 3600)
    assert fetch(read) == 200
    assert "SignatureDoesNotMatch" in fetch(read.replace("Expires=604800", "Expires=604799"))
    write = s3.generate_presigned_url("put_object", {"Bucket": "reports", "Key": KEY})
    assert fetch(write, data=b"x", method="PUT") == 200, "what is written is chosen later, its type as well"
    secret = s3.generate_presigned_url("get_object", {"Bucket": "reports", "Key": "secret"})
    assert "AccessDenied" in fetch(secret)


def test_why_knows_the_refusal(server, emulator):
    s3 = client("s3", emulator, user(server, ALLOW))
    with pytest.raises(s3.exceptions.ClientError) as refusal:
        s3.get_object(Bucket="reports", Key="secret.csv")
    request_id = refusal.value.response["ResponseMetadata"]["RequestId"]
    done = subprocess.run(
        [str(tools.binary()), "why", "--endpoint", server.url, "--request-id", request_id],
        capture_output=True, text=True, timeout=60, env={},
    )
    assert done.returncode == 0 and "inline policy `own` of user/alice, statement 3 `NotYours`" in done.stdout, done


def test_a_session_without_mfa_is_refused_where_a_policy_asks_for_it(server, emulator):
    document = {
        "Version": "2012-10-17",
        "Statement": {
            "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*",
            "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}},
        },
    }
    keys = user(server, document)
    session = Keys.of(server.client("sts", keys).get_session_token()["Credentials"])
    for credentials in (keys, session):
        assert refused(client("s3", emulator, credentials).get_object, Bucket="b", Key="k")[0] == "AccessDenied"
