"""What comes before the body: request lines, headers, methods and paths that no client sends."""

import random

import pytest

from harness import wire

pytestmark = pytest.mark.usefixtures("still_answering")

WHO_AM_I = wire.form("GetCallerIdentity")


@pytest.mark.parametrize(
    "data",
    [
        b"\r\n\r\n",
        b"HELLO\r\n\r\n",
        b"GET\r\n\r\n",
        b"POST / HTTP/9.9\r\nHost: x\r\n\r\n",
        b"POST / HTTP/1.1\r\n: no name\r\n\r\n",
        b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
        b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
        b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: teapot\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\x00" * 200,
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + b"\xff" * 100,
        random.Random(1).randbytes(4096),
        b"POST / HTTP/1.1\r\n" + b"X: y\r\n" * 20000 + b"\r\n",
        b"POST /" + b"a" * 2**20 + b" HTTP/1.1\r\nHost: x\r\n\r\n",
        b"POST / HTTP/1.1\r\nHost: " + b"x" * 2**20 + b"\r\n\r\n",
    ],
    ids=lambda data: repr(data[:24]),
)
def test_what_is_not_http_is_turned_away(server, data):
    answer = wire.send(server, data)
    if answer is not None:
        assert 400 <= answer.status < 600 and answer.status != 500, answer


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "MAKECOFFEE"])
def test_another_method_is_refused(server, method):
    answer = wire.send(server, wire.request_bytes({"Host": server.address}, b"", method), finish=False)
    assert 400 <= answer.status < 500


@pytest.mark.parametrize(
    "target", ["/latest/meta-data/", "/../../etc/passwd", "//", "/%00", "/_steprole/", "/_steprole/../"]
)
def test_another_path_is_refused(server, target):
    answer = wire.send(server, wire.request_bytes({"Host": server.address}, b"", "GET", target), finish=False)
    assert 400 <= answer.status < 500


def test_a_client_that_waits_to_be_asked_for_its_body_is_asked(server):
    headers = {**wire.signed_headers(server, WHO_AM_I), "Expect": "100-continue", "Content-Length": str(len(WHO_AM_I))}
    with wire.connect(server) as connection:
        connection.sendall(wire.request_bytes(headers, b""))
        assert connection.recv(64).startswith(b"HTTP/1.1 100")
        connection.sendall(WHO_AM_I)
        assert wire.read_answer(connection).status == 200
