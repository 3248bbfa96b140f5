"""Bodies that are too large, too short, too slow or not what they say they are.

AWS's error or a clean HTTP error, never a hang or a hoard.
"""

import json
import time

import pytest

from harness import wire
from harness.server import Server

pytestmark = pytest.mark.usefixtures("still_answering")

WHO_AM_I = wire.form("GetCallerIdentity")
MEGABYTE = 2**20


def assert_clean(answer, *statuses):
    """An HTTP error of the client's making."""
    assert answer is not None, "the server closed the connection without an answer"
    if statuses:
        assert answer.status in statuses, answer
    else:
        assert 400 <= answer.status < 500, answer


# -- bodies


def test_a_body_that_announces_a_gigabyte_is_refused_before_it_comes(server):
    headers = wire.signed_headers(server, WHO_AM_I)
    headers["Content-Length"] = str(1024 * MEGABYTE)
    assert_clean(wire.send(server, wire.request_bytes(headers, b""), finish=False), 400, 413)


def test_a_body_of_many_megabytes_is_refused_and_not_kept(server):
    body = b"Action=GetCallerIdentity&Version=2011-06-15&Padding=" + b"x" * (32 * MEGABYTE)
    answer = wire.post(server, body)
    # the server may hang up while the rest is still on its way
    if answer is not None:
        assert_clean(answer, 400, 413)
    assert server.peak_memory() < Server.MEMORY_BOUND


def test_a_body_in_endless_chunks_is_refused_and_not_kept(server):
    headers = {**wire.signed_headers(server, WHO_AM_I), "Transfer-Encoding": "chunked"}
    chunk = b"10000\r\n" + b"x" * 65536 + b"\r\n"
    answer = wire.send(server, wire.request_bytes(headers, b"") + chunk * 400)
    if answer is not None:
        assert_clean(answer, 400, 413)
    assert server.peak_memory() < Server.MEMORY_BOUND


def test_a_policy_just_over_the_models_limit_gets_awss_error(server):
    # 131072 characters are the model's limit for a policy document
    answer = wire.call(server, "CreatePolicy", "iam", PolicyName="p", PolicyDocument="{" + " " * 131071 + "}")
    assert (answer.status, answer.code) == (400, "ValidationError")
    assert "Member must have length less than or equal to 131072" in answer.text


@pytest.mark.parametrize("kept", [0, 1, 20])
def test_a_truncated_body_is_refused(server, kept):
    headers = wire.signed_headers(server, WHO_AM_I)
    headers["Content-Length"] = str(len(WHO_AM_I))
    answer = wire.send(server, wire.request_bytes(headers, WHO_AM_I[:kept]))
    # nobody may be left to tell
    if answer is not None:
        assert_clean(answer, 400, 403, 408)


@pytest.mark.parametrize(
    "tail",
    [b"", b"zz\r\nhello\r\n0\r\n\r\n", b"5\r\nhel", b"-5\r\nhello\r\n0\r\n\r\n", b"fffffffffffffffff\r\n"],
)
def test_broken_chunks_are_refused(server, tail):
    headers = {**wire.signed_headers(server, WHO_AM_I), "Transfer-Encoding": "chunked"}
    answer = wire.send(server, wire.request_bytes(headers, b"") + tail)
    if answer is not None:
        assert_clean(answer, 400, 408, 413)


def test_chunks_are_a_body_like_any_other(server):
    headers = {**wire.signed_headers(server, WHO_AM_I), "Transfer-Encoding": "chunked"}
    half = len(WHO_AM_I) // 2
    parts = [WHO_AM_I[:half], WHO_AM_I[half:], b""]
    chunks = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in parts)
    assert wire.send(server, wire.request_bytes(headers, b"") + chunks, finish=False).status == 200


def test_slow_bodies_keep_nobody_waiting(server):
    headers = {**wire.signed_headers(server, WHO_AM_I), "Content-Length": str(len(WHO_AM_I))}
    begun = wire.request_bytes(headers, WHO_AM_I[:1])
    slow = [wire.connect(server) for _ in range(200)]
    try:
        for connection in slow:
            connection.sendall(begun)
        asked = time.monotonic()
        for _ in range(20):
            assert wire.post(server, WHO_AM_I).status == 200
        # the slow ones are still in their time; had they been waited for, this would take as long
        assert time.monotonic() - asked < 5
        # one of them ends well after all
        slow[0].sendall(WHO_AM_I[1:])
        assert wire.read_answer(slow[0]).status == 200
    finally:
        for connection in slow:
            connection.close()


def test_connections_that_say_nothing_keep_nobody_waiting(server):
    silent = [wire.connect(server) for _ in range(200)]
    try:
        assert wire.post(server, WHO_AM_I).status == 200
    finally:
        for connection in silent:
            connection.close()


# -- what is said about the body


@pytest.mark.parametrize(
    "content_type",
    ["application/json", "text/xml", "multipart/form-data; boundary=x", "", "application/x-amz-json-1.1", "ü"],
)
def test_another_content_type_gets_an_error_in_aws_shape(server, content_type):
    body = json.dumps({"Action": "GetCallerIdentity"}).encode()
    answer = wire.post(server, body, content_type=content_type.encode().decode("latin-1"))
    assert_clean(answer)
    assert answer.code, answer.body


@pytest.mark.parametrize("encoding", ["gzip", "br", "deflate"])
def test_a_compressed_body_is_refused(server, encoding):
    answer = wire.post(server, b"\x1f\x8b\x08\x00\x00\x00", **{"Content-Encoding": encoding})
    assert_clean(answer)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"&&&&&&",
        b"=",
        b"Action",
        b"Action=&Version=",
        b"Action=GetCallerIdentity&Action=GetSessionToken&Version=2011-06-15",
        b"Action=%GG&Version=2011-06-15",
        b"Action=%ff%fe%00&Version=2011-06-15",
        b"\x00\xff\xfe" * 100,
        b"Action=GetCallerIdentity&Version=2011-06-15&" + b"a=b&" * 20000,
        b"Action=GetSessionToken&Version=2011-06-15&DurationSeconds=" + b"9" * 400,
        b"Action=GetSessionToken&Version=2011-06-15&DurationSeconds=1e9",
        b"Action=GetSessionToken&Version=2011-06-15&DurationSeconds=-9223372036854775809",
    ],
    ids=lambda body: repr(body[:48]),
)
def test_a_broken_form_gets_awss_error(server, body):
    answer = wire.post(server, body)
    assert answer.status in (200, 400, 403, 404), answer
    if answer.status != 200:
        assert answer.code, answer.body


@pytest.mark.parametrize(
    "parameters",
    [
        {"Tags.member.99999999999999999999.Key": "k"},
        {"Tags.member.0.Key": "k", "Tags.member.0.Value": "v"},
        {"Tags.member.-1.Key": "k"},
        {"Tags.member.4294967296.Key": "k"},
        {"Tags.member.1.Key.member.1.Key.member.1": "k"},
        {"Tags": "k"},
        {"Tags.member.one.Key": "k"},
        {"." * 5000: "k"},
        {f"Tags.member.{number}.Key": "k" for number in range(1, 3000)},
    ],
    ids=lambda parameters: next(iter(parameters))[:40],
)
def test_a_broken_list_gets_awss_error_or_is_ignored(server, parameters):
    answer = wire.call(server, "CreateUser", "iam", UserName="machamp", **parameters)
    assert answer.status in (200, 400, 409), answer
    if answer.status != 200:
        assert answer.code, answer.body
