"""Many clients at once: each gets its answer, memory stays bounded, one code works once."""

import resource
import selectors
import socket
import threading
import time

import pytest

from harness import article, wire
from harness.server import OPERATOR, Keys, Server

pytestmark = pytest.mark.usefixtures("still_answering")

WHO_AM_I = wire.form("GetCallerIdentity")
WANTED = 1000


@pytest.fixture(scope="module", autouse=True)
def room_for_many_sockets():
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft < 2 * WANTED:
        resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 4 * WANTED), hard))


def test_a_thousand_connections_at_once_are_all_answered(server):
    request = wire.request_bytes(wire.signed_headers(server, WHO_AM_I), WHO_AM_I)

    connections = [wire.connect(server) for _ in range(WANTED)]
    try:
        # all are open before the first one asks
        for connection in connections:
            connection.sendall(request)
        statuses = [wire.read_answer(connection).status for connection in connections]
    finally:
        for connection in connections:
            connection.close()
    assert statuses == [200] * WANTED
    assert server.peak_memory() < Server.MEMORY_BOUND


def test_a_thousand_connections_with_a_large_body_each_stay_within_memory(server):
    body = WHO_AM_I + b"&Padding=" + b"x" * 2**19
    headers = {**wire.signed_headers(server, body), "Content-Length": str(len(body))}
    # nearly all of it: every body is waited for, none is complete
    part = wire.request_bytes(headers, body[:-1])

    connections = [wire.connect(server) for _ in range(WANTED)]
    try:
        push_as_far_as_it_goes(connections, part)
        assert wire.post(server, WHO_AM_I).status == 200
        assert server.peak_memory() < Server.MEMORY_BOUND
    finally:
        for connection in connections:
            connection.close()


def push_as_far_as_it_goes(connections, data, seconds=1.0):
    """Writes to all connections at once until they are written or the server takes no more."""
    selector = selectors.DefaultSelector()
    for connection in connections:
        connection.setblocking(False)
        selector.register(connection, selectors.EVENT_WRITE, memoryview(data))
    deadline = time.monotonic() + seconds
    while selector.get_map() and time.monotonic() < deadline:
        for key, _ in selector.select(timeout=0.05):
            try:
                sent = key.fileobj.send(key.data)
            except BlockingIOError:
                continue
            except OSError:
                selector.unregister(key.fileobj)
                continue
            rest = key.data[sent:]
            if rest:
                selector.modify(key.fileobj, selectors.EVENT_WRITE, rest)
            else:
                selector.unregister(key.fileobj)
    selector.close()


def test_writers_and_readers_at_once_see_whole_answers(server):
    failures = []

    def work(number):
        try:
            iam = server.client("iam", max_pool_connections=1)
            for round_ in range(10):
                name = f"user-{number}-{round_}"
                iam.create_user(UserName=name)
                iam.put_user_policy(UserName=name, PolicyName="p", PolicyDocument=article.ASSUME_ADMIN_ROLE)
                assert iam.get_user(UserName=name)["User"]["UserName"] == name
                assert name in {user["UserName"] for user in iam.list_users(MaxItems=1000)["Users"]}
        except Exception as error:
            failures.append(error)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    assert failures == []
    assert server.client("iam").get_account_summary()["SummaryMap"]["Users"] == 160


def test_one_code_sent_by_many_at_once_is_accepted_once(server):
    machamp = article.user(server, "machamp").enroll(by=server.client("iam"))
    code = machamp.phone.code()
    body = wire.form("GetSessionToken", SerialNumber=machamp.phone.serial, TokenCode=code)
    requests = [
        wire.request_bytes(wire.signed_headers(server, body, keys=machamp.keys), body) for _ in range(50)
    ]
    connections = [wire.connect(server) for _ in requests]
    try:
        for connection, request in zip(connections, requests):
            connection.sendall(request)
        statuses = sorted(wire.read_answer(connection).status for connection in connections)
    finally:
        for connection in connections:
            connection.close()
    assert statuses == [200] + [403] * 49


def test_a_connection_that_is_reused_forgets_who_was_there(server):
    nobody = Keys("AKIARZPUZDIKAAAAAAAA", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")
    with wire.connect(server) as connection:
        for keys, status in ((OPERATOR, 200), (nobody, 403), (OPERATOR, 200)):
            connection.sendall(wire.request_bytes(wire.signed_headers(server, WHO_AM_I, keys=keys), WHO_AM_I))
            assert wire.read_answer(connection).status == status
        connection.shutdown(socket.SHUT_WR)
