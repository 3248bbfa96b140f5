"""Fixtures of all suites: a fresh server a test, a scratch home, tools that may be missing."""

import pytest

from harness import scratch, tools, wire
from harness.server import Server

scratch.clean_this_process()


def pytest_runtest_setup(item):
    for mark in item.iter_markers("needs"):
        reason = tools.missing(mark.args[0])
        if reason:
            pytest.skip(reason)


def pytest_sessionstart(session):
    reason = tools.missing("binary")
    if reason and not hasattr(session.config, "workerinput"):
        pytest.exit(reason, returncode=1)


def _served(folder):
    with Server(folder) as server:
        yield server
        output = server.output()
        assert server.is_alive(), f"the server died:\n{output}"
        assert "panicked at" not in output, output


@pytest.fixture
def server(tmp_path):
    """A server for one test. It starts in milliseconds, so no test sees another's account."""
    yield from _served(tmp_path)


@pytest.fixture(scope="module")
def story_server(tmp_path_factory):
    """A server for a whole suite that tells one story."""
    yield from _served(tmp_path_factory.mktemp("server"))


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    """An empty home for foreign programs."""
    return tmp_path_factory.mktemp("home")


@pytest.fixture
def still_answering(server):
    """After whatever the test did, an honest question is answered."""
    yield
    assert wire.post(server, wire.form("GetCallerIdentity")).status == 200
