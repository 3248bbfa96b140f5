"""Signature Version 4 as AWS checks it, with AWS's messages; botocore signs the other side."""

import datetime
import re

import pytest
from botocore.auth import SigV4Auth, SigV4QueryAuth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

from harness import wire
from harness.refusal import refused
from harness.server import ACCOUNT, OPERATOR, Keys

WHO_AM_I = wire.form("GetCallerIdentity")
MISMATCH = (
    "The request signature we calculated does not match the signature you provided. "
    "Check your AWS Secret Access Key and signing method. Consult the service documentation for details."
)
INVALID_TOKEN = "The security token included in the request is invalid."


def send(server, headers, body=WHO_AM_I):
    return wire.send(server, wire.request_bytes(headers, body), finish=False)


def told(answer):
    return answer.status, answer.code, answer.text


@pytest.fixture
def headers(server):
    return wire.signed_headers(server, WHO_AM_I)


def test_the_headers_the_refusals_below_are_made_from_are_accepted(server, headers):
    answer = send(server, headers)
    assert answer.status == 200
    assert answer.headers["content-type"].startswith("text/xml")
    assert f"<Arn>arn:aws:iam::{ACCOUNT}:user/steprole-operator</Arn>" in answer.body.decode()


def test_every_answer_carries_its_request_id_twice(server, headers):
    for answer in (send(server, headers), send(server, {})):
        (written,) = re.findall("<RequestId>(.+?)</RequestId>", answer.body.decode())
        assert re.fullmatch("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", written)
        assert answer.headers["x-amzn-requestid"] == written


def test_a_request_without_authentication_is_refused(server):
    answer = send(server, {"Host": server.address, "Content-Type": wire.FORM})
    assert told(answer) == (403, "MissingAuthenticationToken", "Request is missing Authentication Token")
    assert answer.fault == "Sender"


def test_a_changed_body_is_refused(server, headers):
    answer = send(server, headers, WHO_AM_I.replace(b"GetCallerIdentity", b"GetSessionToken  "))
    assert (answer.status, answer.code) == (403, "SignatureDoesNotMatch")
    assert answer.text.startswith(MISMATCH)


@pytest.mark.parametrize("header", ["X-Amz-Date", "Content-Type", "Host"])
def test_a_changed_signed_header_is_refused(server, headers, header):
    second = int(headers["X-Amz-Date"][-3:-1])
    changed = {
        # a second off: within the skew, but not what was signed
        "X-Amz-Date": headers["X-Amz-Date"][:-3] + f"{(second + 1) % 60:02}Z",
        "Content-Type": "application/x-www-form-urlencoded",
        "Host": "iam.amazonaws.com",
    }
    headers[header] = changed[header]
    answer = send(server, headers)
    assert (answer.status, answer.code) == (403, "SignatureDoesNotMatch")
    assert answer.text.startswith(MISMATCH)


@pytest.mark.parametrize("part", ["Credential", "SignedHeaders", "Signature"])
def test_an_authorization_header_without_one_of_its_parts_is_incomplete(server, headers, part):
    headers["Authorization"] = re.sub(rf"{part}=[^,]+(, )?", "", headers["Authorization"]).rstrip(", ")
    answer = send(server, headers)
    assert (answer.status, answer.code) == (400, "IncompleteSignature")
    assert f"Authorization header requires '{part}' parameter." in answer.text
    assert "Authorization=" in answer.text


def test_a_request_without_a_date_is_incomplete(server, headers):
    del headers["X-Amz-Date"]
    answer = send(server, headers)
    assert (answer.status, answer.code) == (400, "IncompleteSignature")


def test_a_date_in_another_format_is_incomplete(server, headers):
    headers["X-Amz-Date"] = "2026-01-01T00:00:00Z"
    answer = send(server, headers)
    assert (answer.status, answer.code) == (400, "IncompleteSignature")
    assert answer.text.startswith("Date must be in ISO-8601 'basic format'. Got '2026-01-01T00:00:00Z'.")


def test_a_credential_that_is_no_scope_is_incomplete(server, headers):
    headers["Authorization"] = headers["Authorization"].replace("/aws4_request", "")
    answer = send(server, headers)
    assert (answer.status, answer.code) == (400, "IncompleteSignature")
    assert "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term" in answer.text


def test_a_host_that_is_not_signed_is_refused(server, headers):
    headers["Authorization"] = headers["Authorization"].replace("host;", "")
    answer = send(server, headers)
    assert told(answer) == (
        403,
        "SignatureDoesNotMatch",
        "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.",
    )


def test_an_amazon_header_that_is_not_signed_is_refused(server, headers):
    headers["X-Amz-Meaning"] = "added on the way"
    answer = send(server, headers)
    assert (answer.status, answer.code) == (403, "SignatureDoesNotMatch")
    assert answer.text.startswith("'x-amz-meaning' must be a 'SignedHeader' in the AWS Authorization.")


@pytest.mark.parametrize("header", ["amz-sdk-invocation-id", "amz-sdk-request", "User-Agent"])
def test_the_headers_that_sdks_leave_unsigned_may_be_unsigned(server, headers, header):
    headers[header] = "attempt=1"
    assert send(server, headers).status == 200


def moved(server, minutes):
    """Headers signed by a client whose clock is off."""
    instant = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(minutes=minutes)
    stamp = instant.strftime("%Y%m%dT%H%M%SZ")
    request = AWSRequest("POST", server.url + "/", data=WHO_AM_I, headers={"Content-Type": wire.FORM})
    request.context["timestamp"] = stamp
    signer = SigV4Auth(Credentials(OPERATOR.id, OPERATOR.secret), "sts", wire.REGION)
    request.headers["Host"] = server.address
    request.headers["X-Amz-Date"] = stamp
    canonical = signer.canonical_request(request)
    signature = signer.signature(signer.string_to_sign(request, canonical), request)
    names = signer.signed_headers(signer.headers_to_sign(request))
    request.headers["Authorization"] = (
        f"AWS4-HMAC-SHA256 Credential={signer.scope(request)}, SignedHeaders={names}, Signature={signature}"
    )
    return stamp, dict(request.headers.items())


