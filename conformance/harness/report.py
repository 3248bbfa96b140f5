"""A pytest plugin that writes what passed, failed and was skipped, for `cargo xtask test`."""

import json
import os


class Report:
    def __init__(self, path):
        self.path = path
        self.passed = 0
        self.failed = []
        self.skipped = []

    def pytest_runtest_logreport(self, report):
        if report.failed:
            self.failed.append({"test": report.nodeid, "reason": _last_line(report)})
        elif report.skipped:
            self.skipped.append({"test": report.nodeid, "reason": _skip_reason(report)})
        elif report.when == "call":
            self.passed += 1

    def pytest_collectreport(self, report):
        if report.failed:
            self.failed.append({"test": report.nodeid or "collection", "reason": _last_line(report)})

    def pytest_sessionfinish(self):
        with open(self.path, "w", encoding="utf-8") as file:
            json.dump({"passed": self.passed, "failed": self.failed, "skipped": self.skipped}, file, indent=1)


def pytest_configure(config):
    path = os.environ.get("STEPROLE_REPORT")
    is_worker = hasattr(config, "workerinput")
    if path and not is_worker:
        config.pluginmanager.register(Report(path), "steprole-report")


def _last_line(report):
    crash = getattr(report.longrepr, "reprcrash", None)
    text = crash.message if crash else str(report.longrepr)
    lines = [line for line in text.splitlines() if line.strip()]
    return lines[0][:300] if lines else report.outcome


def _skip_reason(report):
    # pytest hands a skip as (file, line, "Skipped: reason")
    text = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
    return text[len("Skipped: "):] if text.startswith("Skipped: ") else text
