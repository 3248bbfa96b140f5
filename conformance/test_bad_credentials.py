"""Garbage where signatures and session tokens belong."""

import random

import pytest

from harness import article, wire
from harness.server import Server

pytestmark = pytest.mark.usefixtures("still_answering")

WHO_AM_I = wire.form("GetCallerIdentity")

AUTHORIZATIONS = [
    "",
    "AWS4-HMAC-SHA256",
    "AWS4-HMAC-SHA256 ",
    "AWS4-HMAC-SHA256 Credential",
    "AWS4-HMAC-SHA256 Credential=,SignedHeaders=,Signature=",
    "AWS4-HMAC-SHA256 Credential=////,SignedHeaders=;;;,Signature=x",
    "AWS4-HMAC-SHA256 Credential=a/b/c/d/e, SignedHeaders=host, Signature=" + "0" * 64,
    "AWS4-HMAC-SHA256 Credential=a/b/c/d/e/f/g, SignedHeaders=host, Signature=zz",
    "AWS4-HMAC-SHA256 " + "Credential=a/b/c/d/e," * 1000,
    "AWS4-HMAC-SHA256 Credential=ü/20260101/us-east-1/sts/aws4_request, SignedHeaders=host, Signature=ü",
    "AWS4-ECDSA-P256-SHA256 Credential=a/20260101/sts/aws4_request, SignedHeaders=host, Signature=30",
    "AWS OPERATOREXAMPLE:c2lnbmF0dXJl",
    "Basic dXNlcjpwYXNz",
    "Bearer " + "x" * 8000,
    "=" * 8000,
    "\t,\t,\t",
]


@pytest.mark.parametrize("authorization", AUTHORIZATIONS, ids=lambda text: repr(text[:40]))
def test_a_garbage_signature_gets_awss_error(server, authorization):
    headers = wire.signed_headers(server, WHO_AM_I)
    headers["Authorization"] = authorization.encode().decode("latin-1")
    answer = wire.send(server, wire.request_bytes(headers, WHO_AM_I), finish=False)
    assert answer.status in (400, 403), answer
    assert answer.code in (
        "IncompleteSignature", "MissingAuthenticationToken", "SignatureDoesNotMatch", "InvalidClientTokenId",
    ), answer


def test_every_changed_character_of_a_token_makes_it_garbage(server):
    session = article.user(server, "machamp").session_without_mfa()
    chance = random.Random(1)
    for position in chance.sample(range(len(session.token)), 60):
        changed = "A" if session.token[position] != "A" else "B"
        token = session.token[:position] + changed + session.token[position + 1:]
        answer = wire.call(server, "GetCallerIdentity", keys=session._replace(token=token))
        # the last character of base64 may carry bits that mean nothing
        if position < len(session.token) - 4:
            assert (answer.status, answer.code) == (403, "InvalidClientTokenId"), position
        else:
            assert answer.status in (200, 403)


@pytest.mark.parametrize(
    "token",
    ["x", "A" * 16, "A" * 4000, "FwoGZXIvYXdzE" + "A" * 300, "%00%00", "=" * 64, "..%2f" * 20],
    ids=lambda token: token[:16],
)
def test_a_garbage_token_gets_awss_error(server, token):
    session = article.user(server, "machamp").session_without_mfa()
    answer = wire.call(server, "GetCallerIdentity", keys=session._replace(token=token))
    assert (answer.status, answer.code) == (403, "InvalidClientTokenId")


def test_the_token_of_another_server_is_garbage(server, tmp_path_factory):
    with Server(tmp_path_factory.mktemp("other")) as other:
        foreign = article.user(other, "machamp").session_without_mfa()
    assert wire.call(server, "GetCallerIdentity", keys=foreign).code == "InvalidClientTokenId"