@pytest.mark.parametrize("minutes", [-14, 14])
def test_a_clock_that_is_14_minutes_off_still_signs(server, minutes):
    _, headers = moved(server, minutes)
    assert send(server, headers).status == 200


def test_a_signature_of_16_minutes_ago_is_expired(server):
    stamp, headers = moved(server, -16)
    answer = send(server, headers)
    assert (answer.status, answer.code) == (403, "SignatureDoesNotMatch")
    assert re.fullmatch(
        rf"Signature expired: {stamp} is now earlier than \d{{8}}T\d{{6}}Z \(\d{{8}}T\d{{6}}Z - 15 min\.\)", answer.text
    )


def test_a_signature_of_16_minutes_ahead_is_not_yet_current(server):
    stamp, headers = moved(server, 16)
    answer = send(server, headers)
    assert (answer.status, answer.code) == (403, "SignatureDoesNotMatch")
    assert re.fullmatch(
        rf"Signature not yet current: {stamp} is still later than \d{{8}}T\d{{6}}Z \(\d{{8}}T\d{{6}}Z \+ 15 min\.\)",
        answer.text,
    )


def test_a_scope_of_another_service_is_refused(server):
    headers = wire.signed_headers(server, WHO_AM_I, service="s3")
    answer = send(server, headers)
    assert (answer.status, answer.code) == (403, "SignatureDoesNotMatch")
    assert "Credential should be scoped to correct service: " in answer.text


def test_a_scope_with_another_terminator_is_refused(server, headers):
    headers["Authorization"] = headers["Authorization"].replace("aws4_request", "aws5_request")
    answer = send(server, headers)
    assert (answer.status, answer.code) == (403, "SignatureDoesNotMatch")
    assert "Credential should be scoped with a valid terminator: 'aws4_request', not 'aws5_request'." in answer.text


def test_a_scope_of_another_day_is_refused(server, headers):
    headers["Authorization"] = re.sub(r"/\d{8}/", "/20200101/", headers["Authorization"])
    answer = send(server, headers)
    assert (answer.status, answer.code) == (403, "SignatureDoesNotMatch")
    assert "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: " in answer.text


def test_a_long_term_key_with_a_token_is_refused(server):
    keys = OPERATOR._replace(token="FwoGZXIvYXdzEXAMPLE")
    assert told(wire.call(server, "GetCallerIdentity", keys=keys)) == (403, "InvalidClientTokenId", INVALID_TOKEN)


def test_an_inactive_key_is_refused(server):
    iam = server.client("iam")
    iam.create_user(UserName="machamp")
    keys = Keys.of(iam.create_access_key(UserName="machamp")["AccessKey"])
    server.client("sts", keys).get_caller_identity()
    iam.update_access_key(UserName="machamp", AccessKeyId=keys.id, Status="Inactive")
    refusal = refused(server.client("sts", keys).get_caller_identity)
    assert refusal == ("InvalidClientTokenId", 403, INVALID_TOKEN)


def test_the_key_of_another_session_does_not_fit_the_token(server):
    iam = server.client("iam")
    iam.create_user(UserName="machamp")
    sts = server.client("sts", Keys.of(iam.create_access_key(UserName="machamp")["AccessKey"]))
    first, second = (Keys.of(sts.get_session_token()["Credentials"]) for _ in range(2))
    crossed = first._replace(token=second.token)
    assert refused(server.client("sts", crossed).get_caller_identity).code == "InvalidClientTokenId"


# -- presigned: the way of EKS and Vault


def presigned(server, keys=OPERATOR, seconds=60, headers=None):
    request = AWSRequest(
        "GET",
        f"{server.url}/",
        params={"Action": "GetCallerIdentity", "Version": "2011-06-15"},
        headers={"Host": server.address, **(headers or {})},
    )
    SigV4QueryAuth(Credentials(keys.id, keys.secret, keys.token), "sts", wire.REGION, seconds).add_auth(request)
    return request.prepare().url.split(server.address, 1)[1]


def fetch(server, target, headers=None):
    request = wire.request_bytes({"Host": server.address, **(headers or {})}, b"", "GET", target)
    return wire.send(server, request, finish=False)


def test_a_presigned_get_caller_identity_works(server):
    assert fetch(server, presigned(server)).status == 200


def test_a_presigned_request_with_the_cluster_header_of_eks_works(server):
    cluster = {"x-k8s-aws-id": "cluster-1"}
    target = presigned(server, headers=cluster)
    assert fetch(server, target, cluster).status == 200
    assert fetch(server, target, {"x-k8s-aws-id": "cluster-2"}).code == "SignatureDoesNotMatch"


def test_a_presigned_request_of_a_session_carries_its_token(server):
    iam = server.client("iam")
    iam.create_user(UserName="machamp")
    sts = server.client("sts", Keys.of(iam.create_access_key(UserName="machamp")["AccessKey"]))
    session = Keys.of(sts.get_session_token()["Credentials"])
    assert fetch(server, presigned(server, session)).status == 200


def test_a_changed_presigned_request_is_refused(server):
    target = presigned(server).replace("GetCallerIdentity", "GetSessionToken")
    answer = fetch(server, target)
    assert (answer.status, answer.code) == (403, "SignatureDoesNotMatch")
