"""Requests below the level of a client: signed by botocore's signer, sent as bytes, read as they come."""

import http.client
import re
import socket
import urllib.parse
from typing import NamedTuple, Optional
from xml.etree import ElementTree

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

from .scratch import REGION
from .server import OPERATOR

FORM = "application/x-www-form-urlencoded; charset=utf-8"
VERSIONS = {"iam": "2010-05-08", "sts": "2011-06-15"}


class Answer(NamedTuple):
    """What came back: `code` and `text` are those of AWS's error envelope, when there is one."""

    status: int
    headers: dict
    body: bytes
    code: Optional[str] = None
    text: Optional[str] = None
    fault: Optional[str] = None


def form(action, service="sts", **parameters):
    """The body of a Query request."""
    return urllib.parse.urlencode({"Action": action, "Version": VERSIONS[service], **parameters}).encode()


def signed_headers(server, body, service="sts", keys=OPERATOR, region=REGION, content_type=FORM, **more):
    """The headers of a POST of `body`, with botocore's signature."""
    headers = {"Host": server.address, "Content-Type": content_type, **more}
    request = AWSRequest("POST", server.url + "/", data=body, headers=headers)
    SigV4Auth(Credentials(keys.id, keys.secret, keys.token), service, region).add_auth(request)
    return dict(request.headers.items())


def request_bytes(headers, body, method="POST", target="/"):
    """An HTTP/1.1 request as it goes over the wire; the length is told unless a header tells another."""
    lines = [f"{method} {target} HTTP/1.1"]
    names = {name.lower() for name in headers}
    lines += [f"{name}: {value}" for name, value in headers.items()]
    if "content-length" not in names and "transfer-encoding" not in names:
        lines.append(f"Content-Length: {len(body)}")
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + body


def connect(server, timeout=20):
    return socket.create_connection((server.host, server.port), timeout=timeout)


def read_answer(connection, method="POST"):
    """Reads one response; None when the server closed the connection without a word."""
    response = http.client.HTTPResponse(connection, method=method)
    try:
        response.begin()
        body = response.read()
    except (http.client.BadStatusLine, ConnectionResetError, BrokenPipeError):
        return None
    return _answer(response.status, {name.lower(): value for name, value in response.getheaders()}, body)


def send(server, data, finish=True, timeout=20):
    """Sends bytes on a connection of their own; `finish` tells the server that no more will come."""
    with connect(server, timeout) as connection:
        try:
            connection.sendall(data)
            if finish:
                connection.shutdown(socket.SHUT_WR)
        except OSError:
            # the server has heard enough and hung up; its answer may still be there to read
            pass
        return read_answer(connection)


def post(server, body, service="sts", keys=OPERATOR, **more):
    """A signed POST, whatever the body."""
    return send(server, request_bytes(signed_headers(server, body, service, keys, **more), body), finish=False)


def call(server, action, service="sts", keys=OPERATOR, **parameters):
    """A signed Query call by name: reaches operations and parameters that no client would send."""
    return post(server, form(action, service, **parameters), service, keys)


def _answer(status, headers, body):
    try:
        root = ElementTree.fromstring(body)
    except ElementTree.ParseError:
        return Answer(status, headers, body)
    plain = {re.sub(r"^\{.*\}", "", element.tag): element.text or "" for element in root.iter()}
    return Answer(status, headers, body, plain.get("Code"), plain.get("Message"), plain.get("Type"))
